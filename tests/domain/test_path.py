"""The walk: every branch of both trees, the five kinds of outcome, and what a change of mind keeps."""

from collections.abc import Iterator

import pytest

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.investigation import SKIPPED, Answer, Investigation
from gatewalk.domain.path import Path, path, skip_target
from gatewalk.domain.tree import Exit, Gate, Outcome, Shortcut, Tree
from gatewalk.files.tree import read_tree

TREE_A = read_tree("retrain-or-tune")
TREE_B = read_tree("prompt-adapter-finetune")

#: gate -> outcome -> (next gate or None, exit collected or None), as the command line's contract has it
CONTRACT_A: dict[str, dict[str, tuple[str | None, str | None]]] = {
    "metrics": {"measured": ("onset", None), "unmeasured": (None, "build-evals")},
    "onset": {
        "gradual": ("context", None),
        "sudden-change": (None, "revert-change"),
        "sudden-unexplained": ("context", None),
        "no-drop": (None, "no-action"),
    },
    "context": {
        "recovers": (None, "fix-retrieval"),
        "partly": ("prompt", "fix-retrieval"),
        "no": ("prompt", None),
    },
    "prompt": {
        "recovers": (None, "restructure-prompt"),
        "partly": ("drift", "restructure-prompt"),
        "no": ("drift", None),
    },
    "drift": {
        "data": ("update", None),
        "concept": ("update", None),
        "both": ("update", None),
        "neither": (None, "deep-debug"),
    },
    "update": {"fine-tune": (None, "fine-tune"), "retrain": (None, "retrain")},
}
EXAMPLE = {
    "metrics": "measured",
    "onset": "gradual",
    "context": "partly",
    "prompt": "partly",
    "drift": "data",
    "update": "fine-tune",
}


def answered(tree: Tree, answers: dict[str, str]) -> Investigation:
    return Investigation(tree=tree, answers={g: Answer(outcome=o, by="Ada") for g, o in answers.items()})


def walked(tree: Tree, answers: dict[str, str]) -> Path:
    return path(tree, answered(tree, answers))


def found(verdict: str) -> Finding:
    return Finding(measurement="test", verdict=verdict)


def branches(tree: Tree, gate: str, before: dict[str, str]) -> Iterator[dict[str, str]]:
    """Every way of answering from `gate` to the end."""
    for outcome in tree.gates[gate].outcomes:
        answers = {**before, gate: outcome.id}
        if outcome.to in tree.gates:
            yield from branches(tree, outcome.to, answers)
        else:
            yield answers


def test_the_tree_has_the_gates_outcomes_and_exits_of_the_contract() -> None:
    assert list(TREE_A.gates) == list(CONTRACT_A)
    for name, gate in TREE_A.gates.items():
        real = {
            o.id: (o.to if o.to in TREE_A.gates else None, o.to if o.to in TREE_A.exits else o.also)
            for o in gate.outcomes
        }
        assert real == CONTRACT_A[name]
    assert list(TREE_B.gates) == ["constraints", "level-0", "level-1", "level-2"]
    assert set(TREE_B.exits) == {
        "build-harness", "prompt-and-retrieval", "adapters", "fine-tune", "smaller-model",
    }  # fmt: skip


def test_every_branch_of_the_first_tree_ends_where_the_contract_says() -> None:
    count = 0
    for answers in branches(TREE_A, "metrics", {}):
        count += 1
        expected = [CONTRACT_A[g][o][1] for g, o in answers.items() if CONTRACT_A[g][o][1]]
        end = walked(TREE_A, answers)
        assert list(end.gates) == list(answers)
        assert list(end.exits) == expected
        assert end.at is None
        assert end.steps[-1].kind == "exit"
        assert all(step.kind != "exit" for step in end.steps[:-1])
    # 1 unmeasured, 2 exits at onset, and twice (1 + 2 (1 + 2 (3 x 2 + 1))) beyond it
    assert count == 1 + 2 + 2 * (1 + 2 * (1 + 2 * 7))


