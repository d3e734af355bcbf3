"""The drawing of a tree that nobody walks: all gates alike, and every way on says what leads along it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gatewalk.canvas.bare import BareLooks
from gatewalk.cli.drawing import draw_tree
from gatewalk.domain.tree import Tree


def test_no_gate_and_no_exit_stands_out(tree: Tree) -> None:
    looks = BareLooks(tree)
    assert {looks.gate(name).state for name in tree.gates} == {"open"}
    assert [looks.gate(name).subtitle for name in tree.gates] == [f"Gate {n}" for n in range(6)]
    assert not any(looks.gate(name).here for name in tree.gates)


def test_lines_and_exits_say_which_answers_lead_there(tree: Tree) -> None:
    looks = BareLooks(tree)
    assert looks.line(("onset", "context")).label == "Gradual · Sudden, and no change fits"
    assert looks.exit(("metrics", "build-evals")).subtitle == "Not measured yet"
    assert looks.exit(("context", "fix-retrieval")).subtitle == "Quality recovers, or in part"
    assert all(looks.lit((gate, o.to)) for gate in tree.gates for o in tree.gates[gate].outcomes)


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".png"])
def test_it_is_written_in_every_form(tree: Tree, tmp_path: Path, qapp: QApplication, ending: str) -> None:
    out = tmp_path / f"tree{ending}"
    draw_tree(tree, out)
    content = out.read_bytes()
    assert len(content) > 2_000
    if ending == ".svg":
        text = content.decode()
        assert "Gradual · Sudden, and no change fits" in text
        assert "to be answered" not in text
