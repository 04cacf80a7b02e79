"""Fields of a Word file that act when it is opened: those that read other files are refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.word.names import w

if TYPE_CHECKING:
    from pathlib import Path

    from lxml import etree

_FOREIGN = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b",
    re.IGNORECASE,
)


def refuse_foreign_fields(root: etree._Element, path: Path) -> None:
    """Refuse fields that read other files or programs when the document is opened.

    Raises:
        InputError: there is one; its name is in the message.
    """
    codes = [element.get(w("instr"), "") for element in root.iter(w("fldSimple"))]
    for paragraph in root.iter(w("p")):
        code = "".join(part.text or "" for part in paragraph.iter(w("instrText")))
        codes.extend([code] if code else [])
    for code in codes:
        if found := _FOREIGN.match(code):
            raise InputError(
                msg("The Word file has a field that reads other files: {field}.", field=found.group(1)),
                remedy=msg(
                    "Click into the field in Word, press Ctrl+Shift+F9 to turn it into text, and save."
                ),
                path=path,
            )
