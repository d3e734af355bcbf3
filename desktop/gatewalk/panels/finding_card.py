"""The card that says what the scores say at a gate: verdict, sentence, interval, and how it was computed.

It prints a `Finding`; where there is none it says what is missing and what to do next. While the room is
asked first, the card stays closed until the room's answer is noted.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import Gate
from gatewalk.panels import words
from gatewalk.panels.controls import button, column, emptied, restyled, row, spoken
from gatewalk.panels.flow import flow
from gatewalk.panels.interval_bar import IntervalBar
from gatewalk.panels.look import Look
from gatewalk.panels.method_view import method_view
from gatewalk.panels.texts import Line, TextBlock
from gatewalk.theme.language import lowered, marked, tr

#: What shows a measurement best: the plot's tab, and what the button says.
PLOTS = {
    "readiness": ("gap", marked("Show the gap")),
    "onset": ("time", marked("Show the weeks")),
    "recovery": ("paired", marked("Show the pairs")),
    "context": ("paired", marked("Show the pairs")),
    "prompt": ("paired", marked("Show the pairs")),
    "drift": ("slices", marked("Show the slices")),
    "update": ("slices", marked("Show the slices")),
}


class FindingCard(QFrame):
    """What the scores say at one gate."""

    #: Somebody asks for a plot by its tab id (``gap``, ``time``, ``slices``, ``paired``).
    plot_wanted = Signal(str)
    #: Somebody asks for the rows behind the finding.
    rows_wanted = Signal()
    #: Somebody wants to load scores.
    load_wanted = Signal()
    #: Somebody opens what the room has not yet answered.
    revealed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        spoken(self, "finding_card", tr("From your scores"))
        self.setProperty("kind", "finding")
        self._open = False
        self._shown: tuple[object, ...] = ()
        self._box = column(self, look, margin=13, gap=7)

    def show_finding(self, investigation: Investigation, gate_id: str, *, hidden: bool = False) -> None:
        """Print what the scores say at `gate_id`."""
        gate = investigation.tree.gates[gate_id]
        finding = investigation.findings.get(gate_id)
        wanted = (
            gate,
            finding,
            hidden,
            investigation.scores is None,
            tuple(investigation.thresholds.items()),
        )
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._box)
        if finding is None:
            self._show_nothing(investigation, gate)
        elif hidden:
            self._show_closed()
        else:
            self._show(finding, gate, investigation)

    def _show(self, finding: Finding, gate: Gate, investigation: Investigation) -> None:
        look = self._look
        restyled(self, "kind", "finding" if finding.determined else "warning")
        head = row(None, look, gap=10)
        title = TextBlock(
            tr("From your scores: {verdict_words}", verdict_words=verdict_words(finding, gate)),
            look,
            name="finding_title",
            weight=700,
        )
        head.addWidget(title, 1)
        strength = Line(words.strength_line(finding), look, name="finding_strength", size=13, role="muted")
        head.addWidget(strength, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(head)
        names = bold_names(finding)
        self._box.addWidget(TextBlock(finding.sentence, look, name="finding_sentence", names=names))
        bar = IntervalBar(look)
        bar.show_estimate(finding.effect)
        self._box.addWidget(bar)
        if finding.needs is not None:
            self._box.addWidget(
                TextBlock(needs_text(finding), look, name="finding_needs", role="warning", weight=600)
            )
        self._add_buttons(finding)
        self._method = method_view(finding, investigation, look)
        self._method.setVisible(self._open)
        self._box.addWidget(self._method)

    def _add_buttons(self, finding: Finding) -> None:
        tab, text = PLOTS.get(finding.measurement, ("time", marked("Show the plot")))
        show = button(tr(text), "finding_show_plot", lambda: self.plot_wanted.emit(tab))
        how = button(tr("How was this computed?"), "finding_how", self._toggle_method)
        how.setAccessibleDescription(tr("Opens method, reference, thresholds and caveats."))
        self._box.addLayout(flow(self._look, show, how))

    def _toggle_method(self) -> None:
        self._open = not self._open
        self._method.setVisible(self._open)

    def _show_closed(self) -> None:
        restyled(self, "kind", "finding")
        self._add_text(tr("The scores wait for the room."), "finding_title", weight=700)
        self._add_text(tr("Note the room's answer first; then both are shown and kept."), "finding_sentence")
        line = row(None, self._look)
        line.addWidget(button(tr("Show it now"), "finding_reveal", self.revealed.emit))
        line.addStretch(1)
        self._box.addLayout(line)

    def _show_nothing(self, investigation: Investigation, gate: Gate) -> None:
        restyled(self, "kind", "card")
        if not gate.measurement:
            self._add_text(tr("This gate is asked, not measured."), "finding_title", weight=700)
            self._add_text(
                tr("Answer it below; your name and reason stand in the record."), "finding_sentence"
            )
            return
        loaded = investigation.scores is not None
        title = tr("Your scores cannot speak to this gate") if loaded else tr("No scores yet")
        self._add_text(title, "finding_title", weight=700)
        self._add_text(tr("To measure this gate, load:"), "finding_sentence", role="muted")
        for index, need in enumerate(needed(gate.measurement)):
            self._add_text(f"•  {need}", f"finding_need_{index}")
        line = row(None, self._look)
        line.addWidget(button(tr("Load scores…"), "finding_load", self.load_wanted.emit))
        line.addStretch(1)
        self._box.addLayout(line)

    def _add_text(self, text: str, name: str, *, weight: int = 400, role: str = "text") -> None:
        self._box.addWidget(TextBlock(text, self._look, name=name, weight=weight, role=role))


def verdict_words(finding: Finding, gate: Gate) -> str:
    """The verdict as the outcome's label, in lower case where it opens with a plain word."""
    outcome = gate.outcome(finding.verdict)
    label = outcome.label if outcome else tr("not enough evidence")
    return lowered(label) if label[1:2].islower() else label


def needs_text(finding: Finding) -> str:
    """What would settle an open verdict, in one sentence."""
    needs = finding.needs
    if needs is None:
        return ""
    if needs.text:
        return needs.text
    return tr(
        "About {n} per {per} would settle it ({power} power).",
        n=words.count(needs.n),
        per=needs.per,
        power=f"{needs.power:.0%}",
    ).replace("%", " %")


def bold_names(finding: Finding) -> tuple[str, ...]:
    """The slice values that a sentence may name, to be printed bold."""
    if finding.rows is None:
        return ()
    return tuple(value for values in finding.rows.slices.values() for value in values)


_READINGS = marked(
    "a baseline reading from when it worked, and a current one, 20 labelled examples or more each"
)
_NEEDED = {
    "readiness": (_READINGS, marked("one scoring method for both")),
    "onset": (
        marked("scores over time: a time column, 14 days or batches at least"),
        marked("a change log, where you have one"),
    ),
    "context": (
        _READINGS,
        marked("a re-run with hand-made context, same example ids"),
        marked("a control re-run, unchanged"),
    ),
    "prompt": (_READINGS, marked("a re-run with 3 to 5 examples in the prompt, same example ids")),
    "drift": (_READINGS, marked("a column that names the kind of input (the slice)")),
    "update": (_READINGS, marked("a column that names the kind of input (the slice)")),
}


def needed(measurement: str) -> Sequence[str]:
    """What a score file must hold so that the measurement can speak."""
    return tuple(map(tr, _NEEDED.get(measurement, (_READINGS,))))
