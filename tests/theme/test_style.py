"""The program's dress: fonts from the dependency, icons in the theme's colours, one sheet for all windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.theme.colours import DARK, LIGHT, Theme
from gatewalk.theme.fonts import FAMILY, font_folder, load_fonts
from gatewalk.theme.icons import icon, icon_names
from gatewalk.theme.style import SystemTheme, apply_theme, motion_ms, system_theme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, LIGHT)


def test_the_typeface_comes_with_the_program(qapp: QApplication) -> None:
    assert load_fonts() == FAMILY
    assert load_fonts() == FAMILY
    folder = font_folder()
    assert folder is not None
    assert (folder / "SourceSansPro-Regular.ttf").is_file()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_applying_a_theme_dresses_windows(dressed: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_theme(dressed, theme)
    label = QLabel("plain")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert dressed.font().families()[0] == FAMILY
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.text)


def test_scale_makes_text_larger_and_is_held_within_limits(dressed: QApplication, qtbot: QtBot) -> None:
    label = QLabel("plain")
    qtbot.addWidget(label)
    sizes = []
    for scale in (0.1, 0.8, 1.0, 2.0, 5.0):
        apply_theme(dressed, LIGHT, scale)
        label.ensurePolished()
        sizes.append(label.fontInfo().pixelSize())
    assert sizes == [11, 11, 14, 28, 28]


def test_a_primary_button_is_blue(dressed: QApplication, qtbot: QtBot) -> None:
    apply_theme(dressed, LIGHT)
    button = QPushButton("Export")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.resize(120, 40)
    picture = button.grab().toImage()
    assert picture.pixelColor(10, 20) == QColor(LIGHT.accent)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_hints_in_empty_fields_are_readable(dressed: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_theme(dressed, theme)
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.ensurePolished()
        assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(theme.faint)


@pytest.mark.parametrize("name", icon_names())
def test_icons_take_the_colour_of_the_theme(qapp: QApplication, name: str) -> None:
    for theme in (LIGHT, DARK):
        picture = icon(name, theme, "accent").pixmap(40, 40).toImage()
        solid = {
            picture.pixelColor(x, y).name()
            for x in range(40)
            for y in range(40)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert solid
        if name != "gatewalk" and not name.startswith(("arrow-", "tick-")):
            assert theme.accent in solid


def test_an_unknown_icon_is_named(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="unicorn"):
        icon("unicorn", LIGHT)


def test_light_and_dark_follow_the_system(dressed: QApplication, qtbot: QtBot) -> None:
    watcher = SystemTheme(dressed)
    seen: list[Theme] = []
    watcher.changed.connect(seen.append)
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen == [system_theme(dressed)]


def test_motion_is_a_duration(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert 0 <= motion_ms(label) <= 500
