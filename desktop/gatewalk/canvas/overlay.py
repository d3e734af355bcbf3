"""The zoom control that lies over the canvas: minus, the level, plus, fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gatewalk.theme.language import tr


class ZoomBar(QFrame):
    """Four small buttons; they only say what was asked for."""

    #: Smaller, to 100 %, larger, whole tree.
    zoom_out_clicked = Signal()
    level_clicked = Signal()
    zoom_in_clicked = Signal()
    fit_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoom_bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._out = self._button("−", tr("Zoom out"), "zoom_out")
        self._level = self._button("100 %", tr("Zoom to 100 %"), "zoom_level")
        self._in = self._button("+", tr("Zoom in"), "zoom_in")
        self._fit = self._button(tr("Fit"), tr("Show the whole tree"), "zoom_fit")
        self._out.clicked.connect(self.zoom_out_clicked)
        self._level.clicked.connect(self.level_clicked)
        self._in.clicked.connect(self.zoom_in_clicked)
        self._fit.clicked.connect(self.fit_clicked)

    def _button(self, text: str, name: str, object_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(object_name)
        button.setProperty("kind", "round")
        button.setAccessibleName(name)
        button.setToolTip(name)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def set_level(self, scale: float) -> None:
        """Show the zoom level; `scale` 1.0 is 100 %."""
        percent = 100 * scale
        self._level.setText(f"{percent:.0f} %" if percent >= 10 else f"{percent:.1f} %")
        self._level.setAccessibleDescription(tr("The zoom level is {text}", text=self._level.text()))
        self.adjustSize()
