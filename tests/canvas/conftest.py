"""Investigations of the built-in tree in every state that the canvas tells apart."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewalk.canvas.view import TreeView
from gatewalk.domain.finding import Estimate, Finding
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import read_tree
from gatewalk.theme.colours import LIGHT
from gatewalk.theme.style import apply_theme

#: What the running example answers, gate by gate.
ANSWERS = {
    "metrics": "measured",
    "onset": "gradual",
    "context": "partly",
    "prompt": "partly",
    "drift": "data",
    "update": "fine-tune",
}
_EFFECTS = {"metrics": 17.0, "context": 5.0, "prompt": 4.0}


def finding(gate: str, verdict: str) -> Finding:
    value = _EFFECTS.get(gate)
    effect = Estimate(value=value, low=value - 2, high=value + 2) if value is not None else None
    return Finding(measurement=gate, verdict=verdict, strength="strong", effect=effect, n=500)


@pytest.fixture(scope="session")
def tree() -> Tree:
    return read_tree("retrain-or-tune")


@pytest.fixture
def measured(tree: Tree) -> Investigation:
    """The scores speak at every gate; nobody has answered yet."""
    return Investigation(tree=tree, findings={g: finding(g, v) for g, v in ANSWERS.items()})


@pytest.fixture
def answered(measured: Investigation) -> Investigation:
    """The same, every gate answered as the scores say."""
    answers = {g: Answer(outcome=o, basis="measured", by="Ana") for g, o in ANSWERS.items()}
    return measured.model_copy(update={"answers": answers})


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    apply_theme(qapp, LIGHT)
    return qapp


Shown = Callable[..., TreeView]


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> Shown:
    """A view of an investigation, on the screen and without motion."""

    def show(
        investigation: Investigation,
        current: str | None = None,
        size: tuple[int, int] = (1130, 632),
        stability: dict[str, float] | None = None,
        with_exits: bool = True,
    ) -> TreeView:
        view = TreeView(with_exits=with_exits)
        view.motion = False
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitExposed(view):
            view.show()
        view.show_path(investigation, path(investigation.tree, investigation), current, stability)
        return view

    return show
