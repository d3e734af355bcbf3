"""Prints the readiness and onset rows of the accuracy table, measured against what each must reach.

    OPENBLAS_NUM_THREADS=1 python -m tests.benchmarks.onset_table --series 2000 --seed 1 [--rows events,fixed]

One thread: the matrices are small, and more threads only wait for one another.

Counts are series per cell and kind; the standard error of a share is about 0.2 points at 1 % and 1.1
points at 50 % with 2,000.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tests.benchmarks import readiness_rows
from tests.benchmarks.onset_runs import (
    Drawn,
    Tally,
    among,
    mid_ramp,
    run_cell,
    run_fixed,
    run_log,
    run_random,
    three_dates,
)
from tests.benchmarks.simulate_series import KINDS


@dataclass(frozen=True)
class Row:
    """One line of the table: what, the pass mark in words, the figure, and whether it is reached."""

    metric: str
    mark: str
    measured: str
    passed: bool


Cells = dict[str, dict[str, Tally]]


def _listed(values: dict[str, float], digits: int = 1) -> str:
    return " ".join(f"{name} {value:.{digits}f}" for name, value in values.items())


def _ceiling(metric: str, mark: str, values: dict[str, float], limits: dict[str, float]) -> Row:
    passed = all(value <= limits.get(name, limits["*"]) for name, value in values.items())
    return Row(metric, mark, _listed(values), passed)


def _floor(metric: str, mark: str, values: dict[str, float], limits: dict[str, float]) -> Row:
    reached = all(values[name] >= limits[name] for name in limits if name in values)
    return Row(metric, mark, _listed(values), reached)


def fixed_cells(count: int, seed: int, names: str = "ABCDEFGH") -> Cells:
    """Every kind in every fixed cell."""
    return {name: {kind: run_cell(name, kind, count, seed) for kind in KINDS} for name in names}


def cell_rows(cells: Cells) -> list[Row]:
    """Rows that hold in each fixed cell."""
    worst = {
        c: max(k[x].share("sudden", "mixed") for x in ("none", "outlier", "improve"))
        for c, k in cells.items()
    }
    other = {c: 100.0 - k["none"].share("none", "open") for c, k in cells.items()}
    type_1 = {c: 100.0 * k["none"].detected / k["none"].n for c, k in cells.items()}
    false = {c: max(k[x].share("sudden") for x in ("ramp", "linear")) for c, k in cells.items()}
    slow = {c: k["step"].share("gradual") for c, k in cells.items()}
    steps = {c: k["step"].share("sudden") for c, k in cells.items()}
    ramps = {c: k["ramp"].share("gradual") for c, k in cells.items()}
    dips = {c: k["recovery"].share("transient") for c, k in cells.items()}
    return [
        _ceiling("none, outlier, improve: sudden or mixed", "<= 1.2 %", worst, {"*": 1.2}),
        _ceiling("none: anything but none or open", "<= 2 %; H <= 3 %", other, {"*": 2.0, "H": 3.0}),
        _ceiling("type I at nominal 1 %", "<= 2.5 %; H <= 5 %", type_1, {"*": 2.5, "H": 5.0}),
        _ceiling("ramp or linear: sudden", "<= 3 %", false, {"*": 3.0}),
        _ceiling("step: gradual", "<= 5 %", slow, {"*": 5.0}),
        _floor("step: sudden, A B G", ">= 84, 75, 70 %", steps, {"A": 84.0, "B": 75.0, "G": 70.0}),
        _floor("ramp: gradual, A B G", ">= 88, 76, 74 %", ramps, {"A": 88.0, "B": 76.0, "G": 74.0}),
        _floor("recovery: transient, A B G", ">= 95 %", dips, {"A": 95.0, "B": 95.0, "G": 95.0}),
        *_date_rows(cells),
    ]


def _date_rows(cells: Cells) -> list[Row]:
    cover = {c: k["step"].covered / max(len(k["step"].widths), 1) for c, k in cells.items()}
    width = {c: float(np.median(k["step"].widths)) for c, k in cells.items()}
    reached = all(value >= 0.94 for value in cover.values())
    return [
        Row("date interval of a step: coverage", ".94 to 1.00", _listed(cover, 3), reached),
        _ceiling("date interval: median days", "A <= 3, B <= 4", width, {"A": 3.0, "B": 4.0, "*": 1e9}),
    ]


def random_rows(drawn: list[Drawn]) -> list[Row]:
    """Rows of the random design: power at a high signal, calibration of P(sudden)."""
    high = [d for d in drawn if d.cell.snr > 15]
    steps = [d.shape == "sudden" for d in high if d.kind == "step"]
    ramps = [d.shape == "gradual" for d in high if d.kind == "ramp"]
    power = {"step": 100.0 * float(np.mean(steps)), "ramp": 100.0 * float(np.mean(ramps))}
    return [
        _floor(
            "random design, SNR > 15: step sudden, ramp gradual",
            ">= 93 %",
            power,
            {"step": 93.0, "ramp": 93.0},
        ),
        *_calibration_rows(drawn),
    ]


def _calibration_rows(drawn: list[Drawn]) -> list[Row]:
    """Steps against ramps, weighted half and half, among detected ones."""
    seen = [d for d in drawn if d.detected and d.kind in ("step", "ramp")]
    p = np.array([d.sudden for d in seen])
    truth = np.array([d.kind == "step" for d in seen])
    weight = np.where(truth, 0.5 / max(truth.sum(), 1), 0.5 / max((~truth).sum(), 1))

    def right(mask: "np.ndarray[tuple[int], np.dtype[np.bool_]]", of: bool) -> float:
        return float(np.average(truth[mask] == of, weights=weight[mask])) if mask.any() else float("nan")

    ends = {"P>=.8": right(p >= 0.8, True), "P<=.2": right(p <= 0.2, False)}
    gaps = []
    for low in np.arange(0.0, 1.0, 0.1):
        inside = (p >= low) & (p < low + 0.1 + 1e-9 * (low > 0.85))
        if inside.sum() >= 20:
            mean = float(np.average(p[inside], weights=weight[inside]))
            gaps.append(abs(right(inside, True) - mean))
    worst = {"worst bin": max(gaps, default=0.0)}
    return [
        Row(
            "calibration: right at P >= .8, P <= .2",
            ">= .92, .88",
            _listed(ends, 3),
            ends["P>=.8"] >= 0.92 and ends["P<=.2"] >= 0.88,
        ),
        Row("calibration: largest gap of a .1 bin", "<= .20", _listed(worst, 3), worst["worst bin"] <= 0.20),
    ]


def event_rows(count: int, seed: int) -> list[Row]:
    """Rows with a change log."""
    steps = {c: run_log(c, "step", three_dates, "three", count, seed) for c in "BCE"}
    slow: dict[str, float] = {}
    middle: dict[str, float] = {}
    for cell in "BCE":
        for kind in ("ramp", "linear"):
            tally = run_log(cell, kind, three_dates, "three", count, seed)
            slow[cell + kind[0]] = tally.share("sudden") + 100.0 * tally.mixed_matched / tally.n
        tally = run_log(cell, "ramp", mid_ramp, "middle", count, seed)
        middle[cell] = tally.share("sudden")
    shares = {c: t.share("sudden") for c, t in steps.items()}
    return [
        _floor(
            "with a log: step sudden, B C E", ">= 89, 57, 48 %", shares, {"B": 89.0, "C": 57.0, "E": 48.0}
        ),
        _ceiling("with a log: ramp, linear sudden or mixed and matched", "<= 4 %", slow, {"*": 4.0}),
        _ceiling("with an event in mid-ramp: sudden", "<= 6 %", middle, {"*": 6.0}),
        *_attribution_rows(count, seed),
    ]


def _attribution_rows(count: int, seed: int) -> list[Row]:
    wrong: dict[bool, dict[str, float]] = {True: {}, False: {}}
    right: dict[str, float] = {}
    for cell in "BCE":
        for k in (2, 5, 15):
            for logged in (True, False):
                tally = run_log(cell, "step", among(k, logged), f"{k}{logged}", count, seed)
                wrong[logged][f"{cell}{k}"] = 100.0 * tally.wrong / tally.n
                if logged:
                    right[f"{cell}{k}"] = 100.0 * tally.right / tally.n
    return [
        _ceiling("wrong attribution at .8, true cause logged", "<= 2 %", wrong[True], {"*": 2.0}),
        _ceiling("wrong attribution at .8, true cause not logged", "<= 12 %", wrong[False], {"*": 12.0}),
        Row("right attribution at .8, true cause logged (for the record)", "-", _listed(right), True),
    ]


FIXED = ((50, 0.1, 0.91, 0.06), (100, 0.1, 0.91, 0.04), (100, 0.2, 0.85, 0.06))


def fixed_rows(count: int, seed: int) -> list[Row]:
    """Rows of a fixed set of ids, scored again every day."""
    steps, ramps, false, none = {}, {}, {}, {}
    for index, setting in enumerate(FIXED, start=1):
        name = f"set {index}"
        steps[name] = run_fixed("step", setting, count, seed).share("sudden")
        ramp = run_fixed("ramp", setting, count, seed)
        ramps[name], false[name] = ramp.share("gradual"), ramp.share("sudden")
        none[name] = run_fixed("none", setting, count, seed).share("none")
    return [
        _floor("fixed set: step sudden", ">= 68 %", steps, dict.fromkeys(steps, 68.0)),
        _ceiling("fixed set: ramp sudden (for the record)", "<= 3 %", false, {"*": 3.0}),
        Row(
            "fixed set: ramp gradual; none none (for the record)",
            "-",
            f"{_listed(ramps)}; {_listed(none)}",
            True,
        ),
    ]


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| metric | pass | measured | reached |", "|---|---|---|---|"]
    lines += [f"| {r.metric} | {r.mark} | {r.measured} | {'yes' if r.passed else 'NO'} |" for r in rows]
    return "\n".join(lines)


def main() -> None:
    """Run the chosen parts and print their rows as they come."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cells", default="ABCDEFGH")
    parser.add_argument("--rows", default="readiness,cells,random,events,fixed")
    args = parser.parse_args()
    parts: dict[str, Callable[[], list[Row]]] = {
        "readiness": lambda: [Row(*line) for line in readiness_rows.rows(args.series, args.seed)],
        "cells": lambda: cell_rows(fixed_cells(args.series, args.seed, args.cells)),
        "random": lambda: random_rows(run_random(args.series, args.seed, ("step", "ramp"))),
        "events": lambda: event_rows(args.series, args.seed),
        "fixed": lambda: fixed_rows(args.series, args.seed),
    }
    for name in args.rows.split(","):
        began = time.perf_counter()
        rows = parts[name]()
        print(f"\n{name}: {args.series} series, seed {args.seed}, {time.perf_counter() - began:.0f} s")
        print(table(rows), flush=True)


if __name__ == "__main__":
    main()
