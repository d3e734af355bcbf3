"""A long JSON document is read in pieces; what comes out is what the standard parser gives."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewalk.domain.problem import Cancelled
from gatewalk.files.scores import json_marks, long_json
from gatewalk.files.scores.nested_text import nested_text
from gatewalk.files.scores.table import open_table

KEYS = st.sampled_from(["a", "b", "", "é😀", 'quote"', "back\\", "},{", "[", "\x00"])
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | KEYS
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=40,
)
BREAKS = st.sampled_from(["", '"', "\\", ",", "[", "]", "{", "}", ":", '"a":', '"a":[', ",,", "[,", " ", "9"])


@pytest.fixture(autouse=True)
def tiny_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_json, "_PIECE", 6)


def in_pieces(text: str, block: int) -> Any:
    """The value or None, with blocks of a few bytes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_marks, "_BLOCK", block)
        try:
            return long_json.parse_long(text.encode(), lambda: None)
        except (ValueError, RecursionError):
            return None


def at_once(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    value=VALUES,
    broken=BREAKS,
    place=st.integers(0, 400),
    indent=st.sampled_from([None, 1]),
    letters=st.booleans(),
)
def test_pieces_give_what_the_whole_gives(
    value: Any, broken: str, place: int, indent: int | None, letters: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=letters)
    place %= len(text) + 1
    text = text[:place] + broken + text[place:]
    text = text.encode(errors="replace").decode()
    for block in (5, 64, 1 << 20):
        assert repr(in_pieces(text, block)) == repr(at_once(text))


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [1, 2, 3], "b": {"c": 1}, "a": [4, 5, {"a": 1, "b": 2, "a": [1, 2, 3, 4, 5]}]}',
        '{"": {"": [1, 2], "": [3, 4, 5, 6, 7, 8]}, "": 1}',
        '[1, 2, 3, 4, 5, ]',
        '[1, 2, 3, , 4, 5]',
        '[1, 2, 3,          , 4, 5]',
        '[[, 1, 2, 3], 4, 5]',
        '[1, 2, 3, 4], [5, 6, 7]',
        '{"a": 1, "b": 2, "c": 3}}',
        '["a\\\\", "b\\"", "\\\\\\"", "c,]", "d"]',
        '[NaN, Infinity, -Infinity, 1e999, 12345678901234567890123]',
        "[" * 3000 + "1, 2, 3" + "]" * 3000,
    ],
)  # fmt: skip
def test_odd_documents(text: str) -> None:
    for block in (1, 7, 1 << 20):
        assert repr(in_pieces(text, block)) == repr(at_once(text))


def test_bytes_that_are_no_text_and_a_mark_before_the_text() -> None:
    found = long_json.parse_long(b'\xef\xbb\xbf["a\xffb", "\xed\xa0\x80", "\xe9", "c"]', lambda: None)
    assert found == ["a\ufffdb", "\ufffd\ufffd\ufffd", "\ufffd", "c"]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(value=VALUES)
def test_long_cells_are_written_as_the_standard_library_writes_them(value: Any) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gatewalk.files.scores.nested_text._ITEMS", 2)
        patch.setattr("gatewalk.files.scores.nested_text._LETTERS", 3)
        assert nested_text(value) == json.dumps(value, ensure_ascii=False, default=str)


def big_document(folder: Path, form: str) -> Path:
    path = folder / f"{form}.json"
    values: dict[str, Any] = {
        "mapping": {f"key {n}": n / 7 for n in range(200_000)},
        "list": [{"id": 1, "v": list(range(400_000)), "score": 1}, {"id": 2, "v": [], "score": 0}],
        "rows": [{"id": n, "score": n % 2, "inside": {"tags": ["a", {"b": n}]}} for n in range(50_000)],
    }
    path.write_text(json.dumps(values[form]), encoding="utf-8")
    return path


@pytest.mark.parametrize("form", ["mapping", "list", "rows"])
def test_no_piece_of_a_document_is_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.undo()
    text, lengths = big_document(tmp_path, form).read_bytes(), []

    def loads(piece: str) -> Any:
        lengths.append(len(piece))
        return json.JSONDecoder().decode(piece)

    monkeypatch.setattr("gatewalk.files.scores.long_json.json.loads", loads)
    long_json.parse_long(text, lambda: None)
    monkeypatch.undo()
    assert sum(lengths) >= len(text) * 0.99
    assert max(lengths) < 200_000


def test_a_long_document_stops_between_two_pieces(tmp_path: Path) -> None:
    path, asked = big_document(tmp_path, "mapping"), [0]

    def stop() -> bool:
        asked[0] += 1
        return asked[0] > 8

    started = time.monotonic()
    with pytest.raises(Cancelled):
        open_table([path], cancelled=stop)
    assert asked[0] < 20
    assert time.monotonic() - started < 20


def test_the_rows_of_a_long_document_are_all_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    with open_table([big_document(tmp_path, "rows")]) as table:
        found = table.run(
            'SELECT count(*), count(DISTINCT id), max(CAST(id AS INT)), min("inside.tags") FROM rows'
        )
    assert found == [(50_000, 50_000, 49_999, '["a", {"b": 0}]')]


def test_a_large_document_in_a_wide_encoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    path = tmp_path / "wide.json"
    rows = [{"id": n, "text": "größer 😀", "score": n % 2} for n in range(20_000)]
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-16")
    with open_table([path]) as table:
        assert table.run("SELECT count(*), min(text), max(text) FROM rows") == [(20_000, *["größer 😀"] * 2)]
