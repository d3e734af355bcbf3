"""The zip itself, written: the same parts always give the same bytes.

`mimetype` comes first and uncompressed, so that the kind of the file can be read at a fixed place;
times are fixed, names sorted, and the manifest lists the SHA-256 of every other part.
"""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from gatewalk.files.container.text import json_text

MIMETYPE = "application/vnd.gatewalk.investigation+zip"
#: The number that a file carries; it goes up when an older program could misread the new form.
FORMAT = 3


def app_version() -> str:
    """The installed version of Gatewalk."""
    try:
        return version("gatewalk")
    except PackageNotFoundError:
        return "0"


def pack(parts: Mapping[str, bytes], more: Mapping[str, Any] | None = None) -> bytes:
    """A container with `parts` by name. `more` are further fields of the manifest, plain data."""
    manifest = {
        **(more or {}),
        "format": FORMAT,
        "app": app_version(),
        "parts": {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _add(archive, "mimetype", MIMETYPE.encode(), zipfile.ZIP_STORED)
        _add(archive, "manifest.json", json_text(manifest), zipfile.ZIP_DEFLATED)
        for name in sorted(parts):
            stored = name.startswith("rows/")
            _add(archive, name, parts[name], zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = method
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)
