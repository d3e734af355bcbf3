"""The second witness for "familiar inputs got worse": did the right answers change, or the inputs' answers?

Three things are read from the rows themselves. Examples whose expected answer differs between baseline
and current were relabelled: the baseline's answers are scored once more under today's labels. Human
labels beside the scores show where the judge was wrong. Rows marked as stale say so themselves.
"""

from collections.abc import Mapping

from gatewalk.domain.scores import PairTable
from gatewalk.files.scores.cube import Shape
from gatewalk.files.scores.facts import Run, compared
from gatewalk.files.scores.pairs import pair_sums, pair_table
from gatewalk.files.scores.plan import Plan

#: Share of baseline rows whose score must equal "output is the expected text" to score again by text.
_TEXT_SCORED = 0.95


def make_relabelled(run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str]) -> PairTable | None:
    """Baseline answers under the labels of then (first) and of now (second), over shared examples.

    An example whose expected answer is the same keeps its score. One whose expected answer changed is
    scored anew by comparing texts, where the baseline's own scores are such comparisons (95 % of its rows
    agree); elsewhere an answer that was right under the old label is wrong under the new one, and one that
    was wrong stays so. None where the file has no expected answers on both sides, or nothing was relabelled.
    """
    if not compared(plan) or not {"baseline", "current"} <= set(tests):
        return None
    if not _relabelled(run, plan, tests):
        return None
    top = shape.scale.middle
    high = f"(CASE WHEN a >= {top} THEN {_ends(shape)[1]} ELSE {_ends(shape)[0]} END)"
    again = f"CASE WHEN new_label = answer THEN {_ends(shape)[1]} ELSE {_ends(shape)[0]} END"
    if not _scored_by_text(run, plan, shape, tests["baseline"]):
        again = str(_ends(shape)[0])
    rows = run(
        f"SELECT count_if(old_label <> new_label), {pair_sums(shape)} FROM (SELECT old_label, new_label,"
        f" {high} AS a, CASE WHEN old_label = new_label THEN {high} ELSE {again} END AS b, 1 AS c"
        f" FROM ({_sides(plan, shape, tests)}))"
    )
    return pair_table(rows[0][1:]) if rows[0][0] else None


def make_explained(run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str]) -> dict[str, int]:
    """Examples that `current` failed and that a witness explains, each under the first that fits.

    Keys: `stale` (the row says so), `label` (a human label says that the answer was right), `relabelled`
    (the expected answer differs from the baseline's and the answer would have been right by the old one).
    """
    if "current" not in tests or plan.column("example") is None:
        return {}
    reasons = _reasons(plan, shape, tests)
    if "relabelled" in reasons and not _relabelled(run, plan, tests):
        del reasons["relabelled"]
    if not reasons:
        return {}
    cases = " ".join(f"WHEN {test} THEN '{name}'" for name, test in reasons.items())
    fields = [f"{plan.total(shape.score)}::DOUBLE / {plan.count()} AS score"]
    fields += ["bool_or(stale) AS stale"] if plan.column("stale") else []
    fields += ["max(label) AS label"] if plan.label is not None else []
    fields += ["min(expected) AS expected"] if compared(plan) else []
    fields += ["min(output) AS output"] if "output" in compared(plan) else []
    before = ""
    if "relabelled" in reasons:
        before = (
            " LEFT JOIN (SELECT id, min(expected) AS old_label FROM facts WHERE state = 0 AND id IS NOT NULL"
            f" AND {tests['baseline']} GROUP BY id) o ON o.id = now.id"
        )
    rows = run(
        f"SELECT CASE {cases} END AS why, count(*) FROM (SELECT id, {', '.join(fields)} FROM facts"
        f" WHERE state = 0 AND id IS NOT NULL AND {tests['current']} GROUP BY id"
        f" HAVING score < {shape.scale.middle}) now{before} GROUP BY why ORDER BY why"
    )
    return {str(why): int(n) for why, n in rows if why is not None}


def make_judged(run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str]) -> dict[str, PairTable]:
    """Per reading: human labels (first) beside the scores (second) of the rows that have both."""
    if plan.label is None:
        return {}
    found = {}
    for arm, test in tests.items():
        table = pair_table(
            run(
                f"SELECT {pair_sums(shape)} FROM (SELECT {_label(shape, plan)} AS a, {shape.score} AS b,"
                " w AS c FROM tally"
                f" WHERE state = 0 AND label IS NOT NULL AND {test})"
            )[0]
        )
        if table.n:
            found[arm] = table
    return found


def _relabelled(run: Run, plan: Plan, tests: Mapping[str, str]) -> bool:
    """Whether any example's expected answer differs between the readings (asked of the table `shared`)."""
    if "expected" not in compared(plan) or not {"baseline", "current"} <= set(tests):
        return False
    return bool(run("SELECT 1 FROM shared WHERE e_baseline <> e_current LIMIT 1"))


def _ends(shape: Shape) -> tuple[int, int]:
    low, high = shape.scale.low, shape.scale.low + shape.scale.width
    return round(low * 1_000_000), round(high * 1_000_000)


def _label(shape: Shape, plan: Plan) -> str:
    """SQL: the human label on the score's scale; labels of pass and fail are stretched to its ends."""
    low, high = _ends(shape)
    words = plan.label is not None and bool(plan.label.words)
    if words or high == 1_000_000:
        return f"CASE WHEN label >= 500000 THEN {high} ELSE {low} END"
    return "label"


def _reasons(plan: Plan, shape: Shape, tests: Mapping[str, str]) -> dict[str, str]:
    reasons = {}
    if plan.column("stale"):
        reasons["stale"] = "now.stale"
    if plan.label is not None:
        reasons["label"] = f"({_label(shape, plan)}) >= {shape.scale.middle}"
    if compared(plan) and "baseline" in tests:
        same = " AND now.output = o.old_label" if "output" in compared(plan) else ""
        reasons["relabelled"] = f"o.old_label IS NOT NULL AND o.old_label <> now.expected{same}"
    return reasons


def _sides(plan: Plan, shape: Shape, tests: Mapping[str, str]) -> str:
    answer = "min(output)" if "output" in compared(plan) else "NULL::UBIGINT"
    old = (
        f"SELECT id, min(expected) AS old_label, {answer} AS answer,"
        f" floor({plan.total(shape.score)}::DOUBLE / {plan.count()} + 0.5)::BIGINT AS a FROM facts"
        f" WHERE state = 0 AND id IS NOT NULL AND expected IS NOT NULL AND {tests['baseline']} GROUP BY id"
    )
    new = (
        "SELECT id, min(expected) AS new_label FROM facts"
        f" WHERE id IS NOT NULL AND expected IS NOT NULL AND {tests['current']} GROUP BY id"
    )
    return f"SELECT a, old_label, new_label, answer FROM ({old}) o JOIN ({new}) n USING (id)"


def _scored_by_text(run: Run, plan: Plan, shape: Shape, test: str) -> bool:
    if "output" not in compared(plan):
        return False
    agrees = plan.count(f"(expected = output) = ({shape.score} >= {shape.scale.middle})")
    agree, n = run(
        f"SELECT {agrees}, {plan.count()} FROM facts"
        f" WHERE state = 0 AND expected IS NOT NULL AND output IS NOT NULL AND {test}"
    )[0]
    return bool(n) and agree >= _TEXT_SCORED * n
