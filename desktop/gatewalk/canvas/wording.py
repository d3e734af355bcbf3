"""The short words on the drawing: under a gate's title, on a line, under an exit."""

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer
from gatewalk.domain.path import PathStep
from gatewalk.domain.tree import Outcome

#: A label on a line longer than this is said by the outcome's id, which is short by nature.
LONGEST_LABEL = 16

#: The widest words that an exit can carry under its title; boxes keep room for them.
WIDEST_EXIT_WORDS = "do this, and go on · 100 % of resamples"


def gate_words(
    number: int, state: str, answer: Answer | None, step: PathStep | None, *, here: bool, overridden: bool
) -> str:
    """The line under a gate's title: ``Gate 2 · from data``."""
    if here:
        said = "you are here"
        if state == "undetermined":
            said = "here: not enough evidence"
        elif overridden:
            said = "here: overrides the scores"
    else:
        said = _state_words(state, answer, step, overridden=overridden)
    return f"Gate {number} · {said}" if said else f"Gate {number}"


def _state_words(state: str, answer: Answer | None, step: PathStep | None, *, overridden: bool) -> str:
    by = answer.by if answer and answer.by else "a person"
    if state == "answered":
        if overridden:
            return f"overridden by {by}"
        return "from data" if step and step.basis == "measured" else f"asserted by {by}"
    return {
        "proposed": "proposed by the scores",
        "undetermined": "not enough evidence",
        "open": "to be answered",
        "skipped": f"skipped by {by}" if answer and answer.by else "skipped",
        "set aside": "answered, set aside",
    }.get(state, "")


def edge_words(outcome: Outcome, step: PathStep, finding: Finding | None) -> str:
    """What a line says that the walk took: ``measured``, ``partly: +5 points``."""
    said = outcome.label if len(outcome.label) <= LONGEST_LABEL else outcome.id.replace("-", " ")
    said = said[:1].lower() + said[1:]
    effect = finding.effect if finding and finding.verdict == step.outcome else None
    if step.kind == "partial" and effect is not None:
        said += f": {signed(effect.value)} {effect.unit}"
    return said


def signed(value: float) -> str:
    """A change with its sign, whole where it is whole to one digit: ``+5``, ``−0.9``."""
    text = f"{abs(value):.1f}".removesuffix(".0")
    return text if text == "0" else f"{'−' if value < 0 else '+'}{text}"


def exit_words(state: str, *, proposed: bool, on_offer: bool) -> str:
    """What an exit says besides its title."""
    if not on_offer:
        return "not on offer"
    if state == "final":
        return "proposed end" if proposed else "the walk ends here"
    if state == "partial":
        return "proposed: do this" if proposed else "do this, and go on"
    return ""


def share_words(share: float | None) -> str:
    """How often an exit comes out when the data is resampled; empty where it is unknown or never."""
    if share is None or share <= 0:
        return ""
    percent = round(100 * share)
    shown = "under 1" if percent < 1 else "over 99" if percent == 100 and share < 1 else str(percent)
    return f"{shown} % of resamples"
