"""From a shape to an outcome of the gate: which change fits, and what the readings say about the drop.

The one place where the words of gate 1 are decided, for a single history and for resampled ones alike.
"""

from dataclasses import dataclass
from typing import Literal

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import ChangeEvent
from gatewalk.measure.onset.events import EventWindow, merge
from gatewalk.measure.onset.series import Floats
from gatewalk.measure.onset.shapes import GRADUAL, MIXED, NONE, SUDDEN, TRANSIENT

SUDDEN_CHANGE, SUDDEN_UNEXPLAINED = "sudden-change", "sudden-unexplained"
GRADUAL_OUTCOME, NO_DROP = "gradual", "no-drop"

#: From here an attribution is likely, if it leads the next by this factor.
LIKELY, LEAD = 0.5, 2.0

Fit = Literal["coincides", "likely", "traffic", "none"]


@dataclass(frozen=True)
class Attribution:
    """The logged change that fits best. `changes` lie within 1.5 days of one another.

    `fit` is ``coincides`` (probability at the cut point or above), ``likely`` (.5 or above, 2:1 ahead of
    the next), ``traffic`` (as either, but only traffic changes, which nobody can roll back) or ``none``.
    """

    fit: Fit = "none"
    changes: tuple[ChangeEvent, ...] = ()
    probability: float = 0.0

    @property
    def matches(self) -> bool:
        return self.fit in ("coincides", "likely")


def attribute(windows: tuple[EventWindow, ...], probability: Floats, call: float) -> Attribution:
    """The best attribution from the posterior of each event (k,)."""
    groups = merge(windows, probability)
    if not groups:
        return Attribution()
    members, best = groups[0]
    following = groups[1][1] if len(groups) > 1 else 0.0
    changes = tuple(change for i in members for change in windows[i].changes)
    if best < call and (best < LIKELY or best < LEAD * following):
        return Attribution("none", changes, best)
    if all(change.kind == "traffic" for change in changes):
        return Attribution("traffic", changes, best)
    return Attribution("coincides" if best >= call else "likely", changes, best)


def outcome(shape: str, attribution: Attribution, drop: str, ruled_out: bool) -> str:
    """Outcome id of gate 1.

    `drop` is gate 0's word on the drop (real, none, open or unmeasured); `ruled_out` says that the history
    itself rules a material drop out.
    """
    if drop == "none":
        return NO_DROP
    if shape == SUDDEN:
        return SUDDEN_CHANGE if attribution.matches else SUDDEN_UNEXPLAINED
    if shape == MIXED:
        return SUDDEN_CHANGE if attribution.fit == "coincides" else GRADUAL_OUTCOME
    if shape == GRADUAL:
        return GRADUAL_OUTCOME
    if shape in (NONE, TRANSIENT) and drop != "real" and ruled_out:
        return NO_DROP
    return UNDETERMINED
