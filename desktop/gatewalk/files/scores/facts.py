"""The one pass over the rows: from any layout to the narrow table `facts` that all figures come from.

`facts` holds one row per row and arm: the arm's number, the example as a hash, the day, the score in
whole millionths, why there is none, slices and versions. The files are read once, however large; what
follows reads `facts`, which is a twentieth of their size.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from gatewalk.domain.scores import ARMS
from gatewalk.files.scores.columns import SAMPLE_ROWS, text_of
from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.values import ERROR, EXCLUDED, REFUSAL, SCORED, number_micro, truthy, why_unscored
from gatewalk.files.scores.words import NO_ERROR_WORDS

Run = Callable[[str], list[tuple[Any, ...]]]

#: Columns measured beside the score.
MEASURED = ("latency", "cost", "grounded", "refused")

#: Number of an arm in `facts`.
ARM_CODE = {arm: code for code, arm in enumerate(ARMS)}


def slice_names(plan: Plan) -> dict[str, str]:
    """Column of `facts` (s0, s1, ...) to the file's slice column."""
    return {f"s{place}": column for place, column in enumerate(plan.columns("slice"))}


def version_names(plan: Plan) -> dict[str, str]:
    """Column of `facts` (v0, v1, ...) to the file's version column."""
    return {f"v{place}": column for place, column in enumerate(plan.columns("version"))}


def facts_sql(plan: Plan, relation: str = "rows", target: str = "facts") -> str:
    """SQL that makes `target` from `relation` in one scan."""
    return f"CREATE OR REPLACE TEMP TABLE {target} AS {labelled_sql(plan, relation)}"


def tally_sql(plan: Plan) -> str:
    """SQL that makes `tally`: the rows of `facts`, each with the number `w` of file rows it stands for."""
    weight = "" if plan.weighted else ", 1::BIGINT AS w"
    return f"CREATE OR REPLACE TEMP VIEW tally AS SELECT *{weight} FROM facts"


def made_name(name: str) -> str:
    """SQL: a column of `facts` that is made before the rows are labelled; no file's column is called so."""
    return quoted(f"  {name}")


def labelled_sql(
    plan: Plan, relation: str = "rows", more: Sequence[str] = (), made: Collection[str] = ()
) -> str:
    """SQL that gives each row its arm, score and state, with `more` expressions of the row besides.

    The columns in `made` stand in `relation` already, under `made_name`.
    """
    parts = {name: made_name(name) if name in made else sql for name, sql in row_parts(plan).items()}
    cells = [*_scores(plan), *(f"{sql} AS {name}" for name, sql in parts.items()), *more]
    inner = f"SELECT {', '.join(cells)} FROM {relation}"
    if plan.arms.layout == "wide":
        inner = (
            "SELECT unnest(arms) AS arm, unnest(micros) AS micro, unnest(cells) AS cell,"
            f" * EXCLUDE (arms, micros, cells) FROM ({inner})"
        )
    return f"SELECT {_states()}, * EXCLUDE (gone, failed, refusal, cell) FROM ({inner})"


def _states() -> str:
    return (
        f"CAST(CASE WHEN gone THEN {EXCLUDED} WHEN failed THEN {ERROR} WHEN refusal THEN {REFUSAL}"
        f" WHEN micro IS NULL THEN {why_unscored('cell')} ELSE {SCORED} END AS UTINYINT) AS state"
    )


def _scores(plan: Plan) -> list[str]:
    """The arm, its score and the reason for none; lists of them in the wide layout."""
    if plan.arms.layout == "wide":
        rules = [(ARM_CODE[arm], rule) for arm, rule in plan.scores.items()]
        return [
            f"[{', '.join(f'{code}::UTINYINT' for code, _ in rules)}] AS arms",
            f"[{', '.join(rule.micro for _, rule in rules)}] AS micros",
            f"[{', '.join(rule.cell for _, rule in rules)}] AS cells",
        ]
    rule = plan.scores[""]
    return [*_arm(plan), f"{rule.micro} AS micro", f"{rule.cell} AS cell"]


