"""The wheel: built, installed into an empty environment, and its trees and resources found there."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

from installer import install
from installer.destinations import SchemeDictionaryDestination
from installer.sources import WheelFile

ROOT = Path(__file__).resolve().parent.parent
LOOK = """
import sys, pathlib
sys.path.append(sys.argv[1])
import gatewalk
from gatewalk.files.data import data_folder
from gatewalk.files.tree import read_tree
assert pathlib.Path(sys.prefix) in pathlib.Path(gatewalk.__file__).parents, gatewalk.__file__
assert (data_folder("resources") / "examples" / "ticket-classifier.gatewalk").is_file()
print(read_tree("retrain-or-tune").title)
"""


def test_the_wheel_carries_its_trees_and_resources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("gatewalk-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "gatewalk/_data/trees/retrain-or-tune.yaml" in names
    assert not [n for n in names if n.startswith(("tests/", "shared/"))]

    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / "bin" / "python"
    paths = sysconfig.get_paths(vars={"base": str(tmp_path / "env"), "platbase": str(tmp_path / "env")})
    target = SchemeDictionaryDestination(paths, interpreter=str(python), script_kind="posix")
    with WheelFile.open(wheel) as source:
        install(source, target, additional_metadata={})
    assert (tmp_path / "env" / "bin" / "gatewalk").is_file()
    packages = next(p for p in sys.path if p.endswith("site-packages"))
    done = subprocess.run(
        [str(python), "-c", LOOK, packages], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Retrain or tune?"
