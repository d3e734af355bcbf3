"""How long trees take to open: the built-in one against a bare YAML load, and one of many gates.

Run as ``python -m tests.benchmarks.read_trees [GATES]``. Ratios hold within one run.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from gatewalk.files.data import data_folder
from gatewalk.files.tree import check_tree, read_tree, translated


def big_tree(gates: int) -> str:
    """A chain of `gates` gates, each with an exit of its own and a partial outcome."""
    lines = ["id: big", 'version: "1"', "title: Big", "start: g0", "gates:"]
    for i in range(gates):
        onward = f"g{i + 1}" if i + 1 < gates else "last"
        also = f", also: x{i}" if i + 1 < gates else ""
        lines += [
            f"  g{i}:",
            f"    title: Gate {i}",
            f"    question: Is number {i} the one?",
            f"    cost: {i}",
            "    outcomes:",
            f"      - {{id: stop, label: It is, to: x{i}}}",
            f"      - {{id: go, label: It is not, to: {onward}}}",
            f"      - {{id: part, label: A part of it, to: {onward}{also}}}",
        ]
    lines += ["exits:", *(f"  x{i}: {{title: Exit {i}}}" for i in range(gates)), "  last: {title: Last}"]
    return "\n".join(lines) + "\n"


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The median of `runs`."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[runs // 2]


def main() -> None:
    gates = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    text = (data_folder("trees") / "retrain-or-tune.yaml").read_text(encoding="utf-8")
    bare = seconds(lambda: yaml.load(text, Loader=yaml.CSafeLoader))
    tree = read_tree("retrain-or-tune")
    rows = {
        "bare YAML load": bare,
        "read_tree, built-in": seconds(lambda: read_tree("retrain-or-tune")),
        "check_tree, with its translation": seconds(lambda: check_tree("retrain-or-tune")),
        "translated into German": seconds(lambda: translated(tree, "de")),
    }
    for name, taken in rows.items():
        print(f"{name:34} {1000 * taken:8.1f} ms  {taken / bare:5.2f} x")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "big.yaml"
        file.write_text(big_tree(gates), encoding="utf-8")
        plain = seconds(lambda: yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader), 1)
        opened = seconds(lambda: read_tree(file), 1)
        big = read_tree(file)
    case = Investigation(tree=big, answers={gate: Answer(outcome="go") for gate in big.gates})
    walked = seconds(lambda: path(big, case), 1)
    print(f"{gates} gates: bare YAML load {plain:.2f} s, opened with every check {opened:.2f} s", end=" ")
    print(f"({opened / plain:.2f} x), walked whole {walked:.2f} s")


if __name__ == "__main__":
    main()
