"""Files that tests choose in the place of a person, and the dialog that an action has opened."""

from pathlib import Path

from gatewalk.window.chooser import Chooser
from gatewalk.window.desk import Desk
from gatewalk.window.work_dialog import WorkDialog


class Chosen(Chooser):
    """Chooses what the test laid out."""

    to: Path | None = None
    from_files: tuple[Path, ...] = ()
    in_folder: Path | None = None

    def out(self, title: str, proposed: str, filters: str) -> Path | None:
        return self.to

    def files(self, title: str, folder: str, filters: str = "") -> list[Path]:
        return list(self.from_files)

    def folder(self, title: str, folder: str) -> Path | None:
        return self.in_folder


def dialog_of(desk: Desk, name: str) -> WorkDialog:
    found = desk.window.findChild(WorkDialog, name)
    assert found is not None
    return found
