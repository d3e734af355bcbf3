"""Colours by role, as data: one table for light, one for dark. Nothing else in the program names a colour.

Every pair of text and ground that is ever drawn stands in `TEXT_PAIRS` and is held to a contrast of 4.5 to 1
by a test; the colours in `OUTCOME_ROLES` are held apart under the three common colour-vision deficiencies.
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour per role, each as ``#rrggbb``. `name` is ``light`` or ``dark``."""

    name: str
    #: Behind everything: the window, and the ground of the canvas with its dots.
    window: str
    canvas: str
    dots: str
    #: Cards, fields and buttons, and the same under the pointer or pressed.
    surface: str
    hover: str
    pressed: str
    #: Fields of calm grey: the unused part of a strip, number circles, disabled buttons.
    quiet: str
    #: Lines: around cards, around fields, and the lines of the tree that are not on the path.
    border: str
    border_strong: str
    line: str
    #: Text: main, second, and of what is not reached.
    text: str
    muted: str
    faint: str
    #: The path, the primary button, links, focus.
    accent: str
    accent_hover: str
    accent_soft: str
    accent_line: str
    on_accent: str
    #: Fixes: what is collected on the way (first and second), and its soft ground.
    good: str
    good_soft: str
    second_good: str
    on_good: str
    #: What was lost, errors.
    bad: str
    bad_soft: str
    on_bad: str
    #: What is open: not enough evidence, the part of the gap that is left, cautions.
    warning: str
    warning_soft: str
    #: A person answered otherwise than the scores.
    override: str
    override_soft: str
    #: Plots: grid lines, the baseline's bar, and the ground of a tooltip.
    grid: str
    baseline: str
    tooltip: str
    on_tooltip: str


LIGHT = Theme(
    name="light",
    window="#ffffff",
    canvas="#fafaf9",
    dots="#dfe1e4",
    surface="#ffffff",
    hover="#f3f5f9",
    pressed="#e6eaf2",
    quiet="#edf0f4",
    border="#dde1e7",
    border_strong="#868f9f",
    line="#b7becb",
    text="#14171f",
    muted="#586173",
    faint="#687082",
    accent="#2354e6",
    accent_hover="#1b45c4",
    accent_soft="#eaf0ff",
    accent_line="#c3d2fb",
    on_accent="#ffffff",
    good="#17784a",
    good_soft="#e5f4ec",
    second_good="#3aa873",
    on_good="#ffffff",
    bad="#c62a35",
    bad_soft="#fdecec",
    on_bad="#ffffff",
    warning="#a8480a",
    warning_soft="#fff2e4",
    override="#8a2c9c",
    override_soft="#f8ebfa",
    grid="#e8ebef",
    baseline="#c5ccd8",
    tooltip="#1c212b",
    on_tooltip="#f7f8fa",
)

DARK = Theme(
    name="dark",
    window="#0f1218",
    canvas="#0f1218",
    dots="#232933",
    surface="#161c25",
    hover="#1f2733",
    pressed="#293343",
    quiet="#252c38",
    border="#2d3541",
    border_strong="#6d788a",
    line="#4a5464",
    text="#f2f4f8",
    muted="#a3acba",
    faint="#8b95a5",
    accent="#7aa2ff",
    accent_hover="#9ab8ff",
    accent_soft="#16233f",
    accent_line="#2c4172",
    on_accent="#0c1017",
    good="#4fd093",
    good_soft="#10291e",
    second_good="#2f9a68",
    on_good="#0c1017",
    bad="#ff7b7f",
    bad_soft="#36181b",
    on_bad="#0c1017",
    warning="#f6a35c",
    warning_soft="#33220f",
    override="#f0a6d8",
    override_soft="#341b2c",
    grid="#222934",
    baseline="#4b5566",
    tooltip="#e9ecf2",
    on_tooltip="#14171f",
)

#: Text role and the ground roles that it is drawn on.
TEXT_PAIRS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", ("window", "canvas", "surface", "hover", "pressed", "quiet", "accent_soft", "good_soft")),
    ("text", ("bad_soft", "warning_soft", "override_soft")),
    ("muted", ("window", "canvas", "surface", "hover", "pressed", "quiet", "accent_soft", "good_soft")),
    ("muted", ("warning_soft", "bad_soft", "override_soft")),
    ("faint", ("window", "canvas", "surface")),
    ("accent", ("window", "canvas", "surface", "hover", "accent_soft")),
    ("good", ("window", "canvas", "surface", "good_soft")),
    ("bad", ("window", "canvas", "surface", "bad_soft")),
    ("warning", ("window", "canvas", "surface", "warning_soft")),
    ("override", ("window", "canvas", "surface", "override_soft")),
    ("on_accent", ("accent", "accent_hover")),
    ("on_good", ("good",)),
    ("on_bad", ("bad",)),
    ("on_tooltip", ("tooltip",)),
)

#: The colour role in which each state of a gate or exit is drawn (shape, line and text differ besides).
OUTCOME_ROLES: dict[str, str] = {
    "on the path": "accent",
    "partly fixed": "good",
    "not enough evidence": "warning",
    "overridden": "override",
    "not reached": "line",
}


def roles() -> tuple[str, ...]:
    """The names of all colour roles."""
    return tuple(field.name for field in fields(Theme) if field.name != "name")
