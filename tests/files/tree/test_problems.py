"""Faulty trees: each fault is named with line, path, reason and remedy, and all of them at once."""

import random
import re
from pathlib import Path

import pytest

from gatewalk.files.tree import Problem, TreeProblems, check_tree, read_tree, tree_problems
from tests.files.tree.trees import GOOD, with_change


def only(text: str) -> Problem:
    found = tree_problems(text, "t.yaml")
    assert len(found) == 1, [str(p) for p in found]
    return found[0]


def test_a_sound_tree_has_no_problem() -> None:
    assert tree_problems(GOOD) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "path", "said", "remedy"),
    [
        ("start: measured", "start: mesured", 4, "start", "not a gate", "'measured'"),
        ("to: plan}", "to: plann}", 11, "gates.measured.outcomes[0].to", "not a gate or an exit", "'plan'"),
        ("also: refresh", "also: refrsh", 19, "gates.plan.outcomes[1].also", "not an exit", "'refresh'"),
        ("also: refresh", "also: writes", 19, "gates.plan.outcomes[1].also", "not an exit", ""),
        ("to: time-it}", "to: time-it, also: refresh}", 12, "gates.measured.outcomes[1].also", "cannot", ""),
        ("    title: Is it", "    titel: x\n    title: Is it", 7, "gates.measured.titel", "unknown", "title"),
        ('version: "1"', "version: 1", 2, "version", "must be a text", "quotes"),
        ("title: Which index to add?", "title: [a]", 3, "title", "must be a text", "one text"),
        ("id: timed,", "id: untimed,", 12, "gates.measured.outcomes[1]", "used twice", "rename"),
        ("time-it: {title", "plan: {title: P}\n  time-it: {title", 29, "exits.plan", "a gate and for an", ""),
        ("id: slow-query", "id: Slow query", 1, "id", "no id", "small letters"),
        ("id: timed,", "id: undetermined,", 11, "gates.measured.outcomes[0].id", "every gate", "another id"),
        ("Add the index}", "&a Index}", 31, "exits.add-index.title", "anchor &a", "write the text out"),
        ("Add the index}", "*a }", 31, "exits.add-index.title", "alias *a", "write the text out"),
        ("Add the index}", "!x Index}", 31, "exits.add-index.title", "tag !x", "remove the tag"),
        ("  refresh: {", "  add-index: {title: A}\n  refresh: {", 32, "exits.add-index", "second", "one"),
    ],
)  # fmt: skip
def test_one_fault_is_one_problem_in_its_place(
    old: str, new: str, line: int, path: str, said: str, remedy: str
) -> None:
    text = with_change(old, new)
    problem = tree_problems(text, "t.yaml")
    here = [p for p in problem if (p.line, p.path) == (line, path)]
    assert here, [str(p) for p in problem]
    assert said in here[0].what
    assert remedy in here[0].do
    assert here[0].level == "error"
    assert here[0].why
    assert here[0].do


def test_a_line_names_file_line_level_place_reason_and_remedy() -> None:
    problem = only(with_change("  time-it: {", "  lost: {title: Lost}\n  time-it: {"))
    assert str(problem).startswith("t.yaml:29: error: exits.lost: this exit cannot be reached")
    assert "(no outcome on the way leads to it)" in str(problem)
    assert str(problem).endswith("let an outcome lead here, or remove it")
    assert "\n" not in str(problem)


def test_an_unreachable_gate_is_named() -> None:
    text = with_change(
        "exits:\n", "  alone:\n    title: A\n    question: Q\n    outcomes: [{id: x, to: shorten}]\nexits:\n"
    )
    assert only(text).path == "gates.alone"


def test_a_circle_is_shown_as_the_gates_that_make_it() -> None:
    text = with_change("{id: locked, label: Locks are held, to: shorten}", "{id: locked, label: L, to: plan}")
    circle = [p for p in tree_problems(text) if "circle" in p.what]
    assert circle[0].what.endswith("plan -> writes -> plan")


