"""Gatewalk: walk a team from a drop in quality to the cheapest fix that the evidence supports."""
