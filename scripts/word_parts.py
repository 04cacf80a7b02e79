"""The bricks of our Word templates: package, theme, styles, lists, and paragraphs and tables as XML.

Every colour is a theme colour with its value beside it, so that a client's palette recolours the whole.
Styles that Word knows keep their English internal names (Word shows them in the trainer's language);
our own have French names.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

from osereso.rendering.package import pack

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
COLOURS = {
    "dk1": "1F2933", "lt1": "FFFFFF", "dk2": "12355B", "lt2": "F5F1EA",
    "accent1": "0F766E", "accent2": "2457A6", "accent3": "B4441C", "accent4": "6B4E9B",
    "accent5": "8A6D1F", "accent6": "4B5563", "hlink": "2457A6", "folHlink": "6B4E9B",
}  # fmt: skip
_SLOT = {"text1": "dk1", "background1": "lt1", "text2": "dk2", "background2": "lt2"}
FONTS = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'
TEXT_WIDTH = 9185  # twentieths of a point: A4 less margins of 2.4 cm
LINE = 'w:color="A6A6A6" w:themeColor="background1" w:themeShade="A6"'
RULE = 'w:color="D9D9D9" w:themeColor="background1" w:themeShade="D9"'


def ink(slot: str) -> str:
    """The colour of a text."""
    return f'<w:color w:val="{COLOURS[_SLOT.get(slot, slot)]}" w:themeColor="{slot}"/>'


def fill(slot: str, tint: str = "", value: str = "") -> str:
    """The colour behind a paragraph or cell; ``tint`` is the share of the colour, in hexadecimal."""
    lighter = f' w:themeFillTint="{tint}"' if tint else ""
    value = value or COLOURS[_SLOT.get(slot, slot)]
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{value}" w:themeFill="{slot}"{lighter}/>'


def line(side: str, slot: str, size: int = 8, space: int = 0) -> str:
    """A border on one side; ``size`` counts eighths of a point."""
    colour = f'w:color="{COLOURS[_SLOT.get(slot, slot)]}" w:themeColor="{slot}"'
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" {colour}/>'


def run(text: str, properties: str = "") -> str:
    """A stretch of text; a tab or a line end in it becomes Word's own."""
    inner = "".join(
        {"\t": "<w:tab/>", "\n": "<w:br/>"}.get(piece, f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
        for piece in text.replace("\t", "\0\t\0").replace("\n", "\0\n\0").split("\0")
        if piece
    )
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inner}</w:r>"


def field(code: str, shown: str = "1") -> str:
    """A field that Word counts itself, with what it shows until then."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown) if shown else ""}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def p(style: str, *content: str, settings: str = "") -> str:
    """A paragraph. What is no XML yet is text; ``settings`` stand in the order of the schema."""
    inner = "".join(piece if piece.startswith("<w:") else run(piece) for piece in content)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{settings}</w:pPr>{inner}</w:p>'


def tag(text: str) -> str:
    """A paragraph that only holds a tag, and is gone from the document."""
    return f'<w:p><w:pPr><w:pStyle w:val="Balise"/></w:pPr>{run("{%p " + text + " %}")}</w:p>'


def cell(width: int, *blocks: str, settings: str = "") -> str:
    """A table cell."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{settings}</w:tcPr>{"".join(blocks)}</w:tc>'


