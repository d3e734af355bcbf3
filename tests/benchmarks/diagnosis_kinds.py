"""The kinds of trouble of the diagnosis bench, each with the exits that its truth asks for."""

from collections.abc import Callable

import numpy as np

from tests.benchmarks.diagnosis_worlds import (
    DAYS,
    HEADER,
    Inputs,
    World,
    add_arms,
    add_history,
    add_reading,
    change,
    familiar,
    flaky_share,
    levels,
    ramp,
    rerun,
    step,
    with_fresh,
)

GAP = 0.17


def readings(world: World, rng: np.random.Generator, n: int, loss: float = GAP) -> tuple[Inputs, Inputs]:
    """A baseline and a current reading that lost `loss` in every familiar kind."""
    level = levels(rng)
    baseline, current = familiar(rng, n, level), familiar(rng, n, level - loss)
    add_reading(world, "baseline", baseline, "b", 0)
    return baseline, current


def no_evals(rng: np.random.Generator) -> World:
    world = World(exits=("build-evals",))
    add_reading(world, "current", familiar(rng, int(rng.integers(30, 400)), levels(rng)), "c", DAYS)
    return world


def few_labels(rng: np.random.Generator) -> World:
    world = World(exits=("build-evals",))
    level = levels(rng)
    add_reading(world, "baseline", familiar(rng, 200, level), "b", 0)
    add_reading(world, "current", familiar(rng, int(rng.integers(3, 19)), level - GAP), "c", DAYS)
    return world


def flat(rng: np.random.Generator) -> World:
    world = World(exits=("no-action",))
    _, current = readings(world, rng, 3000, 0.0)
    add_reading(world, "current", current, "c", DAYS)
    add_history(world, rng, lambda day: 0.0)
    return world


def _stepped(rng: np.random.Generator, kind: str, text: str) -> World:
    world = World(exits=("revert-change",))
    _, current = readings(world, rng, 600)
    add_reading(world, "current", current, "c", DAYS)
    shape, at = step(rng, GAP)
    add_history(world, rng, shape)
    change(world, at, kind, text)
    for other in rng.integers(5, DAYS - 5, size=2):
        if abs(int(other) - at) > 10:
            change(world, int(other), "other", "weekly release")
    return world


def prompt_step(rng: np.random.Generator) -> World:
    return _stepped(rng, "prompt", "system prompt v8")


def corpus_step(rng: np.random.Generator) -> World:
    return _stepped(rng, "corpus", "index built anew")


def model_step(rng: np.random.Generator) -> World:
    """The change is in no log: a version column shows it."""
    world = World(exits=("revert-change",))
    _, current = readings(world, rng, 600)
    add_reading(world, "current", current, "c", DAYS)
    shape, at = step(rng, GAP)
    add_history(world, rng, shape)
    world.header = (*HEADER, "model_version")
    days = sorted({row[2] for row in world.rows if row[0] == "history"})
    world.rows = [(*row, "m-2" if row[2] >= days[at] else "m-1") for row in world.rows]
    world.arguments += ["--role", "version=model_version"]
    return world


def unexplained_step(rng: np.random.Generator) -> World:
    """A step that nothing explains, and that hand-made context repairs."""
    world = World(exits=("fix-retrieval",))
    _, current = readings(world, rng, 1500)
    flaky = flaky_share(rng, current)
    add_reading(world, "current", current, "c", DAYS)
    add_history(world, rng, step(rng, GAP)[0])
    add_arms(world, rng, current, flaky, _gap(world, current), (1.0, 0.0))
    return world


def traffic_step(rng: np.random.Generator) -> World:
    """New kinds of input arrive at once: nothing to roll back, data drift in the end."""
    world = World(exits=("fine-tune",))
    shape, at = step(rng, GAP)
    _drifted(world, rng, fresh=True, concept=0)
    add_history(world, rng, shape)
    change(world, at, "traffic", "new segment signed up")
    return world


def _gap(world: World, current: Inputs) -> float:
    base = np.mean([row[4] == "1" for row in world.rows if row[0] == "baseline"])
    return max(float(base - current.right.mean()), 0.0)


