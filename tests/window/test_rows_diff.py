"""The difference of two texts gives both texts back, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from gatewalk.window.rows_diff import Piece, difference

WORDS = st.lists(st.sampled_from(["tax", "law", "<b>", "\n", " ", "a\tb", "−"]), max_size=40).map(" ".join)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_out_of_it(first: str, second: str) -> None:
    pieces = difference(first, second)
    assert "".join(piece.text for piece in pieces if piece.sign != "+") == first
    assert "".join(piece.text for piece in pieces if piece.sign != "−") == second


def test_words_are_told_apart_and_long_texts_by_line() -> None:
    assert difference("it is late", "it was late") == (
        Piece("", "it "),
        Piece("−", "is "),
        Piece("+", "was "),
        Piece("", "late"),
    )
    lines = [f"line {number} of many" for number in range(1500)]
    pieces = difference("\n".join(lines), "\n".join([*lines[:700], "new", *lines[700:]]))
    assert [piece.text for piece in pieces if piece.sign] == ["new\n"]
