"""Every text is readable, and every state can be told apart by people who see colours otherwise."""

from itertools import combinations

import pytest

from gatewalk.theme.colours import DARK, LIGHT, OUTCOME_ROLES, TEXT_PAIRS, Theme, roles

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
DEFICIENCIES = {
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> tuple[float, ...]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear sRGB, D65."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in rgb)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(colour: str, deficiency: str) -> tuple[float, float, float]:
    rgb = linear(colour)
    matrix = DEFICIENCIES[deficiency]
    return lab(tuple(sum(m * c for m, c in zip(row, rgb, strict=True)) for row in matrix))


def apart(first: str, second: str, deficiency: str) -> float:
    """Distance in CIE L*a*b* (about 2.3 is just noticeable)."""
    one, two = seen(first, deficiency), seen(second, deficiency)
    return sum((a - b) ** 2 for a, b in zip(one, two, strict=True)) ** 0.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_every_text_has_a_contrast_of_4_5_to_1(theme: Theme) -> None:
    poor = [
        f"{text} on {ground}: {contrast(getattr(theme, text), getattr(theme, ground)):.2f}"
        for text, grounds in TEXT_PAIRS
        for ground in grounds
        if contrast(getattr(theme, text), getattr(theme, ground)) < 4.5
    ]
    assert poor == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_fields_and_focus_can_be_seen(theme: Theme) -> None:
    for role in ("border_strong", "accent", "good", "warning", "override", "bad"):
        assert contrast(getattr(theme, role), theme.surface) >= 3, role


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_outcome_states_stay_apart(theme: Theme, deficiency: str) -> None:
    close = {
        (one, two): round(distance, 1)
        for one, two in combinations(OUTCOME_ROLES, 2)
        if (
            distance := apart(
                getattr(theme, OUTCOME_ROLES[one]), getattr(theme, OUTCOME_ROLES[two]), deficiency
            )
        )
        < 15
    }
    assert close == {}


def test_every_role_is_a_colour() -> None:
    for theme in (LIGHT, DARK):
        for role in roles():
            value = getattr(theme, role)
            assert len(value) == 7, role
            assert value == f"#{int(value[1:], 16):06x}", role


def test_every_pair_names_roles() -> None:
    named = {role for text, grounds in TEXT_PAIRS for role in (text, *grounds)}
    assert named | set(OUTCOME_ROLES.values()) <= set(roles())
