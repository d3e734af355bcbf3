"""Does quality recover with hand-made context, and with few-shot examples? Two gates, one question each.

The context gate is judged by the share of the gap that its arm returns. The prompt gate is "recovers" by
the share returned so far, but "partly" or "no" by what the prompt itself adds: judged on the cumulative
share, a prompt that adds nothing would be sent to be restructured.
"""

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.recovery_arm import ArmResult, arm_result, gain_interval, own_gain
from gatewalk.measure.recovery_card import card, missing
from gatewalk.measure.recovery_gain import Gain

OUTCOMES = {"yes": "recovers", "partial": "partly", "no": "no", "undetermined": UNDETERMINED}


def context_recovery(context: MeasureContext) -> Finding:
    """Gate "is the right context reaching the model?": outcomes recovers, partly, no."""
    result = arm_result(context, "context")
    if result is None:
        return missing(context, "context")
    return card(context, result, OUTCOMES[result.verdict()], result.gain, "current")


def prompt_recovery(context: MeasureContext) -> Finding:
    """Gate "is it prompt-fixable?": recovers by the cumulative share, else by the prompt's own gain."""
    result = arm_result(context, "prompt")
    if result is None:
        return missing(context, "prompt")
    before, own = prompt_step(context, result)
    return card(context, result, prompt_word(result, own), own, before)


def context_verdict(context: MeasureContext) -> str:
    """The verdict of `context_recovery` without its card."""
    result = arm_result(context, "context")
    return UNDETERMINED if result is None else OUTCOMES[result.verdict()]


def prompt_verdict(context: MeasureContext) -> str:
    """The verdict of `prompt_recovery` without its card."""
    result = arm_result(context, "prompt")
    return UNDETERMINED if result is None else prompt_word(result, prompt_step(context, result)[1])


def prompt_word(result: ArmResult, own: Gain) -> str:
    """recovers by the cumulative share, else what the prompt's own gain says."""
    return "recovers" if result.verdict() == "yes" else own_verdict(result, own)


def prompt_step(context: MeasureContext, result: ArmResult) -> tuple[str, Gain]:
    """The arm that the prompt came on top of, and what it added to it."""
    cumulative = context.scores is not None and context.scores.cumulative
    added = own_gain(context, "prompt", "context") if cumulative else None
    return ("context", added) if added is not None else ("current", result.gain)


def own_verdict(result: ArmResult, own: Gain) -> str:
    """no: 90 % upper limit within a quarter of the gap; partly: 90 % lower limit above nothing."""
    if not result.share.gap_is_clear:
        return UNDETERMINED
    low, high = gain_interval(own, result.share.drop, 0.90)
    if high <= result.cuts.no * result.share.drop.value:
        return "no"
    if low > 0.0 and result.gain.design != "failing":
        return "partly"
    return UNDETERMINED
