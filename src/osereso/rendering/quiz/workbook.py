"""Excel files of the quiz: texts stay texts, and the same quiz gives the same bytes."""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

# what begins like a formula, an address or a figure is a text all the same
_TEXTS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_DAY = datetime.datetime(2000, 1, 1)
_LONGEST_TITLE = 255
LONGEST_CELL = 32_767  # characters that Excel keeps of a cell


def workbook(title: str, organiser: str, write: Callable[[Any], None]) -> bytes:
    """Return the bytes of a workbook that ``write`` fills, an ``xlsxwriter.Workbook``."""
    import xlsxwriter  # noqa: PLC0415 - only where a workbook is written

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, _TEXTS)
    book.set_properties({"title": title[:_LONGEST_TITLE], "author": organiser, "created": _DAY})
    write(book)
    book.close()
    return stream.getvalue()
