"""Word files for tests, written by hand where python-docx cannot write what Word does."""

from __future__ import annotations

from pathlib import Path

from osereso.model.interview import Block, Document
from osereso.problems import Problem
from osereso.reading import word
from osereso.reading.source import SourceFile
from tests.packages import packed

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def parts(body: str, styles: str = "", numbering: str = "") -> dict[str, bytes]:
    """The parts of a Word file with a body, and with what stands in its styles and numbering."""
    found = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": _relations(officeDocument="word/document.xml"),
        "word/_rels/document.xml.rels": _relations(styles="styles.xml", numbering="numbering.xml"),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>",
    }
    return {name: content.encode() for name, content in found.items()}


def _relations(**targets: str) -> str:
    lines = "".join(
        f'<Relationship Id="r{kind}" Type="{_R}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def opened(body: str, styles: str = "", numbering: str = "") -> tuple[Document, tuple[Problem, ...]]:
    """What the reader makes of a Word file."""
    return word.read(SourceFile(Path("entretien.docx"), packed(parts(body, styles, numbering))))


def blocks(body: str, styles: str = "", numbering: str = "") -> tuple[Block, ...]:
    return opened(body, styles, numbering)[0].blocks


def texts(body: str, styles: str = "", numbering: str = "") -> list[str]:
    return [block.text for block in blocks(body, styles, numbering)]


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; what is no element is text."""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def style(
    identifier: str, inside: str = "", *, name: str = "", base: str = "", kind: str = "paragraph"
) -> str:
    on = f'<w:basedOn w:val="{base}"/>' if base else ""
    shown = f'<w:name w:val="{name or identifier}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{identifier}">{shown}{on}{inside}</w:style>'
