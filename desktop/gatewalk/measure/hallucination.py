"""How many answers are not grounded, judged on the limits of an interval.

A limit of a few percent cannot be met by a small sample that happened to show none: 0 of 100 still allows
3.7 %.
"""

from gatewalk.domain.finding import UNDETERMINED, Finding, RowFilter
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.rates import rate
from gatewalk.measure.wording import estimate, number, span

#: The readings in which groundedness is looked for, the newest first.
NEWEST = ("after", "prompt", "context", "current", "baseline")


def hallucination(context: MeasureContext, arms: tuple[str, ...] = NEWEST) -> Finding:
    """1 - grounded rate of the first of `arms` that has one: passes, caution or fails on its limits."""
    found = rate(context.scores, "grounded", *arms)
    if found is None:
        return Finding(
            measurement="hallucination",
            verdict=UNDETERMINED,
            sentence="No column says whether an answer is grounded.",
            thresholds=("hallucination-pass", "hallucination-fail"),
        )
    arm, share, interval, n = found.arm, found.share, found.interval, found.n
    low, high = (context.threshold(f"hallucination-{name}") / 100.0 for name in ("pass", "fail"))
    verdict = "passes" if interval.high < low else "fails" if interval.low > high else "caution"
    words = {"passes": "clearly under", "fails": "clearly over", "caution": "not clearly outside"}
    text = f"{number(100 * share)} % of the answers are not grounded ({span(interval)}): {words[verdict]} "
    band = f"{number(100 * low, 0)} %" if verdict == "passes" else f"{number(100 * high, 0)} %"
    if verdict == "caution":
        band = f"the band of {number(100 * low, 0)} to {number(100 * high, 0)} %"
    return Finding(
        measurement="hallucination",
        verdict=verdict,
        strength="moderate" if verdict == "caution" else "strong",
        effect=estimate(share, interval, n, unit="%"),
        n=n,
        n_eff=float(n),
        method="Wilson interval of the ungrounded share",
        reference="Wilson 1927",
        sentence=f"{text}{band}.",
        rows=RowFilter(arms=(arm,)),
        thresholds=("hallucination-pass", "hallucination-fail"),
    )
