"""After the fix: scores from after it, held against the baseline, and what they say of the promise.

The scores are read as the case's own were; where that does not fit, the columns can be mapped by hand. What
is found is kept in the case with its date when the dialog is accepted, and not before.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gatewalk.domain.investigation import FollowUp
from gatewalk.domain.offer import offer
from gatewalk.domain.path import Path as Walked
from gatewalk.domain.walks import reached
from gatewalk.panels.controls import button, column, emptied, frame, spoken
from gatewalk.panels.flow import flow
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.session.session import Session
from gatewalk.theme.language import marked, say, tr
from gatewalk.window.task import Progress, Stop
from gatewalk.window.verdict_card import past_line, verdict_card
from gatewalk.window.work_dialog import WorkDialog

if TYPE_CHECKING:
    from gatewalk.files.scores.read import ScorePreview
    from gatewalk.files.scores.request import ScoreRequest

    AskMapping = Callable[[Sequence[Path], ScorePreview], ScoreRequest | None]

_ABOUT = marked(
    "Load scores from after the fix. They are held against the baseline and against the "
    "reading from before the fix; fixed means that no material drop is left and no familiar "
    "kind of input got worse."
)


class FollowUpDialog(WorkDialog):
    """Ends with `found` when accepted."""

    def __init__(
        self, session: Session, look: Look, ask_mapping: "AskMapping", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "follow_up", tr("After the fix"), tr(_ABOUT), tr("Keep in the case"), parent)
        self.found: FollowUp | None = None
        self._case = session.investigation
        self._ask_mapping = ask_mapping
        self._paths: list[Path] = []
        self._build()
        self.done_button.setEnabled(False)
        self.wish_size(760, 700)

    def _build(self) -> None:
        look = self.look
        inner = frame("follow_up_inner")
        box: QVBoxLayout = column(inner, look, gap=10)
        self._load = button(tr("Load scores from after it…"), "follow_up_load", self._choose)
        self._map = button(tr("What the columns mean…"), "follow_up_map", self._look_at_columns)
        self._map.setEnabled(False)
        box.addLayout(flow(look, self._load, self._map))
        self._card: QVBoxLayout = column(None, look)
        box.addLayout(self._card)
        self._promises(box)
        if self._case.follow_ups:
            box.addWidget(heading(tr("Checked before"), look, "follow_up_before"))
        for index, past in enumerate(reversed(self._case.follow_ups)):
            box.addWidget(TextBlock(past_line(past), look, name=f"follow_up_past_{index}"))
        box.addStretch(1)
        scroll = QScrollArea()
        spoken(scroll, "follow_up_scroll", tr("After the fix, scrolls"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        self.add_status()

    def _promises(self, box: QVBoxLayout) -> None:
        given = self._case.constraints
        ends = [(leg.view.tree, name) for leg in reached(self._case) for name in leg.path.exits]
        offered = [offer(tree, name, given) for tree, name in ends]
        promised = [found for found in offered if found.verify]
        if promised:
            box.addWidget(heading(tr("What was promised"), self.look, "follow_up_promise_heading"))
        for index, found in enumerate(promised):
            text = f"**{say(found.title)}**: {say(found.verify)}"
            box.addWidget(TextBlock(text, self.look, name=f"follow_up_promise_{index}", size=13.5))

    def _choose(self) -> None:
        folder = str(next(iter(self.places.known), ""))
        paths = self.chooser.files(tr("Scores from after the fix"), folder)
        if paths:
            self._paths = paths
            self._map.setEnabled(True)
            self._read(None)

    def _request(self, asked: "ScoreRequest | None") -> "ScoreRequest":
        from gatewalk.files.scores.request import ScoreRequest

        return (asked or ScoreRequest()).model_copy(
            update={"follow_up_of": self._case.scores, "single": "after"}
        )

    def _read(self, asked: "ScoreRequest | None") -> None:
        case, paths, request = self._case, tuple(self._paths), self._request(asked)

        def work(progress: Progress, stop: Stop) -> FollowUp:
            from gatewalk.files.scores.read import read_scores
            from gatewalk.measure.follow_up import follow_up

            return follow_up(case, read_scores(paths, request, progress, stop))

        self._forget()
        self.work(work, tr("Reading the scores from after the fix…"), self._show)

    def _look_at_columns(self) -> None:
        paths, request = tuple(self._paths), self._request(None)

        def work(_progress: Progress, _stop: Stop) -> "ScorePreview":
            from gatewalk.files.scores.read import preview_scores

            return preview_scores(paths, request)

        self.work(work, tr("Looking at the columns…"), self._map_by_hand)

    def _map_by_hand(self, preview: "ScorePreview") -> None:
        self.status.set_marked("")
        asked = self._ask_mapping(self._paths, preview)
        if asked is not None:
            self._read(asked)

    def _forget(self) -> None:
        self.found = None
        emptied(self._card)
        self.done_button.setEnabled(False)

    def _show(self, found: FollowUp) -> None:
        self._forget()
        self.found = found
        self._card.addWidget(verdict_card(found, self._case, self.look))
        names = ", ".join(path.name for path in self._paths)
        self.status.set_marked(tr("Read from {names}. Not kept yet.", names=names))
        self.done_button.setEnabled(True)
        self.done_button.setFocus()


def reopened_at(walked: Walked, verdict: str) -> str | None:
    """The gate at which the case goes on: where the fix came from, or the next where it helped in part."""
    fixes = [step for step in walked.steps if step.collects]
    if verdict not in ("partly", "not") or not fixes:
        return None
    first = fixes[0]
    return first.gate if verdict == "not" or first.to not in walked.gates else first.to
