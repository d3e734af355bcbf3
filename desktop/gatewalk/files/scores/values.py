"""What the cells of a score column mean, as a rule that the engine applies to every row.

A rule turns a cell into whole millionths of the score, or into the reason why there is none (the run
failed, the model refused, nobody scored it): such rows are counted apart and never scored as wrong. The
range of the scale is decided afterwards, from the smallest and largest score of the whole file.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from gatewalk.domain.scores import MICRO
from gatewalk.files.scores.columns import Profile, text_of
from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.words import (
    ERROR_WORDS,
    MISSING_WORDS,
    REFUSAL_WORDS,
    TRUE_WORDS,
    vocabulary,
    word_state,
)

#: States of a row, as stored by the engine.
SCORED, ERROR, REFUSAL, UNSCORED, EXCLUDED = 0, 1, 2, 3, 4

#: The largest score that is kept exactly: a billion.
_LARGEST = 1_000_000_000

_COMMA = re.compile(r"[-+−]?\d*,\d+%?")
_PLAIN = re.compile(r"[-+−]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d+)?\s*%?")
_LOWER = re.compile(
    r"(^|_)(errors?|error_rate|err|bias|toxicity|toxic|hallucinat\w*|latency|wer|cer|loss|distance|perplexity|ppl|"
    r"mae|mse|rmse|mape|brier|harm\w*|failure_rate|refusal_rate|violations?|defects?|penalty|edits?|cost)(_|$)"
)
_HIGHER = re.compile(r"(^|_)(no|non|free|without|avoid\w*|safe\w*|reduction)(_|$)")


@dataclass(frozen=True)
class ScoreRule:
    """How a score column is read.

    `words` maps words in small letters to scores; `comma` says that a decimal comma is in use, `percent`
    that cells end in %; `reason` tells in words for people how the column was understood.
    """

    column: str
    words: Mapping[str, float] = field(default_factory=dict)
    comma: bool = False
    percent: bool = False
    lower_is_better: bool = False
    reason: str = ""

    @property
    def micro(self) -> str:
        """SQL: the score in whole millionths, NULL where the cell holds none."""
        cell = quoted(self.column)
        word = f"lower({text_of(self.column)})"
        words = "".join(
            f" WHEN {literal(word)} THEN {round(value * MICRO)}" for word, value in sorted(self.words.items())
        )
        number = number_micro(self.column, comma=self.comma)
        slow = f"CASE {word}{words} ELSE {number} END" if words else number
        return f"CASE CAST({cell} AS VARCHAR) WHEN '1' THEN {MICRO} WHEN '0' THEN 0 ELSE {slow} END"

    @property
    def state(self) -> str:
        """SQL: why a cell without a score has none (error, refusal, or not scored)."""
        word = f"lower({text_of(self.column)})"
        errors, refusals = (", ".join(map(literal, sorted(words))) for words in (ERROR_WORDS, REFUSAL_WORDS))
        return (
            f"CASE WHEN {word} IN ({errors}) THEN {ERROR} WHEN {word} IN ({refusals}) THEN {REFUSAL}"
            f" ELSE {UNSCORED} END"
        )


def number_micro(column: str, *, comma: bool = False) -> str:
    """SQL: a cell's leading number in whole millionths, NULL where it has none or it is not finite.

    Reads `-0.5%`, `60.009 seconds` and, with `comma`, `0,5`. Half a millionth rounds up in every engine.
    """
    text = f"replace({text_of(column)}, '−', '-')"
    if comma:
        text = f"replace(replace({text}, '.', ''), ',', '.')"
    plain = f"TRY_CAST({text} AS DOUBLE)"
    loose = (
        f"TRY_CAST(regexp_extract({text}, '^([-+]?[0-9.]+([eE][-+]?[0-9]+)?)\\s*[%A-Za-z]*$', 1) AS DOUBLE)"
    )
    number = f"coalesce({plain}, {loose})"
    return f"CASE WHEN abs({number}) <= {_LARGEST} THEN CAST(floor({number} * {MICRO} + 0.5) AS BIGINT) END"


def truthy(column: str) -> str:
    """SQL: whether a yes/no cell says yes."""
    return f"coalesce(lower({text_of(column)}) IN ({', '.join(map(literal, TRUE_WORDS))}), false)"


def score_rule(profile: Profile, *, lower_is_better: bool | None = None) -> ScoreRule:
    """The rule for a column, from the values of its sample."""
    texts = [text.casefold() for text in profile.texts]
    words = [text for text in texts if not _PLAIN.fullmatch(text)]
    known = vocabulary(words)
    reasons = [f"reads {known[0]}"] if known else []
    comma = any(_COMMA.fullmatch(text) for text in texts) and not any(
        "." in t for t in texts if _PLAIN.fullmatch(t)
    )
    percent = any(text.endswith("%") for text in texts)
    if comma:
        reasons.append("numbers have a decimal comma")
    if percent:
        reasons.append("numbers are percents")
    lower = lower_is_better if lower_is_better is not None else sounds_lower(profile)
    if lower and lower_is_better is None:
        reasons.append(f"by its name a smaller '{profile.name}' is better, so scores are turned round")
    return ScoreRule(profile.name, known[1] if known else {}, comma, percent, lower, "; ".join(reasons))


def sounds_lower(profile: Profile) -> bool:
    """Whether a column's name says that a smaller value is better."""
    return bool(_LOWER.search(profile.key)) and not _HIGHER.search(profile.key)


def looks_like_scores(profile: Profile) -> float:
    """Share of a column's filled cells (0 to 1) that a rule could read as a score or as the lack of one."""
    known = vocabulary(t.casefold() for t in profile.texts if not _PLAIN.fullmatch(t))
    table = known[1] if known else {}
    good = sum(
        count
        for text, count in profile.values
        if text.casefold() in table or word_state(text.casefold()) or _PLAIN.fullmatch(text)
    )
    shown = sum(count for _, count in profile.values)
    if not shown:
        return 0.0
    return max(good / shown, profile.numbers / max(profile.filled, 1))


def unread_words(profile: Profile, rule: ScoreRule) -> tuple[str, ...]:
    """Words of the sample that the rule cannot read and that do not say why (at most five)."""
    strange = (
        text
        for text in profile.texts
        if text.casefold() not in rule.words
        and not word_state(text.casefold())
        and not _PLAIN.fullmatch(text)
    )
    return tuple(text[:40] for text, _ in zip(strange, range(5), strict=False))


__all__ = [
    "ERROR",
    "EXCLUDED",
    "MISSING_WORDS",
    "REFUSAL",
    "SCORED",
    "UNSCORED",
    "ScoreRule",
    "looks_like_scores",
    "number_micro",
    "score_rule",
    "sounds_lower",
    "truthy",
    "unread_words",
]
