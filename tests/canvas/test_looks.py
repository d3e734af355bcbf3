"""Every state of a gate, an exit and a line says itself in words and has a mark of its own."""

import pytest

from gatewalk.canvas.looks import GateLook, Looks, exit_titles
from gatewalk.canvas.wording import edge_words, share_words, signed
from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from tests.canvas.conftest import finding


def look_at(case: Investigation, current: str | None = None, **shares: float) -> Looks:
    return Looks(case, path(case.tree, case), current, {k.replace("_", "-"): v for k, v in shares.items()})


def with_answer(case: Investigation, gate: str, answer: Answer | None) -> Investigation:
    answers = {g: a for g, a in case.answers.items() if g != gate} | ({gate: answer} if answer else {})
    return case.model_copy(update={"answers": answers})


def words(look: GateLook) -> tuple[str, str, str]:
    return look.state, look.mark, look.subtitle


def test_an_accepted_finding_is_from_data(answered: Investigation) -> None:
    assert words(look_at(answered).gate("context")) == ("answered", "check", "Gate 2 · from data")


def test_a_finding_alone_is_a_proposal(measured: Investigation) -> None:
    assert words(look_at(measured).gate("context")) == ("proposed", "2", "Gate 2 · proposed by the scores")


def test_an_answer_without_scores_is_asserted_by_its_person(tree: object, answered: Investigation) -> None:
    bare = answered.model_copy(update={"findings": {}})
    assert words(look_at(bare).gate("metrics")) == ("answered", "check", "Gate 0 · asserted by Ana")


def test_an_override_says_so_and_is_marked(answered: Investigation) -> None:
    case = with_answer(answered, "context", Answer(outcome="no", by="Ben", reason="Seen by hand."))
    look = look_at(case).gate("context")
    assert look.overridden
    assert look.subtitle == "Gate 2 · overridden by Ben"
    assert "otherwise than the scores" in look.spoken


def test_the_gate_in_hand_is_where_you_are(answered: Investigation) -> None:
    look = look_at(answered, "drift").gate("drift")
    assert look.here
    assert look.subtitle == "Gate 4 · you are here"


def test_not_enough_evidence_has_a_question_mark(answered: Investigation) -> None:
    case = with_answer(answered, "drift", None)
    case = case.model_copy(update={"findings": case.findings | {"drift": finding("drift", "undetermined")}})
    assert words(look_at(case).gate("drift")) == ("undetermined", "?", "Gate 4 · not enough evidence")
    assert look_at(case).line(("drift", "update")).state == "possible"


def test_a_skipped_gate_names_who_skipped_it(answered: Investigation) -> None:
    case = with_answer(answered, "context", Answer(outcome="skipped", by="Ana", reason="Known."))
    looks = look_at(case)
    assert words(looks.gate("context")) == ("skipped", "skip", "Gate 2 · skipped by Ana")
    assert looks.line(("context", "prompt")).label == "skipped"


def test_a_gate_that_a_shortcut_passed_stands_as_asserted(answered: Investigation) -> None:
    taken = Answer(outcome="skipped", by="Ana", reason="Known.", shortcut="known-narrow-training")
    looks = look_at(with_answer(answered, "context", taken))
    assert words(looks.gate("context")) == ("skipped", "skip", "Gate 2 · shortcut, asserted by Ana")
    assert looks.line(("context", "prompt")).label == "shortcut"


def test_answers_off_the_path_are_set_aside_and_come_back(answered: Investigation) -> None:
    turned = with_answer(answered, "context", Answer(outcome="recovers", by="Ana"))
    looks = look_at(turned)
    assert looks.exit(("context", "fix-retrieval")).state == "final"
    assert words(looks.gate("drift")) == ("set aside", "pause", "Gate 4 · answered, set aside")
    assert look_at(answered).gate("drift").state == "answered"


def test_a_gate_that_nobody_came_to_is_numbered(tree: object, measured: Investigation) -> None:
    bare = measured.model_copy(update={"findings": {}})
    looks = look_at(bare)
    assert words(looks.gate("metrics")) == ("open", "0", "Gate 0 · to be answered")
    assert words(looks.gate("drift")) == ("not reached", "4", "Gate 4")


