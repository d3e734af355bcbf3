"""Nothing out of somebody's data steers a terminal, turns a line around or stops an output."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewalk.domain.visible import escaped, visible

ANY = st.text(st.characters(codec=None) | st.sampled_from("\x1b\x07\x9b\u202e\u2066\ud800\ufffe\x7f\r\n\t"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "·[31mred·[0m"),
        ("\x1b]0;title\x07", "·]0;title·"),
        ("\x9b2Jclear", "·2Jclear"),
        ("back\x08space\x7f", "back·space·"),
        ("user\u202egnp.exe\u202c", "user·gnp.exe·"),
        ("half \ud83d of one", "half · of one"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("größer, 価値 😀 שלום \u200dzwj\tplain\n", "größer, 価値 😀 שלום \u200dzwj\tplain\n"),
    ],
)
def test_what_is_no_character_to_be_seen_becomes_a_dot(text: str, shown: str) -> None:
    assert visible(text + "\x00") == f"{shown}·"


@given(ANY)
def test_what_is_shown_can_be_written_and_is_shown_the_same_again(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert visible(shown) == shown
    assert not any(
        (ord(letter) < 32 and letter not in "\n\t") or 0x7F <= ord(letter) < 0xA0 for letter in shown
    )


@given(ANY)
def test_json_loses_nothing(text: str) -> None:
    written = escaped(json.dumps({text: [text]}, ensure_ascii=False))
    assert json.loads(written) == {text: [text]}
    assert visible(written) == written
