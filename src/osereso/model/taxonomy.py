"""The sections that a module may have, and the examples that define each one."""

from __future__ import annotations

from dataclasses import dataclass

HORS_SUJET = "hors_sujet"


@dataclass(frozen=True, slots=True)
class SectionDefinition:
    """A section of the taxonomy.

    ``objectives`` are infinitive phrases with ``{du_metier}`` as the only place, one a level of ambition,
    the first one used when a module is mapped. ``questions`` and ``answers`` are examples that define the
    section; ``cues`` are beginnings of words that name it: they speak for it where the
    question and the answer both hold one.
    """

    id: str
    title: str
    objectives: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether documents show what is mapped to this section."""
        return self.id != HORS_SUJET


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """The sections, in the order in which a course teaches them."""

    sections: tuple[SectionDefinition, ...]

    def __getitem__(self, section_id: str) -> SectionDefinition:
        return next(section for section in self.sections if section.id == section_id)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the sections, in order."""
        return tuple(section.id for section in self.sections)
