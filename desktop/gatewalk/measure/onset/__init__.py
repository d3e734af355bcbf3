"""The shape of a drop over time: posterior on the length of the transition, dated and attributed.

`onset` judges one history; `onset_prepare` and `onset_many` judge any number of resampled ones at the
price of a few, with the noise and projections of the original held.
"""

from gatewalk.measure.onset.card import onset
from gatewalk.measure.onset.many import OnsetPrepared, onset_many, onset_prepare

__all__ = ["OnsetPrepared", "onset", "onset_many", "onset_prepare"]
