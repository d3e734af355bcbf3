"""How the samples are put into bytes."""

import csv
import io
import json
from typing import Any


def json_bytes(value: Any) -> bytes:
    return json.dumps(value).encode()


def lines_bytes(*values: Any) -> bytes:
    return "".join(json.dumps(value) + "\n" for value in values).encode()


def csv_bytes(*rows: tuple[Any, ...]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
