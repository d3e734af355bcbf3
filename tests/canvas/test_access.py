"""What a screen reader is told: every gate and exit by name, role and state."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from tests.canvas.conftest import Shown
from tests.canvas.trees import layered_tree


def told(view: TreeView, name: str) -> tuple[str, QAccessible.Role, str]:
    """Name, role and description of one part, as QAccessible gives them."""
    part = QAccessible.queryAccessibleInterface(view.findChild(QAbstractButton, name))
    text = QAccessible.Text
    return part.text(text.Name), part.role(), part.text(text.Description)


def test_every_gate_and_exit_has_name_role_and_description(shown: Shown, answered: Investigation) -> None:
    view = shown(answered, "drift")
    for number, (gate_id, gate) in enumerate(answered.tree.gates.items()):
        name, role, description = told(view, f"gate:{gate_id}")
        assert name == f"Gate {number}: {gate.title}"
        assert role == QAccessible.Role.Button
        assert "state: " in description
    assert told(view, "gate:drift")[2].startswith("Gate 4 · you are here; state: answered")
    name, role, description = told(view, "exit:update:fine-tune")
    assert name == "Exit: Fine-tune"
    assert "state: final" in description


def test_the_canvas_itself_says_what_it_is(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    part = QAccessible.queryAccessibleInterface(view)
    assert part.text(QAccessible.Text.Name) == "Gate tree"
    assert "Arrow keys" in part.text(QAccessible.Text.Description)


def test_descriptions_follow_the_answers(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    turned = answered.model_copy(
        update={"answers": answered.answers | {"context": Answer(outcome="recovers", by="Ana")}}
    )
    view.show_path(turned, path(turned.tree, turned))
    assert "set aside" in told(view, "gate:drift")[2]
    assert "overridden by Ana" in told(view, "gate:context")[2]


def test_pressing_a_part_opens_its_gate(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    with qtbot.waitSignal(view.gate_clicked) as opened:
        view.findChild(QAbstractButton, "gate:prompt").click()
    assert opened.args == ["prompt"]
    with qtbot.waitSignal(view.exit_clicked) as left:
        view.findChild(QAbstractButton, "exit:drift:deep-debug").click()
    assert left.args == ["deep-debug"]


def test_parts_lie_over_what_they_stand_for(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    part = view.findChild(QAbstractButton, "gate:prompt")
    qtbot.waitUntil(lambda: part.geometry() == view.gate_rectangle("prompt"))
    view.zoom_to(2.0)
    qtbot.waitUntil(lambda: part.geometry() == view.gate_rectangle("prompt"))


def test_a_large_tree_keeps_the_parts_near_the_keyboard(qtbot: QtBot, shown: Shown) -> None:
    view = shown(Investigation(tree=layered_tree(400, 8)))
    qtbot.waitUntil(lambda: view.drawing() is not None, timeout=10_000)
    assert view.findChild(QAbstractButton, "gate:g0") is not None
    assert view.findChild(QAbstractButton, "gate:g300") is None
    view.focus_gate("g300")
    assert told(view, "gate:g300")[0] == "Gate 300: Is cause number 300 behind it?"
    qtbot.waitUntil(lambda: view.findChild(QAbstractButton, "gate:g0") is None)
