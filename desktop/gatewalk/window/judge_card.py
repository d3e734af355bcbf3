"""What people's labels say of the judge: agreement per reading, rates and drop as people would see."""

from PySide6.QtWidgets import QFrame

from gatewalk.domain.finding import Estimate
from gatewalk.measure.judge import (
    MIN_LABELS,
    JudgeCheck,
    JudgeTable,
    check_judge,
    corrected_gap,
    judge_changed,
)
from gatewalk.panels import words
from gatewalk.panels.controls import column, frame
from gatewalk.panels.interval_bar import IntervalBar
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import marked, say, tr

_TITLES = {"baseline": marked("Baseline"), "current": marked("Now")}


def judge_cards(tables: dict[str, JudgeTable], look: Look) -> list[QFrame]:
    """The drop as people would see it first, where both readings have labels; then a card per reading."""
    checks = {arm: check for arm, table in tables.items() if (check := check_judge(table)) is not None}
    cards = [_reading_card(arm, check, look) for arm, check in checks.items()]
    if {"baseline", "current"} <= checks.keys():
        cards.insert(0, _gap_card(tables, checks, look))
    return cards


def _gap_card(tables: dict[str, JudgeTable], checks: dict[str, JudgeCheck], look: Look) -> QFrame:
    gap = corrected_gap(tables["baseline"], tables["current"])
    judged = checks["baseline"].judged.value - checks["current"].judged.value
    changed = judge_changed(tables["baseline"], tables["current"])
    card = frame("judge_gap", "warning" if changed else "finding")
    box = column(card, look, margin=14, gap=7)
    title = tr("The drop that people would see: {gap}", gap=words.estimate_text(gap))
    card.setAccessibleName(title)
    box.addWidget(TextBlock(title, look, name="judge_gap_title", size=16, weight=700))
    box.addWidget(
        TextBlock(
            tr("The judge alone says {judged}.", judged=words.points(judged)), look, name="judge_gap_judged"
        )
    )
    bar = IntervalBar(look, "judge_gap_interval")
    bar.show_estimate(gap)
    box.addWidget(bar)
    if changed:
        box.addWidget(TextBlock(say(changed), look, name="judge_changed", role="warning", weight=600))
    return card


def _reading_card(arm: str, check: JudgeCheck, look: Look) -> QFrame:
    few = check.labelled < MIN_LABELS
    card = frame(f"judge_{arm}", "card")
    box = column(card, look, margin=14, gap=6)
    title = f"{tr(_TITLES.get(arm, arm))}: {words.counted(check.labelled, 'label')}"
    card.setAccessibleName(title)
    box.addWidget(TextBlock(title, look, name=f"judge_{arm}_title", size=16, weight=700))
    lines = [
        ("rate", tr("**Passed, as the judge says**: {percent}", percent=_percent(check.judged))),
        ("corrected", tr("**Passed, as people would say**: {percent}", percent=_percent(check.corrected))),
        (
            "kappa",
            tr(
                "**Agreement**: kappa {coefficient}; AC1 {coefficient2}",
                coefficient=_coefficient(check.kappa),
                coefficient2=_coefficient(check.ac1),
            ),
        ),
        (
            "sensitivity",
            tr("**Of what people pass, the judge passes** {percent}", percent=_percent(check.sensitivity)),
        ),
        (
            "specificity",
            tr("**Of what people fail, the judge fails** {percent}", percent=_percent(check.specificity)),
        ),
    ]
    for name, text in lines:
        box.addWidget(TextBlock(text, look, name=f"judge_{arm}_{name}"))
    for index, caveat in enumerate(check.caveats):
        role = "warning" if few and index == 0 else "muted"
        box.addWidget(TextBlock(say(caveat), look, name=f"judge_{arm}_caveat_{index}", size=13.5, role=role))
    return card


def _percent(estimate: Estimate) -> str:
    if not estimate.n:
        return tr("not known yet")
    return f"{words.number(estimate.value)} % ({words.interval(estimate)}; n = {words.count(estimate.n)})"


def _coefficient(estimate: Estimate) -> str:
    value = words.number(estimate.value, digits=2)
    if estimate.low is None or estimate.high is None:
        return value
    low, high = (words.number(limit, digits=2) for limit in (estimate.low, estimate.high))
    return tr("{value} ({low} to {high})", value=value, low=low, high=high)
