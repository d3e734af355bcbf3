"""How far the judge behind the scores can be believed: agreement with people's labels, corrected rates."""

from gatewalk.domain.finding import Estimate
from gatewalk.domain.record import Block, Card, Paragraph, Section
from gatewalk.files.record.case import Case
from gatewalk.files.record.words import effect, joined, number
from gatewalk.measure.judge import JudgeCheck, check_judge, corrected_gap, judge_changed
from gatewalk.measure.judge_labels import judge_tables

_TITLES = {"baseline": "Baseline", "current": "Now"}


def judge_section(case: Case) -> Section | None:
    """The check of the judge, or None where nobody labelled anything."""
    tables = judge_tables(case.investigation)
    checks = {arm: check for arm, table in tables.items() if (check := check_judge(table)) is not None}
    if not checks:
        return None
    blocks: list[Block] = []
    if {"baseline", "current"} <= checks.keys():
        gap = corrected_gap(tables["baseline"], tables["current"])
        judged = checks["baseline"].judged.value - checks["current"].judged.value
        text = (
            f"The drop that people would see is {effect(gap)}; the judge alone says {number(judged)} points."
        )
        blocks.append(Paragraph(text=text, tone="strong"))
        if changed := judge_changed(tables["baseline"], tables["current"]):
            blocks.append(Paragraph(text=changed, tone="strong"))
    blocks += [_card(arm, check) for arm, check in checks.items()]
    if names := _labellers(case):
        blocks.append(
            Paragraph(text=f"Labelled blind to the judge's verdict by {joined(names)}.", tone="quiet")
        )
    return Section(id="judge", title="How far the judge can be believed", blocks=tuple(blocks))


def _card(arm: str, check: JudgeCheck) -> Card:
    rows = (
        ("Passed, as the judge says", _percent(check.judged)),
        ("Agreement (Cohen's kappa)", effect(check.kappa)),
        ("Agreement (Gwet's AC1)", effect(check.ac1)),
        ("Of what people pass, the judge passes", _percent(check.sensitivity)),
        ("Of what people fail, the judge fails", _percent(check.specificity)),
    )
    return Card(
        title=_TITLES.get(arm, arm),
        tag=f"{check.labelled:,} labels",
        answer=f"Passed, as people would say: {_percent(check.corrected)}",
        rows=rows,
        caveats=check.caveats,
    )


def _percent(estimate: Estimate) -> str:
    return effect(estimate.model_copy(update={"unit": "%"})) if estimate.n else "not known: no label"


def _labellers(case: Case) -> tuple[str, ...]:
    given = (label.by for held in case.investigation.labels.values() for label in held.examples.values())
    return tuple(sorted({name for name in given if name}))
