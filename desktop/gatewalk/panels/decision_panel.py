"""The end of the walk, or one exit: what to do, how it will be verified, what would change it.

Where the walk has gone on from tree to tree, the exits of all of them stand here as one decision. It prints
what the tree and the investigation say; under constraints an exit reads as its variant does.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import ActionItem, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.walks import Leg, handed_over, walks
from gatewalk.panels import words
from gatewalk.panels.controls import button, column, emptied, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import Line, TextBlock, heading
from gatewalk.panels.tick_list import TickList
from gatewalk.theme.language import keys, say, tr


class DecisionPanel(QFrame):
    """One or more exits in the place of the gate panel."""

    #: Somebody wants to write owners and dates.
    plan_wanted = Signal()
    #: Somebody wants the record.
    export_wanted = Signal()
    #: Somebody wants to know how stable the decision is.
    stability_wanted = Signal()
    #: Somebody wants to go on in the tree that an exit hands over to: the place of its walk, the exit.
    next_tree_wanted = Signal(int, str)
    #: Place of the walk, exit, item and whether it is done: somebody ticked a checklist.
    ticked = Signal(int, str, str, bool)
    #: Back to the gates.
    went_back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._lists: list[tuple[int, TickList]] = []
        self.setProperty("kind", "plain")
        spoken(self, "decision_panel", tr("Decision"))
        self._inner = frame("decision_inner")
        self._box: QVBoxLayout = column(self._inner, look, gap=9)
        self._box.setContentsMargins(*(look.px(n) for n in (20, 16, 18, 16)))
        scroll = TextScroll(self._inner, "decision_scroll", tr("Decision, scrolls"))
        outer = column(self, look, gap=0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = frame("decision_foot", "foot")
        line = row(foot, self._look, gap=8)
        line.setContentsMargins(*(self._look.px(n) for n in (20, 10, 18, 10)))
        line.addWidget(button(tr("←  Back"), "decision_back", self.went_back.emit, tip=keys("Alt+Left")))
        line.addStretch(1)
        line.addWidget(button(tr("Actions…"), "decision_plan", self.plan_wanted.emit))
        line.addWidget(
            button(tr("Export record…"), "decision_export", self.export_wanted.emit, kind="primary")
        )
        return foot

    def show_exits(
        self,
        investigation: Investigation,
        shown: Sequence[tuple[Leg, Sequence[str]]],
        actions: Sequence[ActionItem],
        *,
        budget: GapBudget | None = None,
        would_change: Sequence[str] = (),
        stability: Mapping[int, Mapping[str, float]] | None = None,
    ) -> None:
        """Print the exits of each walk in order, in `shown`, as one decision.

        `would_change` are sentences, `stability` shares by exit, by the place of the walk. Where nothing but
        ticks differ from what stands there, only they are shown anew, so that whoever works down a list keeps
        focus and place.
        """
        case = investigation
        printed = (case.constraints, case.decision, case.scores is None, len(case.further), *actions)
        printed = (*printed, *((leg.view.tree, leg.path.at, *exits) for leg, exits in shown))
        printed = (*printed, budget, *would_change, stability)
        if printed != self._shown:
            self._shown = printed
            self._build(investigation, shown, actions, budget, would_change, stability)
        held = walks(investigation)
        for place, ticks in self._lists:
            ticks.show_ticks(held[place].ticks.get(ticks.exit_id, {}))

    def _build(
        self,
        investigation: Investigation,
        shown: Sequence[tuple[Leg, Sequence[str]]],
        actions: Sequence[ActionItem],
        budget: GapBudget | None,
        would_change: Sequence[str],
        stability: Mapping[int, Mapping[str, float]] | None,
    ) -> None:
        emptied(self._box)
        self._lists = []
        reached = any(exits for _, exits in shown)
        badge = QLabel(tr("Decision") if reached else tr("No decision yet"))
        badge.setObjectName("decision_badge")
        badge.setProperty("kind", "badge")
        self._box.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
        if not reached:
            self._text(
                tr("The walk has not reached an exit. Answer the open gate to go on."), "decision_none"
            )
        if investigation.decision and reached:
            self._box.addWidget(
                TextBlock(investigation.decision, self._look, name="decision_text", size=19, weight=700)
            )
        if budget is not None and reached:
            line = ". ".join(filter(None, (words.open_text(budget), words.target_text(budget))))
            self._text(line[:1].upper() + line[1:] + ".", "decision_gap", role="muted")
        for leg, exits in shown:
            if len(shown) > 1:
                self._box.addWidget(heading(leg.view.tree.title, self._look, f"decision_tree_{leg.place}"))
            for exit_id in exits:
                self._exit(leg, exit_id, actions, (stability or {}).get(leg.place, {}).get(exit_id))
            if len(shown) > 1 and leg.path.at in leg.view.tree.gates:
                still = leg.view.tree.gates[leg.path.at].title
                text = tr("Not decided yet: “{gate}” is open.", gate=still)
                self._text(text, f"decision_open_{leg.place}")
        if would_change:
            self._box.addWidget(heading(tr("What would change this"), self._look, "changes_heading"))
            for index, text in enumerate(would_change):
                self._text(f"•  {say(text)}", f"would_change_{index}")
        if reached and investigation.scores is not None:
            asked = tr("How stable is this decision?") if stability is None else tr("Work it out again")
            ask = row(None, self._look)
            ask.addWidget(button(asked, "decision_stability", self.stability_wanted.emit, kind="link"))
            ask.addStretch(1)
            self._box.addLayout(ask)
        self._box.addStretch(1)

    def _exit(self, leg: Leg, exit_id: str, actions: Sequence[ActionItem], share: float | None) -> None:
        tree = leg.view.tree
        offered = offer(tree, exit_id, leg.view.constraints)
        key = f"{leg.place}_{exit_id}" if leg.place else exit_id
        name = f"exit_{key}"
        card = frame(name, "good" if offered.available else "warning")
        box = column(card, self._look, margin=13, gap=6)
        box.addWidget(TextBlock(offered.title, self._look, name=f"{name}_title", size=17, weight=700))
        texts = [offered.action, offered.summary if offered.available else ""]
        texts += [offered.reason, *offered.also, *(f"•  {way}" for way in offered.instead)]
        if share is not None:
            texts.append(tr("Comes out in {share} % of resampled data.", share=f"{share * 100:.0f}"))
        for index, text in enumerate(filter(None, texts)):
            box.addWidget(TextBlock(text, self._look, name=f"{name}_text_{index}"))
        self._box.addWidget(card)
        self._steps(key, [item for item in actions if (item.walk, item.exit) == (leg.place, exit_id)])
        for index, (heads, items) in enumerate(tree.lists(exit_id)):
            heads = heads or tr("To tick off")
            ticks = TickList(exit_id, heads, items, self._look, f"{name}_list_{index}")
            ticks.ticked.connect(partial(self.ticked.emit, leg.place))
            self._lists.append((leg.place, ticks))
            self._box.addWidget(ticks)
        if offered.verify:
            self._box.addWidget(heading(tr("How it will be verified"), self._look, f"{name}_verify_heading"))
            self._text(offered.verify, f"{name}_verify", role="muted")
        if offered.next_tree:
            self._next_tree(leg, exit_id, f"{name}_next_tree")

    def _next_tree(self, leg: Leg, exit_id: str, name: str) -> None:
        """The way on from an exit that hands over to another tree."""
        place = handed_over(leg.view, exit_id)
        text = tr("Continue with the next tree…")
        about = tr("The walk goes on in this case, with what is known.")
        if place is not None:
            text = tr("Show “{title}”", title=walks(leg.view)[place].tree.title)
            about = tr("How far this goes is settled there.")
        line = row(None, self._look)
        onward = button(text.replace("&", "&&"), name)
        onward.clicked.connect(partial(self._onward, leg.place, exit_id))
        onward.setAccessibleDescription(about)
        line.addWidget(onward)
        line.addWidget(Line(about, self._look, name=f"{name}_about", size=13, role="muted"), 1)
        self._box.addLayout(line)

    def _onward(self, place: int, exit_id: str, _checked: bool = False) -> None:
        self.next_tree_wanted.emit(place, exit_id)

    def _steps(self, exit_id: str, steps: Sequence[ActionItem]) -> None:
        for index, item in enumerate(steps):
            mark = "✓" if item.done else f"{index + 1}."
            self._text(f"{mark}  {say(item.text)}", f"step_{exit_id}_{index}")
            due = words.day_text(item.due) if item.due else ""
            owned = " · ".join(filter(None, (item.owner, due)))
            rest = " · ".join(
                filter(
                    None,
                    (
                        owned,
                        tr("Done when: {done_when}", done_when=say(item.done_when)) if item.done_when else "",
                    ),
                )
            )
            if rest:
                self._text(rest, f"step_rest_{exit_id}_{index}", role="muted", size=13)

    def _text(self, text: str, name: str, *, role: str = "text", size: float = 14) -> None:
        self._box.addWidget(TextBlock(text, self._look, name=name, role=role, size=size))
