"""The second tree from a plain score file to its JSON: what is measured, with limits, and what is not."""

import csv
import random
from pathlib import Path
from typing import Any

from scipy.stats import binom

from tests.cli.conftest import Cli

N, FAILING = 400, 120


def _rows(solved: float, ungrounded: float, slower: float) -> list[list[object]]:
    draw = random.Random(3)
    rows: list[list[object]] = []
    for run, right, share, factor in (
        ("baseline", N - 40, 0.02, 1.0),
        ("current", N - FAILING, 0.10, 1.0),
        ("prompt", N - FAILING + round(solved * FAILING), ungrounded, 1.0),
        ("after", N - 20, ungrounded, slower),
    ):
        for i in range(N):
            took = draw.lognormvariate(0, 0.4) * 400 * factor
            score, grounded, refused = int(i < right), int(i >= share * N), int(i % 25 == 0)
            rows.append([f"t{i}", run, score, grounded, round(took, 3), 0.02 * factor, refused])
    return rows


def _diagnosed(
    cli: Cli, folder: Path, *flags: str, **made: float
) -> tuple[dict[str, Any], list[list[object]]]:
    rows = _rows(**{"solved": 0.97, "ungrounded": 0.002, "slower": 1.0} | made)
    with (folder / "scores.csv").open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "run", "score", "grounded", "latency_ms", "cost_usd", "refused"])
        writer.writerows(rows)
    words = ("diagnose", folder / "scores.csv", "--tree", "prompt-adapter-finetune", *flags)
    found: dict[str, Any] = cli(*words, "--json").json
    return found, rows


def test_four_fifths_solved_and_grounded_is_enough(cli: Cli, tmp_path: Path) -> None:
    flags = ("--answer", "constraints=ready", "--by", "Lin")
    found, _ = _diagnosed(cli, tmp_path, *flags)
    steps = {step["gate"]: step for step in found["path"]}
    assert (steps["constraints"]["basis"], steps["constraints"]["by"]) == ("asserted", "Lin")
    assert (steps["level-0"]["outcome"], steps["level-0"]["basis"]) == ("enough", "measured")
    assert found["exits"] == ["prompt-and-retrieval"]
    labels = [figure["label"] for figure in steps["level-0"]["finding"]["figures"]]
    assert labels[:3] == [
        "Ungrounded answers before",
        "Ungrounded answers after",
        "Ungrounded answers, change",
    ]
    assert "Refusals after" in labels


def test_ungrounded_answers_stop_the_walk_before_the_weights(cli: Cli, tmp_path: Path) -> None:
    found, _ = _diagnosed(cli, tmp_path, "--answer", "constraints=ready", solved=0.5, ungrounded=0.2)
    assert (found["at"], found["exits"]) == ("level-0", [])
    assert "not grounded" in " ".join(found["findings"]["level-0"]["caveats"])


def test_p50_and_p95_stand_with_their_order_statistics(cli: Cli, tmp_path: Path) -> None:
    found, rows = _diagnosed(cli, tmp_path, slower=2.0)
    level = found["findings"]["level-1"]
    assert level["verdict"] == "smaller-model"
    timings = sorted(float(str(row[4])) for row in rows if row[1] == "after")
    texts = {figure["label"]: figure["text"] for figure in level["figures"]}
    for name, share in (("P50", 0.5), ("P95", 0.95)):
        low, high = (int(binom.ppf(tail, N, share)) for tail in (0.025, 0.975))
        limits = [timings[i] for i in (round(N * share) - 1, low - 1, high)]
        assert (
            "{} {} ({} to {})".format(name, *(f"{value:,.0f}" for value in limits)) in texts["Latency after"]
        )
    assert texts["Cost, change of mean"] == "+100 % (+100 to +100)"
    before = sorted(float(str(row[4])) for row in rows if row[1] == "current")
    assert level["effect"]["value"] == round(timings[379] - before[379], 4)
    assert level["effect"]["low"] < level["effect"]["value"] < level["effect"]["high"]
