"""The values everything is made of: tree, evidence, path, investigation, record."""
