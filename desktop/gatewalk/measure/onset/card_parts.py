"""Caveats, figures, needs and plot data of gate 1's card."""

import math
from typing import Any

import numpy as np

from gatewalk.domain.finding import Figure, Needs
from gatewalk.measure.onset.estimates import two_steps
from gatewalk.measure.onset.judged import Judged
from gatewalk.measure.onset.many import OnsetPrepared, day_words
from gatewalk.measure.onset.shapes import GRADUAL, MIXED, NONE, OPEN, SUDDEN, TRANSIENT
from gatewalk.measure.onset.words import date_text
from gatewalk.measure.wording import estimate, number, percent, points, span

#: Signal-to-noise ratio at which a step is called sudden four times in five (simulation).
SETTLING_SNR = 12.5
#: Most batches that a request for more can name; beyond it more of the same will not settle it.
MOST_NEEDED = 1_000_000


def caveats(judged: Judged) -> tuple[str, ...]:
    """What limits this reading of the history, most general last."""
    core, found = judged.core, list(judged.prepared.notes)
    aside = [day_words(day) for day in outlier_days(judged)]
    if aside:
        found.append(f"Set aside as lone outliers: {', '.join(aside)}.")
    if judged.shape == SUDDEN and judged.dated is not None and judged.prepared.windows:
        found.append(
            "A logged change would fall into this interval by chance with a probability of"
            f" {percent(chance_coincidence(judged))}."
        )
    if judged.shape == MIXED:
        found.append("A step and a steady decline together: undoing a change ends the step only.")
    if judged.shape in (GRADUAL, MIXED, OPEN):
        found += _two_dates(judged)
    if core.series.repeated:
        found.append(
            "One fixed set is scored again each time: day-to-day scatter is judged by itself, not by counts."
        )
    if core.noise.memory > 0.5 and core.series.n < 60 and core.noise.variance > 0:
        found.append("Neighbouring batches move together and the history is short: dates are less sure.")
    if judged.dated is not None and judged.dated.confidence > 0.95:
        found.append(
            "The signal is weak against the daily scatter, so the wider 99 % date interval is shown."
        )
    return tuple(found)


def _two_dates(judged: Judged) -> list[str]:
    gain, first, second = two_steps(judged.core, judged.core.series.mean[:, None])
    if gain <= float(judged.shapes.largest[0]) + math.log(judged.core.series.n) + 2.0:
        return []
    one, other = (day_words(judged.core.series.day(d)) for d in (first, second))
    return [f"Two separate drops, about {one} and {other}, fit better than one: check both dates."]


def outlier_days(judged: Judged) -> list[str]:
    """ISO dates of batches set aside."""
    return [judged.prepared.days[i] for i in np.flatnonzero(~judged.core.kept)]


def chance_coincidence(judged: Judged) -> float:
    """1 - (1 - L/T)^k: the chance that one of k random events lies inside a date interval of L of T days."""
    if judged.dated is None:
        return 0.0
    whole = max(float(judged.core.series.time[-1]), 1.0)
    length = min((judged.dated.high - judged.dated.low + 2.0) / whole, 1.0)
    return 1.0 - (1.0 - length) ** len(judged.prepared.windows)


def figures(judged: Judged) -> tuple[Figure, ...]:
    """The lines of the card."""
    drop, core = judged.course, judged.core
    found = [
        Figure(
            label="Depth of the dip" if judged.shape == TRANSIENT else "Drop over the history",
            text=f"{points(drop.drop)} ({span(drop.interval)})",
            estimate=estimate(drop.drop, drop.interval),
        )
    ]
    if judged.shape not in (NONE, TRANSIENT):
        found.append(
            Figure(label="Probability that it was sudden", text=percent(float(judged.shapes.sudden[0])))
        )
    if judged.dated is not None:
        label = "Began" if judged.shape == GRADUAL else "Date"
        found.append(Figure(label=label, text=date_text(judged)))
    if judged.shape not in (NONE, TRANSIENT):
        low, high = _width_limits(judged)
        unit = "day" if high == 1 else "days"
        text = f"{low:.0f} to {high:.0f} days" if high > low else f"{high:.0f} {unit}"
        found.append(Figure(label="Time it took (90 % of the posterior)", text=text))
    for event in event_rows(judged)[:3] if judged.shape in (SUDDEN, MIXED, OPEN) else ():
        text = f"{event['text'] or event['kind']}, {event['day']}: {percent(float(event['probability']))}"
        found.append(Figure(label=f"Probability of the {event['kind']} change", text=text))
    batches = f"{core.series.n} batches of about {float(np.median(core.series.size)):.0f} examples"
    found.append(Figure(label="History", text=batches))
    return tuple(found)


