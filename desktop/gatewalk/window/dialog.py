"""The frame that every dialog shares: a title, a body, a line of buttons, names for people and tests."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gatewalk.panels.controls import button, column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import tr


class Dialog(QDialog):
    """A window-modal dialog with `body` for its content; `done_button` accepts, Escape gives up."""

    def __init__(
        self, look: Look, name: str, title: str, about: str, done: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._ordered = False
        spoken(self, name, title, about)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        outer = column(self, look, margin=20, gap=10)
        outer.addWidget(TextBlock(title, look, name=f"{name}_title", size=19, weight=700))
        if about:
            outer.addWidget(TextBlock(about, look, name=f"{name}_about", role="muted"))
        self.body: QVBoxLayout = column(None, look, gap=10)
        outer.addLayout(self.body, 1)
        self.foot: QHBoxLayout = row(None, look, gap=8)
        self.foot.addStretch(1)
        if done:
            self.foot.addWidget(button(tr("Cancel"), f"{name}_cancel", self.reject))
        self.done_button = button(done or tr("Close"), f"{name}_done", self.accept, kind="primary")
        self.foot.addWidget(self.done_button)
        outer.addLayout(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the body, and comes to the buttons below it last."""
        super().showEvent(event)
        if event.spontaneous() or self._ordered:
            return
        self._ordered = True
        items = (self.foot.itemAt(index) for index in range(self.foot.count()))
        feet = [part for item in items if item is not None and (part := item.widget()) is not None]
        inside = [part for part in self._chain() if part not in feet]
        for before, after in pairwise([*inside[-1:], *feet]):
            QWidget.setTabOrder(before, after)
        if self.focusWidget() is None or self.focusWidget() in feet:
            (inside or feet)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chain(self) -> list[QWidget]:
        """What Tab goes through, in its order."""
        found, part = [], self.nextInFocusChain()
        while part is not None and part is not self:
            takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
            if takes and part.isVisibleTo(self) and part.isEnabled() and self.isAncestorOf(part):
                found.append(part)
            part = part.nextInFocusChain()
        return found

    def wish_size(self, width: float, height: float) -> None:
        """Open at this size (at scale 1.0), no larger than the screen."""
        room = self.screen().availableSize()
        wide, tall = self.look.px(width), self.look.px(height)
        self.resize(min(wide, room.width() - 40), min(tall, room.height() - 60))
