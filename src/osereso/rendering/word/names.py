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


def number(element: etree._Element | None, name: str, usual: int) -> int:
    """The whole number that an attribute says, or ``usual``."""
    text = "" if element is None else element.get(w(name), "")
    return int(float(text)) if _NUMBER.fullmatch(text) else usual
