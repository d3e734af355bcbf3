"""`gatewalk follow-up FILE SCORES...`: scores from after the fix, held against the promise."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gatewalk.cli import options
from gatewalk.cli.diagnosis import finding_json
from gatewalk.cli.output import say, say_json

NAME = "follow-up"
FORMAT = "gatewalk-follow-up/1"


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The investigation, or its PDF record.")],
    scores: Annotated[list[Path], typer.Argument(metavar="SCORES...", help="Scores from after the fix.")],
    role: Annotated[list[str] | None, typer.Option(help="ROLE=COLUMN, repeatable.")] = None,
    arm: Annotated[list[str] | None, typer.Option(help="ARM=NAME, repeatable.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")] = False,
    out: Annotated[Path | None, typer.Option("-o", help="Also save the investigation with it here.")] = None,
) -> None:
    """Say whether the fix held: fixed, partly, not, or cannot-tell."""
    from gatewalk.files.investigation import open_investigation, save_investigation
    from gatewalk.files.scores.read import read_scores
    from gatewalk.files.scores.request import ScoreRequest
    from gatewalk.measure.follow_up import follow_up

    case = open_investigation(file)
    request = ScoreRequest(
        roles=options.roles(role or ()), arms=options.names(arm or (), "--arm"), single="after"
    )
    result = follow_up(case, read_scores(scores, request))
    if out is not None:
        dated = result.model_copy(update={"at": datetime.now().replace(microsecond=0)})
        save_investigation(case.model_copy(update={"follow_ups": (*case.follow_ups, dated)}), out)
    if as_json:
        shown = {"format": FORMAT, "verdict": result.verdict, "finding": finding_json(result.finding)}
        say_json(shown)
    else:
        say(f"{result.verdict}: {result.finding.sentence}")
