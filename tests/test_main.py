"""Where the program starts: verbs go to the command line, and a missing system library is one line."""

import builtins
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from gatewalk.__main__ import main


def test_a_verb_goes_to_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("gatewalk 0.")
    assert main(["schema", "moon"]) == 2


@pytest.mark.parametrize("words", [["example"], ["case.gatewalk"], []])
def test_without_the_libraries_of_qt_it_says_what_to_install(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real: Callable[..., Any] = builtins.__import__

    def refuse(
        name: str,
        scope: Mapping[str, object] | None = None,
        local: Mapping[str, object] | None = None,
        names: Sequence[str] | None = (),
        level: int = 0,
    ) -> Any:
        if name == "gatewalk.app.application":
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return real(name, scope, local, names, level)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert main(words) == 1
    line = capsys.readouterr().err
    assert "libEGL.so.1" in line
    assert "sudo apt-get install" in line
    assert len(line.splitlines()) == 1
