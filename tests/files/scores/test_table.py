"""The door between files and figures: columns, reports, progress, cancel, and what is left behind."""

import hashlib
import threading
import time
from pathlib import Path

import pytest

from gatewalk.domain.problem import Cancelled
from gatewalk.files.scores.table import Column, ScoreTable, open_table


def scores(folder: Path, rows: int = 3, name: str = "scores.csv") -> Path:
    path = folder / name
    lines = [f'q{n},2026-01-{1 + n % 28:02d},"a text\nof two lines {n}",{n % 2}\n' for n in range(rows)]
    path.write_text("id,day,text,score\n" + "".join(lines), encoding="utf-8")
    return path


def test_columns_and_report(tmp_path: Path) -> None:
    path = scores(tmp_path)
    with open_table([path]) as table:
        assert table.columns == tuple(Column(name, name, "text") for name in ("id", "day", "text", "score"))
        report = table.reports[0]
        assert (report.name, report.kind, report.rows) == ("scores.csv", "csv", 3)
        assert report.size == path.stat().st_size
        assert report.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert table.run("SELECT DISTINCT _file FROM rows") == [("scores",)]
        assert not table.lazy
        assert not table.history


def test_empty_cells_are_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text('id,score,note\na,,""\nb,1,x\n', encoding="utf-8")
    with open_table([path]) as table:
        assert table.run("SELECT score, note FROM rows ORDER BY id") == [(None, None), ("1", "x")]


def test_closing_removes_everything_and_twice_is_fine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    table = open_table([scores(tmp_path)])
    assert list(private.iterdir())
    table.close()
    table.close()
    assert not list(private.iterdir())


def test_progress_is_a_share(tmp_path: Path) -> None:
    seen: list[float] = []
    paths = [scores(tmp_path, 40_000, f"{n}.csv") for n in range(3)]
    with open_table(paths, progress=seen.append) as table:
        table.run("SELECT count(*) FROM rows", progress=seen.append)
    assert all(0.0 <= share <= 1.0 for share in seen)


def slow(table: ScoreTable) -> str:
    return "SELECT sum(hash(a.id, b.id, c.id) % 7) FROM rows a, rows b, rows c"


def test_a_long_statement_stops_within_200_ms(tmp_path: Path) -> None:
    with open_table([scores(tmp_path, 20_000)]) as table:
        asked: list[float] = []

        def cancelled() -> bool:
            if time.monotonic() < start + 0.3:
                return False
            asked.append(time.monotonic())
            return True

        start = time.monotonic()
        with pytest.raises(Cancelled):
            table.run(slow(table), cancelled=cancelled)
        assert time.monotonic() - asked[0] < 1.0
        assert table.run("SELECT count(*) FROM rows") == [(20_000,)]


def test_a_stopped_table_gives_its_folder_back_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "private"
    monkeypatch.setenv("TMPDIR", str(private))
    monkeypatch.setattr("tempfile.tempdir", None)
    private.mkdir()
    table = open_table([scores(tmp_path, 20_000)])
    assert list(private.iterdir())
    with pytest.raises(Cancelled), table:
        table.run("SELECT count(*) FROM rows", cancelled=lambda: True)
    end = time.monotonic() + 10
    while list(private.iterdir()) and time.monotonic() < end:
        time.sleep(0.01)
    assert not list(private.iterdir())


def test_a_table_can_be_used_from_another_thread(tmp_path: Path) -> None:
    found: list[object] = []
    with open_table([scores(tmp_path)]) as table:
        worker = threading.Thread(target=lambda: found.append(table.run("SELECT count(*) FROM rows")))
        worker.start()
        worker.join()
    assert found == [[(3,)]]


def test_a_table_larger_than_the_memory_limit_spills(tmp_path: Path) -> None:
    path = scores(tmp_path, 300_000)
    with open_table([path], memory_limit="64MB") as table:
        assert table.run("SELECT count(*), count(DISTINCT id) FROM rows") == [(300_000, 300_000)]