def test_a_gate_that_leads_to_itself_is_a_circle() -> None:
    text = with_change("to: shorten}", "to: writes}")
    assert any("circle: writes -> writes" in p.what for p in tree_problems(text))


def test_a_gate_from_which_no_exit_is_reached_is_a_dead_end() -> None:
    text = """\
id: t
version: "1"
title: T
start: a
gates:
  a: {title: A, question: Q, outcomes: [{id: x, to: b}, {id: y, to: e}]}
  b: {title: B, question: Q, outcomes: [{id: x, to: nowhere}]}
exits:
  e: {title: E}
"""
    said = [p.what for p in tree_problems(text)]
    assert any("no exit can be reached" in what for what in said)


def test_cost_may_not_fall_along_the_escalation() -> None:
    cheaper = GOOD.replace(
        "    cost: 2\n    outcomes:\n      - {id: locked", "    cost: 0.5\n    outcomes:\n      - {id: locked"
    )
    found = tree_problems(cheaper)
    assert len(found) == 2  # both outcomes of `plan` lead to the cheaper gate
    assert "cost falls from 2 at 'plan' to 0.5 at 'writes'" in found[0].what


def test_a_gate_without_a_cost_is_not_compared() -> None:
    silent = GOOD.replace(
        "    cost: 2\n    outcomes:\n      - {id: locked", "    outcomes:\n      - {id: locked"
    )
    assert tree_problems(silent) == ()


def test_bare_labels_are_a_warning() -> None:
    problem = only(with_change("label: Timed", 'label: "Yes"'))
    assert (problem.level, problem.path) == ("warning", "gates.measured.outcomes[0].label")


def test_a_label_that_is_left_out_is_made_from_the_id() -> None:
    assert tree_problems(with_change("id: timed, label: Timed,", "id: no,")) == ()


def test_a_measurement_without_thresholds_is_a_warning() -> None:
    heard = GOOD.replace("id: timed,", "id: measured,").replace("id: untimed,", "id: unmeasured,")
    problem = only(with_change("    cost: 1\n", "    cost: 1\n    measurement: readiness\n", heard))
    assert (problem.level, problem.line) == ("warning", 10)


def test_an_unknown_measurement_is_a_warning_with_the_nearest_name() -> None:
    text = with_change("    cost: 1\n", "    cost: 1\n    measurement: readyness\n    thresholds: [t]\n")
    problem = only(text + "thresholds:\n  t: {value: 1, meaning: m, source: s}\n")
    assert (problem.level, "readiness" in problem.do) == ("warning", True)


@pytest.mark.parametrize(
    ("threshold", "path", "said"),
    [
        ("{value: 5, low: 0, high: 3, meaning: m, source: s}", "thresholds.t.value", "of its range, 0 to 3"),
        ("{value: 1, low: 4, high: 3, meaning: m, source: s}", "thresholds.t", "low is 4 and high is 3"),
        ("{value: .nan, meaning: m, source: s}", "thresholds.t.value", "must be a number"),
        ("{value: 1e999, meaning: m, source: s}", "thresholds.t.value", "must be a number"),
        ("{value: '1', meaning: m, source: s}", "thresholds.t.value", "must be a number"),
        ("{value: true, meaning: m, source: s}", "thresholds.t.value", "must be a number"),
        ("{value: 1, meaning: m}", "thresholds.t.source", "is missing"),
    ],
)  # fmt: skip
def test_thresholds_are_numbers_in_their_range_with_a_source(threshold: str, path: str, said: str) -> None:
    problem = only(f"{GOOD}thresholds:\n  t: {threshold}\n")
    assert (problem.path, problem.line) == (path, 34)
    assert said in problem.what


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ("evidence: [{id: a, label: L, kind: choice}]", "gates.measured.evidence[0]"),
        ("evidence: [{id: a, label: L}, {id: a, label: M}]", "gates.measured.evidence[1]"),
        ("evidence: [{id: a, label: L, kind: number, low: 2, high: 1}]", "gates.measured.evidence[0]"),
        ("evidence: [{id: a, label: L, kind: colour}]", "gates.measured.evidence[0].kind"),
        ("evidence: [{id: a, label: L, options: [x], labels: [y, z]}]", "gates.measured.evidence[0]"),
        ("notes: [{text: T, outcome: time}]", "gates.measured.notes[0].outcome"),
        ("thresholds: [t]", "gates.measured.thresholds[0]"),
        ("notes: {text: T}", "gates.measured.notes"),
        ("outcomes: [{id: x, to: plan}]", "gates.measured.outcomes"),
    ],
)  # fmt: skip
def test_parts_of_a_gate_are_checked(more: str, path: str) -> None:
    text = with_change("    cost: 1\n", f"    cost: 1\n    {more}\n")
    assert any(p.path.startswith(path) for p in tree_problems(text))


