"""Verdicts without their cards, for searches and resamples that ask thousands of times.

Each own measurement judges through the same function as its card, so a verdict here is the card's verdict;
any other measurement is asked for its whole finding.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift import drift_verdict
from gatewalk.measure.readiness import judge_drop, missing
from gatewalk.measure.recovery import context_verdict, prompt_verdict
from gatewalk.measure.registry import measurement
from gatewalk.measure.update import update_verdict


def readiness_verdict(context: MeasureContext) -> str:
    """The verdict of gate 0 without its card."""
    word = drop_word(context)
    return {"open": UNDETERMINED, "unmeasured": "unmeasured"}.get(word, "measured")


def drop_word(context: MeasureContext) -> str:
    """Gate 0's word on the drop: real, none, open or unmeasured."""
    if context.scores is None:
        return "open"
    if missing(context, context.scores):
        return "unmeasured"
    judged = judge_drop(context)
    return "unmeasured" if judged is None else judged.verdict


QUICK: Mapping[str, Callable[[MeasureContext], str]] = MappingProxyType(
    {
        "readiness": readiness_verdict,
        "context": context_verdict,
        "prompt": prompt_verdict,
        "drift": drift_verdict,
        "update": update_verdict,
    }
)


def verdict(name: str, context: MeasureContext) -> str:
    """The verdict of the measurement `name`; undetermined where nobody offers it."""
    quick = QUICK.get(name)
    if quick is not None:
        return quick(context)
    method = measurement(name)
    return UNDETERMINED if method is None else method(context).verdict
