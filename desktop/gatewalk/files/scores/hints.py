"""What a reader knows about the columns of a tool's export, so that nobody has to guess it.

A hint is knowledge of the format (a promptfoo row's example is its `testIdx`), never a guess from the
values: guesses are made later, are shown, and can be edited.
"""

from collections.abc import Set

from pydantic import Field

from gatewalk.domain.base import Value


class Hints(Value):
    """Roles known from the format.

    `tool` names the tool in words for people. `roles` maps a role (`example`, `time`, `score`, `slice`,
    `arm`, `version`, `expected`, `output`, `input`, `context`, `label`, `latency`, `cost`, `grounded`,
    `refused`) to its columns, the likeliest first: several under `score` are alternatives. `errors`
    names columns that hold a text where the run or the judge failed: such rows have no score.
    `lower_is_better` names score columns where a small value is good. `units` maps a measured column
    to its unit (`s`, `ms`, `USD`). `not_time` names columns that look like a time and are not the
    event's, each with the reason. `scales` maps a score column to its lowest and highest value.
    """

    tool: str = ""
    roles: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    errors: tuple[str, ...] = ()
    lower_is_better: tuple[str, ...] = ()
    units: dict[str, str] = Field(default_factory=dict)
    not_time: dict[str, str] = Field(default_factory=dict)
    scales: dict[str, tuple[float, float]] = Field(default_factory=dict)

    def named(self) -> set[str]:
        """The columns that have a role."""
        return {column for columns in self.roles.values() for column in columns}

    def merged(self, other: "Hints") -> "Hints":
        """Both files' knowledge; the first file's comes first where both speak to one role."""
        roles = dict(self.roles)
        for role, columns in other.roles.items():
            roles[role] = tuple(dict.fromkeys((*roles.get(role, ()), *columns)))
        return Hints(
            tool=self.tool if self.tool == other.tool else "",
            roles=roles,
            errors=tuple(dict.fromkeys((*self.errors, *other.errors))),
            lower_is_better=tuple(dict.fromkeys((*self.lower_is_better, *other.lower_is_better))),
            units={**other.units, **self.units},
            not_time={**other.not_time, **self.not_time},
            scales={**other.scales, **self.scales},
        )

    def limited(self, there: Set[str]) -> "Hints":
        """The same knowledge without columns that this file does not have."""
        roles = {role: tuple(c for c in columns if c in there) for role, columns in self.roles.items()}
        return self.model_copy(
            update={
                "roles": {role: columns for role, columns in roles.items() if columns},
                "errors": tuple(c for c in self.errors if c in there),
                "lower_is_better": tuple(c for c in self.lower_is_better if c in there),
                "units": {c: unit for c, unit in self.units.items() if c in there},
                "not_time": {c: why for c, why in self.not_time.items() if c in there},
                "scales": {c: scale for c, scale in self.scales.items() if c in there},
            }
        )

    def renamed(self, names: dict[str, str]) -> "Hints":
        """The same knowledge, with columns called as in the table (`names`: file's name to table's)."""

        def new(columns: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(names.get(column, column) for column in columns)

        return self.model_copy(
            update={
                "roles": {role: new(columns) for role, columns in self.roles.items()},
                "errors": new(self.errors),
                "lower_is_better": new(self.lower_is_better),
                "units": {names.get(k, k): v for k, v in self.units.items()},
                "not_time": {names.get(k, k): v for k, v in self.not_time.items()},
                "scales": {names.get(k, k): v for k, v in self.scales.items()},
            }
        )


#: What is known of a file that comes from no known tool.
NO_HINTS = Hints()