def test_exits_say_what_becomes_of_them(answered: Investigation) -> None:
    looks = look_at(answered, fine_tune=0.93, retrain=0.004)
    assert looks.exit(("context", "fix-retrieval")).subtitle == "do this, and go on"
    assert looks.exit(("update", "fine-tune")).state == "final"
    assert looks.exit(("update", "fine-tune")).subtitle == "the walk ends here · 93 % of resamples"
    assert looks.exit(("update", "retrain")).subtitle == "under 1 % of resamples"
    assert looks.exit(("metrics", "build-evals")).state == "ruled out"


def test_an_exit_that_is_only_proposed_does_not_look_decided(measured: Investigation) -> None:
    looks = look_at(measured)
    assert looks.exit(("update", "fine-tune")).proposed
    assert looks.exit(("update", "fine-tune")).subtitle == "proposed end"
    assert looks.exit(("context", "fix-retrieval")).subtitle == "proposed: do this"


def test_an_exit_that_is_not_on_offer_says_so(answered: Investigation) -> None:
    bent = answered.model_copy(update={"constraints": {"weights": "hosted", "tuning-offered": "no"}})
    look = look_at(bent).exit(("update", "fine-tune"))
    assert not look.on_offer
    assert "not on offer" in look.subtitle


def test_lines_carry_the_outcome_and_what_it_returned(answered: Investigation) -> None:
    looks = look_at(answered)
    labels = [looks.line(key).label for key in (("metrics", "onset"), ("onset", "context"))]
    assert labels == ["measured", "gradual"]
    assert looks.line(("context", "prompt")).label == "partly: +5 points"
    assert looks.line(("prompt", "drift")).label == "partly: +4 points"


def test_states_have_marks_of_their_own(answered: Investigation, measured: Investigation) -> None:
    skipped = with_answer(answered, "context", Answer(outcome="skipped", by="Ana"))
    turned = with_answer(answered, "context", Answer(outcome="recovers", by="Ana"))
    found = {look_at(case).gate("context").mark for case in (answered, skipped, measured)}
    assert len(found | {look_at(turned).gate("drift").mark}) == 4


def test_a_change_of_one_answer_changes_only_the_looks_that_show_it(answered: Investigation) -> None:
    changed = with_answer(answered, "update", Answer(outcome="retrain", by="Ana"))
    assert look_at(changed).differing(look_at(answered)) == {"update"}
    assert look_at(answered, "drift").differing(look_at(answered, "prompt")) == {"drift", "prompt"}
    assert look_at(answered).differing(look_at(answered)) == frozenset()
    bent = answered.model_copy(update={"constraints": {"tuning-offered": "no"}})
    assert look_at(bent).differing(look_at(answered)) is None


@pytest.mark.parametrize(
    ("value", "text"), [(5.0, "+5"), (-0.9, "−0.9"), (4.26, "+4.3"), (0.04, "0"), (-0.0, "0")]
)
def test_changes_are_signed(value: float, text: str) -> None:
    assert signed(value) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (None, ""),
        (0.0, ""),
        (0.001, "under 1 % of resamples"),
        (0.93, "93 % of resamples"),
        (0.999, "over 99 % of resamples"),
        (1.0, "100 % of resamples"),
    ],
)
def test_shares_are_said_in_percent(share: float | None, text: str) -> None:
    assert share_words(share) == text


def test_a_long_label_is_said_by_its_id(answered: Investigation) -> None:
    case = with_answer(answered, "onset", Answer(outcome="sudden-unexplained", by="Ana"))
    step = path(case.tree, case).step("onset")
    outcome = case.tree.gates["onset"].outcome("sudden-unexplained")
    assert step is not None
    assert outcome is not None
    assert edge_words(outcome, step, Finding(measurement="onset", verdict="gradual")) == "sudden unexplained"


def test_an_exit_takes_the_title_that_constraints_give_it(answered: Investigation) -> None:
    bent = answered.model_copy(update={"constraints": {"weights": "hosted", "tuning-offered": "no"}})
    plain, under = (
        look_at(answered).exit(("update", "fine-tune")),
        look_at(bent).exit(("update", "fine-tune")),
    )
    assert plain.title == answered.tree.exits["fine-tune"].title
    assert under.title != plain.title
    assert exit_titles(bent)["fine-tune"] == under.title
