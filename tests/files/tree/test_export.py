"""Trees as Mermaid and DOT, back from Mermaid, and the difference of two trees."""

import networkx
import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer, GateEntry, Investigation
from gatewalk.domain.path import path
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import built_in_trees, read_tree, tree_problems
from gatewalk.files.tree.diff import diff_trees
from gatewalk.files.tree.export import export_tree, to_dot, to_mermaid
from gatewalk.files.tree.graph import graph_of
from gatewalk.files.tree.mermaid import import_mermaid
from gatewalk.files.tree.rewalk import orphans, rewalked
from gatewalk.files.tree.shape import shaped
from gatewalk.files.tree.source import read_source


def tree_of(text: str) -> Tree:
    tree, sound = shaped(read_source(text))
    assert sound
    assert tree is not None
    return tree


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_a_tree_comes_back_from_mermaid_with_its_gates_outcomes_and_exits(tree_id: str) -> None:
    tree = read_tree(tree_id)
    text = import_mermaid(export_tree(tree, "mermaid"), tree_id)
    assert tree_problems(text) == ()
    back = tree_of(text)
    assert {n: g.title for n, g in back.gates.items()} == {n: g.title for n, g in tree.gates.items()}
    assert {n: e.title for n, e in back.exits.items()} == {n: e.title for n, e in tree.exits.items()}
    for name, gate in tree.gates.items():
        ways = [(o.label, o.to, o.also) for o in gate.outcomes]
        assert [(o.label, o.to, o.also) for o in back.gates[name].outcomes] == ways


def test_a_hand_written_chart_becomes_a_tree() -> None:
    text = import_mermaid(
        """graph LR
  %% a comment
  A{Is it slow?} -- it is slow --> B["Look at the plan; twice"]:::hot; A -->|it is fast| C((Done))
  B --> D([Add an index]) & C
  classDef hot fill:#f00
  style A fill:#fff
""",
        "slow",
    )
    tree = tree_of(text)
    assert tree.start == "a"
    assert [(o.id, o.to) for o in tree.gates["a"].outcomes] == [("it-is-slow", "b"), ("it-is-fast", "c")]
    assert tree.gates["b"].title == "Look at the plan; twice"
    assert {n: e.title for n, e in tree.exits.items()} == {"c": "Done", "d": "Add an index"}
    assert tree_problems(text) == ()


@pytest.mark.parametrize(
    ("chart", "gates", "exits"),
    [
        ("graph TD;\n A-->B;\n A-->C;\n B-->D;\n C-->D;", {"a", "b", "c"}, {"d": "D"}),
        ("flowchart TD\nA-->B\nB---C", {"a", "b"}, {"c": "C"}),
        ("---\ntitle: T\n---\nflowchart LR\n a --> b[`x`]", {"a"}, {"b": "x"}),
        ('flowchart\n A@{ shape: rect, label: "One" } --x B[/Two/]', {"a"}, {"b": "Two"}),
        (
            "flowchart\n account ==> B\n subgraph s [S]\n B -- some text ---> C>odd]\n end",
            {"account", "b"},
            {"c": "odd"},
        ),
        ("flowchart\n my-node(Text) -. maybe .-> other-node{{You}}", {"my-node"}, {"other-node": "You"}),
    ],
)
def test_the_usual_ways_of_writing_a_chart_are_read(
    chart: str, gates: set[str], exits: dict[str, str]
) -> None:
    tree = tree_of(import_mermaid(chart))
    assert set(tree.gates) == gates
    assert {name: way_out.title for name, way_out in tree.exits.items()} == exits


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("sequenceDiagram\n A->>B: x", "line 1: this is no flowchart"),
        ("flowchart TD\n A[x", "line 2: the box 'A' is not closed"),
        ("flowchart TD\n A ~~ B", "line 2: cannot read"),
        ("flowchart TD\n A --> ", "line 2: a box is missing"),
        ("flowchart TD\n A[only one]", "no arrow leads"),
    ],
)
def test_a_chart_that_cannot_be_read_is_named_by_line(text: str, said: str) -> None:
    with pytest.raises(InputProblem, match=said):
        import_mermaid(text)


def test_texts_cannot_break_out_of_the_drawing() -> None:
    tree = tree_of(
        'id: t\nversion: "1"\ntitle: T\nstart: end\ngates:\n  end:\n    title: \'a "quoted" <b> title\'\n'
        "    question: Q\n    outcomes:\n      - {id: x, label: 'l|\"', to: class}\n"
        "exits:\n  class: {title: E}\n"
    )
    mermaid = to_mermaid(tree)
    assert '"0 a &quot;quoted&quot; &lt;b> title"' in mermaid
    assert "g_end" in mermaid
    assert r"a \"quoted\" <b> title" in to_dot(tree)


