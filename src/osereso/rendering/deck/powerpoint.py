"""Writing pages into a copy of the template: with ``template``, the only user of python-pptx."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.packuri import PackURI
from pptx.opc.serialized import PackageWriter
from pptx.oxml.slide import CT_NotesSlide
from pptx.parts.slide import NotesSlidePart

from osereso.rendering.colours import recolour
from osereso.rendering.deck.anatomy import theme_part
from osereso.rendering.deck.drawing import Pen
from osereso.rendering.deck.pages import Text, line, words
from osereso.rendering.package import pack
from osereso.rendering.parts import dump, parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.rendering.deck.pages import Page, Picture, Template

# The first day that a zip can name; python-pptx takes it as UTC.
_ANY_DAY = dt.datetime(1980, 1, 1)
_LONGEST_PROPERTY = 255


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself. ``language`` is a full tag such as ``fr-FR``."""

    title: str
    subject: str
    author: str
    language: str


def write(
    pages: Sequence[Page], template: Template, colours: Mapping[str, str], properties: Properties
) -> bytes:
    """Return the deck: the template's master and layouts in these colours, and one slide a page."""
    deck = Presentation(io.BytesIO(template.content))
    _recolour(deck, colours, template.colours)
    layouts = [layout for master in deck.slide_masters for layout in master.slide_layouts]
    for number, page in enumerate(pages, 1):
        # Not Slides.add_slide, which copies every placeholder for us to remove again.
        relation, slide = deck.part.add_slide(layouts[page.layout.index])
        deck.element.get_or_add_sldIdLst().add_sldId(relation)
        _fill(slide, page, number, properties.language)
        if page.notes:
            _annotate(_notes_tree(slide.part, number), template, page, number, properties.language)
    _describe(deck, properties)
    return pack(_parts(deck))


class _Shelf(dict[str, bytes]):
    """Where python-pptx puts the parts that it would zip; we zip them once, the same every time."""

    def write(self, name: PackURI, content: bytes) -> None:
        """Keep a part, as python-pptx's own writer of zips does."""
        self[name.membername] = content


def _parts(deck: Any) -> dict[str, bytes]:
    package, shelf = deck.part.package, _Shelf()
    writer: Any = PackageWriter("", package._rels, tuple(package.iter_parts()))  # noqa: SLF001 - no public way
    writer._write_content_types_stream(shelf)  # noqa: SLF001
    writer._write_pkg_rels(shelf)  # noqa: SLF001
    writer._write_parts(shelf)  # noqa: SLF001
    return dict(shelf)


def _fill(slide: Any, page: Page, number: int, lang: str) -> None:
    pen = Pen(slide.shapes.element, lang)
    heading, *others = page.texts
    end = heading.holder.box.y + heading.holder.box.h
    pen.text(heading)
    # What is written first is read first and lies below: pictures beside the title come after it, all
    # others after the texts whose fill would hide them, decorations on top of the cards they adorn.
    _place(slide, pen, [picture for picture in page.pictures if picture.box.y < end])
    for text in others:
        pen.text(text)
    if page.grid:
        pen.grid(page.grid)
    _place(slide, pen, [picture for picture in page.pictures if picture.box.y >= end])
    for shape in page.shapes:
        pen.decoration(shape)
    margins = [(page.footer, 0), (page.counter, number)]
    for margin, counted in sorted(margins, key=lambda each: _top(each[0])):
        if margin:
            pen.margin(margin, counted)


def _top(text: Text | None) -> float:
    return (text.box or text.holder.box).y if text else 0.0


def _place(slide: Any, pen: Pen, pictures: Sequence[Picture]) -> None:
    for picture in pictures:
        _, relation = slide.part.get_or_add_image_part(io.BytesIO(picture.image))
        pen.picture(picture, relation)


def _notes_tree(part: Any, number: int) -> Any:
    """Add a notes page to a slide and return its empty drawing."""
    name = PackURI(f"/ppt/notesSlides/notesSlide{number}.xml")
    root = CT_NotesSlide.new()
    notes = NotesSlidePart(name, CONTENT_TYPE.PML_NOTES_SLIDE, part.package, root)
    notes.relate_to(part.package.presentation_part.notes_master_part, RELATIONSHIP_TYPE.NOTES_MASTER)
    notes.relate_to(part, RELATIONSHIP_TYPE.SLIDE)
    part.relate_to(notes, RELATIONSHIP_TYPE.NOTES_SLIDE)
    return root.cSld.spTree


def _annotate(tree: Any, template: Template, page: Page, number: int, lang: str) -> None:
    pen = Pen(tree, lang)
    for holder in template.notes:
        if holder.kind == "sldImg":
            pen.image(holder)
        elif holder.kind == "sldNum":
            pen.margin(Text(holder, (words(str(number)),)), number)
        else:
            pen.note(holder, tuple(line(each) for each in page.notes))


def _recolour(deck: Any, colours: Mapping[str, str], own: Mapping[str, str]) -> None:
    changed = {slot: value for slot, value in colours.items() if own.get(slot) != value}
    for part in {theme_part(master) for master in deck.slide_masters} if changed else ():
        root = parse(part.blob)
        recolour(root, changed)
        part.blob = dump(root)


def _describe(deck: Any, properties: Properties) -> None:
    core = deck.core_properties
    core.title = properties.title[:_LONGEST_PROPERTY]
    core.subject = properties.subject[:_LONGEST_PROPERTY]
    core.author = core.last_modified_by = properties.author[:_LONGEST_PROPERTY]
    core.language = properties.language
    core.created = core.modified = _ANY_DAY
    core.revision = 1
    for name in ("category", "comments", "content_status", "identifier", "keywords", "version"):
        if getattr(core, name):
            setattr(core, name, "")
