"""The short run of the fuzz: the kept corpus, and a few spoilt files of every format."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutate import CORPUS, seeds, spoilt
from tests.fuzz.readers import check

FILES = seeds()


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*")), ids=lambda path: path.name)
def test_files_that_were_once_read_wrongly(path: Path) -> None:
    check(path)


@settings(
    max_examples=25,
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
    name, data = FILES[number]
    path = tmp_path / name
    path.write_bytes(spoilt(data, FILES[other][1], random.Random(seed)))
    check(path)
