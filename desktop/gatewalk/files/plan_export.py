"""The actions of an investigation for other tools: a table (CSV) and a calendar (iCalendar, RFC 5545)."""

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from gatewalk.domain.investigation import ActionItem, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import reached, walks
from gatewalk.files.atomic import write_atomic
from gatewalk.files.cells import plain_cell

COLUMNS = ("exit", "action", "owner", "due", "done when", "done", "checklist")
#: Octets of one content line, its line end left out (RFC 5545, section 3.1).
_LINE = 75


def export_plan(case: Investigation, actions: Sequence[ActionItem], out: Path, *, at: datetime) -> None:
    """Write the actions to `out`: .csv, or .ics with one all-day entry per action that has a due date.

    `at` is the time written as the calendar's stamp. Raises InputProblem for any other ending.
    """
    ending = out.suffix.lower()
    if ending == ".csv":
        write_atomic(out, plan_csv(case, actions))
    elif ending == ".ics":
        write_atomic(out, plan_calendar(case, actions, at))
    else:
        raise InputProblem("actions cannot be saved under this ending", str(out), "take .csv or .ics")


def plan_csv(case: Investigation, actions: Sequence[ActionItem]) -> bytes:
    """The actions, then what there is to tick off at the exits on the path, as CSV in UTF-8.

    It begins with a byte order mark, which spreadsheets need to read it as such.
    """
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for action in actions:
        cells = (_exit_title(case, action), action.text, action.owner, action.due, action.done_when)
        writer.writerow([*(plain_cell(cell) for cell in cells), _yes(action.done), ""])
    for leg in reached(case):
        for exit_id in leg.path.exits:
            writer.writerows(_listed(leg.view, exit_id))
    return held.getvalue().encode("utf-8-sig")


def plan_calendar(case: Investigation, actions: Sequence[ActionItem], at: datetime) -> bytes:
    """The dated actions as an iCalendar file; the same action keeps its id, so a second import updates it."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gatewalk//Gatewalk//EN", "CALSCALE:GREGORIAN"]
    for action in actions:
        day = _day(action.due)
        if day is not None:
            lines += _entry(case, action, day, at)
    lines.append("END:VCALENDAR")
    folded = [part for line in lines for part in _folded(line)]
    return ("\r\n".join(folded) + "\r\n").encode()


def _entry(case: Investigation, action: ActionItem, day: date, at: datetime) -> list[str]:
    of_walk = (str(action.walk),) if action.walk else ()
    key = "\n".join((case.title, *of_walk, action.exit, action.text))
    about = [f"Investigation: {case.title}", f"Exit: {_exit_title(case, action)}"]
    about += [f"Owner: {action.owner}"] if action.owner else []
    about += [f"Done when: {action.done_when}"] if action.done_when else []
    owner = f" ({action.owner})" if action.owner else ""
    return [
        "BEGIN:VEVENT",
        f"UID:{hashlib.sha256(key.encode()).hexdigest()[:32]}@gatewalk",
        f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%S}Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(action.text + owner)}",
        f"DESCRIPTION:{_escaped(chr(10).join(about))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _listed(view: Investigation, exit_id: str) -> Iterator[list[str]]:
    """What there is to tick off at an exit of the walk in front."""
    ticks, title = view.ticks.get(exit_id, {}), offer(view.tree, exit_id, view.constraints).title
    for heading, items in view.tree.lists(exit_id):
        for item in items:
            by = ticks[item.id].by if item.id in ticks else ""
            cells = [plain_cell(cell) for cell in (title, item.text, by, "", "")]
            yield [*cells, _yes(item.id in ticks), plain_cell(heading or "To tick off")]


def _yes(done: bool) -> str:
    return "yes" if done else "no"


def _exit_title(case: Investigation, action: ActionItem) -> str:
    found = walks(case)
    tree = found[action.walk].tree if action.walk < len(found) else None
    known = tree is not None and action.exit in tree.exits
    return offer(tree, action.exit, case.constraints).title if tree and known else action.exit


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _escaped(text: str) -> str:
    """A text value (RFC 5545, section 3.3.11); other control characters are dropped."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    text = "\\n".join(text.splitlines())
    return "".join(c for c in text if c.isprintable())


def _folded(line: str) -> Iterator[str]:
    """A content line cut into pieces of at most 75 octets, never inside a character."""
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _LINE:
            yield piece
            piece, size = " ", 1
        piece, size = piece + sign, size + width
    yield piece
