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
    REFUSAL_WORDS,
    TRUE_WORDS,
    vocabulary,
    word_state,
)

#: States of a row, as stored by the engine.
SCORED, ERROR, REFUSAL, UNSCORED, EXCLUDED = range(5)

#: Spellings of words that are compared before all others.
_QUICK = 8

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

    `words` maps words in small letters to scores, `common` are the words as the sample writes them;
    `comma` says that a decimal comma is in use, `percent` that cells end in %; `reason` tells in words for
    people how the column was understood.
    """

    column: str
    words: Mapping[str, float] = field(default_factory=dict)
    common: tuple[str, ...] = ()
    comma: bool = False
    percent: bool = False
    lower_is_better: bool = False
    reason: str = ""

    @property
    def cell(self) -> str:
        """SQL: the cell as text."""
        return f"CAST({quoted(self.column)} AS VARCHAR)"

    @property
    def micro(self) -> str:
        """SQL: the score in whole millionths, NULL where the cell holds none.

        The commonest spellings are compared first: each further step costs a scan of ten million cells.
        """
        slow = number_micro(self.column, comma=self.comma)
        if self.words:
            words = sorted(self.words)
            scores = ", ".join(f"{round(self.words[word] * MICRO)}::BIGINT" for word in words)
            place = f"list_position([{', '.join(map(literal, words))}], lower(trim({self.cell})))"
            slow = f"coalesce(list_extract([{scores}], {place}), {slow})"
        quick = {"1": 1.0, "0": 0.0} | {text: self.words[text.casefold()] for text in self.common}
        cases = " ".join(f"WHEN {literal(text)} THEN {round(value * MICRO)}" for text, value in quick.items())
        return f"CASE {self.cell} {cases} ELSE {slow} END"


def why_unscored(cell: str) -> str:
    """SQL: what a cell without a score says: error, refusal, or not scored. `cell` is evaluated once."""
    words = [*sorted(ERROR_WORDS), *sorted(REFUSAL_WORDS)]
    states = ", ".join([str(ERROR)] * len(ERROR_WORDS) + [str(REFUSAL)] * len(REFUSAL_WORDS))
    known = ", ".join(map(literal, words))
    return f"coalesce(list_extract([{states}], list_position([{known}], lower(trim({cell})))), {UNSCORED})"


def number_micro(column: str, *, comma: bool = False) -> str:
    """SQL: a cell's leading number in whole millionths, NULL where it has none, is not finite or beyond 1e9.

    Reads `-0.5%`, `60.009 seconds` and, with `comma`, `0,5`. Half a millionth rounds up in every engine.
    Each text stands once in the statement, because the engine would compute one that stands twice for
    every row, needed or not.
    """
    cell = f"CAST({quoted(column)} AS VARCHAR)"
    text = f"replace(trim({cell}), '−', '-')"
    if comma:
        text = f"replace(replace({text}, '.', ''), ',', '.')"
    loose = f"regexp_extract({text}, '^([-+]?[0-9.]+([eE][-+]?[0-9]+)?)\\s*[%A-Za-z]*$', 1)"
    return _micro(loose) if comma else f"coalesce({_micro(cell)}, {_micro(loose)})"


def _micro(text: str) -> str:
    whole = f"floor(TRY_CAST({text} AS DOUBLE) * {MICRO} + 0.5)"
    return f"CAST(TRY_CAST({whole} AS DECIMAL(15, 0)) AS BIGINT)"


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
    table = known[1] if known else {}
    common = tuple(text for text in profile.texts if text.casefold() in table)[:_QUICK]
    return ScoreRule(profile.name, table, common, comma, percent, lower, "; ".join(reasons))


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
