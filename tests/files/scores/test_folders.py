"""Several files and folders: one history, or one reading per file."""

from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.table import open_table


def write(folder: Path, name: str, text: str = "id,score\na,1\nb,0\n") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_of_daily_files_is_one_history(tmp_path: Path) -> None:
    for day in (1, 2, 3):
        write(tmp_path, f"scores_2026-01-0{day}.csv")
    with open_table([tmp_path]) as table:
        assert table.history
        assert table.hints.roles == {"time": ("_date",)}
        assert table.run("SELECT _date, count(*) FROM rows GROUP BY 1 ORDER BY 1") == [
            ("2026-01-01", 2),
            ("2026-01-02", 2),
            ("2026-01-03", 2),
        ]
        assert [report.name for report in table.reports] == [
            f"scores_2026-01-0{day}.csv" for day in (1, 2, 3)
        ]


def test_files_given_one_by_one_are_readings(tmp_path: Path) -> None:
    paths = [write(tmp_path, "before.csv"), write(tmp_path, "after.csv")]
    with open_table(paths) as table:
        assert not table.history
        assert table.hints.roles == {"arm": ("_file",)}
        assert sorted(set(table.run("SELECT _file FROM rows"))) == [("after",), ("before",)]
    with open_table(paths, as_file_arms=False) as table:
        assert table.hints.roles == {}


def test_a_folder_of_readings_is_no_history(tmp_path: Path) -> None:
    write(tmp_path, "baseline.csv")
    write(tmp_path, "current.csv")
    with open_table([tmp_path]) as table:
        assert not table.history
        assert table.hints.roles == {"arm": ("_file",)}


def test_files_are_united_by_their_columns_names(tmp_path: Path) -> None:
    first = write(tmp_path, "a.csv", "id,Score,only_a\n1,0.5,x\n")
    second = write(tmp_path, "b.csv", "score;id;only_b\n0,25;2;y\n")
    with open_table([first, second]) as table:
        assert [column.name for column in table.columns] == ["id", "Score", "only_a", "only_b"]
        assert sorted(table.run("SELECT id, Score, only_a, only_b FROM rows"), key=str) == [
            ("1", "0.5", "x", None),
            ("2", "0,25", None, "y"),
        ]


def test_other_files_of_a_folder_are_passed_over_by_name(tmp_path: Path) -> None:
    write(tmp_path, "2026-01-01.csv")
    write(tmp_path, "2026-01-02.csv")
    write(tmp_path, "readme.md", "# words")
    write(tmp_path, "broken.json", '{"a": ')
    write(tmp_path, ".hidden.csv")
    with open_table([tmp_path]) as table:
        assert len(table.reports) == 2
        assert any("1 other file" in note for note in table.notes)
        assert any("broken.json" in note for note in table.notes)


def test_folders_below_are_read_too_and_nothing_is_read_twice(tmp_path: Path) -> None:
    deep = write(tmp_path, "runs/one/scores.csv")
    write(tmp_path, "runs/two/scores2.csv")
    with open_table([tmp_path, deep]) as table:
        assert len(table.reports) == 2


def test_a_broken_file_that_was_named_is_not_passed_over(tmp_path: Path) -> None:
    good, bad = write(tmp_path, "a.csv"), write(tmp_path, "b.json", "{")
    with pytest.raises(InputProblem, match=r"b\.json"):
        open_table([good, bad])


def test_many_files_become_one_table(tmp_path: Path) -> None:
    for number in range(60):
        write(tmp_path, f"run{number}.csv")
    with open_table([tmp_path]) as table:
        assert table.run("SELECT count(*), count(DISTINCT _file) FROM rows") == [(120, 60)]
