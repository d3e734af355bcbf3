"""The short forms of the long runs: a few hundred mutated files, a few kills."""

from tests.fuzz.files import fuzz
from tests.fuzz.kill import one_run


def test_mutated_files_open_or_are_refused() -> None:
    outcome = fuzz(400, seed=1)
    assert outcome.faults == []
    assert {result for _, result in outcome.counts} == {"opened", "refused"}


def test_killed_while_saving_nothing_is_lost() -> None:
    assert [line for run in range(3) for line in one_run(run)] == []
