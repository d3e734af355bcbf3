"""The card of gate 1: what shape the drop has, when it began, and which change it coincides with."""

import numpy as np

from gatewalk.domain.finding import UNDETERMINED, Finding, RowFilter, Strength
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.onset.card_parts import bare_needs, caveats, details, figures, needs
from gatewalk.measure.onset.judged import Judged, judge_one
from gatewalk.measure.onset.many import OnsetPrepared, onset_prepare, without_history
from gatewalk.measure.onset.prepare import Prepared
from gatewalk.measure.onset.shapes import MIXED, SUDDEN
from gatewalk.measure.onset.verdict import NO_DROP, SUDDEN_CHANGE
from gatewalk.measure.onset.words import bare_sentence, sentence
from gatewalk.measure.wording import estimate

METHOD = "posterior on the length of the transition, day noise by REML"
REFERENCE = "Hansen 2000 (date interval); Beaulieu and Killick 2018 (trend, step and memory told apart)"
THRESHOLDS = (
    "sudden-days",
    "sudden-probability",
    "prior-sudden",
    "event-probability",
    "min-batches",
    "outlier-z",
    "material-drop",
)


def onset(context: MeasureContext) -> Finding:
    """When the drop began and how: `sudden-change`, `sudden-unexplained`, `gradual`, `no-drop` or open."""
    prepared = onset_prepare(context)
    if context.scores is None or prepared.core is None or prepared.instrument is not None:
        return _bare(context, prepared)
    judged = judge_one(prepared, prepared.core)
    days = (prepared.days[0], prepared.days[-1])
    return Finding(
        measurement="onset",
        verdict=judged.verdict,
        strength=_strength(judged),
        effect=estimate(judged.course.drop, judged.course.interval, int(prepared.series.size.sum())),
        n=int(prepared.series.size.sum()),
        n_eff=_effective(judged.core),
        method=METHOD,
        reference=REFERENCE,
        sentence=sentence(judged),
        caveats=caveats(judged),
        needs=needs(judged) if judged.verdict == UNDETERMINED else None,
        figures=figures(judged),
        rows=RowFilter(arms=("history",), days=days),
        thresholds=THRESHOLDS,
        details=details(judged),
    )


def _strength(judged: Judged) -> Strength:
    if judged.verdict == UNDETERMINED:
        return "none"
    if judged.verdict == NO_DROP:
        return "strong" if judged.prepared.drop == "none" else "moderate"
    sudden = float(judged.shapes.sudden[0])
    clear = sudden >= 0.95 if judged.shape == SUDDEN else sudden <= 0.05
    firm = judged.verdict != SUDDEN_CHANGE or judged.fit.fit == "coincides"
    return "strong" if clear and firm and judged.shape != MIXED else "moderate"


def _effective(core: Prepared) -> float:
    """Examples worth of information after day noise and its memory."""
    noise = core.noise
    latent = noise.variance * (1.0 + noise.memory) / (1.0 - noise.memory)
    share = core.sampling / (core.sampling + latent)
    return float(np.minimum(share, 1.0) @ core.series.size)


def _bare(context: MeasureContext, prepared: OnsetPrepared) -> Finding:
    """No shape can be read: the readings alone decide, or nothing does."""
    verdict = UNDETERMINED if context.scores is None else without_history(prepared, prepared.drop)
    strengths: dict[str, Strength] = {SUDDEN_CHANGE: "moderate", NO_DROP: "strong"}
    return Finding(
        measurement="onset",
        verdict=verdict,
        strength=strengths.get(verdict, "none"),
        n=int(prepared.series.size.sum()),
        method=METHOD if prepared.series.n else "readings on either side of a version",
        reference=REFERENCE,
        sentence=bare_sentence(context.scores is not None, prepared, verdict),
        caveats=prepared.notes,
        needs=bare_needs(prepared, int(context.threshold("min-batches")))
        if verdict == UNDETERMINED
        else None,
        thresholds=THRESHOLDS,
        details={
            "shape": "unknown",
            "days": list(prepared.days),
            "means": [100.0 * m for m in prepared.series.mean.tolist()],
            "drop": prepared.drop,
        },
    )
