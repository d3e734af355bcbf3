"""Rows to label: drawn by seed within the judge's passes and fails, and blind to what the judge said."""

from pathlib import Path

import pytest

from gatewalk.domain.investigation import HumanLabel, ReadingLabels
from gatewalk.domain.problem import InputProblem
from gatewalk.files.labelling import LabelFrame, label_frame
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.table import open_table


def written(path: Path) -> Path:
    lines = ["id,run,question,answer,score,judge_reason,human"]
    for run, rights in (("baseline", 32), ("current", 24)):
        for i in range(40):
            label = "1" if i == 0 else ""
            right = int(i < rights)
            lines.append(f"{run[0]}{i},{run},What is {i}?,It is {run} {i},{right},because {right},{label}")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def drawn(path: Path, seed: int = 0) -> LabelFrame:
    roles = {"label": ("human",), "example": ("id",), "score": ("score",), "arm": ("run",)}
    roles |= {"input": ("question",), "output": ("answer",)}
    summary = read_scores([path], ScoreRequest(roles=roles))
    with open_table([path]) as table:
        return label_frame(table, summary, seed)


def labelled(frame: LabelFrame, count: int) -> list[tuple[str, bool]]:
    """The parts that the first `count` labels come from, in order."""
    labels: dict[str, ReadingLabels] = {}
    parts = []
    for _ in range(count):
        row = frame.next_row(labels)
        assert row is not None
        held = labels.get(row.arm, ReadingLabels(judged=40, passed=30))
        label = HumanLabel(passed=True, judge_passed=row.judge_passed)
        labels[row.arm] = held.model_copy(update={"examples": {**held.examples, row.example: label}})
        parts.append((row.arm, row.judge_passed))
    return parts


def test_rows_are_blind_and_those_with_a_label_are_left_out(tmp_path: Path) -> None:
    frame = drawn(written(tmp_path / "scores.csv"))
    assert frame.totals == {"baseline": (40, 32), "current": (40, 24)}
    assert {tuple(name for name, _ in row.texts) for row in frame.rows} == {("question", "answer")}
    assert {row.example for row in frame.rows}.isdisjoint({"b0", "c0"})
    assert len(frame.rows) == 78


def test_one_seed_gives_one_order_and_another_seed_another(tmp_path: Path) -> None:
    path = written(tmp_path / "scores.csv")
    first, again, other = drawn(path), drawn(path), drawn(path, seed=7)
    assert first == again
    assert [row.example for row in first.rows] != [row.example for row in other.rows]


def test_every_part_gets_its_share_in_an_order_that_tells_nothing(tmp_path: Path) -> None:
    parts = labelled(drawn(written(tmp_path / "scores.csv")), 32)
    counts = {part: parts.count(part) for part in parts}
    assert len(counts) == 4
    assert max(counts.values()) - min(counts.values()) <= 3
    assert parts[:4] != parts[4:8]


def test_what_is_passed_over_does_not_come_again_and_all_rows_end(tmp_path: Path) -> None:
    frame = drawn(written(tmp_path / "scores.csv"))
    assert frame.next_row({}, frame.rows[1:]) == frame.rows[0]
    assert frame.next_row({}, frame.rows) is None


def test_without_a_column_that_names_the_example_it_says_so(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text("run,score\n" + "baseline,1\ncurrent,0\n" * 20, encoding="utf-8")
    summary = read_scores([path], ScoreRequest(roles={"arm": ("run",), "score": ("score",)}, guess=False))
    with open_table([path]) as table, pytest.raises(InputProblem, match="names the example"):
        label_frame(table, summary)
