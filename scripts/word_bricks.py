"""The bricks of our Word templates: paragraphs, tables and framed texts as XML.

Every colour is a theme colour with its value beside it, so that a client's palette recolours the whole.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

from osereso.rendering.word.palette import Palette

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
COLOURS = {
    "dk1": "1F2933",
    "lt1": "FFFFFF",
    "dk2": "12355B",
    "lt2": "F5F1EA",
    "accent1": "0F766E",
    "accent2": "2457A6",
    "accent3": "B4441C",
    "accent4": "6B4E9B",
    "accent5": "8A6D1F",
    "accent6": "4B5563",
    "hlink": "2457A6",
    "folHlink": "6B4E9B",
}
TEXT_WIDTH = 9185  # twentieths of a point: A4 less margins of 2.4 cm
LINE = 'w:color="A6A6A6" w:themeColor="background1" w:themeShade="A6"'
RULE = 'w:color="D9D9D9" w:themeColor="background1" w:themeShade="D9"'
KEEP = "<w:keepNext/><w:keepLines/>"
BOLD = "<w:b/><w:bCs/>"
QUIET_TINT = "BF"  # text that steps back: a grey made of the text's own colour
PLAIN = '<w:b w:val="0"/><w:bCs w:val="0"/>'
ITALIC = "<w:i/><w:iCs/>"


def value_of(slot: str, tint: str = "", shade: str = "") -> str:
    """The six digits of a colour’s slot, as Word calls it; ``tint`` is its share in hexadecimal."""
    return Palette(COLOURS).value(slot, tint or None, shade or None) or "000000"


def ink(slot: str, tint: str = "") -> str:
    """The colour of a text."""
    lighter = f' w:themeTint="{tint}"' if tint else ""
    return f'<w:color w:val="{value_of(slot, tint)}" w:themeColor="{slot}"{lighter}/>'


def fill(slot: str, tint: str = "") -> str:
    """The colour behind a paragraph or cell."""
    lighter = f' w:themeFillTint="{tint}"' if tint else ""
    digits = value_of(slot, tint)
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{digits}" w:themeFill="{slot}"{lighter}/>'


def line(side: str, slot: str, size: int = 8, space: int = 0) -> str:
    """A border on one side; ``size`` counts eighths of a point."""
    colour = f'w:color="{value_of(slot)}" w:themeColor="{slot}"'
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" {colour}/>'


def gap(before: int = 0, after: int = 0, spacing: int = 0) -> str:
    """Distances of a paragraph in points, and its line height in hundredths."""
    lines = f' w:line="{round(spacing * 2.4)}" w:lineRule="auto"' if spacing else ""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"{lines}/>'


def size(points: float) -> str:
    """The size of a text."""
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def fonts(ascii_font: str, *, theme: bool = True) -> str:
    """The font of a text: one of the theme's two (``minor``, ``major``), or one by its name."""
    if not theme:
        sides = " ".join(f'w:{side}="{ascii_font}"' for side in ("ascii", "hAnsi", "eastAsia", "cs"))
        return f"<w:rFonts {sides}/>"
    return (
        f'<w:rFonts w:asciiTheme="{ascii_font}HAnsi" w:hAnsiTheme="{ascii_font}HAnsi" '
        f'w:eastAsiaTheme="{ascii_font}EastAsia" w:cstheme="{ascii_font}Bidi"/>'
    )


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
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def p(style: str, *content: str, settings: str = "") -> str:
    """A paragraph. What is no XML yet is text; ``settings`` stand in the order of the schema."""
    inner = "".join(piece if piece.startswith("<w:") else run(piece) for piece in content)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{settings}</w:pPr>{inner}</w:p>'


def tag(text: str) -> str:
    """A paragraph that only holds a tag, and is gone from the document."""
    return p("Balise", "{%p " + text + " %}")


def loop(over: str, *blocks: str) -> str:
    """Paragraphs repeated for each thing of a list: ``loop("line in cover", …)``."""
    return f"{tag(f'for {over}')}{''.join(blocks)}{tag('endfor')}"


def only_if(what: str, *blocks: str, otherwise: str = "") -> str:
    """Paragraphs that stand only where there is something to say, and what stands there otherwise."""
    return f"{tag(f'if {what}')}{''.join(blocks)}{tag('else') + otherwise if otherwise else ''}{tag('endif')}"


def cell(width: int, *blocks: str, settings: str = "") -> str:
    """A table cell."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{settings}</w:tcPr>{"".join(blocks)}</w:tc>'


def row(*cells: str, header: bool = False, height: int = 0) -> str:
    """A table row that is never cut; a header is repeated on each page."""
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    head = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{tall}{head}</w:trPr>{''.join(cells)}</w:tr>"


def tag_row(width: int, text: str) -> str:
    """A table row that only holds a tag, and is gone from the document."""
    return row(cell(width, p("TexteTableau", "{%tr " + text + " %}")))


def loop_rows(width: int, over: str, *rows: str) -> str:
    """Table rows repeated for each thing of a list."""
    return f"{tag_row(width, f'for {over}')}{''.join(rows)}{tag_row(width, 'endfor')}"


def table(widths: tuple[int, ...], *rows: str, style: str = "TableGrid", margins: str = "") -> str:
    """A table of fixed widths."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{margins}<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


HEAD = f"<w:tcBorders>{line('bottom', 'text2', 12)}</w:tcBorders>{fill('background2')}"
CENTRED = '<w:jc w:val="center"/>'


def header_row(widths: tuple[int, ...], *titles: str, centred: bool = False) -> str:
    """The header of a table; its titles are centred from the second on, if the columns are."""
    return row(
        *(
            cell(
                width, p("EnTeteTableau", title, settings=CENTRED if centred and place else ""), settings=HEAD
            )
            for place, (width, title) in enumerate(zip(widths, titles, strict=True))
        ),
        header=True,
    )


def box(*blocks: str, border: str, behind: str = "", ends: int = 140) -> str:
    """A framed text: a table of one cell, so that it stays on one page."""
    sides = (("top", ends), ("left", 260), ("bottom", ends), ("right", 260))
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return table(
        (TEXT_WIDTH,),
        row(cell(TEXT_WIDTH, *blocks, settings=f"<w:tcBorders>{border}</w:tcBorders>{behind}")),
        style="TableNormal",
        margins=f"<w:tblCellMar>{margins}</w:tblCellMar>",
    )
