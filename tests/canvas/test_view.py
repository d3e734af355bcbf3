"""The canvas under real clicks, keys, wheels and drags."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.canvas.looks import exit_titles
from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import Path, path
from gatewalk.files.tree import read_tree
from gatewalk.theme.colours import DARK, LIGHT
from tests.canvas.conftest import Shown
from tests.canvas.shapes import lines_through_boxes
from tests.canvas.trees import layered_tree, plain_tree

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def wheel(view: TreeView, at: QPoint, turned: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def drag(qtbot: QtBot, view: TreeView, start: QPoint, by: QPoint) -> None:
    port = view.viewport()
    qtbot.mousePress(port, Left, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(port, start + by * step / 5)
    qtbot.mouseRelease(port, Left, pos=start + by)


def test_a_click_on_a_gate_names_the_gate(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    with qtbot.waitSignal(view.gate_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Left, pos=view.gate_rectangle("context").center())
    assert clicked.args == ["context"]


def test_a_click_on_an_exit_names_the_exit(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    with qtbot.waitSignal(view.exit_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Left, pos=view.exit_rectangle("update", "retrain").center())
    assert clicked.args == ["retrain"]


def test_a_click_beside_everything_says_nothing(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    with qtbot.assertNotEmitted(view.gate_clicked), qtbot.assertNotEmitted(view.exit_clicked):
        qtbot.mouseClick(view.viewport(), Left, pos=QPoint(3, 3))


def test_a_drag_moves_the_drawing_and_clicks_nothing(
    qtbot: QtBot, shown: Shown, answered: Investigation
) -> None:
    view = shown(answered)
    before = view.gate_rectangle("context")
    with qtbot.assertNotEmitted(view.gate_clicked):
        drag(qtbot, view, before.center(), QPoint(60, 40))
    moved = view.gate_rectangle("context").center() - before.center()
    assert abs(moved.x() - 60) <= 1
    assert abs(moved.y() - 40) <= 1


def test_the_wheel_zooms_around_the_cursor(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    at = view.gate_rectangle("prompt").center()
    before = view.zoom()
    for _ in range(3):
        wheel(view, at, 120)
    assert view.zoom() > before * 1.4
    assert (view.gate_rectangle("prompt").center() - at).manhattanLength() <= 4
    for _ in range(3):
        wheel(view, at, -120)
    assert abs(view.zoom() - before) < 0.01
    assert (view.gate_rectangle("prompt").center() - at).manhattanLength() <= 6


def test_zoom_keeps_within_limits(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    for turned in (2_000_000, -2_000_000, 0):
        wheel(view, QPoint(5, 5), turned)
    for _ in range(60):
        view.zoom_in()
    assert view.zoom() <= 4.0
    for _ in range(80):
        view.zoom_out()
    assert view.zoom() >= 0.01


def test_the_zoom_control_zooms_and_shows_the_level(
    qtbot: QtBot, shown: Shown, answered: Investigation
) -> None:
    view = shown(answered)
    level = view.findChild(QPushButton, "zoom_level")
    for name, compare in (("zoom_in", 1), ("zoom_out", -1)):
        before = view.zoom()
        qtbot.mouseClick(view.findChild(QPushButton, name), Left)
        assert (view.zoom() - before) * compare > 0
    qtbot.mouseClick(level, Left)
    assert view.zoom() == 1.0
    assert level.text() == "100 %"
    qtbot.mouseClick(view.findChild(QPushButton, "zoom_fit"), Left)
    assert level.text() == f"{100 * view.zoom():.0f} %"


def test_fit_shows_everything_and_follows_the_window(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    for size in ((640, 480), (900, 420), (1600, 1000)):
        view.resize(*size)
        port = view.viewport().rect()
        for gate in answered.tree.gates:
            assert port.contains(view.gate_rectangle(gate))
        assert port.contains(view.exit_rectangle("update", "retrain"))


def test_plus_minus_and_nought_zoom_by_keys(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    fitted = view.zoom()
    qtbot.keyClick(view, Key.Key_Plus)
    assert view.zoom() > fitted
    qtbot.keyClick(view, Key.Key_Minus)
    qtbot.keyClick(view, Key.Key_Minus)
    assert view.zoom() < fitted
    qtbot.keyClick(view, Key.Key_0)
    assert abs(view.zoom() - fitted) < 1e-6


def test_arrows_walk_and_enter_opens(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered, "metrics")
    opened: list[str] = []
    view.gate_clicked.connect(opened.append)
    view.exit_clicked.connect(opened.append)
    keys = [Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Right, Key.Key_Return]
    keys += [Key.Key_Right, Key.Key_Return, Key.Key_Left, Key.Key_Left, Key.Key_Space, Key.Key_End]
    keys += [Key.Key_Enter, Key.Key_Home, Key.Key_Enter, Key.Key_Up, Key.Key_Enter]
    for key in keys:
        qtbot.keyClick(view, key)
    assert opened == [
        "onset",
        "fix-retrieval",
        "fix-retrieval",
        "context",
        "update",
        "metrics",
        "metrics",
    ]


def test_arrows_walk_a_column_of_exits(qtbot: QtBot, shown: Shown) -> None:
    view = shown(Investigation(tree=plain_tree(["One?"], [f"Exit {i}" for i in range(5)])))
    opened: list[str] = []
    view.exit_clicked.connect(opened.append)
    for key in (Key.Key_Home, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Up):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Key.Key_Return)
    assert opened == ["exit-2", "exit-1"]


def test_many_exits_stand_in_columns_that_arrows_cross(qtbot: QtBot, shown: Shown) -> None:
    view = shown(Investigation(tree=plain_tree(["One?"], [f"Exit {i}" for i in range(60)])))
    drawing = view.drawing()
    assert drawing is not None
    assert drawing.bounds.height() < drawing.bounds.width()
    assert lines_through_boxes(drawing) == []
    opened: list[str] = []
    view.exit_clicked.connect(opened.append)
    view.gate_clicked.connect(opened.append)
    for key in (Key.Key_Home, Key.Key_Right, Key.Key_Down, Key.Key_Right, Key.Key_Return):
        qtbot.keyClick(view, key)
    for key in (Key.Key_Left, Key.Key_Return, Key.Key_Left, Key.Key_Return):
        qtbot.keyClick(view, key)
    assert opened[1:] == ["exit-1", "gate-0"]
    beside = drawing.plan.exits["gate-0", opened[0]]
    assert beside.x > drawing.plan.exits["gate-0", "exit-1"].x
    assert beside.y == drawing.plan.exits["gate-0", "exit-1"].y


def test_a_gate_out_of_view_is_brought_into_view(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    view.zoom_to(3.0)
    view.focus_gate("update")
    assert view.viewport().rect().contains(view.gate_rectangle("update").center())
    view.focus_gate("metrics", centre=True)
    middle = view.viewport().rect().center()
    assert (view.gate_rectangle("metrics").center() - middle).manhattanLength() <= 4
    view.focus_gate("no such gate")


def test_a_changed_answer_repaints(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    box = view.gate_rectangle("drift")
    edge = QPoint(box.left() + 1, box.center().y())
    before = view.grab().toImage().pixelColor(edge)
    answers = answered.answers | {"context": Answer(outcome="recovers", by="Ana")}
    turned = answered.model_copy(update={"answers": answers})
    view.show_path(turned, path(turned.tree, turned))
    assert view.grab().toImage().pixelColor(edge) != before
    view.show_path(answered, path(answered.tree, answered))
    assert view.grab().toImage().pixelColor(edge) == before


def test_the_theme_can_be_exchanged(shown: Shown, answered: Investigation) -> None:
    view = shown(answered, "drift")
    inside = view.gate_rectangle("drift").topLeft() + QPoint(30, 6)
    assert view.grab().toImage().pixelColor(inside) == QColor(LIGHT.accent)
    view.set_theme(DARK)
    assert view.grab().toImage().pixelColor(inside) == QColor(DARK.accent)


def test_present_mode_draws_gates_alone(shown: Shown, answered: Investigation) -> None:
    view = shown(answered, with_exits=False)
    drawing = view.drawing()
    assert drawing is not None
    assert set(drawing.plan.gates) == set(answered.tree.gates)
    assert drawing.plan.exits == {}


def test_tooltips_say_the_whole_text_as_plain_text(shown: Shown) -> None:
    view = shown(Investigation(tree=plain_tree(["<b>Bold?</b> & <img src='x'>"])))
    tip = view.tip_at(QPointF(view.gate_rectangle("gate-0").center()))
    assert "&lt;b&gt;Bold?" in tip
    assert "<img" not in tip
    assert view.tip_at(QPointF(1, 1)) == ""


def test_a_tooltip_says_the_whole_answer_that_its_line_shortens(
    shown: Shown, answered: Investigation
) -> None:
    view = shown(answered)
    label = answered.tree.gates["prompt"].outcome("partly").label
    assert label in view.tip_at(QPointF(view.gate_rectangle("prompt").center()))


def test_a_very_large_screen_is_filled(shown: Shown, answered: Investigation) -> None:
    view = shown(answered, size=(3840, 2160))
    boxes = [view.gate_rectangle(gate) for gate in answered.tree.gates]
    assert boxes[-1].bottom() - boxes[0].top() > 0.7 * 2160
    assert all(view.viewport().rect().contains(box) for box in boxes)


def test_what_follows_an_exit_is_set_aside_with_its_exits(shown: Shown, answered: Investigation) -> None:
    answers = answered.answers | {"context": Answer(outcome="recovers", by="Ana")}
    turned = answered.model_copy(update={"answers": answers})
    looks = shown(turned).drawing().looks
    assert looks.exit(("update", "fine-tune")).state == "set aside"
    assert looks.exit(("context", "fix-retrieval")).state == "final"


def test_a_large_tree_is_laid_out_beside_the_window(qtbot: QtBot, shown: Shown) -> None:
    case = Investigation(tree=layered_tree(400, 8))
    view = shown(case)
    qtbot.waitUntil(lambda: view.drawing() is not None, timeout=10_000)
    minimap = view.findChild(object, "minimap")
    assert not minimap.isVisible()
    view.zoom_to(0.8)
    assert minimap.isVisible()
    before = view.in_view().center()
    qtbot.mouseClick(minimap, Left, pos=QPoint(100, 110))
    assert view.in_view().center().y() > before.y()
    view.fit()
    assert not minimap.isVisible()


def test_a_newer_tree_wins_over_one_still_being_laid_out(qtbot: QtBot, shown: Shown) -> None:
    view = shown(Investigation(tree=layered_tree(300, 6)))
    small = Investigation(tree=plain_tree(["Only?"]))
    view.show_path(small, path(small.tree, small))
    view.wait_for_layout()
    qtbot.wait(20)
    drawing = view.drawing()
    assert drawing is not None
    assert list(drawing.plan.gates) == ["gate-0"]


def test_every_detail_paints_at_every_zoom(qtbot: QtBot, shown: Shown) -> None:
    view = shown(Investigation(tree=layered_tree(400, 8)))
    qtbot.waitUntil(lambda: view.drawing() is not None, timeout=10_000)
    for level in (0.01, 0.03, 0.06, 0.1, 0.2, 0.4, 0.8, 3.0):
        view.zoom_to(level)
        view.focus_gate("g200", centre=True)
        part = view.grab().toImage().copy(465, 266, 200, 100)
        colours = {part.pixelColor(x, y).name() for x in range(0, 200, 2) for y in range(0, 100, 2)}
        assert colours - {LIGHT.canvas, LIGHT.dots}


def test_a_view_may_close_while_its_tree_is_still_laid_out(qtbot: QtBot, dressed: QApplication) -> None:
    case = Investigation(tree=layered_tree(600, 8))
    view = TreeView()
    view.show_path(case, Path(steps=(), at=None, exits=()))
    view.deleteLater()
    del view
    qtbot.wait(150)


def test_a_tree_read_anew_keeps_the_zoom(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    view.zoom_to(1.4)
    again = answered.model_copy(update={"tree": answered.tree.model_copy(deep=True)})
    view.show_path(again, path(again.tree, again))
    assert abs(view.zoom() - 1.4) < 1e-6


def test_fitting_leaves_the_corner_of_the_zoom_control_free(shown: Shown) -> None:
    tree = read_tree("prompt-adapter-finetune")
    view = shown(Investigation(tree=tree))
    bar = view.findChild(QFrame, "zoom_bar")
    for wide in range(500, 1500, 50):
        view.resize(wide, 420)
        for gate, exit_id in view.drawing().plan.exits:
            assert not bar.geometry().intersects(view.exit_rectangle(gate, exit_id))


def test_a_constraint_changes_the_drawn_titles(shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    bent = answered.model_copy(update={"constraints": {"weights": "hosted", "tuning-offered": "no"}})
    view.show_path(bent, path(bent.tree, bent))
    drawing = view.drawing()
    assert drawing is not None
    drawn = " ".join(drawing.plan.exits["update", "fine-tune"].title.lines)
    assert drawn == exit_titles(bent)["fine-tune"]
    assert drawn != answered.tree.exits["fine-tune"].title
