"""CSV of any dialect and encoding, read with nothing given, every line accounted for."""

from pathlib import Path

import pytest

from gatewalk.files.scores.table import ScoreTable, open_table

TABLE = [
    ("id", "text", "score"),
    ("a", "Grüße, Welt", "0.5"),
    ("b", 'say "hi"', "1"),
    ("c", "two\nlines", "0"),
]


def opened(folder: Path, content: str | bytes) -> ScoreTable:
    path = folder / "scores.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_table([path])


def names(table: ScoreTable) -> list[str]:
    return [column.name for column in table.columns]


def rows(table: ScoreTable) -> list[tuple[object, ...]]:
    fields = ", ".join('"' + column.name.replace('"', '""') + '"' for column in table.columns)
    return table.run(f"SELECT {fields} FROM rows ORDER BY _line")


def written(delimiter: str = ",", end: str = "\n", quote: str = '"', doubled: str = '""') -> str:
    def cell(text: str) -> str:
        needed = any(mark in text for mark in (delimiter, quote, "\n", '"', " "))
        return f"{quote}{text.replace(quote, doubled)}{quote}" if needed else text

    return "".join(delimiter.join(map(cell, row)) + end for row in TABLE)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", " "])
def test_separators_and_ends(tmp_path: Path, delimiter: str, end: str) -> None:
    with opened(tmp_path, written(delimiter, end)) as table:
        assert names(table) == list(TABLE[0])
        assert rows(table) == TABLE[1:]
        assert (table.reports[0].dropped, table.reports[0].padded) == (0, 0)


@pytest.mark.parametrize("doubled", ['""', '\\"'])
def test_both_ways_to_escape(tmp_path: Path, doubled: str) -> None:
    with opened(tmp_path, written(doubled=doubled)) as table:
        assert rows(table) == TABLE[1:]


def test_single_quotes(tmp_path: Path) -> None:
    with opened(tmp_path, "id,text\n1,'a, b'\n2,'c, d'\n3,'e'\n") as table:
        assert rows(table) == [("1", "a, b"), ("2", "c, d"), ("3", "e")]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings(tmp_path: Path, codec: str) -> None:
    with opened(tmp_path, written().encode(codec)) as table:
        assert rows(table) == TABLE[1:]


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1252", "„Grüße“ – naïve café"),
        ("cp949", "질문에 대한 답변이 정확합니다"),
        ("cp932", "これはテストの答えです"),
        ("gb18030", "这是我们的答案和问题"),
        ("cp1251", "Ответ на вопрос пользователя"),
    ],
)
def test_legacy_encodings(tmp_path: Path, codec: str, text: str) -> None:
    content = "id,answer,score\n" + "".join(f"{n},{text} {n},{n % 2}\n" for n in range(30))
    with opened(tmp_path, content.encode(codec)) as table:
        assert rows(table)[7] == ("7", f"{text} 7", "1")


def test_decimal_commas_stay_text(tmp_path: Path) -> None:
    with opened(tmp_path, "id;score\na;0,5\nb;0,75\n") as table:
        assert rows(table) == [("a", "0,5"), ("b", "0,75")]


def test_double_and_missing_names(tmp_path: Path) -> None:
    with opened(tmp_path, ",id,Score,score,_file\n0,a,1,2,x\n1,b,3,4,y\n") as table:
        assert names(table) == ["column 1", "id", "Score", "score (2)", "_file (2)"]
        assert [column.original for column in table.columns] == ["", "id", "Score", "score", "_file"]


def test_no_header(tmp_path: Path) -> None:
    with opened(tmp_path, "2026-01-01,a,0.5\n2026-01-02,b,0.7\n2026-01-03,c,0.9\n") as table:
        assert names(table) == ["column 1", "column 2", "column 3"]
        assert len(rows(table)) == 3


def test_a_header_over_two_rows(tmp_path: Path) -> None:
    with opened(
        tmp_path, "run,arm A,,arm B,\n,score,cost,score,cost\n1,0.5,2,0.6,3\n2,0.4,2,0.7,3\n3,1,1,1,1\n"
    ) as table:
        assert names(table) == ["run", "arm A score", "arm A cost", "arm B score", "arm B cost"]
        assert len(rows(table)) == 3


def test_a_newline_in_a_name(tmp_path: Path) -> None:
    with opened(tmp_path, 'id,"score\n(0 to 1)"\na,0.5\nb,1\n') as table:
        assert names(table) == ["id", "score (0 to 1)"]


def test_titles_and_footnotes_are_no_rows(tmp_path: Path) -> None:
    content = "Report of the week\nmade by hand\n\nid,day,score\na,2026-01-01,1\nb,2026-01-02,0\n"
    content += "\nTotal: 2 rows in all\n"
    with opened(tmp_path, content) as table:
        assert rows(table) == [("a", "2026-01-01", "1"), ("b", "2026-01-02", "0")]
        assert any("above the table" in note and "Report of the week" in note for note in table.notes)
        assert any("below the table" in note and "Total" in note for note in table.notes)


