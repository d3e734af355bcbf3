"""Lines under headings, to be read and perhaps agreed to: all problems of a tree, all that changed in one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gatewalk.files.tree.problem import Problem
from gatewalk.panels.controls import column, frame
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.theme.language import tr
from gatewalk.window.dialog import Dialog

#: Lines under one heading; nobody reads more, and a thousand of them would take long to lay out.
_MOST = 200

Group = tuple[str, Sequence[str]]


class ListDialog(Dialog):
    """Shows `groups` of lines in a scrolled body; `done` names what accepting does, empty to only close."""

    def __init__(
        self,
        look: Look,
        name: str,
        title: str,
        about: str,
        groups: Sequence[Group],
        done: str,
        parent: QWidget,
    ) -> None:
        super().__init__(look, name, title, about, done, parent)
        inner = frame(f"{name}_inner")
        box = column(inner, look, gap=7)
        for index, (said, lines) in enumerate(groups):
            if said:
                box.addWidget(heading(said, look, f"{name}_heading_{index}"))
            for place, line in enumerate(lines[:_MOST]):
                box.addWidget(TextBlock(line, look, name=f"{name}_{index}_{place}", size=13.5))
            if len(lines) > _MOST:
                more = tr("and {count} more", count=len(lines) - _MOST)
                box.addWidget(TextBlock(more, look, name=f"{name}_{index}_more", role="muted"))
        box.addStretch(1)
        self.body.addWidget(TextScroll(inner, f"{name}_scroll", tr("{title}, scrolls", title=title)))
        self.wish_size(760, 560)


def problem_lines(problems: Sequence[Problem]) -> list[str]:
    """One line a problem: ``Line 12, gates.plan.to: …``, with why it matters and what to do."""
    lines = []
    for problem in problems:
        place = ", ".join(filter(None, (_line(problem), problem.path)))
        said = " ".join(_sentence(part) for part in (problem.why, problem.do) if part)
        lines.append(f"**{place}: {problem.what}.** {said}" if place else f"**{problem.what}.** {said}")
    return lines


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(("?", ".")) else ".")


def _line(problem: Problem) -> str:
    return tr("Line {number}", number=problem.line) if problem.line else ""
