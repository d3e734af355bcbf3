"""A share of the benchmark's polluted files, so that a change that reads them worse is seen at once."""

from collections import Counter
from pathlib import Path

import pytest

from tests.benchmarks.pollock import score
from tests.benchmarks.pollute import all_files
from tests.benchmarks.pollute_tables import TABLES

#: Whole files that cost points: on purpose, and where blanks part cells that hold blanks themselves.
_KNOWN = {
    "file_no_payload",
    "file_header_multirow_2",
    "file_header_multirow_3",
    "file_multitable_same",
    "file_quotation_char_0x27",
    "file_field_delimiter_0x20",
}


def test_the_kinds_are_counted_as_in_the_benchmark() -> None:
    kinds = Counter(polluted.name.rstrip("0123456789").partition("_row")[0] for polluted in all_files())
    assert sum(kinds.values()) == 2290
    assert (kinds["row_more_sep"], kinds["row_less_sep"]) == (756, 672)
    names = [polluted.name for polluted in all_files()]
    assert sum(name.startswith("row_extra_quote") for name in names) == 756
    assert sum(name.startswith("row_field_delimiter") for name in names) == 84
    assert sum(name.startswith("file") for name in names) == 21


@pytest.mark.parametrize("source", TABLES)
def test_polluted_files_are_read_nearly_whole(tmp_path: Path, source: str) -> None:
    files = list(all_files(source))
    whole = [polluted for polluted in files if not polluted.name.startswith("row")]
    means, single = score([*whole, *files[len(whole) :: 311]], tmp_path)
    named = {name: value for value, name in single}
    assert min(value for name, value in named.items() if name.startswith("row")) > 9.3
    assert {name for name, value in named.items() if value < 9.9 and name.startswith("file")} <= _KNOWN
    assert sum(means) > 9.1
