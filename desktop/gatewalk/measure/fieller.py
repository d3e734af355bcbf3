"""The interval of a ratio of two estimates that vary together.

A recovered share is a gain divided by a gap, and both stand on the same current reading; the interval
must know it. Where the gap itself may be nothing, the share has no bounded interval, and none is given.
"""

import math

from gatewalk.measure.intervals import Interval


def ratio_interval(
    top: float, bottom: float, top_variance: float, bottom_variance: float, covariance: float, z: float
) -> Interval | None:
    """Interval of top / bottom at normal quantile `z` (Fieller 1954), or None where it is unbounded.

    Solves (top - r bottom)^2 <= z^2 (v_top - 2 r cov + r^2 v_bottom) for r.
    """
    square = bottom * bottom - z * z * bottom_variance
    if square <= 0.0:
        return None
    middle = top * bottom - z * z * covariance
    rest = top * top - z * z * top_variance
    root = math.sqrt(max(middle * middle - square * rest, 0.0))
    return Interval((middle - root) / square, (middle + root) / square)