def test_the_largest_of_several_tables_is_read(tmp_path: Path) -> None:
    first = "name,value\nrows,3\nmean,0.5\n\n"
    second = "id,day,score\n" + "".join(f"q{n},2026-01-{n:02d},{n % 2}\n" for n in range(1, 20))
    with opened(tmp_path, first + second) as table:
        assert names(table) == ["id", "day", "score"]
        assert len(rows(table)) == 19
        assert any("another table of 2 rows" in note for note in table.notes)


def test_ragged_rows_are_counted_and_listed_by_line(tmp_path: Path) -> None:
    good = [f"q{n},2026-01-{n:02d},some text,{n % 2},model-{n % 3}" for n in range(1, 28)]
    lines = ["id,day,text,score,model", *good]
    lines[5] = "q5,2026-01-05,some text,1"
    lines[9] = "q9,2026-01-09,,some text,1,model-0"
    lines[12] = "junk"
    lines[15] = "q15,2026-01-15,some, text,1,model-0"
    with opened(tmp_path, "\n".join(lines)) as table:
        found, report = rows(table), table.reports[0]
        assert (report.rows, report.dropped, report.padded) == (26, 1, 3)
        assert [problem.partition(":")[0] for problem in report.problems] == [
            "line 6",
            "line 10",
            "line 13",
            "line 16",
        ]
    assert ("q5", "2026-01-05", "some text", "1", None) in found
    assert ("q9", "2026-01-09", "some text", "1", "model-0") in found
    assert ("q15", "2026-01-15", "some, text", "1", "model-0") in found


def test_repeated_names_and_blank_rows_are_dropped_and_said(tmp_path: Path) -> None:
    content = "id,day,score\na,2026-01-01,1\n,,\nid,day,score\nb,2026-01-02,0\nc,2026-01-03,0\n"
    with opened(tmp_path, content) as table:
        assert len(rows(table)) == 3
        assert table.reports[0].problems == ("line 3: an empty row", "line 4: the column names again")


def test_every_line_is_listed_however_many_there_are(tmp_path: Path) -> None:
    lines = [f"q{n},2026-01-02,{n % 2}" for n in range(600)]
    for number in (5, *range(100, 160), 300):
        lines[number] = ",,"
    with opened(tmp_path, "id,day,score\n" + "\n".join(lines) + "\n") as table:
        assert table.reports[0].dropped == 62
        assert table.reports[0].problems == ("lines 7, 102 to 161, 302: an empty row",)


def test_the_line_of_each_row_is_kept(tmp_path: Path) -> None:
    with opened(tmp_path, 'id,text\na,"x\ny"\nb,z\n') as table:
        assert table.run("SELECT id, _line FROM rows ORDER BY 2") == [("a", 2), ("b", 4)]


def large(rows_: int, change: dict[int, str], end: str = "\n") -> str:
    lines = ["id,day,text,score"]
    for n in range(1, rows_ + 1):
        lines.append(
            change.get(n, f'q{n},2026-01-{1 + n % 28:02d},"some ""quoted"" text,{end}of two lines",{n % 2}')
        )
    return end.join(lines) + end


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_large_files_are_read_by_the_engine_and_repaired_alike(tmp_path: Path, end: str) -> None:
    change = {
        20_000: "q20000,2026-01-05,short",
        25_000: "q25000,2026-01-05,text,with,1",
        30_000: 'q30000,2026-01-05,"stray" quote,1',
    }
    with opened(tmp_path, large(60_000, change, end)) as table:
        report = table.reports[0]
        assert (report.rows, report.dropped, report.padded) == (60_000, 0, 3)
        assert report.size > 3 << 19
        assert [problem.partition(":")[0] for problem in report.problems] == [
            "line 40000",
            "line 49999",
            "line 59998",
        ]
        assert table.run("SELECT text FROM rows WHERE id = 'q30000'") == [('"stray" quote',)]
        assert table.run("SELECT text, score FROM rows WHERE id = 'q25000'") == [("text,with", "1")]
        assert table.run("SELECT count(*) FROM rows WHERE score = '1'")[0][0] in range(29_990, 30_010)


def test_a_large_file_in_a_legacy_encoding(tmp_path: Path) -> None:
    text = large(40_000, {}).replace("some", "größer")
    with opened(tmp_path, text.encode("cp1252")) as table:
        assert table.run("SELECT count(*) FROM rows WHERE text LIKE 'größer%'") == [(40_000,)]


