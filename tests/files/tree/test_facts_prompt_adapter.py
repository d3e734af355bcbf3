"""P1 to P26: each fact of "Prompt, adapter or full fine-tune?" stands in the tree, with its figures."""

import pytest

from gatewalk.domain.tree import ListItem
from gatewalk.files.tree import read_tree
from gatewalk.files.tree.facts import facts_of, marked_gates

TREE = read_tree("prompt-adapter-finetune")
FACTS = facts_of(TREE)

WORDS: dict[str, tuple[str, ...]] = {
    "P1": ("larger context", "several calls", "smaller model", "adapters", "distillation"),
    "P2": ("own cloud", "open models", "host", "service"),
    "P3": ("policies shift", "prompts and retrieval", "weights"),
    "P4": ("groundedness", "safety", "task success", "regression", "cannot ship what you cannot evaluate"),
    "P5": ("system prompt", "policies", "style", "refuse", "persona", "tone", "voice", "jurisdiction"),
    "P6": ("retrieval for facts", "stuffing", "filters and rerankers", "tight"),
    "P7": ("schema", "json", "markdown", "validate", "malformed", "early"),
    "P8": ("calculators", "policy look-ups", "canonical phrases", "cannot invent"),
    "P9": ("hallucinat", "grounded", "3 to 5 %", "retrieval and prompting", "0 of 100 still allows 3.7 %"),
    "P10": ("lora", "prefix tuning", "known to the base model", "persona or style", "shorter context"),
    "P11": ("many tenants", "one base model", "customer or product line"),
    "P12": ("small", "p50", "p95", "latency", "cost", "before", "after", "serving stack"),
    "P13": ("version", "adapter", "prompt", "flag", "safety or compliance"),
    "P14": ("capability", "lacks", "dependence on context", "drastically"),
    "P15": ("high-quality", "diverse", "counter-examples", "overfits", "regresses"),
    "P16": ("groundedness", "safety", "refusal correctness", "task success", "before shipping"),
    "P17": ("continuous", "new data", "invalid", "drift and refusal rates"),
    "P18": ("80 %", "retrieval, prompting and tools", "adapters", "fine-tune", "cannot ship", "harness"),
    "P19": ("traces", "success or failure", "refusal correctness", "groundedness", "safety violations"),
    "P20": ("adversarial instructions", "policies in conflict", "long contexts", "more than one language"),
    "P21": ("short and long", "jurisdictions and products", "edge"),
    "P22": ("lineage", "product version", "policy version", "annotator"),
    "P23": ("version everything", "prompts", "adapters", "data sets", "retrievers", "rerankers", "policies"),
    "P24": ("canary", "way back to the last good model"),
    "P25": ("token cost", "latency", "refusal rate", "safety", "alert", "p95", "hallucination spikes"),
    "P26": ("regulated flows", "source citations", "safety filters", "after fine-tuning"),
}
AT = {
    **{f"P{n}": "constraints" for n in (1, 2, 3, 4)},
    **{f"P{n}": "level-0" for n in (5, 6, 7, 8, 9)},
    **{f"P{n}": "level-1" for n in (10, 11, 12, 13)},
    **{f"P{n}": "level-2" for n in (14, 15, 16, 17)},
}


def told(fact: str) -> str:
    about = (TREE.about[1],) if fact == "P18" else ()
    return " ".join((*FACTS.get(fact, ()), *about)).lower()


def ticked_at(exit_id: str) -> set[str]:
    """Ids of all that there is to tick off at an exit."""
    return {item.id for _, items in TREE.lists(exit_id) for item in items}


def test_the_list_of_facts_is_whole() -> None:
    assert list(WORDS) == [f"P{n}" for n in range(1, 27)]
    assert set(FACTS) == set(WORDS)


@pytest.mark.parametrize("fact", WORDS)
def test_the_fact_is_told_with_its_figures(fact: str) -> None:
    missing = [word for word in WORDS[fact] if word not in told(fact)]
    assert not missing


@pytest.mark.parametrize("fact", AT)
def test_the_fact_is_told_at_its_level(fact: str) -> None:
    assert AT[fact] in marked_gates(TREE, fact)


def test_every_exit_that_ships_carries_the_deployment_notes() -> None:
    notes = {i.id for i in TREE.checklists["deployment"].items}
    assert len(notes) == 4
    for name in TREE.exits:
        assert (notes <= ticked_at(name)) == (name != "build-harness")


def test_every_exit_that_tunes_carries_the_data_strategy() -> None:
    strategy = {i.id for i in TREE.checklists["data"].items}
    carrying = {name for name in TREE.exits if strategy <= ticked_at(name)}
    assert carrying == {"adapters", "smaller-model", "fine-tune"}


def test_the_checklist_is_followed_in_order() -> None:
    assert list(TREE.gates) == ["constraints", "level-0", "level-1", "level-2"]
    ordinals = [TREE.about[1].index(word) for word in ("One:", "Two:", "Three:", "Four:")]
    assert ordinals == sorted(ordinals)


def test_the_first_tree_leads_here() -> None:
    assert read_tree("retrain-or-tune").exits["fine-tune"].next_tree == TREE.id


def test_checklists_are_shown_under_their_titles() -> None:
    titles = [title for title, items in TREE.lists("fine-tune") if items]
    assert titles == ["Data strategy", "Deployment notes"]
    assert TREE.lists("build-harness") == ()
    mine = ListItem.model_validate("Mine")
    own = TREE.exits["adapters"].model_copy(update={"checklist": (mine,)})
    changed = TREE.model_copy(update={"exits": {**TREE.exits, "adapters": own}})
    assert changed.lists("adapters")[0] == ("", (mine,))
