"""A real window on a case made by hand, driven by real keys and clicks."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.panels.look import Look
from gatewalk.session.measuring import Measuring
from gatewalk.session.session import Session
from gatewalk.theme.colours import LIGHT
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.main_window import MainWindow
from gatewalk.window.profile import Profile
from tests.panels import made
from tests.window.asked import Answers


def _findings(after: Investigation, _before: Investigation | None) -> dict[str, Finding]:
    """Those of the first tree, made by hand; nothing is measured in another."""
    made_by_hand = made.findings() if after.scores else {}
    return {gate: finding for gate, finding in made_by_hand.items() if gate in after.tree.gates}


MEASURING = Measuring(_findings, lambda case: made.budget() if case.scores else None)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def desk(qtbot: QtBot, profile: Profile) -> Iterator[Desk]:
    window = MainWindow(profile, Look(LIGHT, calm=True))
    window.resize(1280, 800)
    window.show()
    desk = Desk(window)
    desk.asker = Answers(window)
    yield desk
    if desk.case is not None:
        desk.case.session.mark_saved()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(desk: Desk) -> Callable[..., OpenCase]:
    """Show a case made by hand; changes replace its fields."""

    def shown(gate: str = "metrics", **changes: object) -> OpenCase:
        session = Session(made.case(**changes), measuring=MEASURING, clock=lambda: datetime(2026, 11, 20, 10))
        case = OpenCase(session)
        desk.show_case(case)
        assert desk.walk is not None
        desk.walk.go(gate)
        return case

    return shown