def row(*cells: str, header: bool = False, height: int = 0) -> str:
    """A table row that is never cut; a header is repeated on each page."""
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{tall}{'<w:tblHeader/>' if header else ''}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths: tuple[int, ...], *rows: str, style: str = "TableGrid", settings: str = "") -> str:
    """A table of fixed widths."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'{settings}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def header_row(widths: tuple[int, ...], *titles: str, centred: bool = False) -> str:
    """The header of a table; its titles are centred from the second on, if the column is."""
    middle = '<w:jc w:val="center"/>'
    behind = f'<w:tcBorders>{line("bottom", "text2", 12)}</w:tcBorders>{fill("background2")}'
    return row(
        *(
            cell(w, p("EnTeteTableau", title, settings=middle if centred and place else ""), settings=behind)
            for place, (w, title) in enumerate(zip(widths, titles, strict=True))
        ),
        header=True,
    )


def box(*blocks: str, behind: str, border: str) -> str:
    """A framed text: a table of one cell, so that it stays on one page."""
    margins = (
        '<w:tblCellMar><w:top w:w="140" w:type="dxa"/><w:left w:w="260" w:type="dxa"/>'
        '<w:bottom w:w="140" w:type="dxa"/><w:right w:w="260" w:type="dxa"/></w:tblCellMar>'
    )
    inner = row(cell(TEXT_WIDTH, *blocks, settings=f"<w:tcBorders>{border}</w:tcBorders>{behind}"))
    built = table((TEXT_WIDTH,), inner, style="TableNormal")
    return built.replace('<w:tblLayout w:type="fixed"/>', f'<w:tblLayout w:type="fixed"/>{margins}')


def style(
    identity: str, name: str, *, base: str = "Normal", then: str = "", ppr: str = "", rpr: str = "", kind: str = "paragraph"
) -> str:
    """A style; ``base`` is what it builds on, ``then`` what Word gives to the paragraph after it."""
    parts = [
        f'<w:style w:type="{kind}" w:styleId="{identity}"{" w:customStyle=" + chr(34) + "1" + chr(34) if identity in OWN else ""}>',
        f'<w:name w:val="{name}"/>',
        f'<w:basedOn w:val="{base}"/>' if base else "",
        f'<w:next w:val="{then}"/>' if then else "",
        "<w:qFormat/>",
        f"<w:pPr>{ppr}</w:pPr>" if ppr else "",
        f"<w:rPr>{rpr}</w:rPr>" if rpr else "",
        "</w:style>",
    ]
    return "".join(parts)


OWN = {
    "Repere", "QuestionPosee", "Temoignage", "Objectif", "TitreEncadre", "PuceEncadre", "LigneEcriture",
    "LigneCouverture", "SourceCitation", "TexteTableau", "EnTeteTableau", "Balise", "Choix", "Enonce", "Reponse",
}  # fmt: skip


def gap(before: int = 0, after: int = 0, spacing: int = 0) -> str:
    """Distances of a paragraph in points, and its line height in hundredths."""
    lines = f' w:line="{round(spacing * 2.4)}" w:lineRule="auto"' if spacing else ""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"{lines}/>'


def size(points: float) -> str:
    """The size of a text."""
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


KEEP = "<w:keepNext/><w:keepLines/>"
BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"


def styles(language: str) -> str:
    """The styles part."""
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{FONTS}{ink("text1")}{size(11.5)}'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{gap(0, 7, 120)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    return f'{DECLARATION}<w:styles xmlns:w="{W}">{defaults}{_known_styles()}{_own_styles()}{_table_styles()}</w:styles>'


def _heading(level: int, points: float, before: int, after: int, colour: str, border: str = "") -> str:
    heading = "<w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\" w:eastAsiaTheme=\"majorEastAsia\" w:cstheme=\"majorBidi\"/>"
    return style(
        f"Heading{level}",
        f"heading {level}",
        then="Normal",
        ppr=f'{KEEP}{border}{gap(before, after, 105)}<w:outlineLvl w:val="{level - 1}"/>',
        rpr=f"{heading}{BOLD}{ink(colour)}{size(points)}",
    )


def _known_styles() -> str:
    rule = f"<w:pBdr>{line('bottom', 'accent1', 18, 4)}</w:pBdr>"
    tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    foot = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    character = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    return (
        normal
        + character
        + _heading(1, 24, 24, 12, "text2", rule)
        + _heading(2, 15, 20, 5, "text2")
        + _heading(3, 12.5, 16, 4, "accent6")
        + style("Title", "Title", ppr=f"{KEEP}{gap(0, 10, 100)}", rpr=f"{BOLD}{ink('text2')}{size(36)}")
        + style("Subtitle", "Subtitle", ppr=gap(0, 22, 115), rpr=f"{ink('accent6')}{size(15)}")
        + style("TOCHeading", "TOC Heading", ppr=f"{KEEP}{rule}{gap(0, 14, 105)}", rpr=f"{BOLD}{ink('text2')}{size(24)}")
        + style("TOC1", "toc 1", ppr=f"{tabs}{gap(9, 2)}", rpr=f"{BOLD}{ink('text2')}{size(12)}")
        + style("TOC2", "toc 2", ppr=f'{gap(0, 2, 110)}<w:ind w:left="340" w:right="850"/>', rpr=f"{ink('accent6')}")
        + style("ListBullet", "List Bullet", ppr=f'<w:numPr><w:numId w:val="1"/></w:numPr>{gap(0, 4)}<w:contextualSpacing w:val="0"/>')
        + style("ListNumber", "List Number", ppr=f'<w:numPr><w:numId w:val="2"/></w:numPr>{gap(0, 4)}')
        + style(
            "Quote", "Quote", then="SourceCitation",
            ppr=f'{KEEP}{gap(14, 3, 115)}<w:ind w:left="567" w:right="567"/>', rpr=f"{ITALIC}{ink('accent1')}{size(15)}",
        )
        + style("Header", "header", ppr=f"{foot}{gap()}", rpr=f"{ink('accent6')}{size(9)}")
        + style("Footer", "footer", ppr=f"<w:pBdr>{line('top', 'accent6', 4, 6)}</w:pBdr>{foot}{gap()}", rpr=f"{ink('accent6')}{size(9)}")
        + style("Strong", "Strong", base="", kind="character", rpr=BOLD)
        + style("Hyperlink", "Hyperlink", base="", kind="character", rpr=f'{ink("hlink")}<w:u w:val="single"/>')
    )  # fmt: skip


def _own_styles() -> str:
    writing = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>{gap(11, 0, 100)}'
    return (
        style("Repere", "Repère", ppr=f"{KEEP}{gap(0, 4)}", rpr=f"{BOLD}{ink('accent1')}{size(11.5)}")
        + style("QuestionPosee", "Question posée", then="Temoignage", ppr=f"{KEEP}{gap(0, 6)}", rpr=f"{ITALIC}{ink('accent6')}")
        + style("Temoignage", "Témoignage", ppr=gap(0, 7, 125))
        + style("SourceCitation", "Source de citation", ppr=f'<w:keepLines/>{gap(0, 12)}<w:ind w:left="567" w:right="567"/>', rpr=f"{ink('accent6')}{size(11)}")
        + style("Objectif", "Objectif", ppr=f"<w:keepLines/>{gap(0, 0, 120)}", rpr=size(12.5))
        + style("TitreEncadre", "Titre d’encadré", then="PuceEncadre", ppr=f"{KEEP}{gap(0, 4)}", rpr=f"{BOLD}{ink('accent1')}{size(13)}")
        + style("PuceEncadre", "Puce d’encadré", ppr=f'<w:numPr><w:numId w:val="3"/></w:numPr>{gap(0, 3)}')
        + style("LigneEcriture", "Ligne d’écriture", ppr=writing, rpr=ink("accent6"))
        + style("LigneCouverture", "Ligne de couverture", ppr=gap(0, 3), rpr=size(13))
        + style("EnTeteTableau", "En-tête de tableau", ppr=f"<w:keepNext/>{gap(3, 3, 105)}", rpr=f"{BOLD}{ink('text2')}")
        + style("TexteTableau", "Texte de tableau", ppr=gap(3, 3, 110))
        + style("Enonce", "Énoncé", ppr=f"{KEEP}{gap(0, 5, 115)}", rpr=f"{BOLD}{size(12)}")
        + style("Choix", "Choix", ppr=f'<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs>{gap(0, 4, 115)}<w:ind w:left="794" w:hanging="794"/>')
        + style("Reponse", "Réponse", ppr=f"{KEEP}{gap(0, 4, 115)}", rpr=f"{BOLD}{ink('accent1')}")
        + style("Balise", "Balise", ppr=f"{gap(0, 0, 100)}", rpr=f"{ink('accent6')}{size(8)}")
    )  # fmt: skip


def _table_styles() -> str:
    margins = (
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    )
    edges = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" {RULE}/>' for side in ("top", "bottom", "insideH", "insideV"))
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{margins}</w:tblPr></w:style>'
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr></w:style>'
    )


def numbering() -> str:
    """Bullets, numbers, and the smaller bullets of framed texts."""
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="340"/></w:pPr><w:rPr>{BOLD if form == "decimal" else ""}{ink("accent1")}</w:rPr></w:lvl></w:abstractNum>'
        for number, form, shown, left in (
            (1, "bullet", "•", 397), (2, "decimal", "%1.", 397), (3, "bullet", "•", 340),
        )
    )  # fmt: skip
    numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3))
    return f'{DECLARATION}<w:numbering xmlns:w="{W}">{abstracts}{numbers}</w:numbering>'


def theme() -> str:
    """The theme part: our palette, Calibri, and the plainest effects that the format allows."""
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    slots = "".join(f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in COLOURS.items())
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind in ("major", "minor")
    )
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{solid}</a:ln>' for width in (6350, 12700, 19050))
    return (
        f'{DECLARATION}<a:theme xmlns:a="{a}" name="OSERESO"><a:themeElements><a:clrScheme name="OSERESO">{slots}</a:clrScheme>'
        f'<a:fontScheme name="OSERESO">{fonts}</a:fontScheme><a:fmtScheme name="OSERESO">'
        f"<a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def settings(language: str) -> str:
    """The settings part; fields are not updated unasked, which would show a question."""
    slots = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2", "hyperlink": "hyperlink"}
    slots |= {f"accent{n}": f"accent{n}" for n in range(1, 7)} | {"followedHyperlink": "followedHyperlink"}
    mapped = " ".join(f'w:{name}="{slot}"' for name, slot in slots.items())
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/><w:clrSchemeMapping {mapped}/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def package(body: str, language: str, *, title: str, extra: dict[str, tuple[str, str]]) -> bytes:
    """A ``.docx`` of a body; ``extra`` maps part names to their kind (header, footer) and XML."""
    fixed = {"styles": styles(language), "numbering": numbering(), "settings": settings(language)}
    parts = {f"word/{name}.xml": text for name, text in fixed.items()} | {"word/theme/theme1.xml": theme()}
    parts |= {f"word/{name}.xml": text for name, (_, text) in extra.items()}
    parts["word/document.xml"] = body
    kinds = {name: name for name in fixed} | {name: kind for name, (kind, _) in extra.items()}
    parts["word/_rels/document.xml.rels"] = _relations(
        [(f"rId_{name}", f"{R}/{kind}", f"{name}.xml") for name, kind in kinds.items()]
        + [("rId_theme", f"{R}/theme", "theme/theme1.xml")]
    )
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    parts["_rels/.rels"] = _relations(
        [("rId1", f"{R}/officeDocument", "word/document.xml"), ("rId2", core, "docProps/core.xml")]
    )
    parts["docProps/core.xml"] = _core(title, language)
    parts["[Content_Types].xml"] = _types(kinds)
    return pack({name: text.encode() for name, text in parts.items()})


def _relations(rows: list[tuple[str, str, str]]) -> str:
    lines = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in rows)
    return f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'


def _types(kinds: dict[str, str]) -> str:
    rows = [(f"/word/{name}.xml", f"{WORD}.{kind}+xml") for name, kind in kinds.items()]
    rows += [
        ("/word/document.xml", f"{WORD}.document.main+xml"),
        ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    lines = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in rows)
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    )


def _core(title: str, language: str) -> str:
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>OSERESO</dc:creator>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>'
        f"<dc:language>{language}</dc:language></cp:coreProperties>"
    )
