"""Reading ``taxonomy.yaml``, which a trainer extends by adding an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.model.taxonomy import SectionDefinition, Taxonomy
from osereso.shape import Shape, fill
from osereso.written import read_text
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.problems import Problem

_ID = re.compile(r"[a-z][a-z0-9_]*")


class SectionShape(Shape):
    """The keys of a section."""

    id: str
    title: str
    verbs: tuple[str, ...] = ()
    objective: str = ""
    cues: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()


class TaxonomyShape(Shape):
    """The keys of the file."""

    sections: tuple[SectionShape, ...]


def load_taxonomy(path: Path) -> tuple[Taxonomy, tuple[Problem, ...]]:
    """Return the taxonomy of a file, and the keys in it that nobody knows.

    Raises:
        InputError: the file is missing, is not YAML, or has a section without examples, id or title.
    """
    written = load_written(read_text(path), path)
    shape, problems = fill(TaxonomyShape, written, path)
    if not shape.sections:
        raise InputError(msg("The taxonomy has no section."), path=path)
    sections = tuple(map(_definition, shape.sections))
    for place, section in enumerate(sections):
        if fault := _fault(section):
            what, remedy = fault
            raise InputError(what, remedy=remedy, path=path, line=written.lines["sections", place])
    return Taxonomy(sections), problems


def _definition(section: SectionShape) -> SectionDefinition:
    return SectionDefinition(
        id=section.id,
        title=section.title,
        objectives=tuple(f"{verb} {section.objective}" for verb in section.verbs),
        questions=section.questions,
        answers=section.answers,
        cues=section.cues,
    )


def _fault(section: SectionDefinition) -> tuple[Message, Message] | None:
    if not _ID.fullmatch(section.id):
        return (
            msg("“{id}” cannot be the id of a section.", id=section.id),
            msg("Write it in small letters without accents, with digits and underscores."),
        )
    if not section.questions and not section.answers:
        return (
            msg("The section “{section}” has no example.", section=section.id),
            msg("Give it at least one example under questions or answers."),
        )
    if section.shown and not section.objectives:
        return (
            msg("The section “{section}” has no objective.", section=section.id),
            msg("Give it verbs and an objective, as the other sections of the file have."),
        )
    return None
