"""Parquet, Arrow and Excel: typed values stay what they are."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.readers import columnar
from gatewalk.files.scores.table import open_table

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
feather = pytest.importorskip("pyarrow.feather")
openpyxl = pytest.importorskip("openpyxl")


def arrow_table() -> Any:
    return pyarrow.table(
        {
            "id": ["a", "b"],
            "score": [0.5, None],
            "when": [datetime.datetime(2026, 1, 1, 10), datetime.datetime(2026, 1, 2)],
            "right": [True, False],
            "meta": [{"category": "geo"}, {"category": "law"}],
            "tags": [["x", "y"], []],
        }
    )


def write(path: Path, form: str) -> Path:
    table = arrow_table()
    if form == "parquet":
        parquet.write_table(table, path)
    elif form == "feather":
        feather.write_feather(table, path)
    else:
        make = pyarrow.ipc.new_file if form == "arrow" else pyarrow.ipc.new_stream
        with pyarrow.OSFile(str(path), "wb") as file, make(file, table.schema) as writer:
            writer.write_table(table)
    return path


@pytest.mark.parametrize("form", ["parquet", "arrow", "feather", "stream"])
def test_types_are_kept(tmp_path: Path, form: str) -> None:
    with open_table([write(tmp_path / "x.bin", form)]) as table:
        assert table.reports[0].kind == ("parquet" if form == "parquet" else "arrow")
        kinds = {column.name: column.kind for column in table.columns}
        assert kinds == {
            **{"id": "text", "score": "number", "when": "time", "right": "bool"},
            **{"meta": "nested", "tags": "nested"},
        }
        found = table.run('SELECT id, score, "when", "right", meta, tags FROM rows ORDER BY id')
        assert found[0] == (
            "a",
            0.5,
            datetime.datetime(2026, 1, 1, 10),
            True,
            '{"category":"geo"}',
            '["x","y"]',
        )
        assert found[1][1] is None
        assert table.reports[0].rows == 2


def test_large_parquet_is_scanned_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columnar, "_LAZY", 10)
    with open_table([write(tmp_path / "x.parquet", "parquet")]) as table:
        assert table.lazy
        assert table.run("SELECT count(*) FROM rows") == [(2,)]


@pytest.mark.parametrize("form", ["parquet", "arrow", "stream"])
def test_cut_off_files(tmp_path: Path, form: str) -> None:
    path = write(tmp_path / "x.bin", form)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(InputProblem), open_table([path]) as table:
        table.run("SELECT * FROM rows")


def test_without_the_extra_a_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    paths = write(tmp_path / "x.arrow", "arrow"), workbook(tmp_path)
    monkeypatch.setattr("importlib.import_module", missing)
    for path, extra in zip(paths, ("arrow", "excel"), strict=True):
        with pytest.raises(InputProblem, match=rf"gatewalk\[{extra}\]"):
            open_table([path])


def workbook(folder: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "about"
    book.active.append(["made by hand"])
    sheet = book.create_sheet("scores")
    sheet.append(["Scores of January"])
    sheet.append(["id", "day", "score", "note"])
    for number in range(5):
        sheet.append([f"q{number}", datetime.date(2026, 1, number + 1), number / 4, "two\nlines"])
    path = folder / "scores.xlsx"
    book.save(path)
    return path


def test_the_fullest_sheet_of_a_workbook(tmp_path: Path) -> None:
    with open_table([workbook(tmp_path)]) as table:
        assert table.reports[0].kind == "xlsx"
        assert [column.name for column in table.columns] == ["id", "day", "score", "note"]
        assert table.run("SELECT * EXCLUDE (_file, _line) FROM rows ORDER BY id")[1] == (
            *("q1", "2026-01-02", "0.25"),
            "two\nlines",
        )
        assert any("sheet 'scores' was read, not about" in note for note in table.notes)


def test_a_workbook_can_be_stopped_while_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked, opened = openpyxl.load_workbook, list[bool](), list[bool]()

    def stop() -> bool:
        asked.append(bool(opened))
        return bool(opened)

    def opening(*given: Any, **named: Any) -> Any:
        opened.append(True)
        real(*given, **named)
        raise AssertionError("it was opened to its end")

    monkeypatch.setattr(openpyxl, "load_workbook", opening)
    with pytest.raises(Cancelled):
        open_table([workbook(tmp_path)], cancelled=stop)
    assert asked[-1]


def test_a_broken_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path)
    data = bytearray(path.read_bytes())
    data[200:400] = bytes(200)
    path.write_bytes(data)
    with pytest.raises(InputProblem):
        open_table([path])


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "+05:30"])
@pytest.mark.parametrize("suffix", ["parquet", "arrow"])
def test_times_with_a_zone_are_read_in_utc_wherever_that_is_done(
    tmp_path: Path, unit: str, zone: str, suffix: str
) -> None:
    moment = datetime.datetime(2026, 1, 1, 23, 30, tzinfo=datetime.UTC)
    rows = pyarrow.table(
        {"id": ["a"], "at": pyarrow.array([moment], pyarrow.timestamp(unit, zone)), "score": [1]}
    )
    path = tmp_path / f"scores.{suffix}"
    if suffix == "parquet":
        parquet.write_table(rows, path)
    else:
        feather.write_feather(rows, path)
    with open_table([path]) as table:
        assert table.run("SELECT * EXCLUDE (_file, _line) FROM rows") == [
            ("a", datetime.datetime(2026, 1, 1, 23, 30), 1)
        ]
        assert table.columns[1].kind == "time"
