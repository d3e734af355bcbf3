"""What a measurement says at a gate: verdict, effect, how sure, and what would settle it.

Card, plot, record and command line all print the same `Finding`; none of them computes a figure anew.
"""

from typing import Any, Literal

from pydantic import Field

from gatewalk.domain.base import KeptValue

Strength = Literal["strong", "moderate", "weak", "none"]

#: The verdict that every gate knows besides its own outcomes.
UNDETERMINED = "undetermined"


class Estimate(KeptValue):
    """A figure with its 95 % interval. `low` and `high` are None where no interval can be given."""

    value: float
    low: float | None = None
    high: float | None = None
    unit: str = "points"
    n: int | None = None


class Needs(KeptValue):
    """What would settle an open verdict: `n` examples per `per`, at the given power."""

    n: int
    per: str = "reading"
    power: float = 0.8
    text: str = ""


class RowFilter(KeptValue):
    """The rows behind a figure: any empty field does not restrict."""

    arms: tuple[str, ...] = ()
    slices: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    examples: tuple[str, ...] = ()
    days: tuple[str, str] | None = None
    only: Literal["", "failing", "lost", "gained", "excluded", "errors"] = ""


class Figure(KeptValue):
    """One more line of a card: a label and a figure, printed in this order."""

    label: str
    text: str
    estimate: Estimate | None = None


class Finding(KeptValue):
    """The result of one measurement at one gate.

    `verdict` is an outcome id of the gate or ``undetermined``. `effect` is in `effect.unit`.
    `n` counts scored examples used, `n_eff` is that count after clusters and repeats. `details` holds
    plain JSON for plots and checks (fitted curves, slice tables); its keys are set by the measurement.
    """

    measurement: str
    verdict: str
    strength: Strength = "none"
    effect: Estimate | None = None
    n: int = 0
    n_eff: float | None = None
    method: str = ""
    reference: str = ""
    sentence: str = ""
    caveats: tuple[str, ...] = ()
    needs: Needs | None = None
    figures: tuple[Figure, ...] = ()
    rows: RowFilter | None = None
    thresholds: tuple[str, ...] = ()
    details: dict[str, Any] = Field(default_factory=dict)

    @property
    def determined(self) -> bool:
        return self.verdict != UNDETERMINED


class GapPart(KeptValue):
    """What one fix returned, in the unit of the gap."""

    gate: str
    label: str = ""
    value: float
    low: float | None = None
    high: float | None = None


class GapBudget(KeptValue):
    """The whole drop, split over the fixes: baseline - current = sum of parts + open.

    `unit` is ``points`` (hundredths of the score's range) or the score's own unit. `open` is None where
    the arms were not cumulative, because parts then do not add up. `target` is the user's goal.
    """

    unit: str = "points"
    baseline: Estimate
    current: Estimate
    gap: Estimate
    parts: tuple[GapPart, ...] = ()
    open: Estimate | None = None
    target: float | None = None
    chosen_after_looking: bool = False
