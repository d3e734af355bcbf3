"""The drawn tree for the record: real text, plain strokes, and typst takes it as it is."""

import xml.etree.ElementTree as ET
from pathlib import Path as FilePath
from typing import Any

import pytest
import typst
from PySide6.QtWidgets import QApplication

from gatewalk.canvas.figure import bare_tree_figure, tree_svg
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from gatewalk.files.tree import built_in_trees, read_tree
from gatewalk.theme.colours import DARK, LIGHT
from gatewalk.theme.fonts import FAMILY, font_folder

_SVG = "{http://www.w3.org/2000/svg}"


def drawn(case: Investigation, **options: Any) -> bytes:
    return tree_svg(case, path(case.tree, case), **options)


def texts(svg: bytes) -> list[str]:
    return ["".join(element.itertext()).strip() for element in ET.fromstring(svg).iter(f"{_SVG}text")]


def test_the_figure_holds_its_text_as_text(qapp: QApplication, answered: Investigation) -> None:
    found = texts(drawn(answered, stability={"fine-tune": 0.93}))
    for gate in answered.tree.gates.values():
        assert gate.title in found
    for leaf in answered.tree.exits.values():
        assert leaf.title in found
    assert {"partly: +5 points", "Gate 2 · from data", "do this, and go on"} <= set(found)
    assert "the walk ends here · 93 % of resamples" in found


def test_the_figure_uses_the_one_typeface_and_no_transparency(
    qapp: QApplication, answered: Investigation
) -> None:
    svg = drawn(answered).decode()
    assert f'font-family="{FAMILY}"' in svg
    root = ET.fromstring(svg)
    for element in root.iter():
        for name in ("fill-opacity", "stroke-opacity", "opacity"):
            assert element.get(name, "1") == "1"
        assert "non-scaling-stroke" not in element.attrib.values()
        assert not element.tag.endswith(("clipPath", "mask", "image", "filter"))


def test_the_same_case_gives_the_same_bytes(qapp: QApplication, answered: Investigation) -> None:
    assert drawn(answered) == drawn(answered)


def test_themes_and_widths(qapp: QApplication, answered: Investigation) -> None:
    assert LIGHT.accent in drawn(answered).decode()
    assert DARK.accent in drawn(answered, theme=DARK).decode()
    assert 'viewBox="0 0 640 ' in drawn(answered, width=640).decode()


@pytest.mark.parametrize("width", [None, 640])
def test_typst_renders_the_figure(
    qapp: QApplication, answered: Investigation, tmp_path: FilePath, width: int | None
) -> None:
    skipped = answered.model_copy(
        update={"answers": answered.answers | {"context": Answer(outcome="skipped", by="Ana")}}
    )
    (tmp_path / "tree.svg").write_bytes(drawn(skipped, width=width))
    page = tmp_path / "page.typ"
    page.write_text('#set page(width: 22cm, height: 14cm)\n#image("tree.svg", width: 100%)\n')
    folder = font_folder()
    fonts = [folder] if folder else []
    pdf = typst.compile(str(page), root=str(tmp_path), font_paths=fonts, ignore_system_fonts=True)
    assert pdf.startswith(b"%PDF")


@pytest.mark.parametrize("name", built_in_trees())
def test_a_bare_tree_can_be_drawn(qapp: QApplication, name: str) -> None:
    tree = read_tree(name)
    assert set(texts(bare_tree_figure(tree))) >= {gate.title for gate in tree.gates.values()}
    assert bare_tree_figure(tree, "pdf").startswith(b"%PDF")
