"""One tree hands over to the next, and what is known comes along."""

from datetime import datetime

from gatewalk.domain.investigation import People
from gatewalk.files.tree import read_tree
from gatewalk.session.carry import carried_over, next_trees
from tests.panels import made

NOW = datetime(2026, 11, 20, 11)


def test_fine_tune_offers_the_second_tree() -> None:
    assert next_trees(made.case()) == {"fine-tune": "prompt-adapter-finetune"}
    assert next_trees(made.case(scores=None, findings={})) == {}


def test_what_is_known_comes_along_and_answers_stay_behind() -> None:
    people = People(consulted=("Kim",))
    first = made.case(constraints={"weights": "hosted", "unheard-of": "yes"}, people=people, seed=7)
    tree = read_tree("prompt-adapter-finetune")
    second = carried_over(first, tree, now=NOW)
    assert second.scores is first.scores
    assert second.changes == first.changes
    assert second.constraints == {"weights": "hosted"}
    assert (second.people, second.seed, second.created) == (people, 7, NOW)
    assert (second.answers, second.findings, second.follow_ups) == ({}, {}, ())
    assert second.history[0].text.startswith("continued from Ticket classifier")
    assert set(second.thresholds) <= set(tree.thresholds)
