"""Larger text for those who need it: on the drawing as everywhere else."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path
from tests.canvas.shapes import lines_through_boxes, overlaps


def scaled(qtbot: QtBot, case: Investigation, scale: float, size: tuple[int, int] = (683, 300)) -> TreeView:
    view = TreeView(text_scale=scale)
    view.motion = False
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.show_path(case, path(case.tree, case), "drift")
    return view


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.25, 1.5, 2.0])
def test_at_the_same_zoom_text_is_larger(
    qtbot: QtBot, dressed: QApplication, answered: Investigation, scale: float
) -> None:
    plain, view = scaled(qtbot, answered, 1.0), scaled(qtbot, answered, scale)
    for one in (plain, view):
        one.zoom_to(1.0)
        assert one.zoom() == pytest.approx(1.0)
    wanted = scale * plain.gate_rectangle("drift").height()
    assert view.gate_rectangle("drift").height() == pytest.approx(wanted, abs=2)
    drawing = view.drawing()
    assert drawing is not None
    assert overlaps(drawing) == []
    assert lines_through_boxes(drawing) == []


def test_large_text_stays_large_and_shows_the_gate_in_hand(
    qtbot: QtBot, dressed: QApplication, answered: Investigation
) -> None:
    plain, view = scaled(qtbot, answered, 1.0), scaled(qtbot, answered, 2.0)
    assert view.gate_rectangle("drift").height() >= 1.5 * plain.gate_rectangle("drift").height()
    assert view.viewport().rect().contains(view.gate_rectangle("drift"))
    view.show_path(answered, path(answered.tree, answered), "metrics")
    assert view.viewport().rect().contains(view.gate_rectangle("metrics"))
    view.resize(500, 260)
    assert view.viewport().rect().contains(view.gate_rectangle("metrics"))


def test_the_whole_tree_can_still_be_asked_for(
    qtbot: QtBot, dressed: QApplication, answered: Investigation
) -> None:
    view = scaled(qtbot, answered, 2.0)
    view.fit()
    for gate in answered.tree.gates:
        assert view.viewport().rect().contains(view.gate_rectangle(gate))
    view.resize(640, 280)
    for gate in answered.tree.gates:
        assert view.viewport().rect().contains(view.gate_rectangle(gate))
