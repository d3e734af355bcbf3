"""Random moves on a window by real events: keys, typed text, clicks, drags, the wheel, menus, dialogs.

Whatever is in front gets the next move: a menu, a dialog, or the window. What waits for an answer of its own
(a menu, a question) is tended by a timer, so that no move waits for ever; file dialogs are given up at once.
"""

import random
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from gatewalk.domain.path import path
from gatewalk.domain.walks import in_front
from gatewalk.files.investigation import open_investigation
from gatewalk.window.actions import ACTIONS
from gatewalk.window.desk import Desk
from tests.window.asked import Answers

_K = Qt.Key
_KEYS = (
    *(Qt.Key(_K.Key_1 + n) for n in range(6)),
    *(_K.Key_Tab, _K.Key_Tab, _K.Key_Backtab, _K.Key_Return, _K.Key_Space, _K.Key_Escape),
    *(
        _K.Key_Down,
        _K.Key_Up,
        _K.Key_Left,
        _K.Key_Right,
        _K.Key_PageDown,
        _K.Key_PageUp,
        _K.Key_Home,
        _K.Key_End,
    ),
    *(
        _K.Key_A,
        _K.Key_S,
        _K.Key_P,
        _K.Key_N,
        _K.Key_B,
        _K.Key_F5,
        _K.Key_F2,
        _K.Key_Delete,
        _K.Key_Backspace,
    ),
)
_CONTROL = (*"ZYHRDMJGSK0123456789+-", _K.Key_Return)
_IN_MENU = (_K.Key_Down, _K.Key_Up, _K.Key_Return, _K.Key_Escape, _K.Key_Escape)
_TEXTS = (
    "12",
    "-5",
    "0.5",
    "1e400",
    "Kim",
    "changed in June",
    "日本語",
    "مرحبا",
    "<b>x</b>",
    "\u200b",
    "y" * 300,
)
_LEFT_OUT = {"quit", "export-record", "start"}


class Whims(Answers):
    """Answers questions at random; files are kept in one folder."""

    folder: Path | None = None
    chance = random.Random(0)

    def files_to_open(self, title: str, folder: str) -> list[Path]:
        found = sorted(self.folder.iterdir()) if self.folder else []
        return self.chance.sample(found, 1) if found else []

    def file_to_save(self, title: str, proposed: str, *, record: bool = False) -> Path | None:
        return self.folder / f"{self.chance.randrange(3)}.gatewalk" if self.folder and not record else None

    def text(self, title: str, label: str, value: str) -> str | None:
        return self.chance.choice((None, "", "A reason", "z" * 500))

    def one_of(self, title: str, label: str, choices: list[str]) -> int | None:
        return self.chance.randrange(len(choices)) if choices and self.chance.random() < 0.7 else None

    def save_changes(self, title: str) -> str:
        return self.chance.choice(("save", "discard", "cancel"))


