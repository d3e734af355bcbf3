"""Fields for what a person knows at a gate: number with unit and range, choice, checklist, date, text.

A field tells its value when it is left or confirmed, never at each key, so that one entry is one undo step. A
value outside its range stays in the field, is marked, and is told to nobody.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import Constraint, EvidenceField, EvidenceValue, Gate
from gatewalk.panels import words
from gatewalk.panels.controls import column, emptied, restyled, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.panels.tick_list import TickRow
from gatewalk.theme.language import tr
from gatewalk.theme.tips import plain_tip

#: From this upper end on a field's range says nothing to people; its unit does.
_WIDE = 10_000
Tell = Callable[[EvidenceValue], None]


class EvidenceForm(QWidget):
    """One row per evidence field of a gate."""

    #: Field id and value: somebody entered something.
    entered = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        spoken(self, "evidence", tr("Evidence"))
        self._box: QVBoxLayout = column(self, look, gap=7)
        self._gate: Gate | None = None
        self._values: dict[str, EvidenceValue] = {}

    def show_fields(self, gate: Gate, entered: dict[str, EvidenceValue], case: Investigation) -> None:
        """Build the gate's fields with what was entered; fields that show it already are left alone.

        A field that sets a constraint shows what `case` has for it.
        """
        values = entered | {f.id: held_constraint(case, f) for f in gate.evidence if f.constraint}
        if gate is self._gate and values == self._values:
            return
        self._gate, self._values = gate, dict(values)
        emptied(self._box)
        for field in gate.evidence:
            asked = case.tree.constraints.get(field.constraint)
            shown = field if asked is None else field.model_copy(update=offered_by(asked))
            self._box.addWidget(self._field_row(shown, values.get(field.id)))
        self.setVisible(bool(gate.evidence))

    def _field_row(self, field: EvidenceField, value: EvidenceValue) -> QWidget:
        def tell(entered: EvidenceValue) -> None:
            self._values[field.id] = entered
            self.entered.emit(field.id, entered)

        editor = _editor(field, value, tell, self._look)
        spoken(editor, f"evidence_{field.id}", field.label, field.hint)
        editor.setToolTip(plain_tip(field.hint))
        holder = QWidget()
        spoken(holder, f"evidence_row_{field.id}", field.label)
        label = TextBlock(field.label, self._look, name=f"evidence_label_{field.id}")
        label.setBuddy(editor)
        if field.kind in ("checklist", "text"):
            stacked = column(holder, self._look, gap=4)
            stacked.addWidget(label)
            stacked.addWidget(editor)
        else:
            line = row(holder, self._look, gap=8)
            line.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
            editor.setFixedWidth(self._look.px(150))
            line.addWidget(editor)
        return holder


def held_constraint(case: Investigation, field: EvidenceField) -> str | None:
    """What is said of the constraint that a field sets, or None."""
    asked = case.tree.constraints.get(field.constraint)
    return case.constraints.get(field.constraint, asked.default if asked else "") or None


def offered_by(asked: Constraint) -> dict[str, tuple[str, ...]]:
    """The options of a constraint as those of a field."""
    labels = tuple(text or value for value, text in asked.options.items())
    return {"options": tuple(asked.options), "labels": labels}


def _editor(field: EvidenceField, value: EvidenceValue, tell: Tell, look: Look) -> QWidget:
    if field.kind == "choice":
        return _choice(field, value, tell)
    if field.kind == "checklist":
        return _checklist(field, value, tell, look)
    return _line(field, value, tell)


def _choice(field: EvidenceField, value: EvidenceValue, tell: Tell) -> QComboBox:
    box = QComboBox()
    box.addItem(tr("not said"), None)
    for option in field.options:
        box.addItem(field.label_of(option), option)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.activated.connect(lambda index: tell(box.itemData(index)))
    return box


def _checklist(field: EvidenceField, value: EvidenceValue, tell: Tell, look: Look) -> QWidget:
    ticked: set[str] = set(value) if isinstance(value, list | tuple) else set()
    holder = QWidget()
    box = column(holder, look, gap=4)
    boxes: dict[str, QCheckBox] = {}

    def changed() -> None:
        strange = (held for held in ticked if held not in boxes)
        tell((*(option for option, check in boxes.items() if check.isChecked()), *sorted(strange)))

    for index, option in enumerate(field.options):
        line = TickRow(field.label_of(option), look, f"evidence_{field.id}_{index}")
        line.box.setChecked(option in ticked)
        line.box.clicked.connect(changed)
        boxes[option] = line.box
        box.addWidget(line)
    return holder


def _line(field: EvidenceField, value: EvidenceValue, tell: Tell) -> QLineEdit:
    line = QLineEdit("" if value is None else _shown(value))
    line.setPlaceholderText(_placeholder(field))
    line.setAcceptDrops(False)  # a dropped file is for the window
    shown = [line.text()]

    def done() -> None:
        text = line.text().strip()
        if text == shown[0]:
            return
        try:
            parsed = parse(field, text)
        except ValueError as problem:
            restyled(line, "invalid", "true")
            line.setToolTip(str(problem))
            return
        restyled(line, "invalid", "false")
        shown[0] = text
        tell(parsed)

    line.editingFinished.connect(done)
    return line


def parse(field: EvidenceField, text: str) -> EvidenceValue:
    """The value of a field's text; an empty text is None. Raises ValueError with one line for people."""
    if not text:
        return None
    if field.kind == "date":
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise ValueError(tr("Write the date as year-month-day, for example 2026-11-12.")) from None
    if field.kind != "number":
        return text
    try:
        value = float(text.removesuffix(field.unit).strip().replace(",", ".").replace(words.MINUS, "-"))
    except ValueError:
        raise ValueError(tr("Write a number here.")) from None
    if value != value or (field.low is not None and value < field.low):
        raise ValueError(tr("The smallest value here is {low}.", low=words.number(field.low or 0)))
    if field.high is not None and value > field.high:
        raise ValueError(tr("The largest value here is {high}.", high=words.number(field.high)))
    return value


def _shown(value: EvidenceValue) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _placeholder(field: EvidenceField) -> str:
    if field.kind == "date":
        return "2026-11-12"
    if field.kind == "number" and field.low is not None and field.high is not None and field.high < _WIDE:
        return tr(
            "{low} to {high} {unit}",
            low=words.number(field.low),
            high=words.number(field.high),
            unit=field.unit,
        ).strip()
    return field.unit if field.kind == "number" else field.hint
