"""The style sheet of the whole program: white cards, thin lines, soft corners, one blue button per place.

`$role` stands for a colour role of the theme, `${px_N}` for N pixels at the text scale in use. A widget says
what it is through a dynamic property, so that panels carry no colours of their own:

========================  ===========================================================================
property                  values
========================  ===========================================================================
``kind`` on a frame       ``card``, ``finding`` (blue), ``good``, ``warning``, ``bad``, ``override``,
                          ``bar`` (a strip with a line below), ``foot`` (a strip with a line above), ``plain``
``kind`` on a button      ``primary``, ``quiet`` (no frame), ``danger``, ``answer`` (checkable card),
                          ``link``, ``round`` (the small square ones of an overlay)
``kind`` on a label       ``title``, ``heading``, ``section`` (small capitals), ``muted``, ``faint``,
                          ``badge``, ``figure`` (large number), ``good``, ``warning``, ``bad``,
                          ``accent``, ``key``
========================  ===========================================================================
"""

import re
from pathlib import Path
from string import Template

from gatewalk.theme.colours import Theme, roles

_SHEET = """
QWidget { color: $text; }
QMainWindow, QDialog, QStackedWidget, QWizard { background: $window; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QToolTip { background: $tooltip; color: $on_tooltip; border: none; padding: ${px_6} ${px_8}; }

QFrame[kind="card"] { background: $surface; border: 1px solid $border; border-radius: ${px_8}; }
QFrame[kind="finding"] { background: $accent_soft; border: 1px solid $accent_line; border-radius: ${px_8}; }
QFrame[kind="good"] { background: $good_soft; border: 1px solid $good; border-radius: ${px_8}; }
QFrame[kind="warning"] { background: $warning_soft; border: 1px solid $warning; border-radius: ${px_8}; }
QFrame[kind="bad"] { background: $bad_soft; border: 1px solid $bad; border-radius: ${px_8}; }
QFrame[kind="override"] { background: $override_soft; border: 1px solid $override; border-radius: ${px_8}; }
QFrame[kind="bar"] { background: $window; border: none; border-bottom: 1px solid $border; }
QFrame[kind="foot"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[kind="plain"] { background: $window; border: none; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${px_22}; font-weight: 700; }
QLabel[kind="heading"] { font-size: ${px_16}; font-weight: 600; }
QLabel[kind="section"] { color: $muted; font-size: ${px_12}; font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="faint"] { color: $faint; font-size: ${px_13}; }
QLabel[kind="figure"] { font-size: ${px_22}; font-weight: 700; }
QLabel[kind="good"] { color: $good; font-weight: 600; }
QLabel[kind="warning"] { color: $warning; font-weight: 600; }
QLabel[kind="bad"] { color: $bad; font-weight: 600; }
QLabel[kind="accent"] { color: $accent; font-weight: 700; }
QLabel[kind="badge"] { color: $accent; background: $accent_soft; font-weight: 600; font-size: ${px_13};
    border-radius: ${px_5}; padding: ${px_2} ${px_8}; }
QLabel[kind="key"] { color: $muted; background: $surface; border: 1px solid $border_strong;
    border-radius: ${px_4}; padding: 0 ${px_6}; }

QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $border;
    border-radius: ${px_7}; padding: ${px_6} ${px_13}; min-height: ${px_20}; }
QToolButton { padding: ${px_6} ${px_8}; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $border_strong; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: ${px_5} ${px_12}; }
QToolButton:focus { padding: ${px_5} ${px_7}; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: $window; border-color: $border; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url("$icons/arrow-down.svg"); subcontrol-position: right center;
    right: ${px_6}; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $quiet; color: $muted; border-color: $border; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: ${px_2}; text-align: left; min-height: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; }
QPushButton[kind="round"] { padding: ${px_3} ${px_9}; min-height: ${px_20}; }
QPushButton[kind="round"]:focus { padding: ${px_2} ${px_8}; }
QPushButton[kind="choice"] { border-color: $border_strong; border-radius: ${px_6}; text-align: left;
    padding: ${px_5} ${px_8}; min-height: 0; }
QPushButton[kind="choice"]:focus { border: 2px solid $accent; padding: ${px_4} ${px_7}; }
QPushButton[kind="choice"]::menu-indicator { width: ${px_16}; height: ${px_16}; right: ${px_4}; }
QPushButton[kind="answer"] { text-align: left; padding: ${px_10} ${px_14}; border-radius: ${px_8}; }
QPushButton[kind="answer"]:checked, QAbstractButton[kind="answer"][chosen="true"] { background: $accent_soft;
    border: 2px solid $accent; }
QAbstractButton[kind="answer"] { background: $surface; border: 1px solid $border; border-radius: ${px_8}; }
QAbstractButton[kind="answer"]:hover { border-color: $border_strong; background: $hover; }
QAbstractButton[kind="answer"]:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${px_6};
    padding: ${px_5} ${px_8}; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: ${px_4} ${px_7}; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $faint; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid $bad; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: $faint; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${px_24}; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/arrow-down.svg"); width: ${px_16};
    height: ${px_16}; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    border: none; width: ${px_20}; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$icons/arrow-up.svg"); width: ${px_13};
    height: ${px_13}; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$icons/arrow-down.svg"); width: ${px_13};
    height: ${px_13}; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border;
    selection-background-color: $accent_soft; selection-color: $text; outline: none; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: ${px_6} 0; margin-right: ${px_20}; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar:focus { border-bottom: 1px solid $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QMenuBar { background: $window; border-bottom: 1px solid $border; }
QMenuBar::item { padding: ${px_4} ${px_10}; background: transparent; border-radius: ${px_4}; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $border; padding: ${px_4}; }
QMenu::item { padding: ${px_6} ${px_24} ${px_6} ${px_10}; border-radius: ${px_4}; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: ${px_6}; }
QMenu::separator { height: 1px; background: $border; margin: ${px_4} ${px_6}; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; spacing: ${px_8}; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }

QTableView, QTreeView, QListView { background: $surface; color: $text; border: 1px solid $border;
    border-radius: ${px_6}; gridline-color: $border; alternate-background-color: $canvas;
    selection-background-color: $accent_soft; selection-color: $text; outline: none; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid $accent; }
QTableView::item, QListView::item, QTreeView::item { padding: ${px_4} ${px_6}; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: ${px_6} ${px_8}; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: none; }

QProgressBar { background: $quiet; border: none; border-radius: ${px_4}; height: ${px_8};
    text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: ${px_4}; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: 1px solid $border; border-radius: ${px_8}; margin-top: ${px_20}; padding: ${px_8}; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: $muted; }
QCheckBox, QRadioButton { spacing: ${px_8}; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${px_14}; height: ${px_14}; background: $surface;
    border: 1px solid $border_strong; border-radius: ${px_4}; }
QRadioButton::indicator { border-radius: ${px_8}; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url("$icons/tick-$theme.svg"); }
QRadioButton::indicator:checked { border: ${px_5} solid $accent; width: ${px_6}; height: ${px_6}; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QRadioButton::indicator:checked:focus { border: ${px_5} solid $accent; background: $text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $quiet; border-color: $border; }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${px_11}; }
QScrollBar:horizontal { height: ${px_11}; }
QScrollBar::handle { background: $line; border-radius: ${px_4}; margin: ${px_2}; }
QScrollBar::handle:vertical { min-height: ${px_28}; }
QScrollBar::handle:horizontal { min-width: ${px_28}; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
    border: none; width: 0; height: 0; }
"""


def style_sheet(theme: Theme, scale: float, icons: Path) -> str:
    """The sheet with the theme's colours and all lengths at `scale` (1.0 = 100 %)."""
    values = {role: getattr(theme, role) for role in roles()}
    values |= {f"px_{n}": f"{max(1, round(n * scale))}px" for n in _lengths()}
    return Template(_SHEET).substitute(values, icons=icons.as_posix(), theme=theme.name)


def _lengths() -> set[int]:
    return {int(n) for n in re.findall(r"\$\{px_(\d+)\}", _SHEET)}
