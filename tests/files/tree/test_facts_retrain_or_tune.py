"""R1 to R46: each fact of "Retrain or tune?" stands in the tree, where it belongs and with its figures."""

import pytest

from gatewalk.files.tree import read_tree
from gatewalk.files.tree.facts import facts_of, marked_gates

TREE = read_tree("retrain-or-tune")
FACTS = facts_of(TREE)

#: fact -> words and figures that the texts carrying it must hold (small letters)
WORDS: dict[str, tuple[str, ...]] = {
    "R1": ("deployed", "once worked", "from scratch"),
    "R2": ("four different causes", "retrieval", "patches", "new kinds of input", '"correct"', "expensive"),
    "R3": ("cheapest fix", "evidence", "weeks", "afternoon", "augmentation", "too simple"),
    "R4": ("concrete action", "next gate", "both at once", "part of the gap"),
    "R5": ("weights", "fine-tuning", "full retraining", "from scratch", "pre-training", "gate 5"),
    "R6": ("hosted api", "provider", "few-shot", "pinned", "newer model", "need not be trained"),
    "R7": ("evals", "no later gate"),
    "R8": ("narrow", "outdated", "gate 4", "skipped gates", "assertion", "confirmed the diagnosis"),
    "R9": ("most paths", "before any weights", "last resort"),
    "R10": ("20", "ground truth", "automated", "judge", "human review", "baseline", "current reading"),
    "R11": ("complain", "eyeballed", "no metric", "no baseline", "most teams", "no shame"),
    "R12": ("feedback signals", "cadence", "baseline", "current reading"),
    "R13": ("sharp", "prompt", "model version", "stays the same", "corpus", "database", "segment", "spike"),
    "R14": ("coincides", "regression", "roll", "no model update"),
    "R15": ("gpt-4 ", "gpt-4-0613", "changelog", "code stays the same"),
    "R16": ("slowly", "weeks or months", "no clear change event"),
    "R17": ("most commonly misdiagnosed", "model problem", "retrieval and context layer"),
    "R18": ("hand", "bypass retrieval", "password change", "billing", "login pages", "authentication team"),
    "R19": ("retriever is broken", "embedding model", "chunk", "lost in the middle", "filter", "index"),
    "R20": ("overflow", "tokens", "middle", "malformed json", "broken xml", "delimiters"),
    "R21": ("hand-made context", "does not recover", "retrieval", "no model update"),
    "R22": ("partly recovers", "fix retrieval and go on", '"now"'),
    "R23": ("the opposite", "recovers, partly, or does not recover", "retrieval is at fault"),
    "R24": ("more", "prompt", "vendors", "before fine-tuning", "faster to iterate"),
    "R25": ("only sometimes", "edge cases", "did not exist at launch", "schema", "tone or style"),
    "R26": ("3 to 5", "few-shot", "serious effort", "counts as evidence"),
    "R27": ("domain knowledge", "retrieval can supply", "symptom", "gate 4", "outdated factual"),
    "R28": ("restructure the prompt", "few-shot examples", "system message", "no model update"),
    "R29": ("no meaningful difference",),
    "R30": ("fix what the prompt can fix", "gap that is left"),
    "R31": ("measured a decline", "context", "outlast the prompt", "model level"),
    "R32": ("inputs changed", "familiar inputs still work", "clusters", "training examples", "fine-tuning"),
    "R33": ("familiar inputs", "ground-truth labels have shifted", "retraining is required", "liability"),
    "R34": ("billing, technical and general", "api integration", "enterprise contracts", '"security"'),
    "R35": ("new types of input", "spread over familiar inputs", "both can be true", "deep debug"),
    "R36": ("almost every", "fine-tuning"),
    "R37": ("50 or more", "quality beats quantity", "start small, measure", "too complex for few-shot"),
    "R38": ("missing knowledge at scale", "retrieval's job", "counter-productive"),
    "R39": ("many tasks at once", "retrieval cannot carry", "so many categories"),
    "R40": (
        "hosted api",
        "provider's fine-tuning",
        "newer model",
        "product decision",
        "no step of debugging",
    ),
    "R41": ("50 or more labelled", "data, compute and time", "evaluation pipelines", "gates 1 to 4"),
    "R42": ("stale", "product conversation", "feature drift", "unpinned", "pre-training", "data strategy"),
    "R43": ("85 %", "500 tickets", "91 %", "six months", "74 %", "complaints"),
    "R44": ("three months", "79 %", "12 points", "83 %", "8 points", "api integration", "200", "held-out"),
    "R45": ("loop", "monitoring", "diagnose", "held-out data", "verify"),
    "R46": (
        "openai",
        "optimizing llm accuracy",
        "model optimization guide",
        "eugene yan",
        "patterns for building llm-based systems",
        "learning under concept drift: a review",
    ),
}

