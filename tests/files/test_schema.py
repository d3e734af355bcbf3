"""The JSON Schema fits what is written, and refuses what is not."""

import io
import json
import zipfile
from typing import Any

import jsonschema
import pytest
import yaml

from gatewalk.files.investigation import container_bytes
from gatewalk.files.investigation_schema import investigation_schema
from tests.samples import sample_in_two_trees


def _parts() -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(container_bytes(sample_in_two_trees()))) as archive:
        found = {}
        for name in archive.namelist():
            if name.endswith(".json"):
                found[name] = json.loads(archive.read(name))
            elif name.endswith(".yaml"):
                found[name] = yaml.safe_load(archive.read(name))
        return found


def test_every_part_of_a_file_fits_its_definition() -> None:
    schema, parts = investigation_schema(), _parts()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(parts.pop("investigation.json"), schema)
    assert set(parts) == set(schema["x-parts"])
    for name, part in parts.items():
        jsonschema.validate(part, {"$defs": schema["$defs"], **schema["x-parts"][name]})


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"history": 5}, investigation_schema())
