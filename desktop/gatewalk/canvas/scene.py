"""The scene: one tree at a time, exchanged when the tree changes, repainted in part when the path does."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGraphicsScene

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.ink import Ink
from gatewalk.canvas.items import TreeItem
from gatewalk.canvas.looks import ExitKey, Looks
from gatewalk.canvas.prepared import Prepared
from gatewalk.theme.colours import Theme

#: More changed gates than this are repainted by one update of the whole.
_MANY = 12


class TreeScene(QGraphicsScene):
    """Holds a `TreeItem`, or nothing yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tree_item: TreeItem | None = None

    def set_plan(self, made: Prepared, looks: Looks, theme: Theme, *, with_axis: bool = True) -> TreeItem:
        """Show another tree."""
        if self.tree_item is not None:
            self.tree_item.leave()
        self.clear()
        drawing = Drawing(made.plan, looks, Ink(theme, even=not with_axis), made.places)
        self.tree_item = TreeItem(drawing, made.distant, with_axis=with_axis)
        self.tree_item.tiles.setParent(self)
        self.addItem(self.tree_item)
        self.setSceneRect(self.tree_item.boundingRect())
        return self.tree_item

    def set_looks(self, looks: Looks) -> frozenset[str] | None:
        """Show other looks of the same tree, repaint what differs, and say which gates that is."""
        item = self.tree_item
        if item is None:
            return None
        changed = looks.differing(item.drawing.looks)
        before = item.drawing.looks
        if changed is not None:
            looks.keep_from(before, changed)
        if changed is None or item.detail == "far" or (len(changed) > _MANY and item.detail == "near"):
            item.drawing.looks = looks
            if changed is None or changed:
                item.tiles.spoil(item.boundingRect())
                item.update()
            return changed
        item.drawing.looks = looks
        areas = [area for gate in changed for area in item.drawing.areas_of(gate)]
        for area in areas:
            item.tiles.spoil(area)
        for area in areas if len(changed) <= _MANY else [item.boundingRect()]:
            item.update(area)
        return changed

    def set_theme(self, theme: Theme) -> None:
        if self.tree_item is not None:
            drawing = self.tree_item.drawing
            drawing.wear(Ink(theme, even=drawing.ink.even))
            self.tree_item.tiles.wear(theme)
        self.update()

    def set_focus_key(self, key: str | ExitKey | None) -> None:
        """Move the focus ring; None takes it away."""
        item = self.tree_item
        if item is None or item.focus == key:
            return
        for place in (item.focus, key):
            if place is not None:
                area = (
                    item.drawing.gate_area(place) if isinstance(place, str) else item.drawing.exit_area(place)
                )
                item.update(area)
        item.focus = key
