"""The card of a recovery gate: figures, sentence, caveats and what would settle it."""

from gatewalk.domain.finding import UNDETERMINED, Figure, Finding, Needs, RowFilter, Strength
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import levels
from gatewalk.measure.intervals import Interval, mcnemar_mid_p, needed_pairs
from gatewalk.measure.levels import counts_pairs
from gatewalk.measure.recovery_arm import ArmResult, gain_interval
from gatewalk.measure.recovery_gain import Gain
from gatewalk.measure.recovery_share import called, judge
from gatewalk.measure.wording import estimate, joined, percent, points, rows_word, span

ARM_WORDS = {"context": "Hand-made context", "prompt": "Few-shot examples in the prompt"}
VERBS = {"context": "returns", "prompt": "return"}
CULPRITS = {"context": "the retrieval and context layer", "prompt": "the prompt"}
REFERENCE = {
    "full": "Tango 1998; Fieller 1954; mid-p McNemar (Fagerland, Lydersen and Laake 2013)",
    "other": "Fieller 1954 with delta-method variances",
}
DESIGNS = {
    "full": "paired on all current examples",
    "stratified": "paired on failing and passing examples, weighted to the whole reading",
    "failing+control": "failing examples against a control re-run, weighted to the whole reading",
    "failing": "failing examples only, without a control",
}
THRESHOLDS = ("recovered-no", "recovered-yes", "partly-low", "partly-high")


def card(context: MeasureContext, result: ArmResult, verdict: str, own: Gain, before: str) -> Finding:
    """The finding of one arm. `own` is what the arm adds to the arm `before`."""
    interval = gain_interval(own, result.share.drop)
    method = f"Recovered share by Fieller, {DESIGNS[result.gain.design]}"
    return Finding(
        measurement=result.arm,
        verdict=verdict,
        strength=_strength(result, verdict),
        effect=estimate(own.value, interval, own.n),
        n=own.n,
        n_eff=float(own.n),
        method=method if own.design != "full" else f"{method}; gain by Tango",
        reference=REFERENCE["full" if own.design == "full" else "other"],
        sentence=_sentence(result, verdict, own, interval, before),
        caveats=tuple(_caveats(context, result, own)),
        needs=_needs(result, verdict, own),
        figures=tuple(_figures(context, result, own, interval, before)),
        rows=RowFilter(arms=(before, result.arm), only="gained"),
        thresholds=THRESHOLDS,
        details=_details(result, own, before),
    )


def _strength(result: ArmResult, verdict: str) -> Strength:
    if verdict == UNDETERMINED:
        return "none"
    if result.gain.design == "failing":
        return "weak"
    wide = judge(result.share, result.cuts, 0.95)
    return "strong" if wide == judge(result.share, result.cuts, 0.90) != "undetermined" else "moderate"


def _sentence(result: ArmResult, verdict: str, own: Gain, interval: Interval, before: str) -> str:
    whole = result.share.drop
    who = ARM_WORDS.get(result.arm, result.arm)
    added = "add" if before == "context" else VERBS.get(result.arm, "returns")
    start = f"{who} {added} {points(own.value)} ({span(interval)}) of a gap of {points(whole.value)}"
    so_far = f", {percent(result.share.value)} so far" if before == "context" else ""
    culprit = CULPRITS.get(result.arm, result.arm)
    if verdict == "recovers":
        return f"{start}{so_far}: quality recovers, so the fault lies in {culprit}."
    if verdict == "partly":
        return f"{start}{so_far}: part of the drop sits in {culprit}, the rest does not."
    if verdict == "no":
        return f"{start}{so_far}: quality does not recover, so {culprit} is not where the drop sits."
    if not result.share.gap_is_clear:
        return f"{start}: the gap itself is too uncertain to take a share of it."
    if result.gain.design == "failing":
        return f"{start} at the very most: failing examples alone, run again, look better by luck."
    return f"{start}{so_far}: the interval is too wide to say whether quality recovers."


def _caveats(context: MeasureContext, result: ArmResult, own: Gain) -> list[str]:
    found = []
    if result.gain.design == "failing":
        found.append(
            "Only failing examples were run again and there is no control run: some recover by luck, so this "
            "is an upper bound and can never count as recovered."
        )
    if result.gain.design in ("failing", "failing+control"):
        found.append("Passing examples were not run again: what the change breaks among them is not seen.")
    assert context.scores is not None
    if not context.scores.cumulative and result.arm == "prompt":
        found.append("The arms were run apart, so their gains stand side by side and do not add up.")
    if (left_out := _excluded(context, result.arm)) > 0:
        found.append(f"{rows_word(left_out)} used as few-shot or training examples are left out.")
    if context.scores.chosen_after_looking:
        found.append("The two readings were chosen after looking at the scores.")
    if own.n < context.threshold("min-examples"):
        found.append(f"Only {rows_word(own.n)} were run again.")
    return found


