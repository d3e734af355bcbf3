"""The short words on the drawing: under a gate's title, on a line, under an exit."""

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer
from gatewalk.domain.path import PathStep
from gatewalk.domain.tree import Outcome
from gatewalk.files.language.catalogue import SOURCE_LANGUAGE
from gatewalk.theme.language import language, lowered, marked, say, tr

#: A label on a line longer than this is said by the outcome's id, which is short by nature, in English.
LONGEST_LABEL = 16

#: The widest words that an exit can carry under its title; boxes keep room for them.
WIDEST_EXIT_WORDS = marked("do this, and go on · 100 % of resamples")


def gate_words(
    number: int, state: str, answer: Answer | None, step: PathStep | None, *, here: bool, overridden: bool
) -> str:
    """The line under a gate's title: ``Gate 2 · from data``."""
    if here:
        said = tr("you are here")
        if state == "undetermined":
            said = tr("here: not enough evidence")
        elif overridden:
            said = tr("here: overrides the scores")
    else:
        said = _state_words(state, answer, step, overridden=overridden)
    return (
        tr("Gate {number} · {said}", number=number, said=said) if said else tr("Gate {number}", number=number)
    )


def _state_words(state: str, answer: Answer | None, step: PathStep | None, *, overridden: bool) -> str:
    by = answer.by if answer and answer.by else tr("a person")
    if state == "answered":
        if overridden:
            return tr("overridden by {by}", by=by)
        return tr("from data") if step and step.basis == "measured" else tr("asserted by {by}", by=by)
    return {
        "proposed": tr("proposed by the scores"),
        "undetermined": tr("not enough evidence"),
        "open": tr("to be answered"),
        "skipped": _skipped_words(answer, step),
        "set aside": tr("answered, set aside"),
    }.get(state, "")


def _skipped_words(answer: Answer | None, step: PathStep | None) -> str:
    """A gate that a declared shortcut passes stands as accepted by assertion; any other is skipped."""
    by = answer.by if answer else ""
    if step is not None and step.shortcut:
        return tr("shortcut, asserted by {by}", by=by) if by else tr("asserted by a shortcut")
    return tr("skipped by {by}", by=by) if by else tr("skipped")


def edge_words(outcome: Outcome, step: PathStep, finding: Finding | None) -> str:
    """What a line says that the walk took: ``measured``, ``partly: +5 points``."""
    said = outcome.label
    if len(said) > LONGEST_LABEL and language() == SOURCE_LANGUAGE:
        said = outcome.id.replace("-", " ")
    elif len(said) > LONGEST_LABEL and step.kind == "partial":
        said = tr("in part")
    said = lowered(said)
    effect = finding.effect if finding and finding.verdict == step.outcome else None
    if step.kind == "partial" and effect is not None:
        said += f": {signed(effect.value)} {say(effect.unit)}"
    return said


def signed(value: float) -> str:
    """A change with its sign, whole where it is whole to one digit: ``+5``, ``−0.9``."""
    text = f"{abs(value):.1f}".removesuffix(".0")
    return text if text == "0" else f"{'−' if value < 0 else '+'}{text}"


def exit_words(state: str, *, proposed: bool, on_offer: bool, onward: bool = False) -> str:
    """What an exit says besides its title; `onward`: the walk has gone on from it in another tree."""
    if not on_offer:
        return tr("not on offer")
    if state == "final" and onward:
        return tr("on in the next tree")
    if state == "final":
        return tr("proposed end") if proposed else tr("the walk ends here")
    if state == "partial":
        return tr("proposed: do this") if proposed else tr("do this, and go on")
    return ""


def share_words(share: float | None) -> str:
    """How often an exit comes out when the data is resampled; empty where it is unknown or never."""
    if share is None or share <= 0:
        return ""
    percent = round(100 * share)
    shown = tr("under 1") if percent < 1 else tr("over 99") if percent == 100 and share < 1 else str(percent)
    return tr("{shown} % of resamples", shown=shown)
