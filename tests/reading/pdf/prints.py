"""Documents as people lay them out, printed by LibreOffice; and PDF files written by hand, byte by byte."""

from __future__ import annotations

import base64
import io
import subprocess
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from osereso.reading.pdf.apart import take_apart
from osereso.reading.source import SourceFile, open_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)


def flat(body: str, styles: str = "", page: str = "", header: str = "", footer: str = "") -> str:
    """Return a flat OpenDocument text; ``page`` gives attributes of the page, the rest is its XML."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif"
 fo:font-family="'Liberation Serif'" fo:font-size="11pt" fo:language="fr" fo:country="FR"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
</office:styles>
<office:automatic-styles>{styles}
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="15cm" fo:page-height="16cm"
 fo:margin="2cm" {page}/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">
{f"<style:header><text:p>{header}</text:p></style:header>" if header else ""}
{f"<style:footer><text:p>{footer}</text:p></style:footer>" if footer else ""}
</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


def style(name: str, paragraph: str = "", letters: str = "") -> str:
    """Return a paragraph style."""
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
        f"<style:text-properties {letters}/></style:style>"
    )


def span(name: str, letters: str) -> str:
    """Return a style of letters."""
    properties = f"<style:text-properties {letters}/>"
    return f'<style:style style:name="{name}" style:family="text">{properties}</style:style>'


def p(text: str, name: str = "Standard") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{name}">{text}</text:p>'


def picture(colour: str = "navy") -> str:
    """Return a picture's bytes as OpenDocument holds them."""
    stream = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def printed(folder: Path, documents: Mapping[str, str], filters: str = "") -> None:
    """Print flat OpenDocument texts as PDF, all in one run of LibreOffice."""
    for name, text in documents.items():
        (folder / f"{name}.fodt").write_text(text, encoding="utf-8")
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            f"pdf{filters}",
            "--outdir",
            folder,
            *(folder / f"{name}.fodt" for name in documents),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )


def lines_of(path: Path) -> list[str]:
    """The raw lines that are taken out of a PDF."""
    return [row.text for cell in take_apart(open_source(path)).cells for row in cell]


def pdf(*objects: bytes) -> bytes:
    """Return a PDF file of numbered objects, the first of which is its root."""
    out = b"%PDF-1.5\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, len(out))
    return out + end + trailer


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """Return an object that holds data."""
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (
        entries,
        len(zlib.compress(data)),
        zlib.compress(data),
    )


def page(
    content: bytes, box: bytes = b"[0 0 595 842]", more: Sequence[bytes] = (), entries: bytes = b""
) -> bytes:
    """Return a PDF of one page in Helvetica (F1) and Helvetica-Bold (F2)."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox%s%s/Contents 4 0 R/Resources"
        b"<</Font<</F1 5 0 R/F2 6 0 R>>/XObject<</X 7 0 R>>>>>>" % (box, entries),
        stream(content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        *more,
    )


def source(data: bytes, name: str = "entretien.pdf") -> SourceFile:
    """Return bytes as an opened file."""
    return SourceFile(Path(name), data)