def _excluded(context: MeasureContext, arm: str) -> int:
    summary = context.scores
    readings = summary.readings if summary is not None else {}
    return max((readings[name].excluded for name in ("current", arm) if name in readings), default=0)


def _figures(
    context: MeasureContext, result: ArmResult, own: Gain, interval: Interval, before: str
) -> list[Figure]:
    share, shown = result.share, []
    ratio = share.interval()
    label = "Gain over the arm before it" if before == "context" else "Gain"
    shown.append(Figure(label=label, text=f"{points(own.value)} ({span(interval)})"))
    text = f"{percent(share.value)}" + (
        f" ({percent(ratio.low)} to {percent(ratio.high)})" if ratio else ", no bounded interval"
    )
    part = estimate(share.value, ratio, result.gain.n, unit="% of the gap")
    shown.append(Figure(label="Share of the gap returned so far", text=text, estimate=part))
    if result.left is not None:
        rest = result.left.interval()
        shown.append(
            Figure(
                label="Left to explain",
                text=f"{points(result.left.value)} ({span(rest)})",
                estimate=estimate(result.left.value, rest),
            )
        )
    table = own.pairs
    if counts_pairs(table):
        odds = (
            f"{table.gained} fixed, {table.lost} broken, mid-p {mcnemar_mid_p(table.lost, table.gained):.2g}"
        )
        shown.append(Figure(label="Examples that changed", text=odds))
    if (left_out := _excluded(context, result.arm)) > 0:
        shown.append(Figure(label="Left out as used for prompting or training", text=rows_word(left_out)))
    return shown


def _needs(result: ArmResult, verdict: str, own: Gain) -> Needs | None:
    if verdict != UNDETERMINED:
        return None
    if result.gain.design == "failing":
        n = max(result.gain.n, 1)
        text = f"Run the current system unchanged on the same {rows_word(n)}, as a control."
        return Needs(n=n, per="control", text=text)
    pairs = result.pairs_needed()
    if pairs is None and result.arm == "prompt":
        pairs = needed_pairs((own.pairs.lost + own.pairs.gained) / max(own.n, 1), own.value)
    if pairs is None:
        return None
    text = f"About {rows_word(pairs)} run again would settle it, if the shares stay as they are."
    return Needs(n=pairs, per="arm", text=text)


def _details(result: ArmResult, own: Gain, before: str) -> dict[str, object]:
    share, wide, narrow = result.share, result.share.interval(), result.share.interval(0.90)
    return {
        "share": share.value,
        "share_95": list(wide) if wide else None,
        "share_90": list(narrow) if narrow else None,
        "share_called": called(share.value, narrow, result.cuts),
        "design": result.gain.design,
        "before": before,
        "gain": 100.0 * result.gain.value,
        "gain_95": [100.0 * v for v in result.interval()],
        "own_90": [100.0 * v for v in gain_interval(own, share.drop, 0.90)],
        "pairs": own.pairs.model_dump(include={"n", "both", "lost", "gained", "neither"}),
        "left": None if result.left is None else 100.0 * result.left.value,
        "left_95": None if result.left is None else [100.0 * v for v in result.left.interval()],
    }


def missing(context: MeasureContext, arm: str) -> Finding:
    """What stands in the way of a recovery test, and what to run."""
    known = levels(context)
    lacking = tuple(name for name in ("baseline", "current") if name not in known)
    what = {"context": "hand-made context", "prompt": "3 to 5 few-shot examples"}.get(arm, arm)
    caveats: tuple[str, ...] = ()
    text = f"Run failing examples again with {what}, and once more unchanged as a control."
    if lacking:
        sentence = f"There is no scored {joined(lacking)} reading, so there is no gap to recover."
    elif arm not in known:
        sentence = f"There is no reading with {what} yet."
    else:
        shown = points(known[arm].value - known["current"].value)
        sentence = f"The reading with {what} shares no example with the current one, so it cannot be paired."
        caveats = (f"Taken as they stand the two differ by {shown}; that is no paired test.",)
        text = f"Run the current examples again with {what}, with the same example ids."
    n = known["current"].n if "current" in known else 0
    return Finding(
        measurement=arm,
        verdict=UNDETERMINED,
        sentence=sentence,
        caveats=caveats,
        needs=Needs(n=n, per="arm", text=text) if n else None,
        method="Paired recovery test",
        n=known[arm].n if arm in known else 0,
        thresholds=THRESHOLDS,
    )
