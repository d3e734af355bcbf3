"""Short lines of the window: where a case stands, what an example is called."""

from gatewalk.domain.investigation import Investigation
from gatewalk.theme.language import marked, tr

_WEIGHTS = {"hosted": marked("hosted API"), "own": marked("own weights")}


def where_text(investigation: Investigation, saved_at: str, dirty: bool) -> str:
    """``Retrain or tune? · hosted API · saved 10:42``."""
    weights = investigation.constraints.get("weights", "")
    parts = [investigation.tree.title, tr(_WEIGHTS.get(weights, ""))]
    if dirty:
        parts.append(
            tr("not saved yet") if not saved_at else tr("changed since {saved_at}", saved_at=saved_at)
        )
    elif saved_at:
        parts.append(tr("saved {saved_at}", saved_at=saved_at))
    return " · ".join(filter(None, parts))
