"""The deck: an outline in Markdown, planned as slides, fitted to a template, written as PowerPoint.

deck.md.j2 + course ─outline→ Markdown ─plan→ slides ─compose, fit→ pages ─powerpoint→ bytes
deck.pptx ──────────template, anatomy→ layouts ─layouts→ cast ─────┘
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.deck.compose import Composer
from osereso.rendering.deck.density import dense_slides
from osereso.rendering.deck.figures import open_figures
from osereso.rendering.deck.layouts import cast
from osereso.rendering.deck.outline import outline
from osereso.rendering.deck.palette import Palette, tempered
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.powerpoint import Properties, write
from osereso.rendering.deck.slides import Numbered
from osereso.rendering.deck.stage import Stage
from osereso.rendering.deck.template import open_template
from osereso.rendering.office import proofing_language
from osereso.rendering.pictures import logo

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme
    from osereso.problems import Problem
    from osereso.rendering.deck.layouts import Cast
    from osereso.rendering.deck.pages import Page, Template
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.pictures import Logo

__all__ = ["density", "numbered", "open_template", "render", "roles_of"]


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the deck of a course as a ``.pptx`` file; the same course, quiz and theme give the same bytes.

    Raises:
        InputError: the template, its outline or a logo cannot be used.
    """
    laid = _laid(_Order(course, quiz, theme))
    pages = tuple(page for group in laid.groups for page in group)
    properties = Properties(
        course.title, course.subtitle, course.session.organiser, proofing_language(course.language)
    )
    return write(pages, laid.template, laid.colours, properties)


def numbered(course: TailoredCourse, quiz: Quiz, theme: Theme) -> tuple[Numbered, ...]:
    """Return the slides of a course's outline with the numbers that they have in the deck.

    Raises:
        InputError: the template, its outline or a logo cannot be used.
    """
    laid = _laid(_Order(course, quiz, theme))
    found, last = [], 0
    for slide, group in zip(laid.slides, laid.groups, strict=True):
        found.append(Numbered(slide, last + 1, last + len(group)))
        last += len(group)
    return tuple(found)


def density(course: TailoredCourse, quiz: Quiz, theme: Theme) -> tuple[Problem, ...]:
    """Return what is too much on the slides of a course, whatever template they go into.

    Raises:
        InputError: the outline cannot be used.
    """
    return dense_slides(_slides(course, quiz, theme))


def roles_of(template: Template, chosen: Mapping[str, str], path: Path, settings: Path | None = None) -> Cast:
    """Return which layout of a template plays which role; ``settings`` is the file that names the chosen."""
    return cast(template.layouts, chosen, path, used=template.used, size=template.size, settings=settings)


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    """What a deck is made of; the same three things, not equal ones, make the same order."""

    course: TailoredCourse
    quiz: Quiz
    theme: Theme

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Order) and all(
            mine is theirs
            for mine, theirs in zip(
                (self.course, self.quiz, self.theme), (other.course, other.quiz, other.theme), strict=True
            )
        )

    def __hash__(self) -> int:
        return hash((id(self.course), id(self.quiz), id(self.theme)))


@dataclass(frozen=True, slots=True)
class _Laid:
    """A deck before it is written: the slides of the plan, and the pages that each of them takes."""

    template: Template
    colours: Mapping[str, str]
    slides: tuple[Slide, ...]
    groups: tuple[tuple[Page, ...], ...]


@lru_cache(maxsize=1)  # the guide of a kit asks for the numbers of the slides that were just laid out
def _laid(order: _Order) -> _Laid:
    course, theme = order.course, order.theme
    path = theme.files["deck"]
    template = open_template(path)
    palette = Palette(tempered(template.colours, theme.colours), template.slots)
    slides = _slides(course, order.quiz, theme)
    figures = open_figures(slides, theme.files["outline"])
    stage = Stage(template, roles_of(template, theme.layouts, path, theme.settings), palette, figures)
    composer = Composer(stage, course.footer, course.language, _logos(course, theme))
    return _Laid(template, palette.colours, slides, composer.groups(slides))


def _slides(course: TailoredCourse, quiz: Quiz, theme: Theme) -> tuple[Slide, ...]:
    path = theme.files["outline"]
    return plan(outline(course, quiz, path), course.language, path)


def _logos(course: TailoredCourse, theme: Theme) -> dict[str, Logo]:
    """Return the logos by the purpose of their placeholder; a client's never goes into a public session."""
    say = catalogue(course.language).gettext
    logos = {}
    if theme.logo:
        logos["organiser_logo"] = logo(theme.logo, say("{name} logo").format(name=course.session.organiser))
    if theme.client_logo and course.session.intra:
        logos["client_logo"] = logo(theme.client_logo, say("{name} logo").format(name=course.client_name))
    return logos
