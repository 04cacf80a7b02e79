"""OpenDocument files for tests, written by hand where LibreOffice would have to be driven."""

from __future__ import annotations

from pathlib import Path

from osereso.model.interview import Block, Document
from osereso.problems import Problem
from osereso.reading import open_document
from osereso.reading.source import SourceFile
from tests.packages import packed

_URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    [
        *(f'xmlns:{name}="{_URN}:{name}:1.0"' for name in ("office", "style", "text", "table", "meta")),
        f'xmlns:draw="{_URN}:drawing:1.0" xmlns:fo="{_URN}:xsl-fo-compatible:1.0"',
        f'xmlns:svg="{_URN}:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
MIMETYPE = b"application/vnd.oasis.opendocument.text"


def content(body: str, automatic: str = "") -> bytes:
    """The main part of a file."""
    return (
        f"<office:document-content {NAMESPACES}>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    ).encode()


def parts(body: str, automatic: str = "", named: str = "", meta: str = "") -> dict[str, bytes]:
    """The parts of a file with a body, and with what stands in its styles and about it."""
    styles = f"<office:styles>{named}</office:styles>"
    styles = f"<office:document-styles {NAMESPACES}>{styles}</office:document-styles>"
    about = f"<office:document-meta {NAMESPACES}><office:meta>{meta}</office:meta></office:document-meta>"
    return {
        "mimetype": MIMETYPE,
        "content.xml": content(body, automatic),
        "styles.xml": styles.encode(),
        "meta.xml": about.encode(),
        "META-INF/manifest.xml": b"<manifest/>",
    }


def opened(body: str, automatic: str = "", named: str = "") -> tuple[Document, tuple[Problem, ...]]:
    """What the reader makes of a file."""
    return open_document.read(SourceFile(Path("entretien.odt"), packed(parts(body, automatic, named))))


def blocks(body: str, automatic: str = "", named: str = "") -> tuple[Block, ...]:
    return opened(body, automatic, named)[0].blocks


def texts(body: str, automatic: str = "", named: str = "") -> list[str]:
    return [block.text for block in blocks(body, automatic, named)]


def p(inside: str, style: str = "") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def style(
    name: str, properties: str = "", *, family: str = "paragraph", parent: str = "", more: str = ""
) -> str:
    """A style, and what it says of text."""
    on = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}"{on} {more}>'
        f"<style:text-properties {properties}/></style:style>"
    )
