"""What a check says besides the place: what stands there instead, why it matters, and the nearest name."""

from pathlib import Path

import pytest

from gatewalk.files.tree import Problem, check_tree, tree_problems
from tests.files.tree.trees import GOOD, with_change

LISTED = "refresh: {title: R, checklist: [Same, Same, {id: k, text: One}, {id: k, text: Two}, 5]}"


def at(text: str, path: str) -> Problem:
    found = {p.path: p for p in tree_problems(text, "t.yaml")}
    assert path in found, list(map(str, found.values()))
    return found[path]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("1", "the number 1"),
        ("1.10", "the number 1.1"),
        ("true", "read as true"),
        ("", "it is empty"),
        ("[a]", "a list"),
        ("{a: b}", "a mapping"),
    ],
)
def test_a_wrong_type_says_what_stands_there(given: str, why: str) -> None:
    assert why in at(with_change('version: "1"', f"version: {given}"), "version").why


def test_a_word_that_is_none_of_a_few_gets_the_nearest() -> None:
    text = with_change("  plan:\n", "  plan:\n    evidence: [{id: x, label: X, kind: chioce}]\n")
    assert at(text, "gates.plan.evidence[0].kind").do == "did you mean 'choice'?"


def test_every_problem_says_why_and_what_to_do() -> None:
    spoilt = GOOD.replace("question:", "qestion:").replace('version: "1"', "version: 1\nversion: 2")
    spoilt = spoilt.replace("title: Which", "title: &a !x Which").replace("  refresh: {", "  lost: {")
    for problem in tree_problems(spoilt):
        assert problem.why, str(problem)
        assert problem.do, str(problem)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (GOOD.replace("    title: Is it", "\ttitle: Is it"), 7, "a tab stands in the indentation"),
        (GOOD + "\0", 33, "U+0000"),
        ("", 1, "holds no tree"),
        ("- a\n", 1, "holds no tree"),
    ],
)
def test_what_yaml_refuses_has_its_line(text: str, line: int, said: str) -> None:
    (problem, *_) = tree_problems(text)
    assert problem.line == line
    assert said in problem.what
    assert problem.why


def test_a_control_character_that_yaml_lets_pass_is_refused() -> None:
    for written, sign in (("\\0", "U+0000"), ("\\e[31m", "U+001B"), ("\\x9b", "U+009B")):
        text = with_change("title: Which index to add?", f'title: "Which{written}?"')
        assert sign in at(text, "title").what
    assert tree_problems(with_change("title: Which index to add?", 'title: "Which\\n\\tindex?"')) == ()


def test_what_is_ticked_twice_at_one_exit_is_named() -> None:
    found = [p for p in tree_problems(with_change(_line("refresh"), f"  {LISTED}")) if "checklist" in p.path]
    assert [p.path for p in found] == [
        "exits.refresh.checklist[4]",
        "exits.refresh.checklist[1]",
        "exits.refresh.checklist[3]",
    ]
    assert "a text, or an id and a text" in found[0].what
    shared = "checklists:\n  one: {title: One, items: [Same]}\n  two: {title: Two, items: [Same]}\n"
    text = with_change(_line("refresh"), "  refresh: {title: R, checklists: [one, two]}") + shared
    assert "'Same' stands twice at the exit 'refresh'" in at(text, "checklists.two.items[0]").what


def test_a_variant_that_never_leads_is_a_warning_and_one_without_a_condition_an_error() -> None:
    def exit_with(*whens: str) -> str:
        variants = ", ".join(f"{{when: {when}, title: T, reason: R}}" for when in whens)
        text = with_change(_line("refresh"), f"  refresh: {{title: R, variants: [{variants}]}}")
        return (
            text + "constraints:\n  a: {question: Q, options: {b: B}}\n  c: {question: Q, options: {d: D}}\n"
        )

    place = "exits.refresh.variants[1]"
    assert at(exit_with("{a: b}", "{a: b, c: d}"), place).level == "warning"
    assert tree_problems(exit_with("{a: b, c: d}", "{a: b}")) == ()
    assert at(exit_with("{}"), "exits.refresh.variants[0].when").level == "error"


def test_a_shortcut_leads_where_it_says() -> None:
    def declared(skips: str, to: str) -> tuple[Problem, ...]:
        return tree_problems(GOOD + f"shortcuts: [{{id: s, skips: {skips}, to: {to}, label: L, when: W}}]\n")

    assert declared("[measured, plan]", "writes") == ()
    assert "does not lead to 'plan'" in declared("[measured, plan]", "plan")[0].what
    assert "does not lead to 'writes'" in declared("[measured]", "writes")[0].what
    assert "does not lead" in declared("[]", "writes")[0].what


def test_a_measurement_that_no_outcome_listens_to_is_a_warning() -> None:
    declared = "thresholds:\n  t: {value: 1, meaning: m, source: s}\n"
    asked = "    cost: 1\n    measurement: {}\n    thresholds: [t]\n"
    text = with_change("    cost: 1\n", asked.format("readiness")) + declared
    problem = at(text, "gates.measured.measurement")
    assert (problem.level, problem.what) == (
        "warning",
        "the measurement 'readiness' can say 'measured', 'unmeasured'",
    )
    assert "whatever it finds" in problem.why
    heard = text.replace("id: timed,", "id: measured,")
    assert "can say 'unmeasured'" in at(heard, "gates.measured.measurement").what
    assert tree_problems(heard.replace("id: untimed,", "id: unmeasured,")) == ()


def test_a_tree_in_the_users_folder_is_named_after_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GATEWALK_TREES", str(tmp_path))
    (tmp_path / "other.yaml").write_text(GOOD, encoding="utf-8")
    (found,) = check_tree(tmp_path / "other.yaml")
    assert (found.level, found.path) == ("warning", "id")
    assert "slow-query.yaml" in found.do
    (tmp_path / "slow-query.yaml").write_text(GOOD, encoding="utf-8")
    assert check_tree(tmp_path / "slow-query.yaml") == ()


def _line(exit_id: str) -> str:
    return next(line for line in GOOD.splitlines() if line.startswith(f"  {exit_id}:"))
