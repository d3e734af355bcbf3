"""Bad input in one line: what is wrong, where, and what to do about it."""


class InputProblem(Exception):
    """Input that cannot be used. `str()` is one line for people: "where: what; what to do"."""

    def __init__(self, what: str, where: str = "", do: str = "") -> None:
        self.what, self.where, self.do = what, where, do
        line = f"{where}: {what}" if where else what
        super().__init__(" ".join((f"{line}; {do}" if do else line).split()))


class Cancelled(Exception):
    """The user stopped a long task; nothing was changed."""
