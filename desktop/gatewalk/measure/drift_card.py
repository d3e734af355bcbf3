"""The card of the drift gate: the three terms, the slices behind them, and what would settle it."""

from typing import Any

from gatewalk.domain.finding import UNDETERMINED, Figure, Finding, Needs, RowFilter, Strength
from gatewalk.domain.scores import PairTable
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import SliceSplit
from gatewalk.measure.drift_slices import SliceTest
from gatewalk.measure.drift_verdict import DriftCuts, Part, judge, needed_growth
from gatewalk.measure.drift_words import carriers, caveats, listed, named, sentence, slice_parts
from gatewalk.measure.drop import difference
from gatewalk.measure.intervals import mcnemar_mid_p
from gatewalk.measure.special import two_sided_z
from gatewalk.measure.wording import estimate, joined, percent, points, rows_word

THRESHOLDS = ("drift-floor", "drift-share", "drift-other", "familiar-rows", "slice-fdr", "explained-share")
#: Reasons that speak against any drift. A right answer that changed ("relabelled") is drift of the concept.
WITNESSES = ("stale", "label", "errors")
REFERENCE = "Kitagawa 1955; Cai, Namkoong and Yadlowsky (arXiv 2303.02011); Benjamini and Hochberg 1995"


def card(context: MeasureContext, found: SliceSplit, whole: SliceSplit | None, verdict: str) -> Finding:
    """The finding of one split; `whole` is the split of the full gap where `found` is what is left."""
    named = {"data": found.parts.data, "concept": found.parts.within}.get(verdict, found.parts.drop)
    n = round(found.first.size + found.second.size)
    return Finding(
        measurement="drift",
        verdict=verdict,
        strength=_strength(context, found, verdict),
        effect=estimate(named.value, named.interval(), n),
        n=n,
        n_eff=found.first.size / found.first.deff + found.second.size / found.second.deff,
        method=f"Three-term decomposition of {found.first_arm} against {found.second_arm} by {found.column}, "
        + ("paired" if found.paired else "independent")
        + " multinomial bootstrap",
        reference=REFERENCE,
        sentence=sentence(found, verdict),
        caveats=tuple(caveats(context, found, verdict)),
        needs=_needs(context, found, verdict),
        figures=tuple(_figures(context, found, whole)),
        rows=_rows(found, verdict),
        thresholds=THRESHOLDS,
        details=details(context, found, whole),
    )


def _strength(context: MeasureContext, found: SliceSplit, verdict: str) -> Strength:
    if verdict == UNDETERMINED:
        return "none"
    if verdict == "neither":
        return "moderate"
    return "strong" if judge(found.parts, DriftCuts.of(context), two_sided_z(0.95)) == verdict else "moderate"


def _figures(context: MeasureContext, found: SliceSplit, whole: SliceSplit | None) -> list[Figure]:
    cut = found.parts
    shown = [
        _figure("Left to explain" if found.second_arm != "current" else "The whole drop", cut.drop),
        _figure("New kinds of input", cut.unseen),
        _figure("Another mix of familiar kinds", cut.mix),
        _figure("Familiar inputs got worse", cut.within),
    ]
    tested = [test for test in found.tests if test.p is not None]
    worse = tuple(test.name for test in tested if test.worse)
    text = f"{len(worse)} of {len(tested)}" + (f": {listed(worse)}" if worse else "")
    shown.append(Figure(label="Familiar kinds that got worse on their own", text=text))
    if whole is not None:
        text = f"{points(whole.parts.data.value)} inputs, {points(whole.parts.within.value)} familiar kinds"
        shown.append(Figure(label="The same split of the whole gap", text=text))
    return shown + _witness(context, found)


def _figure(label: str, part: Part) -> Figure:
    return Figure(label=label, text=named(part), estimate=estimate(part.value, part.interval()))


def _witness(context: MeasureContext, found: SliceSplit) -> list[Figure]:
    summary, shown = context.scores, []
    assert summary is not None
    table: PairTable | None = summary.relabelled
    if table is not None and table.n:
        p = mcnemar_mid_p(table.lost, table.gained)
        text = f"{table.lost} of {table.n} right once and wrong under today's labels, mid-p {p:.2g}"
        shown.append(Figure(label="Second witness: labels", text=text))
    why = {reason: n for reason, n in sorted(summary.explained.items()) if reason in WITNESSES and n}
    count = sum(why.values())
    if count and found.parts.drop.value > 0:
        share = count / found.second.size / found.parts.drop.value
        what = joined(tuple(f"{n} {reason}" for reason, n in why.items()))
        text = f"{rows_word(count)} ({what}), {percent(min(share, 1.0))} of what is left"
        shown.append(Figure(label="Explained without any drift", text=text))
    return shown


def _needs(context: MeasureContext, found: SliceSplit, verdict: str) -> Needs | None:
    if verdict != UNDETERMINED:
        return None
    growth = needed_growth(found.parts, DriftCuts.of(context)) if found.familiar.any() else None
    if growth is None:
        return None
    n = max(2, round(max(found.first.size, found.second.size) * growth + 0.5))
    text = f"About {rows_word(n)} per reading would settle it, if the shares stay as they are."
    return Needs(n=n, per="reading", text=text)


def _rows(found: SliceSplit, verdict: str) -> RowFilter:
    names = carriers(found, "within" if verdict == "concept" else "data") if verdict != UNDETERMINED else ()
    chosen = {found.column: names} if names else {}
    return RowFilter(arms=(found.second_arm,), slices=chosen, only="failing")


def details(context: MeasureContext, found: SliceSplit, whole: SliceSplit | None) -> dict[str, Any]:
    """JSON for plots and checks: terms in points with 95 % limits, and one row per slice."""
    within, mix, unseen = slice_parts(found)
    left = difference(context, found.first_arm, found.second_arm)
    return {
        "column": found.column,
        "first": found.first_arm,
        "second": found.second_arm,
        "terms": _terms(found),
        "whole": None if whole is None else _terms(whole),
        "left_95": None if left is None else [100.0 * v for v in left.interval()],
        "errors": [part.error for part in found.parts.each()],
        "slices": [
            _slice_row(test, bool(found.familiar[k]), (within[k], mix[k], unseen[k]))
            for k, test in enumerate(found.tests)
        ],
    }


def _slice_row(test: SliceTest, familiar: bool, adds: tuple[float, float, float]) -> dict[str, Any]:
    """One slice in hundredths: levels, drop with its limits, and what it adds to each term."""
    seen = bool(test.n0 and test.n1)
    return {
        "name": test.name,
        "familiar": familiar,
        "n0": test.n0,
        "n1": test.n1,
        "baseline": 100.0 * test.mean0 if test.n0 else None,
        "current": 100.0 * test.mean1 if test.n1 else None,
        "drop": 100.0 * test.drop if seen else None,
        "low": 100.0 * test.interval.low if seen else None,
        "high": 100.0 * test.interval.high if seen else None,
        "p": test.p,
        "worse": test.worse,
        "within": 100.0 * float(adds[0]),
        "mix": 100.0 * float(adds[1]),
        "unseen": 100.0 * float(adds[2]),
    }


def _terms(found: SliceSplit) -> dict[str, list[float]]:
    names = ("drop", "within", "mix", "unseen", "data")
    return {
        name: [100.0 * part.value, *(100.0 * limit for limit in part.interval())]
        for name, part in zip(names, found.parts.each(), strict=True)
    }
