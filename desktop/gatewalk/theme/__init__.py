"""Colours by role, icons and fonts."""
