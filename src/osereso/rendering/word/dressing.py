"""From a theme: the logos that a template may show, and the colours and properties of the file."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.word.pictures import picture
from osereso.rendering.word.properties import Dress

if TYPE_CHECKING:
    from osereso.model.theme import Theme
    from osereso.rendering.word.front import Front


def dress(front: Front, theme: Theme, kind: str = "") -> Dress:
    """Return how the file presents itself; ``kind`` distinguishes the documents of one course."""
    title = f"{front.title} – {kind}" if kind else front.title
    return Dress(title, front.organiser, front.language, theme.colours)


def house_values(front: Front, theme: Theme) -> dict[str, object]:
    """Return the names that every template may use: the session's facts and the logos."""
    values: dict[str, object] = {field.name: getattr(front, field.name) for field in fields(front)}
    say = catalogue(front.language).gettext
    client_logo = theme.client_logo if front.intra else None
    values["logo"] = (
        picture(theme.logo, say("{name} logo").format(name=front.organiser)) if theme.logo else None
    )
    values["client_logo"] = (
        picture(client_logo, say("{name} logo").format(name=front.client)) if client_logo else None
    )
    return values
