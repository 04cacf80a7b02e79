"""The names of WordprocessingML that this room uses."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NUMBER = re.compile(r"-?\d{1,9}(\.\d+)?")


@cache
def w(name: str) -> str:
    """The full name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def own(paragraph: etree._Element, name: str) -> list[etree._Element]:
    """The elements of a paragraph that are not those of a paragraph inside it (a text box stands in one)."""
    return [
        element
        for element in paragraph.iter(w(name))
        if next(element.iterancestors(w("p")), None) is paragraph
    ]


def own_text(paragraph: etree._Element) -> str:
    """The text of a paragraph, without that of a text box that is anchored in it."""
    return "".join(element.text or "" for element in own(paragraph, "t"))


def detach(element: etree._Element | None) -> None:
    """Take an element out; the blank text after it carries nothing in a Word part."""
    parent = None if element is None else element.getparent()
    if parent is not None and element is not None:
        parent.remove(element)


def number(element: etree._Element | None, name: str, usual: int) -> int:
    """The whole number that an attribute says, or ``usual``."""
    text = "" if element is None else element.get(w(name), "")
    return int(float(text)) if _NUMBER.fullmatch(text) else usual
