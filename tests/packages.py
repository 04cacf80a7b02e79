"""Zip packages for tests: sound ones, and some that say what is not true."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def packed(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package of the parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a package that a test made."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def patched(data: bytes, *, size: int) -> bytes:
    """A package of which the first part says, in both places, that it has another size."""
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = changed.index(mark) + place
        changed[at : at + 4] = struct.pack("<I", size)
    return bytes(changed)


def overlapping(count: int) -> bytes:
    """A package whose parts all mean the same packed bytes, as in the bomb of CVE-2024-0450."""
    content = b"\0" * 900_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(content) + packer.flush()
    facts = struct.pack("<HHHHHIII", 20, 0, 8, 0, 33, zlib.crc32(content), len(body), len(content))
    start = b"PK\x03\x04" + facts + struct.pack("<HH", 4, 0) + b"0000" + body
    entries = [
        b"PK\x01\x02\x14\x00" + facts + struct.pack("<HHHHHII", 4, 0, 0, 0, 0, 0, 0) + f"{number:04}".encode()
        for number in range(count)
    ]
    directory = b"".join(entries)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(start), 0)
    return start + directory + b"PK\x05\x06" + end


def far(name: str = "mimetype") -> bytes:
    """A package whose second part is said to begin farther off than any file reaches."""
    data = packed({"a.xml": b"x", name: b"application/epub+zip"})
    entry, end = data.rindex(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    extra = struct.pack("<HHQ", 1, 8, 2**63 + 5)
    head, tail = bytearray(data[entry:end]), bytearray(data[end:])
    struct.pack_into("<H", head, 30, len(extra))
    struct.pack_into("<L", head, 42, 0xFFFFFFFF)
    struct.pack_into("<L", tail, 12, struct.unpack_from("<L", tail, 12)[0] + len(extra))
    return data[:entry] + bytes(head) + extra + bytes(tail)
