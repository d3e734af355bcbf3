"""The shape of a drop as far as proposing readings needs it: step, ramp or neither, with its days."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gatewalk.domain.scores import DayCell


@dataclass(frozen=True)
class DropShape:
    """`earliest` and `latest`: ISO dates between which the drop began (of a ramp `latest` may be empty)."""

    kind: Literal["step", "ramp", "none"] = "none"
    earliest: str = ""
    latest: str = ""


def drop_shape(days: Sequence[DayCell], seed: int = 0) -> DropShape:
    return DropShape()
