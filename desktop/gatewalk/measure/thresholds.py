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
)

_BY_NAME = {known.name: known for known in KNOWN_THRESHOLDS}


def default(name: str) -> float:
    """The default of a known threshold. KeyError names one that nobody declared."""
    return float(_BY_NAME[name].default)
