"""What a measurement is given: the summaries, the thresholds, and what the walk has found so far.

One frozen value instead of many arguments, so that a measurement stays a pure function that a test, the
registry and the what-would-change search can all call alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ChangeEvent, GateEntry
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.thresholds import default


@dataclass(frozen=True)
class MeasureContext:
    """Input of every measurement.

    `thresholds` holds the tree's values with the user's changes applied; a name that the tree does not
    list falls back to `measure.thresholds`. `outcomes` maps gate ids walked so far to the outcome taken,
    answers included; `findings` maps gate ids to what the scores said there. `gate` is the gate measured.
    """

    scores: ScoreSummary | None = None
    thresholds: Mapping[str, float] = field(default_factory=dict)
    changes: tuple[ChangeEvent, ...] = ()
    outcomes: Mapping[str, str] = field(default_factory=dict)
    findings: Mapping[str, Finding] = field(default_factory=dict)
    gate: str = ""
    constraints: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[str, GateEntry] = field(default_factory=dict)
    seed: int = 0

    def threshold(self, name: str) -> float:
        """The value in use of a threshold, by name. KeyError for a name that nobody declared."""
        return self.thresholds[name] if name in self.thresholds else default(name)
