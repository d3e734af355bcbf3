"""Tooltips never render what stands in somebody's data."""

from PySide6.QtGui import QTextDocument

from gatewalk.theme.tips import plain_tip


def test_markup_in_data_is_shown_and_not_rendered() -> None:
    for text in ("<b>bold</b>", '<img src="x.png"> & more', "<a href='x'>y</a>"):
        document = QTextDocument()
        document.setHtml(plain_tip(text))
        assert document.toPlainText() == text


def test_ordinary_text_is_left_as_it_is() -> None:
    for text in ("accuracy under 90 % & falling", "two\nlines", ""):
        assert plain_tip(text) == text
