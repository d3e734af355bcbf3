"""`gatewalk diagnose`: the running example's figures, the contract of the JSON, and every way to go wrong."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli


def rounded(estimate: dict[str, Any]) -> tuple[float, ...]:
    return tuple(round(estimate[key], 1) for key in ("value", "low", "high"))


@pytest.fixture
def shown(cli: Cli, example_folder: Path) -> dict[str, Any]:
    done = cli(
        "diagnose", example_folder / "scores.csv", "--changes", example_folder / "changes.csv", "--json"
    )
    assert (done.code, done.err) == (0, "")
    result: dict[str, Any] = done.json
    return result


def test_the_running_example_gives_the_figures_of_its_story(shown: dict[str, Any]) -> None:
    gap = shown["gap"]
    assert gap["unit"] == "points"
    assert (rounded(gap["baseline"]), gap["baseline"]["n"]) == ((91.0, 88.2, 93.2), 500)
    assert (rounded(gap["current"]), gap["current"]["n"]) == ((74.0, 70.0, 77.7), 500)
    assert rounded(gap["gap"]) == (17.0, 12.4, 21.6)
    assert [(p["gate"], round(p["value"], 6)) for p in gap["parts"]] == [("context", 5.0), ("prompt", 4.0)]
    assert rounded(gap["parts"][0]) == (5.0, 2.8, 7.6)
    assert rounded(gap["open"]) == (8.0, 3.8, 12.2)


def test_the_running_example_walks_to_fine_tune(shown: dict[str, Any]) -> None:
    walked = [(s["gate"], s["number"], s["outcome"], s["kind"], s["basis"]) for s in shown["path"]]
    assert walked == [
        ("metrics", 0, "measured", "continue", "measured"),
        ("onset", 1, "gradual", "continue", "measured"),
        ("context", 2, "partly", "partial", "measured"),
        ("prompt", 3, "partly", "partial", "measured"),
        ("drift", 4, "data", "continue", "measured"),
        ("update", 5, "fine-tune", "exit", "measured"),
    ]
    assert shown["at"] is None
    assert shown["exits"] == ["fix-retrieval", "restructure-prompt", "fine-tune"]


def test_the_json_keeps_its_contract(shown: dict[str, Any]) -> None:
    assert shown["format"] == "gatewalk-diagnosis/1"
    assert shown["tree"] == {"id": "retrain-or-tune", "version": "1"}
    scores = shown["scores"]
    assert scores["files"][0].keys() == {"name", "sha256", "rows", "dropped", "padded", "kind"}
    assert (scores["files"][0]["rows"], scores["files"][0]["dropped"]) == (7700, 0)
    assert scores["roles"]["example"] == "ticket_id"
    assert scores["roles"]["slice"] == ["category"]
    assert {
        a: scores["arms"][a] for a in ("baseline", "current", "control", "context", "prompt")
    } == dict.fromkeys(("baseline", "current", "control", "context", "prompt"), 500)
    for step in shown["path"]:
        assert {"verdict", "strength", "effect", "n", "method", "sentence", "needs"} <= step["finding"].keys()
        assert shown["findings"][step["gate"]] == step["finding"]


def test_the_text_for_people_names_gap_gates_and_exits(cli: Cli, example_folder: Path) -> None:
    done = cli("diagnose", example_folder / "scores.csv", "--changes", example_folder / "changes.csv")
    assert done.code == 0
    assert "gap 17.0 (12.4 to 21.6) points" in done.out
    assert "Do: Fix the retrieval pipeline; then Restructure the prompt; then Fine-tune" in done.out


def test_a_persons_answer_re_routes_and_both_views_are_kept(cli: Cli, example_folder: Path) -> None:
    done = cli(
        "diagnose",
        example_folder / "scores.csv",
        *("--answer", "context=recovers", "--by", "the search team", "--reason", "index rebuilt", "--json"),
    )
    step = done.json["path"][-1]
    assert (step["gate"], step["outcome"], step["kind"], step["basis"]) == (
        "context",
        "recovers",
        "exit",
        "asserted",
    )
    assert (step["by"], step["reason"], step["overridden"]) == ("the search team", "index rebuilt", True)
    assert step["finding"]["verdict"] == "partly"
    assert done.json["exits"] == ["fix-retrieval"]
    assert done.json["findings"]["drift"]["verdict"] == "data"


def test_an_investigation_saved_on_the_way_opens_again(
    cli: Cli, example_folder: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "case.gatewalk"
    assert cli("diagnose", example_folder / "scores.csv", "-o", saved).code == 0
    from gatewalk.files.investigation import open_investigation

    case = open_investigation(saved)
    assert case.findings["metrics"].verdict == "measured"
    assert cli("diagnose", example_folder / "scores.csv", "-o", tmp_path / "case.zip").code == 1


WIDE = "id,baseline,current\n" + "".join(f"{i},1,{int(i % 2)}\n" for i in range(60))


def test_a_wide_file_is_read_by_its_score_columns(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "wide.csv").write_text(WIDE, encoding="utf-8")
    result = cli("diagnose", tmp_path / "wide.csv", "--json").json
    assert result["scores"]["arms"] == {"baseline": 60, "current": 60}
    assert round(result["gap"]["gap"]["value"], 6) == 50.0


def test_one_file_per_reading_is_read_by_its_name(cli: Cli, tmp_path: Path) -> None:
    for name, right in (("launch", 54), ("today", 30)):
        rows = "".join(f"{name}{i},{int(i < right)}\n" for i in range(60))
        (tmp_path / f"{name}.csv").write_text(f"id,score\n{rows}", encoding="utf-8")
    done = cli(
        "diagnose",
        *(tmp_path / "launch.csv", tmp_path / "today.csv"),
        *("--arm", "baseline=launch.csv", "--arm", "current=today.csv", "--json"),
    )
    assert done.json["scores"]["arms"] == {"baseline": 60, "current": 60}
    assert round(done.json["gap"]["gap"]["value"], 6) == 40.0


def test_one_reading_is_a_verdict_and_not_bad_input(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("id,run,score\n" + "".join(f"{i},current,1\n" for i in range(40)))
    result = cli("diagnose", tmp_path / "one.csv", "--json")
    assert result.code == 0
    assert [(s["gate"], s["outcome"], s["kind"]) for s in result.json["path"]] == [
        ("metrics", "unmeasured", "exit")
    ]
    assert result.json["exits"] == ["build-evals"]
    assert result.json["gap"] is None


@pytest.mark.parametrize(
    ("content", "flags", "line"),
    [
        (None, (), "does not exist"),
        ("", (), "empty"),
        ("id,comment\n1,fine\n2,bad\n", (), "score"),
        ("id,score\n1,1\n2,0\n", ("--role", "slice=flavour"), "flavour"),
        ("id,score\n1,1\n", ("--tree", "no-such-tree"), "no-such-tree"),
        ("id,score\n1,1\n", ("--answer", "moon=full"), "moon"),
        ("id,score\n1,1\n", ("--threshold", "moon=1"), "moon"),
    ],
)
def test_input_that_cannot_be_used_gets_one_line_and_exit_1(
    cli: Cli, tmp_path: Path, content: str | None, flags: tuple[str, ...], line: str
) -> None:
    source = tmp_path / "scores.csv"
    if content is not None:
        source.write_text(content, encoding="utf-8")
    done = cli("diagnose", source, *flags, "--json")
    assert done.code == 1
    assert done.out == ""
    assert len(done.err.splitlines()) == 1
    assert line in done.err


@pytest.mark.parametrize("flags", [(), ("--role", "score"), ("--nonsense",), ("--answer", "onset=skipped")])
def test_a_malformed_command_line_is_usage(cli: Cli, tmp_path: Path, flags: tuple[str, ...]) -> None:
    source = (tmp_path / "x.csv",) if flags else ()
    done = cli("diagnose", *source, *flags)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.splitlines()) == 1


def test_a_shortcut_stands_apart_from_a_skip(cli: Cli, example_folder: Path) -> None:
    by = ("--by", "Ada", "--reason", "trained on one product")
    words = ("diagnose", example_folder / "scores.csv", *by)
    whole = [flag for g in ("onset", "context", "prompt") for flag in ("--answer", f"{g}=skipped")]
    steps = {s["gate"]: s for s in cli(*words, *whole, "--json").json["path"]}
    assert steps["context"]["shortcut"] == "known-narrow-training"
    assert (steps["context"]["kind"], steps["context"]["by"]) == ("skipped", "Ada")
    assert steps["context"]["reason"] == "trained on one product"
    assert "accepted by assertion, shortcut: Go quickly to gate 4" in cli(*words, *whole).out
    alone = cli(*words, "--answer", "context=skipped", "--json").json["path"]
    assert all("shortcut" not in step for step in alone)


def test_an_exit_that_is_not_on_offer_never_stands_as_the_bare_action(cli: Cli, example_folder: Path) -> None:
    words = ("diagnose", example_folder / "scores.csv", "--constraint", "tuning-offered=no")
    last = cli(*words, "--json").json["actions"][-1]
    assert (last["exit"], last["available"]) == ("fine-tune", False)
    assert last["title"] != "Fine-tune"
    assert last["reason"]
    assert len(last["instead"]) >= 2
    assert last["instead"][0] in cli(*words).out


def test_failing_rows_are_kept_in_the_file_on_request_with_their_texts_hashed(
    cli: Cli, tmp_path: Path
) -> None:
    (tmp_path / "wide.csv").write_text(
        "id,run,question,score\n"
        + "".join(f"{i},{r},why {i}?,{int(i % 3 > 0)}\n" for r in ("baseline", "current") for i in range(60)),
        encoding="utf-8",
    )
    saved = tmp_path / "case.gatewalk"
    words = ("diagnose", tmp_path / "wide.csv", "-o", saved)
    assert cli(*words, "--rows", "failing", "--texts", "hash").code == 0
    from gatewalk.files.investigation import embedded_rows

    (part,) = embedded_rows(saved).values()
    assert b"why 3?" not in part
    assert cli(*words, "--rows", "some").code == 2


def test_the_text_says_what_was_read_and_lists_every_line(cli: Cli, tmp_path: Path) -> None:
    rows = [f"q{n},2026-01-02,{n % 2},model-{n % 2}" for n in range(40)]
    rows[4], rows[9] = ",,,", "q9,2026-01-02,1"
    path = tmp_path / "scores.csv"
    path.write_text("id,day,score,model\n" + "\n".join(rows) + "\n", encoding="utf-8")
    done = cli("diagnose", path)
    assert done.code == 0
    assert "Read scores.csv (csv): 39 rows, 1 dropped, 1 completed or repaired" in done.out
    assert "  line 6: an empty row\n  line 11: 1 cell is missing and left empty" in done.out
    assert "Columns: example = id; score = score; version = model" in done.out
    assert "mixes 2 values of model (model-0, model-1)" in done.out
    assert "Right context?  Gate 2 needs a reading with hand-made context: re-run these" in done.out
    scores = cli("diagnose", path, "--json").json["scores"]
    assert scores["files"][0]["problems"] == [
        "line 6: an empty row",
        "line 11: 1 cell is missing and left empty",
    ]
    assert {support["measurement"]: support["level"] for support in scores["profile"]}["context"] == "no"


def test_range_and_direction_of_the_scores_can_be_given(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "scores.csv"
    rows = [
        f"q{n},{arm},{1 + (n * step) % 3}"
        for n in range(60)
        for arm, step in (("baseline", 1), ("current", 0))
    ]
    file.write_text("id,arm,rating\n" + "\n".join(rows) + "\n", encoding="utf-8")
    told = ("diagnose", file, "--role", "score=rating", "--json")
    guessed = cli(*told).json
    given = cli(*told, "--score-range", "1..3").json
    turned = cli(*told, "--score-range", "1..3", "--lower-is-better").json
    assert any("a guess" in note for note in guessed["scores"]["notes"])
    assert not any("a guess" in note for note in given["scores"]["notes"])
    assert [rounded(each["gap"]["current"])[0] for each in (guessed, given, turned)] == [0.0, 0.0, 100.0]
    assert [rounded(each["gap"]["baseline"])[0] for each in (guessed, given, turned)] == [25.0, 50.0, 50.0]
    beyond = cli(*told, "--score-range", "0..1", "--higher-is-better").json
    assert any(
        "the range 0 to 1 is given, but the scores go from 1 to 3" in n for n in beyond["scores"]["notes"]
    )
    wrong = cli(*told, "--score-range", "three")
    assert (wrong.code, wrong.out, wrong.err.count("\n")) == (2, "", 1)