class Monkey:
    """Plays from a seed. `moved` counts what the moves did."""

    def __init__(self, desk: Desk, seed: int, *, actions: bool = True) -> None:
        self._desk, self._random = desk, random.Random(seed)
        left_out = _LEFT_OUT if actions else {action.id for action in ACTIONS}
        self._actions = [action.text for action in ACTIONS if action.id not in left_out]
        self._moving = self._armed = False
        self.moved = {"edits": 0, "dialogs": 0, "menus": 0, "cases": 0}

    def play(self, moves: int) -> None:
        """Make so many moves; after each the window has settled."""
        seen = self._desk.case
        edits = self._desk.case.session.investigation if self._desk.case else None
        for number in range(moves):
            self._arm()
            self._moving = True
            self._move()
            QApplication.processEvents()
            self._moving = False
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            case = self._desk.case
            self.moved["cases"] += case is not seen
            now = case.session.investigation if case else None
            self.moved["edits"] += case is seen and now is not edits
            seen, edits = case, now
            if number % 20 == 0:
                self.check()
        self._end()

    def check(self) -> None:
        """What must hold at any moment."""
        walk, case = self._desk.walk, self._desk.case
        if walk is None or case is None:
            return
        now = case.session.investigation
        assert walk.session is case.session
        shown = walk.shown  # in the window's language; the flags of a path are texts
        assert path(shown.tree, shown) == walk.path
        assert path(now.tree, now).gates == walk.path.gates
        assert walk.gate == "" or walk.gate in now.tree.gates
        if case.path is not None and not case.session.dirty and not self._desk.filing.changed_elsewhere(case):
            assert (
                in_front(open_investigation(case.path), now.front) == now
            )  # which tree is looked at is no edit

    def _end(self) -> None:
        for _ in range(20):
            if (front := _front()) is not None:
                _given_up(front)
                QApplication.processEvents()

    def _move(self) -> None:
        front = _front() or self._desk.window
        if not front.isActiveWindow():
            front.activateWindow()
            QApplication.processEvents()
        chance = self._random.random()
        if isinstance(front, QFileDialog | QMessageBox) or (front is not self._desk.window and chance < 0.08):
            _given_up(front)
        elif front is not self._desk.window and QApplication.activePopupWidget() is front:
            self.moved["menus"] += 1
            QTest.keyClick(front, self._random.choice(_IN_MENU))
        else:
            self.moved["dialogs"] += front is not self._desk.window
            self._move_in(front, self._random.random())

    def _move_in(self, front: QWidget, chance: float) -> None:
        focus = QApplication.focusWidget()
        target = focus if focus is not None and front.isAncestorOf(focus) else front
        if chance < 0.4:
            QTest.keyClick(target, self._random.choice(_KEYS))
        elif chance < 0.5:
            self._shortcut(front)
        elif chance < 0.55:
            _type(target, self._random.choice(_TEXTS))
        elif chance < 0.59 and front is self._desk.window and self._actions:
            self._palette()
        elif chance < 0.98:
            self._mouse(front)
        else:
            front.resize(self._random.randint(640, 1600), self._random.randint(480, 1000))

    def _shortcut(self, front: QWidget) -> None:
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        if self._random.random() < 0.4:
            QTest.keyClick(front, self._random.choice((_K.Key_Left, _K.Key_Right)), alt)
            return
        key = self._random.choice(_CONTROL)
        QTest.keyClick(front, _K(ord(key)) if isinstance(key, str) else key, control)

    def _palette(self) -> None:
        """Find an action by its name, as a person does."""
        QTest.keyClick(self._desk.window, _K.Key_K, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        if isinstance(_front(), QDialog) and focus is not None:
            _type(focus, self._random.choice(self._actions))
            QTest.keyClick(focus, _K.Key_Return)

    def _mouse(self, front: QWidget) -> None:
        """A click, a double click, a drag, the wheel or the right button, somewhere or on a control."""
        at = QPoint(
            self._random.randrange(max(1, front.width())), self._random.randrange(max(1, front.height()))
        )
        hit = front.childAt(at) or front
        if self._random.random() < 0.5:
            shown = [b for b in front.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
            if shown:
                hit = self._random.choice(shown)
                at = hit.mapTo(front, hit.rect().center())
        if not hit.isEnabled():
            return
        here, chance = hit.mapFrom(front, at), self._random.random()
        left = Qt.MouseButton.LeftButton
        if chance < 0.75:
            QTest.mouseClick(hit, left, pos=here)
        elif chance < 0.8:
            QTest.mouseDClick(hit, left, pos=here)
        elif chance < 0.88:
            QTest.mousePress(hit, left, pos=here)
            QTest.mouseMove(hit, here + QPoint(self._random.randint(-90, 90), self._random.randint(-90, 90)))
            QTest.mouseRelease(hit, left, pos=here)
        elif chance < 0.95:
            _wheel(hit, here, self._random.choice((-120, 120)))
        else:
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(hit, QContextMenuEvent(reason, here, hit.mapToGlobal(here)))

    def _arm(self) -> None:
        if not self._armed:
            self._armed = True
            QTimer.singleShot(30, self._tend)

    def _tend(self) -> None:
        """A move that waits: whatever is in front of it gets a key, or is given up."""
        self._armed = False
        if not self._moving:
            return
        self._arm()
        front = _front()
        if front is None:
            return
        if front is QApplication.activePopupWidget() and self._random.random() < 0.7:
            self.moved["menus"] += 1
            QTest.keyClick(front, self._random.choice(_IN_MENU))
        elif isinstance(front, QFileDialog | QMessageBox) or self._random.random() < 0.2:
            _given_up(front)


def _front() -> QWidget | None:
    """The menu or dialog that is in front of the window."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _given_up(front: QWidget) -> None:
    if isinstance(front, QDialog):
        front.reject()
    else:
        front.close()


def _type(target: QWidget, text: str) -> None:
    """Type `text`; what no key writes comes as from an input method."""
    if text.isascii():
        QTest.keyClicks(target, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(target, event)


def _wheel(hit: QWidget, here: QPoint, turn: int) -> None:
    event = QWheelEvent(
        QPointF(here),
        QPointF(hit.mapToGlobal(here)),
        QPoint(0, 0),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(hit, event)
