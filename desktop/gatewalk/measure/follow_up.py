"""Did the fix work? Scores from after it, against the baseline and against the reading before the fix.

"Fixed" is a claim that nothing material is missing, so it is judged like a proof of no difference: the
whole interval must stay within the material drop, and no familiar kind of input may have got worse.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Literal

import numpy as np

from gatewalk.domain.finding import Figure, Finding, Needs, RowFilter
from gatewalk.domain.investigation import FollowUp, Investigation
from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.domain.walks import drop_walk
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import slice_column, slice_tests
from gatewalk.measure.drift_slices import SliceTest
from gatewalk.measure.drop import Drop, difference
from gatewalk.measure.instrument import between_readings
from gatewalk.measure.intervals import Interval, needed_per_reading
from gatewalk.measure.wording import estimate, joined, number, points, span

Word = Literal["fixed", "partly", "not", "cannot-tell"]

THRESHOLDS = ("material-drop", "slice-fdr", "familiar-rows", "slice-rows")


def follow_up(investigation: Investigation, after: ScoreSummary, *, at: datetime | None = None) -> FollowUp:
    """fixed, partly, not or cannot-tell, from the reading `after` of the new summary (or its only one).

    `at` is the time of the check, now where it is not given. Never raises for what the scores lack: the
    verdict is then cannot-tell and the finding says what is missing.
    """
    when = at if at is not None else datetime.now(UTC).replace(microsecond=0)
    merged, problem = merge(investigation.scores, after)
    if merged is None:
        return FollowUp(at=when, verdict="cannot-tell", finding=_missing(problem), summary=after)
    context = MeasureContext(
        scores=merged,
        thresholds=drop_walk(investigation).threshold_values(),
        seed=investigation.seed,
    )
    verdict, finding = judge(context)
    return FollowUp(at=when, verdict=verdict, finding=finding, summary=after)


def merge(before: ScoreSummary | None, after: ScoreSummary) -> tuple[ScoreSummary | None, str]:
    """The old summary with the new reading and its pairings; or None and what stands in the way."""
    reading = _after_reading(after)
    if reading is None or reading.moments.n == 0:
        return None, "the new file holds no scored reading from after the fix"
    if before is None or not {"baseline", "current"} <= set(before.readings):
        return None, "the investigation holds no baseline and current reading to compare with"
    same = (before.scale, before.low, before.higher_is_better)
    if (after.scale, after.low, after.higher_is_better) != same:
        return None, "the new scores are on another scale than the old ones"
    pairs = tuple(pair for pair in after.pairs if "after" in (pair.first_arm, pair.second_arm))
    kept = tuple(pair for pair in before.pairs if "after" not in (pair.first_arm, pair.second_arm))
    readings = {**before.readings, "after": reading.model_copy(update={"arm": "after"})}
    binary = before.binary and after.binary
    return before.model_copy(update={"readings": readings, "pairs": kept + pairs, "binary": binary}), ""


def _after_reading(after: ScoreSummary) -> Reading | None:
    if "after" in after.readings:
        return after.readings["after"]
    return next(iter(after.readings.values())) if len(after.readings) == 1 else None


def judge(context: MeasureContext) -> tuple[Word, Finding]:
    """The verdict on `baseline`, `current` and `after` of one summary, with its finding."""
    assert context.scores is not None
    left = difference(context, "baseline", "after")
    loss = difference(context, "current", "after")
    whole = difference(context, "baseline", "current")
    if left is None or loss is None or whole is None:
        return "cannot-tell", _missing("a reading holds no score")
    changed = between_readings(_without_slices(context.scores), "baseline", "after")
    tests = _slice_tests(context)
    worse = tuple(test.name for test in tests or () if test.worse)
    verdict = _word(context, left, loss, whole, worse)
    if changed:
        verdict = "cannot-tell"
    finding = _finding(context, verdict, left, loss, tests)
    if changed:
        said = f"The scores from after the fix cannot be compared: {changed[0].text}."
        finding = finding.model_copy(update={"sentence": said, "strength": "none"})
    return verdict, finding


def _without_slices(summary: ScoreSummary) -> ScoreSummary:
    """Readings to check for a changed instrument: a fix may move slices either way, and is none."""
    readings = {arm: reading.model_copy(update={"slices": {}}) for arm, reading in summary.readings.items()}
    return summary.model_copy(update={"readings": readings, "days": (), "version_changes": ()})


def _word(context: MeasureContext, left: Drop, loss: Drop, whole: Drop, worse: tuple[str, ...]) -> Word:
    material = context.threshold("material-drop") / 100.0
    missing = left.interval(0.90)
    gained = Interval(*(-v for v in reversed(loss.interval(0.90))))
    if missing.high < material and not worse:
        return "fixed"
    if gained.low <= 0.0 and gained.high <= 0.5 * whole.value:
        return "not"
    if gained.low > 0.0 and missing.low > 0.0:
        return "partly"
    return "cannot-tell"


def _slice_tests(context: MeasureContext) -> tuple[SliceTest, ...] | None:
    """Familiar slices of the baseline against the new reading; None where no slice is marked."""
    summary = context.scores
    assert summary is not None
    column = slice_column(summary, "baseline", "after")
    if column is None:
        return None
    cells = summary.readings["baseline"].slices[column]
    counts = {cell.value: cell.moments.n for cell in cells}
    others = [cell.value for cell in summary.readings["after"].slices[column]]
    names = tuple(dict.fromkeys((*counts, *others)))
    least = context.threshold("familiar-rows")
    familiar = np.array([counts.get(name, 0) >= least for name in names])
    return slice_tests(context, column, "baseline", "after", names, familiar)


def _finding(
    context: MeasureContext,
    verdict: Word,
    left: Drop,
    loss: Drop,
    tests: tuple[SliceTest, ...] | None,
) -> Finding:
    tested = [test for test in tests or () if test.p is not None]
    rows = [_slice_row(context, test) for test in tested]
    return Finding(
        measurement="follow-up",
        verdict=verdict,
        strength="none" if verdict == "cannot-tell" else "strong",
        effect=estimate(-loss.value, _gain(loss), loss.current.n),
        n=loss.baseline.n + loss.current.n,
        n_eff=loss.baseline.n_eff + loss.current.n_eff,
        method=f"{loss.method}; no familiar kind worse (false discovery rate)",
        reference="Newcombe 1998; Tango 1998; Benjamini and Hochberg 1995",
        sentence=_sentence(context, verdict, left, loss, tested),
        caveats=tuple(_caveats(context, tests)),
        needs=_needs(context, left) if verdict == "cannot-tell" else None,
        figures=tuple(_figures(left, loss, None if tests is None else rows)),
        rows=RowFilter(arms=("current", "after")),
        thresholds=THRESHOLDS,
        details={"slices": rows},
    )


def _gain(loss: Drop) -> Interval:
    """95 % interval of after - current, from that of current - after."""
    low, high = loss.interval()
    return Interval(-high, -low)


def _figures(left: Drop, loss: Drop, rows: list[dict[str, Any]] | None) -> Iterator[Figure]:
    back, rest = _gain(loss), left.interval()
    for label, value, limits in (
        ("Won back since", -loss.value, back),
        ("Still missing to the baseline", left.value, rest),
    ):
        text = f"{points(value)} ({span(limits)})"
        yield Figure(label=label, text=text, estimate=estimate(value, limits))
    if rows is not None:
        worse, held = sum(row["worse"] for row in rows), sum(row["not_worse"] for row in rows)
        text = f"{worse} of {len(rows)} worse; {held} shown not to be worse"
        yield Figure(label="Familiar kinds of input", text=text)


def _slice_row(context: MeasureContext, test: SliceTest) -> dict[str, Any]:
    """One familiar slice in points, with its non-inferiority by the material drop."""
    return {
        "name": test.name,
        "drop": 100.0 * test.drop,
        "low": 100.0 * test.interval.low,
        "high": 100.0 * test.interval.high,
        "worse": test.worse,
        "not_worse": _not_worse(context, test),
    }


def _not_worse(context: MeasureContext, test: SliceTest) -> bool:
    """Non-inferiority of one slice: its upper limit stays within the material drop."""
    return test.interval.high < context.threshold("material-drop") / 100.0


def _sentence(context: MeasureContext, verdict: Word, left: Drop, loss: Drop, tested: list[SliceTest]) -> str:
    back = f"{points(-loss.value)} ({span(_gain(loss))})"
    rest = f"{points(left.value)} ({span(left.interval())})"
    worse = tuple(test.name for test in tested if test.worse)
    if verdict == "fixed":
        material = number(context.threshold("material-drop"), 0)
        return f"Fixed: {back} came back and less than {material} points are missing."
    if verdict == "partly":
        return f"Partly fixed: {back} came back, {rest} are still missing."
    if verdict == "not":
        return f"Not fixed: {back} came back, which may be nothing and is not half of the gap."
    if worse:
        return f"{back} came back, but familiar kinds of input got worse: {joined(worse[:4])}."
    return f"{back} came back and {rest} are missing: too uncertain to say whether it is fixed."


def _caveats(context: MeasureContext, tests: tuple[SliceTest, ...] | None) -> list[str]:
    said = []
    if tests is None:
        said.append("No kinds of input are marked: that familiar ones are no worse was checked overall only.")
    if context.scores is not None and context.scores.pair("current", "after") is None:
        said.append(
            "The reading from after the fix shares no example with the one before: compared unpaired."
        )
    return said


def _needs(context: MeasureContext, left: Drop) -> Needs | None:
    material = context.threshold("material-drop") / 100.0
    base = left.baseline.value
    n = needed_per_reading(base, max(base - max(left.value, material), 0.0))
    if n is None:
        return None
    return Needs(n=n, per="reading", text=f"About {n:,} examples per reading would settle it.")


def _missing(problem: str) -> Finding:
    return Finding(
        measurement="follow-up",
        verdict="cannot-tell",
        sentence=f"It cannot be told whether the fix worked: {problem}.",
        thresholds=THRESHOLDS,
    )
