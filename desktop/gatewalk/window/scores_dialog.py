"""What the scores hold: per gate what they support and what is missing, and how their files were read.

Every row that was dropped or completed is listed with its line, so that nobody has to trust a count. The
list of rows to run again, which the gates of the recovery tests need, is written from here.
"""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.files.scores.profile import GateSupport, profile
from gatewalk.panels import words
from gatewalk.panels.controls import button, column, frame, row
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import Line, TextBlock, heading
from gatewalk.theme.language import marked, say, tr
from gatewalk.window.mapping_dialog import ROLE_WORDS
from gatewalk.window.rerun import ask_rerun_list
from gatewalk.window.work_dialog import WorkDialog

#: Level of support: the word for it and the colour's role.
_LEVELS = {
    "yes": (marked("enough"), "good"),
    "partly": (marked("in part"), "warning"),
    "no": (marked("missing"), "bad"),
}


class ScoresDialog(WorkDialog):
    """Reads only; the re-run list is written where a person chooses."""

    def __init__(self, case: Investigation, look: Look, parent: QWidget | None = None) -> None:
        about = tr("What these scores can say at each gate, what is missing, and how the files were read.")
        super().__init__(look, "scores", tr("What the scores hold"), about, "", parent)
        self._case = case
        inner = frame("scores_inner")
        self._list: QVBoxLayout = column(inner, look, gap=8)
        if case.scores is not None:
            self._add_gates(case.scores)
            self._add_files(case.scores)
        self._list.addStretch(1)
        self.body.addWidget(TextScroll(inner, "scores_scroll", tr("What the scores hold, scrolls")), 1)
        self.add_status()
        self.status.hide()
        rerun = button(tr("Write the re-run list…"), "scores_rerun", self._rerun)
        rerun.setToolTip(tr("The failing rows and as many passing ones, to run again at gates 2 and 3."))
        rerun.setEnabled(case.scores is not None)
        self.foot.insertWidget(0, rerun)
        self.wish_size(820, 720)

    def _add_gates(self, scores: ScoreSummary) -> None:
        gates = {gate.measurement: (key, gate.title) for key, gate in self._case.tree.gates.items()}
        found = [(gates[s.measurement], s) for s in profile(scores) if s.measurement in gates]
        if found:
            self._heading(tr("Gate by gate"), "gates")
        for (key, title), support in found:
            number = self._case.tree.number(key)
            self._list.addWidget(self._gate_card(key, f"{number}  {say(title)}", support))

    def _gate_card(self, key: str, title: str, support: GateSupport) -> QFrame:
        look = self.look
        word, colour = _LEVELS[support.level]
        card = frame(f"scores_gate_{key}", "card")
        lines = column(card, look, margin=12, gap=4)
        head = row(None, look, gap=10)
        head.addWidget(Line(title, look, name=f"scores_title_{key}", size=15, weight=700), 1)
        head.addWidget(Line(tr(word), look, name=f"scores_level_{key}", role=colour, weight=700))
        lines.addLayout(head)
        missing = tr("Missing: {what}", what=say(support.missing)) if support.missing else ""
        for name, text, role in (
            ("has", say(support.has[:1].upper() + support.has[1:]), "text"),
            ("missing", missing, "text"),
            ("how", say(support.how), "muted"),
        ):
            if text:
                lines.addWidget(TextBlock(text, look, name=f"scores_{name}_{key}", size=13.5, role=role))
        return card

    def _add_files(self, scores: ScoreSummary) -> None:
        self._heading(tr("How the files were read"), "files")
        for number, file in enumerate(scores.files, start=1):
            self._text(f"file_{number}", file_line(file), weight=600)
            if file.problems:
                self._text(f"lines_{number}", "\n".join(map(say, file.problems)), role="warning")
        roles = [
            f"{tr(ROLE_WORDS[role][0])}: {columns if isinstance(columns, str) else ', '.join(columns)}"
            for role, columns in scores.roles.items()
            if role in ROLE_WORDS
        ]
        if roles:
            self._heading(tr("Which column is what"), "roles")
            self._text("roles", "\n".join(roles))
        if scores.notes:
            self._heading(tr("Notes"), "notes")
            self._text("notes", "\n".join(say(note) for note in scores.notes))

    def _heading(self, text: str, name: str) -> None:
        self._list.addWidget(heading(text, self.look, f"scores_heading_{name}"))

    def _text(self, name: str, text: str, *, role: str = "text", weight: int = 400) -> None:
        block = TextBlock(text, self.look, name=f"scores_{name}", size=13.5, role=role, weight=weight)
        self._list.addWidget(block)

    def _rerun(self) -> None:
        self.status.show()
        ask_rerun_list(self, self._case)


def file_line(file: ScoreFile) -> str:
    """``scores.csv (csv): 1,500 rows, 2 dropped, 1 completed or repaired``"""
    parts = [words.counted(file.rows, "row")]
    parts += [tr("{n} dropped", n=words.count(file.dropped))] if file.dropped else []
    parts += [tr("{n} completed or repaired", n=words.count(file.padded))] if file.padded else []
    return f"{file.name} ({file.kind}): {', '.join(parts)}"
