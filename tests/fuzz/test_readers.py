"""The short run of the fuzz: the kept corpus, and a few spoilt files of every format."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewalk.files.scores.formats import all_readers
from tests.fuzz.mutate import GOOD, ONCE, Seed, folder_of, seeds
from tests.fuzz.readers import check
from tests.fuzz.sly import spoilt

FILES = seeds()
KINDS = {folder_of(reader.kind): reader.kind for reader in all_readers()[0]}


def test_every_reader_has_files_of_its_own_to_spoil() -> None:
    assert {path.name for path in GOOD.iterdir()} == set(KINDS)


@pytest.mark.parametrize("seed", [seed for seed in FILES if seed.kind in KINDS], ids=lambda seed: seed.name)
def test_the_good_files_reach_their_reader(tmp_path: Path, seed: Seed) -> None:
    path = tmp_path / seed.name
    path.write_bytes(seed.data)
    kind, outcome = check(path)
    assert (kind, outcome) == ("", "refused") if seed.kind == "helm_part" else folder_of(kind) == seed.kind


@pytest.mark.parametrize("path", sorted(ONCE.glob("*")), ids=lambda path: path.name)
def test_files_that_were_once_read_wrongly(path: Path) -> None:
    check(path)


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    number=st.integers(0, len(FILES) - 1),
    other=st.integers(0, len(FILES) - 1),
    seed=st.integers(0, 1 << 32),
)
def test_spoilt_files_become_a_table_or_one_line(tmp_path: Path, number: int, other: int, seed: int) -> None:
    file = FILES[number]
    path = tmp_path / file.name
    path.write_bytes(spoilt(file.data, FILES[other].data, random.Random(seed)))
    check(path)
