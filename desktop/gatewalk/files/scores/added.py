"""Readers that other packages add: entry points in the group `gatewalk.readers`, each loading to a `Reader`.

They are tried after the tools' exports and before plain files. A package of somebody else may be broken:
what does not load is passed over with a note, and what fails while it looks or reads becomes one line.
"""

from dataclasses import replace
from importlib.metadata import EntryPoint, entry_points

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.sheet import Records, Scan
from gatewalk.files.scores.source import Source

GROUP = "gatewalk.readers"


def added_readers() -> tuple[tuple[Reader, ...], tuple[str, ...]]:
    """The added readers by name, and a note for each that does not load."""
    readers: list[Reader] = []
    notes: list[str] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            loaded = entry.load()
        except Exception as problem:  # whatever a foreign package does when it is imported
            notes.append(f"the added reader {_named(entry)} does not load ({_told(problem)})")
            continue
        if isinstance(loaded, Reader):
            readers.append(_guarded(loaded, entry))
        else:
            notes.append(f"the added reader {_named(entry)} is no Reader and was passed over")
    return tuple(readers), tuple(notes)


def _guarded(reader: Reader, entry: EntryPoint) -> Reader:
    def signature(source: Source) -> bool:
        try:
            return bool(reader.signature(source))
        except Exception:  # a reader that fails to look does not know the file
            return False

    def read(source: Source) -> Records | Scan:
        try:
            return reader.read(source)
        except (InputProblem, Cancelled):
            raise
        except Exception as problem:
            raise source.problem(
                f"the added reader {_named(entry)} failed ({_told(problem)})", "update or remove its package"
            ) from problem

    return replace(reader, signature=signature, read=read)


def _named(entry: EntryPoint) -> str:
    package = f" of {entry.dist.name}" if entry.dist is not None else ""
    return f"'{entry.name}'{package}"


def _told(problem: Exception) -> str:
    first = next(iter(str(problem).splitlines()), "")
    return f"{type(problem).__name__}: {first[:200]}" if first else type(problem).__name__
