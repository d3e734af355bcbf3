"""The shape of a drop as far as proposing readings needs it: step, ramp or neither, with its days.

The same measurement as gate 1, asked on the bare history, so that proposed readings and the card of the
gate never tell two stories.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gatewalk.domain.scores import DayCell, Moments, Reading, ScoreSummary

_KINDS: dict[str, Literal["step", "ramp"]] = {"sudden": "step", "gradual": "ramp", "mixed": "ramp"}


@dataclass(frozen=True)
class DropShape:
    """`earliest` and `latest`: ISO dates between which the drop may have begun."""

    kind: Literal["step", "ramp", "none"] = "none"
    earliest: str = ""
    latest: str = ""


def drop_shape(days: Sequence[DayCell], scale: float, low: float, binary: bool) -> DropShape:
    """What gate 1 says of the history alone; "none" where it is flat, too short or undetermined."""
    from gatewalk.measure.context import MeasureContext
    from gatewalk.measure.onset.card import onset

    mass = Moments()
    for cell in days:
        mass = mass.plus(cell.moments)
    reading = Reading(arm="history", rows=mass.n, moments=mass, examples=sum(cell.examples for cell in days))
    summary = ScoreSummary(
        readings={"history": reading}, days=tuple(days), scale=scale, low=low, binary=binary
    )
    details = onset(MeasureContext(scores=summary)).details
    kind = _KINDS.get(str(details.get("shape")))
    earliest, latest = details.get("date_low"), details.get("date_high")
    if kind is None or not earliest or not latest:
        return DropShape()
    return DropShape(kind, str(earliest), str(latest))
