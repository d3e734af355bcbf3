"""A table that stays in its engine gives the figures of its export, to the last digit."""

from pathlib import Path

import duckdb
import pandas as pd
import pyarrow.csv
import pytest

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.engines import read_source
from gatewalk.files.scores.frames import read_frame
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest, span
from tests.files.scores.made import write_csv


def paired_file(folder: Path) -> Path:
    rows = [
        (f"q{n}", arm, (n * 7 + place * 3) % 10 / 10, "abc"[n % 3],
         f"2026-01-{1 + place:02d} 10:{n % 60:02d}:00", f"0.{n % 97:02d}", "yes" if n == 5 else "",
         "x" * (n % 4 == 0) + "y")
        for n in range(400) for place, arm in enumerate(("baseline", "current", "control", "context"))
    ]  # fmt: skip
    rows += [("q1", "current", "", "a", "", "", "", "y"), ("", "current", 0.5, "b", "", "", "", "y")]
    return write_csv(
        folder / "paired.csv",
        ("example_id", "arm", "score", "category", "time", "latency", "used_as_example", "expected"),
        rows,
    )


def history_file(folder: Path, repeated: bool) -> Path:
    rows = [
        (f"r{n}" if repeated else f"r{day}-{n}", f"2026-0{1 + day // 28}-{1 + day % 28:02d}",
         int((n * 13 + day) % 10 > (2 if day < 25 else 5)), f"m{day // 20}", "ab"[n % 2],
         100 + (n * day) % 50)
        for day in range(50) for n in range(30)
    ]  # fmt: skip
    return write_csv(
        folder / "history.csv", ("request_id", "date", "passed", "model", "topic", "latency_ms"), rows
    )


def as_duckdb(file: Path) -> str:
    database = file.with_suffix(".db")
    with duckdb.connect(str(database)) as connection:
        connection.execute(f"CREATE TABLE runs AS SELECT * FROM read_csv('{file}')")
    return f"duckdb://{database}#runs"


def same(first: ScoreSummary, second: ScoreSummary) -> None:
    assert first.model_copy(update={"files": ()}) == second.model_copy(update={"files": ()})


def test_paired_arms_in_duckdb(tmp_path: Path) -> None:
    file = paired_file(tmp_path)
    summary = read_source(as_duckdb(file))

    same(summary, read_scores([file]))
    assert summary.files[0].rows == 1602
    assert summary.files[0].kind == "duckdb"


@pytest.mark.parametrize("repeated", [False, True])
def test_a_history_in_duckdb(tmp_path: Path, repeated: bool) -> None:
    file = history_file(tmp_path, repeated)
    request = ScoreRequest(baseline=span("2026-01-01..2026-01-20"), current=span("2026-02-10.."))

    same(read_source(as_duckdb(file), request), read_scores([file], request))


def test_frames_of_arrow_and_pandas(tmp_path: Path) -> None:
    file = paired_file(tmp_path)
    known = read_scores([file])

    same(read_frame(pyarrow.csv.read_csv(file), ScoreRequest(), "runs"), known)
    same(read_frame(pd.read_csv(file, dtype=str, keep_default_na=False), ScoreRequest(), "runs"), known)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("repeated", [False, True])
def test_tables_of_ibis(tmp_path: Path, repeated: bool) -> None:
    ibis = pytest.importorskip("ibis", reason="ibis is not installed")
    for file in (paired_file(tmp_path), history_file(tmp_path, repeated)):
        known = read_scores([file])
        connection = ibis.connect(as_duckdb(file).removesuffix("#runs"))
        same(read_frame(connection.table("runs"), ScoreRequest(), "runs"), known)
        connection.disconnect()


@pytest.mark.filterwarnings("ignore")
def test_tables_of_spark(tmp_path: Path) -> None:
    spark = pytest.importorskip("pyspark.sql", reason="Spark is not installed").SparkSession
    local = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.shuffle.partitions": "2",
    }
    session = spark.builder.master("local[2]").config(map=local).getOrCreate()
    try:
        for file in (paired_file(tmp_path), history_file(tmp_path, False), history_file(tmp_path, True)):
            known = read_scores([file])
            for typed in (False, True):
                table = session.read.csv(str(file), header=True, inferSchema=typed)
                same(read_frame(table, ScoreRequest(), "runs"), known)
            table.createOrReplaceTempView("runs")
            same(read_source("spark://local[2]#runs"), known)
    finally:
        session.stop()


def test_a_table_that_is_not_there_is_named(tmp_path: Path) -> None:
    source = as_duckdb(paired_file(tmp_path))
    with pytest.raises(InputProblem, match=r"no table 'other'.*its tables are runs"):
        read_source(source.replace("#runs", "#other"))
    with pytest.raises(InputProblem, match="no such file"):
        read_source("duckdb:///nowhere.db#runs")
    with pytest.raises(InputProblem, match="names no table"):
        read_source("runs")


def test_no_connector_is_said_in_one_line() -> None:
    with pytest.raises(InputProblem, match=r"is installed|not installed"):
        read_source("spark://local#runs")


def test_a_stopped_source_raises_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        read_source(as_duckdb(paired_file(tmp_path)), cancelled=lambda: True)