@pytest.mark.parametrize(
    ("variant", "path"),
    [
        ("{when: {wieghts: own}, title: X}", "exits.time-it.variants[0].when.wieghts"),
        ("{when: {weights: mine}, title: X}", "exits.time-it.variants[0].when.weights"),
        ("{when: {weights: own}, available: false}", "exits.time-it.variants[0]"),
        ("{title: X}", "exits.time-it.variants[0].when"),
    ],
)
def test_variants_of_an_exit_are_checked(variant: str, path: str) -> None:
    text = with_change("time-it: {title: Time it first}", f"time-it: {{title: T, variants: [{variant}]}}")
    problem = only(f"{text}constraints:\n  weights: {{question: Q, options: {{own: O, hosted: H}}}}\n")
    assert problem.path == path


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ("constraints:\n  w: {question: Q, options: {a: A}, default: b}\n", "constraints.w.default"),
        ("shortcuts: [{id: s, skips: [pla], to: writes, label: L, when: W}]\n", "shortcuts[0].skips[0]"),
        ("shortcuts: [{id: s, skips: [plan], to: shorten, label: L, when: W}]\n", "shortcuts[0].to"),
        ("gates2: {}\n", "gates2"),
    ],
)
def test_parts_of_the_tree_are_checked(more: str, path: str) -> None:
    assert only(GOOD + more).path == path


def test_unknown_checklists_and_next_trees_are_named() -> None:
    text = with_change(
        "refresh: {title: Refresh the statistics}",
        "refresh: {title: R, checklists: [x], next_tree: retrain-or-tun}",
    )
    found = {p.path: p for p in tree_problems(text)}
    assert found["exits.refresh.checklists[0]"].level == "error"
    assert "retrain-or-tune" in found["exits.refresh.next_tree"].do


def test_everything_is_named_at_once() -> None:
    text = GOOD.replace('"1"', "1").replace("to: plan}", "to: plam}").replace("cost: 1", "kost: 1")
    paths = {p.path for p in tree_problems(text)}
    assert {"version", "gates.measured.outcomes[0].to", "gates.measured.kost"} <= paths


def test_shape_faults_bring_no_follow_up_faults() -> None:
    problem = only(with_change("    title: Are writes in the way?\n", ""))
    assert (problem.path, problem.what) == ("gates.writes.title", "is missing")
    assert only(with_change("    cost: 1\n", '    cost: "1"\n')).path == "gates.measured.cost"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no tree"),
        ("- a\n", "holds no tree"),
        ("just a text", "holds no tree"),
        ("a: b: c", "not valid YAML"),
        ("a: [1, 2", "not valid YAML"),
        ("\t- x", "a tab stands"),
        ("a: \x00", "a control character"),
        ("[" * 200_000, "nested deeper"),
        ("a: " + "{b: " * 500 + "}" * 500, "nested deeper"),
        (GOOD + "---\nid: second\n", "second document"),
        (GOOD + "? [complex]\n: x\n", "key must be a plain text"),
        (with_change("Which index to add?", "x" * 30_000), "more than 20000 characters"),
        ("a: &x [1]\nb: &y [*x, *x]\nc: &z [*y, *y]\n", "anchor &x"),
        ("!!python/object/apply:os.system [ls]", "tag"),
    ],
)
def test_hostile_and_broken_text_gives_a_clear_line(text: str, said: str) -> None:
    found = tree_problems(text)
    assert any(said in p.what for p in found), [str(p) for p in found]
    assert all("\n" not in str(p) for p in found)


