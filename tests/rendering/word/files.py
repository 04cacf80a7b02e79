"""Word files for tests: made with python-docx, damaged by hand, read back as text."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from docx import Document
from lxml import etree

from osereso.rendering.package import pack, unpack
from osereso.rendering.word.properties import Dress

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DRESS = Dress("Titre", "OSERESO", "fr")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def tagged(path: Path, *paragraphs: str) -> Path:
    """A file with one paragraph a text, as a trainer would type them."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(path))
    return path


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


def with_relation(path: Path, kind: str, target: str, *, external: bool = False) -> Path:
    """The file with one more relationship of its document."""
    mode = ' TargetMode="External"' if external else ""
    line = f'<Relationship Id="rIdTest" Type="{RELATION}/{kind}" Target="{target}"{mode}/></Relationships>'
    return swapped(path, "word/_rels/document.xml.rels", "</Relationships>", line)


def with_footnote(path: Path, text: str) -> Path:
    """The file with a footnotes part that holds a text."""
    name = W[1:-1]
    notes = (
        f'<w:footnotes xmlns:w="{name}"><w:footnote w:id="1"><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>"
    )
    changed(path, {"word/footnotes.xml": notes.encode()})
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{WORD_KIND}.footnotes+xml"/></Types>'
    swapped(path, "[Content_Types].xml", "</Types>", override)
    return with_relation(path, "footnotes", "footnotes.xml")


def shown(content: bytes) -> str:
    """Every text of every part of a document, a line a paragraph."""
    roots = [
        etree.fromstring(part) for name, part in sorted(unpack(content).items()) if name.endswith(".xml")
    ]
    paragraphs = (paragraph for root in roots for paragraph in root.iter(f"{W}p"))
    return "\n".join(
        "".join(_text(element) for element in paragraph.iter(f"{W}t", f"{W}br")) for paragraph in paragraphs
    )


def _text(element) -> str:
    return element.text or "" if element.tag == f"{W}t" else "\n"


def reopened(content: bytes):
    """The document as python-docx reads it."""
    return Document(io.BytesIO(content))


def bomb(path: Path) -> Path:
    """A file whose document unpacks to eighty million bytes."""
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.emf", b"\0" * 80_000_000)
    return path
