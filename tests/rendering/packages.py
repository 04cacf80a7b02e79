"""Office files for tests, damaged by hand."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from osereso.rendering.package import pack, unpack
from osereso.rendering.parts import R

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def changed(path: Path, changes: Mapping[str, bytes | None]) -> Path:
    """The file with some parts replaced, added or (None) taken out."""
    parts = unpack(path.read_bytes()) | {name: part for name, part in changes.items() if part is not None}
    path.write_bytes(pack({name: part for name, part in parts.items() if changes.get(name, b"") is not None}))
    return path


def swapped(path: Path, part: str, old: str, new: str) -> Path:
    """The file with a text of one part replaced."""
    content = unpack(path.read_bytes())[part]
    assert old.encode() in content
    return changed(path, {part: content.replace(old.encode(), new.encode())})


def related(path: Path, part: str, kind: str, target: str, *, external: bool = False) -> Path:
    """The file with one more relationship in a ``.rels`` part."""
    mode = ' TargetMode="External"' if external else ""
    line = f'<Relationship Id="rIdTest" Type="{R}/{kind}" Target="{target}"{mode}/></Relationships>'
    return swapped(path, part, "</Relationships>", line)


def bomb(path: Path) -> Path:
    """A file that unpacks to eighty million bytes."""
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("media/image1.emf", b"\0" * 80_000_000)
    return path
