"""A small, seeded share of the benches: recovery designs, and known causes through the command line."""

from pathlib import Path

import numpy as np
import pytest

from gatewalk.measure import sensitivity
from tests.benchmarks.diagnosis import costlier, diagnose
from tests.benchmarks.diagnosis_kinds import MAKERS
from tests.benchmarks.recovery_table import SETTINGS, simulate


@pytest.mark.parametrize(
    ("share", "name", "least"), [(0.0, "no", 28), (0.5, "partial", 25), (1.0, "yes", 26)]
)
def test_a_control_run_names_the_share(share: float, name: str, least: int) -> None:
    found = simulate(SETTINGS[0], 0.1, share, "control", 30, seed=7)
    assert found.verdicts[name] >= least
    assert found.covered >= 0.8


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_failing_rows_alone_never_count_as_recovered(share: float) -> None:
    found = simulate(SETTINGS[0], 0.1, share, "failing", 30, seed=7)
    assert not {"yes", "partial"} & set(found.verdicts)


@pytest.mark.parametrize(
    "kind",
    [
        "too few labels",
        "step, corpus logged",
        "data drift",
        "neither drift",
        "no control",
        "instrument change",
    ],
)
def test_known_causes_end_at_their_exit(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sensitivity, "would_change", lambda investigation: ())
    world = MAKERS[kind](np.random.default_rng(11))
    found, where = diagnose(world, tmp_path)
    assert found == world.exits, where


def test_an_exit_is_costlier_only_where_it_costs_more() -> None:
    cost = {"no-action": 0.0, "fine-tune": 20.0, "retrain": 100.0}
    assert costlier(("retrain",), ("fine-tune",), cost)
    assert not costlier(("no-action",), ("fine-tune",), cost)
    assert costlier(("fine-tune",), None, cost)
    assert not costlier(("no-action",), None, cost)
    assert not costlier(None, ("retrain",), cost)
