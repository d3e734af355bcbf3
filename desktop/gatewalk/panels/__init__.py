"""What stands around the canvas: gate panel, gap strip, plots."""
