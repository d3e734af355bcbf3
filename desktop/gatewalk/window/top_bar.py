"""The bar at the top: product, title, where the case stands; undo, redo, load, present, export."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gatewalk.panels.controls import button, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line
from gatewalk.theme.language import keys, tr
from gatewalk.window.action_set import ActionSet

#: Below this width (at 100 %) only what has no other place stands in the bar.
_NARROW = 760


class TopBar(QFrame):
    """Menu, title and the five actions that a walk needs most."""

    #: Somebody clicked on the title to change it.
    title_clicked = Signal()

    def __init__(self, look: Look, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "bar")
        spoken(self, "top_bar", tr("Top bar"))
        box = row(self, look, gap=8)
        box.setContentsMargins(*(look.px(n) for n in (16, 7, 16, 7)))
        box.addWidget(self._menu_button(actions))
        self._title = Line("", look, name="case_title", size=15.5, weight=700)
        self._where = Line("", look, name="case_where", size=14, role="muted")
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the title first
        box.addWidget(self._title)
        box.addWidget(self._where, 1)
        for action_id in ("undo", "redo"):
            box.addWidget(_icon_button(actions[action_id], look))
        load = _text_button(actions["load-scores"], tr("Load scores…"))
        present = _text_button(actions["present"], f"{tr('Present')}  F5")
        self._spare = (load, present)
        for widget in self._spare:
            box.addWidget(widget)
        box.addWidget(_text_button(actions["export-record"], tr("Export record…"), primary=True))

    def _menu_button(self, actions: ActionSet) -> QToolButton:
        made = QToolButton()
        spoken(made, "menu_button", tr("Gatewalk menu"), tr("All actions. F10 opens it."))
        made.setText("Gatewalk")
        made.setProperty("kind", "quiet")
        accent, size = self._look.name("accent"), self._look.px(15.5)
        made.setStyleSheet(
            f"QToolButton {{ color: {accent}; font-size: {size}px; font-weight: 700; padding-left: 0; }}"
        )
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setShortcut("F10")
        menu = QMenu(made)
        menu.setObjectName("main_menu")
        actions.fill_menu(menu)
        made.setMenu(menu)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the title goes before buttons that stand in the menu and have keys as well."""
        super().resizeEvent(event)
        for widget in self._spare:
            widget.setVisible(self.width() >= self._look.px(_NARROW))

    def show_case(self, title: str, where: str) -> None:
        """Print the title and the grey line beside it."""
        self._title.set_line(title)
        self._where.set_line(where)


def _icon_button(action: QAction, look: Look) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setIconSize(QSize(look.px(18), look.px(18)))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    spoken(made, f"button_{action.objectName().removeprefix('action_')}", action.text())
    return made


def _text_button(action: QAction, text: str, *, primary: bool = False) -> QPushButton:
    name = f"button_{action.objectName().removeprefix('action_')}"
    made = button(text, name, action.trigger, kind="primary" if primary else "")
    made.setEnabled(action.isEnabled())
    action.enabledChanged.connect(made.setEnabled)
    made.setToolTip(keys(action.shortcut().toString()))
    made.setAccessibleName(text.removesuffix("  F5"))
    return made
