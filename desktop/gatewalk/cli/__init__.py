"""The command line: one module per verb, the same code as the window."""
