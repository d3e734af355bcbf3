"""AlpacaEval: annotations (one comparison per row) and the leaderboard (one model per row).

A preference of 1 means that the reference was better, 2 that the model was: the score is the preference
less 1. A missing preference is a judge that failed, not a loss.
"""

from collections.abc import Iterator
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.plain import column_reader
from gatewalk.files.scores.readers.values import dicts, number
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source

_HINTS = Hints(
    tool="AlpacaEval",
    roles={
        "example": ("instruction",),
        "input": ("instruction",),
        "arm": ("generator_2",),
        "version": ("generator_2",),
        "slice": ("dataset",),
        "score": ("score",),
        "output": ("output_2",),
        "expected": ("output_1",),
    },
    errors=("error",),
    scales={"score": (0.0, 1.0)},
    units={"judge_price": "USD", "judge_time": "s"},
)


def is_annotations(source: Source) -> bool:
    """A list of comparisons of two generators."""
    if '"generator_2"' not in source.text:
        return False
    rows = dicts(source.document)
    return bool(rows) and {"instruction", "generator_2", "preference"} <= set(rows[0])


def read_annotations(source: Source) -> Records:
    return Records(_rows(source), hints=_HINTS)


def _rows(source: Source) -> Iterator[dict[str, Any]]:
    for row in dicts(source.document):
        preference = number(row.get("preference"))
        valid = preference is not None and 1.0 <= preference <= 2.0
        yield {
            "instruction": row.get("instruction"),
            "dataset": row.get("dataset"),
            "generator_1": row.get("generator_1"),
            "generator_2": row.get("generator_2"),
            "score": preference - 1.0 if valid and preference is not None else None,
            "error": None if valid else "the judge gave no preference",
            "output_1": row.get("output_1"),
            "output_2": row.get("output_2"),
            "annotator": row.get("annotator"),
            "judge_price": row.get("price_per_example"),
            "judge_time": row.get("time_per_example"),
        }


def is_leaderboard(columns: tuple[str, ...]) -> bool:
    return bool(columns) and not columns[0] and {"win_rate", "n_total"} <= set(columns)


def leaderboard_hints(columns: tuple[str, ...]) -> Hints:
    return Hints(
        tool="AlpacaEval",
        roles={
            "arm": (columns[0],),
            "example": (columns[0],),
            "score": tuple(name for name in ("win_rate", "length_controlled_winrate") if name in columns),
        },
        scales={"win_rate": (0.0, 100.0), "length_controlled_winrate": (0.0, 100.0)},
    )


READERS = (
    Reader("alpaca_eval", "AlpacaEval annotations", is_annotations, read_annotations),
    column_reader("alpaca_eval leaderboard", "AlpacaEval leaderboard", is_leaderboard, leaderboard_hints),
)