def _ramped(rng: np.random.Generator, shares: tuple[float, float], exits: tuple[str, ...]) -> World:
    world = World(exits=exits)
    _, current = readings(world, rng, 1500)
    flaky = flaky_share(rng, current)
    add_reading(world, "current", current, "c", DAYS)
    add_history(world, rng, ramp(rng, GAP))
    add_arms(world, rng, current, flaky, _gap(world, current), shares)
    return world


def retrieval_ramp(rng: np.random.Generator) -> World:
    return _ramped(rng, (1.0, 0.0), ("fix-retrieval",))


def prompt_ramp(rng: np.random.Generator) -> World:
    return _ramped(rng, (0.0, 1.0), ("restructure-prompt",))


def partly_each(rng: np.random.Generator) -> World:
    """Retrieval and prompt return some 30 % each; what is left sits in new kinds of input.

    Examples are as flaky at baseline as now: else flakiness alone would leave a loss on familiar kinds.
    """
    world = World(exits=("fix-retrieval", "restructure-prompt", "fine-tune"))
    level, n = levels(rng), 3000
    baseline = familiar(rng, n, level)
    flaky_share(rng, baseline, 0.02)
    add_reading(world, "baseline", baseline, "b", 0)
    current = with_fresh(rng, familiar(rng, n, level - 0.11), 0.13, 0.35)
    flaky = flaky_share(rng, current, 0.02)
    add_reading(world, "current", current, "c", DAYS)
    add_history(world, rng, ramp(rng, GAP))
    old = ~np.char.startswith(current.kind, "fresh")
    wrong = rng.permutation(np.flatnonzero(~current.right & ~flaky & old))
    solved = np.zeros(n, dtype=bool)
    for name, share in (("context", 0.055), ("prompt", 0.055)):
        new = wrong[: round(share * n * 0.87)]
        wrong = wrong[len(new) :]
        solved[new] = True
        add_reading(world, name, rerun(rng, current, solved.copy(), flaky), "c", DAYS)
    add_reading(world, "control", rerun(rng, current, np.zeros(n, dtype=bool), flaky), "c", DAYS)
    return world


def _drifted(world: World, rng: np.random.Generator, *, fresh: bool, concept: int, n: int = 1500) -> None:
    """Readings and useless arms; `concept` familiar kinds of 8 got worse, `fresh` kinds came in."""
    level = levels(rng)
    add_reading(world, "baseline", familiar(rng, n, level), "b", 0)
    worse = level.copy()
    size = {0: 0.0, 2: 0.55, 8: 0.09 if fresh else GAP}[concept]
    worse[:concept] -= size
    current = familiar(rng, n, worse)
    if fresh:
        current = with_fresh(rng, current, 0.16 if concept else 0.28, 0.30)
    flaky = flaky_share(rng, current, 0.02)
    add_reading(world, "current", current, "c", DAYS)
    add_arms(world, rng, current, flaky, _gap(world, current), (0.0, 0.0))


def data_drift(rng: np.random.Generator) -> World:
    world = World(exits=("fine-tune",))
    _drifted(world, rng, fresh=True, concept=0)
    add_history(world, rng, ramp(rng, GAP))
    return world


def narrow_concept(rng: np.random.Generator) -> World:
    world = World(exits=("fine-tune",))
    _drifted(world, rng, fresh=False, concept=2)
    add_history(world, rng, ramp(rng, 0.14))
    return world


def wide_concept(rng: np.random.Generator) -> World:
    world = World(exits=("retrain",))
    _drifted(world, rng, fresh=False, concept=8)
    add_history(world, rng, ramp(rng, GAP))
    return world


def both(rng: np.random.Generator) -> World:
    world = World(exits=("retrain",))
    _drifted(world, rng, fresh=True, concept=8, n=2500)
    add_history(world, rng, ramp(rng, GAP))
    return world


