"""What the window remembers between runs, in one folder: recent files, theme, text size, where it stood.

Nothing of an investigation is kept here but copies of unsaved work, in `autosave`, and pasted scores, in
`pasted`. A temporary profile is a folder that goes away with the program.
"""

import tempfile
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

_RECENT = 12


class Profile:
    """Settings and files of one user; `folder` None takes the system's place for them."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or _standard_folder()
        self.folder.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(self.folder / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def log_file(self) -> Path:
        """Where the details of unexpected errors go."""
        return self.folder / "errors.log"

    @property
    def autosave_folder(self) -> Path:
        folder = self.folder / "autosave"
        folder.mkdir(exist_ok=True)
        return folder

    @property
    def pasted_folder(self) -> Path:
        """Where pasted scores are kept, so that their rows can be asked for again."""
        return self.folder / "pasted"

    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved lately that still exist, the latest first."""
        kept = self._settings.value("recent", [])
        names = [kept] if isinstance(kept, str) else list(kept if isinstance(kept, list) else [])
        return tuple(path for path in map(Path, names) if path.is_file())

    def add_recent(self, path: Path) -> None:
        known = [str(p) for p in self.recent() if p != path.resolve()]
        self._settings.setValue("recent", [str(path.resolve()), *known][:_RECENT])

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self.text("theme", "system")

    @property
    def language(self) -> str:
        """``system``, or the code of a language such as ``de``."""
        return self.text("language", "system")

    @property
    def scale(self) -> float:
        """Text size, 1.0 being 100 %."""
        try:
            return min(max(float(self.text("scale", "1.0")), 0.8), 2.0)
        except ValueError:
            return 1.0

    def text(self, key: str, default: str = "") -> str:
        """A remembered text."""
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def keep(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)

    def state(self, key: str) -> QByteArray | None:
        """A remembered geometry or splitter state."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, key: str, value: QByteArray) -> None:
        self._settings.setValue(key, value)


def _standard_folder() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) if place else Path.home() / ".gatewalk"


class TemporaryProfile(Profile):
    """A profile that is forgotten when the program ends."""

    def __init__(self) -> None:
        self._kept = tempfile.TemporaryDirectory(prefix="gatewalk-profile-", ignore_cleanup_errors=True)
        super().__init__(Path(self._kept.name))

    def forget(self) -> None:
        """Remove the folder."""
        self._settings.sync()
        self._kept.cleanup()
