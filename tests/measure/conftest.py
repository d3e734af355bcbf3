"""Everything that a measurement says in these tests can be said in German too."""

import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.files.language.catalogue import read_catalogue
from gatewalk.files.language.sentences import Sentences

#: Words that no German sentence has.
_ENGLISH = re.compile(
    r"\b(the|of|and|are|is|with|from|no|than|that|this|to|were|cannot|there|which|about|have|has|by)\b"
)


@pytest.fixture(autouse=True, scope="module")
def german() -> Iterator[None]:
    """Collect what is said in a module; at its end nothing may be left in English."""
    said: set[str] = set()
    made = Finding.__init__

    def collecting(finding: Finding, **fields: Any) -> None:
        made(finding, **fields)
        if not sys._getframe(1).f_globals["__name__"].startswith("gatewalk."):
            return  # made by hand
        said.update((finding.sentence, finding.method, *finding.caveats))
        said.update(text for figure in finding.figures for text in (figure.label, figure.text))
        said.update((finding.needs.text, finding.needs.per) if finding.needs else ())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Finding, "__init__", collecting)
        yield
    spoken = Sentences(read_catalogue("de").sentences)
    left = {text: german for text in said if _ENGLISH.search(german := spoken.say(text))}
    assert left == {}, "add a pattern for it to the sentences in resources/translations"
