"""Score files: from any eval file to small aggregates."""
