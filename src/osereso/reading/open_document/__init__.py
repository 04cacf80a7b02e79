"""OpenDocument texts: packages (.odt) and texts in one piece (.fodt), read with their styles and lists.

The XML is read directly, behind the same guard as Word files (docs/decisions/0002-libraries.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.reading.blocks import document
from osereso.reading.office.kinds import disguised, empty, is_flat, protected
from osereso.reading.office.packages import DC, Package, check_lines, parse, properties, said
from osereso.reading.office.paragraphs import lines_of
from osereso.reading.office.passed_over import problems
from osereso.reading.open_document.styles import OFFICE, TEXT, Styles
from osereso.reading.open_document.text import Text

if TYPE_CHECKING:
    from lxml import etree

    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile

_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_MANIFEST = "META-INF/manifest.xml"


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of an OpenDocument package; its lines are numbered by paragraph.

    Raises:
        InputError: the file is no OpenDocument text, is protected or damaged, or unpacks to more than an
            interview can need.
    """
    package = Package(source)
    if b"encryption-data" in package.content(_MANIFEST):
        raise protected(source.path)
    content = package.part("content.xml")
    if content is None or content.find(f"{OFFICE}body/{OFFICE}text") is None:
        raise package.foreign()
    styles = package.part("styles.xml")
    return _document(source, content, styles, package.part("meta.xml"))


def read_flat(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of an OpenDocument text in one piece.

    Raises:
        InputError: as ``read``.
    """
    if not is_flat(source.data):
        raise disguised(source.data, source.path)
    root = parse(source.data, source.path)
    return _document(source, root, None, root)


def _document(
    source: SourceFile,
    content: etree._Element,
    styles: etree._Element | None,
    meta: etree._Element | None,
) -> tuple[Document, tuple[Problem, ...]]:
    check_lines(content, source.path, TEXT + "p", TEXT + "h", TEXT + "line-break")
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    text = Text(Styles([content] if styles is None else [styles, content]))
    if body is not None:
        text.read(body)
    lines = lines_of(text.paragraphs)
    if not any(line.text.strip() for line in lines):
        raise empty(source.path)
    about = properties(
        said(meta, DC + "title"),
        said(meta, _META + "initial-creator", DC + "creator"),
        said(meta, _META + "creation-date"),
    )
    return document(source, lines, about), problems(text.passed_over, source.path.name)
