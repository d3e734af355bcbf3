"""How a finding was computed: every figure, the method, its reference, the thresholds used, the caveats."""

from PySide6.QtWidgets import QWidget

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.panels.controls import column, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import tr


def method_view(finding: Finding, investigation: Investigation, look: Look) -> QWidget:
    """A column of short labelled paragraphs; empty ones are left out."""
    view = QWidget()
    spoken(view, "finding_method", tr("How this was computed"))
    box = column(view, look, gap=6)
    for index, (label, text) in enumerate(paragraphs(finding, investigation)):
        name = f"method_{index}"
        box.addWidget(TextBlock(f"**{label}:** {text}", look, name=name, size=13, role="muted"))
    return view


def paragraphs(finding: Finding, investigation: Investigation) -> list[tuple[str, str]]:
    """(label, text) of everything that stands behind the figure, in reading order."""
    lines = []
    if finding.effect is not None:
        lines.append((tr("Effect"), words.estimate_text(finding.effect, signed=True)))
    lines += [(figure.label, figure.text) for figure in finding.figures]
    if finding.n_eff is not None and round(finding.n_eff) != finding.n:
        lines.append(
            (
                tr("Examples"),
                tr(
                    "{n}; worth {n_eff} after repeats and clusters",
                    n=words.count(finding.n),
                    n_eff=words.number(finding.n_eff, digits=0),
                ),
            )
        )
    lines.append((tr("Method"), finding.method))
    lines.append((tr("Reference"), finding.reference))
    values = investigation.threshold_values()
    for name in finding.thresholds:
        register = investigation.tree.thresholds.get(name)
        if register is None or name not in values:
            continue
        changed = tr(", changed by you") if name in investigation.thresholds else ""
        unit = f" {register.unit}" if register.unit else ""
        lines.append((tr("Threshold"), f"{register.meaning}: {words.number(values[name])}{unit}{changed}"))
    lines += [(tr("Caveat"), caveat) for caveat in finding.caveats]
    return [(label, text) for label, text in lines if text]
