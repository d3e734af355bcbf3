"""Two figures of the record made of bars: the gap waterfall, and what paired runs lost and gained."""

from PySide6.QtCore import QRectF

from gatewalk.domain.finding import GapBudget
from gatewalk.panels import words
from gatewalk.panels.plots.gap_data import GapBar, floor_of
from gatewalk.panels.plots.pair_data import PairRow, left, right, sides
from gatewalk.panels.plots.sheet import WIDTH, Frame, Sheet
from gatewalk.theme.language import tr


def draw_gap(sheet: Sheet, *, bars: tuple[GapBar, ...], budget: GapBudget) -> None:
    """Bars side by side, whiskers for the 95 % intervals, the target as a dashed line."""
    floor = floor_of(bars, budget.target)
    top = max(max(bar.start, bar.end, bar.high or bar.end) for bar in bars)
    frame = Frame(QRectF(0, 22, WIDTH - 70, 170), -0.5, len(bars) - 0.5, floor, top)
    sheet.line(0, frame.y(floor), WIDTH - 70, frame.y(floor), "border")
    if budget.target is not None:
        y = frame.y(budget.target)
        sheet.line(0, y, WIDTH - 70, y, "text", 1, "dash")
        sheet.text(
            tr("target {target}", target=words.level(budget.target, budget.unit)), WIDTH, y + 4, align="right"
        )
    wide = min(110.0, frame.area.width() / len(bars) * 0.72)
    for index, bar in enumerate(bars):
        _gap_bar(sheet, frame, index, bar, wide, floor)


def _gap_bar(sheet: Sheet, frame: Frame, index: int, bar: GapBar, wide: float, floor: float) -> None:
    x = frame.x(index)
    ends = sorted((frame.y(bar.start or floor), frame.y(bar.end)))
    rect = QRectF(x - wide / 2, ends[0], wide, max(ends[1] - ends[0], 1.0))
    sheet.box(rect, bar.role, dashed=bar.dashed)
    top = ends[0]
    if bar.low is not None and bar.high is not None:
        sheet.line(x, frame.y(bar.low), x, frame.y(bar.high), "text", 1.2)
        top = min(top, frame.y(bar.high))
    sheet.text(bar.text, x, top - 5, bold=True, align="centre")
    room = frame.area.width() / (frame.high_x - frame.low_x) - 6
    sheet.text(sheet.fitted(bar.name, room), x, frame.area.bottom() + 18, "muted", align="centre")


def draw_pairs(sheet: Sheet, *, rows: tuple[PairRow, ...]) -> None:
    """One line per pairing: title, lost to the left, gained to the right, the change in words."""
    most = max(max(left(row), right(row)) for row in rows) or 1.0
    frame = Frame(QRectF(250, 10, 190, 34 * len(rows)), -most, most, 0, 1)
    zero = frame.x(0)
    sheet.line(zero, 6, zero, 34 * len(rows) + 12, "border_strong")
    for index, row in enumerate(rows):
        y = 27 + 34 * index
        sheet.text(sheet.fitted(row.title, 180), 0, y + 4)
        for start, end, role in ((-left(row), 0.0, "bad"), (0.0, right(row), "good")):
            if end > start:
                sheet.box(QRectF(frame.x(start), y - 8, frame.x(end) - frame.x(start), 16), role)
        lost, gained = sides(row)
        sheet.text(lost, frame.x(-left(row)) - 4, y + 4, "bad", align="right", size=11)
        sheet.text(gained, frame.x(right(row)) + 4, y + 4, "good", size=11)
        change = f"{words.points(row.change, signed=True)}"
        sheet.text(change, WIDTH, y - 2, align="right", bold=True)
        span = tr(
            "{low} to {high}",
            low=words.number(row.low, signed=True),
            high=words.number(row.high, signed=True),
        )
        sheet.text(
            tr("95 % CI {span}, n = {n}", span=span, n=words.count(row.n)),
            WIDTH,
            y + 11,
            "muted",
            align="right",
            size=10.5,
        )
