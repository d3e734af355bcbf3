"""The measurements that a gate can name, in one table; others may add theirs through entry points.

A tree names a measurement in a gate's `measurement:`. Names of third parties (entry point group
``gatewalk.measurements``) are looked up when asked for, so that nothing foreign runs at start, and
never replace a name of this table.
"""

from collections.abc import Callable, Mapping
from importlib.metadata import entry_points
from types import MappingProxyType

from gatewalk.domain.finding import Finding
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift import drift
from gatewalk.measure.hallucination import hallucination
from gatewalk.measure.harness import harness
from gatewalk.measure.latency_cost import latency_cost
from gatewalk.measure.onset import onset
from gatewalk.measure.readiness import readiness
from gatewalk.measure.recovery import context_recovery, prompt_recovery
from gatewalk.measure.release import release
from gatewalk.measure.solved import solved_share
from gatewalk.measure.update import update

Measurement = Callable[[MeasureContext], Finding]

ENTRY_POINT_GROUP = "gatewalk.measurements"

MEASUREMENTS: Mapping[str, Measurement] = MappingProxyType(
    {
        "readiness": readiness,
        "onset": onset,
        "context": context_recovery,
        "prompt": prompt_recovery,
        "drift": drift,
        "update": update,
        "harness": harness,
        "solved-share": solved_share,
        "hallucination": hallucination,
        "latency-cost": latency_cost,
        "release": release,
    }
)


def measurement(name: str) -> Measurement | None:
    """The measurement of this name, own ones first, or None where nobody offers it."""
    own = MEASUREMENTS.get(name)
    if own is not None or not name:
        return own
    for point in entry_points(group=ENTRY_POINT_GROUP, name=name):
        loaded: Measurement = point.load()
        return loaded
    return None
