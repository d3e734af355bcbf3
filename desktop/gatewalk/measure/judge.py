"""How far a judge can be trusted: agreement with people's labels, and the rate that people would have given.

The corrected rate is post-stratified by the judge's verdict: the share of judge-passes times how many of them
people pass, plus the same for judge-fails. For 0/1 verdicts this is the prediction-powered estimate at its
best weight (Angelopoulos et al. 2023), and it needs no division by sensitivity + specificity - 1, which fails
for a weak judge (Rogan and Gladen 1978). Limits combine Wilson limits of each part (Zou and Donner 2008).
"""

import math
from collections.abc import Callable

from gatewalk.domain.base import KeptValue
from gatewalk.domain.finding import Estimate
from gatewalk.measure.intervals import Interval, mover, newcombe, wilson
from gatewalk.measure.special import two_sided_z

#: Labels needed before agreement is more than an anecdote.
MIN_LABELS = 20


class JudgeTable(KeptValue):
    """One reading's judge verdicts against people's labels.

    `judged` rows in all, of which the judge passed `passed`; of the labelled ones, `both` were passed by
    both, `judge_only` by the judge alone, `human_only` by people alone, and `neither` by none.
    """

    judged: int
    passed: int
    both: int = 0
    judge_only: int = 0
    human_only: int = 0
    neither: int = 0

    @property
    def labelled(self) -> int:
        return self.both + self.judge_only + self.human_only + self.neither


class JudgeCheck(KeptValue):
    """What the labels say of the judge in one reading. Rates are percentages with 95 % intervals.

    `sensitivity` is the share of answers that people pass and the judge passes too, `specificity` the same
    for fails. `judged` is the rate as the judge gave it, `corrected` the one that people would have given.
    """

    labelled: int
    kappa: Estimate
    ac1: Estimate
    sensitivity: Estimate
    specificity: Estimate
    judged: Estimate
    corrected: Estimate
    caveats: tuple[str, ...] = ()


def check_judge(table: JudgeTable) -> JudgeCheck | None:
    """Agreement, sensitivity, specificity and the corrected rate; None where nothing is labelled."""
    if table.labelled == 0 or table.judged == 0:
        return None
    cells = (table.both, table.judge_only, table.human_only, table.neither)
    low, high = corrected_limits(table)
    return JudgeCheck(
        labelled=table.labelled,
        kappa=_jackknifed(cohen_kappa, cells),
        ac1=_jackknifed(gwet_ac1, cells),
        sensitivity=_share(table.both, table.both + table.human_only),
        specificity=_share(table.neither, table.neither + table.judge_only),
        judged=_share(table.passed, table.judged),
        corrected=Estimate(
            value=100 * corrected_rate(table), low=100 * low, high=100 * high, unit="percent", n=table.judged
        ),
        caveats=_caveats(table),
    )


def corrected_rate(table: JudgeTable) -> float:
    """Post-stratified rate in 0..1: P(judge passes) P(people pass | judge passes) + the same for fails."""
    weight = table.passed / table.judged
    of_passed, of_failed = _parts(table)
    return weight * of_passed[0] + (1 - weight) * of_failed[0]


def corrected_limits(table: JudgeTable, confidence: float = 0.95) -> Interval:
    """Limits of the corrected rate in 0..1; a part without labels counts with its whole range."""
    weight = table.passed / table.judged
    share = wilson(table.passed, table.judged, confidence)
    (a, a_low, a_high), (b, b_low, b_high) = _parts(table, confidence)
    rate = weight * a + (1 - weight) * b
    spread = abs(a - b)
    down = math.hypot(weight * (a - a_low), (1 - weight) * (b - b_low), spread * share.half_width)
    up = math.hypot(weight * (a_high - a), (1 - weight) * (b_high - b), spread * share.half_width)
    return Interval(max(0.0, rate - down), min(1.0, rate + up))


def corrected_gap(baseline: JudgeTable, current: JudgeTable) -> Estimate:
    """The drop that people would have seen, baseline minus current, in points with its 95 % interval."""
    first, second = corrected_rate(baseline), corrected_rate(current)
    low, high = mover(first, corrected_limits(baseline), second, corrected_limits(current))
    return Estimate(value=100 * (first - second), low=100 * low, high=100 * high, unit="points")


