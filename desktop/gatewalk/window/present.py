"""Present mode: large type, the gate in front, keys only; readable from the back of a room.

Sizes follow the window: at 1920 by 1080 no type is under 28 pixels, smaller windows shrink in proportion. The
scores' verdict can be blanked, and where the room is asked first it stays closed until the room has answered.
"""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gatewalk.panels.controls import column, emptied, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.present_foot import PresentFoot
from gatewalk.panels.present_gate import PresentGate
from gatewalk.panels.reason_form import text_field
from gatewalk.panels.scroll import TextScroll
from gatewalk.theme.language import tr
from gatewalk.window.dropping import take_files
from gatewalk.window.message_bar import MessageBar
from gatewalk.window.walk import DECISION, Walk

if TYPE_CHECKING:
    from gatewalk.canvas.view import TreeView
    from gatewalk.panels.plots.tabs import PlotTabs

_FULL = (1920, 1080)
_LARGE_FIT = 1.6


def _scale_for(room: QSize) -> float:
    return min(max(min(room.width() / _FULL[0], room.height() / _FULL[1]), 0.45), 4.0)


class PresentPage(QFrame):
    """The walk on a shared screen. Keys: 1 to 9 answer, arrows walk, P plot, N note, B blank, Esc leaves.

    M asks for another screen. `room` is the size that it will have, so that it is built once for its place;
    `blank` keeps closed what the scores say.
    """

    #: Back to the work page.
    left = Signal()
    #: To another screen.
    move_wanted = Signal()
    #: Files were dropped, a list of paths.
    files_dropped = Signal(object)
    #: On in the tree that the decision hands over to.
    next_tree_wanted = Signal()

    def __init__(self, look: Look, walk: Walk, room: QSize, *, blank: bool = False) -> None:
        super().__init__()
        self._base, self._walk = look, walk
        self._scale = 0.0
        self.blank, self._plot_shown = blank, False
        self._screens = 1
        self._noted = ""
        self.setProperty("kind", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        spoken(self, "present_page", tr("Present mode"))
        self._box: QVBoxLayout = column(self, look, gap=0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._fit)
        walk.changed.connect(self._refresh)
        walk.moved.connect(self._refresh)
        self._build(_scale_for(room))

    def end(self) -> None:
        """Stop listening to the walk."""
        self.flush()
        self._later.stop()
        self._walk.changed.disconnect(self._refresh)
        self._walk.moved.disconnect(self._refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        take_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := take_files(event):
            self.files_dropped.emit(paths)

    def _fit(self) -> None:
        wanted = _scale_for(self.size())
        if abs(wanted - self._scale) > 0.01:
            self.flush()
            self._build(wanted)
        else:
            self._enlarge()

    def _build(self, scale: float) -> None:
        self._scale = scale
        look = self._look = replace(self._base, scale=scale)
        ground = look.theme.window
        self._tree_theme = replace(look.theme, canvas=ground, dots=ground)
        emptied(self._box)
        self._gate = PresentGate(look)
        self._gate.chosen.connect(self.choose)
        self._gate.reason_given.connect(self._reason_given)
        self._gate.dropped.connect(self.setFocus)
        self._foot = PresentFoot(look)
        self._foot.show_screens(self._screens)
        self.messages = MessageBar(replace(look, scale=2 * scale))
        self.messages.setStyleSheet(f"QPushButton {{ font-size: {look.px(28)}px; }}")
        self._note = text_field("present_note", tr("Note at this gate"), tr("Note, Esc leaves it"), look, 4)
        self._note.setStyleSheet(f"QPlainTextEdit {{ font-size: {look.px(28)}px; }}")
        self._note.hide()
        middle = frame("present_middle")
        self._across = row(middle, look, gap=60)
        self._across.setContentsMargins(*(look.px(n) for n in (70, 34, 80, 20)))
        self._tree = self._made_tree()
        self._across.addWidget(self._tree, 34)
        self._across.addWidget(self._made_right(), 66)
        self._box.addWidget(self.messages)
        self._box.addWidget(middle, 1)
        self._box.addWidget(self._foot)
        self._plots: PlotTabs | None = None
        self._refresh()
        self._later.start()

    def _made_tree(self) -> "TreeView":
        from gatewalk.canvas.view import TreeView

        tree = TreeView(with_exits=False, controls=False)
        tree.motion = not self._base.calm
        tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tree.gate_clicked.connect(self._walk.go)
        return tree

    def _enlarge(self) -> None:
        """Let the tree fill its place on very large screens, where fitting it would keep it small."""
        room, content = self._tree.viewport().rect(), self._tree.content
        if content.width() > 0 and content.height() > 0:
            level = 0.94 * min(room.width() / content.width(), room.height() / content.height())
            if level > _LARGE_FIT:
                self._tree.zoom_to(level)

    def _made_right(self) -> QWidget:
        inner = frame("present_right")
        self._right: QVBoxLayout = column(inner, self._look, gap=14)
        self._right.addWidget(self._gate)
        self._right.addWidget(self._note)
        self._right.addStretch(1)
        scroll = self._scroll = TextScroll(inner, "present_scroll", tr("Gate, scrolls"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = frame("present_holder")
        across: QHBoxLayout = row(holder, self._look, gap=0)
        across.addWidget(scroll)
        return holder

    def _refresh(self, *_changes: object) -> None:
        walk = self._walk
        case = walk.shown
        if walk.gate == DECISION:
            self._gate.show_decision(walk.exits_shown, walk.onward)
        else:
            self._gate.show_gate(case, walk.gate, hidden=walk.hidden or self.blank)
        seen = walk.seen(blank=self.blank)
        self._tree.show_path(seen.case, seen.path, walk.gate or None, None, self._tree_theme)
        self._foot.show_budget(seen.budget, 0 if walk.gate == DECISION else self._outcomes())
        if self._plots is not None:
            self._plots.show_investigation(seen.case, seen.budget)

    def _outcomes(self) -> int:
        return len(self._walk.session.tree.gates[self._walk.gate].outcomes)

    def choose(self, outcome: str) -> None:
        """Answer; where the scores say otherwise ask who and why, or note the room's answer first."""
        walk = self._walk
        if walk.gate == DECISION:
            return
        if walk.hidden:
            walk.note_room(outcome)
            return
        finding = walk.investigation.findings.get(walk.gate)
        gate = walk.session.tree.gates[walk.gate]
        verdict = finding.verdict if finding and gate.outcome(finding.verdict) else None
        if verdict in (None, outcome):
            walk.answer(outcome)
            self.setFocus()
        else:
            self._gate.ask_reason(outcome, walk.investigation.by)
            self._bring(self._gate.reason)

    def _reason_given(self, outcome: str, who: str, why: str) -> None:
        if outcome:
            self._walk.answer(outcome, who, why)
        else:
            self._walk.skip(who, why)
        self.setFocus()

    def go_on(self) -> None:
        """To the next gate, accepting first what the scores say where nobody has answered."""
        walk = self._walk
        if walk.gate == DECISION and walk.onward:
            self.next_tree_wanted.emit()
            return
        if walk.gate != DECISION and walk.gate not in walk.investigation.answers and not walk.hidden:
            walk.session.accept(walk.gate)
        walk.forward()

    def ask_skip(self) -> None:
        """Ask for the reason that skipping needs."""
        self._gate.ask_reason("", self._walk.investigation.by)
        self._bring(self._gate.reason)

    def focus_note(self) -> None:
        """Open the note and put the cursor into it."""
        if self._walk.gate != DECISION:
            self._noted = self._walk.gate
            self._note.setPlainText(self._walk.investigation.entry(self._noted).note)
            self._note.show()
            self._note.setFocus()
            self._bring(self._note)

    def _bring(self, part: QWidget) -> None:
        """Scroll to a part that has just been opened, once the layout has made room for it."""
        QTimer.singleShot(0, part, partial(self._scroll.ensureWidgetVisible, part))

    def flush(self) -> None:
        """Keep the note that is being written, at the gate that it was opened for."""
        if not self._note.isHidden():
            self._note.hide()
            if self._noted in self._walk.session.tree.gates:
                self._walk.session.set_note(self._noted, self._note.toPlainText().strip())

    def toggle_plot(self) -> None:
        """Show the plots in the place of the gate, or the gate again."""
        if self._plots is None:
            from gatewalk.panels.plots.tabs import PlotTabs

            self._plots = PlotTabs(replace(self._look, scale=2.35 * self._look.scale))
            self._plots.setMinimumHeight(self._look.px(620))
            seen = self._walk.seen(blank=self.blank)
            self._plots.show_investigation(seen.case, seen.budget)
            self._right.insertWidget(0, self._plots, 10)
        self._plot_shown = not self._plot_shown
        self._plots.setVisible(self._plot_shown)
        self._gate.setVisible(not self._plot_shown)

    def show_plot(self, tab: str) -> None:
        """Show the plot of a tab id."""
        if not self._plot_shown:
            self.toggle_plot()
        if self._plots is not None:
            self._plots.show_tab(tab)

    def toggle_blank(self) -> None:
        """Close or open what the scores say."""
        self.blank = not self.blank
        self._refresh()

    def show_screens(self, count: int) -> None:
        """Say how to move to another screen, where there is one."""
        self._screens = count
        self._foot.show_screens(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self._note.isVisible():
                self.flush()
                self.setFocus()
            else:
                self.left.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
            self.flush()
            self.go_on()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.flush()
            self._walk.back()
        elif key == Qt.Key.Key_P:
            self.toggle_plot()
        elif key == Qt.Key.Key_N:
            self.focus_note()
        elif key == Qt.Key.Key_B:
            self.toggle_blank()
        elif key == Qt.Key.Key_M:
            self.move_wanted.emit()
        else:
            super().keyPressEvent(event)
