"""Fine-tune or full retrain: how wide is the loss, and are there examples to train on?

New kinds of input extend what the model covers, which fine-tuning does. Where familiar inputs got worse,
the breadth of the loss decides. The amount of data never changes the outcome: it stands as a caveat and
in `needs`.
"""

from gatewalk.domain.finding import UNDETERMINED, Estimate, Figure, Finding, Needs, RowFilter, Strength
from gatewalk.measure.breadth import Breadth, measure_breadth
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import SliceSplit, measure_split
from gatewalk.measure.drift_words import carriers
from gatewalk.measure.remaining import left_arm
from gatewalk.measure.training import TrainingData, training_data
from gatewalk.measure.wording import joined, percent, rows_word

BREADTH_OUTCOMES = {"narrow": "fine-tune", "wide": "retrain", "between": UNDETERMINED}

THRESHOLDS = (
    "min-training",
    "min-holdout",
    "training-borderline",
    "breadth-cover",
    "narrow-share",
    "wide-share",
)


def update(context: MeasureContext) -> Finding:
    """Gate "fine-tune, or full retrain?": outcomes fine-tune, retrain."""
    kind = context.outcomes.get("drift", UNDETERMINED)
    if kind not in ("data", "concept", "both"):
        return _nothing(kind)
    found = measure_split(context, "baseline", left_arm(context), errors=(0.0,) * 5, tested=False)
    if kind == "data":
        return _data(context, found)
    return _concept(context, found, kind)


def update_verdict(context: MeasureContext) -> str:
    """The verdict of `update` without its card."""
    kind = context.outcomes.get("drift", UNDETERMINED)
    if kind == "data":
        return "fine-tune"
    if kind not in ("concept", "both"):
        return UNDETERMINED
    found = measure_split(context, "baseline", left_arm(context), errors=(0.0,) * 5, tested=False)
    wide = measure_breadth(context, found) if found is not None else None
    return UNDETERMINED if wide is None else BREADTH_OUTCOMES[wide.called]


def _nothing(kind: str) -> Finding:
    sentence = (
        "Neither kind of drift is shown, so a model update is not what is asked for."
        if kind == "neither"
        else "The kind of drift is not settled yet, and it decides what update would fit."
    )
    return Finding(measurement="update", verdict=UNDETERMINED, sentence=sentence, thresholds=THRESHOLDS)


def _data(context: MeasureContext, found: SliceSplit | None) -> Finding:
    names = carriers(found, "data") if found is not None else ()
    data = training_data(context, found, names)
    said = f"New kinds of input call for wider coverage, which fine-tuning extends: {data.sentence()}"
    effect = Estimate(value=float(data.total), unit="examples", n=data.total) if names else None
    return _finding(context, found, "fine-tune", said, effect, data, None)


def _concept(context: MeasureContext, found: SliceSplit | None, kind: str) -> Finding:
    names = carriers(found, "within") if found is not None else ()
    if kind == "both" and found is not None:
        names = tuple(dict.fromkeys((*names, *carriers(found, "data"))))
    data = training_data(context, found, names)
    wide = measure_breadth(context, found) if found is not None else None
    if wide is None:
        return _finding(context, found, UNDETERMINED, _too_few(context, found), None, data, None)
    verdict = BREADTH_OUTCOMES[wide.called]
    share = percent(wide.share)
    where = joined(wide.names[:4])
    texts = {
        "narrow": f"The loss on familiar inputs is narrow, {share} of familiar traffic ({where}): "
        f"fine-tuning on corrected labels fits. {data.sentence()}",
        "wide": f"The loss on familiar inputs is wide, {share} of familiar traffic: the learned associations "
        "are broadly wrong, which calls for retraining.",
    }
    between = (
        f"The loss reaches {share} of familiar traffic: between narrow and wide, so it cannot be called."
    )
    effect = Estimate(value=100.0 * wide.share, unit="% of familiar traffic", n=round(wide.rows))
    return _finding(context, found, verdict, texts.get(wide.called, between), effect, data, wide)


def _too_few(context: MeasureContext, found: SliceSplit | None) -> str:
    least = int(context.threshold("breadth-slices"))
    count = 0 if found is None else int(found.familiar.sum())
    return (
        f"{count} familiar kinds of input are marked; it takes {least} to tell a narrow loss from a wide one."
    )


def _finding(
    context: MeasureContext,
    found: SliceSplit | None,
    verdict: str,
    sentence: str,
    effect: Estimate | None,
    data: TrainingData,
    wide: Breadth | None,
) -> Finding:
    figures = [Figure(label="Examples of the affected kinds", text=data.text())]
    figures += [Figure(label=f"  {name}", text=rows_word(n)) for name, n in data.per_slice[:8]]
    if wide is not None:
        figures.append(Figure(label="Breadth of the loss", text=f"{percent(wide.share)} of familiar traffic"))
    if data.total:
        figures.append(Figure(label="What a hold-out can show", text=data.power_text()))
    return Finding(
        measurement="update",
        verdict=verdict,
        strength=_strength(verdict, data, wide),
        effect=effect,
        n=data.total,
        n_eff=float(data.total),
        method="Breadth of the within-slice loss; count of unique labelled examples",
        reference="Tree thresholds; Wilson 1927 for the hold-out",
        sentence=sentence,
        caveats=tuple(data.caveats()),
        needs=_needs(verdict, data, found),
        figures=tuple(figures),
        rows=RowFilter(arms=("current",), slices={found.column: data.names} if found and data.names else {}),
        thresholds=THRESHOLDS,
        details={
            "kinds": [{"name": name, "examples": n} for name, n in data.per_slice],
            "training": data.training,
            "held_out": data.held_out,
            "amount": data.amount,
            "breadth": None if wide is None else wide.share,
        },
    )


def _strength(verdict: str, data: TrainingData, wide: Breadth | None) -> Strength:
    if verdict == UNDETERMINED:
        return "none"
    if wide is not None and not wide.stable:
        return "moderate"
    return "strong" if data.amount == "enough" else "moderate"


def _needs(verdict: str, data: TrainingData, found: SliceSplit | None) -> Needs | None:
    if verdict == UNDETERMINED and found is not None:
        n = max(2, round(2 * found.second.size))
        text = "More current examples, or finer kinds of input, would show how wide the loss is."
        return Needs(n=n, per="reading", text=text)
    short = data.short_by
    if verdict != "fine-tune" or short <= 0:
        return None
    text = f"{rows_word(short)} more with labels, of the affected kinds, to train on and to hold out."
    return Needs(n=short, per="affected kinds", text=text)
