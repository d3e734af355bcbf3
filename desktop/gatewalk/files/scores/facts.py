"""The one pass over the rows: from any layout to the narrow table `facts` that all figures come from.

`facts` holds one row per row and arm: the arm's number, the example as a hash, the day, the score in
whole millionths, why there is none, slices and versions. The files are read once, however large; what
follows reads `facts`, which is a twentieth of their size.
"""

from collections.abc import Callable
from typing import Any

from gatewalk.domain.scores import ARMS
from gatewalk.files.scores.columns import text_of
from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.values import ERROR, EXCLUDED, REFUSAL, SCORED, ScoreRule, number_micro, truthy
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
    parts = [*_scores(plan), *_common(plan)]
    inner = f"SELECT {', '.join(parts)} FROM {relation}"
    if plan.arms.layout == "wide":
        inner = (
            "SELECT unnest(arms) AS arm, unnest(micros) AS micro, unnest(whys) AS why,"
            f" * EXCLUDE (arms, micros, whys) FROM ({inner})"
        )
    return (
        f"CREATE OR REPLACE TEMP TABLE {target} AS SELECT {_states()},"
        f" * EXCLUDE (gone, failed, refusal, why) FROM ({inner})"
    )


def _states() -> str:
    return (
        f"CAST(CASE WHEN gone THEN {EXCLUDED} WHEN failed THEN {ERROR} WHEN refusal THEN {REFUSAL}"
        f" WHEN micro IS NULL THEN why ELSE {SCORED} END AS UTINYINT) AS state"
    )


def _scores(plan: Plan) -> list[str]:
    """The arm, its score and the reason for none; lists of them in the wide layout."""
    if plan.arms.layout == "wide":
        rules = [(ARM_CODE[arm], rule) for arm, rule in plan.scores.items()]
        return [
            f"[{', '.join(f'{code}::UTINYINT' for code, _ in rules)}] AS arms",
            f"[{', '.join(rule.micro for _, rule in rules)}] AS micros",
            f"[{', '.join(rule.state for _, rule in rules)}] AS whys",
        ]
    rule = plan.scores[""]
    return [*_arm(plan), f"{rule.micro} AS micro", f"{_why(rule)} AS why"]


def _why(rule: ScoreRule) -> str:
    return f"CASE WHEN CAST({quoted(rule.column)} AS VARCHAR) IN ('0', '1') THEN 0 ELSE {rule.state} END"


def _arm(plan: Plan) -> list[str]:
    if plan.arms.layout == "history" or not plan.arms.column:
        return [f"{ARM_CODE['history']}::UTINYINT AS arm"]
    if not plan.arms.values:
        only = ARM_CODE[plan.request.single]
        return [f"{only}::UTINYINT AS arm", f"{text_of(plan.arms.column)} AS raw"]
    cell = text_of(plan.arms.column)
    cases = " ".join(f"WHEN {literal(value)} THEN {ARM_CODE[arm]}" for value, arm in plan.arms.values.items())
    known = ", ".join(map(literal, plan.arms.values))
    return [
        f"CAST(CASE {cell} {cases} END AS UTINYINT) AS arm",
        f"CASE WHEN {cell} IN ({known}) THEN NULL ELSE {cell} END AS raw",
    ]


def _common(plan: Plan) -> list[str]:
    example, used, refused = (plan.column(role) for role in ("example", "used_as_example", "refused"))
    parts = [
        f"hash({text_of(example)}) AS id" if example else "NULL::UBIGINT AS id",
        f"{plan.time.sql} AS day" if plan.time else "NULL::DATE AS day",
        f"{truthy(used) if used else 'false'} AS gone",
        f"{_failed(plan)} AS failed",
        f"{truthy(refused) if refused else 'false'} AS refusal",
    ]
    if example:
        parts[0] = f"CASE WHEN {text_of(example)} IS NOT NULL THEN hash({text_of(example)}) END AS id"
    parts += ["CAST(_n AS BIGINT) AS w"] if plan.weighted else []
    named = {**slice_names(plan), **version_names(plan)}
    parts += [f"{text_of(column)} AS {name}" for name, column in named.items()]
    return parts + _measured(plan) + _witness(plan)


def _failed(plan: Plan) -> str:
    fine = ", ".join(map(literal, NO_ERROR_WORDS))
    tests = [f"coalesce(lower({text_of(column)}) NOT IN ({fine}), false)" for column in plan.columns("error")]
    return " OR ".join(tests) or "false"


def _measured(plan: Plan) -> list[str]:
    parts = []
    for role in MEASURED:
        column = plan.column(role)
        if column is None:
            continue
        number = number_micro(column)
        if role in ("grounded", "refused"):
            number = f"CASE WHEN {truthy(column)} THEN 1000000 ELSE coalesce({number}, 0) END"
            number = f"CASE WHEN {text_of(column)} IS NOT NULL THEN {number} END"
        parts.append(f"{number} AS {role}")
    return parts


def _witness(plan: Plan) -> list[str]:
    """Columns that tell whether labels changed: hashes of expected and output, the human label, and so on."""
    parts = []
    for role in ("expected", "output"):
        column = plan.column(role)
        if column is not None and plan.column("expected") is not None and plan.column("example") is not None:
            parts.append(f"hash(lower({text_of(column)})) AS {role}")
    if plan.label is not None:
        parts.append(f"{plan.label.micro} AS label")
    stale = plan.column("stale")
    if stale is not None:
        parts.append(f"{truthy(stale)} AS stale")
    for role in ("scorer", "label_version"):
        column = plan.column(role)
        if column is not None:
            parts.append(f"{text_of(column)} AS {role}")
    return parts
