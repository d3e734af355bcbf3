"""Shares of answers that nobody scores as right or wrong: ungrounded ones and refusals, before and after.

They stand on the cards of the second tree, because a change that solves cases may do so by refusing more
or by making things up; each comes with its interval, and a difference with that of the difference.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gatewalk.domain.finding import Figure
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.intervals import Interval, mover, wilson
from gatewalk.measure.wording import estimate, number, span

#: What each measured role is called on a card; the share of `grounded` is turned round.
_CALLED = {"grounded": "Ungrounded answers", "refused": "Refusals"}


@dataclass(frozen=True)
class Rate:
    """A share on the 0..1 scale with its 95 % interval, over `n` answers of the reading `arm`."""

    arm: str
    share: float
    interval: Interval
    n: int


def rate(scores: ScoreSummary | None, role: str, *arms: str) -> Rate | None:
    """The share of ungrounded answers (`grounded`) or refusals (`refused`) of the first arm that has it.

    Wilson's interval; for answers that are graded between 0 and 1 it is wider than their spread asks for.
    """
    readings: Mapping[str, object] = scores.readings if scores is not None else {}
    for arm in arms:
        held = scores.readings[arm].measures.get(role) if scores is not None and arm in readings else None
        if held is not None and held.n > 0:
            mean = min(max(held.mean, 0.0), 1.0)
            share = 1.0 - mean if role == "grounded" else mean
            return Rate(arm, share, wilson(share * held.n, held.n), held.n)
    return None


def rate_figures(
    scores: ScoreSummary | None, before: tuple[str, ...], after: tuple[str, ...]
) -> Iterator[Figure]:
    """Both shares before and after, each with its interval, and how far they moved (Newcombe's method 10)."""
    for role, called in _CALLED.items():
        first, second = rate(scores, role, *before), rate(scores, role, *after)
        for when, found in ((f"{called} before", first), (f"{called} after", second)):
            if found is not None:
                yield _figure(when if first and second else called, found)
        if first is not None and second is not None:
            moved = mover(second.share, second.interval, first.share, first.interval)
            change = second.share - first.share
            yield Figure(
                label=f"{called}, change",
                text=f"{'+' if change > 0 else ''}{number(100 * change)} points ({span(moved)})",
                estimate=estimate(change, moved, first.n + second.n),
            )


def _figure(label: str, found: Rate) -> Figure:
    text = f"{number(100 * found.share)} % ({span(found.interval)}) of {found.n:,} answers"
    return Figure(label=label, text=text, estimate=estimate(found.share, found.interval, found.n, unit="%"))
