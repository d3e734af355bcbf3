"""The canvas: the tree as a drawing that a team can click, zoom, drag and walk by keys."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gatewalk.canvas.filing import Filing
from gatewalk.canvas.items import Detail, TreeItem
from gatewalk.canvas.looks import Looks, exit_titles
from gatewalk.canvas.menu import canvas_menu
from gatewalk.canvas.minimap import Minimap
from gatewalk.canvas.overlay import ZoomBar
from gatewalk.canvas.prepared import Prepared, Wanted
from gatewalk.canvas.walking import WalkView
from gatewalk.canvas.worker import Planner
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path
from gatewalk.domain.tree import Tree
from gatewalk.theme.colours import LIGHT, Theme
from gatewalk.theme.language import tr
from gatewalk.theme.style import motion_ms

#: So many gates and lines (at 100 %) may be in view and painted anew at each repaint; more are painted by
#: pictures. Larger parts take longer: `_GROWTH` is the power of the zoom by which they do.
MOST_NEAR, _GROWTH = 90, 1.8
#: Below this zoom no text can be read; trees with more gates than `ALWAYS_NEAR` then leave it out.
LEGIBLE, ALWAYS_NEAR = 0.25, 24
#: Trees with more gates and exits than this get a minimap while not all of them is in view.
MINIMAP_FROM = 40
#: Whoever asks for larger text gets at least this many pixels per unit, times the text scale, unasked.
READABLE = 0.48
#: From this text scale on exits stand below one another.
COMPACT_FROM = 1.25
_EDGE = 12
#: The most changed gates that are faded in; more change at once.
_MOST_FADED = 24


class TreeView(WalkView):
    """Shows a tree with the path lit; says what was clicked and answers nothing itself.

    `with_exits` False draws the gates alone, as present mode does. `controls` False leaves out zoom control
    and minimap. `text_scale` is the size of all text at 100 %; large text takes a narrower layout, so that
    the whole tree in view has larger text too.
    """

    #: The drawing of a new tree stands.
    laid_out = Signal()
    #: Something could not be done: one line for people.
    problem = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        with_exits: bool = True,
        controls: bool = True,
        text_scale: float = 1.0,
    ) -> None:
        super().__init__(parent, text_scale)
        self.setObjectName("canvas")
        self._with_exits, self._controls = with_exits, controls
        self.least_scale = READABLE * text_scale if text_scale > 1.0 else 0.0
        self._theme = LIGHT
        self._tree: Tree | None = None
        self._titles: dict[str, str] = {}
        self._looks: Looks | None = None
        self._exposed: QRegion | None = None
        self._planner = Planner(self)
        self.filing = Filing(self)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._waiting = QLabel(tr("Laying out the tree…"), self)
        self._waiting.setProperty("kind", "muted")
        self._waiting.hide()
        self._bar = ZoomBar(self)
        self._bar.setVisible(controls)
        self._map = Minimap(self)
        self._map.hide()
        self._connect()
        self.set_ground(self._theme)

    def _connect(self) -> None:
        self._planner.ready.connect(self._plan_ready)
        self.filing.problem.connect(self.problem)
        self._fade.valueChanged.connect(self._faded)
        self._bar.zoom_in_clicked.connect(self.zoom_in)
        self._bar.zoom_out_clicked.connect(self.zoom_out)
        self._bar.fit_clicked.connect(self.fit)
        self._bar.level_clicked.connect(self.zoom_to_full)
        self._map.point_chosen.connect(self._centre)
        self.zoom_changed.connect(self._bar.set_level)
        self.moved.connect(self._view_moved)

    def show_path(
        self,
        investigation: Investigation,
        path: Path,
        current: str | None = None,
        stability: Mapping[str, float] | None = None,
        theme: Theme | None = None,
    ) -> None:
        """Draw `investigation` with `path` lit and `current` marked; repaints only what changed.

        `stability` maps exit ids to the share of resamples (0..1) in which the exit comes out. A large new
        tree is laid out in a worker; `laid_out` says when it stands.
        """
        if theme is not None and theme is not self._theme:
            self.set_theme(theme)
        self._looks = Looks(investigation, path, current, stability, like=self._looks)
        item = self.tree_scene.tree_item
        titles = exit_titles(investigation) if self._with_exits else {}
        if investigation.tree is not self._tree or titles != self._titles:
            self._tree, self._titles = investigation.tree, titles
            compact = self.text_scale >= COMPACT_FROM
            made = self._planner.plan(Wanted(self._tree, titles, self._with_exits, compact))
            if made is None:
                self._waiting.show()
                self._place_overlays()
            else:
                self._set_plan(made)
        elif item is not None:
            moved = item.drawing.looks.current != current
            self._show_looks(item, self._looks)
            if moved and self.close_up():
                self.fly_to(self.home())
                self.stay_settled()

    def _show_looks(self, item: TreeItem, looks: Looks) -> None:
        changed = self.tree_scene.set_looks(looks)
        names = frozenset(item.drawing.plan.gates) if changed is None else changed
        if names:
            self.access.rename(item.drawing, names)
            self._map.set_item(item, self._theme)
            self._start_fade(item, names)

    def _plan_ready(self, wanted: Wanted, made: Prepared) -> None:
        if wanted.tree is self._tree and wanted.titles == self._titles:
            self._set_plan(made)

    def _set_plan(self, made: Prepared) -> None:
        if self._looks is None:
            return
        self._waiting.hide()
        self.forget_key()
        self._fade.stop()
        before = self.drawing()
        same = before is not None and before.looks.tree.id == self._looks.tree.id
        item = self.tree_scene.set_plan(made, self._looks, self._theme, with_axis=self._with_exits)
        self.content = item.boundingRect()
        self.access.rebuild(item.drawing, self._looks.current)
        self._map.set_item(item, self._theme)
        if same and not self.fitted():
            self.zoom_to(self.zoom())
        else:
            self.settle()
        self.laid_out.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme from now on."""
        self._theme = theme
        self.set_ground(theme)
        self.tree_scene.set_theme(theme)
        self._map.set_item(self.tree_scene.tree_item, theme)

    def wait_for_layout(self) -> None:
        """Until a large tree's layout is made; its signal then still has to be delivered."""
        self._planner.wait()

    def zoom_to_full(self) -> None:
        """Zoom to 100 %."""
        self.zoom_to(1.0)

    def fit_below(self, top: int) -> None:
        """Fit, and leave the zoom control's corner free where something would lie under it."""
        super().fit_below(top)
        drawing = self.drawing()
        if top or drawing is None or not self._controls:
            return
        corner = QRectF(self._bar.geometry().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE))
        corner = self.viewportTransform().inverted()[0].mapRect(corner)
        if drawing.holds(corner):
            super().fit_below(self._bar.height() + _EDGE)

    def home(self) -> QPointF:
        """The current gate with its exits; where they are wider than the view, from the gate's left side."""
        drawing = self.drawing()
        if drawing is None:
            return super().home()
        current = drawing.looks.current
        gate = current if current in drawing.plan.gates else next(iter(drawing.plan.gates))
        exits = [drawing.plan.exits[key].right for key in drawing.exits_of(gate or "")]
        box = drawing.plan.gates[gate or ""]
        wide = max([box.right, *exits]) - box.x
        seen = self.viewport().width() / self.scale_now() - 2 * _EDGE
        return QPointF(box.x + min(wide, seen) / 2, box.middle[1])

    def _centre(self, point: QPointF) -> None:
        self.leave_fit()
        self.centerOn(point)
        self.moved.emit()

    def _view_moved(self) -> None:
        item = self.tree_scene.tree_item
        if item is None:
            return
        shown = self.in_view()
        detail = self._fitting_detail(item, shown)
        if detail != item.detail:
            item.detail = detail
            item.tiles.forget()
            item.update()
        whole = shown.contains(item.drawing.bounds)
        large = len(item.drawing.plan.gates) + len(item.drawing.plan.exits) > MINIMAP_FROM
        self._map.setVisible(self._controls and large and not whole)
        self._map.set_frame(shown)

    def _fitting_detail(self, item: TreeItem, shown: QRectF) -> Detail:
        if self.scale_now() < LEGIBLE and len(item.drawing.plan.gates) > ALWAYS_NEAR:
            return "far"
        most = MOST_NEAR if item.detail == "near" else MOST_NEAR * 3 // 4
        size = max(1.0, self.scale_now() * self.devicePixelRatioF())
        return "near" if item.drawing.places.parts_in(shown) * size**_GROWTH <= most else "dense"

    def _start_fade(self, item: TreeItem, gates: frozenset[str]) -> None:
        duration = motion_ms(self) if self.motion and self.isVisible() else 0
        self._fade.stop()
        item.faded = 1.0
        if duration > 0 and len(gates) <= _MOST_FADED and item.detail != "far":
            item.fading = gates
            self._fade.setDuration(duration)
            self._fade.start()

    def _faded(self, share: float) -> None:
        item = self.tree_scene.tree_item
        if item is not None:
            item.fade_to(share)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._exposed = event.region()
        super().paintEvent(event)
        self._exposed = None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        item = self.tree_scene.tree_item
        if item is not None and item.detail == "dense":
            exposed = self._exposed or QRegion(self.mapFromScene(QRectF(rect)).boundingRect())
            item.paint_dense(painter, exposed, QRectF(rect), self.devicePixelRatioF())
        else:
            super().drawBackground(painter, rect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        canvas_menu(self, self._theme, self._chosen).popup(event.globalPos())
        event.accept()

    def _chosen(self, name: str) -> None:
        drawing, looks = self.drawing(), self._looks
        views = {"zoom_in": self.zoom_in, "zoom_out": self.zoom_out, "fit": self.fit}
        if name in views:
            views[name]()
        elif drawing is not None and looks is not None:
            self.filing.do(name, drawing, self._theme, looks.tree.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_overlays()
        super().resizeEvent(event)

    def _place_overlays(self) -> None:
        self._bar.adjustSize()
        self._bar.move(self.width() - self._bar.width() - _EDGE, _EDGE)
        self._map.move(self.width() - self._map.width() - _EDGE, self.height() - self._map.height() - _EDGE)
        self._waiting.adjustSize()
        self._waiting.move(self.rect().center() - self._waiting.rect().center())
