"""Odd templates, after what clients' own are like: each a function that bends Office's default deck."""

from __future__ import annotations

import copy
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pptx
from lxml import etree
from PIL import Image, ImageDraw
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches, Pt

if TYPE_CHECKING:
    from collections.abc import Callable

OFFICE = Path(pptx.__file__).parent / "templates" / "default.pptx"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
COVER, CONTENT, SECTION, TWO, TITLE_ONLY, BLANK = 0, 1, 2, 3, 5, 6


def _name(layout, name: str) -> None:
    layout.element.find(f"{_P}cSld").set("name", name)


def _holder(layout, kind: str):
    """The first placeholder of a kind; objects have none written."""
    return next(shape for shape in layout.placeholders if (_ph(shape).get("type") or "obj") == kind)


def _ph(shape):
    return shape.element.find(f".//{_P}ph")


def _band(sheet, colour: str, left: float, top: float, wide: float, high: float):
    """A filled rectangle under everything else of a layout or master."""
    scratch = Presentation()
    shape = scratch.slides.add_slide(scratch.slide_layouts[6]).shapes.add_shape(
        MSO_SHAPE.RECTANGLE, Inches(left), Inches(top), Inches(wide), Inches(high)
    )
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(colour)
    shape.line.fill.background()
    element = copy.deepcopy(shape._element)
    tree = sheet.shapes._spTree
    element.find(f".//{_P}cNvPr").set("id", str(900 + len(tree)))
    tree.insert(2, element)


def _photo() -> io.BytesIO:
    """A picture of many colours: black keys on white."""
    image = Image.new("RGB", (960, 720), "#101418")
    draw = ImageDraw.Draw(image)
    for left in range(0, 960, 60):
        draw.rectangle((left, 300, left + 40, 720), fill="#F4F1EA")
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    buffer.seek(0)
    return buffer


def _backdrop(sheet) -> None:
    """A picture over the whole sheet, under everything else."""
    _, relation = sheet.part.get_or_add_image_part(_photo())
    deck = Presentation(OFFICE)
    picture = deck.slides.add_slide(deck.slide_layouts[6]).shapes.add_picture(
        _photo(), 0, 0, deck.slide_width
    )
    element = copy.deepcopy(picture._element)
    blip = next(element.iter(f"{_A}blip"))
    blip.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed", relation)
    sheet.shapes._spTree.insert(2, element)


def _title_style(deck, **attributes: str) -> None:
    style = deck.slide_masters[0].element.find(f"{_P}txStyles/{_P}titleStyle/{_A}lvl1pPr/{_A}defRPr")
    for name, value in attributes.items():
        style.set(name, value)


def names_that_lie(deck) -> None:
    """`TITLE` is the agenda, `TITLE_AND_BODY_1` the cover; the sample slides show how it is meant."""
    layouts = deck.slide_layouts
    _name(layouts[COVER], "TITLE_AND_BODY_1")
    _name(layouts[CONTENT], "TITLE")
    for layout in (layouts[COVER], *[layouts[CONTENT]] * 4):
        deck.slides.add_slide(layout).shapes.title.text = "Exemple"


def one_number_for_two(deck) -> None:
    """Title and content share ``idx=0``."""
    _ph(_holder(deck.slide_layouts[CONTENT], "obj")).set("idx", "0")


def types_that_lie(deck) -> None:
    """``type="title"`` on the divider, ``secHead`` on the document's title, French names."""
    layouts = deck.slide_layouts
    layouts[COVER].element.set("type", "secHead")
    layouts[SECTION].element.set("type", "title")
    _name(layouts[COVER], "Page de garde")
    _name(layouts[SECTION], "Intercalaire")
    _name(layouts[CONTENT], "Titre et texte")


def cover_without_placeholders(deck) -> None:
    """A cover made of a picture; the first sample slide uses it."""
    cover = deck.slide_layouts[COVER]
    for shape in list(cover.placeholders):
        shape.element.getparent().remove(shape.element)
    _backdrop(cover)
    _name(cover, "Couv photo")
    for layout in (cover, *[deck.slide_layouts[CONTENT]] * 3):
        deck.slides.add_slide(layout)


def section_without_title(deck) -> None:
    """A divider that holds text alone, on a dark band."""
    section = deck.slide_layouts[SECTION]
    title = _holder(section, "title").element
    title.getparent().remove(title)
    _band(section, "1F3A2E", 0, 0, 10, 7.5)


def titles_typed_as_text(deck) -> None:
    """No title anywhere: a first text placeholder plays it."""
    for layout in deck.slide_layouts:
        for shape in layout.placeholders:
            if _ph(shape).get("type") in ("title", "ctrTitle"):
                _ph(shape).set("type", "body")
                _ph(shape).set("idx", "4294967295")


def small_print(deck) -> None:
    """Titles of nine points, spread and in capitals; text of eleven."""
    _title_style(deck, sz="900", cap="all", spc="300", b="1")
    for level in deck.slide_masters[0].element.iter(f"{_A}lvl1pPr"):
        if level.getparent().tag == f"{_P}bodyStyle":
            level.find(f"{_A}defRPr").set("sz", "1100")


