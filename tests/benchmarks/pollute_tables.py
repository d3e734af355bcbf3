"""Source tables for the polluted files: unlike each other, so that no reader is fitted to one of them.

The benchmark pollutes a single table of 84 rows and 9 columns. A reader that is tuned on one table learns
its columns; these differ in what their cells are, in how much is quoted and in how much is empty.
"""

import random
from collections.abc import Callable

#: Names, rows, and the numbers of the columns whose cells are quoted whether they need it or not.
Table = tuple[tuple[str, ...], list[tuple[str, ...]], frozenset[int]]

ROWS = 83
_TEAMS = ("Night Shift", "Billing", 'Repairs, 24" rack', "Ann's desk", "Returns, Abroad")
_TEXT = (
    "the parcel that left on Monday has come back without a label, so please send us the number of the order "
    "and we shall look into it at once, unless you'd rather call"
)
_WORDS = tuple(_TEXT.split())


def _sentence(chance: random.Random, least: int, most: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(chance.randint(least, most))).capitalize() + "."


def tickets(chance: random.Random) -> Table:
    """Dates, codes, prices, quoted texts and links, and an empty last column."""
    names = ("day", "hour", "tries", "ticket", "cost", "team", "answer", "link", "remark")
    rows = []
    for number in range(1, ROWS + 1):
        text = _sentence(chance, 6, 30)
        rows.append(
            (
                f"{1 + number % 28:02d}/{1 + number // 28:02d}/2026",
                f"{number % 24:02d}:{15 * (number % 4):02d}",
                str(chance.randint(0, 30)),
                f"{chance.choice(('MG', 'RI', 'BH'))}-{chance.randint(1000, 9999)}",
                f"${chance.randint(0, 99)}.{chance.randint(10, 99)}",
                _TEAMS[number % len(_TEAMS)],
                f'He said "{text}"' if number % 12 == 0 else text,
                f"https://www.example.com/ticket/{chance.randint(1000, 9999)}.html",
                "",
            )
        )
    return names, rows, frozenset((6, 7))


def evals(chance: random.Random) -> Table:
    """An eval tool's rows: ids, models, long quoted texts with separators and quotes in them, scores."""
    names = ("id", "model", "prompt", "output", "expected", "score", "verdict", "latency_ms", "created_at")
    rows = []
    for number in range(1, ROWS + 1):
        word = chance.choice(("yes", "no", "maybe, later", "42"))
        rows.append(
            (
                f"case-{number:03d}",
                chance.choice(("small-2", "large-1")),
                f"Question {number}: {_sentence(chance, 4, 12)}",
                f'The answer is "{word}", {_sentence(chance, 2, 9)}'
                if number % 3
                else _sentence(chance, 2, 9),
                word,
                f"{chance.random():.2f}",
                chance.choice(("PASS", "FAIL")),
                str(chance.randint(80, 9000)),
                f"2026-03-{1 + number % 28:02d}T{number % 24:02d}:00:00Z",
            )
        )
    return names, rows, frozenset((2, 3))


def measures(chance: random.Random) -> Table:
    """Numbers only, of many forms, nothing quoted."""
    names = ("run", "step", "loss", "accuracy", "f1", "delta", "tokens", "cost", "seconds")
    rows = [
        (
            str(number),
            str(number * 250),
            f"{chance.random() * 3:.4f}",
            f"{chance.randint(10, 99)}.{chance.randint(0, 9)}%",
            f"{chance.random():.3f}",
            f"{chance.choice(('-', ''))}{chance.random():.2e}",
            str(chance.randint(100, 100_000)),
            f"{chance.random():.5f}",
            f"{chance.random() * 60:.1f}",
        )
        for number in range(1, ROWS + 1)
    ]
    return names, rows, frozenset()


def people(chance: random.Random) -> Table:
    """Words and names of other scripts without quotes, blanks inside cells, many empty cells."""
    names = ("Name", "Vorname", "Stadt", "Rolle", "Seit", "E-Mail", "Zimmer", "Notiz", "aktiv")
    cities = ("München", "Saint-Étienne", "Århus", "서울", "Rio de Janeiro", "New York")
    rows = [
        (
            chance.choice(("Meier", "O'Neill", "García López", "Ünal", "van der Berg")),
            chance.choice(("Ada", "Jean Luc", "Zoë", "Bo")),
            chance.choice(cities),
            chance.choice(("Prüferin", "lead reviewer", "", "labeller")),
            f"{1 + number % 28}.{1 + number % 12}.20{10 + number % 15}",
            f"p{number}@example.org" if number % 5 else "",
            f"{chance.choice('ABC')}{chance.randint(1, 40)}" if number % 3 else "",
            _sentence(chance, 1, 4) if number % 7 == 0 else "",
            chance.choice(("ja", "nein")),
        )
        for number in range(1, ROWS + 1)
    ]
    return names, rows, frozenset()


def codes(chance: random.Random) -> Table:
    """Every cell quoted, as spreadsheets and charts write it; blanks where nothing was logged."""
    names = (
        "Step",
        "run a - loss",
        "run a - loss__MIN",
        "run a - loss__MAX",
        "sku",
        "zone",
        "lot",
        "ok",
        "grade",
    )
    rows = [
        (
            str(number),
            f"{chance.random():.6f}",
            f"{chance.random():.6f}" if number % 4 else "",
            f"{chance.random():.6f}" if number % 4 else "",
            f"{chance.choice(('AX', 'QR'))}{chance.randint(100, 999)}-{chance.choice('xyz')}",
            chance.choice(("north", "south; east", "west | coast")),
            f"L{chance.randint(10, 99)}",
            chance.choice(("True", "False")),
            chance.choice("ABCDF"),
        )
        for number in range(1, ROWS + 1)
    ]
    return names, rows, frozenset(range(9))


TABLES: dict[str, Callable[[random.Random], Table]] = {
    "tickets": tickets,
    "evals": evals,
    "measures": measures,
    "people": people,
    "codes": codes,
}
