"""Facts about the team's situation that bend the exits: hosted or own weights, may data leave, and so on."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.walks import constraints_asked
from gatewalk.panels.controls import frame, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import tr
from gatewalk.window.dialog import Dialog


class ConstraintsDialog(Dialog):
    """Each choice is told at once and is one step of undo."""

    #: Name and value; an empty value leaves it open.
    changed = Signal(str, str)

    def __init__(self, investigation: Investigation, look: Look, parent: QWidget | None = None) -> None:
        about = tr("What holds for you changes what an exit can offer. What is not said stays open.")
        super().__init__(look, "constraints", tr("Constraints"), about, "", parent)
        inner = frame("constraints_inner")
        grid = QGridLayout(inner)
        grid.setVerticalSpacing(look.px(12))
        grid.setHorizontalSpacing(look.px(14))
        grid.setColumnStretch(0, 1)
        asked = constraints_asked(investigation)
        for line, (name, constraint) in enumerate(asked.items()):
            text = f"**{constraint.question}**" + (f"\n{constraint.meaning}" if constraint.meaning else "")
            grid.addWidget(TextBlock(text, look, name=f"constraint_text_{name}", size=13.5), line, 0)
            held = investigation.constraints.get(name, constraint.default)
            box = self._box(name, constraint.question, constraint.options, held)
            grid.addWidget(box, line, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(asked), 1)
        scroll = TextScroll(inner, "constraints_scroll", tr("Constraints, scrolls"))
        self.body.addWidget(scroll)
        self.wish_size(720, 600)

    def _box(self, name: str, question: str, options: dict[str, str], held: str) -> QComboBox:
        box = QComboBox()
        spoken(box, f"constraint_{name}", question)
        box.addItem(tr("not said"), "")
        for value, text in options.items():
            box.addItem(text or value, value)
        box.setCurrentIndex(max(0, box.findData(held)))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setFixedWidth(self.look.px(230))
        box.activated.connect(partial(self._chosen, name, box))
        return box

    def _chosen(self, name: str, box: QComboBox, _index: int) -> None:
        self.changed.emit(name, box.currentData())
