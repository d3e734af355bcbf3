"""What the scores from after the fix say, as a card: fixed, partly, not, cannot tell, and why."""

from PySide6.QtWidgets import QFrame

from gatewalk.domain.investigation import FollowUp, Investigation
from gatewalk.files.language.shown import finding_in
from gatewalk.panels import words
from gatewalk.panels.controls import column, frame
from gatewalk.panels.interval_bar import IntervalBar
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import marked, say, tr

#: Verdict to what it is called, and how its card is drawn.
VERDICTS = {
    "fixed": (marked("✓  Fixed"), "good"),
    "partly": (marked("◐  Partly fixed"), "warning"),
    "not": (marked("✕  Not fixed"), "bad"),
    "cannot-tell": (marked("?  Cannot tell"), "card"),
}


def verdict_card(found: FollowUp, case: Investigation, look: Look) -> QFrame:
    """The card of one check."""
    title, kind = VERDICTS[found.verdict]
    title = tr(title)
    finding = finding_in(found.finding, say)
    card = frame("follow_up_card", kind)
    card.setAccessibleName(f"{title}. {finding.sentence}")
    box = column(card, look, margin=14, gap=7)
    box.addWidget(TextBlock(title, look, name="follow_up_verdict", size=19, weight=700))
    box.addWidget(TextBlock(finding.sentence, look, name="follow_up_sentence"))
    bar = IntervalBar(look, "follow_up_interval")
    bar.show_estimate(finding.effect)
    box.addWidget(bar)
    lines = [(f"**{figure.label}**: {figure.text}", "text") for figure in finding.figures]
    lines += [(finding.needs.text, "warning")] if finding.needs else []
    lines += [(caveat, "muted") for caveat in finding.caveats]
    how = " · ".join(filter(None, (finding.method, f"n = {words.count(finding.n)}" if finding.n else "")))
    lines += [(how, "muted"), (_consequence(found, case), "text")]
    for index, (text, role) in enumerate(lines):
        if text:
            box.addWidget(TextBlock(text, look, name=f"follow_up_line_{index}", size=13.5, role=role))
    return card


def _consequence(found: FollowUp, case: Investigation) -> str:
    if found.verdict == "fixed":
        return tr("Keeping this closes the case.")
    return tr("Keeping this opens the case again.") if case.status != "open" else tr("The case stays open.")


def past_line(past: FollowUp) -> str:
    """``3 Dec 2026: Partly fixed. 8 points …``."""
    title = tr(VERDICTS[past.verdict][0]).split("  ", 1)[1]
    return f"**{words.day_text(past.at.date().isoformat())}: {title}.** {say(past.finding.sentence)}"
