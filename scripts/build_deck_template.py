"""Make ``templates/default/deck.pptx``: our own master, layouts, theme and notes master.

Run it after a change here, then look at every layout: ``python scripts/build_deck_template.py``.
A trainer never needs it: the file it makes is edited in PowerPoint (View, Slide Master).
"""

from __future__ import annotations

from pathlib import Path

from deck_layouts import COLOURS, DIM, HEIGHT, LAYOUTS, WIDTH, Box, Holder, Layout, footers
from osereso.rendering.package import pack

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "templates" / "default" / "deck.pptx"
EMU = 12700
NS = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PML = "application/vnd.openxmlformats-officedocument.presentationml."


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
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
        "</a:extLst>"
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
        f'<a:lnSpc><a:spcPct val="{round(lines * 1000)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>'
        if holder.spacing
        else ""
    )
    margins = ' marL="0" indent="0"' if body and not holder.bullet else ""
    none = "<a:buNone/>" if body and not holder.bullet else ""
    align = f' algn="{holder.align}"' if holder.align else ""
    size = f' sz="{round(holder.size * 100)}"' if holder.size else ""
    bold = "" if holder.bold is None else f' b="{int(holder.bold)}"'
    colour = solid(holder.colour) if holder.colour else ""
    # LibreOffice gives footers a face and an alignment of its own unless the layout says otherwise.
    face = _fonts("mn") if holder.kind in ("ftr", "sldNum") else ""
    run = f"<a:defRPr{size}{bold}>{colour}{face}</a:defRPr>"
    return f"<a:lvl1pPr{margins}{align}>{spaces}{none}{run}</a:lvl1pPr>"


def placeholder(number: int, holder: Holder) -> str:
    """A placeholder of a layout or of the master."""
    idx = f' idx="{holder.idx}"' if holder.idx else ""
    prompt = ' hasCustomPrompt="1"' if holder.prompt and holder.kind not in ("ftr", "sldNum") else ""
    size = ' sz="quarter"' if holder.idx >= 11 or holder.kind in ("ftr", "sldNum") else ""
    kind = f' type="{holder.kind}"' if holder.kind != "obj" else ""
    anchor = f' anchor="{holder.anchor}"' if holder.anchor else ""
    sides = zip("ltrb", holder.insets, strict=True)
    insets = "".join(f' {side}Ins="{round(value * EMU)}"' for side, value in sides)
    text = (
        '<a:fld id="{5B0C8F4E-2D0B-4C39-9B1F-0C5B3A7F1E11}" type="slidenum">'
        '<a:rPr lang="fr-FR"/><a:t>‹N°›</a:t></a:fld>'
        if holder.kind == "sldNum"
        else f'<a:r><a:rPr lang="fr-FR"/><a:t>{holder.prompt}</a:t></a:r>'
        if holder.prompt
        else ""
    )
    fill = solid(holder.fill) if holder.fill else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{holder.name}"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph{kind}{size}{idx}{prompt}/></p:nvPr></p:nvSpPr><p:spPr>{frame(holder.box)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr><p:txBody><a:bodyPr{insets}{anchor}>'
        f"<a:normAutofit/></a:bodyPr><a:lstStyle>{_paragraph_style(holder)}</a:lstStyle>"
        f'<a:p>{text}<a:endParaRPr lang="fr-FR"/></a:p></p:txBody></p:sp>'
    )


def tree(shapes: list[str], background: str = "") -> str:
    """The drawing of a layout or of the master."""
    paint = f"<p:bg><p:bgPr>{solid(background)}<a:effectLst/></p:bgPr></p:bg>" if background else ""
    return (
        f"<p:cSld{{name}}>{paint}<p:spTree>"
        '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
        '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
        f"{''.join(shapes)}</p:spTree></p:cSld>"
    )


def guillemets(number: int, *, closing: bool) -> str:
    """Two large chevrons, a French quotation mark: the sign that this course comes from somebody's words."""
    flip = "" if closing else ' flipH="1"'
    paler = solid("tx2", '<a:lumMod val="75000"/><a:lumOff val="25000"/>')
    first, second = (paler, solid("accent1")) if closing else (solid("accent1"), paler)
    return "".join(
        shape(
            number + place,
            "Guillemet",
            Box(706 + place * 92, 92, 108, 196),
            fill,
            preset="chevron",
            flip=flip,
        )
        for place, fill in enumerate((first, second))
    )


def layout_part(layout: Layout) -> str:
    """The XML of a layout."""
    # The cover has neither footer nor number.
    ends = () if layout.type == "title" else footers(layout.footer, layout.number, layout.dim, 31)
    holders = [*layout.holders, *ends]
    drawing = guillemets(30, closing=layout.mark == "closing") if layout.mark else ""
    shapes = [drawing, *(placeholder(number, holder) for number, holder in enumerate(holders, 2))]
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
        Holder("title", "Titre", Box(54, 42, 716, 96), "Titre", anchor="t"),
        Holder("body", "Texte", Box(54, 140, 800, 342), "Texte", 1, bullet=True),
        *footers(Box(54, 494, 700, 36), Box(846, 494, 60, 36), DIM, 3),
    )
    shapes = [placeholder(number, holder) for number, holder in enumerate(holders, 2)]
    ids = "".join(
        f'<p:sldLayoutId id="{2147483649 + number}" r:id="rId{number}"/>'
        for number in range(1, len(LAYOUTS) + 1)
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
        '<a:lvl1pPr algn="l" rtl="0"><a:lnSpc><a:spcPct val="92000"/></a:lnSpc>'
        '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr lang="fr-FR" sz="3000" b="1" kern="1200">{solid("tx2")}{_fonts("mj")}</a:defRPr>'
        "</a:lvl1pPr>"
    )


def _level(number: int) -> str:
    size = {1: 26, 2: 22}.get(number, 20)
    indent = 24 * EMU
    return (
        f'<a:lvl{number}pPr marL="{indent * number}" indent="{-indent}" algn="l" rtl="0"><a:lnSpc>'
        '<a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef>'
        f'<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buSzPct val="70000"/><a:buFont typeface="Arial"/>'
        f'<a:buChar char="■"/><a:defRPr lang="fr-FR" sz="{size * 100}" kern="1200">{solid("tx1")}'
        f"{_fonts('mn')}</a:defRPr></a:lvl{number}pPr>"
    )


def _other_style() -> str:
    run = f'<a:defRPr lang="fr-FR" sz="1800">{solid("tx1")}{_fonts("mn")}</a:defRPr>'
    return f'<a:lvl1pPr marL="0" algn="l" rtl="0">{run}</a:lvl1pPr>'


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
        f'<a:fmtScheme name="Entretien"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def notes_master_part() -> str:
    """The XML of the notes master: the slide above, the notes below, in a size that is read standing up."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Image de la diapositive"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr>'
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
        f"<p:defaultTextStyle>{_other_style()}</p:defaultTextStyle></p:presentation>"
    )


def relations(*targets: tuple[str, str]) -> str:
    """A relationships part; the ids count from 1."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Target="{target}" '
        f'Type="{kind if "://" in kind else OFFICE + kind}"/>'
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
        **{
            f"ppt/slideLayouts/slideLayout{n}.xml": f"{PML}slideLayout+xml"
            for n in range(1, len(LAYOUTS) + 1)
        },
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
        f"{HEAD}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
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
