"""The page on which an investigation is worked: top bar, gap strip, canvas, gate, plots, history.

It lays the panels out and shows them what changed; what a person wants leaves it as calls to the walk or as
ids of the action table. Canvas and plots make this page heavy: it is made after the window's first paint.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import EvidenceValue
from gatewalk.domain.walks import drop_walk, same_answers
from gatewalk.panels.controls import column, frame, spoken
from gatewalk.panels.decision_panel import DecisionPanel
from gatewalk.panels.gap_strip import GapStrip
from gatewalk.panels.gate_panel import GatePanel
from gatewalk.panels.history_panel import HistoryPanel
from gatewalk.panels.look import Look
from gatewalk.panels.plots.tabs import PlotTabs
from gatewalk.panels.walk_bar import WalkBar
from gatewalk.theme.language import tr
from gatewalk.window.action_set import ActionSet
from gatewalk.window.arrangement import Arrangement, Part
from gatewalk.window.message_bar import MessageBar
from gatewalk.window.top_bar import TopBar
from gatewalk.window.walk import DECISION, Walk
from gatewalk.window.wording import where_text


class WorkPage(QWidget):
    """All panels of one investigation."""

    #: The id of an action that was asked for from within a panel.
    asked = Signal(str)
    #: A `RowFilter` of rows to list.
    rows_wanted = Signal(object)

    def __init__(self, look: Look, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._walk: Walk | None = None
        self._stability: dict[int, dict[str, float]] | None = None
        self._would_change: tuple[str, ...] = ()
        self._saved_at = ""
        spoken(self, "work_page", tr("Investigation"))
        self._top = TopBar(look, actions)
        self.messages = MessageBar(look)
        self._strip = GapStrip(look)
        self._trees = WalkBar(look)
        self.gate_panel = GatePanel(look)
        self._decision = DecisionPanel(look)
        self._history = HistoryPanel(look)
        self.canvas, self.plots = TreeView(text_scale=look.scale), PlotTabs(look)
        self.canvas.motion = not look.calm
        self._build()
        self._connect()

    def _build(self) -> None:
        box = column(self, self._look, gap=0)
        for bar in (self._top, self.messages, self._strip):
            box.addWidget(bar)
        tree, plots = frame("canvas_place"), frame("plot_place")
        inside = column(tree, self._look, gap=0)
        inside.addWidget(self._trees)
        inside.addWidget(self.canvas, 1)
        column(plots, self._look, gap=0).addWidget(self.plots)
        self._right = QStackedWidget()
        spoken(self._right, "right_stack", tr("Gate or decision"))
        self._right.addWidget(self.gate_panel)
        self._right.addWidget(self._decision)
        self._parts = Arrangement(self._look, tree, plots, self._right, self._history)
        box.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.canvas.problem.connect(self.messages.warn)
        self.canvas.gate_clicked.connect(self._on_gate)
        self.canvas.exit_clicked.connect(self._on_exit)
        self.plots.rows_wanted.connect(self.rows_wanted)
        self.plots.load_wanted.connect(partial(self.asked.emit, "load-scores"))
        panel = self.gate_panel
        panel.continued.connect(self._on_forward)
        panel.went_back.connect(self._on_back)
        panel.card.plot_wanted.connect(self.show_plot)
        panel.card.load_wanted.connect(partial(self.asked.emit, "load-scores"))
        panel.card.rows_wanted.connect(partial(self.asked.emit, "rows"))
        self._strip.opened.connect(self._show_gap)
        self._decision.went_back.connect(self._on_back)
        self._decision.plan_wanted.connect(partial(self.asked.emit, "plan"))
        self._decision.export_wanted.connect(partial(self.asked.emit, "export-record"))
        self._decision.next_tree_wanted.connect(self._on_next_tree)
        self._decision.stability_wanted.connect(partial(self.asked.emit, "stability"))
        self._decision.ticked.connect(self._tick)
        self._history.closed.connect(partial(self.asked.emit, "history"))

    def show_walk(self, walk: Walk) -> None:
        """Work on another investigation from now on."""
        self._walk = walk
        self._stability, self._would_change = None, ()
        panel = self.gate_panel
        panel.answered.connect(self._answered)
        panel.room_said.connect(walk.note_room)
        panel.skipped.connect(self._skipped)
        panel.cleared.connect(self._clear_answer)
        panel.evidence_entered.connect(self._evidence)
        panel.note_changed.connect(self._note)
        panel.card.revealed.connect(walk.reveal)
        self._history.step_wanted.connect(walk.session.go_to)
        walk.changed.connect(self._changed)
        walk.moved.connect(self.refresh)
        self._trees.wanted.connect(self._on_tree)
        self.refresh()

    def _changed(self, before: Investigation, after: Investigation) -> None:
        if not same_answers(before, after):
            self._stability, self._would_change = None, ()
        self.refresh()

    def refresh(self) -> None:
        """Show what is; every panel leaves alone what it shows already."""
        walk = self._walk
        if walk is None:
            return
        case = walk.shown
        self._top.show_case(case.title, where_text(case, self._saved_at, walk.session.dirty))
        seen = walk.seen()
        self._strip.show_budget(seen.budget, walk.evidence)
        self._trees.show_legs(walk.legs, case.front)
        if walk.gate == DECISION:
            actions = walk.session.planned_actions()
            self._decision.show_exits(
                case,
                walk.exits_shown,
                actions,
                budget=walk.budget,
                would_change=self._would_change,
                stability=self._stability,
            )
            self._right.setCurrentWidget(self._decision)
        else:
            self.gate_panel.show_gate(case, walk.path, walk.gate, hidden=walk.hidden)
            self._right.setCurrentWidget(self.gate_panel)
        if self._history.isVisibleTo(self):
            self._history.show_history(walk.session.history)
        shares = (self._stability or {}).get(case.front)
        self.canvas.show_path(seen.case, seen.path, walk.gate or None, shares, self._look.theme)
        self.plots.show_investigation(drop_walk(seen.case), seen.budget)

    def show_saved(self, when: str) -> None:
        """Print when the file was last saved."""
        self._saved_at = when
        self.refresh()

    def show_stability(self, shares: dict[int, dict[str, float]], sentences: tuple[str, ...]) -> None:
        """Print how often each exit of each walk comes out, and what would change the decision."""
        self._stability, self._would_change = shares, sentences
        self.refresh()

    def show_plot(self, tab: str) -> None:
        """Bring a plot to the front."""
        self.plots.show_tab(tab)
        self.show_part("plots")

    def toggle_history(self) -> bool:
        """Open or close the history; returns whether it is open now."""
        shown = self._parts.toggle_history()
        self.refresh()
        return shown

    def show_part(self, part: Part) -> None:
        """Bring ``gate``, ``tree`` or ``plots`` to the front where there is room for one of them only."""
        self._parts.show_part(part)

    def _show_gap(self) -> None:
        self.show_plot("gap")

    def _on_gate(self, gate: str) -> None:
        if self._walk is not None:
            self._walk.go(gate)
            self.show_part("gate")

    def _on_exit(self, exit_id: str) -> None:
        if self._walk is not None:
            self._walk.show_exit(exit_id)
            self.show_part("gate")

    def _on_tree(self, place: int) -> None:
        if self._walk is not None:
            self.gate_panel.flush()
            self._walk.show_tree(place)

    def _on_next_tree(self, place: int, exit_id: str) -> None:
        """The exit may be one of a tree that is not in front, since the decision shows those of all."""
        if self._walk is not None:
            self._walk.show_tree(place)
            self._walk.show_exit(exit_id)
            self.asked.emit("next-tree")

    def _on_forward(self) -> None:
        if self._walk is not None:
            self._walk.forward()

    def _on_back(self) -> None:
        if self._walk is not None:
            self._walk.back()

    @property
    def _written_for(self) -> str:
        """The gate of the panel's fields: the walk may have moved on when they tell what was written."""
        known = self._walk is not None and self.gate_panel.gate_id in self._walk.session.tree.gates
        return self.gate_panel.gate_id if known else ""

    def _answered(self, outcome: str, by: str, reason: str) -> None:
        if self._walk is not None and (gate := self._written_for):
            self._walk.answer(outcome, by, reason, gate=gate)

    def _skipped(self, by: str, reason: str) -> None:
        if self._walk is not None and (gate := self._written_for):
            self._walk.skip(by, reason, gate=gate)

    def _clear_answer(self) -> None:
        if self._walk is not None and (gate := self._written_for):
            self._walk.session.clear_answer(gate)

    def _evidence(self, field: str, value: EvidenceValue) -> None:
        if self._walk is not None and (gate := self._written_for):
            self._walk.enter(gate, field, value)

    def _tick(self, place: int, exit_id: str, item: str, done: bool) -> None:
        if self._walk is not None:
            self._walk.session.tick(exit_id, item, done, walk=place)

    def _note(self, text: str) -> None:
        if self._walk is not None and (gate := self._written_for):
            self._walk.session.set_note(gate, text)