def test_reading_a_faulty_file_raises_with_all_problems(tmp_path: Path) -> None:
    path = tmp_path / "faulty.yaml"
    path.write_text(GOOD.replace("to: plan}", "to: plam}").replace('"1"', "1"), encoding="utf-8")
    with pytest.raises(TreeProblems) as caught:
        read_tree(path)
    assert len(caught.value.problems) >= 2
    assert "problems in this tree; the first is at line 2, version" in str(caught.value)
    assert str(path) in str(caught.value)
    assert caught.value.problems == check_tree(path)


def test_a_warning_does_not_keep_a_tree_from_opening(tmp_path: Path) -> None:
    path = tmp_path / "warned.yaml"
    path.write_text(with_change("label: Timed", 'label: "Yes"'), encoding="utf-8")
    assert read_tree(path).gates["measured"].outcomes[0].label == "Yes"
    assert [p.level for p in check_tree(path)] == ["warning"]


def test_a_large_tree_with_thousands_of_faults_is_named_in_seconds() -> None:
    gates = "".join(
        f"  g{i}:\n    title: G\n    question: Q\n    outcomes: [{{id: x, to: nowhere{i}}}]\n"
        for i in range(1500)
    )
    text = f'id: t\nversion: "1"\ntitle: T\nstart: g0\ngates:\n{gates}exits:\n  e: {{title: E}}\n'
    found = tree_problems(text)
    assert sum("is not a gate or an exit" in p.what for p in found) == 1500


@pytest.mark.parametrize("seed", range(6))
def test_damaged_trees_are_named_and_never_raise(seed: int) -> None:
    chance = random.Random(seed)
    pieces = [
        "{",
        "}",
        "[",
        "- ",
        "&a ",
        "*a ",
        "!t ",
        '"',
        "\n",
        "\t",
        "null",
        "1e999",
        "? ",
        "to: ",
        "id: ",
        "#",
    ]
    for _ in range(40):
        text = GOOD
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(text))
            cut = at + chance.choice((0, 0, 1, 20))
            text = text[:at] + chance.choice(pieces) + text[cut:]
        found = tree_problems(text, "t.yaml")
        assert all("\n" not in str(p) and p.do for p in found)


@pytest.mark.parametrize("value", ["null", "true", "3", "''", "[]", "{}", "[null]", "{a: 1}", "[[]]", "~"])
@pytest.mark.parametrize(
    "key", ["gates", "exits", "start", "thresholds", "constraints", "languages", "shortcuts"]
)
def test_any_value_at_any_key_is_named(key: str, value: str) -> None:
    lines = [line for line in GOOD.splitlines() if key != "start" or not line.startswith("start:")]
    text = "\n".join(lines) + "\n"
    if key in ("gates", "exits"):
        text = re.sub(rf"(?m)^{key}:\n(  .*\n)+", "", text)
    for problem in tree_problems(f"{text}{key}: {value}\n"):
        assert str(problem)


def test_a_field_that_sets_a_constraint_takes_its_options_from_there() -> None:
    fields = "\n".join(
        f"      - {{id: {name}, label: L, {rest}}}"
        for name, rest in {
            "right": "kind: choice, constraint: locks",
            "unknown": "kind: choice, constraint: lokcs",
            "own-options": "kind: choice, constraint: locks, options: [x]",
            "no-choice": "kind: text, constraint: locks",
        }.items()
    )
    text = with_change("    cost: 1\n", f"    cost: 1\n    evidence:\n{fields}\n")
    found = {p.path: p for p in tree_problems(text + LOCKS)}
    at = "gates.measured.evidence"
    assert set(found) == {f"{at}[1].constraint", f"{at}[2]", f"{at}[3]"}
    assert "locks" in found[f"{at}[1].constraint"].do
    assert "leave options: out" in found[f"{at}[2]"].do


LOCKS = """\
constraints:
  locks: {question: May the table be locked?, options: {"yes": It may, "no": It may not}}
"""
