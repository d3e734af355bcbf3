"""Whatever is handed in, the answer is a table or one clear line, within bounded time and memory."""

import contextlib
import gzip
import json
import os
import socket
import threading
import time
import zipfile
from pathlib import Path

import pytest

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.table import open_table


def refused(path: Path) -> str:
    """The one line with which a file is refused."""
    with pytest.raises(InputProblem) as caught, open_table([path]):
        pass
    line = str(caught.value)
    assert "\n" not in line
    assert len(line) < 500
    return line


def rows(path: Path) -> list[tuple[object, ...]]:
    with open_table([path]) as table:
        return table.run("SELECT * FROM rows")


def test_no_path_at_all() -> None:
    with pytest.raises(InputProblem, match="no file was given"):
        open_table([])


def test_a_missing_file(tmp_path: Path) -> None:
    assert "does not exist" in refused(tmp_path / "nothing.csv")


def test_a_name_with_a_zero_byte() -> None:
    assert "does not exist" in refused(Path("scores\0.csv"))


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.touch()
    assert "empty" in refused(path)


@pytest.mark.parametrize("content", [b"\n\n\n", b"   ", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b",,,\n,,,\n"])
def test_a_file_without_a_row(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "blank.csv"
    path.write_bytes(content)
    refused(path)


def test_an_empty_folder(tmp_path: Path) -> None:
    assert "holds no file of scores" in refused(tmp_path)


def test_a_folder_of_unreadable_things(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    (tmp_path / "b.csv").touch()
    assert "none of these files" in refused(tmp_path)


def test_binary_garbage(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_bytes(bytes(range(256)) * 500)
    refused(path)


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    assert "pipe or a device" in refused(path)


def test_a_socket_and_a_device(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        assert "pipe or a device" in refused(path)
    assert "pipe or a device" in refused(Path("/dev/zero"))


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.csv"
    path.write_text("id,score\na,1\n", encoding="utf-8")
    path.chmod(0)
    assert "may not be read" in refused(path)


def test_a_cut_off_compressed_file(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv.gz"
    path.write_bytes(gzip.compress(os.urandom(5000))[:2000])
    assert "broken or cut off" in refused(path)


def test_an_archive_that_lies_about_its_size(tmp_path: Path) -> None:
    path = tmp_path / "log.eval"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("header.json", b"\0" * (80 << 20))
    assert "unpacks to far more" in refused(path)


def test_an_archive_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "scores.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("scores.csv", "id,score\na,1\n")
    assert "this archive holds no log and no workbook; unpack it first" in refused(path)


def test_a_link_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "loop.csv"
    path.symlink_to(path)
    assert "could not be read" in refused(path)
    assert "; open a copy of it" in refused(path)


def test_a_cut_off_archive(tmp_path: Path) -> None:
    path = tmp_path / "log.eval"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("header.json", json.dumps({"eval": {"task": "t"}, "status": "success"}))
    path.write_bytes(path.read_bytes()[:-30])
    refused(path)


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_json_nested_ten_thousand_deep(tmp_path: Path, opening: str) -> None:
    path = tmp_path / "deep.json"
    closing = {"[": "]", '{"a":': "}", '[{"a":': "}]"}[opening]
    path.write_text(opening * 10_000 + "1" + closing * 10_000, encoding="utf-8")
    refused(path)


def test_a_cell_nested_ten_thousand_deep_in_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "deep.jsonl"
    path.write_text('{"id": 1}\n{"id": 2, "x": ' + "[" * 10_000 + "]" * 10_000 + "}\n", encoding="utf-8")
    with open_table([path]) as table:
        assert table.run("SELECT id FROM rows") == [("1",)]
        assert table.reports[0].dropped == 1


def test_cut_off_json(tmp_path: Path) -> None:
    path = tmp_path / "cut.json"
    path.write_text('[{"id": 1, "score": 0.5}, {"id": 2, "sc', encoding="utf-8")
    assert "broken, cut off" in refused(path)


def test_a_ten_megabyte_cell(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_text(
        'id,text,score\na,"' + ("word " * 99 + "word\n") * 20_000 + '",1\nb,short,0\n', encoding="utf-8"
    )
    with open_table([path]) as table:
        found = table.run("SELECT id, length(text), score FROM rows ORDER BY id")
        assert table.notes == ()
    assert found == [("a", 10_000_000, "1"), ("b", 5, "0")]


def test_a_million_columns(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    names = ",".join(f"c{number}" for number in range(1_000_000))
    path.write_text(f"{names}\n{',' * 999_999}\n", encoding="utf-8")
    started = time.monotonic()
    assert "columns" in refused(path)
    assert time.monotonic() - started < 20


def test_cells_copied_from_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "terminal.csv"
    path.write_text("id,score,text\n" + "\x1b]0;t\x07,1,\x1b[1mb\x08\n" * 30, encoding="utf-8")
    assert rows(path)[0][:3] == ("\x1b]0;t\x07", "1", "\x1b[1mb\x08")


def test_halves_of_characters_in_names_and_values(tmp_path: Path) -> None:
    path = tmp_path / "half.json"
    path.write_text(
        '[{"id": "\\ud800", "score": 1, "\\udfff": "x"}, {"id": "b", "score": 0}]', encoding="utf-8"
    )
    with open_table([path]) as table:
        assert [column.name for column in table.columns] == ["id", "score", "?"]
        assert table.run("SELECT id, score FROM rows") == [("?", "1"), ("b", "0")]


def test_two_thousand_columns_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    names = ",".join(f"c{number}" for number in range(2_000))
    path.write_text(f"{names}\n" + (",".join("1" * 2_000) + "\n") * 3, encoding="utf-8")
    assert len(rows(path)) == 3


def test_stray_quotes_do_not_swallow_the_file(tmp_path: Path) -> None:
    path = tmp_path / "quotes.csv"
    lines = [f'{number},"an open quote,{number % 2}' for number in range(3_000)]
    path.write_text("id,text,score\n" + "\n".join(lines), encoding="utf-8")
    with open_table([path]) as table:
        report = table.reports[0]
        assert report.rows + report.dropped == 3_000


def test_a_file_that_shrinks_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "scores.jsonl"
    path.write_text('{"id": 1, "score": 1}\n' * 50_000, encoding="utf-8")
    shrinker = threading.Timer(0.01, lambda: os.truncate(path, 1000))
    shrinker.start()
    found: list[object] = []
    with contextlib.suppress(InputProblem):
        found = list(rows(path))
    shrinker.join()
    assert len(found) <= 50_000


def test_cancel_stops_a_load_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "private"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "private").mkdir()
    path = tmp_path / "scores.csv"
    path.write_text("id,score\n" + "a,1\n" * 1_000_000, encoding="utf-8")
    with pytest.raises(Cancelled):
        open_table([path], cancelled=lambda: True)
    assert not list((tmp_path / "private").iterdir())


def test_nothing_outside_can_be_read_through_a_loaded_table(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text("id,score\na,1\n", encoding="utf-8")
    import duckdb

    with open_table([path]) as table:
        with pytest.raises(duckdb.Error):
            table.run("SELECT * FROM read_csv('/etc/passwd')")
        with pytest.raises(duckdb.Error):
            table.run("SET enable_external_access = true")


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    for content in ("id,score\na,1\n", "id,score\n" + "a,1\n" * 500_000):
        path = tmp_path / os.fsdecode(b"scores\xff.csv")
        path.write_text(content, encoding="utf-8")
        with open_table([path]) as table:
            assert table.run("SELECT DISTINCT _file, score FROM rows") == [("scores?", "1")]
            assert table.reports[0].name == "scores?.csv"


def test_a_link_that_leads_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "scores.csv").write_text("id,score\na,1\n", encoding="utf-8")
    (tmp_path / "nowhere.csv").symlink_to(tmp_path / "missing.csv")
    with open_table([tmp_path]) as table:
        assert len(table.reports) == 1