def neither(rng: np.random.Generator) -> World:
    """Human labels show that nearly all of the new failures were right."""
    world = World(exits=("deep-debug",))
    _drifted(world, rng, fresh=False, concept=8)
    add_history(world, rng, ramp(rng, GAP))
    world.header = (*HEADER, "human_label")
    rows = []
    for row in world.rows:
        truly = row[4] == "1" or (row[0] == "current" and rng.random() < 0.75)
        rows.append((*row, "" if row[0] in ("baseline", "history") else str(int(truly))))
    world.rows = rows
    world.arguments += ["--role", "label=human_label"]
    return world


def control_trap(rng: np.random.Generator) -> World:
    """Failing rows come back by luck in every run; a control run shows it. The cause is new input."""
    world = World(exits=("fine-tune",))
    _failing_only(world, rng, with_control=True)
    return world


def no_control(rng: np.random.Generator) -> World:
    """The same without a control run: nobody can tell luck from a recovery."""
    world = World(exits=None)
    _failing_only(world, rng, with_control=False)
    return world


def _failing_only(world: World, rng: np.random.Generator, with_control: bool) -> None:
    n = 2500
    level = levels(rng)
    add_reading(world, "baseline", familiar(rng, n, level), "b", 0)
    current = with_fresh(rng, familiar(rng, n, level), 0.34, 0.05)
    flaky = np.char.startswith(current.kind, "fresh") & (rng.random(n) < 0.7)
    current.right = np.where(flaky, rng.random(n) < 0.5, current.right)
    add_reading(world, "current", current, "c", DAYS)
    add_history(world, rng, ramp(rng, GAP))
    nothing = np.zeros(n, dtype=bool)
    for name in ("context", "prompt", *(("control",) if with_control else ())):
        again = rerun(rng, current, nothing, flaky)
        when = world.rows[-1][2]
        for k in np.flatnonzero(~current.right).tolist():
            world.rows.append((name, f"c{k}", when, str(again.kind[k]), str(int(again.right[k]))))


def instrument(rng: np.random.Generator) -> World:
    """The judge was exchanged between the readings: the drop is one of the ruler."""
    world = World(exits=("build-evals",))
    _, current = readings(world, rng, 600)
    add_reading(world, "current", current, "c", DAYS)
    world.header = (*HEADER, "judge")
    world.rows = [(*row, "judge-1" if row[0] == "baseline" else "judge-2") for row in world.rows]
    world.arguments += ["--role", "version=judge"]
    return world


def too_little(rng: np.random.Generator) -> World:
    """18 of 20 against 15 of 20, or so."""
    world = World(exits=None)
    level = levels(rng)
    add_reading(world, "baseline", familiar(rng, 25, level), "b", 0)
    add_reading(world, "current", familiar(rng, 25, level - 0.05), "c", DAYS)
    return world


def short_history(rng: np.random.Generator) -> World:
    """A real drop, but only ten scored days: sudden or gradual cannot be told."""
    world = World(exits=None)
    _, current = readings(world, rng, 600)
    add_reading(world, "current", current, "c", DAYS)
    add_history(world, rng, lambda day: GAP * day / 9, days=10)
    return world


def unmarked(rng: np.random.Generator) -> World:
    """Nothing cheap helps, and no row says what kind of input it is: the drift cannot be named."""
    world = World(exits=None)
    _drifted(world, rng, fresh=False, concept=8)
    add_history(world, rng, ramp(rng, GAP))
    world.rows = [(*row[:3], "", row[4]) for row in world.rows]
    return world


MAKERS: dict[str, Callable[[np.random.Generator], World]] = {
    "no evals": no_evals,
    "too few labels": few_labels,
    "flat": flat,
    "step, prompt logged": prompt_step,
    "step, corpus logged": corpus_step,
    "step, model version": model_step,
    "step, unexplained": unexplained_step,
    "step, traffic": traffic_step,
    "ramp, retrieval": retrieval_ramp,
    "ramp, prompt": prompt_ramp,
    "ramp, partly each": partly_each,
    "data drift": data_drift,
    "narrow concept drift": narrow_concept,
    "wide concept drift": wide_concept,
    "both drifts": both,
    "neither drift": neither,
    "control trap": control_trap,
    "instrument change": instrument,
    "no control": no_control,
    "too little data": too_little,
    "short history": short_history,
    "kinds not marked": unmarked,
}
