"""Fields of a Word file that act when it is opened: those that read other files or run programs are refused.

Word cuts a field's code into runs and paragraphs as it likes, puts fields into fields, and lets a field give
another its name. So each field's own code is put together from its marks, over the whole part.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.errors import InputError
from osereso.messages import msg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FOREIGN = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD|MACROBUTTON|EMBED|CONTROL"
    r"|HTMLCONTROL|ADDIN|PRINT)\b",
    re.IGNORECASE,
)
_FILE_LINK = re.compile(r"\s*(HYPERLINK)\s+(?!\\[a-z])[\"“”«\s]*(?:file:|\\\\|[a-z]:[\\/])", re.IGNORECASE)
_NESTED = "\0"  # stands in a code where another field stands


def refuse_foreign_fields(root: etree._Element, path: Path) -> None:
    """Refuse fields that read other files or run programs when the document is opened.

    Raises:
        InputError: there is one; its name is in the message.
    """
    for code in _codes(root):
        found = _FOREIGN.match(code) or _FILE_LINK.match(code)
        name = found.group(1).upper() if found else "{…}" if code.lstrip().startswith(_NESTED) else ""
        if name:
            raise InputError(
                msg("The Word file has a field that reads other files: {field}.", field=name),
                remedy=msg(
                    "Click into the field in Word, press Ctrl+Shift+F9 to turn it into text, and save."
                ),
                path=path,
            )


def _codes(root: etree._Element) -> Iterator[str]:
    """The code of every field; a field inside it stands as one sign."""
    open_fields: list[list[str]] = []
    loose: list[str] = []  # code outside any field, or in one without its end
    for element in root.iter("{*}fldSimple", "{*}fldChar", "{*}instrText", "{*}delInstrText"):
        kind, said = etree.QName(element).localname, {etree.QName(n).localname: v for n, v in element.items()}
        if kind == "fldSimple":
            yield said.get("instr", "")
        elif kind == "fldChar":
            mark = said.get("fldCharType", "")
            if mark == "begin":
                if open_fields:
                    open_fields[-1].append(_NESTED)
                open_fields.append([])
            elif mark == "end" and open_fields:
                yield "".join(open_fields.pop())
        else:
            (open_fields[-1] if open_fields else loose).append(element.text or "")
    yield from ("".join(code) for code in (*open_fields, loose))
