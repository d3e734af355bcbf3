"""What kind of drift is left: did the mix of inputs change, or did the same inputs get worse?

Split is what remains after the cheaper fixes, because that is what a model update would have to repair;
the split of the whole gap stands beside it. The verdict "concept" is named for what is seen, "familiar
inputs got worse": it is concept drift only if the slices are fine enough and the grader is unchanged.
"""

from gatewalk.domain.finding import UNDETERMINED, Finding, Needs
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_card import WITNESSES, card
from gatewalk.measure.drift_measured import SliceSplit, measure_split
from gatewalk.measure.drift_verdict import DriftCuts, judge
from gatewalk.measure.drop import levels
from gatewalk.measure.remaining import left_arm
from gatewalk.measure.wording import joined


def drift(context: MeasureContext) -> Finding:
    """Gate "what kind of drift?": outcomes data, concept, both, neither."""
    return drift_with(context, None)


def drift_with(context: MeasureContext, errors: tuple[float, ...] | None) -> Finding:
    """As `drift`, with the standard errors of an earlier fit (see `measure_split`) where given."""
    second = left_arm(context)
    found = measure_split(context, "baseline", second, errors)
    if found is None:
        return missing(context, second)
    whole = None if second == "current" or errors else measure_split(context, "baseline", "current")
    return card(context, found, whole, verdict_of(context, found))


def drift_verdict(context: MeasureContext, errors: tuple[float, ...] | None = None) -> str:
    """The verdict of `drift` without its card and slice tests."""
    found = measure_split(context, "baseline", left_arm(context), errors, tested=False)
    return UNDETERMINED if found is None else verdict_of(context, found)


def verdict_of(context: MeasureContext, found: SliceSplit) -> str:
    """neither where a second witness explains what is left; else what the split says."""
    if not found.familiar.any():
        return UNDETERMINED
    if refuted(context, found):
        return "neither"
    return judge(found.parts, DriftCuts.of(context))


def explained_share(context: MeasureContext, found: SliceSplit) -> float:
    """Share of what is left that wrong labels, errors and stale rows account for; 0 where none is left."""
    summary = context.scores
    if summary is None or found.parts.drop.value <= 0.0 or found.second.size <= 0.0:
        return 0.0
    count = sum(summary.explained.get(reason, 0) for reason in WITNESSES)
    return count / found.second.size / found.parts.drop.value


def refuted(context: MeasureContext, found: SliceSplit) -> bool:
    """Whether the second witness refutes both kinds of drift."""
    clear = found.parts.drop.interval(0.90).low > 0.0
    return clear and explained_share(context, found) >= context.threshold("explained-share") / 100.0


def missing(context: MeasureContext, second: str) -> Finding:
    """What stands in the way of a split."""
    known = levels(context)
    lacking = tuple(arm for arm in ("baseline", second) if arm not in known)
    n = known[second].n if second in known else 0
    if lacking:
        sentence = f"There is no scored {joined(lacking)} reading, so there is no drop to split."
        text = "Load a baseline and a current reading with the kind of input marked on every row."
    else:
        sentence = "Fewer than two kinds of input are marked, so the drop cannot be split by kind."
        text = "Mark the kind of input (topic, category, segment) on the rows of both readings."
    return Finding(
        measurement="drift",
        verdict=UNDETERMINED,
        n=n,
        sentence=sentence,
        method="Three-term decomposition by kind of input",
        needs=Needs(n=n, per="reading", text=text) if n else None,
        thresholds=("familiar-rows",),
    )
