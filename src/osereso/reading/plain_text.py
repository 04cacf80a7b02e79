"""Plain text, one line a block. A text that shows signs of Markdown or of a page is read as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.reading import markdown
from osereso.reading.blocks import Line, document
from osereso.reading.source import decode
from osereso.reading.traced import Traced

if TYPE_CHECKING:
    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile

# A heading, bold at the start of a line, a link or picture, a tag of a page, front matter.
_MARKDOWN = re.compile(
    r"^#{1,6} \S|^\*\*[^*\n]{2,300}\*\*|!?\[[^\]\n]{0,200}\]\((?:https?:|/)\S"
    r"|</?(?:p|br|h[1-6]|div|strong|em|iframe|figure|blockquote)\b[^<>\n]{0,300}>"
    r"|\A\s*---[ \t]*\n[\w-]{1,30}:[ \t]",
    re.MULTILINE,
)


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a text file.

    Raises:
        InputError: the file is no text.
    """
    text, problems = decode(source)
    if _MARKDOWN.search(text):
        return markdown.read_text(source, text), problems
    lines = (Line(line, number) for number, line in enumerate(Traced.whole(text).split("\n"), 1))
    return document(source, lines), problems
