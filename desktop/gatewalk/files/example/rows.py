"""Score rows of the running example, made from the templates and counts in its data file.

Every reading's right and wrong answers are dealt out so that the counts of the data file hold exactly;
only texts, ids and the weekly history are left to the seed.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

COLUMNS = (
    "ticket_id",
    "date",
    "run",
    "category",
    "ticket",
    "pages",
    "expected_team",
    "predicted_team",
    "correct",
    "model",
)
MODEL = "router-1.4"


@dataclass(frozen=True)
class Ticket:
    """One made-up ticket with its category's right team."""

    id: str
    category: str
    text: str


@dataclass(frozen=True)
class Maker:
    """The data file with its source of chance."""

    data: Mapping[str, Any]
    chance: random.Random

    def ticket(self, ticket_id: str, category: str) -> Ticket:
        pattern = self.chance.choice(self.data["categories"][category]["tickets"])
        text = pattern.format(
            month=self.chance.choice(self.data["months"]),
            number=self.chance.randint(100, 9999),
            percent=self.chance.randint(2, 97),
        )
        return Ticket(ticket_id, category, text)

    def row(self, ticket: Ticket, run: str, day: date, right: bool) -> tuple[str, ...]:
        """One CSV row: a wrong answer names one of the teams that the model knew at launch."""
        team = self.data["teams"][ticket.category]
        known = [self.data["teams"][c] for c in self.data["baseline"]]
        wrong = self.chance.choice([t for t in known if t != team])
        return (
            ticket.id,
            day.isoformat(),
            run,
            ticket.category,
            ticket.text,
            self._pages(ticket.category, run),
            team,
            team if right else wrong,
            "1" if right else "0",
            MODEL,
        )

    def _pages(self, category: str, run: str) -> str:
        own = self.data["categories"][category]["pages"]
        if run in ("context", "prompt"):
            return str(own[-1])
        return str(self.chance.choice(own))


def example_rows(data: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """All rows in the order of `COLUMNS`: baseline, current, control, context, prompt, then history."""
    maker = Maker(data, random.Random(data["seed"]))
    yield from _baseline(maker)
    yield from _current(maker)
    yield from _history(maker)


def _baseline(maker: Maker) -> Iterator[tuple[str, ...]]:
    day = maker.data["reading_day"]["baseline"]
    dealt = [
        (category, right)
        for category, cell in maker.data["baseline"].items()
        for right in [True] * cell["right"] + [False] * (cell["rows"] - cell["right"])
    ]
    maker.chance.shuffle(dealt)
    for number, (category, right) in enumerate(dealt, start=1):
        yield maker.row(maker.ticket(f"L{number:04d}", category), "baseline", day, right)


def _current(maker: Maker) -> Iterator[tuple[str, ...]]:
    day = maker.data["reading_day"]["current"]
    dealt = [
        (category, scores)
        for category, cell in maker.data["current"].items()
        for scores in _scores(cell, maker.chance)
    ]
    maker.chance.shuffle(dealt)
    tickets = [
        maker.ticket(f"N{number:04d}", category) for number, (category, _) in enumerate(dealt, start=1)
    ]
    for run in ("current", "control", "context", "prompt"):
        for ticket, (_, scores) in zip(tickets, dealt, strict=True):
            yield maker.row(ticket, run, day, scores[run])


def _scores(cell: Mapping[str, Any], chance: random.Random) -> list[dict[str, bool]]:
    """Right or wrong per ticket of one category in each reading of the current set."""
    size, right = cell["rows"], cell["right"]
    current = [index < right for index in range(size)]
    wrong_ids, right_ids = list(range(right, size)), list(range(right))
    chance.shuffle(wrong_ids)
    chance.shuffle(right_ids)
    context, prompt, control = cell["context"], cell["prompt"], cell["control"]
    fixed, broken = wrong_ids[: context["fixed"]], right_ids[: context["broken"]]
    more = wrong_ids[context["fixed"] : context["fixed"] + prompt["fixed"] - prompt["kept"]]
    worse = right_ids[context["broken"] : context["broken"] + prompt["broken"] - prompt["stay"]]
    flips = {
        "current": set[int](),
        "context": {*fixed, *broken},
        "prompt": {*fixed[: prompt["kept"]], *more, *broken[: prompt["stay"]], *worse},
        "control": {
            *chance.sample(wrong_ids, control["fixed"]),
            *chance.sample(right_ids, control["broken"]),
        },
    }
    return [
        {run: score != (index in ids) for run, ids in flips.items()} for index, score in enumerate(current)
    ]


def _history(maker: Maker) -> Iterator[tuple[str, ...]]:
    plan, number = maker.data["history"], 0
    for week in range(plan["weeks"]):
        day = maker.data["first_week"] + timedelta(weeks=week)
        for category, right in _week(maker, _progress(plan, week)):
            number += 1
            yield maker.row(maker.ticket(f"H{number:05d}", category), "history", day, right)


def _progress(plan: Mapping[str, Any], week: int) -> float:
    """0 while nothing has changed, 1 in the last week."""
    flat, weeks = int(plan["flat_weeks"]), int(plan["weeks"])
    return max(0.0, (week - flat + 1) / (weeks - flat))


def _week(maker: Maker, progress: float) -> list[tuple[str, bool]]:
    """One week's tickets: the new categories grow, and the weekly share of right answers is drawn once."""
    plan, chance = maker.data["history"], maker.chance
    size, share = plan["per_week"], plan["new_share"] * progress
    target = plan["start"] + (plan["end"] - plan["start"]) * progress
    familiar = plan["start"] + (plan["familiar_end"] - plan["start"]) * progress
    new = (target - (1 - share) * familiar) / share if share else 0.0
    known = list(maker.data["baseline"])
    fresh = [c for c in maker.data["current"] if c not in maker.data["baseline"]]
    week = []
    for _ in range(size):
        unfamiliar = chance.random() < share
        category = _pick(chance, fresh, (2, 1)) if unfamiliar else _pick(chance, known, (6, 5, 5))
        week.append((category, chance.random() < (new if unfamiliar else familiar)))
    return week


def _pick(chance: random.Random, names: Sequence[str], weights: Sequence[int]) -> str:
    return chance.choices(names, weights=weights[: len(names)])[0]
