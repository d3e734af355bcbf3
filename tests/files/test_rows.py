"""Embedded rows: none, failing only or all; texts kept, left out or hashed; kept over a save; verified."""

from pathlib import Path

import duckdb
import pytest

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.investigation import embedded_rows, open_file, save_investigation
from gatewalk.files.rows import row_parts
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.verify import verify
from gatewalk.measure.findings import measure_all
from tests.samples import sample_tree


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    lines = ["ticket_id,run,correct,category,answer"]
    for arm, share in (("baseline", 9), ("current", 7)):
        lines += [f'{i},{arm},{int(i % 10 < share)},{"ab"[i % 2]},"an answer, {i}"' for i in range(200)]
    (tmp_path / "scores.csv").write_text("\n".join(lines) + "\n")
    return tmp_path / "scores.csv"


def _case(scores: Path) -> Investigation:
    roles = {"example": ("ticket_id",), "arm": ("run",), "score": ("correct",), "slice": ("category",)}
    summary = read_scores([scores], ScoreRequest(roles={**roles, "output": ("answer",)}))
    case = Investigation(tree=sample_tree(), scores=summary)
    return case.model_copy(update={"findings": measure_all(case)})


def _rows(parts: dict[str, bytes], folder: Path, sql: str) -> list[tuple[object, ...]]:
    (content,) = parts.values()
    (folder / "out.parquet").write_bytes(content)
    return duckdb.sql(sql.replace("ROWS", f"'{folder / 'out.parquet'}'")).fetchall()


def test_failing_rows_only(scores: Path, tmp_path: Path) -> None:
    case = _case(scores)
    assert case.scores is not None
    parts = row_parts([scores], case.scores, which="failing")
    assert list(parts) == ["rows/failing.parquet"]
    found = _rows(
        parts, tmp_path, "SELECT run, count(*), max(correct), max(answer) FROM ROWS GROUP BY run ORDER BY run"
    )
    assert found == [("baseline", 20, "0", "an answer, 99"), ("current", 60, "0", "an answer, 99")]


def test_texts_can_be_left_out_or_hashed(scores: Path, tmp_path: Path) -> None:
    case = _case(scores)
    assert case.scores is not None
    bare = row_parts([scores], case.scores, which="all", texts="leave-out")
    assert ("answer",) not in _rows(bare, tmp_path, "SELECT column_name FROM (DESCRIBE FROM ROWS)")
    hashed = row_parts([scores], case.scores, which="all", texts="hash")
    assert _rows(hashed, tmp_path, "SELECT min(length(answer)), count(DISTINCT answer) FROM ROWS") == [
        (64, 200)
    ]


def test_embedded_rows_are_kept_verified_and_given_back(scores: Path, tmp_path: Path) -> None:
    case, file = _case(scores), tmp_path / "case.gatewalk"
    assert case.scores is not None
    parts = row_parts([scores], case.scores, which="all")
    save_investigation(case, file, rows=parts)
    assert open_file(file).rows == ("rows/all.parquet",)
    assert embedded_rows(file) == parts
    save_investigation(case, file)
    assert embedded_rows(file) == parts
    report = verify(file)
    assert report.differences == ()
    assert "from the rows in the file" in report.summary
    save_investigation(case, file, rows={})
    assert embedded_rows(file) == {}
    assert verify(file, [scores]).differences == ()


def test_damaged_rows_are_named(scores: Path, tmp_path: Path) -> None:
    case, file = _case(scores), tmp_path / "case.gatewalk"
    save_investigation(case, file, rows={"rows/all.parquet": b"PAR1 some rows PAR1"})
    raw = file.read_bytes()
    file.write_bytes(raw.replace(b"some rows", b"same rows"))
    assert open_file(file).investigation == case
    with pytest.raises(InputProblem, match=r"'rows/all\.parquet' is damaged"):
        embedded_rows(file)