def test_every_branch_of_the_second_tree_ends_in_an_exit() -> None:
    ends = [walked(TREE_B, answers) for answers in branches(TREE_B, "constraints", {})]
    assert {end.exits[-1] for end in ends} == set(TREE_B.exits)
    assert all(end.at is None for end in ends)


def test_the_running_example_collects_two_fixes_and_ends_at_fine_tune() -> None:
    end = walked(TREE_A, EXAMPLE)
    assert [s.kind for s in end.steps] == ["continue", "continue", "partial", "partial", "continue", "exit"]
    assert end.exits == ("fix-retrieval", "restructure-prompt", "fine-tune")
    assert [s.number for s in end.steps] == [0, 1, 2, 3, 4, 5]


def test_an_early_change_of_mind_reroutes_and_changing_back_restores_everything() -> None:
    before = answered(TREE_A, EXAMPLE)
    changed = before.model_copy(update={"answers": {**before.answers, "context": Answer(outcome="recovers")}})
    rerouted = path(TREE_A, changed)
    assert rerouted.exits == ("fix-retrieval",)
    assert rerouted.gates == ("metrics", "onset", "context")
    assert changed.answers["drift"].outcome == "data"
    back = changed.model_copy(update={"answers": {**changed.answers, "context": before.answers["context"]}})
    assert path(TREE_A, back) == path(TREE_A, before)


def test_nothing_known_stops_at_the_start() -> None:
    end = path(TREE_A, Investigation(tree=TREE_A))
    assert end.at == "metrics"
    assert end.exits == ()
    assert (end.steps[0].kind, end.steps[0].basis) == ("undetermined", "none")


def test_a_finding_is_followed_as_a_proposal() -> None:
    case = Investigation(tree=TREE_A, findings={"metrics": found("measured"), "onset": found(UNDETERMINED)})
    end = path(TREE_A, case)
    first, second = end.steps
    assert (first.outcome, first.basis, first.accepted) == ("measured", "measured", False)
    assert (second.kind, second.basis, second.accepted) == ("undetermined", "measured", False)
    assert end.at == "onset"


def test_an_accepted_finding_is_measured_and_an_override_is_asserted() -> None:
    case = answered(TREE_A, {"metrics": "measured", "onset": "gradual"}).model_copy(
        update={"findings": {"metrics": found("measured"), "onset": found("no-drop")}}
    )
    first, second, _ = path(TREE_A, case).steps
    assert (first.basis, first.accepted, first.overridden) == ("measured", True, False)
    assert (second.basis, second.accepted, second.overridden) == ("asserted", True, True)


def test_an_answer_beside_an_open_finding_is_asserted_and_no_override() -> None:
    case = answered(TREE_A, {"metrics": "measured"}).model_copy(
        update={"findings": {"metrics": found(UNDETERMINED)}}
    )
    step = path(TREE_A, case).steps[0]
    assert (step.basis, step.overridden) == ("asserted", False)


def test_an_answer_remembers_the_finding_it_was_given_beside() -> None:
    answer = Answer(outcome="gradual", finding_verdict="no-drop")
    case = Investigation(tree=TREE_A, answers={"metrics": Answer(outcome="measured"), "onset": answer})
    assert path(TREE_A, case).steps[1].overridden


def test_a_person_may_say_that_the_evidence_is_not_enough() -> None:
    case = answered(TREE_A, {"metrics": UNDETERMINED}).model_copy(
        update={"findings": {"metrics": found("measured")}}
    )
    end = path(TREE_A, case)
    step = end.steps[0]
    assert (step.kind, step.basis, step.accepted, step.overridden) == ("undetermined", "asserted", True, True)
    assert end.at == "metrics"


def test_an_answer_that_the_tree_no_longer_has_counts_as_none() -> None:
    case = answered(TREE_A, {"metrics": "perhaps", "nowhere": "left"})
    assert path(TREE_A, case).at == "metrics"
    with_scores = case.model_copy(update={"findings": {"metrics": found("unmeasured")}})
    assert path(TREE_A, with_scores).exits == ("build-evals",)


