"""The HTML record: one well-formed file that needs and fetches nothing else."""

import base64
import datetime
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from gatewalk.files.record import write_record
from tests.samples import sample_investigation

DAY = datetime.date(2026, 11, 20)
VOID = {"meta", "img", "br"}


class _Balance(HTMLParser):
    """Tags still open, and every attribute that could fetch something."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action", "data")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _written(folder: Path, **changes: object) -> str:
    case = sample_investigation().model_copy(update=changes)
    write_record(case, folder / "case.html", {"tree": b"<svg/>"}, date=DAY)
    return (folder / "case.html").read_text(encoding="utf-8")


def test_it_is_one_file_that_fetches_nothing(tmp_path: Path) -> None:
    page = _Balance()
    page.feed(text := _written(tmp_path, decision='<img src="https://example.org/x"><script>x</script>'))
    assert page.open == []
    assert "script" not in page.tags
    assert page.addresses == ["data:image/svg+xml;base64," + base64.b64encode(b"<svg/>").decode()]
    assert "default-src 'none'" in text
    assert not re.search(r"url\(|@import", text)


def test_it_prints_the_figures_of_the_cards(tmp_path: Path) -> None:
    text = _written(tmp_path)
    assert "17.0 points (95 % CI 12.4 to 21.6)" in text
    for finding in sample_investigation().findings.values():
        assert finding.sentence in text
    assert '<html lang="en">' in text


@pytest.mark.parametrize("form", ["html", "md"])
def test_control_characters_are_shown_as_dots_in_every_text_form(tmp_path: Path, form: str) -> None:
    case = sample_investigation().model_copy(
        update={"title": "\x1b[31mred\x07", "decision": "a\x9b2Jb\u202ec\r\nd"}
    )
    write_record(case, tmp_path / f"case.{form}", {}, date=DAY)
    text = (tmp_path / f"case.{form}").read_bytes().decode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "31mred·" in text
    assert "a·2Jb·c" in text
