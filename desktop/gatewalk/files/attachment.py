"""The investigation inside a PDF record, taken out again: any PDF is opened with suspicion.

Only the one attachment that a record carries is looked for, by its ending, and it must be the one whose
SHA-256 the record names; nothing else in the PDF is run, followed or fetched. (Whoever forges both is
not found out by this: a record is not signed.)
"""

import hashlib
import io
import logging
import struct
import zlib
from typing import BinaryIO

from gatewalk.domain.problem import InputProblem
from gatewalk.files.container.limits import MIB

#: The name of the attachment in every record.
ATTACHMENT = "investigation.gatewalk"
_MAX_PDF = 256 * MIB
_ASK = "open a record that Gatewalk wrote, or its .gatewalk file"
_DAMAGE = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    EOFError,
    OSError,
    zlib.error,
    struct.error,
)


def attached(source: BinaryIO, where: str) -> bytes:
    """The `.gatewalk` file attached to an open PDF. Raises InputProblem where there is not exactly one."""
    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its remarks are for its developers
    content = source.read(_MAX_PDF + 1)
    if len(content) > _MAX_PDF:
        raise InputProblem(f"the PDF is larger than {_MAX_PDF // MIB} MiB", where, _ASK)
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            raise InputProblem("the PDF is encrypted", where, "save it without a password")
        found = [
            data for name, files in reader.attachments.items() if name.endswith(".gatewalk") for data in files
        ]
        keywords = (reader.metadata.keywords if reader.metadata else "") or ""
    except (PyPdfError, *_DAMAGE) as error:
        raise InputProblem("the PDF is damaged", where, _ASK) from error
    if not found:
        raise InputProblem("no investigation is attached to this PDF", where, _ASK)
    if len(found) > 1:
        raise InputProblem("more than one investigation is attached to this PDF", where, _ASK)
    if f"sha256:{hashlib.sha256(found[0]).hexdigest()}" not in keywords:
        raise InputProblem(
            "the attached investigation is not the one that this record was written from", where, _ASK
        )
    return found[0]
