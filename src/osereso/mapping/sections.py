"""The sections of a module, from the taxonomy and the trade that the interview is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.module import ModuleSection
from osereso.text import squeeze
from osereso.typography import elide

if TYPE_CHECKING:
    from osereso.model.taxonomy import Taxonomy


def module_sections(taxonomy: Taxonomy, role: str) -> tuple[ModuleSection, ...]:
    """Return the sections that documents show, each with its first objective said of the trade."""
    of_trade = elide("de", role) if role else ""
    return tuple(
        ModuleSection(
            id=section.id,
            title=section.title,
            objective=squeeze(section.objectives[0].replace("{du_metier}", of_trade)),
        )
        for section in taxonomy.sections
        if section.shown
    )
