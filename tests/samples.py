"""A realistic investigation for tests: the ticket classifier, walked to its end, with every part filled."""

from datetime import UTC, datetime, timedelta

from gatewalk.domain.finding import Estimate, Figure, Finding, Needs, RowFilter
from gatewalk.domain.investigation import (
    ActionItem,
    Answer,
    ChangeEvent,
    Dissent,
    GateEntry,
    HistoryEntry,
    Investigation,
    People,
)
from gatewalk.domain.scores import (
    MICRO,
    Clusters,
    DayCell,
    Moments,
    Pair,
    PairTable,
    Reading,
    ScoreFile,
    ScoreSummary,
    SliceCell,
)
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import read_tree
from gatewalk.session.carry import next_tree_taken

START = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)


def _moments(right: int, n: int) -> Moments:
    return Moments(n=n, total=right * MICRO, squares=right * MICRO * MICRO)


def _table(both: int, lost: int, gained: int, neither: int) -> PairTable:
    n = both + lost + gained + neither
    return PairTable(
        n=n,
        both=both,
        lost=lost,
        gained=gained,
        neither=neither,
        first=_moments(both + lost, n),
        second=_moments(both + gained, n),
        difference=Moments(n=n, total=(gained - lost) * MICRO, squares=(gained + lost) * MICRO**2),
        product=both * MICRO**2,
    )


_SLICES = {
    "baseline": {"billing": (166, 180), "technical": (150, 165), "general": (139, 155)},
    "current": {
        "billing": (111, 120),
        "technical": (99, 110),
        "general": (91, 105),
        "API integration": (36, 90),
        "enterprise contracts": (33, 75),
    },
}


def _reading(arm: str, right: int) -> Reading:
    cells = _SLICES.get(arm, _SLICES["current"])
    return Reading(
        arm=arm,
        rows=500,
        moments=_moments(right, 500),
        examples=500,
        clusters=Clusters(
            count=500, size_squares=500, total_squares=right * MICRO**2, size_totals=right * MICRO
        ),
        histogram={"0": 500 - right, "1": right},
        minimum=0.0,
        maximum=1.0,
        slices={
            "category": tuple(
                SliceCell(value=name, moments=_moments(k, n), examples=n) for name, (k, n) in cells.items()
            )
        },
        first_day="2026-11-09" if arm != "baseline" else "2026-05-04",
        last_day="2026-11-13" if arm != "baseline" else "2026-05-08",
        versions={"prompt": ("v7",) if arm != "prompt" else ("v8-few-shot",)},
        scorer="exact match",
    )


def sample_scores() -> ScoreSummary:
    """Readings of 500 tickets: 91, 74, 74, 79 and 83 percent; 26 weeks of history."""
    right = {"baseline": 455, "current": 370, "control": 371, "context": 395, "prompt": 415}
    week = datetime(2026, 5, 4, tzinfo=UTC)
    return ScoreSummary(
        files=(
            ScoreFile(
                name="scores.csv",
                sha256="9f2c" + "5d" * 28 + "41ab",
                rows=7700,
                dropped=2,
                padded=1,
                size=412_556,
                problems=("line 311: 9 fields instead of 8, left out", "line 4020: no score, left out"),
            ),
        ),
        roles={
            "example": "ticket_id",
            "time": "date",
            "score": "correct",
            "slice": ("category",),
            "arm": "run",
        },
        readings={arm: _reading(arm, k) for arm, k in right.items()},
        pairs=(
            Pair(first_arm="current", second_arm="context", table=_table(364, 6, 31, 99)),
            Pair(first_arm="current", second_arm="prompt", table=_table(363, 7, 52, 78)),
            Pair(first_arm="context", second_arm="prompt", table=_table(390, 5, 25, 80)),
            Pair(first_arm="current", second_arm="control", table=_table(362, 8, 9, 121)),
        ),
        days=tuple(
            DayCell(
                day=(week + timedelta(weeks=i)).date().isoformat(),
                moments=_moments(182 - max(0, i - 11) * 2, 200),
                examples=200,
                slices={"category": {"billing": _moments(74, 80), "technical": _moments(55, 60)}},
            )
            for i in range(26)
        ),
        day_unit="week",
        notes=("2 rows had no score",),
    )


def _finding(verdict: str, strength: str, effect: Estimate, sentence: str, **more: object) -> Finding:
    return Finding.model_validate(
        {"measurement": "", "verdict": verdict, "strength": strength, "effect": effect, "sentence": sentence}
        | more
    )


