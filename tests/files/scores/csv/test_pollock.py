"""A share of the benchmark's polluted files, so that a change that reads them worse is seen at once."""

from pathlib import Path

from tests.benchmarks.pollock import score
from tests.benchmarks.pollute import all_files


def test_polluted_files_are_read_nearly_whole(tmp_path: Path) -> None:
    files = list(all_files())
    assert len(files) == 2290
    whole = [polluted for polluted in files if not polluted.name.startswith("row")]
    means, single = score([*whole, *files[len(whole) :: 61]], tmp_path)
    named = {name: value for value, name in single}
    assert min(value for name, value in named.items() if name.startswith("row")) > 9.3
    assert [name for name, value in named.items() if value < 9.9 and not name.startswith("row")] == [
        "no_payload",
        *(name for name in ("two_tables_fewer", "two_tables_same", "two_tables_more") if named[name] < 9.9),
    ]
    assert sum(means) > 9.7
