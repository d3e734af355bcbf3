"""The judge check: label a few outputs blind, and see how far the scores of a judge can be believed.

Labels are kept in the case as one step of undo when the dialog closes, however it closes.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from gatewalk.domain.investigation import HumanLabel, ReadingLabels
from gatewalk.files.labelling import LabelFrame, LabelRow
from gatewalk.measure.judge_labels import judge_tables
from gatewalk.panels import words
from gatewalk.panels.controls import column, emptied, frame, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.session.session import Session
from gatewalk.theme.language import marked, tr
from gatewalk.window.judge_card import judge_cards
from gatewalk.window.label_page import LabelPage
from gatewalk.window.task import Progress, Stop
from gatewalk.window.work_dialog import WorkDialog

_ABOUT = marked(
    "Where a judge gave the scores, label some outputs yourself. Rows come at random from "
    "what the judge passed and failed, in both readings; its verdict is not shown."
)


class JudgeDialog(WorkDialog):
    """Writes the labels into the session when it closes."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "judge", tr("Check the judge"), tr(_ABOUT), "", parent)
        self._session = session
        self._labels: dict[str, ReadingLabels] = dict(session.investigation.labels)
        self._frame: LabelFrame | None = None
        self._row: LabelRow | None = None
        self._order: list[LabelRow] = []
        self._passed_over: list[LabelRow] = []
        self._page = LabelPage(look, session.investigation.by)
        self._page.said.connect(self._said)
        self._tabs = QTabWidget()
        spoken(self._tabs, "judge_tabs", tr("Label, and what the labels say"))
        self._tabs.addTab(self._page, tr("Label rows"))
        self._tabs.addTab(self._result_page(), tr("What the labels say"))
        self.add_status()
        self.body.addWidget(self._tabs, 1)
        self._show_result()
        self.wish_size(900, 720)

    def _result_page(self) -> QScrollArea:
        inner: QFrame = frame("judge_inner")
        self._cards: QVBoxLayout = column(inner, self.look, gap=10)
        self._cards.setContentsMargins(0, self.look.px(10), 0, 0)
        scroll = QScrollArea()
        spoken(scroll, "judge_scroll", tr("What the labels say, scrolls"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def begin(self) -> None:
        """Draw the rows to label."""
        case = self._session.investigation
        scores = case.scores
        if scores is None:
            self.status.set_marked(tr("Load scores first."))
            return

        def draw(paths: Sequence[Path], _progress: Progress, stop: Stop) -> LabelFrame:
            from gatewalk.files.labelling import label_frame
            from gatewalk.files.scores.table import open_table

            with open_table(paths, cancelled=stop) as table:
                return label_frame(table, scores, case.seed, stop)

        self.work_on_rows(scores, draw, tr("Drawing rows to label…"), self._drawn)
        if self._labels:
            self._tabs.setCurrentIndex(1)

    def _drawn(self, drawn: LabelFrame) -> None:
        self._frame = drawn
        self.status.hide()
        self._next()

    def _next(self) -> None:
        self._row = self._frame.next_row(self._labels, self._passed_over) if self._frame else None
        self._show_row()

    def _show_row(self) -> None:
        counts = sum(len(held.examples) for held in self._labels.values())
        rest = tr("Is this output good enough?") if self._row else tr("No row is left to label.")
        seed = self._session.investigation.seed
        self._page.show_row(
            self._row,
            tr(
                "{counts} so far, drawn with seed {seed}. {rest}",
                counts=words.counted(counts, "label"),
                seed=seed,
                rest=rest,
            ),
        )

    def _said(self, said: str) -> None:
        if said == "back":
            self._take_back()
            return
        if self._row is None:
            return
        self._order.append(self._row)
        if said == "skip":
            self._passed_over.append(self._row)
        else:
            self._keep_label(self._row, said == "pass")
        self._next()
        self._show_result()

    def _keep_label(self, row: LabelRow, passed: bool) -> None:
        assert self._frame is not None
        held = self._labels.get(row.arm, ReadingLabels(judged=0, passed=0))
        judged, judge_passed = self._frame.totals[row.arm]
        now = datetime.now().replace(microsecond=0)
        label = HumanLabel(
            passed=passed, judge_passed=row.judge_passed, by=self._page.by.text().strip(), at=now
        )
        self._labels[row.arm] = ReadingLabels(
            judged=judged, passed=judge_passed, examples={**held.examples, row.example: label}
        )

    def _take_back(self) -> None:
        if not self._order:
            return
        row = self._order.pop()
        if row in self._passed_over:
            self._passed_over.remove(row)
        else:
            held = self._labels[row.arm]
            left = {name: label for name, label in held.examples.items() if name != row.example}
            self._labels[row.arm] = held.model_copy(update={"examples": left})
        self._row = row
        self._show_row()
        self._show_result()

    def _show_result(self) -> None:
        emptied(self._cards)
        case = self._session.investigation.model_copy(update={"labels": self._labels})
        cards = judge_cards(judge_tables(case), self.look)
        for card in cards:
            self._cards.addWidget(card)
        if not cards:
            text = tr("No labels yet. About 50 in each reading say something; 20 are the least.")
            self._cards.addWidget(TextBlock(text, self.look, name="judge_none", role="muted"))
        self._cards.addStretch(1)

    def done(self, result: int) -> None:
        kept = {arm: held for arm, held in self._labels.items() if held.examples}
        if kept != self._session.investigation.labels:
            self._session.set_labels(kept)
        super().done(result)
