"""Which column plays which part: roles guessed with reasons, readings, and the first rows to look at.

Every change reads the file's head anew (in a thread), so that the dialog always says what the scores would
be read as, and in one line why they cannot be read yet.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSplitter, QTableWidget, QWidget

from gatewalk.domain.scores import ARMS
from gatewalk.domain.visible import visible
from gatewalk.files.scores.read import ScorePreview, preview_scores
from gatewalk.files.scores.request import MANY, ROLES, ScoreRequest
from gatewalk.panels.controls import frame, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.theme.language import marked, say, tr
from gatewalk.theme.tips import plain_tip
from gatewalk.window.column_picker import ColumnPicker
from gatewalk.window.dialog import Dialog
from gatewalk.window.score_options import ScoreOptions
from gatewalk.window.tables import fill, plain_table
from gatewalk.window.task import Task

#: Roles in the users' words, with what they are for.
ROLE_WORDS = {
    "example": (marked("Example id"), marked("pairs the runs of one example")),
    "time": (marked("Time"), marked("when it was scored")),
    "score": (marked("Score"), marked("right or wrong, or a number")),
    "slice": (marked("Kind of input"), marked("category, language, customer: one or more")),
    "arm": (marked("Reading"), marked("which run: baseline, current, control, context, prompt")),
    "version": (marked("Version"), marked("model, prompt or corpus: one or more")),
    "expected": (marked("Expected answer"), ""),
    "output": (marked("Output"), ""),
    "input": (marked("Input"), ""),
    "context": (marked("Retrieved context"), ""),
    "label": (marked("Human label"), marked("checks a judge")),
    "latency": (marked("Latency"), ""),
    "cost": (marked("Cost"), ""),
    "grounded": (marked("Grounded"), ""),
    "refused": (marked("Refused"), ""),
    "used_as_example": (marked("Used as example"), marked("left out of scoring")),
    "error": (marked("Error"), marked("rows that failed to run")),
    "stale": (marked("Stale label"), ""),
    "scorer": (marked("Scorer"), ""),
    "label_version": (marked("Label version"), ""),
}
ARM_WORDS = {
    "baseline": marked("Baseline: when it worked"),
    "current": marked("Current: now"),
    "control": marked("Control: now, run again unchanged"),
    "context": marked("Hand-made context"),
    "prompt": marked("Examples in the prompt"),
    "after": marked("After the fix"),
    "history": marked("History over time"),
}

#: Characters of what is told of lost rows here, and notes that are shown.
_LONG, _NOTES = 400, 4


class MappingDialog(Dialog):
    """Ends with `request` when accepted."""

    def __init__(
        self, paths: Sequence[Path], preview: ScorePreview, look: Look, parent: QWidget | None = None
    ) -> None:
        names = ", ".join(path.name for path in paths)
        about = tr(
            "{names}. Roles were guessed; the reason stands beside each. Change what is not right.",
            names=names,
        )
        super().__init__(look, "mapping", tr("What the columns mean"), about, tr("Load scores"), parent)
        self._paths = tuple(paths)
        self._preview = preview
        self._roles: dict[str, tuple[str, ...]] = {}
        self._arms: dict[str, str] = {}
        self._pickers: dict[str, ColumnPicker] = {}
        self._reasons: dict[str, TextBlock] = {}
        self._task: Task | None = None
        self._status = TextBlock("", look, name="mapping_status", weight=600)
        self._losses = TextBlock("", look, name="mapping_losses", size=13, role="warning")
        self._table: QTableWidget = plain_table("mapping_preview", tr("First rows"), preview.columns)
        fill(self._table, preview.rows)
        self._arm_grid = QGridLayout()
        self._options = ScoreOptions(look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self._read_again)
        self._build(look)
        self._show(preview)
        self.wish_size(1120, 760)

    @property
    def request(self) -> ScoreRequest:
        """What was asked for: only what was changed by hand; the rest stays guessed."""
        return ScoreRequest(
            roles=dict(self._roles),
            arms=dict(self._arms),
            score_range=self._options.score_range,
            higher_is_better=self._options.higher_is_better,
        )

    def _build(self, look: Look) -> None:
        left = frame("mapping_roles")
        grid = QGridLayout(left)
        grid.setVerticalSpacing(look.px(6))
        grid.setHorizontalSpacing(look.px(10))
        # Readings first: what each value is cannot be guessed as often as what a column is.
        self._arm_grid.setVerticalSpacing(look.px(6))
        grid.addLayout(self._arm_grid, 0, 0, 1, 3)
        grid.addWidget(heading(tr("Roles"), look, "mapping_roles_heading"), 1, 0, 1, 3)
        self._options.changed.connect(self._later.start)
        line = 2
        for role in ROLES:
            self._role_line(grid, line, role, look)
            line += 1
            if role == "score":
                grid.addWidget(self._options, line, 1, 1, 2)
                line += 1
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(line, 1)
        scroll = TextScroll(left, "mapping_scroll", tr("Roles and readings, scrolls"))
        scroll.setMinimumWidth(look.px(420))
        self._table.setMinimumHeight(look.px(150))
        split = self._split = QSplitter()
        spoken(split, "mapping_split", tr("Roles and first rows"))
        split.addWidget(scroll)
        split.addWidget(self._table)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([look.px(600), look.px(480)])
        self.body.addWidget(split, 1)
        self.body.addWidget(self._losses)
        self.body.addWidget(self._status)

    def _role_line(self, grid: QGridLayout, line: int, role: str, look: Look) -> None:
        title, about = map(tr, ROLE_WORDS[role])
        label = TextBlock(title, look, name=f"role_label_{role}", weight=600)
        label.setToolTip(plain_tip(about))
        picker = ColumnPicker(self._preview.columns, many=role in MANY)
        spoken(picker, f"role_{role}", tr("Column for {title}", title=title), about)
        picker.picked.connect(partial(self._role_picked, role))
        reason = TextBlock("", look, name=f"role_reason_{role}", size=13, role="muted")
        self._pickers[role], self._reasons[role] = picker, reason
        picker.setFixedWidth(look.px(170))
        label.setMinimumWidth(look.px(116))
        for column, widget in enumerate((label, picker, reason)):
            grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Roles beside the first rows where there is room for both, else above them."""
        super().resizeEvent(event)
        wide = event.size().width() >= self.look.px(1000)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
        self._split.setSizes([self.look.px(n) for n in ((600, 480) if wide else (300, 220))])

    def _role_picked(self, role: str, columns: tuple[str, ...]) -> None:
        self._roles[role] = columns
        self._later.start()

    def _arm_picked(self, value: str, box: QComboBox, _index: int) -> None:
        self._arms = {arm: v for arm, v in self._arms.items() if v != value}
        for known, arm in self._preview.arm_values.items():
            if arm and known != value and arm not in self._arms:
                self._arms[arm] = known
        if chosen := box.currentData():
            self._arms[chosen] = value
        self._later.start()

    def _read_again(self) -> None:
        if self._task is not None and self._task.isRunning():
            self._later.start()
            return
        paths, request = self._paths, self.request
        self._task = Task(lambda _progress, _stop: preview_scores(paths, request), self)
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(self._problem)
        self._task.start()

    def _show(self, preview: ScorePreview) -> None:
        self._preview = preview
        by_role: dict[str, list[str]] = {}
        reasons: dict[str, str] = {}
        for guess in preview.roles:
            by_role.setdefault(guess.role, []).append(guess.column)
            reasons.setdefault(guess.role, say(guess.reason))
        for role, more in (("score", preview.score_reason), ("time", preview.time_reason)):
            if more and more not in reasons.get(role, ""):
                reasons[role] = "; ".join(filter(None, (reasons.get(role), say(more))))
        self._options.show_guess(lower=preview.lower_is_better)
        for role, picker in self._pickers.items():
            picker.show_picked(tuple(by_role.get(role, ())))
            given = tr("chosen by you") if role in self._roles else reasons.get(role, "")
            self._reasons[role].set_marked(given or tr(ROLE_WORDS[role][1]))
        self._show_arms(preview)
        self._show_headers(by_role)
        self._losses.set_marked("\n".join(map(say, map(_shortened, preview.losses))))
        self._losses.setVisible(bool(preview.losses))
        self._problem(preview.problem or "\n".join(map(say, preview.notes[:_NOTES])))
        self.done_button.setEnabled(not preview.problem)

    def _show_headers(self, by_role: dict[str, list[str]]) -> None:
        roles = {column: tr(ROLE_WORDS[role][0]) for role, columns in by_role.items() for column in columns}
        texts = [f"{c}\n{roles[c]}" if c in roles else c for c in self._preview.columns]
        self._table.setHorizontalHeaderLabels([visible(text) for text in texts])
        head = self._table.horizontalHeader()
        for column in range(len(texts)):
            natural = max(self._table.sizeHintForColumn(column), head.sectionSizeHint(column))
            self._table.setColumnWidth(column, min(natural + self.look.px(6), self.look.px(240)))

    def _show_arms(self, preview: ScorePreview) -> None:
        while (item := self._arm_grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not preview.arm_values:
            return
        title = heading(tr("Readings"), self.look, "mapping_arms_heading")
        self._arm_grid.addWidget(title, 0, 0, 1, 2)
        for line, (value, arm) in enumerate(list(preview.arm_values.items())[:40], start=1):
            self._arm_grid.addWidget(
                TextBlock(value or tr("(empty)"), self.look, name=f"arm_value_{line}"), line, 0
            )
            self._arm_grid.addWidget(self._arm_box(value, arm, line), line, 1)

    def _arm_box(self, value: str, arm: str, line: int) -> QComboBox:
        box = QComboBox()
        spoken(box, f"arm_{line}", tr("What {value} is", value=value))
        box.addItem(tr("not used"), "")
        for name in ARMS:
            box.addItem(tr(ARM_WORDS[name]), name)
        box.setCurrentIndex(max(0, box.findData(arm)))
        box.activated.connect(partial(self._arm_picked, value, box))
        return box

    def _problem(self, line: str) -> None:
        self._status.set_marked(say(line) or tr("Ready to load."))

    def reject(self) -> None:
        self._end_reading()
        super().reject()

    def accept(self) -> None:
        self._end_reading()
        super().accept()

    def _end_reading(self) -> None:
        self._later.stop()
        if self._task is not None:
            self._task.wait()


def _shortened(text: str) -> str:
    """What lost rows come to; the whole list stands in "What the scores hold…" once they are loaded."""
    return text if len(text) <= _LONG else text[:_LONG].rsplit(" ", 1)[0] + " …"


#: Opens a mapping dialog and returns the request, or None where it was given up.
AskMapping = Callable[[Sequence[Path], ScorePreview], ScoreRequest | None]
