"""Is there what a full fine-tune needs: a harness of four parts, and data that was looked at?

Scores can show that task success and groundedness are measured and how often the model refuses. Whether a
capability is missing and whether data is good is for people to say; what they ticked is weighed with it.
"""

from gatewalk.domain.finding import UNDETERMINED, Figure, Finding, Needs
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import levels
from gatewalk.measure.rates import rate, rate_figures
from gatewalk.measure.wording import joined, rows_word

PARTS = ("Groundedness", "Safety", "Refusal correctness", "Task success")
DATA = ("Of high quality", "Diverse", "Rich in counter-examples")
_ARMS = ("after", "prompt", "context", "current", "baseline")


def release(context: MeasureContext) -> Finding:
    """Gate "level 2": fine-tune, not-ready. What the harness covers, and what was ticked of the data."""
    least = int(context.threshold("min-examples"))
    n = max((level.n for level in levels(context).values()), default=0)
    seen = _seen(context, n, least)
    ticked = _ticked(context, "harness-before-shipping")
    lacking = tuple(part.lower() for part in PARTS if part not in seen | ticked)
    poor = tuple(part.lower() for part in DATA if part not in _ticked(context, "data-quality"))
    if context.scores is not None and n < least and not ticked:
        verdict, sentence = (
            "not-ready",
            f"Only {rows_word(n)} are scored; a harness starts with {least}.",
        )
    elif lacking:
        verdict, sentence = UNDETERMINED, f"Nothing seen so far covers {joined(lacking)}."
    elif poor:
        verdict, sentence = (
            UNDETERMINED,
            f"The harness stands; the data was not called {joined(poor)}.",
        )
    elif not _named(context):
        verdict, sentence = UNDETERMINED, "Harness and data stand; nobody has named the missing capability."
    else:
        verdict, sentence = (
            "fine-tune",
            "The harness stands, the data is good, and a capability is missing.",
        )
    return Finding(
        measurement="release",
        verdict=verdict,
        strength="none" if verdict == UNDETERMINED else "moderate",
        n=n,
        method="Coverage of the loaded scores and of what was ticked",
        sentence=sentence,
        figures=(
            *(Figure(label=part, text=_basis(part, ticked, seen)) for part in PARTS),
            *rate_figures(context.scores, ("current", "baseline"), ("after", "prompt", "context")),
        ),
        needs=Needs(n=least, text=f"{least} labelled examples start a harness.") if n < least else None,
        thresholds=("min-examples",),
    )


def _seen(context: MeasureContext, n: int, least: int) -> set[str]:
    grounded = rate(context.scores, "grounded", *_ARMS)
    return {
        *(["Task success"] if n >= least else []),
        *(["Groundedness"] if grounded is not None and grounded.n >= least else []),
    }


def _ticked(context: MeasureContext, field: str) -> set[str]:
    entry = context.entries.get(context.gate)
    held = entry.evidence.get(field) if entry is not None else None
    return set(held) if isinstance(held, tuple) else set()


def _named(context: MeasureContext) -> bool:
    entry = context.entries.get(context.gate)
    return bool(entry is not None and str(entry.evidence.get("capability") or "").strip())


def _basis(part: str, ticked: set[str], seen: set[str]) -> str:
    return "ticked" if part in ticked else "seen in the scores" if part in seen else "not seen so far"
