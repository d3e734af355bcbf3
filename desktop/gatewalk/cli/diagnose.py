"""`gatewalk diagnose`: measure score files against a tree and print the proposed path."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gatewalk.cli import options
from gatewalk.cli.diagnosis import as_text, diagnosis
from gatewalk.cli.output import say, say_json
from gatewalk.cli.progress import progress_line
from gatewalk.cli.usage import UsageError
from gatewalk.domain.investigation import SKIPPED, ChangeEvent, Investigation
from gatewalk.domain.problem import InputProblem

if TYPE_CHECKING:
    from gatewalk.domain.scores import ScoreSummary
    from gatewalk.files.rows import Texts, Which
    from gatewalk.files.scores.request import ScoreRequest
    from gatewalk.session.session import Session

NAME = "diagnose"
KEPT_ROWS: "dict[str, Which | None]" = {"none": None, "failing": "failing", "all": "all"}
KEPT_TEXTS: "dict[str, Texts]" = {"keep": "keep", "leave-out": "leave-out", "hash": "hash"}
Many = list[str]


@dataclass(frozen=True)
class People:
    """Who answered what, and why, as given on the command line."""

    answers: dict[str, str]
    by: str
    reason: str


def command(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE...", help="Score files or folders.")
    ] = None,
    tree: Annotated[str, typer.Option(help="Id of a tree, or a tree file.")] = "retrain-or-tune",
    role: Annotated[Many | None, typer.Option(help="ROLE=COLUMN, repeatable.")] = None,
    arm: Annotated[Many | None, typer.Option(help="ARM=NAME, repeatable.")] = None,
    no_guess: Annotated[bool, typer.Option("--no-guess", help="Use only the roles given.")] = False,
    arms_separate: Annotated[
        bool, typer.Option("--arms-separate", help="The prompt arm was run without the context fix.")
    ] = False,
    score_range: Annotated[
        str | None, typer.Option(help="A..B, the smallest and the largest score that is possible.")
    ] = None,
    lower_is_better: Annotated[
        bool | None,
        typer.Option("--lower-is-better/--higher-is-better", help="Which score is the better one."),
    ] = None,
    baseline: Annotated[str | None, typer.Option(help="A..B, a span of ISO dates.")] = None,
    current: Annotated[str | None, typer.Option(help="A..B, a span of ISO dates.")] = None,
    change: Annotated[Many | None, typer.Option(help='"DATE KIND TEXT", repeatable.')] = None,
    changes: Annotated[Path | None, typer.Option(help="CSV with date, kind, text.")] = None,
    answer: Annotated[Many | None, typer.Option(help="GATE=OUTCOME by a person, repeatable.")] = None,
    by: Annotated[str, typer.Option(help="Who answered.")] = "",
    reason: Annotated[str, typer.Option(help="Why they answered so.")] = "",
    constraint: Annotated[Many | None, typer.Option(help="NAME=VALUE, repeatable.")] = None,
    threshold: Annotated[Many | None, typer.Option(help="NAME=VALUE, repeatable.")] = None,
    source: Annotated[str | None, typer.Option(help="A table in an engine, instead of files.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")] = False,
    out: Annotated[Path | None, typer.Option("-o", help="Also save the investigation here.")] = None,
    rows: Annotated[str, typer.Option(help="Rows kept in the saved file: none, failing or all.")] = "none",
    texts: Annotated[str, typer.Option(help="Text columns of those rows: keep, leave-out or hash.")] = "keep",
    seed: Annotated[int, typer.Option(help="Seed of everything that resamples.")] = 0,
) -> None:
    """Measure score files against a tree, and print the proposed path."""
    if not files and source is None:
        raise UsageError("diagnose needs score files, or --source")
    if files and source is not None:
        raise UsageError("diagnose takes score files or --source, not both")
    if rows not in KEPT_ROWS or texts not in KEPT_TEXTS:
        raise UsageError("--rows takes none, failing or all; --texts takes keep, leave-out or hash")
    people = People(options.names(answer or (), "--answer"), by, reason)
    if SKIPPED in people.answers.values() and not reason.strip():
        raise UsageError("--answer GATE=skipped needs --reason TEXT")
    limits = options.numbers(threshold or (), "--threshold")
    bounds = options.names(constraint or (), "--constraint")
    log = [options.change(text) for text in change or ()]
    request = _request(
        roles=options.roles(role or ()),
        arms=options.names(arm or (), "--arm"),
        guess=not no_guess,
        arms_separate=arms_separate,
        score_range=options.score_range(score_range, "--score-range"),
        higher_is_better=None if lower_is_better is None else not lower_is_better,
        baseline=options.span(baseline, "--baseline"),
        current=options.span(current, "--current"),
        seed=seed,
    )
    case = _case(tree, seed, [*log, *(options.changes_file(changes) if changes else ())], limits, bounds)
    summary = _from_engine(source, request) if source else _from_files(files or [], request)
    session = _walk(case, summary, people)
    if out is not None:
        _save(session.investigation, out, KEPT_ROWS[rows], KEPT_TEXTS[texts], files or [])
    _print(session, as_json)


def _request(**given: Any) -> "ScoreRequest":
    from gatewalk.files.scores.request import ScoreRequest

    return ScoreRequest(**given)


def _case(
    tree: str, seed: int, log: list[ChangeEvent], thresholds: dict[str, float], constraints: dict[str, str]
) -> Investigation:
    """An empty case under the tree, with the change log, thresholds and constraints checked and set."""
    from gatewalk.files.tree import read_tree
    from gatewalk.session import edits

    case = Investigation(tree=read_tree(tree), seed=seed)
    case = edits.changes_set(case, tuple(log)).investigation
    for name, value in thresholds.items():
        case = edits.threshold_set(case, name, value).investigation
    for name, choice in constraints.items():
        case = edits.constraint_set(case, name, choice).investigation
    return case


def _from_files(files: list[Path], request: "ScoreRequest") -> "ScoreSummary":
    from gatewalk.files.scores.read import read_scores

    with progress_line("reading scores") as progress:
        return read_scores(files, request, progress=progress)


def _from_engine(source: str, request: "ScoreRequest") -> "ScoreSummary":
    from gatewalk.files.scores.engines import read_source

    with progress_line("aggregating in the engine") as progress:
        return read_source(source, request, progress=progress)


def _walk(case: Investigation, summary: "ScoreSummary", people: People) -> "Session":
    from gatewalk.session.session import Session

    title = summary.files[0].name if summary.files else "Scores from an engine"
    session = Session(case.model_copy(update={"title": title, "scores": summary, "by": people.by}))
    for gate, outcome in people.answers.items():
        if outcome == SKIPPED:
            session.skip(gate, people.reason)
        else:
            session.answer(gate, outcome, reason=people.reason)
    return session


def _save(case: Investigation, out: Path, which: "Which | None", texts: "Texts", files: list[Path]) -> None:
    from gatewalk.files.investigation import save_investigation
    from gatewalk.files.rows import row_parts

    if out.suffix != ".gatewalk":
        raise InputProblem(
            "the ending must be .gatewalk", str(out), "name the file so, for instance case.gatewalk"
        )
    kept = (
        row_parts(files, case.scores, which=which, texts=texts) if which and case.scores and files else None
    )
    save_investigation(case, out, rows=kept)


def _print(session: "Session", as_json: bool) -> None:
    from gatewalk.measure.sensitivity import would_change

    case, walked, budget = session.investigation, session.path, session.budget
    changes = [change.model_dump(mode="json") for change in would_change(case)]
    if as_json:
        result = diagnosis(case, walked, budget, changes)
        say_json(result)
    else:
        say(as_text(case, walked, budget, changes))
