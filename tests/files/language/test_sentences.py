"""Sentences made below the window are said by pattern, and what is somebody's own is never touched."""

import re

import pytest

from gatewalk.files.example.build import open_example
from gatewalk.files.language.catalogue import plural_form, read_catalogue
from gatewalk.files.language.sentences import Sentences
from gatewalk.files.language.shown import ShownCase, finding_in

#: Words that German sentences do not have; names of people and methods aside.
_ENGLISH = re.compile(r"\b(the|of|are|with|from|not|than|that|this|were|cannot|there|which|about|have)\b")

KNOWN = Sentences(
    {
        "and": "und",
        "About {n} {x} would settle it.": "Etwa {n} {x} würden es klären.",
        "examples": "Beispiele",
        "Set aside: {l}.": "Beiseite: {l}.",
        "{n} May {n2}": "{n}. Mai {n2}",
        "on {d}": "am {d}",
        "the file is empty": "die Datei ist leer",
        "ask again": "fragen Sie noch einmal",
        "{arm} has {n} rows, too few": "{arm} hat {n} Zeilen, zu wenige",
        "There is nothing: {l}.": "Es gibt nichts: {l}.",
        "{a} came. {b} went.": "{a} kam. {b} ging.",
    },
    lambda figure: figure.replace(",", " "),
)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("About 1,500 examples would settle it.", "Etwa 1 500 Beispiele würden es klären."),
        ("Set aside: billing, a and API.", "Beiseite: billing, a und API."),
        ("on 3 May 2026", "am 3. Mai 2026"),
        (
            "scores.csv: the file is empty; ask again",
            "scores.csv: die Datei ist leer; fragen Sie noch einmal",
        ),
        (
            "There is nothing: baseline has 3 rows, too few and current has 4 rows, too few.",
            "Es gibt nichts: baseline hat 3 Zeilen, zu wenige und current hat 4 Zeilen, zu wenige.",
        ),
        ("a note that somebody wrote", "a note that somebody wrote"),
        ("", ""),
    ],
)
def test_a_sentence_is_said_by_its_pattern(english: str, german: str) -> None:
    assert KNOWN.say(english) == german


def test_braces_in_somebodys_words_stay() -> None:
    assert KNOWN.say("Set aside: {n} and {x}.") == "Beiseite: {n} und {x}."


def test_names_of_the_open_tree_are_known_while_it_is_open() -> None:
    spoken = Sentences({"note at {x}": "Notiz: {x}"})
    spoken.learn({"Right context?": "Richtiger Kontext?"})
    assert spoken.say("note at Right context?") == "Notiz: Richtiger Kontext?"
    spoken.learn({})
    assert spoken.say("note at Right context?") == "Notiz: Right context?"


def test_forms_of_counted_words_follow_the_language() -> None:
    assert [plural_form("de", count) for count in (0, 1, 2)] == [1, 0, 1]
    assert [plural_form("fr", count) for count in (0, 1, 2)] == [0, 0, 1]
    assert [plural_form("pl", count) for count in (1, 2, 5, 12, 22)] == [0, 1, 2, 2, 1]
    assert [plural_form("ru", count) for count in (1, 3, 11, 21)] == [0, 1, 2, 0]
    assert plural_form("ja", 7) == 0


def test_the_example_reads_in_german_from_end_to_end() -> None:
    spoken = Sentences(read_catalogue("de").sentences)
    case = open_example()
    said = ShownCase("de", spoken.say, spoken.learn).of(case)
    assert said.tree.title == "Neu trainieren oder nachbessern?"
    for gate, finding in said.findings.items():
        texts = [
            finding.sentence,
            finding.method,
            *finding.caveats,
            finding.needs.text if finding.needs else "",
        ]
        texts += [text for figure in finding.figures for text in (figure.label, figure.text)]
        assert [text for text in texts if _ENGLISH.search(text)] == [], gate
    assert said.answers == case.answers
    assert {gate: f.verdict for gate, f in said.findings.items()} == {
        gate: f.verdict for gate, f in case.findings.items()
    }


def test_a_part_that_did_not_change_is_shown_as_the_same_object() -> None:
    case = open_example()
    shown = ShownCase("de", str.upper, lambda _names: None)
    first, second = shown.of(case), shown.of(case.model_copy(update={"decision": "Wait."}))
    assert first is shown.of(case)
    assert second.findings is first.findings
    assert second.tree is first.tree


def test_figures_and_verdicts_of_a_finding_stay() -> None:
    finding = open_example().findings["drift"]
    said = finding_in(finding, str.upper)
    assert said.sentence == finding.sentence.upper()
    assert (said.verdict, said.effect, said.details) == (finding.verdict, finding.effect, finding.details)
