"""Packages that interviews come in: opened by the guard, and what is wrong with one said in plain words."""

from __future__ import annotations

import io
import re
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from osereso.archive import Archive, ArchiveError, Fault, declares_a_type
from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.office.kinds import damaged, disguised, protected, too_large

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from osereso.reading.source import SourceFile

LARGEST_XML = 20_000_000  # bytes of one part; a megabyte of interview takes two to ten
MOST_LINES = 300_000
_PACKED = b"PK\x03\x04"
DC = "{http://purl.org/dc/elements/1.1/}"
_DATE = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d")
# What programs write where nobody said anything.
_WORTHLESS_TITLES = re.compile(
    r"(?:(?:word )?document|(?:document )?sans[ -](?:titre|nom)|untitled) ?\d*$"
    r"|microsoft word|titre(?: du document)?$|title$|.*\.(?:docx?|odt|rtf|pdf|txt|dotx?)$",
    re.IGNORECASE,
)
_WORTHLESS_AUTHORS = re.compile(
    r"python-docx$|docx|(?:microsoft office|windows|office)? ?(?:user|utilisateur)s?(?: \w{1,20})?$"
    r"|admin|inconnu|unknown"
    r"|auteur|author|propri[eé]taire|owner|acer$|hp$|dell$|asus$|lenovo$|pc$|libreoffice|pandoc",
    re.IGNORECASE,
)


class Package:
    """The package of a source file, and its XML parts."""

    def __init__(self, source: SourceFile) -> None:
        self.path = source.path
        self._data = source.data
        try:
            self._archive = Archive.opened(io.BytesIO(source.data))
        except ArchiveError as error:
            unlike = error.fault is Fault.DAMAGED and not source.data.startswith(_PACKED)
            raise (
                disguised(source.data, source.path) if unlike else _fault(error.fault, source.path)
            ) from None

    def part(self, name: str) -> etree._Element | None:
        """Return the root of a part, or nothing when there is no such part.

        Raises:
            InputError: the part is damaged, protected, too large, or no XML that an Office program writes.
        """
        content = self.content(name)
        return parse(content, self.path) if content.strip() else None

    def content(self, name: str) -> bytes:
        """Return the bytes of a part, none when there is no such part.

        Raises:
            InputError: the part is damaged, protected or too large.
        """
        try:
            return self._archive.read(name) if name in self._archive else b""
        except ArchiveError as error:
            raise _fault(error.fault, self.path) from None

    def foreign(self) -> InputError:
        """Return what to say when the package is not what its name says."""
        return disguised(self._data, self.path)


def parse(content: bytes, path: Path) -> etree._Element:
    """Return the root of an XML text; nothing outside it is read, nothing in it grows.

    Raises:
        InputError: it is no XML, has a document type, is larger or nests deeper than a document can.
    """
    if len(content) > LARGEST_XML:
        raise too_large(path)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    if declares_a_type(content):
        raise InputError(
            msg("The file holds a document type (DOCTYPE), which no Office program writes."),
            remedy=msg("Open it in Word or LibreOffice and save it again."),
            path=path,
        )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise damaged(path) from None


def check_lines(root: etree._Element, path: Path, *tags: str) -> None:
    """Refuse a document with more lines than anybody can have said; ``tags`` are what makes a line.

    Raises:
        InputError: there are too many.
    """
    if sum(1 for _ in islice(root.iter(*tags), MOST_LINES + 1)) > MOST_LINES:
        raise too_large(path)


def properties(title: str, author: str, date: str) -> Mapping[str, str]:
    """Return what a file says of itself, without what its program wrote of its own accord."""
    found = {}
    if title.strip() and not _WORTHLESS_TITLES.match(title.strip()):
        found["title"] = " ".join(title.split())
    if author.strip() and not _WORTHLESS_AUTHORS.match(author.strip()):
        found["author"] = " ".join(author.split())
    if (match := _DATE.match(date.strip())) and not author.startswith("python-docx"):
        found["date"] = match.group()
    return found


def said(root: etree._Element | None, *names: str) -> str:
    """Return the text of the first element with one of the names, or nothing."""
    for name in names:
        for element in () if root is None else root.iter(name):
            if element.text:
                return element.text[:1_000]
    return ""


def _fault(fault: Fault, path: Path) -> InputError:
    if fault is Fault.TOO_LARGE:
        return too_large(path)
    return protected(path) if fault is Fault.PROTECTED else damaged(path)
