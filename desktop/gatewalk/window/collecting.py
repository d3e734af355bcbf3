"""Python's garbage is collected in the window's thread alone.

A worker thread that happens to trigger the collector would take widgets apart from outside the window's
thread, which Qt answers with a crash. So the collector is switched off and called by a timer instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
#: So many turns (ten minutes) lie between two collections of everything, loaded code included.
_WHOLE_EVERY = 600


class Collector(QObject):
    """Collects once a second, as much as Python itself would have, until `stop`.

    What stands when it begins is mostly loaded code: it is set aside (`gc.freeze`), or every full collection
    would walk it again and hold the window up for 50 ms.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due."""
        self._turns += 1
        if self._turns % _WHOLE_EVERY == 0:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            return
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if due[2] else 1 if due[1] else 0)

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
