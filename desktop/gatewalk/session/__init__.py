"""History and verbs of one open investigation, without Qt."""
