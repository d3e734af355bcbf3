"""Investigation files: what is saved comes back whole, in the documented layout, as the same bytes."""

import json
import zipfile
from pathlib import Path

import pytest
import yaml

from gatewalk.domain.problem import InputProblem
from gatewalk.files.investigation import container_bytes, open_file, open_investigation, save_investigation
from tests.samples import sample_investigation


def test_what_is_saved_comes_back_whole(tmp_path: Path) -> None:
    case = sample_investigation()
    saved = save_investigation(case, tmp_path / "case.gatewalk")
    opened = open_file(tmp_path / "case.gatewalk")
    assert opened.investigation == case
    assert not opened.read_only
    assert opened.note == ""
    assert opened.state == saved


def test_same_content_gives_same_bytes() -> None:
    case = sample_investigation()
    turned = case.model_copy(update={"answers": dict(reversed(case.answers.items()))})
    assert turned == case
    assert container_bytes(case) == container_bytes(turned)


def test_the_file_reads_with_unzip_and_a_text_editor(tmp_path: Path) -> None:
    save_investigation(sample_investigation(), tmp_path / "case.gatewalk")
    with zipfile.ZipFile(tmp_path / "case.gatewalk") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"application/vnd.gatewalk.investigation+zip"
        manifest = json.loads(archive.read("manifest.json"))
        assert set(manifest["parts"]) == set(archive.namelist()) - {"mimetype", "manifest.json"}
        assert yaml.safe_load(archive.read("tree.yaml"))["id"] == "retrain-or-tune"
        assert json.loads(archive.read("investigation.json"))["answers"]["onset"]["by"] == "Ada"


def test_a_pdf_without_attachment_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    with pytest.raises(InputProblem, match=r"other\.pdf: the PDF is damaged"):
        open_investigation(tmp_path / "other.pdf")
