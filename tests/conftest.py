"""Tests run without a screen, with the program's own fonts, and in silence: any warning fails them."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
