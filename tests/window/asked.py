"""Answers in the place of dialogs that would wait for a person."""

from pathlib import Path

from gatewalk.window.asker import Asker


class Answers(Asker):
    """Gives what the test laid out; by default nobody chooses anything."""

    opened: list[Path]
    saved_to: Path | None = None
    typed: str | None = None
    picked: int | None = None
    on_unsaved = "cancel"
    on_overwrite = "overwrite"

    def files_to_open(self, title: str, folder: str) -> list[Path]:
        return list(getattr(self, "opened", []))

    def file_to_save(self, title: str, proposed: str, *, record: bool = False) -> Path | None:
        return self.saved_to

    def text(self, title: str, label: str, value: str) -> str | None:
        return self.typed

    def one_of(self, title: str, label: str, choices: list[str]) -> int | None:
        return self.picked

    def save_changes(self, title: str) -> str:
        return self.on_unsaved

    def overwrite(self, reason: str) -> str:
        return self.on_overwrite
