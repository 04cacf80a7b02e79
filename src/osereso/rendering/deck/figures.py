"""Pictures that a trainer shows: files beside the outline, never from anywhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.deck.boxes import boxed
from osereso.rendering.deck.fit import SMALLEST, fits
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Holder, Picture, Style
from osereso.rendering.deck.slides import Role
from osereso.rendering.deck.stage import Part, bare, title
from osereso.rendering.pictures import logo

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage
    from osereso.rendering.pictures import Logo

_SIZES = (22.0, 20.0, SMALLEST)  # points, of the words under a picture
_GAP = 10.0
_MOST_WORDS = 0.4  # of the area, for the words


def open_figures(slides: Iterable[Slide], outline: Path) -> dict[str, Logo]:
    """Return the pictures that slides show, by the name that the outline gives them.

    Raises:
        InputError: a slide for a picture has none, or it is not in the outline's folder, or cannot be used.
    """
    folder = outline.parent.resolve()
    found = {}
    for slide in slides:
        figure = slide.figure
        if figure is None and slide.role is not Role.FIGURE:
            continue
        if figure is None:
            raise InputError(
                msg("The slide “{title}” is for a picture and shows none.", title=slide.title),
                remedy=msg("Write “![what it shows](file.png)” below its title."),
                path=outline,
            )
        path = (folder / unquote(figure.name)).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            raise InputError(
                msg("The outline shows the picture {name}, which is not in its folder.", name=figure.name),
                remedy=msg("Copy the picture beside the outline, and name it without a path."),
                path=outline,
            )
        found[figure.name] = logo(path, figure.alt or slide.title)
    return found


def figure(stage: Stage, slide: Slide) -> Part | None:
    """Return a picture as large as it fits over the words that stand with it; nothing without room."""
    shown = stage.figures.get(slide.figure.name) if slide.figure else None
    if shown is None:
        return None
    layout = stage.cast["title_only"]
    area = stage.area(layout)
    face = title(layout).style.face
    said = bare(stage.lines(slide, (*slide.text, *slide.items, *slide.quote), "bg1"))
    for size in _SIZES:
        style = Style(size=size, face=face)
        lines = tuple(replace(each, size=size) for each in said)
        high = height(lines, style, area.w - 20) + 16 if lines else 0.0
        if high > area.h * _MOST_WORDS:
            continue
        below = Box(area.x, area.y + area.h - high, area.w, high)
        texts = (boxed("Légende", below, lines, style),) if lines else ()
        if all(fits(text.lines, text.holder) for text in texts):
            room = area._replace(h=area.h - high - (_GAP if lines else 0.0))
            spot = Holder("", -1, "Image", room)
            picture = Picture(spot, _middle(room, shown), shown.image, shown.alt)
            return Part(layout, texts, pictures=(picture,))
    return None


def _middle(room: Box, picture: Logo) -> Box:
    """The largest place in the middle of a room that keeps a picture's proportions."""
    scale = min(room.w / picture.width, room.h / picture.height)
    across, down = picture.width * scale, picture.height * scale
    return Box(room.x + (room.w - across) / 2, room.y + (room.h - down) / 2, across, down)
