"""New, open, save, save as: which file an investigation lives in, and never losing work.

Unsaved work is written to a journal in the profile within a second of each edit; what a crash leaves behind
is offered at the next start. Nothing here asks questions: the window does, and says yes or no. A file that
is worked on is held, so that two windows on it notice each other.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.journal import Journal, Recovered, left_behind
from gatewalk.files.locks import SavedState, changed_on_disk, state_of
from gatewalk.files.scores.seal import without_digests
from gatewalk.session.session import Session, new_investigation
from gatewalk.window.holding import Holding
from gatewalk.window.profile import Profile

INVESTIGATIONS = (".gatewalk", ".pdf")
TREES = (".yaml", ".yml")


@dataclass
class OpenCase:
    """A session and the file that it lives in; `path` None where it was never saved.

    `tree_file` is the user's own tree file that a new case started from, to be watched.
    """

    session: Session
    path: Path | None = None
    state: SavedState | None = None
    note: str = ""
    read_only: bool = False
    saved_at: str = ""
    tree_file: Path | None = None

    @property
    def name(self) -> str:
        """What a save dialog proposes."""
        if self.path is not None:
            return self.path.name
        plain = "".join(c if c.isalnum() or c in " -_" else " " for c in self.session.investigation.title)
        return f"{' '.join(plain.split())[:60] or 'investigation'}.gatewalk"


class Filing:
    """Opens and saves; keeps recent files and the journal in a profile.

    `on_problem` hears, from the journal's thread, why unsaved work cannot be kept.
    """

    def __init__(
        self, profile: Profile, on_problem: Callable[[InputProblem], None] = lambda _problem: None
    ) -> None:
        self._profile, self._on_problem = profile, on_problem
        self._journal: Journal | None = None
        self._holding = Holding()

    def new(self, tree_id: str) -> OpenCase:
        """An empty case under a tree, by id or by path."""
        from gatewalk.files.tree import read_tree

        tree = read_tree(tree_id)
        case = new_investigation(tree, created=datetime.now().replace(microsecond=0))
        return OpenCase(Session(case, opened="new investigation"), tree_file=own_tree_file(tree_id))

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
        self._holding.take(path)
        case.path, case.read_only = path, False
        case.saved_at = f"{datetime.now():%H:%M}"
        case.session.mark_saved()
        self._profile.add_recent(path)
        self.given_up()

    def hold(self, case: OpenCase) -> str:
        """Work on `case` from now on. Returns a line where another window has its file, else an empty one."""
        path = None if case.read_only else case.path
        if self._holding.take(path) or path is None:
            return ""
        return (
            f"{path.name} is open in another window too. You can look and work here; "
            "saving asks before it replaces anything."
        )

    def in_the_way(self, case: OpenCase, path: Path) -> str:
        """Why saving to `path` would replace another's work, in one sentence; empty where it would not."""
        if self._holding.elsewhere(path):
            return f"{path.name} is open in another window."
        if path == case.path and self.changed_elsewhere(case):
            return f"{path.name} was changed on disk since it was opened here."
        return ""

    def changed_elsewhere(self, case: OpenCase) -> bool:
        """Whether somebody else wrote the file since it was opened or saved."""
        return case.state is not None and case.path is not None and changed_on_disk(case.state)

    def note(self, case: OpenCase) -> None:
        """Remember unsaved work; it is on disk within a second."""
        if self._journal is None:
            self._journal = Journal(self._profile.autosave_folder, on_problem=self._on_problem)
        if case.session.dirty:
            self._journal.note(case.session.investigation, case.path)
        else:
            self._journal.clear()

    def given_up(self) -> None:
        """The work is saved or given up: nothing is left to recover."""
        if self._journal is not None:
            self._journal.clear()

    def close(self, *, keep: bool = False) -> None:
        """End the journal's thread and let the file go; with `keep` unsaved work waits for the next start."""
        self._holding.release()
        if self._journal is not None:
            self._journal.close(keep=keep)
            self._journal = None

    def left_behind(self) -> tuple[Recovered, ...]:
        """Work that an earlier window lost, the latest first."""
        return left_behind(self._profile.autosave_folder)

    def recover(self, lost: Recovered) -> OpenCase:
        """Take lost work over; it counts as not saved."""
        session = Session(_with_reports(lost.investigation), opened="recovered", saved=False)
        note = "This is the work that was not saved when Gatewalk ended."
        case = OpenCase(session, lost.origin, lost_state(lost), note)
        self.note(case)
        if self._journal is not None:
            self._journal.flush()  # it is kept anew before the old copy goes
        lost.discard()
        return case


def _with_reports(case: Investigation) -> Investigation:
    """A case whose program ended before all digests were made: its files' reports say so."""
    scores = case.scores
    if scores is None or (files := without_digests(scores.files)) is scores.files:
        return case
    return case.model_copy(update={"scores": scores.model_copy(update={"files": files})})


def lost_state(lost: Recovered) -> SavedState | None:
    """The file that lost work came from, as it was then; one written since counts as changed."""
    if lost.origin is None:
        return None
    try:
        state = state_of(lost.origin)
    except OSError:
        return None
    return state if state.mtime_ns <= lost.noted * 1e9 else replace(state, digest="", mtime_ns=0)


def own_tree_file(tree_id: str) -> Path | None:
    """The file of a tree that is the user's own, by id or by path; None for a built-in one."""
    from gatewalk.files.tree.folders import is_built_in, tree_file

    path = Path(tree_id) if Path(tree_id).is_file() else tree_file(tree_id)
    return None if path is None or is_built_in(path) else path.resolve()


def kind_of(paths: list[Path]) -> str:
    """What dropped or named files are: ``investigation``, ``tree`` or ``scores``."""
    if len(paths) == 1 and paths[0].suffix.lower() in INVESTIGATIONS:
        return "investigation"
    if len(paths) == 1 and paths[0].suffix.lower() in TREES:
        return "tree"
    return "scores"
