"""Recovery gates in simulation: coverage of the recovered share and verdicts, over four designs.

    python -m tests.benchmarks.recovery_table --series 2000 --seed 0

Ids are flaky (right half the time), wrong, or right; the arm solves a share of the wrong ids. Original,
control and arm are independent runs.
"""

import argparse
from collections import Counter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import MICRO, Moments, Pair, PairTable, Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.recovery_arm import arm_result

Flags = NDArray[np.bool_]

#: A0, A1, n of each reading, failing rows run again
SETTINGS = ((0.91, 0.74, 500, 130), (0.91, 0.74, 200, 60), (0.91, 0.74, 1000, 300), (0.85, 0.75, 500, 130))
FLAKY = (0.0, 0.1)
SHARES = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
DESIGNS = ("failing", "control", "stratified", "full")


class Result(NamedTuple):
    """Verdict counts and how often the 95 % interval held the true share."""

    verdicts: Counter[str]
    covered: float


def moments(scores: Flags) -> Moments:
    right = int(scores.sum())
    return Moments(n=len(scores), total=right * MICRO, squares=right * MICRO**2)


def table(first: Flags, second: Flags, chosen: Flags) -> PairTable:
    a, b = first[chosen], second[chosen]
    both, lost, gained = int((a & b).sum()), int((a & ~b).sum()), int((~a & b).sum())
    return PairTable(n=len(a), both=both, lost=lost, gained=gained, neither=len(a) - both - lost - gained)


def pair(names: tuple[str, str], first: Flags, second: Flags, run: Flags, current: Flags) -> Pair:
    return Pair(
        first_arm=names[0],
        second_arm=names[1],
        table=table(first, second, run),
        failing=table(first, second, run & ~current),
        passing=table(first, second, run & current),
    )


def draw(
    rng: np.random.Generator, setting: tuple[float, float, int, int], flaky: float, share: float, design: str
) -> ScoreSummary:
    a0, a1, n, rerun = setting
    wrong_share = 1 - a1 - flaky / 2
    kind = rng.choice(3, size=n, p=[flaky, wrong_share, 1 - flaky - wrong_share])
    solved = (kind == 1) & (rng.random(n) < share * (a0 - a1) / wrong_share)

    def run(fixed: bool) -> Flags:
        right = np.where(kind == 0, rng.random(n) < 0.5, kind == 2)
        return np.asarray(right | solved if fixed else right, dtype=bool)

    current, control, arm = run(False), run(False), run(True)
    chosen = np.ones(n, dtype=bool)
    if design != "full":
        chosen = np.zeros(n, dtype=bool)
        failing = rng.permutation(np.flatnonzero(~current))[:rerun]
        chosen[failing] = True
        if design == "stratified":
            chosen[rng.permutation(np.flatnonzero(current))[: len(failing)]] = True
    baseline = rng.random(n) < a0
    pairs = [pair(("current", "context"), current, arm, chosen, current)]
    if design in ("control", "stratified"):
        pairs.append(pair(("control", "context"), control, arm, chosen, current))
    readings = {"baseline": baseline, "current": current, "context": arm[chosen]}
    return ScoreSummary(
        readings={
            name: Reading(arm=name, rows=len(v), examples=len(v), moments=moments(v))
            for name, v in readings.items()
        },
        pairs=tuple(pairs),
    )


def simulate(
    setting: tuple[float, float, int, int], flaky: float, share: float, design: str, series: int, seed: int
) -> Result:
    rng = np.random.default_rng(
        (seed, SETTINGS.index(setting), int(100 * flaky), int(100 * share), DESIGNS.index(design))
    )
    verdicts: Counter[str] = Counter()
    covered = 0
    for _ in range(series):
        result = arm_result(MeasureContext(scores=draw(rng, setting, flaky, share, design)), "context")
        if result is None:
            verdicts["undetermined"] += 1
            continue
        verdicts[result.verdict()] += 1
        limits = result.share.interval()
        covered += limits is None or limits.low <= share <= limits.high
    return Result(verdicts, covered / series)


def report(series: int, seed: int) -> bool:
    """Print the table; whether every demanded row passes."""
    cover: list[float] = []
    false_yes = false_no = false_partial = forbidden = 0.0
    named: dict[float, float] = {}
    print("A0, A1, n, F | flaky | design | R | no | partial | yes | undetermined | 95 % covered")
    for setting in SETTINGS:
        for flaky in FLAKY:
            for design in DESIGNS:
                for share in SHARES:
                    verdicts, covered = simulate(setting, flaky, share, design, series, seed)
                    rate = {v: 100.0 * c / series for v, c in verdicts.items()}
                    shown = [rate.get(v, 0.0) for v in ("no", "partial", "yes", "undetermined")]
                    text = " | ".join(f"{v:.1f}" for v in shown)
                    print(f"{setting} | {flaky} | {design} | {share} | {text} | {covered:.3f}", flush=True)
                    if design == "failing":
                        forbidden = max(forbidden, shown[1] + shown[2])
                        continue
                    if share >= 0.25:
                        cover.append(covered)
                    if design != "control":
                        continue
                    false_yes = max(false_yes, shown[2]) if share <= 0.5 else false_yes
                    false_no = max(false_no, shown[0]) if share >= 0.5 else false_no
                    false_partial = max(false_partial, shown[1]) if share == 0.0 else false_partial
                    if setting == SETTINGS[0] and flaky == 0.1 and share in (0.0, 0.5, 1.0):
                        named[share] = {0.0: shown[0], 0.5: shown[1], 1.0: shown[2]}[share]
    rows = [
        ("Fieller 95 % coverage, R >= .25: least", min(cover), 0.92, 1.0),
        ("Fieller 95 % coverage, R >= .25: most", max(cover), 0.0, 0.985),
        ("false yes at R <= .5, control, %", false_yes, 0.0, 7.0),
        ("false no at R >= .5, control, %", false_no, 0.0, 1.0),
        ("false partial at R = 0, control, %", false_partial, 0.0, 2.0),
        ("n = 500, control: yes at R = 1, %", named[1.0], 93.0, 100.0),
        ("n = 500, control: partial at R = .5, %", named[0.5], 90.0, 100.0),
        ("n = 500, control: no at R = 0, %", named[0.0], 95.0, 100.0),
        ("without control: yes or partial, %", forbidden, 0.0, 0.0),
    ]
    for name, value, low, high in rows:
        print(f"{name} | {value:.3f} | {low} to {high} | {'pass' if low <= value <= high else 'FAIL'}")
    return all(low <= value <= high for _, value, low, high in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    print("all rows pass" if report(options.series, options.seed) else "SOME ROWS FAIL")


if __name__ == "__main__":
    main()
