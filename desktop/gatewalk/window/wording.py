"""Short lines of the window: where a case stands, what an example is called."""

from gatewalk.domain.investigation import Investigation

_WEIGHTS = {"hosted": "hosted API", "own": "own weights"}


def where_text(investigation: Investigation, saved_at: str, dirty: bool) -> str:
    """``Retrain or tune? · hosted API · saved 10:42``."""
    weights = investigation.constraints.get("weights", "")
    parts = [investigation.tree.title, _WEIGHTS.get(weights, "")]
    if dirty:
        parts.append("not saved yet" if not saved_at else f"changed since {saved_at}")
    elif saved_at:
        parts.append(f"saved {saved_at}")
    return " · ".join(filter(None, parts))
