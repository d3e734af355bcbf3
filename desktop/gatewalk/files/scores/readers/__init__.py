"""One small module per family of exports; `formats.py` lists them all."""
