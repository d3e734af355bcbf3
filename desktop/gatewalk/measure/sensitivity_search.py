"""Finding the smallest amount at which a verdict flips, by search on the measurement itself."""

import math
from collections.abc import Callable

Verdict = Callable[[float], str]


def smallest_count(verdict: Callable[[int], str], held: str, most: int) -> int | None:
    """The smallest whole amount 1..most at which `verdict` is not `held`, or None.

    Steps up by a fifth until it flips, so that a verdict held only over a short range is not jumped over,
    then halves the bracket: the amount found flips and one less does not.
    """
    if most < 1:
        return None
    low, high = 0, 1
    while verdict(high) == held:
        if high >= most:
            return None
        low, high = high, min(high + max(1, high // 5), most)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if verdict(middle) != held else (middle, high)
    return high


def nearest_value(verdict: Verdict, held: str, start: float, end: float, steps: int = 14) -> float | None:
    """A value between `start` and `end`, as near to `start` as found, at which `verdict` is not `held`.

    Looks at `steps` places from `start` to `end`, closer together near `start`, then bisects.
    """
    if start == end:
        return None
    places = [start + (end - start) * (k / steps) ** 2 for k in range(1, steps + 1)]
    low = start
    for place in places:
        if verdict(place) != held:
            high = place
            break
        low = place
    else:
        return None
    for _ in range(20):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if verdict(middle) != held else (middle, high)
    return _rounded(verdict, held, high, outward=high - start)


def _rounded(verdict: Verdict, held: str, value: float, outward: float) -> float:
    """The value rounded away from the start to as few decimals as still flip the verdict."""
    for decimals in (0, 1, 2, 3, 4):
        shift = 10.0**decimals
        onward = math.ceil(value * shift) if outward > 0 else math.floor(value * shift)
        for whole in (round(value * shift), onward):
            near = abs(whole / shift - value) <= 0.5 * abs(outward)
            if near and verdict(whole / shift) != held:
                return whole / shift
    return value