def test_a_file_scanned_in_place_counts_what_it_drops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gatewalk.files.scores.csv.fast.LAZY", 1 << 20)
    with opened(tmp_path, large(60_000, {50_000: "q50000,2026-01-05,short"})) as table:
        assert table.lazy
        assert table.run("SELECT count(id) FROM rows") == [(59_999,)]
        report = table.reports[0]
        assert report.dropped == 1
        assert report.problems[0].startswith("line 100000: not readable as a row: q50000")
        assert report.sha256


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("sep=;\nid;score\na;1\nb;0\n", ["id", "score"]),
        ("id,pass\na,True\nb,False\n", ["id", "pass"]),
        (",0,1,2\n0,5,7,9\n1,4,5,6\n", ["column 1", "0", "1", "2"]),
        ("model,2019,2020\na,0.5,0.4\nb,0.5,0.4\n", ["model", "2019", "2020"]),
        ("score\n1\n0\n1\n", ["score"]),
        ("answer\nHello, world\nBye\nYes\nNo, never\n", ["answer"]),
        ("answer\nyes it is\nno it is not\nbye\nwhy is it so\nyes it is\n", ["answer"]),
        ("name score\nann 1\nbob 0\ncid 1\n", ["name", "score"]),
        ("# made by hand\nid,score\na,1\nb,0\n", ["id", "score"]),
        ("id,score,\na,1,\nb,0,\n", ["id", "score"]),
        ("question,answer,topic\nWhy?,So,law\nHow?,Thus,law\n", ["question", "answer", "topic"]),
        ("day,score\n2026-01-01,ERROR: late\n2026-01-02,1\n2026-01-03,0\n", ["day", "score"]),
    ],
)
def test_names_are_told_from_rows(tmp_path: Path, content: str, found: list[str]) -> None:
    with opened(tmp_path, content) as table:
        assert names(table) == found
        assert len(rows(table)) >= 2


def ended(first: int, after: int, end: str) -> str:
    return "".join(f'{n},"some text, and more of it {n}",{n % 2}{end}' for n in range(first, after))


@pytest.mark.parametrize("lazy", [False, True])
@pytest.mark.parametrize("ends", [("\n", "\r\n"), ("\n", "\n"), ("\r", "\r"), ("\r\n", "\r\n")])
def test_line_ends_that_change_within_a_large_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: tuple[str, str], lazy: bool
) -> None:
    if lazy:
        monkeypatch.setattr("gatewalk.files.scores.csv.fast.LAZY", 1 << 20)
    first, later = ends
    for header in {first, "\n" if first != "\r" else "\r"}:
        with opened(
            tmp_path, f"id,text,score{header}{ended(0, 30_000, first)}{ended(30_000, 60_000, later)}"
        ) as table:
            assert table.run("SELECT count(*), count(DISTINCT id) FROM rows") == [(60_000, 60_000)]
            assert table.reports[0].dropped == 0


def test_colons_of_time_stamps_part_no_cells(tmp_path: Path) -> None:
    rows_ = [f'case {n},"He said "yes", then left",2026-01-{n:02d}T10:{n}0:00Z' for n in range(1, 6)]
    with opened(tmp_path, "id,text,created_at\n" + "\n".join(rows_) + "\n") as table:
        assert names(table) == ["id", "text", "created_at"]
        assert rows(table)[0] == ("case 1", 'He said "yes", then left', "2026-01-01T10:10:00Z")


def test_apostrophes_quote_cells_that_hold_quotes(tmp_path: Path) -> None:
    rows_ = [f"{n},'the answer is \"no\", or so',{n % 2}" for n in range(1, 9)]
    with opened(tmp_path, "id,text,score\n" + "\n".join(rows_) + "\n") as table:
        assert rows(table)[0] == ("1", 'the answer is "no", or so', "1")


@pytest.mark.parametrize("count", [6, 200, 80_000])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_line_feeds_in_cells_of_lines_that_end_with_carriage_returns(
    tmp_path: Path, delimiter: str, count: int
) -> None:
    cells = [("id", "score", "text"), *((str(n), str(n % 2), f"one\ntwo {n}") for n in range(count))]
    cells[-1] = (str(count - 1), "1", f'"in quotes{delimiter}\nfour"')
    with opened(tmp_path, "".join(delimiter.join(row) + "\r" for row in cells)) as table:
        found = rows(table)
        assert (table.reports[0].dropped, table.reports[0].padded) == (0, 0)
    assert found == [*cells[1:-1], (str(count - 1), "1", f"in quotes{delimiter}\nfour")]


@pytest.mark.parametrize("ends", ["\r\n", "\r\r\n", "\n\r"])
def test_lines_with_several_kinds_of_ends_are_lines_all_the_same(tmp_path: Path, ends: str) -> None:
    lines = [f"{n},{n % 2},some text" for n in range(40)]
    text = "id,score,text\r" + "".join(line + ends[n % len(ends)] for n, line in enumerate(lines))
    with opened(tmp_path, text) as table:
        assert rows(table) == [tuple(line.split(",")) for line in lines]
