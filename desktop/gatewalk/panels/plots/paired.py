"""Paired runs: what each re-run lost (left) and gained (right) on the same examples."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF

from gatewalk.domain.finding import GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.choosing import row_at
from gatewalk.panels.plots.pair_data import PairRow, left, pair_rows, right, sides
from gatewalk.theme.language import marked, tr

_MISSING = marked(
    "No paired runs yet. Load re-runs of the same examples (with hand-made context, with "
    "examples in the prompt, and once unchanged as a control); an id column pairs them."
)


class PairedRuns(Plot):
    """The tab ``Paired runs``: two marks a row, what was lost and what was gained."""

    along = "y"

    def __init__(self, look: Look) -> None:
        super().__init__(look, "paired", tr("Paired runs"))
        self._item.getViewBox().setMouseEnabled(x=False, y=False)
        self._item.getViewBox().invertY(True)
        self._rows: tuple[PairRow, ...] = ()
        self._words: list[tuple[Any, Any, Any]] = []

    def _draw(self, investigation: Investigation, _budget: GapBudget | None) -> str:
        self._rows = tuple(row for row in pair_rows(investigation))
        if not self._rows:
            return tr(_MISSING)
        self.caption = tr("same examples, run again · lost and gained")
        self._item.setYRange(-0.7, len(self._rows) - 0.3, padding=0)
        self._item.getAxis("left").setTicks([[(i, r.title) for i, r in enumerate(self._rows)]])
        self._item.getAxis("bottom").setTicks([[]])
        self._item.addItem(
            pg.InfiniteLine(0, angle=90, pen=self.pen("border_strong", 1.2)), ignoreBounds=True
        )
        self._words = [self._added_row(y, row) for y, row in enumerate(self._rows)]
        self.arrange()
        return ""

    def arrange(self) -> None:
        """The change in words stands beside the bars, or below them; pointing says it in any case."""
        sizes = [[item.boundingRect().width() for item in items] for items in self._words]
        lost, gained, change = (max(widths) for widths in zip(*sizes, strict=True))
        wide, edge = self._item.getViewBox().width(), self._look.px(12)
        beside = wide - lost - gained - change - 3 * edge > 0.3 * wide
        least, most = -max(left(row) for row in self._rows), max(right(row) for row in self._rows) or 1.0
        after = gained + edge + (change + edge if beside else 0)
        low, high = self.room(least, most, lost + edge, after)
        self._item.setXRange(low, high, padding=0)
        row_tall = self._item.getViewBox().height() / (len(self._rows) + 0.4)
        roomy = row_tall > 2.4 * self._words[0][2].boundingRect().height()
        start = high - (change + edge) * (high - low) / max(1.0, wide)
        for y, (_, _, text) in enumerate(self._words):
            text.setVisible(beside or roomy)
            text.setAnchor((0, 0.5) if beside else (0, 0))
            text.setPos(start if beside else 0.0, y if beside else y + 0.24)

    def _added_row(self, y: int, row: PairRow) -> tuple[Any, Any, Any]:
        for start, end, role in ((-left(row), 0.0, "bad"), (0.0, right(row), "good")):
            if end > start:
                bar = pg.BarGraphItem(
                    x0=[start],
                    x1=[end],
                    y=[y],
                    height=0.44,
                    brush=self._look.colour(role),
                    pen=pg.mkPen(None),
                )
                self._item.addItem(bar)
        lost, gained = sides(row)
        return (
            self.put_text(lost, -left(row), y, "bad", (1, 0.5), weight=600),
            self.put_text(gained, right(row), y, "good", (0, 0.5), weight=600),
            self.put_text(row.text, 0, y, "text", (0, 0.5)),
        )

    def mark_count(self) -> int:
        return 2 * len(self._rows)

    def mark_at(self, at: QPointF) -> int | None:
        row = row_at(at.y(), len(self._rows))
        return None if row is None else 2 * row + (at.x() >= 0)

    def span_of(self, first: int, last: int) -> tuple[float, float]:
        return first // 2 - 0.5, last // 2 + 0.5

    def said_of(self, _first: int, last: int) -> str:
        row = self._rows[last // 2]
        return f"{row.title}: {sides(row)[last % 2]}; {row.text}"

    def filter_of(self, _first: int, last: int) -> RowFilter | None:
        row = self._rows[last // 2]
        return RowFilter(arms=(row.first, row.second), only="gained" if last % 2 else "lost")

    def _table(self) -> list[Sequence[Any]]:
        header = ("first", "second", "n", "lost", "gained", "points", "low", "high")
        rows: list[Sequence[Any]] = [header]
        for r in self._rows:
            change = (round(r.change, 4), round(r.low, 4), round(r.high, 4))
            rows.append((r.first, r.second, r.n, r.lost, r.gained, *change))
        return rows
