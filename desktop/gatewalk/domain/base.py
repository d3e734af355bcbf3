"""The two kinds of value that everything else is built of.

A `Value` is frozen and strict: an unknown key is a mistake and is named. A `KeptValue` is frozen too,
but keeps keys that it does not know, so that a file written by a newer version survives a round trip.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

JsonScalar = str | int | float | bool | None


class Value(BaseModel):
    """Frozen, and refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class KeptValue(BaseModel):
    """Frozen, and carries unknown keys along unchanged (read them from `model_extra`)."""

    model_config = ConfigDict(frozen=True, extra="allow", allow_inf_nan=False)


def _one_or_many(value: Any) -> Any:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


#: A list of texts that may be written as a single text.
Texts = Annotated[tuple[str, ...], BeforeValidator(_one_or_many)]
