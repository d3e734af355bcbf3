"""A language in which every text stands in brackets, to find texts that were never asked to be translated."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from gatewalk.files.language.catalogue import SENTENCES, WINDOW

OPEN, SHUT = "⟦", "⟧"
_BRACKETED = re.compile(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
_WORD = re.compile(r"[^\W\d_]{2,}")


class Pseudo(QTranslator):
    """Puts every text in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, meaning: str | None = None, count: int = -1) -> str | None:
        if context not in (WINDOW, SENTENCES):
            return None
        if source in ("1,234.5", "language"):
            return None
        return f"{OPEN}{source}{SHUT}"


@contextmanager
def bracketed(app: QCoreApplication) -> Iterator[None]:
    """Speak in brackets for a while."""
    speaker = Pseudo()
    app.installTranslator(speaker)
    try:
        yield
    finally:
        app.removeTranslator(speaker)


def leaks(widget: QWidget, data: Iterable[str]) -> dict[str, str]:
    """Texts on and below `widget` with words outside of brackets, and who shows them.

    What stands in `data` is somebody's own and may stand as it is.
    """
    known = sorted({text for text in data if len(text) > 1}, key=len, reverse=True)
    found: dict[str, str] = {}
    for text, place in _shown(widget):
        if _WORD.search(_rest(text, known)):
            found.setdefault(text, place)
    return found


def _rest(text: str, known: list[str]) -> str:
    while (shorter := _BRACKETED.sub(" ", text)) != text:
        text = shorter
    for own in known:
        if own in text:
            text = text.replace(own, " ")
    return text


def strings(value: Any) -> Iterator[str]:
    """Every text in a model, a mapping or a list."""
    if isinstance(value, BaseModel):
        value = value.model_dump()
    if isinstance(value, str):
        yield value
        yield from (part for part in re.split(r"\n|(?<=\.) ", value) if part)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(key)
            yield from strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner)


def _shown(top: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QTabBar):
            continue  # Qt's own
        for what, text in _texts(widget):
            if text:
                yield text, f"{name} {what}"
    for action in filter(QAction.objectName, top.findChildren(QAction)):
        yield action.text(), f"QAction {action.objectName()}"
        yield action.toolTip(), f"QAction {action.objectName()} tip"


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    if isinstance(widget, QAbstractButton | QLabel):
        yield "text", widget.text()
    if isinstance(widget, QMenu):
        yield "title", widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(index)) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())
    if isinstance(widget, QGraphicsView):
        for item in widget.items():
            yield "drawn", item.toolTip()
            if hasattr(item, "toPlainText"):
                yield "drawn", item.toPlainText()
            if (label := getattr(item, "label", None)) is not None and hasattr(label, "toPlainText"):
                yield "axis", label.toPlainText()


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 60)):
            yield "cell", str(model.data(model.index(row, column, QModelIndex())) or "")
