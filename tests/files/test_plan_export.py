"""Actions for other tools: a table that tricks no spreadsheet, and a calendar that folds right."""

import csv
import io
from datetime import datetime
from pathlib import Path

import pytest

from gatewalk.domain.investigation import ActionItem, Answer, Investigation, Tick
from gatewalk.domain.problem import InputProblem
from gatewalk.files.plan_export import export_plan, plan_calendar, plan_csv
from gatewalk.files.tree import read_tree

AT = datetime(2026, 11, 20, 10, 42)
CASE = Investigation(title="Tickets; routing, 91 %", tree=read_tree("retrain-or-tune"))
ACTIONS = (
    ActionItem(
        exit="fix-retrieval",
        text="Rebuild the index on “today's” categories, chunk sizes and filters, before the next release ✓",
        owner="Search team",
        due="2026-11-27",
        done_when="hand-made context no longer helps",
    ),
    ActionItem(exit="fine-tune", text='=HYPERLINK("http://x")', due="some day"),
)


def test_the_table_holds_every_action_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(plan_csv(CASE, ACTIONS).decode("utf-8-sig"))))
    assert rows[0]["exit"] == "Fix the retrieval pipeline"
    assert (rows[0]["owner"], rows[0]["due"], rows[0]["done"]) == ("Search team", "2026-11-27", "no")
    assert not rows[1]["action"].startswith("=")


def test_the_table_ends_with_what_there_is_to_tick_off() -> None:
    answers = {"constraints": Answer(outcome="ready"), "level-0": Answer(outcome="enough")}
    ticks = {"prompt-and-retrieval": {"canary": Tick(by="Ada")}}
    case = Investigation(tree=read_tree("prompt-adapter-finetune"), answers=answers, ticks=ticks)
    rows = list(csv.DictReader(io.StringIO(plan_csv(case, ()).decode("utf-8-sig"))))
    assert [row["checklist"] for row in rows] == ["Deployment notes"] * 4
    assert [(row["owner"], row["done"]) for row in rows][1] == ("Ada", "yes")
    assert [row["done"] for row in rows].count("no") == 3


def test_the_calendar_holds_dated_actions_escaped_and_folded() -> None:
    text = plan_calendar(CASE, ACTIONS, AT).decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    whole = text.replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128" in whole
    assert "SUMMARY:Rebuild the index on “today's” categories\\, chunk sizes" in whole
    assert "Investigation: Tickets\\; routing\\, 91 %\\nExit:" in whole


def test_the_same_action_keeps_its_id() -> None:
    first, second = (plan_calendar(CASE, ACTIONS, at).decode() for at in (AT, AT.replace(year=2027)))
    ids = [[line for line in text.split("\r\n") if line.startswith("UID")] for text in (first, second)]
    assert ids[0] == ids[1] != []


def test_the_ending_says_the_form(tmp_path: Path) -> None:
    for name in ("plan.csv", "plan.ics"):
        export_plan(CASE, ACTIONS, tmp_path / name, at=AT)
        assert (tmp_path / name).stat().st_size > 100
    with pytest.raises(InputProblem, match=r"take \.csv or \.ics"):
        export_plan(CASE, ACTIONS, tmp_path / "plan.txt", at=AT)
