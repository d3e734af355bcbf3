"""The words that eval tools write where a score stands, and what each of them means.

A word is a score, or it says that there is none: the run failed, the model refused, the judge failed.
Vocabularies of single letters are taken only where all letters seen belong to one of them, because an N
may mean "no answer" in one tool and "no" in the next.
"""

from collections.abc import Iterable, Mapping

_RIGHT = (
    "pass", "passed", "success", "succeeded", "successful", "ok", "correct", "right", "true", "yes",
    "accepted", "resolved", "solved", "win", "won", "good", "match", "matched", "equal", "positive",
    "relevant", "grounded", "supported", "👍", "✓", "✔", "✅",
)  # fmt: skip
_WRONG = (
    "fail", "failed", "failure", "unsuccessful", "incorrect", "wrong", "false", "no", "rejected",
    "unresolved", "unsolved", "loss", "lose", "lost", "bad", "mismatch", "unmatched", "unequal",
    "negative", "irrelevant", "ungrounded", "unsupported", "👎", "✗", "✘", "❌", "×",
)  # fmt: skip
_HALF = ("partial", "partly", "partially correct", "partially_correct", "half", "tie", "draw", "mixed")

#: Words and their score; the first vocabulary that covers what was seen is the one in use.
VOCABULARIES: tuple[tuple[str, Mapping[str, float]], ...] = (
    (
        "pass and fail words",
        {**dict.fromkeys(_RIGHT, 1.0), **dict.fromkeys(_WRONG, 0.0), **dict.fromkeys(_HALF, 0.5),
         "not solved": 0.0, "not correct": 0.0, "not resolved": 0.0},
    ),
    ("the letters C, I, P and N (correct, incorrect, partial, no answer)",
     {"c": 1.0, "i": 0.0, "p": 0.5, "n": 0.0}),
    ("the letters Y and N", {"y": 1.0, "n": 0.0}),
    ("the letters T and F", {"t": 1.0, "f": 0.0}),
    ("the letters P and F", {"p": 1.0, "f": 0.0}),
)  # fmt: skip

#: The run failed: no answer was given, so there is nothing to score.
ERROR_WORDS = frozenset(
    {
        "error", "errored", "err", "exception", "timeout", "timed_out", "timed out", "crash", "crashed",
        "cancelled", "canceled", "aborted", "api error", "runtime_error",
    }
)  # fmt: skip

#: The model declined to answer.
REFUSAL_WORDS = frozenset({"refused", "refusal", "refuse", "declined", "content_filter", "blocked"})

#: Nobody gave a score, or the judge failed.
MISSING_WORDS = frozenset(
    {"nan", "null", "none", "n/a", "na", "-", "--", "nil", "missing", "unknown", "skipped", "skip", "pending",
     "inf", "-inf", "infinity", "-infinity", "judge error", "judge_error", "parse error", "parse_error",
     "invalid", "unscored", "not scored", "?"}
)  # fmt: skip

_NOT_SCORES = ERROR_WORDS | REFUSAL_WORDS | MISSING_WORDS

#: Texts that mean "yes, this row is so" in a yes/no column.
TRUE_WORDS = ("true", "t", "yes", "y", "1", "1.0", "x", "on", "✓", "✔", "✅", "refused", "refusal")
#: Texts that mean that nothing went wrong in a column of error messages.
NO_ERROR_WORDS = ("none", "null", "nan", "false", "0", "0.0", "no", "ok", "n/a", "na", "{}", "[]", "-",
                  "pass", "passed", "success", "completed", "fail", "failed")  # fmt: skip


def vocabulary(words: Iterable[str]) -> tuple[str, Mapping[str, float]] | None:
    """Name and words of the vocabulary that covers all `words` (small letters) that can be scores, or None.

    Words that say "no score" are left out of the question. The one that covers most is taken where none
    covers all, if it covers at least half of them.
    """
    asked = {word for word in words if word not in _NOT_SCORES}
    if not asked:
        return None
    for name, table in VOCABULARIES:
        if asked <= table.keys():
            return name, table
    name, table = VOCABULARIES[0]
    return (name, table) if 2 * len(asked & table.keys()) >= len(asked) else None


def word_state(word: str) -> str:
    """What a word in small letters says that is not a score: error, refusal, missing, or nothing ('')."""
    if word in ERROR_WORDS:
        return "error"
    if word in REFUSAL_WORDS:
        return "refusal"
    return "missing" if word in MISSING_WORDS else ""
