"""The measurements that a gate can name, in one table; others may add theirs through entry points.

A tree names a measurement in a gate's `measurement:`. Names of third parties (entry point group
``gatewalk.measurements``) are looked up when asked for, so that nothing foreign runs at start, and
never replace a name of this table.
"""

from collections.abc import Callable, Mapping
from importlib.metadata import entry_points
from types import MappingProxyType

from gatewalk.domain.finding import UNDETERMINED, Finding
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

#: The outcome ids that each measurement can propose; a gate that names it gives its outcomes these ids.
PROPOSES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "readiness": ("measured", "unmeasured"),
        "onset": ("gradual", "sudden-change", "sudden-unexplained", "no-drop"),
        "context": ("recovers", "partly", "no"),
        "prompt": ("recovers", "partly", "no"),
        "drift": ("data", "concept", "both", "neither"),
        "update": ("fine-tune", "retrain"),
        "harness": ("ready", "tight", "no-harness"),
        "solved-share": ("enough", "partly", "no"),
        "hallucination": ("passes", "caution", "fails"),
        "latency-cost": ("smaller-model",),
        "release": ("fine-tune", "not-ready"),
    }
)


def measurement(name: str) -> Measurement | None:
    """The measurement of this name, own ones first, or None where nobody offers it."""
    own = MEASUREMENTS.get(name)
    if own is not None or not name:
        return own
    point = next(iter(entry_points(group=ENTRY_POINT_GROUP, name=name)), None)
    return _guarded(name, point.load) if point is not None else None


def _guarded(name: str, load: Callable[[], Measurement]) -> Measurement:
    """A measurement of another package, whose faults are told at its gate and stop nothing else."""

    def measured(context: MeasureContext) -> Finding:
        try:
            found = load()(context)
        except Exception as error:
            return _failed(name, type(error).__name__, str(error))
        return (
            found
            if isinstance(found, Finding)
            else _failed(name, type(found).__name__, "a Finding is asked for")
        )

    return measured


def _failed(name: str, fault: str, why: str = "") -> Finding:
    said = f"The added measurement {name!r} failed ({fault})."
    reason = " ".join(why.split())[:200]
    return Finding(measurement=name, verdict=UNDETERMINED, sentence=said, method=name, reference=reason)
