"""What a session measures with, and the findings of a whole case: those of every walk, old ones reused.

It stands apart from the session so that a case may be measured beside the window before it is shown.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gatewalk.domain.finding import Finding, GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.walks import in_front


@dataclass(frozen=True)
class Measuring:
    """The measurements as the session needs them; the composition root hands the real ones in.

    `findings(after, before)` measures every gate, reusing what did not change since `before`.
    """

    findings: Callable[[Investigation, Investigation | None], dict[str, Finding]]
    budget: Callable[[Investigation], GapBudget | None]

    def measured(self, after: Investigation, before: Investigation | None) -> Investigation:
        """`after` with the findings of every walk, those that stand reused from `before`."""
        front = after.front
        for place in range(1 + len(after.further)):
            now = in_front(after, place)
            known = before is not None and place <= len(before.further)
            then = in_front(before, place) if before is not None and known else None
            findings: Mapping[str, Finding] = self.findings(now, then)
            if findings != now.findings:
                after = now.model_copy(update={"findings": dict(findings)})
        return in_front(after, front)


def real_measuring() -> Measuring:
    """The measurements of `gatewalk.measure`, imported when first needed (numpy is not cheap to import)."""

    def findings(after: Investigation, before: Investigation | None) -> dict[str, Finding]:
        if after.scores is None:
            return {}
        from gatewalk.measure.findings import measure_all

        return measure_all(after, previous=before)

    def budget(investigation: Investigation) -> GapBudget | None:
        if investigation.scores is None:
            return None
        from gatewalk.measure.gap import gap_budget

        return gap_budget(investigation)

    return Measuring(findings, budget)