def sample_findings() -> dict[str, Finding]:
    """One finding per gate, as a measurement would word it."""
    return {
        "metrics": _finding(
            "measured",
            "strong",
            Estimate(value=17.0, low=12.4, high=21.6),
            "Accuracy fell from 91.0 % to 74.0 %, a drop of 17.0 points (12.4 to 21.6), 500 per reading.",
            n=1000,
            n_eff=1000.0,
            method="Newcombe difference of proportions",
            reference="Newcombe 1998",
            figures=(
                Figure(label="Baseline", text="91.0 % (88.2 to 93.2), n = 500"),
                Figure(label="Current", text="74.0 % (70.0 to 77.7), n = 500"),
            ),
            thresholds=("material-drop", "min-examples"),
            rows=RowFilter(arms=("current",), only="failing"),
        ),
        "onset": _finding(
            "gradual",
            "strong",
            Estimate(value=-1.2, low=-1.5, high=-0.9, unit="points a week"),
            "The decline is a ramp from about 20 July 2026; no step lies near the 3 logged changes.",
            n=5200,
            method="posterior on the width of the transition",
            caveats=(
                "The set of the history is frozen: it cannot show failures in categories that are new.",
            ),
            thresholds=("sudden-days",),
        ),
        "context": _finding(
            "partly",
            "strong",
            Estimate(value=5.0, low=2.8, high=7.6),
            "With hand-made context 31 tickets were fixed and 6 broke: +5.0 points (2.8 to 7.6).",
            n=500,
            method="paired difference of proportions (Tango), McNemar mid-p",
            caveats=("The control re-run alone moved +0.2 points (−1.4 to 1.8).",),
        ),
        "prompt": _finding(
            "partly",
            "moderate",
            Estimate(value=4.0, low=1.9, high=6.4),
            "Five few-shot examples add +4.0 points (1.9 to 6.4) on top of the context fix.",
            n=500,
            method="paired difference of proportions (Tango), McNemar mid-p",
        ),
        "drift": _finding(
            "data",
            "strong",
            Estimate(value=7.1, low=4.9, high=9.3),
            "Of the 8.0 points left, 7.1 (4.9 to 9.3) sit in API integration and enterprise contracts.",
            n=1000,
            method="three-term decomposition by slice",
        ),
        "update": _finding(
            "fine-tune",
            "moderate",
            Estimate(value=114.0, unit="labelled examples"),
            "114 labelled failures of the new categories are at hand; 50 are needed to start.",
            n=114,
            method="counts against the threshold register",
            needs=Needs(n=86, per="new category pair", text="86 more labelled examples would make it 200"),
            thresholds=("min-training",),
        ),
    }


def _answers() -> dict[str, Answer]:
    given = {
        "metrics": "measured",
        "onset": "gradual",
        "context": "partly",
        "prompt": "partly",
        "drift": "data",
        "update": "fine-tune",
    }
    return {
        gate: Answer(
            outcome=outcome,
            basis="measured",
            by="Ada",
            finding_verdict=outcome,
            at=START + timedelta(minutes=7 * i),
            room="partly" if gate == "context" else None,
        )
        for i, (gate, outcome) in enumerate(given.items())
    }


def sample_in_two_trees() -> Investigation:
    """The sample, gone on from "fine-tune" into the second tree and walked to its end, that tree in front."""
    first = sample_investigation()
    case = next_tree_taken(first, "fine-tune", read_tree("prompt-adapter-finetune")).investigation
    given = {"constraints": "ready", "level-0": "partly", "level-1": "adapters"}
    second = (
        ActionItem(
            exit="adapters",
            walk=1,
            text="Train the smallest adapter that reaches the style on the harness.",
            owner="ML",
            due="2026-12-11",
        ),
    )
    return case.model_copy(
        update={
            "answers": {g: Answer(outcome=o, by="Sam", at=START, reason="Seen.") for g, o in given.items()},
            "entries": {
                "constraints": GateEntry(
                    evidence={"harness-covers": ("Groundedness", "Safety", "Task success")}
                )
            },
            "findings": {
                "level-0": _finding(
                    "partly",
                    "strong",
                    Estimate(value=34.6, low=26.9, high=42.4, unit="% of failing cases"),
                    "Prompting, retrieval and tools solve 35 % (27 to 42 %) of the failing cases.",
                    n=500,
                )
            },
            "thresholds": {"solved-share": 75.0},
            "actions": (*first.actions, *second),
        }
    )


def sample_tree() -> Tree:
    """The built-in tree that the sample walks."""
    return read_tree("retrain-or-tune")


def sample_investigation() -> Investigation:
    """The ticket classifier: decided, with actions, a dissent, changes, people and history."""
    return Investigation(
        title="Ticket classifier: routing accuracy",
        tree=sample_tree(),
        created=START,
        status="decided",
        decision="Fine-tune the ticket classifier on the new categories",
        by="Ada",
        constraints={"weights": "hosted", "data-leaves": "yes"},
        thresholds={"target": 85.0, "material-drop": 2.0},
        scores=sample_scores(),
        changes=(
            ChangeEvent(day="2026-06-15", kind="prompt", text="prompt v7: shorter answers"),
            ChangeEvent(day="2026-07-06", kind="corpus", text="index rebuilt without the contract pages"),
            ChangeEvent(day="2026-09-01", kind="traffic", text="API customers moved to the new portal"),
        ),
        answers=_answers(),
        entries={
            "metrics": GateEntry(
                evidence={
                    "set-size": 500,
                    "ready": ("A baseline reading from the good time", "A current reading"),
                },
                note="Set frozen in May.",
            ),
            "context": GateEntry(note="Pages were picked by two people from support."),
        },
        findings=sample_findings(),
        actions=(
            ActionItem(
                exit="fix-retrieval",
                text="Rebuild the retrieval index on current categories",
                owner="Search",
                due="2026-11-27",
                done_when="hand-made context no longer beats the original",
            ),
            ActionItem(
                exit="restructure-prompt",
                text="Ship prompt v8 with five examples",
                owner="Support AI",
                due="2026-11-27",
                done_when="at least 83 % on the 500-example set",
            ),
            ActionItem(
                exit="fine-tune",
                text="Fine-tune on 200 or more new-category tickets",
                owner="ML",
                due="2026-12-18",
                done_when="at least 90 % overall, familiar categories not worse",
            ),
        ),
        dissent=(
            Dissent(by="Lin", text="I would wait for two more weeks of tickets before training anything."),
        ),
        people=People(decision_makers=("Ada", "Sam"), consulted=("Lin",), informed=("Support leads",)),
        history=tuple(
            HistoryEntry(
                at=START + timedelta(minutes=7 * i), by="Ada", text=f"Answered gate {i}: accepted the finding"
            )
            for i in range(6)
        ),
    )
