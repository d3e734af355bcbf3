"""The change log: when the prompt, the model, the corpus or the traffic changed; beside it what was read."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTableWidget, QWidget

from gatewalk.domain.investigation import CHANGE_KINDS, ChangeEvent, ChangeKind, Investigation
from gatewalk.domain.tree import EvidenceField
from gatewalk.panels import words
from gatewalk.panels.controls import button, restyled, row, spoken
from gatewalk.panels.evidence_form import parse
from gatewalk.panels.look import Look
from gatewalk.theme.language import say, tr
from gatewalk.window.dialog import Dialog
from gatewalk.window.tables import fill, plain_table

_DAY = EvidenceField(id="day", label="Day", kind="date")


class ChangesDialog(Dialog):
    """Ends with `changes` when accepted; what version columns said is shown and cannot be edited here."""

    def __init__(self, investigation: Investigation, look: Look, parent: QWidget | None = None) -> None:
        about = tr("Changes to the system, held against the day on which quality began to fall.")
        super().__init__(look, "changes", tr("Change log"), about, tr("Keep"), parent)
        self.changes: tuple[ChangeEvent, ...] = investigation.changes
        self._read = tuple(e for e in investigation.all_changes() if e not in investigation.changes)
        self._table: QTableWidget = plain_table(
            "changes_table", tr("Changes"), (tr("Day"), tr("Kind"), tr("What"), tr("From"))
        )
        self._table.horizontalHeader().setStretchLastSection(False)
        self._table.setColumnWidth(0, look.px(110))
        self._table.setColumnWidth(2, look.px(300))
        self.body.addWidget(self._table, 1)
        self.body.addLayout(self._new_line(look))
        self._show()
        self.wish_size(720, 520)

    def _new_line(self, look: Look) -> QHBoxLayout:
        self._day, self._kind, self._text = QLineEdit(), QComboBox(), QLineEdit()
        spoken(self._day, "change_day", tr("Day of the change, year-month-day"))
        self._day.setPlaceholderText("2026-11-12")
        self._day.setFixedWidth(look.px(120))
        spoken(self._kind, "change_kind", tr("Kind of change"))
        self._kind.addItems([words.change_kind(kind) for kind in CHANGE_KINDS])
        spoken(self._text, "change_text", tr("What changed"))
        self._text.setPlaceholderText(tr("What changed"))
        self._text.returnPressed.connect(self._add)
        line = row(None, look)
        for widget in (self._day, self._kind, self._text):
            line.addWidget(widget, 1 if widget is self._text else 0)
        line.addWidget(button(tr("Add"), "change_add", self._add))
        line.addWidget(button(tr("Remove the chosen"), "change_remove", self._remove))
        return line

    def _add(self) -> None:
        try:
            day = parse(_DAY, self._day.text().strip())
        except ValueError as problem:
            restyled(self._day, "invalid", "true")
            self._day.setToolTip(str(problem))
            return
        if not isinstance(day, str):
            restyled(self._day, "invalid", "true")
            return
        restyled(self._day, "invalid", "false")
        kind: ChangeKind = CHANGE_KINDS[self._kind.currentIndex()]
        event = ChangeEvent(day=day, kind=kind, text=self._text.text().strip())
        self.changes = tuple(sorted((*self.changes, event), key=lambda e: e.day))
        self._text.clear()
        self._show()

    def _remove(self) -> None:
        index = self._table.currentRow()
        if 0 <= index < len(self.changes):
            self.changes = (*self.changes[:index], *self.changes[index + 1 :])
            self._show()

    def _show(self) -> None:
        rows = [
            (words.day_text(e.day), words.change_kind(e.kind), e.text, tr("by hand")) for e in self.changes
        ]
        rows += [
            (words.day_text(e.day), words.change_kind(e.kind), say(e.text), tr("version column"))
            for e in self._read
        ]
        fill(self._table, rows)
