"""Flowcharts as people write them become the start of a tree, and what is left out is said."""

from pathlib import Path

import pytest
import yaml

from gatewalk.domain.problem import InputProblem
from gatewalk.files.tree import tree_problems
from gatewalk.files.tree.mermaid import import_mermaid

TRIAGE = """\
---
title: Incident triage
---
flowchart LR
    %% a comment with a "quote
    A([Start]) --> B{Is it<br/>down?}
    B -- It is down --> C[Page on-call]
    B -- It answers --> D{Degraded?}
    D -->|Yes, badly| E[Open incident]
    D -->|A little| F[Watch it]
    classDef red fill:#f00,stroke:#333;
    class C,E red
    style F fill:#bbf
"""
FRAMES = """\
graph TD
  subgraph Triage [Triage phase]
    direction TB
    q1{"Is the user's login failing?"} -->|it fails| q2{Password reset recently?}
    q1 -->|it works| other[Route to general]
  end
  subgraph Fix
    q2 -. maybe .-> ask[/Ask the user/]
    q2 == definitely ==> reset[(Reset cache)]
  end
  Triage --> Fix
  click q1 "https://example.com" "tip"
  linkStyle 0 stroke:#ff3,stroke-width:4px,color:red;
"""
MARKED = """\
flowchart TD
    A["`**Bold** markdown
    text`"] --> B{"Ready?"}
    B -->|"Ready (really)"| C["Ship; now"]
    B e1@-->|Not yet| D[#quot;Fix#quot; it #9829;]:::red
    C ~~~ D
"""
SHAPES = """\
flowchart TD
    start@{ shape: circle, label: "Begin" } --> check@{ shape: diamond, label: "Enough data?" }
    check -->|Enough| train[["Train"]]
    check -- "Not yet" --> collect>Collect more]
    train --x stop{{Stop}} & halt[\\Halt\\]
"""
FENCED = "```mermaid\ngraph TD;\n    A-->B;\n    A-->C;\n    B-->D;\n    C-->D;\n```\n"


def drawn(chart: str) -> dict[str, dict[str, str]]:
    """Titles of gates to their outcomes: label and where it leads, by title."""
    data = yaml.safe_load(import_mermaid(chart, "made"))
    titles = {name: part["title"] for part in (data["gates"], data["exits"]) for name, part in part.items()}
    return {
        gate["title"]: {o["label"]: titles[o["to"]] for o in gate["outcomes"]}
        for gate in data["gates"].values()
    }


@pytest.mark.parametrize(
    ("chart", "expected"),
    [
        (
            TRIAGE,
            {
                "Start": {"Is it down?": "Is it down?"},
                "Is it down?": {"It is down": "Page on-call", "It answers": "Degraded?"},
                "Degraded?": {"Yes, badly": "Open incident", "A little": "Watch it"},
            },
        ),
        (
            FRAMES,
            {
                "Is the user's login failing?": {
                    "it fails": "Password reset recently?",
                    "it works": "Route to general",
                },
                "Password reset recently?": {"maybe": "Ask the user", "definitely": "Reset cache"},
            },
        ),
        (
            MARKED,
            {
                "Bold markdown text": {"Ready?": "Ready?"},
                "Ready?": {"Ready (really)": "Ship; now", "Not yet": '"Fix" it ♥'},
            },
        ),
        (
            SHAPES,
            {
                "Begin": {"Enough data?": "Enough data?"},
                "Enough data?": {"Enough": "Train", "Not yet": "Collect more"},
                "Train": {"Stop": "Stop", "Halt": "Halt"},
            },
        ),
        (FENCED, {"A": {"B": "B", "C": "C"}, "B": {"D": "D"}, "C": {"D": "D"}}),
    ],
    ids=["triage", "frames", "marked", "shapes", "fenced"],
)
def test_charts_as_people_write_them(chart: str, expected: dict[str, dict[str, str]]) -> None:
    assert drawn(chart) == expected
    assert [str(p) for p in tree_problems(import_mermaid(chart, "made"))] == []


def test_title_and_id_come_from_the_chart_and_the_file() -> None:
    made = yaml.safe_load(import_mermaid(TRIAGE, "triage"))
    assert (made["id"], made["title"]) == ("triage", "Incident triage")
    assert yaml.safe_load(import_mermaid(FENCED, "which-way"))["title"] == "Which way"


def test_an_arrow_between_frames_is_left_out_and_named() -> None:
    assert import_mermaid(FRAMES).startswith("# Left out, since it leads to or from a frame: Triage to Fix\n")


@pytest.mark.parametrize("chart", ["sequenceDiagram\n  A->>B: hi\n", "", "flowchart TD\n  A[open --> B\n"])
def test_what_is_no_flowchart_is_said_with_its_line(chart: str) -> None:
    with pytest.raises(InputProblem, match="Mermaid"):
        import_mermaid(chart)


def test_the_command_names_the_tree_after_its_file(tmp_path: Path) -> None:
    from gatewalk.files.tree.new import id_of

    assert id_of(tmp_path / "My Tree.yaml") == "my-tree"
