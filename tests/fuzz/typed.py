"""Whole Parquet and Arrow files with types, names and values drawn by chance.

Bytes changed in such a file mostly end at its checksum or its index. A table that is well made, and odd, gets
to the reader and on to roles, readings and scores.
"""

import datetime
import decimal
import io
import random
from collections.abc import Callable, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as parquet

_NAMES = (
    *("score", "score", "Score", "id", "arm", "date", "category", "_file", "_line", "_date", "latency"),
    *(
        "",
        " ",
        "a.b",
        'quo"te',
        "semi;--",
        "\x1b[31m",
        "\u202e",
        "x" * 3000,
        "c0",
        "價值",
        "%s",
        "{x}",
        "rows",
    ),
)
_WORDS = (
    *("", " ", "baseline", "current", "PASS", "FAIL", "error", "C", "0,5", "50%", "NaN", "null", "1e999"),
    *("2026-01-31", "\x00", "\ud7ff", "😀", "x" * 5000, '{"a": 1}', "[1]", "a\nb"),
)
_DAY = datetime.date(2026, 1, 1)
Make = Callable[[random.Random], Any]


def _number(chance: random.Random) -> float:
    return chance.choice((0.0, 1.0, 0.5, -1.0, 100.0, float("nan"), float("inf"), 1e308, 5e-324, -0.0))


def _moment(chance: random.Random) -> datetime.datetime:
    days = chance.choice((0, 1, 30, 200, -30_000, 90_000))
    return datetime.datetime(2026, 1, 1, 12) + datetime.timedelta(days=days, seconds=chance.randrange(90_000))


def _word(chance: random.Random) -> str:
    return chance.choice(_WORDS)


#: Type and the values that it takes.
_SIMPLE: tuple[tuple[Any, Make], ...] = (
    (pa.int8(), lambda c: c.choice((0, 1, -128, 127))),
    (pa.int64(), lambda c: c.choice((0, 1, 5, 2**63 - 1, -(2**63)))),
    (pa.uint64(), lambda c: c.choice((0, 1, 2**64 - 1))),
    (pa.float32(), lambda c: c.choice((0.0, 1.0, float("nan"), float("-inf"), 0.25))),
    (pa.float64(), _number),
    (pa.bool_(), lambda c: c.random() < 0.5),
    (pa.string(), _word),
    (pa.large_string(), _word),
    (pa.binary(), lambda c: c.randbytes(c.choice((0, 1, 30)))),
    (pa.binary(4), lambda c: c.randbytes(4)),
    (
        pa.decimal128(38, 10),
        lambda c: decimal.Decimal(c.choice(("0", "1.5", "-9" + "9" * 20))),
    ),
    (pa.decimal128(5, 2), lambda c: decimal.Decimal(c.choice(("0.00", "1.00", "999.99")))),
    (pa.date32(), lambda c: _DAY + datetime.timedelta(days=c.choice((0, 1, 40, -700_000, 2_900_000)))),
    (pa.date64(), lambda c: _DAY + datetime.timedelta(days=c.choice((0, 1, 40)))),
    (pa.time32("ms"), lambda c: datetime.time(c.randrange(24))),
    (pa.time64("ns"), lambda c: c.randrange(86_400 * 10**9)),
    (pa.timestamp("s"), _moment),
    (pa.timestamp("us", "UTC"), _moment),
    (pa.timestamp("ms", "Europe/Berlin"), _moment),
    (pa.timestamp("ns", "+05:30"), lambda c: c.choice((0, 1, -(2**62), 2**62))),
    (pa.duration("ms"), lambda c: c.randrange(10**6)),
    (pa.null(), lambda c: None),
)


def _drawn(chance: random.Random, depth: int = 0) -> tuple[Any, Make]:
    """A type and how to make its values."""
    if depth < 3 and chance.random() < 0.3:
        kind, make = _drawn(chance, depth + 1)
        if (form := chance.randrange(4)) == 0:
            return pa.list_(kind), lambda c: [make(c) for _ in range(c.choice((0, 1, 3)))]
        if form == 1:
            return pa.list_(kind, 2), lambda c: [make(c), make(c)]
        if form == 2:
            fields = [pa.field(name, kind) for name in chance.choice((("a",), ("a", "b"), ("A", "x y")))]
            return pa.struct(fields), lambda c: {field.name: make(c) for field in fields}
        return pa.map_(pa.string(), kind), lambda c: [(f"k{n}", make(c)) for n in range(c.choice((0, 2)))]
    return chance.choice(_SIMPLE)


