"""Make ``templates/default/deck.pptx``: our own master, layouts, theme and notes master.

Run it after a change here, then look at every layout: ``python scripts/build_deck_template.py``.
A trainer never needs it: the file it makes is edited in PowerPoint (View, Slide Master).

All measures are points on a slide of 960 × 540.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from osereso.rendering.package import pack

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "templates" / "default" / "deck.pptx"
EMU = 12700
WIDTH, HEIGHT = 960, 540
NS = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PML = "application/vnd.openxmlformats-officedocument.presentationml."
COLOURS = {
    "dk1": "1F2933", "lt1": "FFFFFF", "dk2": "12355B", "lt2": "F5F1EA", "accent1": "0F766E", "accent2": "2457A6",
    "accent3": "B4441C", "accent4": "6B4E9B", "accent5": "8A6D1F", "accent6": "4B5563", "hlink": "2457A6",
    "folHlink": "6B4E9B",
}  # fmt: skip


class Box(NamedTuple):
    """Left, top, width, height in points."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True)
class Holder:
    """A placeholder of a layout: what it is for, where it stands and how its text looks."""

    kind: str
    name: str
    box: Box
    prompt: str = ""
    idx: int = 0
    size: float | None = None
    bold: bool | None = None
    colour: str = ""
    anchor: str = ""
    fill: str = ""
    insets: tuple[float, float, float, float] | None = None
    bullet: bool = False
    align: str = ""
    spacing: tuple[float, float] | None = None  # lines in per cent, points before


@dataclass(frozen=True)
class Layout:
    """A layout: its name as PowerPoint's menu shows it, its type, its placeholders and its drawing."""

    name: str
    type: str
    holders: tuple[Holder, ...]
    drawing: str = ""
    background: str = "bg1"
    footer: Box = Box(54, 502, 700, 22)
    number: Box = Box(846, 502, 60, 22)
    dim: str = "tx1+"  # the colour of footer and number


DIM = "tx1+"  # the text's colour, paler


def solid(colour: str, extra: str = "") -> str:
    """A fill of a theme colour."""
    if colour == DIM:
        colour, extra = "tx1", '<a:lumMod val="75000"/><a:lumOff val="25000"/>'
    return f'<a:solidFill><a:schemeClr val="{colour}">{extra}</a:schemeClr></a:solidFill>'


def frame(box: Box, flip: str = "") -> str:
    """The position and size of a shape."""
    x, y, w, h = (round(value * EMU) for value in box)
    return f'<a:xfrm{flip}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'


def shape(number: int, name: str, box: Box, fill: str, *, preset: str = "rect", flip: str = "") -> str:
    """A drawn shape without text, marked as decorative."""
    mark = (
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}">{mark}</p:cNvPr><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{frame(box, flip)}<a:prstGeom prst="{preset}"><a:avLst/>'
        f"</a:prstGeom>{fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def _paragraph_style(holder: Holder) -> str:
    if holder.kind in ("pic", "tbl") and not holder.size:
        return ""
    body = holder.kind in ("body", "subTitle")
    lines, before = holder.spacing or (0, 0)
    spaces = (
        f'<a:lnSpc><a:spcPct val="{round(lines * 1000)}"/></a:lnSpc><a:spcBef><a:spcPts val="{round(before * 100)}"/>'
        "</a:spcBef>"
        if holder.spacing
        else ""
    )
    margins = ' marL="0" indent="0"' if body and not holder.bullet else ""
    none = "<a:buNone/>" if body and not holder.bullet else ""
    align = f' algn="{holder.align}"' if holder.align else ""
    size = f' sz="{round(holder.size * 100)}"' if holder.size else ""
    bold = "" if holder.bold is None else f' b="{int(holder.bold)}"'
    colour = solid(holder.colour) if holder.colour else ""
    return (
        f"<a:lvl1pPr{margins}{align}>{spaces}{none}<a:defRPr{size}{bold}>{colour}</a:defRPr></a:lvl1pPr>"
    )


