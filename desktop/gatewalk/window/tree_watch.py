"""An open tree whose file is edited is read again at once: answers stay by id, what lost its place is listed.

Editors write in many ways (in place, by renaming a new file over the old one, in two steps), so the folder is
watched too, and the file is read a moment after the last sign of a change. A file that is not sound changes
nothing: its first problem is told, and the tree stays as it was.
"""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.domain.walks import in_front, place_of
from gatewalk.files.tree import read_tree
from gatewalk.files.tree.rewalk import orphans, walked_again
from gatewalk.session.edits import Edit
from gatewalk.session.session import Session
from gatewalk.theme.language import say, tr

_SETTLED_MS = 200
#: Lines about what lost its place that fit into one message.
_SHOWN = 3


class TreeWatch(QObject):
    """Watches one tree file for one session, until it is deleted.

    `tree_id` says which of the case's further trees the file holds; it is the first one where it is left out.
    """

    #: The tree was read again; one line for people.
    told = Signal(str)
    #: The file cannot be used as it is now; one line for people.
    failed = Signal(str)

    def __init__(
        self, path: Path, session: Session, parent: QObject | None = None, *, tree_id: str = ""
    ) -> None:
        super().__init__(parent)
        self._path, self._session, self._tree_id = path, session, tree_id
        self._seen = _stamp(path)
        self._watcher = QFileSystemWatcher([str(path), str(path.parent)], self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_MS)
        self._later.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._noticed)
        self._watcher.directoryChanged.connect(self._noticed)

    @property
    def _place(self) -> int | None:
        """Which walk goes through the tree of this file; None where that was left out again."""
        return place_of(self._session.investigation, self._tree_id) if self._tree_id else 0

    def _noticed(self, _path: str) -> None:
        self._later.start()

    def _look(self) -> None:
        stamp = _stamp(self._path)
        if stamp is None or stamp == self._seen:
            return
        self._seen = stamp
        if str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
        try:
            tree = read_tree(self._path)
        except InputProblem as problem:
            self.failed.emit(tr("{problem}. The tree stays as it was.", problem=problem))
            return
        place = self._place
        if place is not None and tree != in_front(self._session.investigation, place).tree:
            self._session.apply(read_again, tree, place)
            if self._tree_id:
                self._tree_id = tree.id
            self.told.emit(_words(orphans(in_front(self._session.investigation, place), tree)))


def read_again(case: Investigation, tree: Tree, place: int = 0) -> Edit:
    """The case with the tree at `place` as its file says it now, and the same tree in front as before."""
    return Edit(walked_again(case, tree, place)[0], f"tree read again: {tree.title}")


def _words(lost: list[str]) -> str:
    if not lost:
        return tr("The tree was read again; every answer keeps its place.")
    more = tr("; and {count} more", count=len(lost) - _SHOWN) if len(lost) > _SHOWN else ""
    return tr(
        "The tree was read again. Kept, but without a place in it: {names}{more}.",
        names="; ".join(map(say, lost[:_SHOWN])),
        more=more,
    )


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
