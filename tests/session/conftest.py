"""A three-gate tree and a session over it, with measurements that the test sets by hand."""

from datetime import datetime

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import Tree
from gatewalk.session.measuring import Measuring
from gatewalk.session.session import Session

NOW = datetime(2026, 11, 20, 10, 42)


@pytest.fixture
def tree() -> Tree:
    def gate(title: str, *outcomes: dict[str, str]) -> dict[str, object]:
        return {"title": title, "question": title, "outcomes": list(outcomes)}

    return Tree.model_validate(
        {
            "id": "small",
            "version": "1",
            "title": "Small",
            "start": "one",
            "gates": {
                "one": gate(
                    "One?",
                    {"id": "go", "label": "goes on", "to": "two"},
                    {"id": "end", "label": "ends", "to": "stop"},
                ),
                "two": gate(
                    "Two?",
                    {"id": "partly", "label": "partly", "to": "three", "also": "patch"},
                    {"id": "no", "label": "no", "to": "three"},
                ),
                "three": gate("Three?", {"id": "end", "label": "ends", "to": "stop"}),
            },
            "exits": {
                "stop": {"title": "Stop", "action": "Stop.", "steps": [{"text": "tell everybody"}]},
                "patch": {
                    "title": "Patch",
                    "action": "Patch.",
                    "steps": [{"text": "patch it", "done_when": "green"}],
                },
            },
            "thresholds": {"drop": {"value": 3, "low": 0, "high": 50, "meaning": "a drop", "source": "us"}},
            "constraints": {"pin": {"question": "Pinned?", "options": {"yes": "pinned", "no": "not pinned"}}},
            "shortcuts": [
                {
                    "id": "fast",
                    "skips": ["one", "two"],
                    "to": "three",
                    "label": "go to three",
                    "when": "known",
                }
            ],
        }
    )


@pytest.fixture
def findings() -> dict[str, Finding]:
    return {
        "one": Finding(measurement="m", verdict="go"),
        "two": Finding(measurement="m", verdict="undetermined"),
    }


@pytest.fixture
def session(tree: Tree, findings: dict[str, Finding]) -> Session:
    measuring = Measuring(findings=lambda after, before: dict(findings), budget=lambda case: None)
    return Session(Investigation(tree=tree), measuring=measuring, clock=lambda: NOW)
