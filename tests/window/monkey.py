"""Random moves on a window: keys, clicks on whatever is there, resizing; never a dialog that would wait."""

import random

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QToolButton, QWidget

from gatewalk.window.desk import Desk

_KEYS = (
    *(Qt.Key(Qt.Key.Key_1 + n) for n in range(6)),
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Space,
    Qt.Key.Key_A,
    Qt.Key.Key_F5,
    Qt.Key.Key_P,
    Qt.Key.Key_B,
)
_CONTROL = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_0)
_PLOTS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class Monkey:
    """Plays from a seed; closes every dialog that it happens to open."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self._desk, self._random = desk, random.Random(seed)

    def play(self, moves: int) -> None:
        for _ in range(moves):
            self._move()
            QApplication.processEvents()
            for dialog in self._desk.window.findChildren(QDialog):
                if dialog.isVisible():
                    dialog.reject()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _move(self) -> None:
        target = QApplication.focusWidget() or self._desk.window
        if _would_wait(target):
            target = self._desk.window
        kind = self._random.random()
        if kind < 0.45:
            QTest.keyClick(target, self._random.choice(_KEYS))
        elif kind < 0.6:
            keys = self._random.choice((_CONTROL, _PLOTS))
            QTest.keyClick(self._desk.window, self._random.choice(keys), Qt.KeyboardModifier.ControlModifier)
        elif kind < 0.7:
            key = self._random.choice((Qt.Key.Key_Left, Qt.Key.Key_Right))
            QTest.keyClick(self._desk.window, key, Qt.KeyboardModifier.AltModifier)
        elif kind < 0.98:
            self._click()
        else:
            self._desk.window.resize(self._random.randint(640, 1600), self._random.randint(480, 1000))

    def _click(self) -> None:
        window = self._desk.window
        at = QPoint(self._random.randrange(window.width()), self._random.randrange(60, window.height()))
        hit: QWidget | None = window.childAt(at)
        if hit is not None and hit.isEnabled() and not _would_wait(hit):
            QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, at))


def _would_wait(widget: QWidget) -> bool:
    """Whether a press opens a menu or a list, which would wait for an answer of its own."""
    return isinstance(widget, QComboBox) or (isinstance(widget, QToolButton) and widget.menu() is not None)
