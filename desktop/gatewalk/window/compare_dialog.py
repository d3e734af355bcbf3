"""Two investigations side by side: gap, path and findings, gate by gate, what differs set off by a mark."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import SKIPPED, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.walks import open_leg, place_of, reached, walks
from gatewalk.panels import words
from gatewalk.panels.controls import button, emptied, frame, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.session.compare import Comparison, GateRow, Side, compare
from gatewalk.theme.language import language, marked, say, tr
from gatewalk.window.task import Progress, Stop
from gatewalk.window.work_dialog import WorkDialog

_ABOUT = marked("The open investigation on the left, another one on the right. “≠” marks what differs.")
_FILES = marked("Investigations (*.gatewalk *.pdf)")


class CompareDialog(WorkDialog):
    """Asks for the other investigation when it is opened."""

    def __init__(self, case: Investigation, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "compare", tr("Two investigations side by side"), tr(_ABOUT), "", parent)
        self._case = case
        inner = frame("compare_inner")
        self._grid = QGridLayout(inner)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(12))
        for column, stretch in ((0, 0), (1, 2), (2, 5), (3, 5)):
            self._grid.setColumnStretch(column, stretch)
        self._scroll = QScrollArea()
        spoken(self._scroll, "compare_scroll", tr("Comparison, scrolls"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self.add_status()
        self.body.addWidget(self._scroll, 1)
        self.foot.insertWidget(0, button(tr("Another investigation…"), "compare_choose", self.choose))
        self.wish_size(1040, 720)

    def begin(self) -> None:
        self.choose()

    def choose(self) -> None:
        """Ask for the other investigation, and hold it beside the open one."""
        folder = str(next(iter(self.places.known), ""))
        paths = self.chooser.files(tr("Compare with"), folder, tr(_FILES))
        if paths:
            self._read(paths[0])
        elif not self._grid.count():
            self.status.set_marked(tr("Choose the investigation to compare with."))

    def _read(self, path: Path) -> None:
        case = self._case

        def work(_progress: Progress, _stop: Stop) -> tuple[Investigation, Comparison]:
            from gatewalk.files.investigation import open_investigation
            from gatewalk.files.language.shown import ShownCase

            other = ShownCase(language(), say, lambda _names: None).of(open_investigation(path))
            return other, compare(case, other)

        self.work(work, tr("Opening {name}…", name=path.name), self._show)

    def _show(self, found: tuple[Investigation, Comparison]) -> None:
        other, held = found
        emptied(self._grid)
        self._line(0, "title", "", held.first.title, held.second.title, head=True)
        facts = (
            ("tree", tr("Tree"), held.first.tree, held.second.tree),
            ("status", tr("Status"), words.status(self._case.status), words.status(other.status)),
            ("gap", tr("Drop"), _gap(held.first), _gap(held.second)),
            ("open", tr("Still open"), _left(held.first), _left(held.second)),
        )
        for line, (name, title, first, second) in enumerate(facts, start=1):
            self._line(line, name, title, first, second)
        line = len(facts) + 1
        for row in held.gates:
            said = [
                _outcome(case, row, outcome) + (f"\n{sentence}" if sentence and outcome else "")
                for case, outcome, sentence in (
                    (self._case, row.first, row.first_sentence),
                    (other, row.second, row.second_sentence),
                )
            ]
            self._line(line, row.gate, row.title, *said, same=row.same)
            line += 1
        self._line(line, "exits", tr("What to do"), _exits(self._case), _exits(other))
        self._grid.setRowStretch(line + 1, 1)
        count = sum(not row.same for row in held.gates)
        self.status.set_marked(
            tr("{count} with another outcome.", count=words.counted(count, "gate"))
            if count
            else tr("The same outcome at every gate.")
        )
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setFocus()

    def _line(
        self,
        line: int,
        name: str,
        title: str,
        first: str,
        second: str,
        *,
        same: bool | None = None,
        head: bool = False,
    ) -> None:
        look = self.look
        differs = (first != second) if same is None else not same
        mark = TextBlock(
            "≠" if differs and not head else "", look, name=f"compare_mark_{name}", role="warning"
        )
        mark.setAccessibleName(f"{title}: {tr('differs') if differs else tr('the same')}")
        mark.setFixedWidth(look.px(16))
        self._grid.addWidget(mark, line, 0)
        self._grid.addWidget(TextBlock(title, look, name=f"compare_what_{name}", role="muted"), line, 1)
        for column, text in ((2, first), (3, second)):
            top, _, rest = text.partition("\n")
            marked = f"**{top}**\n{rest}" if rest and not head else text
            block = TextBlock(
                marked,
                look,
                name=f"compare_{name}_{column - 1}",
                size=16 if head else 14,
                weight=700 if head else 400,
            )
            self._grid.addWidget(block, line, column)


def _outcome(case: Investigation, row: GateRow, outcome: str) -> str:
    fixed = {"": tr("not reached"), UNDETERMINED: tr("not enough evidence"), SKIPPED: tr("skipped")}
    tree = walks(case)[place_of(case, row.tree) or 0].tree
    gate = tree.gates.get(row.gate)
    if gate is None:
        return tr("not in this tree")
    known = gate.outcome(outcome)
    return known.label if known else fixed.get(outcome, outcome)


def _gap(side: Side) -> str:
    if side.gap is None:
        return tr("not measured")
    value, low, high = side.gap
    limits = (
        tr(" (95 % CI {low} to {high})", low=words.number(low), high=words.number(high))
        if low is not None and high is not None
        else ""
    )
    return f"{words.points(value)}{limits}"


def _left(side: Side) -> str:
    return tr("not measured") if side.open is None else words.points(side.open)


def _exits(case: Investigation) -> str:
    titles = [
        offer(leg.view.tree, name, leg.view.constraints).title
        for leg in reached(case)
        for name in leg.path.exits
    ]
    still = open_leg(case)
    if still is not None and still.path.at is not None:
        titles.append(tr("open at: {title}", title=still.view.tree.gates[still.path.at].title))
    return "; ".join(titles) or tr("nothing yet")
