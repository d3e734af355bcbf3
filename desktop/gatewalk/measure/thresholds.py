"""Every number that a measurement of this package depends on, in one table.

A tree lists the ones that users should see and may change; this table is what holds where a tree is
silent, and what its author reads to know the names. No verdict uses a cut point that is not in here.
"""

from typing import NamedTuple


class KnownThreshold(NamedTuple):
    """A threshold that measurements ask for by name. `unit` is for people; `source` says where it is from."""

    name: str
    default: float
    unit: str
    source: str
    meaning: str


KNOWN_THRESHOLDS: tuple[KnownThreshold, ...] = (
    KnownThreshold(
        "material-drop", 3.0, "points", "house default", "A drop smaller than this is not worth acting on."
    ),
    KnownThreshold(
        "min-examples", 20, "examples", "tree, gate 0", "Labelled examples that each reading must hold."
    ),
    KnownThreshold(
        "cluster-duplicates",
        5,
        "percent",
        "simulation",
        "Share of repeated ids above which rows of one example count as one cluster.",
    ),
    KnownThreshold(
        "sudden-days", 7, "days", "house default", "A drop that is complete within this time is sudden."
    ),
    KnownThreshold(
        "sudden-probability",
        0.8,
        "probability",
        "simulation",
        "Probability of a sudden drop from which it is called sudden; its complement calls it gradual.",
    ),
    KnownThreshold(
        "prior-sudden",
        0.5,
        "probability",
        "house default",
        "Share of drops taken to be sudden before the scores are seen.",
    ),
    KnownThreshold(
        "event-probability",
        0.8,
        "probability",
        "simulation",
        "Probability from which a sudden drop coincides with a logged change; from 0.5 it is likely.",
    ),
    KnownThreshold(
        "min-batches", 14, "batches", "simulation", "Scored batches that a history must hold to show a shape."
    ),
    KnownThreshold(
        "outlier-z",
        4.0,
        "standard errors",
        "simulation",
        "Distance from its neighbours at which a single day is set aside.",
    ),
    KnownThreshold(
        "recovered-no",
        25.0,
        "percent of the gap",
        "simulation",
        "A fix that returns at most this share of the gap (90 % upper limit) did not recover it.",
    ),
    KnownThreshold(
        "recovered-yes",
        75.0,
        "percent of the gap",
        "simulation",
        "A fix that returns at least this share of the gap (90 % lower limit) recovered it.",
    ),
    KnownThreshold(
        "partly-low",
        10.0,
        "percent of the gap",
        "simulation",
        "Lower limit (90 %) from which a fix returned part of the gap.",
    ),
    KnownThreshold(
        "partly-high",
        90.0,
        "percent of the gap",
        "simulation",
        "Upper limit (90 %) up to which a fix returned only part of the gap.",
    ),
    KnownThreshold(
        "drift-floor",
        2.0,
        "points",
        "simulation",
        "A part of the drop smaller than this does not decide the kind of drift.",
    ),
    KnownThreshold(
        "drift-share",
        20.0,
        "percent of the drop",
        "simulation",
        "Share of the drop that a part must reach to count.",
    ),
    KnownThreshold(
        "drift-other",
        50.0,
        "percent of the drop",
        "simulation",
        "Share of the drop that the other part must stay under (90 % upper limit).",
    ),
    KnownThreshold(
        "familiar-rows",
        10.0,
        "rows",
        "simulation",
        "Baseline rows from which a kind of input counts as familiar.",
    ),
    KnownThreshold(
        "slice-rows",
        5.0,
        "rows",
        "simulation",
        "Current rows from which a familiar kind of input is tested on its own.",
    ),
    KnownThreshold(
        "slice-fdr",
        10.0,
        "percent",
        "Benjamini and Hochberg 1995",
        "Share of false alarms accepted among the kinds of input called worse.",
    ),
    KnownThreshold(
        "explained-share",
        75.0,
        "percent of the drop",
        "judgement",
        "Share that wrong labels and errors must explain before neither kind of drift is proposed.",
    ),
    KnownThreshold(
        "breadth-cover",
        80.0,
        "percent of the loss",
        "judgement",
        "Share of the loss on familiar inputs whose slices are counted for its breadth.",
    ),
    KnownThreshold(
        "narrow-share",
        100 / 3,
        "percent of traffic",
        "judgement",
        "A loss within at most this share of familiar traffic is narrow.",
    ),
    KnownThreshold(
        "wide-share",
        50.0,
        "percent of traffic",
        "judgement",
        "A loss over at least this share of familiar traffic is wide.",
    ),
    KnownThreshold(
        "breadth-slices",
        3.0,
        "slices",
        "judgement",
        "Familiar slices needed to tell how wide a loss is.",
    ),
    KnownThreshold(
        "min-training",
        50.0,
        "examples",
        "tree, gate 5",
        "Labelled examples of the affected inputs to start a fine-tune with.",
    ),
    KnownThreshold(
        "min-holdout",
        30.0,
        "examples",
        "judgement",
        "Labelled examples to hold out for checking a fine-tune.",
    ),
    KnownThreshold(
        "training-borderline",
        20.0,
        "examples",
        "judgement",
        "Labelled examples below which a fine-tune cannot start.",
    ),
    KnownThreshold(
        "solved-share",
        80.0,
        "percent",
        "second tree, checklist 1",
        "Failing cases that prompting, retrieval and tools must solve to be enough.",
    ),
    KnownThreshold(
        "hallucination-pass",
        3.0,
        "percent",
        "second tree, level 0",
        "Ungrounded answers below this pass.",
    ),
    KnownThreshold(
        "hallucination-fail",
        5.0,
        "percent",
        "second tree, level 0",
        "Ungrounded answers above this fail.",
    ),
    KnownThreshold(
        "latency-rise", 20.0, "percent", "judgement", "A rise of P95 latency over this counts as a blow-up."
    ),
    KnownThreshold(
        "cost-rise", 20.0, "percent", "judgement", "A rise of a call's cost over this counts as a blow-up."
    ),
)

_BY_NAME = {known.name: known for known in KNOWN_THRESHOLDS}


def default(name: str) -> float:
    """The default of a known threshold. KeyError names one that nobody declared."""
    return float(_BY_NAME[name].default)
