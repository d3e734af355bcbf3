"""From a text source to rows: small files line by line, large ones by the engine."""

from gatewalk.files.scores.csv.careful import read_carefully
from gatewalk.files.scores.sheet import Records, Scan
from gatewalk.files.scores.source import Source


def read_text_table(source: Source) -> Records | Scan:
    """The table in a text file. Raises InputProblem where it holds no row at all."""
    with source.open() as file:
        text = source.encoding.decode(file.read())
    return read_carefully(text, source.work)
