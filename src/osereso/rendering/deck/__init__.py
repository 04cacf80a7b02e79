"""The deck: an outline in Markdown, planned as slides, fitted to a template, written as PowerPoint.

deck.md.j2 + course ─outline→ Markdown ─plan→ slides ─compose, fit→ pages ─powerpoint→ bytes
deck.pptx ──────────template, anatomy→ layouts ─layouts→ cast ─────┘
"""

from __future__ import annotations

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
    from osereso.rendering.deck.pages import Template
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.pictures import Logo

__all__ = ["density", "open_template", "render", "roles_of"]


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the deck of a course as a ``.pptx`` file; the same course, quiz and theme give the same bytes.

    Raises:
        InputError: the template, its outline or a logo cannot be used.
    """
    path = theme.files["deck"]
    template = open_template(path)
    palette = Palette(tempered(template.colours, theme.colours), template.slots)
    slides = _slides(course, quiz, theme)
    figures = open_figures(slides, theme.files["outline"])
    stage = Stage(template, roles_of(template, theme.layouts, path, theme.settings), palette, figures)
    pages = Composer(stage, course.footer, course.language, _logos(course, theme)).pages(slides)
    properties = Properties(
        course.title, course.subtitle, course.session.organiser, proofing_language(course.language)
    )
    return write(pages, template, palette.colours, properties)


def density(course: TailoredCourse, quiz: Quiz, theme: Theme) -> tuple[Problem, ...]:
    """Return what is too much on the slides of a course, whatever template they go into.

    Raises:
        InputError: the outline cannot be used.
    """
    return dense_slides(_slides(course, quiz, theme))


def roles_of(template: Template, chosen: Mapping[str, str], path: Path, settings: Path | None = None) -> Cast:
    """Return which layout of a template plays which role; ``settings`` is the file that names the chosen."""
    return cast(template.layouts, chosen, path, used=template.used, size=template.size, settings=settings)


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
