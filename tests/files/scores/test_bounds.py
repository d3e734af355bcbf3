"""Files that would take minutes or gigabytes: refused early, or read with less care, and always said."""

import gzip
import json
import time
from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores import unpacked
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.table import open_table
from tests.files.scores.test_bad_input import refused, rows


def test_a_quote_that_is_never_closed_before_millions_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "open.csv"
    path.write_text('id,score,text\n1,0,"' + "a,b\n" * 1_500_000, encoding="utf-8")
    started = time.process_time()
    assert "its rows have no common form; export it as plain CSV again" in refused(path)
    assert time.process_time() - started < 10


@pytest.mark.parametrize("values", ["[],", '{"a":1},', "[[1]],"])
def test_a_document_of_far_too_many_small_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, values: str
) -> None:
    monkeypatch.setattr("gatewalk.files.scores.long_json._ROOM", 20_000_000)
    path = tmp_path / "small.json"
    path.write_text("[" + values * 500_000 + "1]", encoding="utf-8")
    assert "too many small values; export JSON Lines, CSV or Parquet" in refused(path)


def test_a_file_of_broken_lines_is_not_looked_at_for_minutes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gatewalk.files.scores.csv.careful._EFFORT", 200_000)
    path = tmp_path / "broken.csv"
    widths = [2 + number * 7919 % 39 for number in range(4_000)]
    path.write_text(
        "id,score\n" + "".join(",".join("1" * width) + "\n" for width in widths), encoding="utf-8"
    )
    with open_table([path]) as table:
        report = table.reports[0]
        assert report.rows + report.dropped == 4_000
        assert report.padded > 3_500
        assert any("cells where" in problem for problem in report.problems)


def test_scores_among_thousands_of_columns_are_found_or_named(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    names = ["id", *(f"c{number}" for number in range(1_000)), "passed"]
    lines = [",".join((f"q{n}", *["x"] * 1_000, str(n % 2))) for n in range(30)]
    path.write_text("\n".join((",".join(names), *lines)) + "\n", encoding="utf-8")
    with pytest.raises(InputProblem, match="no column holds scores"):
        read_scores([path])
    named = read_scores([path], ScoreRequest(roles={"score": ("passed",)}))
    assert named.readings["current"].moments.n == 30


def test_a_compressed_file_beyond_all_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacked, "UNPACKED_LIMIT", 1 << 20)
    path = tmp_path / "scores.csv.gz"
    path.write_bytes(gzip.compress(b"a,b\n" * 2_000_000))
    assert "unpacks to more than 1 MB" in refused(path)


def test_a_compressed_bomb_is_refused_at_its_beginning(tmp_path: Path) -> None:
    path, asked = tmp_path / "scores.jsonl.gz", [0]
    block = gzip.compress(b"\0" * (1 << 22))
    path.write_bytes(block * 500)

    def asks() -> bool:
        asked[0] += 1
        return False

    with pytest.raises(InputProblem, match="more than 300 times its size; unpack it yourself"):
        open_table([path], cancelled=asks)
    assert asked[0] < 100


def test_real_rows_that_are_much_alike_may_be_packed_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacked, "UNPACKED_ANYHOW", 1 << 18)
    path = tmp_path / "scores.jsonl.gz"
    prompt = "the same long instruction stands before every question " * 60
    lines = "".join(json.dumps({"prompt": prompt, "id": n, "score": n % 2}) + "\n" for n in range(6_000))
    path.write_bytes(gzip.compress(lines.encode(), 9))
    assert 120 < len(lines) / path.stat().st_size < 300
    assert len(rows(path)) == 6_000


def test_a_line_of_json_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gatewalk.files.scores.source._LONGEST", 1 << 20)
    path = tmp_path / "long.jsonl"
    path.write_text('{"id": 1, "score": 1}\n{"id": 2, "x": "' + "y" * (3 << 20) + '"}\n', encoding="utf-8")
    assert "line 2 is longer than 1 MB; leave the long texts out" in refused(path)