def judge_changed(baseline: JudgeTable, current: JudgeTable) -> str:
    """A sentence where sensitivity or specificity differ between the readings beyond chance, else empty.

    Each is tested at 97.5 %, so that both together err in at most one case in twenty.
    """
    sides = (
        ("passes good answers", "both", "human_only"),
        ("fails bad answers", "neither", "judge_only"),
    )
    for words, right, wrong in sides:
        (r0, w0), (r1, w1) = ((getattr(t, right), getattr(t, wrong)) for t in (baseline, current))
        if not (r0 + w0 and r1 + w1):
            continue
        limits = newcombe(r0, r0 + w0, r1, r1 + w1, 0.975)
        if limits.low > 0 or limits.high < 0:
            then, now = 100 * r0 / (r0 + w0), 100 * r1 / (r1 + w1)
            return (
                f"The judge {words} in {now:.0f} % of the labelled rows now and in {then:.0f} % at baseline: "
                "it is not the same instrument in both readings."
            )
    return ""


def cohen_kappa(cells: tuple[float, ...]) -> float:
    """Cohen's kappa of a table (both, first only, second only, neither); 1 where nothing can disagree."""
    both, first, second, neither = cells
    n = sum(cells)
    agreed = (both + neither) / n
    chance = ((both + first) * (both + second) + (second + neither) * (first + neither)) / n**2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def gwet_ac1(cells: tuple[float, ...]) -> float:
    """Gwet's AC1 of the same table (Gwet 2008): steady where one verdict is rare."""
    both, first, second, neither = cells
    n = sum(cells)
    passing = (2 * both + first + second) / (2 * n)
    chance = 2 * passing * (1 - passing)
    return ((both + neither) / n - chance) / (1 - chance)


def _parts(
    table: JudgeTable, confidence: float = 0.95
) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """People's pass rate among judge-passes and among judge-fails, each with Wilson limits."""
    of_passed, of_failed = table.both + table.judge_only, table.human_only + table.neither
    return _rate(table.both, of_passed, confidence), _rate(table.human_only, of_failed, confidence)


def _rate(right: int, n: int, confidence: float) -> tuple[float, float, float]:
    limits = wilson(right, n, confidence)
    return (right / n if n else 0.5), limits.low, limits.high


def _share(right: int, n: int) -> Estimate:
    limits = wilson(right, n)
    value = 100 * right / n if n else 50.0
    return Estimate(value=value, low=100 * limits.low, high=100 * limits.high, unit="percent", n=n)


def _jackknifed(coefficient: Callable[[tuple[float, ...]], float], cells: tuple[int, ...]) -> Estimate:
    """A coefficient with the interval of its jackknife variance, held within -1..1."""
    n, value = sum(cells), coefficient(cells)
    if n < 2:
        return Estimate(value=value, low=-1.0, high=1.0, unit="", n=n)
    left_out = [
        coefficient(tuple(c - (i == j) for j, c in enumerate(cells))) if count else 0.0
        for i, count in enumerate(cells)
    ]
    mean = sum(c * v for c, v in zip(cells, left_out, strict=True)) / n
    variance = (n - 1) / n * sum(c * (v - mean) ** 2 for c, v in zip(cells, left_out, strict=True))
    half = two_sided_z(0.95) * math.sqrt(variance)
    return Estimate(value=value, low=max(-1.0, value - half), high=min(1.0, value + half), unit="", n=n)


def _caveats(table: JudgeTable) -> tuple[str, ...]:
    caveats = []
    if table.labelled < MIN_LABELS:
        caveats.append(f"Only {table.labelled} rows are labelled; {MIN_LABELS} or more are needed.")
    chosen = wilson(table.both + table.judge_only, table.labelled, 0.99)
    if not chosen.low <= table.passed / table.judged <= chosen.high:
        caveats.append(
            "The labelled rows are no random sample: the judge passed another share of them than of all "
            "rows. The corrected rate allows for that; agreement, sensitivity and specificity do not."
        )
    if table.both + table.judge_only == 0 or table.human_only + table.neither == 0:
        caveats.append(
            "One of the judge's verdicts has no label at all, so its part counts with its whole range."
        )
    return tuple(caveats)
