"""From a text source to rows: detect what it is, then read it."""

import csv

from gatewalk.files.scores.sheet import Records, Scan
from gatewalk.files.scores.source import Source


def read_text_table(source: Source) -> Records | Scan:
    rows = csv.reader(source.lines())
    header = next(rows)
    return Records(rows, header)
