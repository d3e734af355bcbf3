"""Unexpected errors end in one calm line and a log file, never in a traceback before a team.

`ErrorCatcher` takes Python's own hook for what nobody caught: the details go to the profile's log, the window
says one line and stays open with the work in it.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from gatewalk.domain.problem import InputProblem
from gatewalk.theme.language import tr

_LARGEST_LOG = 1_000_000


class ErrorCatcher(QObject):
    """Says each uncaught error as one line, from whatever thread it came."""

    #: One line for people.
    caught = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._before: tuple[Callable[..., object], Callable[..., object]] | None = None

    def install(self) -> None:
        """Catch from now on what nobody else catches."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._main
        threading.excepthook = self._threaded

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def _threaded(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value is not None:
            self._main(details.exc_type, details.exc_value, details.exc_traceback)

    def _main(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, InputProblem):
            self.caught.emit(str(error))
            return
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        kept = self._write("".join(traceback.format_exception(kind, error, where)))
        line = tr(
            "Something unexpected happened ({name}); your work is still here. {kept}",
            name=kind.__name__,
            kept=kept,
        )
        self.caught.emit(line.strip())

    def _write(self, details: str) -> str:
        try:
            if self._log.exists() and self._log.stat().st_size > _LARGEST_LOG:
                self._log.unlink()
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}\n{details}\n")
        except OSError:
            return tr("The details could not be written down.")
        return tr("The details are in {log}.", log=self._log)
