"""Any tree at all: no box on another, no line through a box, no text outside its box."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.ink import Ink
from gatewalk.canvas.looks import Looks
from gatewalk.canvas.plan import EXIT_MARK, GATE_PAD, make_plan
from gatewalk.canvas.text import measurer
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path
from gatewalk.domain.tree import Exit, Gate, Outcome, Tree
from gatewalk.theme.colours import LIGHT
from tests.canvas.shapes import lines_through_boxes, overlaps

_TEXTS = st.one_of(
    st.sampled_from(
        ["Short?", "هل انخفضت جودة الإجابات؟", "האם האיכות ירדה?", "模型质量下降了吗？" * 9, "🚀 " * 40, ""]
    ),
    st.integers(1, 400).map(lambda n: "word " * n),
    st.integers(1, 400).map(lambda n: "x" * n),
    st.text(max_size=60),
)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Up to twelve gates, each leading on to some later ones and to some of up to eight exits."""
    gates, exits = draw(st.integers(1, 12)), draw(st.integers(1, 8))
    made = {}
    for number in range(gates):
        onward = (
            draw(st.sets(st.integers(number + 1, gates - 1), max_size=3)) if number + 1 < gates else set()
        )
        onward |= {number + 1} if number + 1 < gates else set()
        leave = draw(st.sets(st.integers(0, exits - 1), min_size=1, max_size=exits))
        targets = [f"g{n}" for n in sorted(onward)] + [f"e{n}" for n in sorted(leave)]
        outcomes = tuple(Outcome(id=f"to-{t}", label="Go", to=t) for t in targets)
        made[f"g{number}"] = Gate(title=draw(_TEXTS), question="?", outcomes=outcomes)
    leaves = {f"e{n}": Exit(title=draw(_TEXTS), action="Do it.") for n in range(exits)}
    return Tree(id="any", version="1", title="Any", start="g0", gates=made, exits=leaves)


@given(tree=trees(), compact=st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_overlaps_and_no_text_leaves_its_box(qapp: QApplication, tree: Tree, compact: bool) -> None:
    case = Investigation(tree=tree)
    plan = make_plan(tree, measurer(), compact=compact)
    drawing = Drawing(plan, Looks(case, path(tree, case)), Ink(LIGHT))
    assert overlaps(drawing) == []
    assert lines_through_boxes(drawing) == []
    for boxes, pad in ((plan.gates.values(), GATE_PAD), (plan.exits.values(), EXIT_MARK)):
        for box in boxes:
            assert box.title.width <= box.width - box.text_left - pad + 1
            assert box.title.height + box.subtitle_height <= box.height
