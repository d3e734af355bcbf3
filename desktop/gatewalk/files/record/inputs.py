"""What the figures stand on: files and hashes, readings, versions, seeds, thresholds, history."""

from gatewalk.domain.record import Block, Bullets, Column, Facts, Paragraph, Section, SignOff, Table
from gatewalk.domain.scores import ARMS, Reading, ScoreSummary
from gatewalk.domain.walks import walks
from gatewalk.files.record.case import Case
from gatewalk.files.record.words import iso_day, moment, number

_MOST_FILES = 50
_MOST_NOTES = 40
_LONG = 400
_MOST_HISTORY = 400


def inputs_section(case: Case) -> Section:
    """Files with hashes and lost rows, roles, readings and versions."""
    scores = case.investigation.scores
    if scores is None:
        nothing = Paragraph(text="No scores were loaded: every answer is asserted.", tone="strong")
        return Section(id="inputs", title="Inputs", blocks=(nothing, _made_with(case)))
    blocks: list[Block] = [
        _files(scores),
        _hashes(scores),
        _roles(scores),
        _readings(scores),
        _made_with(case),
    ]
    told = [*scores.notes, *(f"{f.name}: {_shortened(p)}" for f in scores.files for p in f.problems)]
    if told:
        blocks.append(Bullets(items=tuple(told[:_MOST_NOTES])))
    if len(told) > _MOST_NOTES:
        left = f"{len(told) - _MOST_NOTES} more remarks are in the attached investigation."
        blocks.append(Paragraph(text=left, tone="quiet"))
    return Section(id="inputs", title="Inputs", blocks=tuple(blocks))


def _shortened(problem: str) -> str:
    """What was lost, without the last of very many lines."""
    if len(problem) <= _LONG:
        return problem
    return problem[:_LONG].rsplit(" ", 1)[0] + " … (all lines are in the attached investigation)"


def _files(scores: ScoreSummary) -> Table:
    columns = (
        Column(title="File", share=4),
        Column(title="Kind", share=0.8),
        Column(title="Rows", share=1),
        Column(title="Dropped", share=1.1),
        Column(title="Padded", share=1),
        Column(title="Size", share=1.4),
    )
    rows = tuple(
        (
            f.name,
            f.kind,
            f"{f.rows:,}",
            f"{f.dropped:,}",
            f"{f.padded:,}",
            f"{f.size:,} bytes" if f.size else "",
        )
        for f in scores.files[:_MOST_FILES]
    )
    left = len(scores.files) - _MOST_FILES
    return Table(
        columns=columns,
        rows=rows,
        more=f"{left} more files are in the attached investigation." if left > 0 else "",
    )


def _hashes(scores: ScoreSummary) -> Facts:
    return Facts(
        rows=tuple((f"SHA-256 of {f.name}", f.sha256 or "not made") for f in scores.files[:_MOST_FILES])
    )


def _roles(scores: ScoreSummary) -> Facts:
    rows = [
        (f"Role {role}", column if isinstance(column, str) else ", ".join(column))
        for role, column in sorted(scores.roles.items())
    ]
    rows += [(f"Arm {arm}", name) for arm, name in sorted(scores.arm_names.items()) if name != arm]
    kind = "0 or 1 per example" if scores.binary else f"graded, range {number(scores.scale, '')} wide"
    turned = "" if scores.higher_is_better else "; lower is better in the file, turned round here"
    return Facts(rows=(*rows, ("Score", f"{scores.score_name}, {kind}{turned}"), ("Layout", scores.layout)))


def _readings(scores: ScoreSummary) -> Table:
    columns = tuple(
        Column(title=title, share=share)
        for title, share in (
            ("Reading", 1.5),
            ("Rows", 1),
            ("Examples", 1.2),
            ("Mean", 1.1),
            ("No score", 1.1),
            ("Errors", 1),
            ("Left out", 1.1),
            ("Days", 2.4),
            ("Versions", 2.4),
        )
    )
    known = [arm for arm in ARMS if arm in scores.readings]
    arms = [*known, *sorted(set(scores.readings) - set(known))]
    return Table(columns=columns, rows=tuple(_reading(scores, scores.readings[arm]) for arm in arms))


def _reading(scores: ScoreSummary, reading: Reading) -> tuple[str, ...]:
    mean = reading.moments.mean
    shown = f"{100 * (mean - scores.low) / scores.scale:.1f} %" if scores.binary else number(mean, "")
    days = " to ".join(iso_day(d) for d in dict.fromkeys((reading.first_day, reading.last_day)) if d)
    versions = "; ".join(f"{kind} {', '.join(seen[:6])}" for kind, seen in sorted(reading.versions.items()))
    return (
        reading.arm,
        f"{reading.rows:,}",
        f"{reading.examples:,}",
        shown if reading.moments.n else "none",
        f"{reading.unscored:,}",
        f"{reading.errors:,}",
        f"{reading.excluded:,}",
        days,
        versions,
    )


def _made_with(case: Case) -> Facts:
    scores, trees = case.investigation.scores, [walk.tree for walk in walks(case.investigation)]
    rows = [("Tree", f"{tree.title} ({tree.id}, version {tree.version})") for tree in trees]
    rows.append(("Seed", str(case.investigation.seed)))
    if scores is not None and scores.seed != case.investigation.seed:
        rows.append(("Seed of the score summary", str(scores.seed)))
    return Facts(rows=tuple(rows))


def thresholds_section(case: Case) -> Section | None:
    """The register with every number that a verdict could depend on; changed ones are marked."""
    changed = case.investigation.thresholds
    rows = []
    for name, threshold in case.investigation.tree.thresholds.items():
        value = changed.get(name, threshold.value)
        shown = "not set" if value is None else f"{number(value, '')} {threshold.unit}".strip()
        was = "" if threshold.value is None else f", was {number(threshold.value, '')}"
        rows.append(
            (
                name,
                shown + (f" (changed{was})" if name in changed else ""),
                threshold.meaning,
                threshold.source,
            )
        )
    known = case.investigation.tree.thresholds
    rows += [(n, f"{number(v, '')} (added)", "", "") for n, v in sorted(changed.items()) if n not in known]
    columns = (
        Column(title="Threshold", share=2),
        Column(title="Value", share=2, strong=True),
        Column(title="What it decides", share=4),
        Column(title="Source", share=2.4),
    )
    table = Table(columns=columns, rows=tuple(rows))
    return Section(id="thresholds", title="Thresholds", blocks=(table,)) if rows else None


def history_section(case: Case) -> Section | None:
    """Who did what and when, from the first answer to the decision."""
    history = case.investigation.history
    if not history:
        return None
    columns = (
        Column(title="When", share=2.2),
        Column(title="Who", share=1.3),
        Column(title="What", share=6.5),
    )
    rows = tuple((moment(h.at), h.by or "no name given", h.text) for h in history[-_MOST_HISTORY:])
    left = len(history) - _MOST_HISTORY
    more = f"{left} earlier edits are in the attached investigation." if left > 0 else ""
    return Section(id="history", title="History", blocks=(Table(columns=columns, rows=rows, more=more),))


def people_section(case: Case) -> Section:
    """Who decided, who was asked, who was told, and room to sign."""
    people = case.investigation.people
    rows = tuple(
        (label, ", ".join(names))
        for label, names in (
            ("Decided by", people.decision_makers),
            ("Consulted", people.consulted),
            ("Informed", people.informed),
        )
        if names
    )
    signers = people.decision_makers or ("", "")
    blocks = (*((Facts(rows=rows),) if rows else ()), SignOff(names=signers))
    return Section(id="sign-off", title="Sign-off", blocks=blocks)
