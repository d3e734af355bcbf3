"""Hostile and broken files: each refused by name with one clear line, before it can cost memory or time."""

import io
import json
import stat
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.container.packing import MIMETYPE, pack
from gatewalk.files.container.parts import to_parts
from gatewalk.files.investigation import container_bytes, open_file, open_investigation
from tests.samples import sample_investigation

Entry = tuple[zipfile.ZipInfo | str, bytes]


def _parts() -> dict[str, bytes]:
    return to_parts(sample_investigation())


def _zip(*more: Entry, without: str = "", first: str = MIMETYPE) -> bytes:
    """The sample as a zip, with further entries after it and without one of its own."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(container_bytes(sample_investigation()))) as good,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for entry in good.infolist():
            if entry.filename != without:
                content = good.read(entry)
                archive.writestr(entry, first.encode() if entry.filename == "mimetype" else content)
        for info, content in more:
            archive.writestr(info, content)
    return buffer.getvalue()


def _link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def _packed(**changed: bytes) -> bytes:
    return pack({**_parts(), **{name.replace("__", "."): text for name, text in changed.items()}})


def _json(**changed: object) -> bytes:
    return json.dumps({**json.loads(_parts()["investigation.json"]), **changed}).encode()


def _renamed(name: str) -> bytes:
    """An entry whose raw name cannot be made through the library: patched into both headers."""
    raw = _zip(("x" * len(name), b"x"))
    return raw.replace(b"x" * len(name), name.encode())


def _stated_size() -> bytes:
    """A part that claims to unpack to 3 GiB: patched into the table of contents."""
    raw = bytearray(_zip())
    at = raw.index(b"PK\x01\x02", raw.index(b"PK\x01\x02") + 1)
    raw[at + 24 : at + 28] = (3 << 30).to_bytes(4, "little")
    return bytes(raw)


def _deep(levels: int) -> bytes:
    return b'{"title":' + b"[" * levels + b"]" * levels + b"}"


_BOMB = 3 * 1024 * 1024
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "the file is empty"),
    "text": (lambda: b"hello", "this is not a Gatewalk investigation"),
    "another zip": (lambda: _zip(without="mimetype"), "this is not a Gatewalk investigation"),
    "another kind": (lambda: _zip(first="application/epub+zip"), "this is not a Gatewalk investigation"),
    "cut off": (lambda: _zip()[:-30], "cut off or has something added"),
    "something added": (lambda: _zip() + b"PK", "cut off or has something added"),
    "zip slip": (
        lambda: _zip(("../../evil.sh", b"x")),
        r"'\.\./\.\./evil\.sh' has a name that leads outside",
    ),
    "absolute path": (lambda: _zip(("/etc/cron.d/x", b"x")), "'/etc/cron.d/x' has a name that leads outside"),
    "drive": (lambda: _zip(("C:/x.json", b"x")), "has a name that leads outside"),
    "backslash": (lambda: _renamed("..\\evil.json"), "has a name that leads outside"),
    "null in a name": (lambda: _renamed("a\0b.json"), "has a name that leads outside"),
    "link": (lambda: _zip((_link("summaries/x.json"), b"/etc/passwd")), "'summaries/x.json' is a link"),
    "duplicate": (lambda: _zip(("tree.YAML", b"x")), "'tree.YAML' is there twice"),
    "unlisted": (
        lambda: _zip(("summaries/more.json", b"{}")),
        "'summaries/more.json' is not in the manifest",
    ),
    "missing part": (lambda: _zip(without="tree.yaml"), "the part 'tree.yaml' is missing"),
    "no manifest": (lambda: _zip(without="manifest.json"), "the part 'manifest.json' is missing"),
    "manifest in capitals": (
        lambda: _zip(("MANIFEST.json", b"{}"), without="manifest.json"),
        "the part 'manifest.json' is missing",
    ),
    "many parts": (lambda: _zip(*((f"summaries/{i}", b"") for i in range(300))), "too many parts"),
    "ratio": (
        lambda: _packed(**{"summaries/x__json": b" " * _BOMB}),
        "unpacks to more than 200 times its size",
    ),
    "stated size": (_stated_size, r"is larger than 1 MiB unpacked"),
    "wrong digest": (
        lambda: _zip(("investigation.json", _json(title="forged")), without="investigation.json"),
        r"'investigation.json' is not the one that was saved \(wrong SHA-256\)",
    ),
    "not JSON": (
        lambda: _packed(investigation__json=b"{"),
        "'investigation.json' is damaged: it is not valid JSON",
    ),
    "a list": (lambda: _packed(investigation__json=b"[]"), "does not hold what it should"),
    "deep JSON": (lambda: _packed(investigation__json=_deep(5000)), "nested more than 60 levels"),
    "quite deep JSON": (lambda: _packed(investigation__json=_deep(100)), "nested more than 60 levels"),
    "huge float": (lambda: _packed(investigation__json=b'{"seed": 1e999}'), "a number that is too large"),
    "huge whole": (
        lambda: _packed(investigation__json=b'{"seed": ' + b"9" * 60 + b"}"),
        "a number that is too large",
    ),
    "endless digits": (
        lambda: _packed(investigation__json=b'{"seed": ' + b"123456789" * 1000 + b"}"),
        "a number that is too large",
    ),
    "NaN": (lambda: _packed(investigation__json=b'{"seed": NaN}'), "it is not valid JSON"),
    "half a character": (
        lambda: _packed(investigation__json=b'{"title": "\\ud800"}'),
        "it is not valid JSON",
    ),
    "not UTF-8": (lambda: _packed(investigation__json=b'{"title": "\xff"}'), "it is not valid JSON"),
    "wrong kind": (
        lambda: _packed(investigation__json=_json(seed="x")),
        "'investigation.json' is wrong at seed",
    ),
    "YAML anchors": (lambda: _packed(tree__yaml=b"id: &a x\ntitle: *a\n"), "it uses YAML anchors"),
    "YAML tags": (lambda: _packed(tree__yaml=b"id: !!python/object:os.system x\n"), "it uses YAML tags"),
    "YAML documents": (lambda: _packed(tree__yaml=b"a: 1\n---\nb: 2\n"), "more than one YAML document"),
    "deep YAML": (lambda: _packed(tree__yaml=b"a: " + b"[" * 3000), "nested more than 60 levels"),
    "broken YAML": (lambda: _packed(tree__yaml=b"a: [1\nb: 2"), r"it is not valid YAML \(line 2"),
    "endless YAML digits": (lambda: _packed(tree__yaml=b"a: " + b"9" * 5000), "it is not valid YAML"),
    "no tree": (lambda: _packed(tree__yaml=b"id: x\n"), "the part 'tree.yaml' is wrong at version"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_with_one_line_that_names_file_and_reason(name: str, tmp_path: Path) -> None:
    make, reason = HOSTILE[name]
    file = tmp_path / "case.gatewalk"
    file.write_bytes(make())
    with pytest.raises(InputProblem, match=reason) as refused:
        open_investigation(file)
    line = str(refused.value)
    assert line.startswith(f"{file}: ")
    assert "\n" not in line
    assert len(line) < 400
    assert [f.name for f in tmp_path.iterdir()] == ["case.gatewalk"]


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="there is no such file"):
        open_investigation(tmp_path / "none.gatewalk")
    with pytest.raises(InputProblem, match="this is a folder"):
        open_investigation(tmp_path)
    with pytest.raises(InputProblem, match=r"the name cannot be used|there is no such file"):
        open_investigation(tmp_path / "a\0b")


def test_a_bomb_costs_no_memory(tmp_path: Path) -> None:
    file = tmp_path / "bomb.gatewalk"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIMETYPE)
        archive.writestr("manifest.json", b"{}")
        archive.writestr("investigation.json", b" " * (15 * 1024 * 1024))
    file.write_bytes(buffer.getvalue())
    tracemalloc.start()
    try:
        with pytest.raises(InputProblem, match="unpacks to more than 200 times its size"):
            open_investigation(file)
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def _with_tree(**changed: object) -> bytes:
    tree = sample_investigation().tree
    broken = sample_investigation().model_copy(update={"tree": tree.model_copy(update=changed)})
    return container_bytes(broken)


def test_a_tree_that_does_not_hang_together_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "case.gatewalk"
    file.write_bytes(_with_tree(start="nowhere"))
    with pytest.raises(InputProblem, match=r"'tree\.yaml' is damaged: its start, 'nowhere'"):
        open_investigation(file)
    gates = dict(sample_investigation().tree.gates)
    first, last = gates["metrics"], gates["update"]
    outcome = last.outcomes[0].model_copy(update={"to": "metrics"})
    gates["update"] = last.model_copy(update={"outcomes": (outcome,)})
    file.write_bytes(_with_tree(gates=gates))
    with pytest.raises(InputProblem, match="it goes round in a circle"):
        open_investigation(file)
    lost = first.outcomes[0].model_copy(update={"to": "lost"})
    file.write_bytes(_with_tree(gates={**gates, "metrics": first.model_copy(update={"outcomes": (lost,)})}))
    with pytest.raises(InputProblem, match="leads to 'lost', which is not there"):
        open_investigation(file)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"scale": 0.0}, "the scale of the scores, 0, cannot be"),
        ({"scale": 1e-300}, "the scale of the scores, 1e-300, cannot be"),
        ({"days": ({"day": "2026-99-99", "moments": {}},)}, "the series has the day '2026-99-99'"),
        ({"readings": {"baseline": {"arm": "baseline", "moments": {"n": -5}}}}, "a count or sum"),
        (
            {"pairs": ({"first_arm": "a", "second_arm": "b", "table": {"n": 3, "lost": -1}},)},
            "a count or sum",
        ),
    ],
)
def test_summaries_that_no_score_file_gives_are_refused(
    changed: dict[str, object], reason: str, tmp_path: Path
) -> None:
    parts = _parts()
    scores = {**json.loads(parts["summaries/scores.json"]), **changed}
    (tmp_path / "case.gatewalk").write_bytes(
        pack({**parts, "summaries/scores.json": json.dumps(scores).encode()})
    )
    with pytest.raises(InputProblem, match=reason):
        open_investigation(tmp_path / "case.gatewalk")


def test_parts_of_a_newer_kind_open_for_reading_only(tmp_path: Path) -> None:
    file = tmp_path / "case.gatewalk"
    file.write_bytes(pack({**_parts(), "plans/next.json": b"{}"}))
    opened = open_file(file)
    assert opened.read_only
    assert "plans/next.json" in opened.note
    assert opened.investigation == sample_investigation()
