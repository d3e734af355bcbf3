"""The rows of the action table as Qt's own actions: one each, shared by menus, buttons and keys."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gatewalk.panels.look import Look
from gatewalk.theme.icons import icon
from gatewalk.theme.language import say, tr
from gatewalk.window.actions import ACTIONS, BY_ID, MENUS, Situation

#: The actions whose icons stand in the top bar.
ALWAYS_SEEN = ("undo", "redo")


class ActionSet(QObject):
    """All actions of the window; `run` is called with the id of what was asked for."""

    def __init__(self, owner: QWidget, run: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._run = run
        self._made: dict[str, QAction] = {}
        self._look: Look | None = None
        self._dressed: set[str] = set()
        for row in ACTIONS:
            made = QAction(row.entry, owner)
            made.setObjectName(f"action_{row.id}")
            made.setCheckable(row.checkable)
            made.setShortcuts([QKeySequence(key) for key in row.keys])
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            made.triggered.connect(partial(self._triggered, row.id))
            owner.addAction(made)
            self._made[row.id] = made

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def _triggered(self, action_id: str, _checked: bool = False) -> None:
        self._run(action_id)

    def dress(self, look: Look) -> None:
        """Give the actions texts, and icons in the theme's colours; the menu's when it is first opened."""
        self._look, self._dressed = look, set()
        self._give_icons(ALWAYS_SEEN)
        for row in ACTIONS:
            self._made[row.id].setText(row.entry)

    def _give_icons(self, ids: Iterable[str]) -> None:
        for action_id in ids:
            name = BY_ID[action_id].icon
            if name and action_id not in self._dressed and self._look is not None:
                self._made[action_id].setIcon(icon(name, self._look.theme))
                self._dressed.add(action_id)

    def show_situation(self, situation: Situation) -> None:
        """Enable what can be done now, and say what undo and redo would do."""
        for row in ACTIONS:
            self._made[row.id].setEnabled(row.enabled_when(situation))
        for name, label in (("undo", situation.undo_label), ("redo", situation.redo_label)):
            text = BY_ID[name].title + (f": {say(label)[:60]}" if label else "")
            self._made[name].setText(text.replace("&", "&&"))

    def check(self, states: Mapping[str, bool]) -> None:
        """Show which checkable actions are on."""
        for action_id, on in states.items():
            self._made[action_id].setChecked(on)

    def set_keys_alive(self, alive: bool, ids: tuple[str, ...]) -> None:
        """Switch the shortcuts of some actions off while another part of the window uses their keys."""
        for action_id in ids:
            keys = [QKeySequence(key) for key in BY_ID[action_id].keys] if alive else []
            self._made[action_id].setShortcuts(keys)

    def fill_menu(self, menu: QMenu) -> None:
        """Put all actions into submenus of `menu`; the nine number keys are left to the cards."""
        menu.aboutToShow.connect(partial(self._give_icons, tuple(BY_ID)))
        for title in MENUS:
            inner = menu.addMenu(tr(title))
            inner.setObjectName(f"menu_{title.lower()}")
            groups: dict[str, QMenu] = {}
            for row in ACTIONS:
                if row.menu != title or row.id.startswith("answer-"):
                    continue
                if row.group and row.group not in groups:
                    groups[row.group] = inner.addMenu(tr(row.group))
                    groups[row.group].setObjectName(f"menu_{row.group.lower()}")
                groups.get(row.group, inner).addAction(self._made[row.id])
