"""One call dresses the whole program from a theme and a scale: style, palette, font and style sheet."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gatewalk.files.data import data_folder
from gatewalk.theme.colours import DARK, LIGHT, Theme
from gatewalk.theme.fonts import text_font
from gatewalk.theme.sheet import style_sheet

#: The size of running text at 100 %, in pixels.
TEXT_PIXELS = 14

SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0


class SystemTheme(QObject):
    """Says when the system changes between light and dark while the program runs."""

    #: The system's theme from now on, a `Theme`.
    changed = Signal(object)

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def _scheme_changed(self) -> None:
        self.changed.emit(system_theme(self._app))


def system_theme(app: QApplication) -> Theme:
    """The theme that the system asks for; light where it says nothing."""
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply_theme(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Dress every window of the program; `scale` is the text scale, held within 0.8 to 2.0."""
    held = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setFont(text_font(TEXT_PIXELS * held))
    app.setStyleSheet(style_sheet(theme, held, data_folder("resources") / "icons"))


def dress(widget: QWidget, theme: Theme, scale: float) -> None:
    """Dress one widget and what it holds otherwise than the rest, as present mode does (any scale)."""
    widget.setPalette(palette(theme))
    widget.setFont(text_font(TEXT_PIXELS * scale))
    widget.setStyleSheet(style_sheet(theme, scale, data_folder("resources") / "icons"))


def palette(theme: Theme) -> QPalette:
    """The theme's colours in Qt's own roles, for what a style sheet does not reach."""
    role = QPalette.ColorRole
    table = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.canvas,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.tooltip,
        role.ToolTipText: theme.on_tooltip,
        role.PlaceholderText: theme.faint,
        role.Light: theme.hover,
        role.Midlight: theme.quiet,
        role.Mid: theme.border,
        role.Dark: theme.border_strong,
        role.Shadow: theme.line,
        role.Accent: theme.accent,
    }
    result = QPalette()
    for key, colour in table.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.faint))
    return result


def motion_ms(widget: QWidget) -> int:
    """How long a small animation may last, in milliseconds: 0 where the system asks for less motion."""
    from PySide6.QtWidgets import (
        QStyle,
    )  # making this class takes 25 ms, and the first paint needs none of it

    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
