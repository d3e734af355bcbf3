"""Keys and help, read from the action table, and where the pages of documentation lie."""

from importlib import metadata

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gatewalk.files.data import data_folder
from gatewalk.panels.controls import button
from gatewalk.panels.flow import flow
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import keys, marked, tr
from gatewalk.window.actions import ACTIONS
from gatewalk.window.dialog import Dialog
from gatewalk.window.tables import fill, plain_table

_ABOUT = marked(
    "A desktop decision assistant: from a drop in quality to the cheapest fix that the "
    "evidence supports. It works offline and opens no network connection."
)


#: What the pages of documentation are called.
PAGES = {
    "benches-decisions": marked("How well gates 2 to 5 measure"),
    "benches-onset": marked("How well gates 0 and 1 measure"),
    "command-line": marked("Command line"),
    "decision-record": marked("Decision record"),
    "guide": marked("Guide"),
    "investigation-file": marked("Investigation file"),
    "score-files": marked("Score files"),
    "translating": marked("Translating"),
    "trees": marked("Trees"),
    "trust": marked("Trust"),
}


class HelpDialog(Dialog):
    """A table of every action with its keys."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "help", tr("Keys and help"), tr("Every action, and the keys that do it."), "", parent
        )
        table = plain_table("help_table", tr("Actions and keys"), (tr("Action"), tr("Menu"), tr("Keys")))
        rows = [(row.title, tr(row.menu), ", ".join(map(keys, row.keys))) for row in ACTIONS]
        fill(table, rows)
        table.setColumnWidth(0, look.px(280))
        table.horizontalHeader().setStretchLastSection(True)
        self.body.addWidget(table, 1)
        docs = data_folder("resources") / "docs"
        pages = flow(look, gap=10)
        for page in sorted(docs.glob("*.md")) if docs.is_dir() else ():
            title = tr(PAGES.get(page.stem, page.stem.replace("-", " ").capitalize()))
            url = QUrl.fromLocalFile(str(page))
            made = button(title, f"help_page_{page.stem}", kind="link", tip=str(page))
            made.clicked.connect(lambda _checked=False, url=url: QDesktopServices.openUrl(url))
            pages.addWidget(made)
        self.body.addLayout(pages)
        self.wish_size(640, 620)


class AboutDialog(Dialog):
    """Name, version, and what it does not do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "about", f"Gatewalk {metadata.version('gatewalk')}", tr(_ABOUT), "", parent)
        licence = tr("MIT licence. Typeface: Source Sans, SIL Open Font License.")
        self.body.addWidget(TextBlock(licence, look, name="about_licence", role="muted"))
        self.wish_size(460, 220)
