"""Which share of the failing cases do prompting, retrieval and tools solve, net of luck?"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from gatewalk.domain.finding import UNDETERMINED, Finding, Needs, RowFilter
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import levels
from gatewalk.measure.fieller import ratio_interval
from gatewalk.measure.hallucination import hallucination
from gatewalk.measure.intervals import Interval
from gatewalk.measure.rates import rate_figures
from gatewalk.measure.recovery_gain import Gain, gain
from gatewalk.measure.special import two_sided_z
from gatewalk.measure.wording import estimate, percent, span

#: No more examples than this are ever asked for: beyond it the share is too close to call.
_MOST = 100_000


@dataclass(frozen=True)
class Share:
    """Share of the failing cases that `arm` solves, with its 95 % and 90 % intervals, and the gain behind."""

    arm: str
    value: float
    wide: Interval | None
    narrow: Interval | None
    part: Gain


def solved_share(context: MeasureContext) -> Finding:
    """Gate "level 0": enough, partly, no. Share of failing cases that the last level-0 arm solves.

    Net of luck: the gain on the whole reading over the share that fails (Fieller), so cases that a plain
    re-run would have solved do not count. Where too many answers are clearly not grounded the verdict stays
    open, whatever is solved: retrieval and prompting come before weights.
    """
    share = _solved(context)
    if share is None:
        return _nothing_solved(context)
    wanted = context.threshold("solved-share") / 100.0
    grounding = hallucination(context, (share.arm, "current"))
    verdict = _solved_verdict(share, wanted, context.threshold("recovered-no") / 100.0)
    held_back = verdict != UNDETERMINED and grounding.verdict == "fails"
    shown = f"{percent(share.value)} ({span(share.wide)} %)" if share.wide else percent(share.value)
    endings = {
        "enough": f"that clears the {percent(wanted)} asked for",
        "partly": f"that is short of the {percent(wanted)} asked for",
        "no": "that is next to nothing",
        UNDETERMINED: f"that neither clears nor misses the {percent(wanted)} asked for",
    }
    return Finding(
        measurement="solved-share",
        verdict=UNDETERMINED if held_back else verdict,
        strength="none" if held_back or verdict == UNDETERMINED else "strong",
        effect=estimate(share.value, share.wide, share.part.n, unit="% of failing cases"),
        n=share.part.n,
        n_eff=float(share.part.n),
        method="Net share of failing cases solved, Fieller interval",
        reference="Fieller 1954",
        sentence=f"Prompting, retrieval and tools solve {shown} of the failing cases: {endings[verdict]}.",
        caveats=tuple(_caveats(share, grounding, held_back)),
        figures=tuple(rate_figures(context.scores, ("current",), (share.arm,))),
        needs=_needs(share, wanted, held_back) if held_back or verdict == UNDETERMINED else None,
        rows=RowFilter(arms=("current", share.arm), only="gained"),
        thresholds=("solved-share", "hallucination-pass", "hallucination-fail", "recovered-no"),
    )


def _caveats(share: Share, grounding: Finding, held_back: bool) -> Iterator[str]:
    if held_back:
        yield "Too many answers are not grounded: put retrieval and prompting right before any weights."
    if share.part.design == "failing":
        yield "Failing cases alone, without a control re-run: an upper bound."
    yield grounding.sentence if grounding.effect else f"Hallucination is not measured. {grounding.sentence}"


def _needs(share: Share, wanted: float, held_back: bool) -> Needs | None:
    """What would settle it: more cases by the width of the interval, or better grounding."""
    if held_back:
        text = "Fix retrieval and prompting until the share of ungrounded answers passes, then score again."
        return Needs(n=share.part.n, per="reading", text=text)
    distance = abs(share.value - wanted)
    if share.part.design == "failing" or share.narrow is None or distance <= 0.0:
        text = "Run the same cases again unchanged, as the arm control, and as many that pass."
        return Needs(n=share.part.n, per="arm", text=text)
    n = min(math.ceil(share.part.n * (share.narrow.half_width / distance) ** 2), _MOST)
    return Needs(
        n=n, per="reading", text=f"About {n:,} examples per reading would tell {percent(wanted)} apart."
    )


def _solved_verdict(share: Share, wanted: float, least: float) -> str:
    narrow = share.narrow
    if narrow is None:
        return UNDETERMINED
    if narrow.high <= least:
        return "no"
    if share.part.design == "failing":
        return UNDETERMINED
    if narrow.low >= wanted:
        return "enough"
    return "partly" if narrow.low > 0.0 and narrow.high < wanted else UNDETERMINED


def _solved(context: MeasureContext) -> Share | None:
    summary, known = context.scores, levels(context)
    if summary is None or "current" not in known:
        return None
    current = known["current"]
    failing, variance = 1.0 - current.value, current.standard_error**2
    for arm in ("prompt", "context"):
        part = gain(summary, arm, current.value, variance)
        if part is None or failing <= 0.0:
            continue
        wide, narrow = (
            ratio_interval(
                part.value, failing, part.variance, variance, part.covariance, two_sided_z(confidence)
            )
            for confidence in (0.95, 0.90)
        )
        return Share(arm, part.value / failing, wide, narrow, part)
    return None


def _nothing_solved(context: MeasureContext) -> Finding:
    known = levels(context)
    n = known["current"].n if "current" in known else 0
    text = (
        "Run the failing cases again with prompt, retrieval and tools in order, beside an unchanged control."
    )
    return Finding(
        measurement="solved-share",
        verdict=UNDETERMINED,
        n=n,
        sentence="No reading shows the failing cases run again with prompt, retrieval and tools in order.",
        needs=Needs(n=n, per="arm", text=text) if n else None,
        thresholds=("solved-share",),
    )
