"""Whole investigations with a known answer, for the tests of path-wide measurements."""

from collections.abc import Sequence

import numpy as np

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import DayCell, ScoreSummary
from gatewalk.domain.tree import Exit, Gate, Outcome, Threshold, Tree
from gatewalk.measure.findings import measure_all
from tests.measure.summaries import Arm, day_cells, summary


def gate(title: str, measurement: str, **outcomes: str) -> Gate:
    """A gate; an outcome given as "a+b" goes on to b and collects a. A trailing "_" in a name is dropped."""
    made = []
    for name, target in outcomes.items():
        also, _, to = target.rpartition("+")
        made.append(Outcome(id=name.rstrip("_").replace("_", "-"), label=name, to=to, also=also or None))
    return Gate(title=title, question=f"{title}?", measurement=measurement, outcomes=tuple(made))


def tree() -> Tree:
    """The shape of the built-in tree, without its texts."""
    gates = {
        "metrics": gate("Metrics", "readiness", measured="onset", unmeasured="build-evals"),
        "onset": gate(
            "Onset",
            "onset",
            gradual="context",
            sudden_change="revert-change",
            sudden_unexplained="context",
            no_drop="no-action",
        ),
        "context": gate(
            "Context", "context", recovers="fix-retrieval", partly="fix-retrieval+prompt", no="prompt"
        ),
        "prompt": gate(
            "Prompt", "prompt", recovers="restructure-prompt", partly="restructure-prompt+drift", no="drift"
        ),
        "drift": gate("Drift", "drift", data="update", concept="update", both="update", neither="deep-debug"),
        "update": gate("Update", "update", fine_tune="fine-tune", retrain="retrain"),
    }
    exits = ("build-evals", "no-action", "revert-change", "fix-retrieval", "restructure-prompt")
    more = ("deep-debug", "fine-tune", "retrain")
    return Tree(
        id="small",
        version="1",
        title="Small",
        start="metrics",
        gates=gates,
        exits={name: Exit(title=name, action=name) for name in (*exits, *more)},
        thresholds={"material-drop": Threshold(value=3.0, meaning="drop", source="test")},
    )


FAMILIAR = ("billing", "technical", "general", "account")
NEW = ("api", "contracts")


def running_example() -> dict[str, Arm]:
    """455 of 500 to 370 of 500; context 31 fixed and 6 broken, prompt 52 and 7; the rest in new kinds."""
    baseline = {f"b{i}": (float(i >= 45), FAMILIAR[i % 4]) for i in range(500)}
    current: dict[str, tuple[float, str]] = {}
    for i in range(400):
        current[f"c{i}"] = (float(i >= 50), FAMILIAR[i % 4])
    for i in range(100):
        current[f"n{i}"] = (float(i >= 80), NEW[i % 2])
    return {
        "baseline": baseline,
        "current": current,
        "context": rerun(current, fixed=31, broken=6),
        "prompt": rerun(current, fixed=52, broken=7),
        "control": rerun(current, fixed=3, broken=3),
    }


def rerun(current: Arm, fixed: int, broken: int) -> dict[str, tuple[float, str]]:
    """Two of three fixes among familiar kinds, every break among familiar kinds."""
    out = dict(current)
    wrong = [i for i in current if current[i][0] == 0.0]
    old = [i for i in wrong if i.startswith("c")]
    new = [i for i in wrong if i.startswith("n")]
    among_old = min(len(old), fixed * 2 // 3)
    chosen = old[:among_old] + new[: fixed - among_old]
    good = [i for i in current if current[i][0] == 1.0 and i.startswith("c")][:broken]
    out.update({i: (1.0, current[i][1]) for i in chosen})
    out.update({i: (0.0, current[i][1]) for i in good})
    return out


def ramp(weeks: int = 26, rows: int = 400, seed: int = 3) -> list[DayCell]:
    """A decline from 91 to 74 % over the second half."""
    rng = np.random.default_rng(seed)
    share = [0.91 - 0.17 * min(1.0, max(0.0, (w - 10) / 14)) for w in range(weeks)]
    return day_cells([(int(rng.binomial(rows, p)), rows) for p in share], "2026-05-01", 7)


def case(scores: ScoreSummary | None = None, days: Sequence[DayCell] | None = None) -> Investigation:
    """The running example (or other scores) in the small tree, measured."""
    held = scores or summary(running_example(), days=ramp() if days is None else days, day_unit="week")
    made = Investigation(tree=tree(), scores=held)
    return made.model_copy(update={"findings": measure_all(made)})
