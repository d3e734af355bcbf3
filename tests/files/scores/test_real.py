"""Real eval logs, where they lie beside the repository: four snapshots of a model, 50 problems each."""

import csv
from pathlib import Path

import pytest

from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest
from tests.files.scores.made import write_csv

LOG = Path(__file__).parents[4] / "shared" / "data" / "llmdrift" / "LEETCODE_EASY_EVAL.csv"
ARMS = {"baseline": "openaichat/gpt-4-0314", "current": "openaichat/gpt-4-0613"}

pytestmark = pytest.mark.skipif(not LOG.is_file(), reason="the real logs are not beside the repository")


def read(file: Path, score: str) -> ScoreSummary:
    roles = {"arm": ("model",), "version": ("model",), "example": ("id",), "score": (score,)}
    return read_scores([file], ScoreRequest(roles=roles, arms=ARMS))


def counts(summary: ScoreSummary) -> tuple[int, int, int, int]:
    table = summary.pairs[0].table
    return table.first.total // 10**6, table.second.total // 10**6, table.lost, table.gained


def test_march_against_june() -> None:
    summary = read(LOG, "Directly Usable")

    assert counts(summary) == (26, 5, 23, 2)
    assert summary.days == ()
    assert summary.version_changes == ()
    assert summary.readings["baseline"].versions == {"model": ("openaichat/gpt-4-0314",)}
    assert any("'timestamp' is not taken as the time" in note for note in summary.notes)


def test_without_the_fences_june_is_better(tmp_path: Path) -> None:
    with LOG.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    place = header.index("Clean_Code_Submit")
    derived = [[*row, int("Accepted" in row[place])] for row in rows]
    summary = read(write_csv(tmp_path / "clean.csv", [*header, "without fences"], derived), "without fences")

    assert counts(summary) == (26, 35, 2, 11)


def test_guesses_alone_find_the_readings_by_their_names() -> None:
    summary = read_scores([LOG], ScoreRequest(arms=ARMS))

    assert summary.roles["arm"] == "model"
    assert summary.roles["version"] == ("model",)
    assert counts(summary) == (26, 5, 23, 2)
