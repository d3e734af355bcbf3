"""Labels become the tables of the judge check: those of the window, those of the file, both together."""

from gatewalk.domain.investigation import HumanLabel, Investigation, ReadingLabels
from gatewalk.domain.scores import PairTable
from gatewalk.measure.judge import check_judge
from gatewalk.measure.judge_labels import judge_tables
from tests.panels import made


def given(*labels: tuple[bool, bool]) -> dict[str, HumanLabel]:
    return {f"t{i}": HumanLabel(passed=own, judge_passed=judge) for i, (own, judge) in enumerate(labels)}


def case(labels: dict[str, ReadingLabels], judged: dict[str, PairTable] | None = None) -> Investigation:
    scores = made.scores().model_copy(update={"judged": judged or {}})
    return made.case(scores=scores, labels=labels)


def test_labels_are_counted_by_both_verdicts() -> None:
    labels = ReadingLabels(
        judged=500, passed=370, examples=given((True, True), (False, True), (True, False), (False, False))
    )
    table = judge_tables(case({"current": labels}))["current"]
    assert (table.judged, table.passed) == (500, 370)
    assert (table.both, table.judge_only, table.human_only, table.neither) == (1, 1, 1, 1)


def test_a_label_column_counts_and_is_added_to() -> None:
    column = {"baseline": PairTable(n=10, both=6, lost=1, gained=2, neither=1)}
    alone = judge_tables(case({}, column))["baseline"]
    assert (alone.judged, alone.passed) == (500, 455)
    assert (alone.both, alone.judge_only, alone.human_only, alone.neither) == (6, 2, 1, 1)
    more = {"baseline": ReadingLabels(judged=480, passed=440, examples=given((True, True)))}
    together = judge_tables(case(more, column))["baseline"]
    assert (together.both, together.labelled, together.judged) == (7, 11, 480)
    check = check_judge(together)
    assert check is not None
    assert check.labelled == 11


def test_a_reading_without_labels_has_no_table() -> None:
    assert judge_tables(case({"current": ReadingLabels(judged=500, passed=370)})) == {}
    assert judge_tables(made.case(scores=None)) == {}
