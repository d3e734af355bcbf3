"""The door that every text goes through: plurals, figures, dates, keys, and English where it must stay."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from gatewalk.domain.problem import InputProblem
from gatewalk.panels import words
from gatewalk.panels.plots.figures import figures as record_figures
from gatewalk.theme.language import (
    day,
    figures,
    in_english,
    keys,
    language,
    language_name,
    lowered,
    say,
    speak,
    tr,
)
from tests.panels import made


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_without_a_catalogue_texts_are_as_written(qapp: QApplication) -> None:
    assert language() == "en"
    assert tr("Save") == "Save"
    assert tr("Gate {number} of {count}", number=2, count=5) == "Gate 2 of 5"
    assert words.counted(1, "row") == "1 row"
    assert words.counted(1500, "row") == "1,500 rows"
    assert day(date(2026, 11, 12)) == "12 Nov 2026"
    assert lowered("Data drift") == "data drift"
    assert (lowered("RAG first"), lowered("LoRA first")) == ("RAG first", "LoRA first")
    assert lowered("Datendrift", "de") == "Datendrift"


def test_in_german_counts_figures_and_dates_follow(german: None) -> None:
    assert language() == "de"
    assert words.counted(1, "row") == "1 Zeile"
    assert words.counted(1500, "row") == "1 500 Zeilen"
    assert words.number(-1234.5) == "−1 234.5"
    assert figures("0.25") == "0.25"
    assert day(date(2026, 3, 1)) == "1. März 2026"
    assert lowered("Datendrift") == "Datendrift"
    assert lowered("Data drift", "en") == "data drift"
    assert keys("Ctrl+S") == "Strg+S"
    assert say("5.0 points (2.8 to 7.6)") == "5.0 Punkte (2.8 bis 7.6)"
    assert language_name("de") == "Deutsch"


def test_values_are_filled_in_after_translating(german: None) -> None:
    assert tr("Opening {name}…", name="Save {x}") == "Save {x} wird geöffnet…"


def test_qts_own_buttons_follow(german: None) -> None:
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert [made.text() for made in box.buttons()] == ["Abbrechen"]
    box.deleteLater()


def test_figures_of_a_record_stay_english_in_a_german_window(qapp: QApplication) -> None:
    written = record_figures(made.case())
    speak(qapp, "de")
    try:
        with in_english():
            assert record_figures(made.case()) == written
        assert record_figures(made.case()) != written
    finally:
        speak(qapp, "en")


def test_a_language_without_a_catalogue_is_refused_and_the_former_stays(
    german: None, qapp: QApplication
) -> None:
    with pytest.raises(InputProblem, match="this translation cannot be read"):
        speak(qapp, "tlh")
    assert language() == "de"
