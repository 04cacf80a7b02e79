"""Make the Word templates of ``templates/default``, in French and in English.

Run it after changing it: ``python scripts/build_document_templates.py``. The files it writes are ordinary
Word documents that a trainer opens and edits; the words stand in them, the tags bring the rest.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "scripts")]

from document_words import WORDS  # noqa: E402
from guide_body import guide  # noqa: E402
from handout_body import handout  # noqa: E402
from programme_body import programme  # noqa: E402
from quiz_bodies import quiz, quiz_key  # noqa: E402
from schedule_body import schedule  # noqa: E402
from session_bodies import attendance, certificate, satisfaction  # noqa: E402
from word_bricks import DECLARATION, R, W, field, p, run  # noqa: E402
from word_package import package  # noqa: E402

_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_CM = 360_000  # EMU
_LANGUAGES = {"fr": "fr-FR", "en": "en-GB"}
_BODIES = {
    "handout": handout,
    "quiz": quiz,
    "quiz-key": quiz_key,
    "schedule": schedule,
    "programme": programme,
    "satisfaction": satisfaction,
    "attendance": attendance,
    "certificate": certificate,
    "trainer-guide": guide,
}


def main() -> None:
    """Write a template a document and a language."""
    for language, words in WORDS.items():
        suffix = "" if language == "fr" else f".{language}"
        for name, body in _BODIES.items():
            cover = name == "handout"
            content = package(
                _document(body(words), cover=cover),
                _LANGUAGES[language],
                title=words[f"{name}_file"],
                extra=_headers_and_footers(cover=cover),
            )
            (ROOT / "templates" / "default" / f"{name}{suffix}.docx").write_bytes(content)


def _document(body: str, *, cover: bool) -> str:
    first = '<w:headerReference w:type="first" r:id="rId_header1"/>' if cover else ""
    first_foot = '<w:footerReference w:type="first" r:id="rId_footer2"/>' if cover else ""
    return (
        f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}<w:sectPr>'
        f'{first}<w:footerReference w:type="default" r:id="rId_footer1"/>{first_foot}'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1219" w:right="1361" w:bottom="1162" '
        'w:left="1361" w:header="624" w:footer="567" w:gutter="0"/>'
        f"{'<w:titlePg/>' if cover else ''}</w:sectPr></w:body></w:document>"
    )


def _headers_and_footers(*, cover: bool) -> dict[str, tuple[str, str]]:
    parts = {"footer1": ("footer", _part("ftr", p("Footer", run("{{ footer }}\t"), field("PAGE"))))}
    if cover:
        bands = _band(1, "tx2", (0, 0, 0.9, 29.7)) + _band(2, "accent1", (0, 6.2, 0.9, 7.2))
        parts["header1"] = ("header", _part("hdr", p("Header", bands)))
        parts["footer2"] = ("footer", _part("ftr", p("Header")))
    return parts


def _part(root: str, body: str) -> str:
    return f'{DECLARATION}<w:{root} xmlns:w="{W}" xmlns:r="{R}" {_SPACES}>{body}</w:{root}>'


def _band(number: int, colour: str, area: tuple[float, float, float, float]) -> str:
    """A coloured area of the cover, in centimetres from the page's corner; it says nothing, and says so."""
    x, y, wide, high = (round(value * _CM) for value in area)
    size = f'cx="{wide}" cy="{high}"'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" '
        f'distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="1" locked="0" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page">'
        f'<wp:posOffset>{x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{y}'
        f'</wp:posOffset></wp:positionV><wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapNone/><wp:docPr id="{number}" name="Bande {number}"><a:extLst><a:ext '
        'uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>'
        f'</wp:docPr><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp>'
        f'<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom '
        f'prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )


if __name__ == "__main__":
    main()
