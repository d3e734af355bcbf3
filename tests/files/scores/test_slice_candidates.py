"""Slices found in score files: by column, by pair, by length and words of texts; stopped on request."""

import csv
import random
from pathlib import Path

import pytest

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.slice_candidates import find_slices


def written(folder: Path, bad: object) -> Path:
    """600 rows per reading; in `current` the rows that `bad` picks are mostly wrong."""
    chance = random.Random(7)
    out = folder / "scores.csv"
    with out.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "run", "region", "plan", "question", "predicted", "score"])
        for run in ("baseline", "current"):
            for number in range(600):
                region, plan = chance.choice("NESW"), chance.choice(["free", "paid"])
                topic = chance.choice(["refund of an order", "webhook signature", "holiday hours"])
                question = f"please help me about {topic} number {number}"
                wrong = run == "current" and callable(bad) and bad(region, plan, question)
                right = chance.random() < (0.3 if wrong else 0.92)
                writer.writerow(
                    [f"{run}{number}", run, region, plan, question, "yes" if right else "no", int(right)]
                )
    return out


def names(path: Path) -> list[str]:
    return [s.name for s in find_slices([path], read_scores([path])) if s.found]


def test_a_column_that_carries_the_drop_comes_first(tmp_path: Path) -> None:
    assert names(written(tmp_path, lambda region, plan, question: region == "W"))[0] == "region = W"


def test_a_combination_of_two_columns_is_found(tmp_path: Path) -> None:
    found = names(written(tmp_path, lambda region, plan, question: region == "W" and plan == "free"))
    assert "region = W and plan = free" in found


def test_a_word_of_a_text_is_found_and_no_download_is_needed(tmp_path: Path) -> None:
    found = names(written(tmp_path, lambda region, plan, question: "webhook" in question))
    assert any("question mentions “webhook” = yes" in name for name in found)
    assert not any("= no" in name or "predicted" in name for name in found)


def test_an_even_drop_names_no_slice(tmp_path: Path) -> None:
    assert names(written(tmp_path, lambda region, plan, question: True)) == []


def test_it_reports_progress_and_stops_on_request(tmp_path: Path) -> None:
    path = written(tmp_path, None)
    summary, seen = read_scores([path]), list[float]()
    find_slices([path], summary, seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    with pytest.raises(Cancelled):
        find_slices([path], summary, cancelled=lambda: True)


def test_without_two_readings_or_without_the_file_it_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, None)
    summary = read_scores([path])
    path.unlink()
    with pytest.raises(InputProblem, match=r"scores\.csv"):
        find_slices([path], summary)
    alone = summary.model_copy(update={"readings": {"current": summary.readings["current"]}})
    with pytest.raises(InputProblem, match="two readings"):
        find_slices([path], alone)
