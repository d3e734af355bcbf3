"""The forest plot of slices as a figure of the record."""

from PySide6.QtCore import QRectF

from gatewalk.panels import words
from gatewalk.panels.plots.sheet import WIDTH, Frame, Sheet
from gatewalk.panels.plots.slice_data import Mark, SliceTable, row_text
from gatewalk.theme.language import tr

_ROW, _TOP, _MOST = 27, 24, 24


def slices_height(table: SliceTable) -> float:
    """How tall the figure is for its rows; long tables are cut and say so."""
    return _ROW * min(len(table.rows), _MOST) + _TOP + 34 + (16 if len(table.rows) > _MOST else 0)


def draw_slices(sheet: Sheet, *, table: SliceTable) -> None:
    """Rows of two marks with intervals on a percent axis, the change at the right."""
    rows = table.rows[:_MOST]
    bottom = _TOP + _ROW * len(rows)
    frame = Frame(QRectF(190, _TOP, 330, bottom - _TOP), 0, 100, 0, 1)
    _key(sheet, table)
    for percent in range(0, 101, 20):
        x = frame.x(percent)
        sheet.line(x, _TOP, x, bottom, "grid")
        sheet.text(f"{percent} %", x, bottom + 15, "muted", align="centre", size=11)
    for index, row in enumerate(rows):
        y = _TOP + _ROW * index + _ROW / 2
        name = tr("{value} (new)", value=row.value) if row.new else row.value
        sheet.text(sheet.fitted(name, 180), 0, y + 4)
        _mark(sheet, frame, row.before, y - 4, "border_strong")
        _mark(sheet, frame, row.after, y + 4, "accent")
        role = "bad" if row.new or row.drop > 5 else "muted"
        sheet.text(row_text(row), WIDTH, y + 4, role, align="right", size=11)
    if len(table.rows) > _MOST:
        left = len(table.rows) - _MOST
        sheet.text(
            tr("and {left} more, in the attached investigation", left=words.count(left)),
            0,
            bottom + 32,
            "muted",
            size=11,
        )


def _key(sheet: Sheet, table: SliceTable) -> None:
    sheet.dot(196, 10, 3.5, "border_strong")
    sheet.text(tr("baseline"), 204, 14, "muted", size=11)
    sheet.dot(266, 10, 3.5, "accent")
    sheet.text(
        tr("{after_words}, with 95 % intervals", after_words=table.after_words), 274, 14, "muted", size=11
    )


def _mark(sheet: Sheet, frame: Frame, mark: Mark | None, y: float, role: str) -> None:
    if mark is None:
        return
    sheet.line(frame.x(mark.low), y, frame.x(mark.high), y, role, 1.4)
    sheet.dot(frame.x(mark.value), y, 3, role)