def test_the_walked_path_is_marked() -> None:
    tree = read_tree("retrain-or-tune")
    case = Investigation(tree=tree, answers={"metrics": Answer(outcome="unmeasured")})
    walked = path(tree, case)
    assert "class g_metrics,x_build_evals walked" in to_mermaid(tree, walked)
    assert to_dot(tree, walked).count("penwidth=3") == 2
    assert "walked" not in to_mermaid(tree)


def test_dot_holds_every_node_and_edge_of_the_graph() -> None:
    tree = read_tree("retrain-or-tune")
    graph = graph_of(tree)
    dot = export_tree(tree, "dot")
    assert dot.count(" -> ") == graph.number_of_edges() == 20
    assert dot.count("style=dashed") == 2
    assert networkx.is_directed_acyclic_graph(graph)


def test_another_kind_of_export_is_refused() -> None:
    with pytest.raises(InputProblem, match="mermaid, dot"):
        export_tree(read_tree("retrain-or-tune"), "bmp")


def test_equal_trees_do_not_differ() -> None:
    tree = read_tree("retrain-or-tune")
    assert diff_trees(tree, read_tree("retrain-or-tune")) == []


def test_each_change_is_a_line() -> None:
    tree = read_tree("retrain-or-tune")
    gates = dict(tree.gates)
    onset = gates["onset"]
    gates["onset"] = onset.model_copy(
        update={"title": "When?", "outcomes": tuple(reversed(onset.outcomes[:3]))}
    )
    thresholds = {
        **tree.thresholds,
        "sudden-days": tree.thresholds["sudden-days"].model_copy(update={"value": 5.0}),
    }
    del gates["update"]
    after = tree.model_copy(update={"gates": gates, "thresholds": thresholds})
    lines = diff_trees(tree, after)
    assert "gates.onset.title: 'Sudden or gradual?' became 'When?'" in lines
    assert "gates.onset.outcomes.no-drop: removed ('No drop that matters')" in lines
    assert "thresholds.sudden-days.value: 7.0 became 5.0" in lines
    assert "gates.update: removed ('Fine-tune or retrain?')" in lines
    assert not any("gradual: " in line for line in lines)


def test_a_change_late_in_a_long_text_is_seen() -> None:
    tree = read_tree("retrain-or-tune")
    after = tree.model_copy(
        update={"about": (tree.about[0].replace("from scratch", "anew"), *tree.about[1:])}
    )
    (line,) = diff_trees(tree, after)
    assert line.startswith("about[0]: ")
    assert "anew" in line


def test_a_new_order_of_gates_is_told() -> None:
    tree = read_tree("prompt-adapter-finetune")
    after = tree.model_copy(update={"gates": dict(reversed(tree.gates.items()))})
    assert diff_trees(tree, after) == ["gates: the order became level-2, level-1, level-0, constraints"]


def test_answers_without_a_place_in_another_tree_are_listed_and_kept() -> None:
    first, second = read_tree("retrain-or-tune"), read_tree("prompt-adapter-finetune")
    case = Investigation(
        tree=first,
        answers={"onset": Answer(outcome="gradual"), "level-0": Answer(outcome="solved")},
        entries={"constraints": GateEntry(evidence={"shoe-size": 42, "latency-budget": 5})},
        thresholds={"sudden-days": 5.0},
        constraints={"weights": "own", "colour": "red"},
    )
    lines = orphans(case, second)
    assert len(lines) == 5
    assert "answer 'gradual' at gate 'onset': the gate is not in this tree" in lines
    assert "answer 'solved' at gate 'level-0': the gate has no such outcome" in lines
    assert orphans(Investigation(tree=first, answers={"onset": Answer(outcome="skipped")}), first) == []


def test_an_investigation_is_carried_to_another_version_and_back() -> None:
    tree = read_tree("retrain-or-tune")
    gates = {name: gate for name, gate in tree.gates.items() if name != "onset"}
    gates["metrics"] = gates["metrics"].model_copy(update={"measurement": "harness"})
    newer = tree.model_copy(update={"version": "2", "gates": gates})
    case = Investigation(
        tree=tree,
        answers={"metrics": Answer(outcome="measured"), "onset": Answer(outcome="gradual")},
        findings={
            "metrics": Finding(measurement="readiness", verdict="measured"),
            "context": Finding(measurement="context", verdict="no"),
        },
    )
    carried, left = rewalked(case, newer)
    assert carried.tree.version == "2"
    assert carried.answers == case.answers
    assert set(carried.findings) == {"context"}
    assert left == ["answer 'gradual' at gate 'onset': the gate is not in this tree"]
    back, none = rewalked(carried, tree)
    assert none == []
    assert path(tree, back).gates == path(tree, case).gates