def huge_capitals(deck) -> None:
    """Titles of fifty-four points in bold capitals."""
    _title_style(deck, sz="5400", cap="all", b="1")


def no_types_no_bullets(deck) -> None:
    """No ``type`` on any layout, no bullet on the first level, names that say nothing."""
    for number, layout in enumerate(deck.slide_layouts, 1):
        layout.element.attrib.pop("type", None)
        _name(layout, f"Disposition personnalisée {number}")
    level = deck.slide_masters[0].element.find(f"{_P}txStyles/{_P}bodyStyle/{_A}lvl1pPr")
    for child in list(level):
        if child.tag.startswith(f"{_A}bu"):
            level.remove(child)
    level.find(f"{_A}defRPr").addprevious(etree.Element(f"{_A}buNone"))
    level.set("marL", "0")
    level.set("indent", "0")


def many_samples(deck) -> None:
    """Forty-six sample slides, with notes."""
    for number in range(46):
        slide = deck.slides.add_slide(deck.slide_layouts[number % 6])
        slide.notes_slide.notes_text_frame.text = "Note d’exemple"


def twins(deck) -> None:
    """Layouts that share their names."""
    for number, layout in enumerate(deck.slide_layouts):
        if number not in (COVER, SECTION):
            _name(layout, "Diapositive")


def only_titles(deck) -> None:
    """Content slides are free text boxes: no layout has a place for text."""
    for layout in deck.slide_layouts:
        for shape in list(layout.placeholders):
            if _ph(shape).get("type") not in ("title", "ctrTitle", "ftr", "sldNum"):
                shape.element.getparent().remove(shape.element)


def dark_bands(deck) -> None:
    """White titles on a dark band of the master; the background stays white."""
    _band(deck.slide_masters[0], "14213D", 0, 0, 10, 1.6)
    style = deck.slide_masters[0].element.find(f"{_P}txStyles/{_P}titleStyle/{_A}lvl1pPr/{_A}defRPr")
    for fill in style.findall(f"{_A}solidFill"):
        style.remove(fill)
    fill = etree.Element(f"{_A}solidFill")
    etree.SubElement(fill, f"{_A}srgbClr", val="FFFFFF")
    style.insert(0, fill)


def over_a_picture(deck) -> None:
    """A photograph under every slide."""
    _backdrop(deck.slide_masters[0])


def off_the_slide(deck) -> None:
    """Placeholders that run over the slide's edge, and one that nobody placed."""
    content = deck.slide_layouts[CONTENT]
    body = _holder(content, "obj")
    body.left, body.top, body.width, body.height = Inches(1), Inches(2), Inches(12), Inches(9)
    for sheet in (deck.slide_masters[0], deck.slide_layouts[TITLE_ONLY]):
        title = _holder(sheet, "title").element.find(f"{_P}spPr")
        for frame in title.findall(f"{_A}xfrm"):
            title.remove(frame)


def twenty_inches(deck) -> None:
    """A slide of twenty inches by eleven, whose placeholders still stand where ten inches had them."""
    deck.slide_width, deck.slide_height = Inches(20), Inches(11.25)


def title_at_the_side(deck) -> None:
    """Titles in a narrow column at the left."""
    for number in (CONTENT, TITLE_ONLY):
        title = _holder(deck.slide_layouts[number], "title")
        title.left, title.top, title.width, title.height = Inches(0.3), Inches(1), Inches(2.4), Inches(5)
    body = _holder(deck.slide_layouts[CONTENT], "obj")
    body.left, body.top, body.width, body.height = Inches(3), Inches(1), Inches(6.5), Inches(5.5)


def in_chinese(deck) -> None:
    """Chinese names, Spanish and Portuguese beside them."""
    names = {
        COVER: "封面",
        CONTENT: "标题和内容",
        SECTION: "节标题",
        TWO: "Dos contenidos",
        TITLE_ONLY: "Somente título",
    }
    for number, name in names.items():
        _name(deck.slide_layouts[number], name)


def cover_with_a_picture(deck) -> None:
    """A cover that asks for a picture as large as the slide."""
    subtitle = _holder(deck.slide_layouts[COVER], "subTitle")
    _ph(subtitle).set("type", "pic")
    subtitle.left, subtitle.top = Pt(0), Pt(0)
    subtitle.width, subtitle.height = deck.slide_width, deck.slide_height


ODD: tuple[Callable, ...] = (
    names_that_lie,
    one_number_for_two,
    types_that_lie,
    cover_without_placeholders,
    section_without_title,
    titles_typed_as_text,
    small_print,
    huge_capitals,
    no_types_no_bullets,
    many_samples,
    twins,
    only_titles,
    dark_bands,
    over_a_picture,
    off_the_slide,
    twenty_inches,
    title_at_the_side,
    in_chinese,
    cover_with_a_picture,
)


def odd(folder: Path, bend: Callable) -> Path:
    """The file of one odd template."""
    deck = Presentation(OFFICE)
    bend(deck)
    path = folder / f"{re.sub('_', '-', bend.__name__)}.pptx"
    deck.save(path)
    return path
