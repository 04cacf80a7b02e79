"""The styles and lists of our Word templates.

Styles that Word knows keep their English internal names (Word shows them in the trainer's language); our
own have French names.
"""

from __future__ import annotations

from typing import NamedTuple

from word_bricks import (
    BOLD,
    DECLARATION,
    ITALIC,
    KEEP,
    QUIET_TINT,
    RULE,
    TEXT_WIDTH,
    W,
    fonts,
    gap,
    ink,
    line,
    size,
)


class Style(NamedTuple):
    """A paragraph style: its id, internal name, paragraph and run properties, and the style that follows."""

    identity: str
    name: str
    paragraph: str
    run: str = ""
    then: str = ""
    own: bool = False


_RULE = f"<w:pBdr>{line('bottom', 'accent1', 12, 3)}</w:pBdr>"
_TOP_RULE = f"<w:pBdr>{line('top', 'text2', 4, 6)}</w:pBdr>"
_QUIET = ink("text1", QUIET_TINT)


def _tab(leader: str = "") -> str:
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tabs><w:tab w:val="right"{dots} w:pos="{TEXT_WIDTH}"/></w:tabs>'


def _list(number: int) -> str:
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def _hang(left: int) -> str:
    """The room of a bullet or number, as the list says it: page counting reads the styles."""
    return f'<w:ind w:left="{left}" w:hanging="340"/>'


def _heading(level: int, points: float, before: int, after: int, look: str, border: str = "") -> Style:
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    paragraph = f"{KEEP}{border}{gap(before, after, 105)}{outline}"
    return Style(
        f"Heading{level}",
        f"heading {level}",
        paragraph,
        f"{fonts('major')}{BOLD}{look}{size(points)}",
        "Normal",
    )


_KNOWN = (
    _heading(1, 20, 22, 8, ink("text2"), _RULE),
    _heading(2, 14, 13, 3, ink("text2")),
    _heading(3, 12.5, 12, 4, _QUIET),
    Style("Title", "Title", f"{KEEP}{gap(0, 10, 100)}", f"{BOLD}{ink('text2')}{size(36)}"),
    Style("Subtitle", "Subtitle", gap(0, 22, 115), f"{_QUIET}{size(15)}"),
    Style("TOCHeading", "TOC Heading", f"{KEEP}{_RULE}{gap(0, 8, 105)}", f"{BOLD}{ink('text2')}{size(20)}"),
    Style("TOC1", "toc 1", f"{_tab('dot')}{gap(3, 1, 105)}", f"{BOLD}{ink('text2')}{size(12)}"),
    Style("TOC2", "toc 2", f'{gap(0, 1, 105)}<w:ind w:left="340" w:right="850"/>', f"{_QUIET}{size(11)}"),
    Style("ListBullet", "List Bullet", f"{_list(1)}{gap(0, 3, 115)}{_hang(397)}"),
    Style("ListNumber", "List Number", f"{_list(2)}{gap(0, 3, 115)}{_hang(397)}"),
    Style(
        "Quote",
        "Quote",
        f"{KEEP}{gap(0, 4, 112)}",
        f"{ITALIC}{ink('accent1')}{size(12.5)}",
        "SourceCitation",
    ),
    Style("Header", "header", f"{_tab()}{gap()}", f"{_QUIET}{size(9)}"),
    Style("Footer", "footer", f"{_TOP_RULE}{_tab()}{gap()}", f"{_QUIET}{size(9)}"),
)
_OWN = (
    Style("Repere", "Repère", f"{KEEP}{gap(0, 4)}", f"{BOLD}{ink('accent1')}{size(11.5)}"),
    Style("QuestionPosee", "Question posée", f"{KEEP}{gap(0, 4, 110)}", f"{ITALIC}{_QUIET}", "Temoignage"),
    Style("Temoignage", "Témoignage", gap(0, 5, 118)),
    Style("SourceCitation", "Source de citation", f"<w:keepLines/>{gap(0, 6, 110)}", f"{_QUIET}{size(11)}"),
    Style("Objectif", "Objectif", f"<w:keepLines/>{gap(0, 0, 112)}", size(12)),
    Style(
        "TitreEncadre",
        "Titre d’encadré",
        f"<w:keepLines/>{gap(0, 3, 110)}",
        f"{BOLD}{ink('accent1')}{size(12)}",
        "PuceEncadre",
    ),
    Style("PuceEncadre", "Puce d’encadré", f"{_list(3)}{gap(0, 2, 110)}{_hang(340)}"),
    Style("LigneEcriture", "Ligne d’écriture", f"{_tab('dot')}{gap(11, 0, 100)}", _QUIET),
    Style("LigneCouverture", "Ligne de couverture", gap(0, 3), size(13)),
    Style("EnTeteTableau", "En-tête de tableau", f"<w:keepNext/>{gap(2, 2, 105)}", f"{BOLD}{ink('text2')}"),
    Style("TexteTableau", "Texte de tableau", gap(2, 2, 108)),
    Style("TitreNotes", "Titre de notes", f"{KEEP}{gap(10, 0, 105)}", f"{BOLD}{_QUIET}{size(12)}"),
    Style("LigneNotes", "Ligne de notes", gap(0, 0, 100)),
    Style("Reference", "Référence", f"<w:keepLines/>{gap(0, 1, 108)}", size(11)),
    Style("Enonce", "Énoncé", f"<w:keepLines/>{gap(0, 4, 108)}", BOLD),
    Style(
        "Choix",
        "Choix",
        '<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs>'
        f'{gap(0, 2, 108)}<w:ind w:left="794" w:hanging="794"/>',
    ),
    Style("Reponse", "Réponse", f"<w:keepLines/>{gap(0, 3, 108)}", f"{BOLD}{ink('accent1')}"),
    Style("Balise", "Balise", gap(0, 0, 100), f"{_QUIET}{size(8)}"),
)


