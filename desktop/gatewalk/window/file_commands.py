"""What the File menu does: new, open, save, scores, record. Questions go to the asker, work to a thread."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.panels import words
from gatewalk.theme.language import in_english, tr
from gatewalk.window.dropping import Drops
from gatewalk.window.filing import OpenCase, kind_of
from gatewalk.window.score_reading import Read, measured_for, read_for
from gatewalk.window.task import Progress, Stop, Task

if TYPE_CHECKING:
    from gatewalk.files.scores.read import ScorePreview
    from gatewalk.files.scores.request import ScoreRequest
    from gatewalk.files.scores.seal import Unsealed
    from gatewalk.window.desk import Desk


#: Milliseconds within which a case is painted, its empty plot included.
_PAINTED = 60


class FileCommands:
    """Bound to a desk; every method is one row of the action table or one way that files come in."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.ask_mapping: Callable[[Sequence[Path], ScorePreview], ScoreRequest | None] = self._mapped

    def table(self) -> dict[str, Callable[[], object]]:
        """What each action id does."""
        return {
            "new": self.new,
            "open": self.open,
            "example": self.example,
            "save": self.save,
            "save-as": self.save_as,
            "load-scores": self.load_scores,
            "paste-scores": self.paste_scores,
            "export-record": self.export_record,
            "start": self._desk.show_start,
            "quit": self._desk.window.close,
        }

    def new(self) -> None:
        """A new investigation, from a tree that is chosen on the start page."""
        if self._desk.may_leave():
            self._desk.show_start()

    def new_from(self, tree: str) -> None:
        """A new investigation under a tree, by id or by path."""
        self._opened(lambda: self._desk.filing.new(tree))

    def example(self) -> None:
        self._opened(self._desk.filing.example)

    def open(self) -> None:
        paths = self._desk.asker.files_to_open(tr("Open"), self._desk.profile.text("folder"))
        if paths:
            self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Whatever the files are: an investigation, a record, a tree, or scores."""
        chosen = list(paths)
        self._desk.profile.keep("folder", str(chosen[0].absolute().parent))
        kind = kind_of(chosen)
        if kind == "investigation":
            self._opened(lambda: self._desk.filing.open(chosen[0]))
        elif kind == "tree":
            self._opened(lambda: self._desk.filing.new(str(chosen[0])))
        else:
            self.read_scores(chosen)

    def _opened(self, open_case: Callable[[], OpenCase]) -> None:
        if not self._desk.may_leave():
            return
        try:
            case = open_case()
        except InputProblem as problem:
            self._desk.warn(str(problem))
            self._all_of(problem)
            return
        self._desk.show_case(case)

    def _all_of(self, problem: InputProblem) -> None:
        """A tree that cannot be used: every fault of it at once."""
        from gatewalk.files.tree.problem import TreeProblems
        from gatewalk.window.list_dialog import ListDialog, problem_lines

        if not isinstance(problem, TreeProblems) or len(problem.problems) < 2:
            return
        desk, found = self._desk, problem.problems
        levels = (("error", tr("What keeps it from opening")), ("warning", tr("What to look at besides")))
        groups = [(said, problem_lines([p for p in found if p.level == level])) for level, said in levels]
        about = tr("Nothing of it was opened. Correct the file, and open it again.")
        shown = [group for group in groups if group[1]]
        title = tr("This tree cannot be used")
        desk.open_dialog(ListDialog(desk.look, "tree_problems", title, about, shown, "", desk.window))

    def save(self) -> bool:
        """Save where the case lives, or ask where. Returns whether it is saved."""
        case = self._desk.case
        if case is None:
            return False
        if case.path is None or case.read_only:
            return self.save_as()
        return self._save(case, case.path)

    def save_as(self) -> bool:
        case = self._desk.case
        if case is None:
            return False
        folder = Path(self._desk.profile.text("folder"))
        path = self._desk.asker.file_to_save(tr("Save as"), str(folder / case.name))
        return path is not None and self._save(case, path)

    def _save(self, case: OpenCase, path: Path) -> bool:
        desk = self._desk
        desk.flush()
        if reason := desk.filing.in_the_way(case, path):
            answer = desk.asker.overwrite(reason)
            if answer != "overwrite":
                return answer == "save-as" and self.save_as()
        if not desk.sealing.wait(case.session, desk.look, desk.window):
            return False
        try:
            desk.filing.save(case, path)
        except InputProblem as problem:
            desk.warn(str(problem))
            return False
        desk.saved()
        return True

    def load_scores(self) -> None:
        folder = self._desk.profile.text("folder")
        paths = self._desk.asker.files_to_open(tr("Load scores"), folder)
        if paths:
            self._desk.profile.keep("folder", str(paths[0].absolute().parent))
            self.read_scores(paths)

    def paste_scores(self) -> None:
        """The table on the clipboard, kept as a file so that its rows can be asked for again."""
        from gatewalk.files.scores.clipboard import keep_pasted

        text = QGuiApplication.clipboard().text()
        try:
            path = keep_pasted(text, self._desk.profile.pasted_folder, datetime.now())
        except InputProblem as problem:
            self._desk.warn(str(problem))
            return
        self.read_scores([path])

    def read_scores(self, paths: Sequence[Path]) -> None:
        """Look at the files' heads, ask what the columns mean, then read them beside the window."""
        chosen = list(paths)

        def look(_progress: Progress, stop: Stop) -> "ScorePreview":
            from gatewalk.files.scores.read import preview_scores

            preview = preview_scores(chosen, cancelled=stop)
            if stop():
                raise Cancelled
            return preview

        self._run(look, tr("Looking at the files…"), lambda preview: self._previewed(chosen, preview))

    def _previewed(self, paths: list[Path], preview: "ScorePreview") -> None:
        request = self.ask_mapping(paths, preview)
        if request is None:
            return

        def read(progress: Progress, stop: Stop) -> Read:
            return read_for(self._case_for_scores, paths, request, progress, stop)

        self._run(read, tr("Reading scores…"), self._scores_read)

    def _case_for_scores(self) -> OpenCase:
        """The open case, or a new one that nobody sees yet."""
        return self._desk.case or self._desk.filing.new("retrain-or-tune")

    def _mapped(self, paths: Sequence[Path], preview: "ScorePreview") -> "ScoreRequest | None":
        from gatewalk.window.mapping_dialog import MappingDialog

        dialog = MappingDialog(paths, preview, self._desk.look, self._desk.window)
        Drops(dialog).dropped.connect(self._desk.window.files_dropped)
        accepted = dialog.exec() == MappingDialog.DialogCode.Accepted
        request = dialog.request
        dialog.deleteLater()
        return request if accepted else None

    def _scores_read(self, read: Read) -> None:
        """Show the findings; the case that they go into is shown first, and seen, where none was open."""
        desk = self._desk
        if desk.ended:
            return
        if desk.case is None:
            desk.show_case(read.case)
            QTimer.singleShot(_PAINTED, desk, partial(self._scores_read, read))
        elif desk.case is read.case and desk.case.session.take(read.prepared):
            desk.sealing.begin(desk.case.session, read.unsealed)
            self._tell_read(read.unsealed.summary)
        else:
            self._measure_again(read.unsealed)

    def _measure_again(self, unsealed: "Unsealed") -> None:
        """The case was edited, or another one was opened, while the scores were measured."""

        def measure(_progress: Progress, stop: Stop) -> Read:
            return measured_for(self._case_for_scores, unsealed, stop)

        self._run(measure, tr("Reading scores…"), self._scores_read)

    def _tell_read(self, summary: ScoreSummary) -> None:
        desk, rows = self._desk, sum(file.rows for file in summary.files)
        notes = " ".join(summary.notes[:3])
        desk.say(tr("{rows} rows read. {notes}", rows=words.count(rows), notes=notes).strip())

    def export_record(self) -> None:
        case = self._desk.case
        if case is None:
            return
        self._desk.flush()
        name = Path(case.name).stem + ".pdf"
        folder = Path(self._desk.profile.text("folder"))
        out = self._desk.asker.file_to_save(tr("Export record"), str(folder / name), record=True)
        if out is not None:
            self.write_record(case.session.investigation, out)

    def write_record(self, investigation: Investigation, out: Path) -> None:
        """Draw the figures here, write the record beside the window."""
        from gatewalk.window.drawing import draw, write_with_figures

        with in_english():
            figures = draw(investigation)

        def write(progress: Progress, stop: Stop) -> Path:
            sealed = self._desk.sealing.sealed_case(investigation, stop)
            write_with_figures(sealed, out, figures, day=date.today(), progress=progress, cancelled=stop)
            return out

        self._run(
            write,
            tr("Writing the record…"),
            lambda path: self._desk.say(tr("Record written: {path}", path=path)),
        )

    def _run(self, work: Callable[[Progress, Stop], Any], text: str, done: Callable[[Any], object]) -> None:
        task = Task(work, self._desk)
        task.succeeded.connect(done)
        task.failed.connect(self._desk.warn)
        self._desk.start(task, text)
