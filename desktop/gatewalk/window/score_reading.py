"""Score files read and measured beside the window, for the case that they will be shown in.

The case is taken as it stands once the scan is over. What was measured for it is shown as it is where the
case is still the same when it arrives; where somebody edited it meanwhile, it is measured once more, beside
the window again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gatewalk.domain.problem import Cancelled
from gatewalk.session.session import Prepared
from gatewalk.window.filing import OpenCase
from gatewalk.window.task import Progress, Stop

if TYPE_CHECKING:
    from gatewalk.files.scores.request import ScoreRequest
    from gatewalk.files.scores.seal import Unsealed


@dataclass(frozen=True)
class Read:
    """What was read, the case that it is for, and that case with it, measured."""

    unsealed: "Unsealed"
    case: OpenCase
    prepared: Prepared


def read_for(
    case: Callable[[], OpenCase],
    paths: Sequence[Path],
    request: "ScoreRequest",
    progress: Progress,
    stop: Stop,
) -> Read:
    """Read the files, then measure the case that stands by then. Raises InputProblem and Cancelled."""
    from gatewalk.files.scores.read import read_unsealed

    return measured_for(case, read_unsealed(paths, request, progress, stop), stop)


def measured_for(case: Callable[[], OpenCase], unsealed: "Unsealed", stop: Stop) -> Read:
    """Measure the case that stands now with what was read."""
    shown = case()
    prepared = shown.session.prepare_scores(unsealed.summary)
    if stop():
        raise Cancelled
    return Read(unsealed, shown, prepared)
