"""Every version ever written opens; newer ones open for reading; unknown fields survive a round trip."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import in_front, legs
from gatewalk.files.container.packing import FORMAT, pack
from gatewalk.files.container.parts import to_parts
from gatewalk.files.investigation import container_bytes, open_file, open_investigation, save_investigation
from gatewalk.files.migrations import STEPS
from tests.samples import sample_in_two_trees, sample_investigation

MUSEUM = Path(__file__).parent / "museum"


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_the_museum_opens_whole(number: int) -> None:
    opened = open_file(MUSEUM / f"format-{number}.gatewalk")
    assert not opened.read_only
    case = in_front(opened.investigation, 0)
    assert case.title == "Ticket classifier: routing accuracy"
    assert case.scores is not None
    assert case.scores.readings["baseline"].moments.mean == 0.91
    assert len(case.history) == 6
    assert case.findings["context"].effect is not None
    assert case.findings["context"].effect.value == 5.0


def test_the_walk_through_the_second_tree_is_in_the_museum() -> None:
    case = open_investigation(MUSEUM / "format-3.gatewalk")
    assert (case.front, case.tree.id) == (1, "prompt-adapter-finetune")
    assert [leg.path.exits for leg in legs(case)] == [
        ("fix-retrieval", "restructure-prompt", "fine-tune"),
        ("prompt-and-retrieval", "adapters"),
    ]
    assert case.actions[-1].walk == 1
    assert open_investigation(MUSEUM / "format-2.gatewalk").further == ()


def test_there_is_one_step_for_every_old_version() -> None:
    assert sorted(STEPS) == list(range(1, FORMAT))
    assert sorted(p.name for p in MUSEUM.glob("*.gatewalk")) == [
        f"format-{number}.gatewalk" for number in range(1, FORMAT + 1)
    ]


def test_an_old_file_saved_again_is_of_todays_version(tmp_path: Path) -> None:
    save_investigation(open_investigation(MUSEUM / "format-1.gatewalk"), tmp_path / "new.gatewalk")
    with zipfile.ZipFile(tmp_path / "new.gatewalk") as archive:
        assert json.loads(archive.read("manifest.json"))["format"] == FORMAT
        assert "summaries/scores.json" in archive.namelist()


def _newer(**changed: bytes) -> bytes:
    """The sample as a file of the next version would be, digests and all."""
    good = pack({**to_parts(sample_investigation()), **{k.replace("__", "."): v for k, v in changed.items()}})
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(buffer, "w") as archive:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "manifest.json":
                content = json.dumps({**json.loads(content), "format": FORMAT + 1}).encode()
            archive.writestr(entry, content)
    return buffer.getvalue()


def test_a_newer_version_opens_for_reading_only(tmp_path: Path) -> None:
    file = tmp_path / "newer.gatewalk"
    file.write_bytes(_newer())
    opened = open_file(file)
    assert opened.read_only
    assert f"format version {FORMAT + 1}" in opened.note
    assert opened.investigation == sample_investigation()


def test_a_newer_version_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    file = tmp_path / "newer.gatewalk"
    file.write_bytes(_newer(investigation__json=b'{"history": 5}'))
    with pytest.raises(InputProblem, match=f"format version {FORMAT + 1}.*newer Gatewalk"):
        open_investigation(file)


def test_unknown_fields_survive_a_round_trip(tmp_path: Path) -> None:
    parts = to_parts(sample_investigation())
    data: dict[str, Any] = json.loads(parts["investigation.json"])
    data["mood"] = {"b": 1, "a": [2]}
    data["answers"]["onset"]["confidence"] = 0.7
    tree = yaml.safe_load(parts["tree.yaml"])
    tree["colours"] = {"x": "red"}
    tree["gates"]["onset"]["icon"] = "wave"
    file = tmp_path / "case.gatewalk"
    file.write_bytes(
        pack(
            {
                **parts,
                "investigation.json": json.dumps(data).encode(),
                "tree.yaml": yaml.safe_dump(tree).encode(),
            }
        )
    )
    opened = open_file(file)
    assert not opened.read_only
    save_investigation(opened.investigation.model_copy(update={"title": "edited"}), file)
    with zipfile.ZipFile(file) as archive:
        again = json.loads(archive.read("investigation.json"))
        tree_again = yaml.safe_load(archive.read("tree.yaml"))
    assert again["mood"] == {"b": 1, "a": [2]}
    assert again["answers"]["onset"]["confidence"] == 0.7
    assert tree_again["colours"] == {"x": "red"}
    assert tree_again["gates"]["onset"]["icon"] == "wave"
    assert container_bytes(open_investigation(file)) == file.read_bytes()


def test_unknown_fields_of_every_walk_survive_whichever_is_in_front(tmp_path: Path) -> None:
    parts = to_parts(sample_in_two_trees())
    said: dict[str, Any] = json.loads(parts["walks/2.json"])
    said["weather"] = {"rain": True}
    changed = {"walks/2.json": json.dumps(said).encode()}
    for name in ("tree.yaml", "walks/2.yaml"):
        tree = yaml.safe_load(parts[name])
        changed[name] = yaml.safe_dump({**tree, "colours": {"of": name}}).encode()
    file = tmp_path / "case.gatewalk"
    file.write_bytes(pack({**parts, **changed}))
    for place in (0, 1, 0):
        save_investigation(in_front(open_investigation(file), place), file)
        with zipfile.ZipFile(file) as archive:
            assert json.loads(archive.read("walks/2.json"))["weather"] == {"rain": True}
            for name in ("tree.yaml", "walks/2.yaml"):
                assert yaml.safe_load(archive.read(name))["colours"] == {"of": name}
            assert json.loads(archive.read("investigation.json"))["front"] == place


@pytest.mark.parametrize(
    ("part", "content", "told"),
    [
        ("walks/2.json", None, "'walks/2.json' is missing"),
        ("walks/2.yaml", None, "'walks/2.yaml' is missing"),
        ("walks/4.json", b"{}", "'walks/3.json' is missing"),
        ("walks/2.json", b'{"origin": {"walk": 1, "exit": "x"}}', "does not say which walk before it"),
        ("walks/2.json", b"{}", "does not say which walk before it"),
        ("walks/2.json", b'{"answers": 5}', "'walks/2.json' is wrong at answers"),
        ("walks/2.yaml", b"id: x", "'walks/2.yaml' is wrong at version"),
        ("investigation.json", b'{"front": 2}', "a walk in front that is not there"),
        ("investigation.json", b'{"front": "x"}', "a walk in front that is not there"),
    ],
)
def test_a_broken_walk_is_named(tmp_path: Path, part: str, content: bytes | None, told: str) -> None:
    parts = to_parts(sample_in_two_trees())
    parts.pop(part, None)
    file = tmp_path / "case.gatewalk"
    file.write_bytes(pack(parts if content is None else {**parts, part: content}))
    with pytest.raises(InputProblem, match=told):
        open_investigation(file)
