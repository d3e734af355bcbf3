"""The actions leave the window as a table or as a calendar, by the ending that is chosen."""

from collections.abc import Callable
from pathlib import Path

from gatewalk.domain.investigation import ActionItem
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from tests.window.chosen import Chosen

Show = Callable[..., OpenCase]


def test_actions_are_written_as_a_table_and_as_a_calendar(desk: Desk, show: Show, tmp_path: Path) -> None:
    case = show("update")
    first, *rest = case.session.planned_actions()
    dated = ActionItem.model_validate({**first.model_dump(), "owner": "Kim", "due": "2026-12-18"})
    case.session.set_actions((dated, *rest))
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.to = tmp_path / "plan.csv"
    desk.run("export-plan")
    assert "Kim" in chosen.to.read_text(encoding="utf-8-sig")
    assert "All are in it" in desk.messages.text
    chosen.to = tmp_path / "plan.ics"
    desk.run("export-plan")
    assert chosen.to.read_text(encoding="utf-8").count("BEGIN:VEVENT") == 1
    assert f"1 of {len(rest) + 1} have a date" in desk.messages.text


def test_another_ending_and_an_empty_plan_are_told(desk: Desk, show: Show, tmp_path: Path) -> None:
    show("update")
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.to = tmp_path / "plan.docx"
    desk.run("export-plan")
    assert "take .csv or .ics" in desk.messages.text
    show("metrics", scores=None, findings={})
    desk.run("export-plan")
    assert "no actions yet" in desk.messages.text
