"""Files and folders that dialogs ask for, in one place, so that tests can choose instead of a person."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gatewalk.theme.language import tr


class Chooser:
    """Asks with Qt's own file dialogs; each answer is empty where nobody chose."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def out(self, title: str, proposed: str, filters: str) -> Path | None:
        """Where to write; the first ending of the chosen filter is added where none was typed."""
        name, chosen = QFileDialog.getSaveFileName(self._parent, title, proposed, filters)
        if not name:
            return None
        path = Path(name)
        ending = chosen.partition("*")[2].partition(")")[0].split()
        return path if path.suffix or not ending else path.with_suffix(ending[0])

    def files(self, title: str, folder: str, filters: str = "") -> list[Path]:
        """Files to read."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, folder, filters or tr("All files (*)"))
        return [Path(name) for name in names]

    def folder(self, title: str, folder: str) -> Path | None:
        """A folder to look into."""
        name = QFileDialog.getExistingDirectory(self._parent, title, folder)
        return Path(name) if name else None