#: facts told in `about`, by position of the paragraph
ABOUT = {"R1": 0, "R2": 1, "R3": 2, "R4": 3, "R5": 4, "R6": 5, "R7": 6, "R8": 7, "R9": 8, "R43": 9, "R45": 10}

#: the gate that a fact belongs to
AT = {
    **{f"R{n}": "metrics" for n in (10, 11, 12)},
    **{f"R{n}": "onset" for n in (13, 14, 15, 16)},
    **{f"R{n}": "context" for n in range(17, 24)},
    **{f"R{n}": "prompt" for n in range(24, 31)},
    **{f"R{n}": "drift" for n in range(31, 36)},
    **{f"R{n}": "update" for n in range(36, 42)},
}


def told(fact: str) -> str:
    words = [*FACTS.get(fact, ())]
    if fact in ABOUT:
        words.append(TREE.about[ABOUT[fact]])
    return " ".join(words).lower()


def test_the_list_of_facts_is_whole() -> None:
    assert list(WORDS) == [f"R{n}" for n in range(1, 47)]


def test_no_mark_names_a_fact_that_is_not_there() -> None:
    assert set(FACTS) == set(WORDS)


@pytest.mark.parametrize("fact", WORDS)
def test_the_fact_is_told_with_its_figures(fact: str) -> None:
    text = told(fact)
    assert text
    missing = [word for word in WORDS[fact] if word not in text]
    assert not missing


@pytest.mark.parametrize("fact", AT)
def test_the_fact_is_told_at_its_gate(fact: str) -> None:
    assert AT[fact] in marked_gates(TREE, fact)


def test_the_running_example_is_told_at_every_gate() -> None:
    assert marked_gates(TREE, "R44") == tuple(TREE.gates)


def test_the_cost_of_gates_and_exits_follows_the_escalation() -> None:
    costs = [gate.cost for gate in TREE.gates.values()]
    assert costs == sorted(costs)
    assert TREE.exits["fix-retrieval"].cost < TREE.exits["fine-tune"].cost < TREE.exits["retrain"].cost


def test_outcomes_are_labelled_by_what_was_seen() -> None:
    labels = {o.label.lower() for gate in TREE.gates.values() for o in gate.outcomes}
    assert not labels & {"yes", "no"}


def test_every_exit_says_how_the_fix_is_verified() -> None:
    assert all(way_out.verify and way_out.steps for way_out in TREE.exits.values())
    assert all(step.done_when for way_out in TREE.exits.values() for step in way_out.steps)


def test_deep_debug_has_its_four_escalations() -> None:
    assert len(TREE.exits["deep-debug"].steps) == 4


@pytest.mark.parametrize("exit_id", ["revert-change", "fix-retrieval", "restructure-prompt"])
def test_cheap_exits_touch_no_model(exit_id: str) -> None:
    assert "no model update" in TREE.exits[exit_id].action.lower()


def test_titles_are_the_short_ones_of_the_window() -> None:
    assert [gate.title for gate in TREE.gates.values()] == [
        "Quality metrics?",
        "Sudden or gradual?",
        "Right context?",
        "Prompt-fixable?",
        "What kind of drift?",
        "Fine-tune or retrain?",
    ]
    assert {name: way_out.title for name, way_out in TREE.exits.items()} == {
        "build-evals": "Build evals first",
        "no-action": "No action needed",
        "revert-change": "Roll back or fix the change",
        "fix-retrieval": "Fix the retrieval pipeline",
        "restructure-prompt": "Restructure the prompt",
        "deep-debug": "Deep debug",
        "fine-tune": "Fine-tune",
        "retrain": "Full retrain",
    }
