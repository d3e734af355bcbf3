"""A monkey at the keyboard: random real keys and clicks leave no warning, no error, no broken case.

``python -m tests.benchmarks.monkey 20000`` plays the long game with the same moves.
"""

from collections.abc import Callable

import pytest

from gatewalk.domain.path import path
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from tests.window.monkey import Monkey


@pytest.mark.parametrize("seed", [1])
def test_a_monkey_breaks_nothing_and_all_can_be_undone(
    desk: Desk, show: Callable[..., OpenCase], seed: int
) -> None:
    case = show("metrics")
    start = case.session.investigation
    Monkey(desk, seed).play(80)
    assert desk.walk is not None
    now = case.session.investigation
    assert path(now.tree, now) == desk.walk.path
    assert desk.walk.gate == "" or desk.walk.gate in now.tree.gates
    while case.session.history.can_undo:
        case.session.undo()
    assert case.session.investigation is start