def test_the_declared_shortcut_leads_to_gate_4_and_shows_what_it_skips() -> None:
    shortcut = TREE_A.shortcuts[0]
    answers = {"metrics": "measured", **dict.fromkeys(shortcut.skips, SKIPPED)}
    end = walked(TREE_A, answers)
    assert end.at == shortcut.to == "drift"
    skipped = [s for s in end.steps if s.kind == "skipped"]
    assert [s.gate for s in skipped] == list(shortcut.skips)
    assert all((s.basis, s.accepted, s.shortcut) == ("asserted", True, shortcut.id) for s in skipped)
    assert end.exits == ()


def test_a_skip_outside_any_shortcut_is_told_apart() -> None:
    end = walked(TREE_A, {"metrics": SKIPPED})
    assert end.steps[0].shortcut == ""
    assert end.at == "onset"


def test_one_gate_of_a_shortcut_skipped_alone_is_no_shortcut() -> None:
    end = walked(TREE_A, {"metrics": "measured", "onset": SKIPPED})
    assert [s.shortcut for s in end.steps if s.kind == "skipped"] == [""]


def test_a_shortcut_that_was_taken_stands_where_a_gate_of_it_is_walked_after_all() -> None:
    answers = {g: Answer(outcome=SKIPPED, shortcut="known-narrow-training") for g in ("onset", "prompt")}
    answers |= {"metrics": Answer(outcome="measured"), "context": Answer(outcome="no")}
    end = path(TREE_A, Investigation(tree=TREE_A, answers=answers))
    assert [s.shortcut for s in end.steps if s.kind == "skipped"] == ["known-narrow-training"] * 2
    gone = TREE_A.model_copy(update={"shortcuts": ()})
    assert path(gone, Investigation(tree=gone, answers=answers)).steps[1].shortcut == ""


def test_the_last_gate_cannot_be_skipped() -> None:
    end = walked(TREE_A, {**EXAMPLE, "update": SKIPPED})
    assert end.at == "update"
    assert end.steps[-1].kind == "undetermined"


def test_a_skip_prefers_the_gate_that_the_shortcut_passes() -> None:
    def gate(*targets: str) -> Gate:
        return Gate(title="T", question="Q", outcomes=tuple(Outcome(id=t, to=t) for t in targets))

    tree = Tree(
        id="t", version="1", title="T", start="a",
        gates={"a": gate("side", "b", "out"), "side": gate("out"), "b": gate("c"), "c": gate("out")},
        exits={"out": Exit(title="Out")},
        shortcuts=(Shortcut(id="s", skips=("a", "b"), to="c", label="L", when="W"),),
    )  # fmt: skip
    assert skip_target(tree, tree.gates["a"]) == "b"
    assert walked(tree, {"a": SKIPPED, "b": SKIPPED}).at == "c"
    plain = tree.model_copy(update={"shortcuts": ()})
    assert skip_target(plain, plain.gates["a"]) == "side"


def test_a_circle_that_slipped_through_still_ends() -> None:
    tree = Tree(
        id="t", version="1", title="T", start="a",
        gates={"a": Gate(title="A", question="?", outcomes=(Outcome(id="on", to="a"),))},
        exits={"out": Exit(title="Out")},
    )  # fmt: skip
    end = walked(tree, {"a": "on"})
    assert end.gates == ("a",)


def test_an_exit_is_collected_once() -> None:
    answers = {"constraints": "ready", "level-0": "partly", "level-1": "partly", "level-2": "not-ready"}
    end = walked(TREE_B, answers)
    assert end.exits == ("prompt-and-retrieval", "adapters", "build-harness")


@pytest.mark.parametrize("gate", ["onset", "drift"])
def test_flags_travel_with_the_step(gate: str) -> None:
    outcome = {"onset": "sudden-unexplained", "drift": "both"}[gate]
    step = walked(TREE_A, {**EXAMPLE, gate: outcome}).step(gate)
    assert step is not None
    assert step.flag
