"""Which reading shows what is left once the cheaper fixes are in: the one whose drop is worth splitting."""

from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.recovery_gain import design_of

RECOVERY_ARMS = ("context", "prompt")


def left_arm(context: MeasureContext) -> str:
    """The last cumulative arm, run on the full current sample, that was "partly" at its gate; else current.

    Where the arms were run apart only the first such arm counts: the others do not hold its fix.
    """
    summary = context.scores
    if summary is None:
        return "current"
    partly = [
        arm for arm in RECOVERY_ARMS if context.outcomes.get(arm) == "partly" and runs_full(summary, arm)
    ]
    if not partly:
        return "current"
    return partly[-1] if summary.cumulative else partly[0]


def runs_full(summary: ScoreSummary, arm: str) -> bool:
    """Whether `arm` has a score for (nearly) every current example."""
    current = summary.readings.get("current")
    if current is None or arm not in summary.readings:
        return False
    return design_of(summary.pair("current", arm), current) == "full"
