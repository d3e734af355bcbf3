"""Figures in words, the same way everywhere in the window: signs, units, intervals and plain dates."""

from datetime import date

from gatewalk.domain.finding import Estimate, Finding, GapBudget
from gatewalk.theme.language import day, figures, marked, plural, say, tr

MINUS = "−"

#: What a finding's strength is called on a card.
STRENGTHS = {
    "strong": marked("strong"),
    "moderate": marked("moderate"),
    "weak": marked("weak"),
    "none": marked("open"),
}

#: What readings, kinds of change and states of a case are called; names of the user's own stay as they are.
ARMS = (
    marked("baseline"),
    marked("current"),
    marked("control"),
    marked("context"),
    marked("prompt"),
    marked("after"),
    marked("history"),
)
CHANGES = (marked("prompt"), marked("model"), marked("corpus"), marked("traffic"), marked("other"))
STATUSES = (marked("open"), marked("decided"), marked("closed"))


def arm(name: str) -> str:
    """What a reading is called."""
    return tr(name) if name in ARMS else name


def change_kind(name: str) -> str:
    """What a kind of change is called."""
    return tr(name) if name in CHANGES else name


def status(name: str) -> str:
    """What the state of a case is called."""
    return tr(name) if name in STATUSES else name


def number(value: float, *, signed: bool = False, digits: int = 1) -> str:
    """`value` with at most `digits` decimals, no trailing zeros, a true minus sign, a comma per thousand."""
    text = f"{abs(value):,.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    negative = value < 0 and text != "0"
    sign = MINUS if negative else ("+" if signed and text != "0" else "")
    return sign + figures(text)


def count(number: int) -> str:
    """A count as people read it: ``1,500``."""
    return figures(f"{number:,}")


def points(value: float, *, signed: bool = False) -> str:
    """A number of points in words: ``5 points``, ``1 point``."""
    text = number(value, signed=signed)
    return tr("{text} point", text=text) if text.strip("+" + MINUS) == "1" else tr("{text} points", text=text)


def amount(value: float, unit: str, *, signed: bool = False) -> str:
    """A figure with its unit, ``points`` being written out and ``%`` set off by a space."""
    if unit == "points":
        return points(value, signed=signed)
    return f"{number(value, signed=signed, digits=2)} {say(unit)}".strip()


def level(value: float, unit: str) -> str:
    """A reading: percent where the unit is points, else the score's own unit."""
    return f"{number(value)} %" if unit == "points" else f"{number(value, digits=2)}"


def interval(estimate: Estimate, *, signed: bool = False) -> str:
    """``2.8 to 7.6``, or an empty text where there is no interval."""
    if estimate.low is None or estimate.high is None:
        return ""
    return tr(
        "{low} to {high}", low=number(estimate.low, signed=signed), high=number(estimate.high, signed=signed)
    )


def estimate_text(estimate: Estimate, *, signed: bool = False) -> str:
    """The figure and its interval in one line."""
    head = amount(estimate.value, estimate.unit, signed=signed)
    span = interval(estimate, signed=signed)
    return tr("{head} (95 % CI {span})", head=head, span=span) if span else head


def strength_line(finding: Finding) -> str:
    """The grey line at the top right of a card: ``strong · n = 1,500``."""
    parts = [tr(STRENGTHS[finding.strength])] if finding.determined else []
    if finding.n:
        parts.append(f"n = {count(finding.n)}")
    return " · ".join(parts)


def open_text(budget: GapBudget) -> str:
    """What is left of the drop, in words."""
    if budget.gap.value <= 0:
        return tr("{value} up, no drop", value=amount(-budget.gap.value, budget.unit))
    if budget.open is None:
        return tr("{value} down, fixes measured apart", value=amount(budget.gap.value, budget.unit))
    if budget.open.value <= 0:
        return tr("nothing left open")
    return tr("{value} still open", value=amount(budget.open.value, budget.unit))


def target_text(budget: GapBudget) -> str:
    """Where the fixes leave the team against its target, or an empty text."""
    if budget.target is None or budget.open is None:
        return ""
    reached = budget.baseline.value - budget.open.value
    short = budget.target - reached
    if short <= 0:
        return tr(
            "{reached} meets the target of {target}",
            reached=level(reached, budget.unit),
            target=level(budget.target, budget.unit),
        )
    return tr(
        "{short} under the target of {target}",
        short=amount(short, budget.unit),
        target=level(budget.target, budget.unit),
    )


def day_text(text: str) -> str:
    """An ISO date as ``12 Nov 2026``; any other text as it stands."""
    try:
        parsed = date.fromisoformat(text[:10])
    except ValueError:
        return text
    return day(parsed)


def counted(count: int, one: str, many: str = "") -> str:
    """``1 gate``, ``3 gates``."""
    return plural(count, f"{{n}} {one}", f"{{n}} {many or one + 's'}")
