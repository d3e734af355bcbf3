"""What all plots share: the look of axes and grid, hover, and copying as a picture or as data."""

import csv
import io
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from gatewalk.domain.finding import GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.visible import visible
from gatewalk.files.cells import plain_cell
from gatewalk.panels.controls import button, column, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.plots.choosing import Choosing, ChoosingBox
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import marked, tr
from gatewalk.theme.tips import plain_tip

_KEYS = marked(
    "Arrow keys go from mark to mark, with Shift over several; Enter lists their rows. Plus and minus zoom, "
    "Home shows all, Ctrl+C copies the numbers."
)


class Plot(QWidget):
    """One plot; subclasses draw in `_draw` and give their numbers in `_table`."""

    #: A `RowFilter` for what was clicked.
    rows_wanted = Signal(object)
    #: Somebody wants to load what is missing.
    load_wanted = Signal()
    #: What is pointed at, in words; empty where nothing is.
    pointed = Signal(str)

    #: The axis along which marks follow one another.
    along = "x"

    def __init__(self, look: Look, name: str, title: str) -> None:
        super().__init__()
        self._look, self._title = look, title
        spoken(self, f"plot_{name}", title)
        self._investigation: Investigation | None = None
        self._budget: GapBudget | None = None
        self._drawn = False
        self.caption = ""
        box_of_view = ChoosingBox()
        self.view = pg.PlotWidget(background=look.name("window"), viewBox=box_of_view)
        spoken(self.view, f"plot_{name}_view", title, tr(_KEYS))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._item = self.view.getPlotItem()
        self.view.setAntialiasing(True)
        self.view.setAcceptDrops(False)  # dropped files are for the window
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self._missing = TextBlock("", look, name=f"plot_{name}_empty", size=14.5, role="muted")
        self._empty = self._made_empty(name)
        box = column(self, look, gap=0)
        box.addWidget(self.view, 1)
        box.addWidget(self._empty, 1)
        self._empty.hide()
        self._dress()
        self.choosing = Choosing(self, self._item, box_of_view, look, self)
        self.choosing.pointed.connect(self._pointed)
        self.choosing.wanted.connect(self._wanted)
        self.view.installEventFilter(self.choosing)
        box_of_view.sigResized.connect(self._resized)
        self.view.scene().sigMouseMoved.connect(self._moved)
        self.view.scene().sigMouseClicked.connect(self._clicked)

    def _made_empty(self, name: str) -> QWidget:
        """What stands here until there is something to draw: what it will show, and the way to it."""
        place = frame(f"plot_{name}_nothing")
        inner = frame(f"plot_{name}_nothing_text")
        inner.setMaximumWidth(self._look.px(520))
        lines = column(inner, self._look, gap=10)
        lines.addWidget(self._missing)
        load = button(tr("Load scores…"), f"plot_{name}_load", self.load_wanted.emit)
        lines.addWidget(load, 0, Qt.AlignmentFlag.AlignLeft)
        across = row(None, self._look)
        across.addStretch(1)
        across.addWidget(inner, 8)
        across.addStretch(1)
        tall = column(place, self._look, gap=0)
        tall.addStretch(1)
        tall.addLayout(across)
        tall.addStretch(2)
        return place

    def show_investigation(self, investigation: Investigation, budget: GapBudget | None) -> None:
        """Draw what `investigation` holds; says what is missing where there is nothing to draw."""
        self._investigation, self._budget = investigation, budget
        self._drawn = False
        self.choosing.forget()
        self._item.clear()
        self.caption = ""
        missing = self._draw(investigation, budget)
        self._drawn = not missing
        self.view.setVisible(not missing)
        self._empty.setVisible(bool(missing))
        self._missing.set_marked(missing)
        self.setAccessibleDescription(missing or self._spoken())

    def _draw(self, investigation: Investigation, budget: GapBudget | None) -> str:
        """Draw; return what is missing, or an empty text."""
        raise NotImplementedError

    def _table(self) -> list[Sequence[Any]]:
        """The numbers on the plot as rows, the first one being the header."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Make the best of the room there is, whenever that changes."""

    def _resized(self, _box: object) -> None:
        if self._drawn:
            self.arrange()

    def room(self, low: float, high: float, before: float, after: float) -> tuple[float, float]:
        """The range along x with so many pixels kept free `before` `low` and `after` `high`."""
        wide = self._item.getViewBox().width()
        unit = (high - low) / max(wide - before - after, 0.2 * wide, 1.0)
        return low - before * unit, high + after * unit

    def mark_count(self) -> int:
        """How many marks can be pointed at."""
        return 0

    def mark_at(self, _at: QPointF) -> int | None:
        """The mark that a place in the plot's units belongs to."""
        return None

    def span_of(self, first: int, last: int) -> tuple[float, float]:
        """From where to where these marks reach along their axis."""
        return first - 0.5, last + 0.5

    def said_of(self, _first: int, _last: int) -> str:
        """These marks in words."""
        return ""

    def filter_of(self, _first: int, _last: int) -> RowFilter | None:
        """The rows behind these marks."""
        return None

    def _spoken(self) -> str:
        return tr(
            "{title}. {caption}. {max} rows.",
            title=self._title,
            caption=self.caption,
            max=max(0, len(self._table()) - 1),
        )

    def _dress(self) -> None:
        look = self._look
        for side in ("left", "bottom"):
            axis = self._item.getAxis(side)
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(pg.mkPen(None))
            axis.setTextPen(look.colour("muted"))
            axis.setTickFont(look.font(12))
            axis.setStyle(tickLength=0, tickTextOffset=look.px(6), tickTextHeight=look.px(19))
        self._item.setContentsMargins(0, look.px(4), look.px(8), look.px(4))

    def pen(self, role: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen of constant width on the screen in the colour of `role`."""
        pen: QPen = pg.mkPen(self._look.colour(role), width=width * self._look.scale, style=style)
        return pen

    def put_text(
        self,
        text: str,
        x: float,
        y: float,
        role: str,
        anchor: tuple[float, float],
        *,
        weight: int = 400,
        ground: bool = False,
    ) -> pg.TextItem:
        """Plain text at a place in the plot's units; `anchor` (0..1) says which of its corners is there.

        With `ground` it stands on a field of the window's colour, so that lines do not cross it.
        """
        fill = self._look.colour("window", 0.85) if ground else None
        item = pg.TextItem(color=self._look.colour(role), anchor=anchor, fill=fill)
        item.setPlainText(visible(text))
        item.setColor(self._look.colour(role))
        item.setFont(self._look.font(12, weight))
        item.setPos(x, y)
        item.setZValue(20)
        self._item.addItem(item, ignoreBounds=True)
        return item

    def _moved(self, scene_at: QPointF) -> None:
        box = self._item.getViewBox()
        inside = box.sceneBoundingRect().contains(scene_at)
        self.choosing.point(box.mapSceneToView(scene_at) if inside else None)

    def _clicked(self, event: Any) -> None:
        box = self._item.getViewBox()
        if event.button() == Qt.MouseButton.LeftButton and box.sceneBoundingRect().contains(event.scenePos()):
            self.choosing.click(box.mapSceneToView(event.scenePos()))

    def _pointed(self, text: str) -> None:
        self.view.setToolTip(plain_tip(text))
        self.view.setAccessibleDescription(text or tr(_KEYS))
        self.pointed.emit(text)

    def _wanted(self, first: int, last: int) -> None:
        wanted = self.filter_of(first, last)
        if wanted is not None:
            self.rows_wanted.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Home:
            self.show_all()
        elif event.key() == Qt.Key.Key_C and control:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.copy_image() if shift else self.copy_data()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Copy as image"), self.copy_image)
        menu.addAction(tr("Copy as data"), self.copy_data)
        menu.addAction(tr("Show all"), self.show_all)
        menu.exec(event.globalPos())

    def show_all(self) -> None:
        """Undo any zoom."""
        if self._investigation is not None:
            self.show_investigation(self._investigation, self._budget)

    def copy_image(self) -> None:
        """Put a picture of the plot on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.view.grab())

    def copy_data(self) -> None:
        """Put the numbers on the clipboard, as tab-separated rows with a header."""
        QGuiApplication.clipboard().setText(self.data_text())

    def data_text(self) -> str:
        """The numbers as tab-separated text."""
        out = io.StringIO()
        rows = ([plain_cell(str(cell)) for cell in row] for row in self._table())
        csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
        return out.getvalue()
