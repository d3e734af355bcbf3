"""From people's labels to the tables of the judge check: those given in the window, and a label column's."""

from gatewalk.domain.investigation import Investigation, ReadingLabels
from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.measure.judge import JudgeTable

#: Readings that a judge is checked in.
READINGS = ("baseline", "current")


def judge_tables(investigation: Investigation) -> dict[str, JudgeTable]:
    """A table per reading that has labels; only what the file does not label is labelled in the window."""
    tables = {}
    for arm in READINGS:
        own = _of_labels(investigation.labels[arm]) if arm in investigation.labels else None
        read = _of_file(investigation.scores, arm)
        parts = [table for table in (own, read) if table is not None and table.labelled]
        if parts:
            tables[arm] = _together(parts)
    return tables


def _of_labels(labels: ReadingLabels) -> JudgeTable:
    given = [(label.passed, label.judge_passed) for label in labels.examples.values()]
    return JudgeTable(
        judged=labels.judged,
        passed=min(labels.passed, labels.judged),
        both=given.count((True, True)),
        judge_only=given.count((False, True)),
        human_only=given.count((True, False)),
        neither=given.count((False, False)),
    )


def _of_file(scores: ScoreSummary | None, arm: str) -> JudgeTable | None:
    """The label column's table; only pass/fail scores can be held against pass/fail labels."""
    if scores is None or not scores.binary or arm not in scores.readings or arm not in scores.judged:
        return None
    reading, held = scores.readings[arm], scores.judged[arm]
    return JudgeTable(
        judged=reading.moments.n,
        passed=_passed(reading, scores),
        both=held.both,
        judge_only=held.gained,
        human_only=held.lost,
        neither=held.neither,
    )


def _passed(reading: Reading, scores: ScoreSummary) -> int:
    share = (reading.moments.mean - scores.low) / scores.scale
    return min(max(round(share * reading.moments.n), 0), reading.moments.n)


def _together(parts: list[JudgeTable]) -> JudgeTable:
    """Cells added; the totals are those of the first, which counts examples where labels were given here."""
    cells = {
        name: sum(getattr(part, name) for part in parts)
        for name in ("both", "judge_only", "human_only", "neither")
    }
    return parts[0].model_copy(update=cells)
