"""A check from after the fix: kept, dated by the session's clock, closing or reopening the case."""

from datetime import datetime

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import FollowUp
from gatewalk.session.measuring import Measuring
from gatewalk.session.session import Session
from tests.panels import made

NOW = datetime(2026, 12, 3, 9, 30)
ANY_DAY = datetime(2020, 1, 1)


def found(verdict: str) -> FollowUp:
    finding = Finding(measurement="follow-up", verdict=verdict)
    return FollowUp.model_validate({"at": ANY_DAY, "verdict": verdict, "finding": finding})


def session() -> Session:
    measuring = Measuring(lambda _after, _before: made.findings(), lambda _case: None)
    return Session(made.case(status="decided"), measuring=measuring, clock=lambda: NOW)


def test_each_check_is_added_with_the_time_at_which_it_was_kept() -> None:
    case = session()
    case.add_follow_up(found("partly"))
    case.add_follow_up(found("fixed"))
    assert [check.verdict for check in case.investigation.follow_ups] == ["partly", "fixed"]
    assert {check.at for check in case.investigation.follow_ups} == {NOW}


def test_fixed_closes_the_case_and_what_is_not_fixed_opens_it_again() -> None:
    case = session()
    case.add_follow_up(found("fixed"))
    assert case.investigation.status == "closed"
    for verdict in ("partly", "not", "cannot-tell"):
        case.add_follow_up(found(verdict))
        assert case.investigation.status == "open"
    assert case.history.undo_label == "after the fix: cannot tell"
