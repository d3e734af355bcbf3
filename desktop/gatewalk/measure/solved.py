"""Which share of the failing cases do prompting, retrieval and tools solve, net of luck?"""

from gatewalk.domain.finding import UNDETERMINED, Figure, Finding, Needs, RowFilter
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import levels
from gatewalk.measure.fieller import ratio_interval
from gatewalk.measure.hallucination import hallucination
from gatewalk.measure.intervals import Interval
from gatewalk.measure.recovery_gain import Gain, gain
from gatewalk.measure.special import two_sided_z
from gatewalk.measure.wording import estimate, percent, span


def solved_share(context: MeasureContext) -> Finding:
    """Gate "level 0": enough, partly, no. Share of failing cases that the last level-0 arm solves.

    Net of luck: the gain on the whole reading over the share that fails (Fieller), so cases that a plain
    re-run would have solved do not count.
    """
    share = _solved(context)
    if share is None:
        return _nothing_solved(context)
    arm, value, interval, narrow, part, n = share
    wanted = context.threshold("solved-share") / 100.0
    grounding = hallucination(context)
    verdict = _solved_verdict(part, narrow, wanted, context.threshold("recovered-no") / 100.0)
    said = [f"{f.label}: {f.text}" for f in _grounding_figures(grounding)]
    caveats = []
    if verdict == "enough" and grounding.verdict == "fails":
        verdict = UNDETERMINED
        caveats.append("Enough cases are solved, but too many answers are not grounded: fix that first.")
    if part.design == "failing":
        caveats.append("Failing cases alone, without a control re-run: an upper bound.")
    shown = f"{percent(value)} ({span(interval)} %)" if interval else percent(value)
    endings = {
        "enough": f"that clears the {percent(wanted)} asked for",
        "partly": f"that is short of the {percent(wanted)} asked for",
        "no": "that is next to nothing",
        UNDETERMINED: f"that neither clears nor misses the {percent(wanted)} asked for",
    }
    return Finding(
        measurement="solved-share",
        verdict=verdict,
        strength="none" if verdict == UNDETERMINED else "strong",
        effect=estimate(value, interval, n, unit="% of failing cases"),
        n=n,
        n_eff=float(n),
        method="Net share of failing cases solved, Fieller interval",
        reference="Fieller 1954",
        sentence=f"Prompting, retrieval and tools solve {shown} of the failing cases: {endings[verdict]}.",
        caveats=(*caveats, *said),
        figures=_grounding_figures(grounding),
        rows=RowFilter(arms=("current", arm), only="gained"),
        thresholds=("solved-share", "hallucination-pass", "hallucination-fail", "recovered-no"),
    )


def _grounding_figures(found: Finding) -> tuple[Figure, ...]:
    if found.effect is None:
        return ()
    return (Figure(label="Ungrounded answers", text=found.sentence, estimate=found.effect),)


def _solved_verdict(part: Gain, narrow: Interval | None, wanted: float, least: float) -> str:
    if narrow is None:
        return UNDETERMINED
    if narrow.high <= least:
        return "no"
    if part.design == "failing":
        return UNDETERMINED
    if narrow.low >= wanted:
        return "enough"
    return "partly" if narrow.low > 0.0 and narrow.high < wanted else UNDETERMINED


def _solved(
    context: MeasureContext,
) -> tuple[str, float, Interval | None, Interval | None, Gain, int] | None:
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
        return arm, part.value / failing, wide, narrow, part, part.n
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
