"""Word files for tests: made with python-docx, read back as text."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from docx import Document
from lxml import etree

from osereso.errors import InputError
from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.properties import Dress
from tests.rendering.packages import changed, related, swapped

if TYPE_CHECKING:
    from pathlib import Path

DRESS = Dress("Titre", "OSERESO", "fr")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@dataclass(frozen=True)
class Topic:
    """A thing that templates repeat and name the fields of."""

    title: str
    points: tuple[str, ...] = ()


def tagged(path: Path, *paragraphs: str) -> Path:
    """A file with one paragraph a text, as a trainer would type them."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(path))
    return path


def refused(path: Path, **values: object) -> InputError:
    """The error that filling the file ends in."""
    with pytest.raises(InputError) as stopped:
        fill(path, values, DRESS)
    return stopped.value


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
    return related(path, "word/_rels/document.xml.rels", "footnotes", "footnotes.xml")


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
