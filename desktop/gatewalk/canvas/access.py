"""What a screen reader sees of the canvas: a button per gate and exit, over the place where it is drawn.

The buttons lie below the viewport: they are never painted and take no mouse, but carry name, role and
description, and pressing one opens its gate. Only the parts near the keyboard's place are kept, so that a
tree of ten thousand gates costs nothing.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.looks import ExitKey
from gatewalk.theme.language import tr

Key = str | ExitKey
#: So many gates to either side of the one in focus are kept for a screen reader.
REACH = 60


class AccessButton(QAbstractButton):
    """An unseen button that stands for one gate or exit."""

    #: The gate or exit that it stands for.
    opened = Signal(object)

    def __init__(self, key: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"gate:{key}" if isinstance(key, str) else f"exit:{key[0]}:{key[1]}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._open)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the canvas below draws the gate."""

    def _open(self) -> None:
        self.opened.emit(self.key)


class AccessLayer:
    """Keeps the buttons in step with the drawing."""

    def __init__(self, view: QWidget, opened: Callable[[object], None]) -> None:
        self._view = view
        self._opened = opened
        self._buttons: dict[Key, AccessButton] = {}

    @property
    def buttons(self) -> tuple[AccessButton, ...]:
        return tuple(self._buttons.values())

    def rebuild(self, drawing: Drawing, near: str | None) -> None:
        """Buttons for the gates around `near` and their exits, in the order of the tree."""
        wanted = _around(list(drawing.plan.gates), near)
        keys: list[Key] = []
        for gate in wanted:
            keys.append(gate)
            keys.extend(drawing.exits_of(gate))
        kept = set(keys)
        for key in [key for key in self._buttons if key not in kept]:
            self._buttons.pop(key).deleteLater()
        for key in keys:
            if key not in self._buttons:
                button = AccessButton(key, self._view)
                button.opened.connect(self._opened)
                button.show()
                button.lower()
                self._buttons[key] = button
            self._name(self._buttons[key], drawing)

    def rename(self, drawing: Drawing, gates: frozenset[str]) -> None:
        """New words for gates whose look changed."""
        for key, button in self._buttons.items():
            if (key if isinstance(key, str) else key[0]) in gates:
                self._name(button, drawing)

    def place(self, rectangle_of: Callable[[Key], QRect]) -> None:
        """Put every button over its gate or exit."""
        for key, button in self._buttons.items():
            button.setGeometry(rectangle_of(key))

    def focused(self, key: Key) -> None:
        """Tell a screen reader that the keyboard now stands on `key`."""
        button = self._buttons.get(key)
        if button is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(button, QAccessible.Event.Focus))

    def _name(self, button: AccessButton, drawing: Drawing) -> None:
        if isinstance(button.key, str):
            gate = drawing.looks.gate(button.key)
            button.setAccessibleName(tr("Gate {number}: {title}", number=gate.number, title=gate.title))
            button.setAccessibleDescription(f"{gate.subtitle}; {gate.spoken}")
        else:
            leaf = drawing.looks.exit(button.key)
            button.setAccessibleName(tr("Exit: {title}", title=leaf.title))
            of_gate = drawing.looks.gate(button.key[0]).number
            button.setAccessibleDescription(
                tr("Exit of gate {of_gate}; {spoken}", of_gate=of_gate, spoken=leaf.spoken)
            )


def _around(gates: Sequence[str], near: str | None) -> Sequence[str]:
    if len(gates) <= 2 * REACH:
        return gates
    at = gates.index(near) if near in gates else 0
    return gates[max(0, at - REACH) : at + REACH]