def _column(chance: random.Random, rows: int) -> Any:
    kind, make = _drawn(chance)
    empty = chance.choice((0.0, 0.0, 0.2, 1.0))
    array = pa.array([None if chance.random() < empty else make(chance) for _ in range(rows)], kind)
    if pa.types.is_string(kind) and chance.random() < 0.4:
        array = array.dictionary_encode()
    return array if chance.random() < 0.7 else pa.chunked_array([array[: rows // 2], array[rows // 2 :]])


def _scores(chance: random.Random, rows: int) -> list[tuple[str, Any]]:
    """Columns of a plain eval, of which each may be of an unusual type."""
    whole = chance.choice((pa.int8(), pa.float64(), pa.bool_(), pa.decimal128(20, 1), pa.string()))
    values = [chance.randrange(2) for _ in range(rows)]
    times = chance.choice((pa.date32(), pa.timestamp("ns"), pa.timestamp("s", "America/New_York")))
    days = [_DAY + datetime.timedelta(days=n // 3) for n in range(rows)]
    score = pa.array(map(str, values), whole) if whole == pa.string() else pa.array(values).cast(whole)
    found = [
        ("id", pa.array([f"q{n}" for n in range(rows)]).dictionary_encode()),
        ("score", score),
        ("arm", pa.array([("baseline", "current")[n % 2] for n in range(rows)])),
        ("when", pa.array(days, pa.date32()).cast(pa.timestamp("s")).cast(times)),
        ("category", pa.array([_word(chance) for _ in range(rows)])),
    ]
    return chance.sample(found, chance.randint(0, len(found)))


def table(chance: random.Random) -> Any:
    """A table with columns of any type, named alike or badly, and often those of an eval among them."""
    rows = chance.choice((0, 1, 2, 30, 200))
    columns = _scores(chance, rows)
    columns += [(chance.choice(_NAMES), _column(chance, rows)) for _ in range(chance.randint(0, 6))]
    chance.shuffle(columns)
    return pa.table([array for _, array in columns], names=[name for name, _ in columns])


def typed(mark: bytes, chance: random.Random) -> bytes | None:
    """A file of the kind that begins with `mark`; None where the format does not take what was drawn."""
    made = io.BytesIO()
    try:
        if mark == b"PAR1":
            _parquet(table(chance), made, chance)
        else:
            _arrow(table(chance), made, chance)
    except (pa.ArrowException, ValueError, OverflowError, TypeError):
        return None
    return made.getvalue()


def _parquet(data: Any, made: io.BytesIO, chance: random.Random) -> None:
    parquet.write_table(
        data,
        made,
        row_group_size=chance.choice((1, 7, 1000)),
        version=chance.choice(("1.0", "2.4", "2.6")),
        data_page_version=chance.choice(("1.0", "2.0")),
        compression=chance.choice(("none", "snappy", "gzip", "zstd", "brotli", "lz4")),
        use_dictionary=chance.random() < 0.5,
        write_statistics=chance.random() < 0.7,
        use_deprecated_int96_timestamps=chance.random() < 0.2,
    )


def _arrow(data: Any, made: io.BytesIO, chance: random.Random) -> None:
    form = chance.randrange(4)
    if form == 3:
        feather.write_feather(data, made, compression=chance.choice(("uncompressed", "lz4", "zstd")))
        return
    options = pa.ipc.IpcWriteOptions(compression=chance.choice((None, "lz4", "zstd")))
    open_: Sequence[Any] = (pa.ipc.new_file, pa.ipc.new_stream, pa.ipc.new_file)
    with open_[form](made, data.schema, options=options) as writer:
        writer.write_table(data, max_chunksize=chance.choice((1, 10, 1000)))
