"""Who does what by when, who decided, and who disagrees: what the record needs beyond the walk itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from gatewalk.domain.investigation import ActionItem, Dissent, Investigation, People
from gatewalk.domain.tree import EvidenceField
from gatewalk.panels.controls import frame, restyled, spoken
from gatewalk.panels.evidence_form import parse
from gatewalk.panels.look import Look
from gatewalk.panels.reason_form import text_field
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.session.session import Session
from gatewalk.theme.language import say, tr
from gatewalk.window.dialog import Dialog

_DAY = EvidenceField(id="due", label="Due", kind="date")


class PlanDialog(Dialog):
    """`apply` writes what was entered into the session, one undo step per part that changed."""

    def __init__(
        self,
        investigation: Investigation,
        actions: Sequence[ActionItem],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        about = tr("Each action gets an owner and a date; the record shows how it will be verified.")
        super().__init__(look, "plan", tr("Actions and owners"), about, tr("Keep"), parent)
        self._actions = tuple(actions)
        self._fields: list[tuple[QCheckBox, QLineEdit, QLineEdit]] = []
        inner = frame("plan_inner")
        self._grid = QGridLayout(inner)
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setColumnStretch(1, 1)
        for line, item in enumerate(self._actions):
            self._add_action(line, item)
        line = len(self._actions)
        if not self._actions:
            text = tr("No actions yet: the walk has collected no exit.")
            self._grid.addWidget(TextBlock(text, look, name="plan_none", role="muted"), 0, 0, 1, 4)
            line = 1
        self._decision = QLineEdit(investigation.decision)
        self._names = {
            "decision_makers": QLineEdit("; ".join(investigation.people.decision_makers)),
            "consulted": QLineEdit("; ".join(investigation.people.consulted)),
            "informed": QLineEdit("; ".join(investigation.people.informed)),
        }
        self._dissent = text_field(
            "plan_dissent", tr("Dissent"), tr("One line per person: name: what they object to"), look
        )
        self._dissent.setPlainText("\n".join(f"{d.by}: {d.text}" for d in investigation.dissent))
        self._add_people(line, look)
        scroll = TextScroll(inner, "plan_scroll", tr("Plan, scrolls"))
        self.body.addWidget(scroll)
        self.wish_size(860, 640)

    def _add_action(self, line: int, item: ActionItem) -> None:
        done, owner, due = QCheckBox(), QLineEdit(item.owner), QLineEdit(item.due)
        spoken(done, f"plan_done_{line}", tr("Done: {text}", text=say(item.text)))
        done.setChecked(item.done)
        spoken(owner, f"plan_owner_{line}", tr("Owner of: {text}", text=say(item.text)))
        owner.setPlaceholderText(tr("Owner"))
        spoken(due, f"plan_due_{line}", tr("Due date of: {text}", text=say(item.text)))
        due.setPlaceholderText("2026-12-18")
        due.editingFinished.connect(partial(_check_day, due))
        owner.setFixedWidth(self.look.px(150))
        due.setFixedWidth(self.look.px(120))
        text = say(item.text) + (
            tr("\nDone when: {done_when}", done_when=say(item.done_when)) if item.done_when else ""
        )
        block = TextBlock(text, self.look, name=f"plan_text_{line}", size=13.5)
        for column, widget in enumerate((done, block, owner, due)):
            self._grid.addWidget(widget, line, column)
        self._fields.append((done, owner, due))

    def _add_people(self, line: int, look: Look) -> None:
        self._grid.addWidget(heading(tr("Decision and people"), look, "plan_people_heading"), line, 0, 1, 4)
        rows: list[tuple[str, QWidget]] = [(tr("The decision in one sentence"), self._decision)]
        titles = (tr("Decided by (split by ;)"), tr("Consulted"), tr("Informed"))
        rows += list(zip(titles, self._names.values(), strict=True))
        rows.append((tr("Dissent"), self._dissent))
        spoken(self._decision, "plan_decision", rows[0][0])
        for (name, line_edit), title in zip(self._names.items(), titles, strict=True):
            spoken(line_edit, f"plan_{name}", title)
        for offset, (title, field) in enumerate(rows, start=1):
            label = TextBlock(title, look, name=f"plan_label_{offset}")
            self._grid.addWidget(label, line + offset, 0, 1, 2)
            self._grid.addWidget(field, line + offset, 2, 1, 2)
        self._grid.setRowStretch(line + len(rows) + 1, 1)

    def apply(self, session: Session) -> None:
        """Write what was entered; parts that did not change leave no step."""
        items = []
        for item, (done, owner, due) in zip(self._actions, self._fields, strict=True):
            changed = {"done": done.isChecked(), "owner": owner.text().strip(), "due": _day(due)}
            items.append(item.model_copy(update=changed))
        if tuple(items) != self._actions:
            session.set_actions(tuple(items))
        if self._decision.text().strip() != session.investigation.decision:
            session.set_texts(decision=self._decision.text().strip())
        names = {name: _names(field.text()) for name, field in self._names.items()}
        people = session.investigation.people.model_copy(update=names)
        if people != session.investigation.people:
            session.set_people(People.model_validate(people.model_dump()))
        dissent = _dissent(self._dissent.toPlainText())
        if dissent != session.investigation.dissent:
            session.set_dissent(dissent)


def _check_day(field: QLineEdit) -> None:
    valid = not field.text().strip() or bool(_day(field))
    restyled(field, "invalid", "false" if valid else "true")
    field.setToolTip("" if valid else tr("Write the date as year-month-day, for example 2026-12-18."))


def _day(field: QLineEdit) -> str:
    try:
        return str(parse(_DAY, field.text().strip()) or "")
    except ValueError:
        return ""


def _names(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in text.split(";"))))


def _dissent(text: str) -> tuple[Dissent, ...]:
    lines = filter(None, (line.strip() for line in text.splitlines()))
    parts = (line.partition(":") for line in lines)
    return tuple(
        Dissent(by=who.strip() if colon else "", text=(said if colon else who).strip())
        for who, colon, said in parts
    )
