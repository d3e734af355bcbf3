"""A small, fixed part of the accuracy table: wide bounds that only a broken method would miss.

The whole table is printed by `python -m tests.benchmarks.onset_table`.
"""

import numpy as np

from tests.benchmarks import onset_table, readiness_rows
from tests.benchmarks.onset_runs import generator, mid_ramp, run_cell, run_fixed, run_log, three_dates
from tests.benchmarks.simulate_series import CELLS, KINDS, random_cell, simulate

SEED, FEW = 20, 20


def test_cells_have_their_published_signal() -> None:
    given = {"A": 15.0, "B": 12.8, "C": 7.1, "D": 7.1, "E": 6.9, "F": 3.2, "G": 11.8, "H": 3.2}
    assert {name: round(cell.snr, 1) for name, cell in CELLS.items()} == given


def test_clear_shapes_are_told_apart() -> None:
    counts = {kind: run_cell("A", kind, FEW, SEED) for kind in ("none", "step", "ramp", "recovery")}
    assert counts["step"].share("sudden") >= 70
    assert counts["step"].covered >= 0.85 * FEW
    assert counts["ramp"].share("gradual") >= 70
    assert counts["ramp"].share("sudden") <= 5
    assert counts["recovery"].share("transient") >= 85
    assert counts["none"].share("none", "open") >= 90


def test_weak_signals_end_open_rather_than_wrong() -> None:
    step, ramp = run_cell("D", "step", FEW, SEED), run_cell("D", "ramp", FEW, SEED)
    assert step.share("gradual") <= 15
    assert ramp.share("sudden") <= 15
    assert step.share("open") > 20


def test_change_log_helps_steps_and_hardly_harms_ramps() -> None:
    plain = run_cell("C", "step", FEW, SEED).share("sudden")
    logged = run_log("C", "step", three_dates, "three", FEW, SEED)
    assert logged.share("sudden") >= plain
    assert logged.wrong == 0
    assert run_log("C", "ramp", mid_ramp, "middle", FEW, SEED).share("sudden") <= 20


def test_fixed_set_shows_its_steps() -> None:
    setting = onset_table.FIXED[0]
    assert run_fixed("step", setting, FEW, SEED).share("sudden") >= 45
    assert run_fixed("none", setting, FEW, SEED).share("none") >= 85


def test_simulators_are_seeded_and_graded_scores_run() -> None:
    for kind in KINDS:
        cell = random_cell(generator(SEED, kind))
        one, other = (simulate(cell, kind, generator(SEED, kind, "again")) for _ in range(2))
        assert np.array_equal(one.right, other.right)
        assert one.time[0] == 0
    graded = simulate(CELLS["D"], "step", generator(SEED, "graded"), graded=True)
    assert graded.variances.size == graded.time.size


def test_rows_of_gate_0_and_of_the_cells_print() -> None:
    cells = {"D": {kind: run_cell("D", kind, 2, SEED) for kind in KINDS}}
    text = onset_table.table(onset_table.cell_rows(cells))
    assert "type I at nominal 1 %" in text
    assert readiness_rows.newcombe_least(20, 20) >= 0.94
    assert readiness_rows.false_alarm(20) <= 0.027
    assert readiness_rows.clustered_coverage(20, (5, 5), 0.2, 0.9, 200, SEED) >= 0.9
