"""Mutated investigation files and records: `python -m tests.fuzz.files --count 1000000`.

Every file must open, or be refused with one line, within the time limit, with no write outside it. What
opens must also walk, be written again and make a record.
"""

import argparse
import contextlib
import datetime
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from gatewalk.domain.investigation import Handover, Investigation, TreeWalk
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Exit, Tree
from gatewalk.domain.walks import walks, with_walks
from gatewalk.files.container.packing import pack
from gatewalk.files.container.parts import to_parts
from gatewalk.files.investigation import container_bytes, open_file
from gatewalk.files.record.model import decision_record
from gatewalk.files.record.pdf import pdf_record
from tests.fuzz.mutations import blind, entries, headers, text, values
from tests.samples import sample_investigation

_SECONDS = 5  # of its own, so that a busy machine makes no fault
#: A folder in memory, where there is one: a million files wear no disk out.
_FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
_MEMORY = 3 << 30
#: One in so many of the files that open is also written again and made a record of.
_FULLY = 20
#: Kinds of mutation with their share of the files.
_KINDS = {"blind": 64, "headers": 24, "entries": 4, "values": 5, "text": 2.95, "pdf": 0.05}
_DAY = datetime.date(2026, 11, 20)


class HangError(Exception):
    """A file took longer than the limit."""


@dataclass
class Outcome:
    """Counts by kind of mutation and what came of it; `faults` holds a few of what must not happen."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: float = 0.0


def small_investigation() -> Investigation:
    """The sample cut to two trees of one gate and little text, so that a million of it can be read."""
    case = sample_investigation()
    exits = {name: Exit(title=name, action="Do it.") for name in ("fine-tune", "retrain")}
    bare = case.tree.gates["update"].model_copy(update=dict.fromkeys(("notes", "evidence", "facts"), ()))
    gates = {"update": bare.model_copy(update={"why": "", "test": ""})}
    tree = Tree(id="small", version="1", title="Small", start="update", gates=gates, exits=exits)
    scores = case.scores
    assert scores is not None
    readings = {
        arm: scores.readings[arm].model_copy(update={"slices": {}}) for arm in ("baseline", "current")
    }
    small = scores.model_copy(update={"readings": readings, "days": scores.days[:1], "pairs": ()})
    kept = {"findings": {g: case.findings[g] for g in gates}, "answers": {g: case.answers[g] for g in gates}}
    first = case.model_copy(update={"tree": tree, "scores": small, "history": case.history[:1], **kept})
    again = TreeWalk(
        tree=tree.model_copy(update={"id": "second"}), origin=Handover(walk=0, exit="fine-tune"), **kept
    )
    return with_walks(first, (*walks(first), again), 1)


def fuzz(count: int, seed: int = 0, told: Callable[[Outcome], None] | None = None) -> Outcome:
    """Read `count` mutated files, all decided by `seed`; `told` hears of it now and then."""
    random_, outcome = random.Random(seed), Outcome()
    parts = to_parts(small_investigation())
    raw, pdf = pack(parts), _record()
    kinds, shares = list(_KINDS), list(_KINDS.values())
    with tempfile.TemporaryDirectory(prefix="gatewalk-fuzz-", dir=_FAST) as name:
        file = Path(name) / "case.gatewalk"
        for index in range(count):
            kind = random_.choices(kinds, shares)[0]
            file.write_bytes(_mutated(kind, raw, pdf, parts, random_))
            _one(kind, file, outcome, fully=index % _FULLY == 0)
            if told is not None and index % 20_000 == 0:
                told(outcome)
        if stray := [f.name for f in Path(name).iterdir() if f != file]:
            outcome.faults.append(f"written beside the file: {stray}")
    return outcome


def _record() -> bytes:
    case = small_investigation()
    content = container_bytes(case)
    return pdf_record(decision_record(case, day=_DAY, content=content), {}, content, day=_DAY)


def _mutated(kind: str, raw: bytes, pdf: bytes, parts: Mapping[str, bytes], random_: random.Random) -> bytes:
    if kind == "blind":
        return blind(raw, random_)
    if kind == "headers":
        return headers(raw, random_)
    if kind == "pdf":
        return blind(pdf, random_)
    return {"entries": entries, "values": values, "text": text}[kind](parts, random_)


def _one(kind: str, file: Path, outcome: Outcome, *, fully: bool) -> None:
    started = time.perf_counter()
    try:
        with _limited():
            case = open_file(file).investigation
            if fully:
                container_bytes(case)
                decision_record(case, day=_DAY)
        result = "opened"
    except InputProblem as problem:
        result = "refused"
        if "\n" in str(problem) or len(str(problem)) > 600:
            outcome.faults.append(f"{kind}: not one clear line: {str(problem)[:200]!r}")
    except HangError:
        result = "hang"
        _keep(kind, file, outcome, "hang")
    except Exception:
        result = "crash"  # whatever else is raised is what is looked for
        _keep(kind, file, outcome, traceback.format_exc())
    outcome.counts[kind, result] += 1
    outcome.slowest = max(outcome.slowest, time.perf_counter() - started)


def _keep(kind: str, file: Path, outcome: Outcome, what: str) -> None:
    if len(outcome.faults) < 20:
        kept = Path(tempfile.gettempdir()) / f"gatewalk-fault-{len(outcome.faults)}.bin"
        kept.write_bytes(file.read_bytes())
        outcome.faults.append(f"{kind}: kept as {kept}\n{what}")


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _told(outcome: Outcome) -> None:
    sys.stderr.write(f"{sum(outcome.counts.values()):,} files, {len(outcome.faults)} faults\n")


def main() -> int:
    """Fuzz, print the table, and return 1 where anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    started = time.perf_counter()
    outcome = fuzz(given.count, given.seed, _told)
    for (kind, result), number in sorted(outcome.counts.items()):
        sys.stdout.write(f"{kind:10} {result:8} {number:9,}\n")
    seconds = time.perf_counter() - started
    sys.stdout.write(f"{given.count:,} files in {seconds:.0f} s, slowest {outcome.slowest * 1000:.0f} ms\n")
    sys.stdout.write("".join(f"{fault}\n" for fault in outcome.faults))
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main())