def _width_limits(judged: Judged) -> tuple[float, float]:
    share = np.cumsum(judged.shapes.widths[:, 0])
    days = [ramps.days for ramps, _ in judged.shapes.gains]
    low, high = (days[min(int(np.searchsorted(share, q)), len(days) - 1)] for q in (0.05, 0.95))
    whole = float(judged.core.series.time[-1])
    return min(low, whole), min(high, whole)


def event_rows(judged: Judged) -> list[dict[str, Any]]:
    """Logged changes within the history with the probability that a sudden drop coincides with each."""
    best = judged.dated.best if judged.dated is not None else None
    rows = [
        {
            "day": change.day[:10],
            "kind": change.kind,
            "text": change.text,
            "source": change.source,
            "probability": round(float(judged.shapes.events[i, 0]), 6),
            "lag_days": None if best is None else round(best - window.day),
        }
        for i, window in enumerate(judged.prepared.windows)
        for change in window.changes
    ]
    return sorted(rows, key=lambda row: -float(str(row["probability"])))


def needs(judged: Judged) -> Needs | None:
    """Examples per batch (or batches) that would tell the shapes apart with a power of about 80 %."""
    if judged.shape in (NONE, TRANSIENT) and judged.prepared.drop == "real":
        return None
    core = judged.core
    size = max(judged.course.drop, judged.prepared.material)
    noise = core.noise
    latent = noise.variance * (1.0 + noise.memory) / (1.0 - noise.memory)
    allowed = core.series.n * (size / SETTLING_SNR) ** 2 / 4.0
    each = float(np.median(core.series.size))
    if allowed > 1.2 * latent:
        n = math.ceil(each * float(core.sampling.mean()) / (allowed - latent))
        if each < n <= MOST_NEEDED:
            text = f"About {n:,} examples in each of {core.series.n} batches would settle it."
            return Needs(n=n, per="batch", text=text)
    n = math.ceil(4.0 * (float(core.sampling.mean()) + latent) * (SETTLING_SNR / size) ** 2)
    if not core.series.n < n <= MOST_NEEDED:
        return None
    return Needs(n=n, per="history", text=f"About {n:,} batches of {each:.0f} examples would settle it.")


def bare_needs(prepared: OnsetPrepared, least: int) -> Needs | None:
    """Where the history is too short for a shape: the batches that would show one."""
    if prepared.instrument is not None or prepared.series.n >= least:
        return None
    return Needs(n=least, per="history", text=f"A history of {least} scored batches or more shows a shape.")


def details(judged: Judged) -> dict[str, Any]:
    """Plain JSON for plots: days as ISO dates, `means` in hundredths of the range, `fit` as pairs of day and
    hundredths, `onset` the ends of the date interval."""
    core, dated = judged.core, judged.dated
    used = [judged.prepared.days[i] for i in np.flatnonzero(core.kept)]
    width = zip((r.days for r, _ in judged.shapes.gains), judged.shapes.widths[:, 0], strict=True)
    return {
        "shape": judged.shape,
        "drop": judged.prepared.drop,
        "days": used,
        "means": _hundredths(core.series.mean),
        "fit": [list(pair) for pair in zip(used, _hundredths(judged.course.fit), strict=True)],
        "onset": [core.series.day(dated.low), core.series.day(dated.high)] if dated else None,
        "date": core.series.day(dated.best) if dated else None,
        "date_low": core.series.day(dated.low) if dated else None,
        "date_high": core.series.day(dated.high) if dated else None,
        "date_confidence": dated.confidence if dated else None,
        "length_days": list(dated.length) if dated and dated.length else None,
        "width_posterior": {f"{days:g}": round(float(share), 6) for days, share in width},
        "p_sudden": round(float(judged.shapes.sudden[0]), 6),
        "gain": round(float(judged.shapes.largest[0]), 3),
        "critical": round(core.critical, 3),
        "snr": float(number(judged.snr, 2).replace("−", "-")),
        "noise": {"sd": 100.0 * math.sqrt(core.noise.variance), "memory": core.noise.memory},
        "outliers": outlier_days(judged),
        "events": event_rows(judged),
        "chance_coincidence": round(chance_coincidence(judged), 6),
    }


def _hundredths(values: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> list[float]:
    return [round(100.0 * float(v), 4) for v in values]
