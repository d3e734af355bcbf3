"""Motion: smooth where it is wanted, none where the system asks for less."""

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from gatewalk.canvas import zooming
from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from tests.canvas.conftest import Shown


def off_middle(view: TreeView, gate: str) -> int:
    """How far a gate stands from the middle of the view, in pixels."""
    away: QPoint = view.gate_rectangle(gate).center() - view.viewport().rect().center()
    return away.manhattanLength()


def test_motion_brings_the_gate_there_in_the_end(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    view.motion = True
    view.zoom_to(2.0)
    view.focus_gate("update", centre=True)
    assert off_middle(view, "update") > 100
    qtbot.waitUntil(lambda: off_middle(view, "update") <= 4)


def test_less_motion_means_none(
    shown: Shown, answered: Investigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zooming, "motion_ms", lambda widget: 0)
    view = shown(answered)
    view.motion = True
    view.zoom_to(2.0)
    view.focus_gate("update", centre=True)
    assert off_middle(view, "update") <= 4


def test_a_change_fades_in_and_ends_as_it_is_without_motion(
    qtbot: QtBot, shown: Shown, answered: Investigation
) -> None:
    answers = answered.answers | {"context": Answer(outcome="recovers", by="Ana")}
    turned = answered.model_copy(update={"answers": answers})
    view, calm = shown(answered), shown(turned)
    view.motion = True
    view.show_path(turned, path(turned.tree, turned))
    tree = QRect(0, 60, 1130, 572)
    qtbot.waitUntil(lambda: view.grab(tree).toImage() == calm.grab(tree).toImage())
