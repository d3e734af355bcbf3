"""Copies and saves the drawing when the menu asks for it; says in one line what could not be done."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.export import ENDINGS, clipboard_data, save_drawing
from gatewalk.domain.problem import InputProblem
from gatewalk.theme.colours import Theme
from gatewalk.theme.language import tr

_KINDS = {f"save_{ending[1:]}": ending for ending in ENDINGS}


class Filing(QObject):
    """What the menu's entries for copying and saving do."""

    #: Something could not be done: one line for people.
    problem = Signal(str)
    #: A drawing was written to this path.
    saved = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def do(self, name: str, drawing: Drawing, theme: Theme, title: str) -> None:
        """Copy the drawing, or ask for a file and save it there."""
        if name == "copy":
            QApplication.clipboard().setMimeData(clipboard_data(drawing, theme, title))
            return
        ending = _KINDS[name]
        dialog = QFileDialog(self._view, tr("Save the drawing"))
        dialog.setObjectName("save_drawing")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending[1:].upper()} (*{ending})")
        dialog.setDefaultSuffix(ending[1:])
        dialog.selectFile(f"tree{ending}")

        def chosen(file: str) -> None:
            self.save(drawing, theme, title, Path(file))

        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, drawing: Drawing, theme: Theme, title: str, out: Path) -> None:
        """Write the drawing; a failure is said through `problem`."""
        try:
            save_drawing(drawing, theme, title, out)
        except InputProblem as found:
            self.problem.emit(str(found))
            return
        self.saved.emit(str(out))
