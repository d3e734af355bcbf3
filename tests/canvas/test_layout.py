"""The layout: nothing overlaps, the spine is straight, the built-in trees have no crossings."""

import pytest
from PySide6.QtWidgets import QApplication

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.ink import Ink
from gatewalk.canvas.layers import crossings as row_crossings
from gatewalk.canvas.layers import longest_path_rows, make_rows, order_rows
from gatewalk.canvas.layout import Box, arrange
from gatewalk.canvas.looks import Looks, exit_titles
from gatewalk.canvas.plan import make_plan
from gatewalk.canvas.text import measurer
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import built_in_trees, read_tree
from gatewalk.theme.colours import LIGHT
from tests.canvas.shapes import crossings, lines_through_boxes, overlaps
from tests.canvas.trees import layered_tree, plain_tree

BOX = Box(width=500, height=66, anchor=150, gate_height=66)
LONG = "Is the quality of the answers that people see today worse than before? " * 70
ARABIC = "هل انخفضت جودة الإجابات بعد آخر تغيير في النظام؟ " * 40
CHINESE = "模型质量下降了吗？为什么最近几周内没有人注意到这一点？" * 40


BENT = {"weights": "hosted", "tuning-offered": "no", "data-leaves": "no", "pin": "no", "rollback": "no"}


def drawn(tree: Tree, constraints: dict[str, str] | None = None) -> Drawing:
    case = Investigation(tree=tree, constraints=constraints or {})
    plan = make_plan(tree, measurer(), titles=exit_titles(case))
    return Drawing(plan, Looks(case, path(tree, case)), Ink(LIGHT))


@pytest.mark.parametrize("constraints", [{}, BENT], ids=["free", "bent"])
@pytest.mark.parametrize("name", built_in_trees())
def test_built_in_trees_have_no_overlap_and_no_crossing(
    qapp: QApplication, name: str, constraints: dict[str, str]
) -> None:
    drawing = drawn(read_tree(name), constraints)
    assert overlaps(drawing) == []
    assert crossings(drawing) == []
    assert lines_through_boxes(drawing) == []


@pytest.mark.parametrize("name", built_in_trees())
def test_the_spine_of_built_in_trees_is_straight_and_in_order(qapp: QApplication, name: str) -> None:
    tree = read_tree(name)
    plan = drawn(tree).plan
    assert plan.spine == tuple(tree.gates)
    assert len({plan.gates[gate].middle[0] for gate in plan.spine}) == 1
    tops = [plan.gates[gate].y for gate in tree.gates]
    assert tops == sorted(tops)


@pytest.mark.parametrize(
    "tree",
    [
        plain_tree(["One?"]),
        plain_tree(["One?"], [f"Exit {i}" for i in range(60)]),
        plain_tree([LONG[:5000], "Short?", "x" * 5000], [LONG, "y" * 900]),
        plain_tree([ARABIC, CHINESE], ["خروج " * 30, "修理" * 60]),
        plain_tree(["Emoji 🚀🚀 and zero\u200bwidth\u200d👩\u200d👩\u200d👧?", "", " "], ["🧪" * 200]),
        layered_tree(60, 3),
        layered_tree(61, 6, seed=3),
    ],
    ids=["one", "sixty exits", "long", "scripts", "odd", "layered", "layered wide"],
)
def test_no_box_overlaps_another_whatever_the_text(qapp: QApplication, tree: Tree) -> None:
    drawing = drawn(tree)
    assert overlaps(drawing) == []
    assert lines_through_boxes(drawing) == []


@pytest.mark.parametrize("text", [LONG[:5000], "x" * 5000, ARABIC[:3000], CHINESE, "🚀 " * 500])
def test_wrapped_text_keeps_every_letter_and_stays_inside(qapp: QApplication, text: str) -> None:
    wrapped = measurer()(text, "title", 222)
    assert "".join("".join(wrapped.lines).split()) == "".join(text.split())
    assert wrapped.width <= 224


def test_text_runs_from_right_to_left_where_its_script_does(qapp: QApplication) -> None:
    measure = measurer()
    assert measure(ARABIC, "title", 200).right_to_left
    assert not measure(CHINESE, "title", 200).right_to_left
    assert not measure("2024: plain", "title", 200).right_to_left


def test_the_same_input_gives_the_same_layout() -> None:
    edges = [(i, j) for i in range(30) for j in range(i + 1, 31) if (i * 7 + j * 3) % 11 == 0 or j == i + 1]
    assert arrange([BOX] * 31, edges) == arrange([BOX] * 31, list(edges))


def test_rows_are_longest_paths() -> None:
    assert longest_path_rows(5, [(0, 1), (1, 2), (0, 2), (2, 3), (0, 4)]) == [0, 1, 2, 3, 1]


def test_a_circle_or_a_loose_gate_still_gives_a_layout() -> None:
    layout = arrange([BOX] * 5, [(0, 1), (1, 2), (2, 0), (1, 1), (0, 3)])
    assert len(layout.boxes) == 5
    assert len(set(layout.boxes)) == 5
    assert {(0, 1), (1, 2), (2, 0), (0, 3)} <= set(layout.routes)


def test_a_long_edge_runs_between_the_boxes_that_it_passes() -> None:
    layout = arrange([BOX] * 5, [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)])
    xs = {x for x, _ in layout.routes[0, 4][2:-1]}
    left = [layout.boxes[i][0] for i in (1, 2, 3)]
    assert all(x < min(left) or x > max(left) + BOX.width for x in xs)


def test_sweeps_take_crossings_away() -> None:
    rows = make_rows(6, [(0, 5), (0, 3), (1, 4), (2, 3), (1, 5)])
    before = row_crossings(rows)
    order_rows(rows, sweeps=8, swaps=True)
    assert before > 0
    assert row_crossings(rows) == 0


def test_nothing_at_all_can_be_laid_out() -> None:
    assert arrange([], []).boxes == ()
