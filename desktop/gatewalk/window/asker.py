"""The questions that the window asks a person, in one place, so that tests can answer them."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from gatewalk.theme.language import marked, tr

_OPEN = marked(
    "All that Gatewalk reads (*.gatewalk *.pdf *.yaml *.yml *.csv *.tsv *.txt *.json *.jsonl "
    "*.parquet *.eval *.zip *.gz *.xlsx *.arrow);;Investigations (*.gatewalk *.pdf);;Trees "
    "(*.yaml *.yml);;All files (*)"
)
_RECORD = marked("PDF record (*.pdf);;Markdown record (*.md);;Web page (*.html)")


class Asker:
    """Asks with Qt's own dialogs."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def files_to_open(self, title: str, folder: str) -> list[Path]:
        """Files to open; empty where nobody chose."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, folder, tr(_OPEN))
        return [Path(name) for name in names]

    def file_to_save(self, title: str, proposed: str, *, record: bool = False) -> Path | None:
        """Where to save, with the ending that the kind needs; None where nobody chose."""
        filters = tr(_RECORD) if record else tr("Investigation (*.gatewalk)")
        name, chosen = QFileDialog.getSaveFileName(self._parent, title, proposed, filters)
        if not name:
            return None
        path = Path(name)
        if path.suffix:
            return path
        return path.with_suffix("." + chosen.partition("*.")[2].rstrip(")"))

    def text(self, title: str, label: str, value: str) -> str | None:
        """One line of text; None where nobody gave one."""
        text, given = QInputDialog.getText(self._parent, title, label, text=value)
        return text.strip() if given else None

    def one_of(self, title: str, label: str, choices: list[str]) -> int | None:
        """The index of the chosen line."""
        text, given = QInputDialog.getItem(self._parent, title, label, choices, 0, False)
        return choices.index(text) if given else None

    def save_changes(self, title: str) -> str:
        """``save``, ``discard`` or ``cancel``, for unsaved changes in `title`."""
        box = QMessageBox(self._parent)
        box.setObjectName("save_changes")
        box.setWindowTitle(tr("Unsaved changes"))
        box.setText(tr("Save the changes in {title}?", title=title))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        return {int(buttons.Save): "save", int(buttons.Discard): "discard"}.get(answer, "cancel")

    def overwrite(self, reason: str) -> str:
        """``save-as``, ``overwrite`` or ``cancel``, where saving would replace somebody else's work."""
        box = QMessageBox(self._parent)
        box.setObjectName("overwrite")
        box.setWindowTitle(tr("Not saved yet"))
        box.setText(tr("{reason} Saving would replace what is there.", reason=reason))
        roles = QMessageBox.ButtonRole
        other = box.addButton(tr("Save as…"), roles.AcceptRole)
        over = box.addButton(tr("Write over it"), roles.DestructiveRole)
        other.setObjectName("overwrite_other")
        over.setObjectName("overwrite_over")
        box.setDefaultButton(other)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        box.deleteLater()
        clicked = box.clickedButton()
        return "save-as" if clicked is other else "overwrite" if clicked is over else "cancel"