def _arm(plan: Plan) -> list[str]:
    if plan.arms.layout == "history" or not plan.arms.column:
        return [f"{ARM_CODE['history']}::UTINYINT AS arm"]
    if not plan.arms.values:
        only = ARM_CODE[plan.request.single]
        return [f"{only}::UTINYINT AS arm", f"{plan.text(plan.arms.column)} AS raw"]
    cell = plan.text(plan.arms.column)
    cases = " ".join(f"WHEN {literal(value)} THEN {ARM_CODE[arm]}" for value, arm in plan.arms.values.items())
    arm = f"CAST(CASE {cell} {cases} END AS UTINYINT) AS arm"
    if not keeps_others(plan):
        return [arm]
    known = ", ".join(map(literal, plan.arms.values))
    return [arm, f"CASE WHEN {cell} IN ({known}) THEN NULL ELSE {cell} END AS raw"]


def keeps_others(plan: Plan) -> bool:
    """Whether `facts` holds the names of rows without an arm (`raw`).

    A large file in whose sample every row has its arm goes without: the column costs a tenth of the scan.
    """
    sample = next((p for p in plan.profiles if p.name == plan.arms.column), None)
    if not plan.arms.values or sample is None or sample.rows < SAMPLE_ROWS:
        return bool(plan.arms.column)
    return not set(sample.texts) <= set(plan.arms.values)


def row_parts(plan: Plan) -> dict[str, str]:
    """SQL per column of `facts` that depends on the row alone, arm and score apart."""
    example, used, refused = (plan.column(role) for role in ("example", "used_as_example", "refused"))
    parts = {
        "id": f"CASE WHEN {plan.text(example)} IS NOT NULL THEN hash({plan.text(example)}) END"
        if example
        else "NULL::UBIGINT",
        "day": plan.time.sql if plan.time else "NULL::DATE",
        "gone": truthy(used) if used else "false",
        "failed": _failed(plan),
        "refusal": truthy(refused) if refused else "false",
    }
    if plan.weighted:
        parts["w"] = "CAST(_n AS BIGINT)"
    named = {**slice_names(plan), **version_names(plan)}
    return (
        parts | {name: plan.text(column) for name, column in named.items()} | _measured(plan) | _witness(plan)
    )


def _failed(plan: Plan) -> str:
    fine = ", ".join(map(literal, NO_ERROR_WORDS))
    tests = [f"coalesce(lower({text_of(column)}) NOT IN ({fine}), false)" for column in plan.columns("error")]
    return " OR ".join(tests) or "false"


def _measured(plan: Plan) -> dict[str, str]:
    parts = {}
    for role in MEASURED:
        column = plan.column(role)
        if column is None:
            continue
        number = number_micro(column)
        if role in ("grounded", "refused"):
            number = f"CASE WHEN {truthy(column)} THEN 1000000 ELSE coalesce({number}, 0) END"
            number = f"CASE WHEN {text_of(column)} IS NOT NULL THEN {number} END"
        parts[role] = number
    return parts


def _witness(plan: Plan) -> dict[str, str]:
    """Columns that tell whether labels changed: hashes of expected and output, the human label, and so on.

    Texts are hashed only where readings are named.
    """
    parts = {role: f"hash(lower({plan.text(column)}))" for role, column in compared(plan).items()}
    if plan.label is not None:
        parts["label"] = plan.label.micro
    stale = plan.column("stale")
    if stale is not None:
        parts["stale"] = truthy(stale)
    for role in ("scorer", "label_version"):
        column = plan.column(role)
        if column is not None:
            parts[role] = plan.text(column)
    return parts


def compared(plan: Plan) -> dict[str, str]:
    """Role to column of the texts that are compared for changed labels: expected, and an output that
    is a label (some outputs of the sample are expected answers)."""
    expected, output = plan.column("expected"), plan.column("output")
    if expected is None or plan.column("example") is None or plan.arms.layout == "history":
        return {}
    seen = {profile.name: {text.casefold() for text in profile.texts} for profile in plan.profiles}
    alike = output is not None and seen.get(output, set()) & seen.get(expected, set())
    return {"expected": expected, "output": output} if output and alike else {"expected": expected}
