"""Plots: what to draw as plain values, drawn by pyqtgraph in the window and by a painter for the record."""
