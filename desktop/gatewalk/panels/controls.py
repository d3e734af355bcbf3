"""Small builders that every panel uses, so that no widget is left without a name for people and for tests."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from gatewalk.panels.look import Look

B = TypeVar("B", bound=QBoxLayout)


def button(
    text: str, name: str, on_click: Callable[[], object] | None = None, *, kind: str = "", tip: str = ""
) -> QPushButton:
    """A push button that takes the focus by Tab; `kind` as in the style sheet (primary, quiet, link)."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(" ".join(text.replace("&", "").split()) or tip)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
        made.setAccessibleDescription(tip)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def frame(name: str, kind: str = "plain") -> QFrame:
    """A frame drawn as the style sheet's `kind`; it only holds other things, so it has no spoken name."""
    made = QFrame()
    made.setObjectName(name)
    made.setProperty("kind", kind)
    return made


def column(owner: QWidget | None, look: Look, *, margin: float = 0, gap: float = 8) -> QVBoxLayout:
    """A column of widgets in `owner`, its margin and gap scaled."""
    return _box(QVBoxLayout(), owner, look, margin, gap)


def row(owner: QWidget | None, look: Look, *, margin: float = 0, gap: float = 8) -> QHBoxLayout:
    """A row of widgets in `owner`, its margin and gap scaled."""
    return _box(QHBoxLayout(), owner, look, margin, gap)


def _box(box: B, owner: QWidget | None, look: Look, margin: float, gap: float) -> B:
    edge = look.px(margin) if margin else 0
    box.setContentsMargins(edge, edge, edge, edge)
    box.setSpacing(look.px(gap) if gap else 0)
    if owner is not None:
        owner.setLayout(box)
    return box


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            emptied(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def restyled(widget: QWidget, prop: str, value: str) -> None:
    """Set a property that the style sheet asks for, and let it look again."""
    if widget.property(prop) != value:
        widget.setProperty(prop, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def spoken(widget: QWidget, name: str, text: str, description: str = "") -> None:
    """Name a widget for tests and for screen readers."""
    widget.setObjectName(name)
    widget.setAccessibleName(text)
    if description:
        widget.setAccessibleDescription(description)


def focusable(widget: QWidget) -> None:
    """Let a widget take the keyboard by Tab and by click."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
