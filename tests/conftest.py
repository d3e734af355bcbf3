"""Tests run without a screen, with the program's own fonts, and in silence: any warning fails them."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English here, whatever the machine does


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen screen says this of every window with a smallest size; all else fails the test."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
