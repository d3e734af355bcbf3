"""The range of a score, decided from the smallest and largest score of the whole file.

Points are hundredths of this range, so that pass/fail, percent, 0 to 100 and 1 to 5 come to the gates
alike. Where the file leaves the range open, the guess is said together with its reason.
"""

from dataclasses import dataclass, replace

from gatewalk.domain.scores import MICRO


@dataclass(frozen=True)
class Scale:
    """`low` to `low + width` in the score's unit; `binary`: every score is one of the two ends.

    `guessed` says that the file leaves the range open: another one would fit as well.
    """

    low: float
    width: float
    binary: bool
    reason: str
    guessed: bool = False

    @property
    def turn(self) -> int:
        """Low plus high end in millionths: a lower-is-better score s is summed as turn - s."""
        return round((2 * self.low + self.width) * MICRO)

    @property
    def middle(self) -> int:
        """The middle of the range in millionths: at or above it an example passed."""
        return round((self.low + self.width / 2) * MICRO)

    def is_binary(self, distinct: set[int]) -> bool:
        """Whether every score (millionths) is an end of the range."""
        return distinct <= {round(self.low * MICRO), round((self.low + self.width) * MICRO)}


#: Ranges that whole scores are taken for: smallest, largest, and what the scale is called.
_WHOLE = ((1, 5, "1 to 5"), (0, 5, "0 to 5"), (1, 10, "1 to 10"), (0, 10, "0 to 10"))


def find_scale(
    smallest: int | None,
    largest: int | None,
    whole: bool,
    *,
    percent: bool = False,
    given: tuple[float, float] | None = None,
) -> Scale:
    """The range that holds scores from `smallest` to `largest` (millionths); `whole`: no fractions seen.

    `given` is the user's or the format's range and wins where it holds all scores; where not, it is said.
    """
    low = (smallest or 0) / MICRO
    high = (largest or 0) / MICRO
    if given is None or given[0] >= given[1]:
        return _found(low, high, whole, percent)
    if given[0] <= low and high <= given[1]:
        return Scale(given[0], given[1] - given[0], False, f"the range {given[0]:g} to {given[1]:g} is given")
    found = _found(low, high, whole, percent)
    beyond = f"the range {given[0]:g} to {given[1]:g} is given, but the scores go from {low:g} to {high:g}"
    return replace(found, reason=f"{beyond}; {found.reason}", guessed=True)


def _found(low: float, high: float, whole: bool, percent: bool) -> Scale:
    """The range that the scores themselves suggest."""
    if percent and low >= 0 and high <= 100:
        return Scale(0.0, 100.0, False, "the cells end in %, so 100 is the best")
    if low >= 0 and high <= 1:
        return Scale(0.0, 1.0, False, "all scores lie between 0 and 1")
    if whole:
        for first, last, name in _WHOLE:
            if first <= low and high <= last:
                reason = f"whole scores from {low:g} to {high:g}: taken as {name}"
                return Scale(first, last - first, False, reason, guessed=True)
    for last in (5, 10, 100):
        if low >= 0 and high <= last:
            reason = f"scores from {low:g} to {high:g}: taken as 0 to {last}"
            return Scale(0.0, float(last), False, reason, guessed=True)
    if low >= -1 and high <= 1:
        return Scale(-1.0, 2.0, False, "scores lie between −1 and 1")
    reason = f"no usual range holds {low:g} to {high:g}: the range seen is used"
    return Scale(low, max(high - low, 1e-6), False, reason, guessed=True)
