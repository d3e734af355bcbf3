"""What changed in a tree, and what has no place in it any more, can be said in German, and names stay."""

import re

import pytest
import yaml

from gatewalk.domain.investigation import Answer, GateEntry, Investigation, Tick
from gatewalk.domain.tree import Tree
from gatewalk.files.language.catalogue import read_catalogue
from gatewalk.files.language.sentences import Sentences
from gatewalk.files.tree.diff import diff_trees
from gatewalk.files.tree.rewalk import orphans

#: Titles that hold all that a sentence could be cut or mistaken at.
LOAD = "Is it 'load'? It became so. Not in this tree: added (then)"
LONG = "The plan shows where the time goes; read it from the innermost part outwards. " * 2
BEFORE = f"""\
id: slow-query
version: "1"
title: Which index? None became two.
start: plan
summary: {LONG}from scratch
about: [First thoughts, Second thoughts]
gates:
  plan:
    title: "{LOAD}"
    question: Does the plan show a scan?
    outcomes:
      - {{id: scan, label: A scan, to: add}}
      - {{id: index, label: An index, to: writes}}
    evidence:
      - {{id: rows, label: Rows, kind: number}}
  writes:
    title: Writes?
    question: Do writes wait?
    trial: {{hours: 2}}
    outcomes:
      - {{id: "yes", label: They wait, to: add}}
      - {{id: "no", label: They do not, to: leave}}
exits:
  add: {{title: Add it, next_tree: other, checklist: ["Read the plan. It's there", Ask]}}
  leave: {{title: Leave it}}
thresholds:
  waited: {{value: 5, meaning: Seconds, source: Ours}}
  unset: {{value: null, meaning: Rows, source: Ours}}
glossary: {{Full scan: Every row is read.}}
"""
#: Every way in which two versions of a tree can differ: what stands in `BEFORE`, and what stands there after.
CHANGES = {
    "title, both quotes": (f'"{LOAD}"', '"It\'s \\"load\\"? B. C"'),
    "late in a long text": ("from scratch", "anew"),
    "an item more": ("Second thoughts]", "Second thoughts, 'And a third: removed (it). Why?']"),
    "an item less": (", Second thoughts]", "]"),
    "an outcome less": ("      - {id: index, label: An index, to: writes}\n", ""),
    "a field more": ("kind: number}", "kind: number}\n      - {id: scans, label: Scans}"),
    "a number": ("value: 5", "value: 7.5"),
    "a number comes": ("value: null", "value: 3"),
    "a number goes": ("value: 5", "value: null"),
    "a part goes": ("    trial: {hours: 2}\n", ""),
    "a part comes": ("question: Does", "trial: {hours: 1}\n    question: Does"),
    "an exit less": (
        "{title: Leave it}",
        "{title: Leave it}\n  more: {title: Look again. Then ask, action: Look.}",
    ),
    "a term": ("Full scan:", "'Whole scan: all':"),
    "a list": (
        "      - {id: rows, label: Rows, kind: number}",
        "      - {id: rows, label: Rows, options: [a]}",
    ),
    "an item gets an id": (", Ask]", ", {id: ask, text: Ask}]"),
    "a text goes": ("next_tree: other, ", ""),
}


@pytest.fixture(scope="module")
def spoken() -> Sentences:
    return Sentences(read_catalogue("de").sentences)


def made(text: str = BEFORE) -> Tree:
    return Tree.model_validate(yaml.safe_load(text))


def changed(old: str, new: str) -> list[str]:
    assert BEFORE.count(old) == 1, old
    lines = diff_trees(made(), made(BEFORE.replace(old, new)))
    assert lines
    return lines


def joints(text: str) -> int:
    return len(re.findall(r"removed \(|added \(|became", text))


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_a_tree_is_said_and_its_texts_stay(spoken: Sentences, change: str) -> None:
    for line in changed(*CHANGES[change]):
        said = spoken.say(line)
        assert joints(said) == joints(line) - 1, "add a pattern to the sentences in resources/translations"
        for part in re.split(r": removed \(|: added \(| became |: ", line):
            assert part in said or part == "None", (part, said)


def test_a_new_order_is_said_and_ids_stay(spoken: Sentences) -> None:
    tree = made()
    turned = {"gates": dict(reversed(tree.gates.items())), "exits": dict(reversed(tree.exits.items()))}
    lines = diff_trees(tree, tree.model_copy(update=turned))
    assert list(map(spoken.say, lines)) == [
        "gates: Die Reihenfolge ist jetzt writes, plan",
        "exits: Die Reihenfolge ist jetzt leave, add",
    ]


def test_changes_read_as_sentences(spoken: Sentences) -> None:
    (title,) = changed("Which index? None became two.", "Then became. A 'b'")
    assert spoken.say(title) == "title: aus 'Which index? None became two.' wurde \"Then became. A 'b'\""
    assert list(map(spoken.say, changed(*CHANGES["a number goes"]))) == [
        "thresholds.waited.value: bisher 5.0, jetzt nichts"
    ]
    assert list(map(spoken.say, changed(*CHANGES["a number comes"]))) == [
        "thresholds.unset.value: bisher nichts, jetzt 3.0"
    ]
    assert list(map(spoken.say, changed(*CHANGES["a term"]))) == [
        "glossary.Full scan: weggefallen ('Every row is read.')",
        "glossary.Whole scan: all: hinzugekommen ('Every row is read.')",
    ]


def test_what_has_no_place_in_a_tree_is_said_and_names_stay(spoken: Sentences) -> None:
    item = "Read the plan. It's there"
    case = Investigation(
        tree=made(),
        answers={"gone": Answer(outcome="scan"), "plan": Answer(outcome="not in this tree")},
        entries={"plan": GateEntry(evidence={"no such field": 1, "rows": 2})},
        ticks={"leave": {item: Tick()}, "add": {item: Tick()}},
        thresholds={"sudden": 5.0},
        constraints={"colour": "red"},
    )
    assert list(map(spoken.say, orphans(case, case.tree))) == [
        "Antwort 'scan' an Tor 'gone': Dieses Tor steht nicht in diesem Baum",
        "Antwort 'not in this tree' an Tor 'plan': Das Tor hat kein solches Ergebnis",
        "Beleg 'no such field' an Tor 'plan': kein solches Feld",
        f"Haken {item!r} an Ausgang 'leave': kein solcher Punkt",
        "Schwelle 'sudden': nicht in diesem Baum",
        "Randbedingung 'colour': nicht in diesem Baum",
    ]


def test_somebodys_own_sentence_about_a_change_stays(spoken: Sentences) -> None:
    for text in ("Speed: worse became normal", "Kim: added (the prompt)", "speed: the order became wrong."):
        assert spoken.say(text) == text
