"""The file around a body: theme, settings, relationships, content types, properties."""

from __future__ import annotations

from xml.sax.saxutils import escape

from osereso.rendering.package import pack
from word_bricks import COLOURS, DECLARATION, R, W
from word_styles import numbering, styles

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_PACKAGE}/metadata/core-properties"
_THEME_KIND = "application/vnd.openxmlformats-officedocument.theme+xml"
_CORE_KIND = "application/vnd.openxmlformats-package.core-properties+xml"
_RELATIONS_KIND = "application/vnd.openxmlformats-package.relationships+xml"


def package(document: str, language: str, *, title: str, extra: dict[str, tuple[str, str]]) -> bytes:
    """A ``.docx`` of a document part; ``extra`` maps part names to their kind (header, footer) and XML."""
    fixed = {"styles": styles(language), "numbering": numbering(), "settings": _settings(language)}
    parts = {f"word/{name}.xml": text for name, text in fixed.items()} | {"word/theme/theme1.xml": _theme()}
    parts |= {f"word/{name}.xml": text for name, (_, text) in extra.items()}
    parts["word/document.xml"] = document
    kinds = {name: name for name in fixed} | {name: kind for name, (kind, _) in extra.items()}
    parts["word/_rels/document.xml.rels"] = _relations(
        [(f"rId_{name}", f"{R}/{kind}", f"{name}.xml") for name, kind in kinds.items()]
        + [("rId_theme", f"{R}/theme", "theme/theme1.xml")]
    )
    relation = f"{_PACKAGE}/relationships/metadata/core-properties"
    parts["_rels/.rels"] = _relations(
        [("rId1", f"{R}/officeDocument", "word/document.xml"), ("rId2", relation, "docProps/core.xml")]
    )
    parts["docProps/core.xml"] = _properties(title, language)
    parts["[Content_Types].xml"] = _types(kinds)
    return pack({name: text.encode() for name, text in parts.items()})


def _theme() -> str:
    """Our palette, Calibri, and the plainest effects that the format allows."""
    slots = "".join(f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in COLOURS.items())
    faces = "".join(
        f'<a:{kind}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind in ("major", "minor")
    )
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{solid}</a:ln>' for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'name="OSERESO"><a:themeElements><a:clrScheme name="OSERESO">{slots}</a:clrScheme>'
        f'<a:fontScheme name="OSERESO">{faces}</a:fontScheme><a:fmtScheme name="OSERESO">'
        f"<a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )


def _settings(language: str) -> str:
    """Fields are not updated unasked: Word would show a question when the file opens."""
    slots = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2"}
    slots |= {name: name for name in (*(f"accent{n}" for n in range(1, 7)), "hyperlink", "followedHyperlink")}
    mapped = " ".join(f'w:{name}="{slot}"' for name, slot in slots.items())
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/><w:clrSchemeMapping {mapped}/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def _relations(rows: list[tuple[str, str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="{identity}" Type="{kind}" Target="{target}"/>' for identity, kind, target in rows
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _types(kinds: dict[str, str]) -> str:
    rows = [(f"/word/{name}.xml", f"{_WORD}.{kind}+xml") for name, kind in kinds.items()]
    rows += [("/word/document.xml", f"{_WORD}.document.main+xml"), ("/word/theme/theme1.xml", _THEME_KIND)]
    rows += [("/docProps/core.xml", _CORE_KIND)]
    lines = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in rows)
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="{_RELATIONS_KIND}"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{lines}</Types>"
    )


def _properties(title: str, language: str) -> str:
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>OSERESO</dc:creator>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>'
        f"<dc:language>{language}</dc:language></cp:coreProperties>"
    )
