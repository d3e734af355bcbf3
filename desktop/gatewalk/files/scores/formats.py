"""The one table of readers: which formats are known, in the order in which they are tried.

A format is recognised by its content, never by its name. Others can add one (see `added`).
"""

from collections.abc import Sequence

from gatewalk.files.scores.added import added_readers
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers import (
    agent_report,
    alpaca_eval,
    columnar,
    csv_text,
    deepeval,
    excel,
    helm,
    inspect_eval,
    inspect_json,
    langfuse,
    lm_eval,
    mlflow,
    observed,
    openai_evals,
    plain_json,
    promptfoo,
    promptfoo_csv,
    ragas,
    trulens,
    wandb,
    wide_dates,
)
from gatewalk.files.scores.source import Source

#: Exports of known tools. The cheapest signatures and the surest ones stand first.
TOOLS: tuple[Reader, ...] = (
    *inspect_eval.READERS,
    *promptfoo.READERS,
    *inspect_json.READERS,
    *lm_eval.READERS,
    *openai_evals.READERS,
    *deepeval.READERS,
    *helm.READERS,
    *agent_report.READERS,
    *alpaca_eval.READERS,
    *mlflow.READERS,
    *promptfoo_csv.READERS,
    *wandb.READERS,
    *langfuse.READERS,
    *observed.READERS,
    *trulens.READERS,
    *ragas.READERS,
    *wide_dates.READERS,
)

#: Plain tables. CSV takes every text that is left, so it stands last.
PLAIN: tuple[Reader, ...] = (
    *columnar.READERS,
    *excel.READERS,
    *plain_json.READERS,
    *csv_text.READERS,
)


def all_readers() -> tuple[tuple[Reader, ...], tuple[str, ...]]:
    """Every reader, in the order in which they are tried, and notes on added ones that do not load."""
    added, notes = added_readers()
    return (*TOOLS, *added, *PLAIN), notes


def recognise(source: Source, readers: Sequence[Reader]) -> Reader:
    """The first reader whose signature fits. Raises InputProblem where the file is no table at all."""
    for reader in readers:
        source.work.check()
        if reader.signature(source):
            return reader
    if source.head.startswith(b"PK\x03\x04"):
        raise source.problem("this archive holds no log and no workbook", "unpack it first")
    raise source.problem(
        "this is no file of scores that can be read", "give CSV, JSON, Parquet or a tool's export"
    )
