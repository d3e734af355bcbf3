"""What the drift card says in words: who carries the drop, and what could mislead."""

import numpy as np
from numpy.typing import NDArray

from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import SliceSplit
from gatewalk.measure.drift_split import slice_terms
from gatewalk.measure.drift_verdict import Part
from gatewalk.measure.drop import shared_pairs
from gatewalk.measure.remaining import RECOVERY_ARMS
from gatewalk.measure.wording import joined, number, points, span


def carriers(found: SliceSplit, kind: str) -> tuple[str, ...]:
    """Slices that carry most of a term (within or data), largest first: until four fifths of it stand."""
    within, mix, unseen = slice_parts(found)
    share = within if kind == "within" else mix + unseen
    order = np.argsort(-share)
    total, chosen, so_far = float(share[share > 0].sum()), [], 0.0
    for k in order:
        if share[k] <= 0 or so_far >= 0.8 * total:
            break
        chosen.append(found.names[int(k)])
        so_far += float(share[k])
    return tuple(chosen)


def slice_parts(found: SliceSplit) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    first, second = found.first, found.second
    return slice_terms(first.counts, first.sums, second.counts, second.sums, found.familiar)


def named(part: Part) -> str:
    return f"{points(part.value)} ({span(part.interval())})"


def listed(names: tuple[str, ...]) -> str:
    shown = names if len(names) <= 4 else (*names[:3], f"{len(names) - 3} more")
    return joined(shown)


def sentence(found: SliceSplit, verdict: str) -> str:
    """One plain sentence on the split."""
    cut = found.parts
    rest = found.second_arm != "current"
    whole = f"{'what is left' if rest else 'the drop'}, {points(cut.drop.value)}"
    if verdict == "data":
        return (
            f"New or more frequent kinds of input account for {named(cut.data)} of {whole}: "
            f"{listed(carriers(found, 'data'))}. Familiar inputs account for {named(cut.within)}."
        )
    if verdict == "concept":
        return (
            f"Familiar inputs got worse: they account for {named(cut.within)} of {whole}, above all "
            f"{listed(carriers(found, 'within'))}."
        )
    if verdict == "both":
        return (
            f"Both: of {whole}, {named(cut.data)} come with new or more frequent kinds of input and "
            f"{named(cut.within)} from familiar inputs that got worse."
        )
    if verdict == "neither":
        return f"Wrong labels or stale rows explain most of {whole}: neither kind of drift is shown."
    return _open_sentence(found, whole)


def _open_sentence(found: SliceSplit, whole: str) -> str:
    cut = found.parts
    if not found.familiar.any():
        return "No kind of input has enough baseline rows to count as familiar, so nothing can be split."
    if cut.drop.interval(0.90).low <= 0.0:
        return f"It may be nothing that remains, {named(cut.drop)}: there is no drop to split."
    return (
        f"Of {whole}, {named(cut.data)} come with new or more frequent kinds of input and "
        f"{named(cut.within)} from familiar ones: too uncertain to call."
    )


def caveats(context: MeasureContext, found: SliceSplit, verdict: str) -> list[str]:
    summary, said = context.scores, []
    assert summary is not None
    if verdict in ("concept", "both"):
        said.append(
            "A new kind of input hidden under an old name reads just like this: split "
            f"{listed(carriers(found, 'within')[:1])} more finely and look again."
        )
        if summary.relabelled is None:
            said.append(
                "It is concept drift only if the grader did not change: score formerly right examples again "
                "under today's labels as a second witness."
            )
    fixed = [arm for arm in RECOVERY_ARMS if context.outcomes.get(arm) == "partly"]
    if fixed and found.second_arm == "current":
        said.append(
            "What helped in part was not run on every current example, so the whole gap is split here, not "
            "what is left of it."
        )
    if shared_pairs(summary, "baseline", "current") is not None:
        said.append(
            "Both readings use the same examples: a frozen set cannot show failures in new kinds of input."
        )
    labels = [
        set(r.label_versions) for r in map(summary.readings.get, (found.first_arm, found.second_arm)) if r
    ]
    if len(labels) == 2 and all(labels) and labels[0] != labels[1]:
        said.append("The labels changed version between the readings.")
    rare = [n for n, f, c in zip(found.names, found.familiar, found.first.counts, strict=True) if c and not f]
    if rare:
        least = number(context.threshold("familiar-rows"), 0)
        said.append(f"Kinds with fewer than {least} baseline rows count as new: {listed(tuple(rare))}.")
    return said