def placeholder(number: int, holder: Holder) -> str:
    """A placeholder of a layout or of the master."""
    idx = f' idx="{holder.idx}"' if holder.idx else ""
    prompt = ' hasCustomPrompt="1"' if holder.prompt and holder.kind not in ("ftr", "sldNum") else ""
    size = ' sz="quarter"' if holder.idx >= 11 or holder.kind in ("ftr", "sldNum") else ""
    kind = f' type="{holder.kind}"' if holder.kind != "obj" else ""
    anchor = f' anchor="{holder.anchor}"' if holder.anchor else ""
    sides = zip("ltrb", holder.insets or (0, 3, 0, 3), strict=True)
    insets = "".join(f' {side}Ins="{round(value * EMU)}"' for side, value in sides)
    text = (
        '<a:fld id="{5B0C8F4E-2D0B-4C39-9B1F-0C5B3A7F1E11}" type="slidenum"><a:rPr lang="fr-FR"/><a:t>‹N°›</a:t></a:fld>'
        if holder.kind == "sldNum"
        else f'<a:r><a:rPr lang="fr-FR"/><a:t>{holder.prompt}</a:t></a:r>'
        if holder.prompt
        else ""
    )
    fill = solid(holder.fill) if holder.fill else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{holder.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph{kind}{size}{idx}{prompt}/></p:nvPr></p:nvSpPr><p:spPr>{frame(holder.box)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr><p:txBody><a:bodyPr{insets}{anchor}>'
        f"<a:normAutofit/></a:bodyPr><a:lstStyle>{_paragraph_style(holder)}</a:lstStyle>"
        f'<a:p>{text}<a:endParaRPr lang="fr-FR"/></a:p></p:txBody></p:sp>'
    )


def tree(shapes: list[str], background: str = "") -> str:
    """The drawing of a layout or of the master."""
    paint = f'<p:bg><p:bgPr>{solid(background)}<a:effectLst/></p:bgPr></p:bg>' if background else ""
    return (
        f'<p:cSld{{name}}>{paint}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
        f'</a:xfrm></p:grpSpPr>{"".join(shapes)}</p:spTree></p:cSld>'
    )


TITLE = Holder("title", "Titre", Box(54, 44, 760, 82), "Titre : une phrase complète")
TAB = Holder(
    "body", "Repère de séquence", Box(54, 0, 236, 28), "Séquence", 20, 14, True, "bg1", "ctr", "accent1",
    (12, 2, 12, 2),
)  # fmt: skip
CLIENT = Holder("pic", "Logo du client", Box(826, 22, 80, 40), "Logo du client", 21, 12)
PANEL = Box(0, 0, 312, HEIGHT)


def card(number: int, box: Box, size: float) -> Holder:
    """A card for one short point."""
    return Holder(
        "body", f"Carte {number}", box, "Un point, douze mots au plus", 10 + number, size, None, "tx1", "ctr", "bg2",
        (24, 16, 24, 16), spacing=(100, 0),
    )  # fmt: skip


def cards(columns: int, rows: int, size: float, height: float) -> tuple[Holder, ...]:
    """Cards in a grid over the width of the content."""
    gap, left, top = 20.0, 54.0, 146.0
    width = (852 - gap * (columns - 1)) / columns
    each = (height - gap * (rows - 1)) / rows
    places = [(row, column) for row in range(rows) for column in range(columns)]
    return tuple(
        card(number, Box(left + column * (width + gap), top + row * (each + gap), width, each), size)
        for number, (row, column) in enumerate(places, 1)
    )


def fact(number: int, box: Box) -> Holder:
    """A card beside an activity: how, how long, with what result."""
    return Holder(
        "body", f"Repère {number}", box, "Intitulé, puis information", 14 + number, 18, None, "tx1", "ctr", "bg1",
        (20, 8, 16, 8), spacing=(95, 0),
    )  # fmt: skip


def guillemets(number: int, *, closing: bool) -> str:
    """Two large chevrons, a French quotation mark: the sign that this course comes from somebody's words."""
    flip = "" if closing else ' flipH="1"'
    paler = solid("tx2", '<a:lumMod val="75000"/><a:lumOff val="25000"/>')
    first, second = (paler, solid("accent1")) if closing else (solid("accent1"), paler)
    return "".join(
        shape(number + place, "Guillemet", Box(706 + place * 92, 92, 108, 196), fill, preset="chevron", flip=flip)
        for place, fill in enumerate((first, second))
    )


LAYOUTS = (
    Layout(
        "Couverture", "title",
        (
            Holder("ctrTitle", "Titre", Box(54, 60, 620, 196), "Titre de la formation", 0, 48, True, "bg1", "b"),
            Holder("subTitle", "Sous-titre", Box(54, 264, 620, 68), "D’après l’entretien de…", 1, 22, False, "bg2",
                   "t"),
            Holder("body", "Session", Box(0, 372, WIDTH, 168), "Session, dates, lieu, formateur", 12, 20, None, "tx1",
                   "ctr", "bg1", (54, 16, 360, 16), spacing=(100, 4)),
            Holder("pic", "Logo de l’organisme", Box(640, 412, 124, 88), "Logo de l’organisme", 13, 12),
            Holder("pic", "Logo du client", Box(782, 412, 124, 88), "Logo du client", 21, 12),
        ),
        guillemets(30, closing=False), "tx2",
    ),
    Layout(
        "Séquence", "secHead",
        (
            Holder("title", "Titre", Box(366, 132, 540, 150), "Titre de la séquence", 0, 44, True, "tx2", "b"),
            Holder("body", "Numéro", PANEL, "1", 11, 190, True, "bg1", "ctr", "accent1", (20, 20, 20, 20), align="ctr"),
            Holder("body", "Étiquette", Box(366, 84, 540, 36), "Séquence 1, durée", 12, 20, True, "accent1", "b"),
            Holder("body", "Objectif", Box(366, 300, 540, 160), "Objectif de la séquence", 13, 24, None, "tx1", "t",
                   spacing=(100, 6)),
        ),
        footer=Box(366, 502, 440, 22),
    ),
    Layout("Programme", "tbl", (
        TITLE, TAB, Holder("tbl", "Programme", Box(54, 140, 852, 346), "Tableau du programme", 11, 18), CLIENT)),
    Layout("Points clés", "obj", (
        TITLE, TAB, Holder("body", "Points", Box(54, 146, 780, 336), "Trois à cinq points courts", 11, 26, None, "tx1",
                           bullet=True, spacing=(100, 14)), CLIENT)),
    Layout("Idée forte", "obj", (
        TITLE, TAB, Holder("body", "Idée", Box(84, 170, 740, 250), "L’idée à retenir, en une phrase", 11, 36, None,
                           "tx2", "ctr", spacing=(100, 10)), CLIENT)),
    Layout("Deux cartes", "obj", (TITLE, TAB, *cards(2, 1, 28, 250), CLIENT)),
    Layout("Trois cartes", "obj", (TITLE, TAB, *cards(3, 1, 26, 270), CLIENT)),
    Layout("Quatre cartes", "obj", (TITLE, TAB, *cards(2, 2, 24, 330), CLIENT)),
    Layout(
        "Citation", "obj",
        (
            Holder("title", "Titre", Box(54, 44, 760, 40), "Paroles de terrain", 0, 20, True, "tx1+", "t"),
            TAB,
            Holder("body", "Citation", Box(150, 124, 702, 250), "« Les mots du professionnel »", 11, 32, None, "tx2",
                   "ctr", spacing=(110, 8)),
            Holder("body", "Attribution", Box(150, 388, 702, 60), "Nom, métier", 12, 20, True, "tx1+", "t"),
            CLIENT,
        ),
        "", "bg2",
    ),
    Layout(
        "Activité", "obj",
        (
            TITLE, TAB,
            Holder("body", "Consigne", Box(54, 146, 530, 336), "Ce que font les participants", 11, 24, None, "tx1",
                   bullet=True, spacing=(100, 14)),
            fact(1, Box(618, 146, 288, 90)), fact(2, Box(618, 248, 288, 90)), fact(3, Box(618, 350, 288, 132)),
            CLIENT,
        ),
        "", "bg2",
    ),
    Layout(
        "À retenir", "obj",
        (
            Holder("title", "Titre", PANEL, "À retenir", 0, 40, True, "bg1", "ctr", "accent1", (54, 40, 30, 40)),
            Holder("body", "Points", Box(366, 60, 540, 420), "Trois idées au plus", 11, 28, None, "tx1", "ctr",
                   bullet=True, spacing=(100, 20)),
        ),
        footer=Box(366, 502, 440, 22),
    ),
    Layout("Tableau", "tbl", (
        TITLE, TAB,
        Holder("body", "Consigne", Box(54, 128, 780, 60), "Consigne", 12, 22, None, "tx1", "t", spacing=(100, 4)),
        Holder("tbl", "Tableau", Box(54, 200, 852, 284), "Tableau", 11, 18), CLIENT)),
    Layout("Titre seul", "titleOnly", (TITLE, TAB, CLIENT)),
    Layout(
        "Conclusion", "obj",
        (
            Holder("title", "Titre", Box(54, 110, 620, 150), "Merci de votre attention", 0, 48, True, "bg1", "b"),
            Holder("body", "Mot de la fin", Box(54, 276, 620, 180), "Contact, suite de la formation", 11, 22, None,
                   "bg2", "t", spacing=(105, 8)),
        ),
        guillemets(30, closing=True), "tx2", dim="bg2",
    ),
)  # fmt: skip


def layout_part(layout: Layout) -> str:
    """The XML of a layout."""
    ends = (
        Holder("ftr", "Pied de page", layout.footer, "", 31, 12, None, layout.dim, "ctr"),
        Holder("sldNum", "Numéro de diapositive", layout.number, "", 32, 12, None, layout.dim, "ctr", align="r"),
    )
    # The cover has neither footer nor number.
    holders = [*layout.holders, *(() if layout.type == "title" else ends)]
    shapes = [layout.drawing, *(placeholder(number, holder) for number, holder in enumerate(holders, 2))]
    body = tree(shapes, layout.background if layout.background != "bg1" else "")
    return (
        f'{HEAD}<p:sldLayout {NS} type="{layout.type}" preserve="1" userDrawn="1">'
        + body.replace("{name}", f' name="{layout.name}"')
        + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)


def master_part() -> str:
    """The XML of the slide master."""
    holders = (
        Holder("title", "Titre", Box(54, 44, 760, 82), "Titre", anchor="t"),
        Holder("body", "Texte", Box(54, 146, 780, 336), "Texte", 1, bullet=True),
        Holder("ftr", "Pied de page", Box(54, 502, 700, 22), "", 3, 12, None, DIM, "ctr"),
        Holder("sldNum", "Numéro de diapositive", Box(846, 502, 60, 22), "", 4, 12, None, DIM, "ctr", align="r"),
    )
    shapes = [placeholder(number, holder) for number, holder in enumerate(holders, 2)]
    ids = "".join(
        f'<p:sldLayoutId id="{2147483649 + number}" r:id="rId{number}"/>' for number in range(1, len(LAYOUTS) + 1)
    )
    return (
        f"{HEAD}<p:sldMaster {NS}>{tree(shapes, 'bg1').replace('{name}', '')}{COLOUR_MAP}"
        f"<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>{_title_style()}</p:titleStyle>"
        f"<p:bodyStyle>{''.join(_level(number) for number in range(1, 6))}</p:bodyStyle>"
        f"<p:otherStyle>{_other_style()}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


def _fonts(role: str) -> str:
    return f'<a:latin typeface="+{role}-lt"/><a:ea typeface="+{role}-ea"/><a:cs typeface="+{role}-cs"/>'


def _title_style() -> str:
    return (
        '<a:lvl1pPr algn="l" rtl="0"><a:lnSpc><a:spcPct val="92000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>'
        f'<a:buNone/><a:defRPr lang="fr-FR" sz="3200" b="1" kern="1200">{solid("tx2")}{_fonts("mj")}</a:defRPr>'
        "</a:lvl1pPr>"
    )


def _level(number: int) -> str:
    size = {1: 26, 2: 22}.get(number, 20)
    indent = 24 * EMU
    return (
        f'<a:lvl{number}pPr marL="{indent * number}" indent="{-indent}" algn="l" rtl="0"><a:lnSpc>'
        '<a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef>'
        f'<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buSzPct val="70000"/><a:buFont typeface="Arial"/>'
        f'<a:buChar char="■"/><a:defRPr lang="fr-FR" sz="{size * 100}" kern="1200">{solid("tx1")}{_fonts("mn")}'
        f"</a:defRPr></a:lvl{number}pPr>"
    )


def _other_style() -> str:
    return f'<a:lvl1pPr marL="0" algn="l" rtl="0"><a:defRPr lang="fr-FR" sz="1800">{solid("tx1")}{_fonts("mn")}</a:defRPr></a:lvl1pPr>'


def theme_part() -> str:
    """The XML of the theme: our colours, Calibri, flat shapes."""
    slots = "".join(f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in COLOURS.items())
    face = '<a:latin typeface="Calibri" panose="020F0502020204030204"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Entretien">'
        f'<a:themeElements><a:clrScheme name="Entretien">{slots}</a:clrScheme><a:fontScheme name="Entretien">'
        f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Entretien"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def notes_master_part() -> str:
    """The XML of the notes master: the slide above, the notes below, in a size that is read standing up."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Image de la diapositive"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr>'
        f'</p:nvSpPr><p:spPr>{frame(Box(54, 54, 432, 243))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:noFill/><a:ln w="9525">{solid("accent6")}</a:ln></p:spPr></p:sp>'
    )
    notes = Holder("body", "Commentaires", Box(54, 318, 432, 366), "Ce que dit le formateur", 3)
    number = Holder("sldNum", "Numéro de page", Box(426, 690, 60, 22), "", 5, 10, align="r")
    style = "".join(
        f'<a:lvl{level}pPr marL="0" algn="l" rtl="0"><a:spcBef><a:spcPts val="400"/></a:spcBef>'
        f'<a:defRPr lang="fr-FR" sz="1200">{solid("tx1")}{_fonts("mn")}</a:defRPr></a:lvl{level}pPr>'
        for level in (1, 2)
    )
    shapes = [picture, placeholder(3, notes).replace(' hasCustomPrompt="1"', ""), placeholder(4, number)]
    return (
        f"{HEAD}<p:notesMaster {NS}>{tree(shapes, 'bg1').replace('{name}', '')}{COLOUR_MAP}"
        f"<p:notesStyle>{style}</p:notesStyle></p:notesMaster>"
    )


def presentation_part() -> str:
    """The XML of the presentation, which has no slide."""
    return (
        f'{HEAD}<p:presentation {NS} saveSubsetFonts="1"><p:sldMasterIdLst>'
        '<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst>'
        '<p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{WIDTH * EMU}" cy="{HEIGHT * EMU}"/><p:notesSz cx="{HEIGHT * EMU}" cy="{720 * EMU}"/>'
        f'<p:defaultTextStyle>{_other_style()}</p:defaultTextStyle></p:presentation>'
    )


def relations(*targets: tuple[str, str]) -> str:
    """A relationships part; the ids count from 1."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind if "://" in kind else OFFICE + kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def content_types() -> str:
    """The list of parts and what they are."""
    kinds = {
        "ppt/presentation.xml": f"{PML}presentation.main+xml",
        "ppt/slideMasters/slideMaster1.xml": f"{PML}slideMaster+xml",
        "ppt/notesMasters/notesMaster1.xml": f"{PML}notesMaster+xml",
        "ppt/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "ppt/theme/theme2.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        **{f"ppt/slideLayouts/slideLayout{n}.xml": f"{PML}slideLayout+xml" for n in range(1, len(LAYOUTS) + 1)},
    }
    rows = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def properties() -> str:
    """The file's own properties."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Modèle de diaporama</dc:title>'
        "<dc:creator>OSERESO</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>"
    )


def parts() -> dict[str, str]:
    """Every part of the template."""
    layouts = {f"ppt/slideLayouts/slideLayout{n}.xml": layout_part(one) for n, one in enumerate(LAYOUTS, 1)}
    to_master = relations(("slideMaster", "../slideMasters/slideMaster1.xml"))
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            ("officeDocument", "ppt/presentation.xml"),
            (
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
        ),
        "docProps/core.xml": properties(),
        "ppt/presentation.xml": presentation_part(),
        "ppt/_rels/presentation.xml.rels": relations(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"),
            ("theme", "theme/theme1.xml"),
        ),
        "ppt/slideMasters/slideMaster1.xml": master_part(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
            *(("slideLayout", f"../slideLayouts/slideLayout{n}.xml") for n in range(1, len(LAYOUTS) + 1)),
            ("theme", "../theme/theme1.xml"),
        ),
        "ppt/notesMasters/notesMaster1.xml": notes_master_part(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": relations(("theme", "../theme/theme2.xml")),
        "ppt/theme/theme1.xml": theme_part(),
        "ppt/theme/theme2.xml": theme_part(),
        **layouts,
        **{f"ppt/slideLayouts/_rels/slideLayout{n}.xml.rels": to_master for n in range(1, len(LAYOUTS) + 1)},
    }


if __name__ == "__main__":
    TARGET.write_bytes(pack({name: text.encode() for name, text in parts().items()}))
    print(f"{TARGET.relative_to(ROOT)}: {len(LAYOUTS)} layouts")