def styles(language: str) -> str:
    """The styles part."""
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts('minor')}{ink('text1')}{size(11.5)}"
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{gap(0, 5, 115)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    paragraphs = "".join(_style(style) for style in (*_KNOWN, *(style._replace(own=True) for style in _OWN)))
    return (
        f'{DECLARATION}<w:styles xmlns:w="{W}">{defaults}{_NORMAL}{paragraphs}{_characters()}'
        f"{_table_styles()}</w:styles>"
    )


_NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    '</w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
)


def _style(style: Style) -> str:
    own = ' w:customStyle="1"' if style.own else ""
    following = f'<w:next w:val="{style.then}"/>' if style.then else ""
    look = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.identity}"{own}><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/>{following}<w:qFormat/><w:pPr>{style.paragraph}</w:pPr>{look}</w:style>'
    )


def _characters() -> str:
    looks = {"Strong": BOLD, "Hyperlink": f'{ink("hyperlink")}<w:u w:val="single"/>'}
    return "".join(
        f'<w:style w:type="character" w:styleId="{name}"><w:name w:val="{name}"/><w:qFormat/>'
        f"<w:rPr>{look}</w:rPr></w:style>"
        for name, look in looks.items()
    )


def _table_styles() -> str:
    sides = (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" {RULE}/>'
        for side in ("top", "bottom", "insideH", "insideV")
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        '<w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr></w:style>"
    )


def numbering() -> str:
    """Bullets, numbers, and the bullets of framed texts."""
    kinds = ((1, "bullet", "•", 397), (2, "decimal", "%1.", 397), (3, "bullet", "•", 340))
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="340"/></w:pPr>'
        f"<w:rPr>{BOLD if form == 'decimal' else ''}{ink('text2')}</w:rPr></w:lvl></w:abstractNum>"
        for number, form, shown, left in kinds
    )
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number, *_ in kinds
    )
    return f'{DECLARATION}<w:numbering xmlns:w="{W}">{abstracts}{numbers}</w:numbering>'
