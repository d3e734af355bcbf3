"""New, open, save, save as: which file an investigation lives in, and never losing work.

Unsaved work is copied into the profile after each edit has rested a moment; a copy that is left behind by a
crash is offered at the next start. Nothing here asks questions: the window does, and says yes or no.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.locks import SavedState, changed_on_disk
from gatewalk.session.session import Session, new_investigation
from gatewalk.window.profile import Profile

INVESTIGATIONS = (".gatewalk", ".pdf")
TREES = (".yaml", ".yml")


@dataclass
class OpenCase:
    """A session and the file that it lives in; `path` None where it was never saved."""

    session: Session
    path: Path | None = None
    state: SavedState | None = None
    note: str = ""
    read_only: bool = False
    saved_at: str = ""

    @property
    def name(self) -> str:
        """What a save dialog proposes."""
        if self.path is not None:
            return self.path.name
        plain = "".join(c if c.isalnum() or c in " -_" else " " for c in self.session.investigation.title)
        return f"{' '.join(plain.split())[:60] or 'investigation'}.gatewalk"


class Filing:
    """Opens and saves; keeps recent files and autosaved copies in a profile."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def new(self, tree_id: str) -> OpenCase:
        """An empty case under a tree, by id or by path."""
        from gatewalk.files.tree import read_tree

        tree = read_tree(tree_id)
        case = new_investigation(tree, created=datetime.now().replace(microsecond=0))
        return OpenCase(Session(case, opened="new investigation"))

    def example(self) -> OpenCase:
        """The worked example; saving asks for a new place."""
        from gatewalk.files.example.build import open_example

        return OpenCase(Session(open_example(), opened="worked example"))

    def open(self, path: Path) -> OpenCase:
        """An investigation file, or the one inside a record."""
        from gatewalk.files.investigation import open_file

        opened = open_file(path)
        self._profile.add_recent(path)
        lives = path if path.suffix.lower() == ".gatewalk" else None
        session = Session(opened.investigation, opened=f"opened {path.name}")
        return OpenCase(session, lives, opened.state, opened.note, opened.read_only)

    def wrap(self, investigation: Investigation, opened: str) -> OpenCase:
        """A case that came from elsewhere, not saved yet."""
        return OpenCase(Session(investigation, opened=opened))

    def save(self, case: OpenCase, path: Path) -> None:
        """Save whole or not at all. Raises InputProblem; then the old file stands."""
        from gatewalk.files.investigation import save_investigation

        if case.read_only and case.path == path:
            raise InputProblem("it is open for reading only", str(path), "save it under another name")
        case.state = save_investigation(case.session.investigation, path)
        case.path, case.read_only = path, False
        case.saved_at = f"{datetime.now():%H:%M}"
        case.session.mark_saved()
        self._profile.add_recent(path)
        self.drop_autosave(case)

    def changed_elsewhere(self, case: OpenCase) -> bool:
        """Whether somebody else wrote the file since it was opened or saved."""
        return case.state is not None and case.path is not None and changed_on_disk(case.state)

    def autosave(self, case: OpenCase) -> None:
        """Keep a copy of unsaved work. A full disk is no reason to disturb the walk: then there is none."""
        from gatewalk.files.investigation import save_investigation

        if not case.session.dirty:
            return
        try:
            save_investigation(case.session.investigation, self._copy_of(case))
        except InputProblem:
            return

    def drop_autosave(self, case: OpenCase) -> None:
        """The work is saved or given up: the copy goes."""
        self._copy_of(case).unlink(missing_ok=True)

    def left_behind(self) -> tuple[Path, ...]:
        """Copies of work that was never saved, the latest first."""
        found = self._profile.autosave_folder.glob("*.gatewalk")
        return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))

    def _copy_of(self, case: OpenCase) -> Path:
        return self._profile.autosave_folder / f"case-{id(case.session):x}.gatewalk"


def kind_of(paths: list[Path]) -> str:
    """What dropped or named files are: ``investigation``, ``tree`` or ``scores``."""
    if len(paths) == 1 and paths[0].suffix.lower() in INVESTIGATIONS:
        return "investigation"
    if len(paths) == 1 and paths[0].suffix.lower() in TREES:
        return "tree"
    return "scores"
