"""Everything that is read or written: trees, scores, investigations, records."""
