"""Small trees as text, for the tests of tree files."""

GOOD = """\
id: slow-query
version: "1"
title: Which index to add?
start: measured
gates:
  measured:
    title: Is it measured?
    question: Do you have the query's time from before and from now?
    cost: 1
    outcomes:
      - {id: timed, label: Timed, to: plan}
      - {id: untimed, label: Not timed yet, to: time-it}
  plan:
    title: What does the plan say?
    question: Does the plan show a full scan?
    cost: 2
    outcomes:
      - {id: full-scan, label: A full scan, to: add-index}
      - {id: partly, label: A scan of a part, to: writes, also: refresh}
      - {id: index-used, label: The index is used, to: writes}
  writes:
    title: Are writes in the way?
    question: Do writes lock the table while the query runs?
    cost: 2
    outcomes:
      - {id: locked, label: Locks are held, to: shorten}
      - {id: free, label: No locks, to: add-index}
exits:
  time-it: {title: Time it first}
  refresh: {title: Refresh the statistics}
  add-index: {title: Add the index}
  shorten: {title: Shorten the transactions}
"""


def with_change(old: str, new: str, text: str = GOOD) -> str:
    """`text` with the one place `old` replaced."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return text.replace(old, new)
