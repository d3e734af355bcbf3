"""A case made by hand: the ticket classifier's figures without its rows, for tests of what is shown."""

from datetime import date, timedelta
from functools import cache

from gatewalk.domain.finding import Estimate, Finding, GapBudget, GapPart, Needs, RowFilter
from gatewalk.domain.investigation import ChangeEvent, Investigation
from gatewalk.domain.scores import (
    MICRO,
    DayCell,
    Moments,
    Pair,
    PairTable,
    Reading,
    ScoreFile,
    ScoreSummary,
    SliceCell,
)
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import read_tree

_SLICES = {
    "baseline": {"billing": (182, 200), "technical": (137, 150), "general": (136, 150)},
    "current": {
        "billing": (136, 150),
        "technical": (113, 125),
        "general": (91, 100),
        "API integration": (30, 125),
    },
}


def moments(right: int, n: int) -> Moments:
    """`right` of `n` pass/fail scores."""
    return Moments(n=n, total=right * MICRO, squares=right * MICRO**2)


def reading(arm: str, right: int, n: int = 500) -> Reading:
    cells = tuple(
        SliceCell(value=v, moments=moments(*c), examples=c[1]) for v, c in _SLICES.get(arm, {}).items()
    )
    slices = {"category": cells} if cells else {}
    return Reading(arm=arm, rows=n, moments=moments(right, n), examples=n, slices=slices)


def pair(first: str, second: str, lost: int, gained: int) -> Pair:
    rest = 500 - lost - gained
    table = PairTable(n=500, lost=lost, gained=gained, both=rest - 100, neither=100)
    return Pair(first_arm=first, second_arm=second, table=table)


def days(count: int = 182) -> tuple[DayCell, ...]:
    """Half a year of days at 40 scores: level until day 84, then down to 74 %."""
    start, made = date(2026, 5, 4), []
    for i in range(count):
        level = 0.91 - 0.17 * max(0.0, (i - 84) / 98) + 0.012 * ((i * 7) % 5 - 2)
        made.append(
            DayCell(day=(start + timedelta(days=i)).isoformat(), moments=moments(round(40 * level), 40))
        )
    return tuple(made)


@cache
def scores() -> ScoreSummary:
    rights = {"baseline": 455, "current": 370, "control": 371, "context": 395, "prompt": 415}
    return ScoreSummary(
        files=(ScoreFile(name="scores.csv", sha256="0" * 64, rows=2500),),
        readings={arm: reading(arm, right) for arm, right in rights.items()},
        pairs=(
            pair("current", "control", 12, 13),
            pair("current", "context", 6, 31),
            pair("context", "prompt", 9, 29),
            pair("current", "prompt", 7, 52),
        ),
        days=days(),
    )


def estimate(value: float, low: float, high: float) -> Estimate:
    return Estimate(value=value, low=low, high=high)


def findings() -> dict[str, Finding]:
    """What the scores would say at the six gates."""

    def made(measurement: str, verdict: str, effect: Estimate, sentence: str) -> Finding:
        return Finding(
            measurement=measurement,
            verdict=verdict,
            strength="strong",
            effect=effect,
            n=1500,
            method="Newcombe difference of proportions",
            reference="Newcombe 1998",
            sentence=sentence,
            thresholds=("material-drop",),
            caveats=("The readings lie six months apart.",),
        )

    drift = made("drift", "data", estimate(8.9, 5.1, 12.0), "What is left sits in API integration, new.")
    named = RowFilter(slices={"category": ("API integration",)})
    return {
        "metrics": made("readiness", "measured", estimate(17, 12.4, 21.6), "91.0 % fell to 74.0 %."),
        "onset": made("onset", "gradual", estimate(-17, -20, -14), "A slide from week 12 on."),
        "context": made("context", "partly", estimate(5, 2.8, 7.6), "31 fixed, 6 broken."),
        "prompt": made("prompt", "partly", estimate(4, 1.7, 6.4), "29 fixed, 9 broken on top."),
        "drift": drift.model_copy(update={"rows": named}),
        "update": made("update", "fine-tune", estimate(8, 3.9, 12.2), "214 labelled examples at hand."),
    }


def undetermined() -> Finding:
    return Finding(
        measurement="readiness",
        verdict="undetermined",
        effect=estimate(15, -9.4, 37.2),
        n=40,
        method="Newcombe difference of proportions",
        sentence="18 of 20 at baseline and 15 of 20 now: this may be luck.",
        needs=Needs(n=97, text="About 97 per reading would settle it (80 % power)."),
    )


def budget() -> GapBudget:
    return GapBudget(
        baseline=Estimate(value=91, low=88.2, high=93.2, n=500),
        current=Estimate(value=74, low=70.0, high=77.7, n=500),
        gap=estimate(17, 12.4, 21.6),
        parts=(
            GapPart(gate="context", label="retrieval", value=5, low=2.8, high=7.6),
            GapPart(gate="prompt", label="prompt", value=4, low=1.7, high=6.4),
        ),
        open=estimate(8, 3.9, 12.2),
        target=85,
    )


@cache
def tree() -> Tree:
    return read_tree("retrain-or-tune")


def case(**changes: object) -> Investigation:
    """The whole hand-made case; `changes` replace fields."""
    made = Investigation(
        title="Ticket classifier: routing accuracy",
        tree=tree(),
        scores=scores(),
        findings=findings(),
        changes=(
            ChangeEvent(day="2026-06-01", kind="prompt", text="prompt v7"),
            ChangeEvent(day="2026-07-27", kind="traffic", text="product expansion"),
        ),
    )
    return made.model_copy(update=changes)
