"""Word documents: the main part is found by its relationships, and read with its styles and lists.

The XML is read directly: python-docx knows neither content controls nor text boxes, tracked changes, fields
or list numbers, and loads every part of a package without a limit (docs/decisions/0002-libraries.md).
"""

from __future__ import annotations

import posixpath
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from osereso.reading.blocks import document
from osereso.reading.office.kinds import empty
from osereso.reading.office.packages import DC, Package, check_lines, parse, properties, said
from osereso.reading.office.paragraphs import lines_of
from osereso.reading.office.passed_over import problems
from osereso.reading.word.lists import Lists
from osereso.reading.word.styles import Styles, W
from osereso.reading.word.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile

_TERMS = "{http://purl.org/dc/terms/}"
# Word's « strict » files say the same in another namespace.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = W[1:-1].encode()


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a Word file; its lines are numbered by paragraph.

    Raises:
        InputError: the file is no Word document, is protected or damaged, or unpacks to more than an
            interview can need.
    """
    package = Package(source)
    main = _related(package, "").get("officeDocument", "word/document.xml")
    root = _part(package, main)
    if root is None or root.tag != W + "document":
        raise package.foreign()
    check_lines(root, source.path, W + "p", W + "br", W + "cr")
    parts = _related(package, main)
    text = Text(
        Styles(_part(package, parts.get("styles", ""))), Lists(_part(package, parts.get("numbering", "")))
    )
    text.read_whole(root)
    lines = lines_of(text.paragraphs)
    if not any(line.text.strip() for line in lines):
        raise empty(source.path)
    return document(source, lines, _meta(package)), problems(text.passed_over, source.path.name)


def _part(package: Package, name: str) -> etree._Element | None:
    content = package.content(name).replace(_STRICT, _USUAL)
    return parse(content, package.path) if content.strip() else None


def _related(package: Package, part: str) -> dict[str, str]:
    """The parts that a part (or the whole package) names, by the last word of their kind."""
    folder, _, name = part.rpartition("/")
    root = package.part(str(PurePosixPath(folder, "_rels", f"{name}.rels")))
    return {
        relation.get("Type", "").rpartition("/")[2]: _resolved(folder, relation.get("Target", ""))
        for relation in (() if root is None else root)
        if relation.get("TargetMode") != "External"
    }


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _meta(package: Package) -> Mapping[str, str]:
    root = package.part("docProps/core.xml")
    return properties(said(root, DC + "title"), said(root, DC + "creator"), said(root, _TERMS + "created"))
