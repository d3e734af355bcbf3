"""Files that change, hide, lead in circles or hold too much: one clear line, bounded memory, nothing lost."""

import json
import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.table import open_table
from tests.files.scores.test_bad_input import refused


def test_a_first_odd_byte_far_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    lines = "".join(f"q{n},some plain text of a row,{n % 2}\n" for n in range(12_000))
    path.write_bytes(f"id,text,score\n{lines}".encode() + "z,größer,1\n".encode("cp1252"))
    with open_table([path]) as table:
        assert table.run("SELECT text FROM rows WHERE id = 'z'") == [("größer",)]


def test_a_link_back_to_the_folder_above_is_not_followed(tmp_path: Path) -> None:
    inner = tmp_path / "runs" / "deep"
    inner.mkdir(parents=True)
    (inner / "a.csv").write_text("id,score\na,1\nb,0\n")
    (tmp_path / "outside.csv").write_text("id,score\nc,1\nd,0\n")
    (inner / "up").symlink_to(tmp_path, target_is_directory=True)
    with open_table([tmp_path / "runs"]) as table:
        assert [report.name for report in table.reports] == ["a.csv"]


def test_a_folder_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    real = Path.stat

    def stat(path: Path, **more: bool) -> os.stat_result:
        if path.parent == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, **more)

    monkeypatch.setattr(Path, "stat", stat)
    assert "this folder may not be read" in refused(folder)
    assert "this file may not be read" in refused(folder / "x.csv")


@pytest.mark.parametrize("act", ["vanish", "cut"])
def test_a_large_file_that_goes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    monkeypatch.setattr("gatewalk.files.scores.csv.fast.LAZY", 1 << 20)
    path = tmp_path / "big.csv"
    path.write_text("id,score\n" + "".join(f"q{n:09d},{n % 2}\n" for n in range(200_000)))

    def change(*_given: object, **_named: object) -> None:
        path.unlink() if act == "vanish" else os.truncate(path, 1_000_003)

    monkeypatch.setattr("gatewalk.files.scores.read.take_sample", change)
    with pytest.raises(InputProblem) as caught:
        read_scores([path])
    assert "\n" not in str(caught.value)


def test_a_file_that_grows_while_it_is_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("id,score\na,1\nb,0\n")
    with open_table([path]) as table:
        assert table.reports[0].problems == ()
        with path.open("a") as file:
            file.write("c,1\n")
        assert "changed while it was read" in table.reports[0].problems[0]


def test_broken_parquet(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    path.write_bytes(b"PAR1" + bytes(range(256)) * 40 + b"PAR1")
    assert "broken or cut off" in refused(path)


def test_names_of_a_broken_file_are_cut_and_made_printable(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"\x1b[31m" + b"x" * 4000 + b",b\nfoo,bar\nfoo,baz\n")
    with pytest.raises(InputProblem) as caught:
        read_scores([path])
    assert len(str(caught.value)) < 400
    assert str(caught.value).isprintable()


def test_the_samples_of_a_log_are_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.eval"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as log:
        run = {"task": "t", "model": "m", "created": "2026-01-01"}
        log.writestr("header.json", json.dumps({"version": 2, "status": "success", "eval": run}))
        for n in range(600):
            sample = {"id": n, "epoch": 1, "scores": {"m": {"value": "C"}}, "input": "a" * 100_000}
            log.writestr(f"samples/{n}_epoch_1.json", json.dumps(sample))
    tracemalloc.start()
    with open_table([path]) as table:
        assert table.reports[0].rows == 600
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20 << 20
