"""What the eval set itself can and cannot show, as caveats for the card of gate 0 (and any other).

A number is only as good as the set behind it: frozen at launch, labelled twice, full of errors, or chosen
after looking. Each is said in one sentence; none changes a verdict by itself.
"""

from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.measure.wording import joined, percent

#: Share of rows without a score from which it is said.
ERRORS_MATTER = 0.05


def set_health(summary: ScoreSummary) -> tuple[str, ...]:
    """Caveats about the readings `baseline` and `current`, in a fixed order."""
    found = [*_windows(summary), *_frozen(summary)]
    for arm in ("baseline", "current"):
        if arm in summary.readings:
            found += _reading(summary.readings[arm])
    return (*found, *_labels(summary), *_slices(summary))


def _windows(summary: ScoreSummary) -> list[str]:
    if not summary.chosen_after_looking:
        return []
    return ["Windows chosen after looking: the gap is flattered by the choice of where to cut."]


def _frozen(summary: ScoreSummary) -> list[str]:
    base, now = summary.readings.get("baseline"), summary.readings.get("current")
    pair = summary.pair("baseline", "current")
    if base is None or now is None:
        return []
    if pair is not None and pair.table.n and pair.table.n >= 0.95 * max(base.examples, now.examples):
        return [
            "The same examples were scored both times, so they are compared in pairs; a set frozen at launch"
            " cannot show failures on kinds of input that came later."
        ]
    if pair is not None and pair.table.n:
        return [f"Only {pair.table.n:,} examples are shared by both readings, so they are compared unpaired."]
    return []


def _reading(reading: Reading) -> list[str]:
    found, arm = [], reading.arm
    apart = reading.errors + reading.unscored
    if reading.rows and apart > ERRORS_MATTER * reading.rows:
        share = percent(apart / reading.rows)
        found.append(
            f"{share} of the rows of {arm} have no score ({reading.errors:,} errors); they are counted apart,"
            " not as wrong."
        )
    if reading.excluded:
        found.append(
            f"{reading.excluded:,} rows of {arm} are few-shot or training examples and were left out."
        )
    if reading.contradictions:
        found.append(f"{reading.contradictions:,} ids of {arm} carry contradicting scores.")
    if reading.refusals:
        found.append(f"{reading.refusals:,} answers of {arm} are refusals.")
    if len(reading.histogram) == 1 and reading.moments.n > 1:
        found.append(f"Every score of {arm} is the same: check that the scorer works.")
    return found


def _labels(summary: ScoreSummary) -> list[str]:
    base, now = summary.readings.get("baseline"), summary.readings.get("current")
    if base is None or now is None or not base.label_versions or not now.label_versions:
        return []
    if set(base.label_versions) == set(now.label_versions):
        return []
    return [
        f"The labels are of version {joined(base.label_versions)} in baseline and"
        f" {joined(now.label_versions)} in current: the right answer may have changed, which gate 4 takes up."
    ]


def _slices(summary: ScoreSummary) -> list[str]:
    """New slice values that the baseline never saw are named: the overall drop holds them too."""
    base, now = summary.readings.get("baseline"), summary.readings.get("current")
    if base is None or now is None:
        return []
    for column in base.slices.keys() & now.slices.keys():
        known = {cell.value for cell in base.slices[column] if cell.moments.n}
        new = tuple(sorted(c.value for c in now.slices[column] if c.moments.n and c.value not in known))
        if new and len(new) <= 6:
            return [f"New since the baseline, by {column}: {joined(new)}."]
    return []
