"""From a text source to rows: small files line by line, large ones by the engine."""

from gatewalk.files.scores.csv import fast
from gatewalk.files.scores.csv.careful import read_carefully
from gatewalk.files.scores.sheet import Records, Scan
from gatewalk.files.scores.source import Source

#: Files up to this size are always read line by line; up to the other one, where the engine fails.
_SMALL, _MIDDLE = 3 << 19, 24 << 20
#: Most lines that are read so where the engine fails.
_LINES = 500_000


def read_text_table(source: Source) -> Records | Scan:
    """The table in a text file. Raises InputProblem where a large one has no regular rows."""
    size = source.data.stat().st_size
    if size <= _SMALL:
        return _carefully(source)
    plan = fast.plan_engine(source)
    if plan is not None and fast.in_place(plan, size):
        if source.work.look_later and fast.begins_with_feeds(source, plan):
            return fast.scan_in_place(plan, size, feeds_only=True)
        return fast.scan_in_place(fast.with_one_end(source, plan), size)
    scan = fast.load(source, plan) if plan is not None else None
    if scan is None and plan is not None and plan.path == source.data:
        scan = fast.load(source, fast.rewritten(source, plan.layout))
    if scan is not None:
        return scan
    if size <= _MIDDLE and _few_lines(source):
        return _carefully(source)
    raise source.problem(
        "this file is large and its rows have no common form", "export it as plain CSV again"
    )


def _carefully(source: Source) -> Records:
    with source.open() as file:
        text = source.encoding.decode(file.read())
    return read_carefully(text, source.work)


def _few_lines(source: Source) -> bool:
    with source.open() as file:
        data = file.read()
    return max(data.count(b"\n"), data.count(b"\r")) <= _LINES
