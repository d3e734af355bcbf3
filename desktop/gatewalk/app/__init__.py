"""The composition root: picks the real parts and starts the window or the command line."""
