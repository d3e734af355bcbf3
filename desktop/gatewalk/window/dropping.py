"""Files can be dropped anywhere: on the window, on the shared screen, on a dialog and on the fields in it.

A text field would take a dropped file for text and write its address; while a dialog is open its fields
therefore leave files to the window.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QLineEdit, QWidget


def take_files(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped, which are accepted with it; an empty list leaves the event."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if paths:
        event.acceptProposedAction()
    return paths


class Drops(QObject):
    """Takes the files that are dropped on a dialog; the dialog is given up, as what comes takes its place."""

    #: Files were dropped, a list of paths.
    dropped = Signal(object)

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.setAcceptDrops(True)
        for part in (dialog, *dialog.findChildren(QWidget)):
            if isinstance(part, QLineEdit) or part is dialog:
                part.installEventFilter(self)
            elif isinstance(part, QAbstractScrollArea):
                part.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            paths = take_files(event)
            if paths and kind == QEvent.Type.Drop:
                self._dialog.reject()
                self.dropped.emit(paths)
            return bool(paths)
        return False
