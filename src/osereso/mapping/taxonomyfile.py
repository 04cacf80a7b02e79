"""Reading ``taxonomy.yaml``, which a trainer extends by adding an example."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.taxonomy import HORS_SUJET, SectionDefinition, Taxonomy
from osereso.yamlfile import load

if TYPE_CHECKING:
    from pathlib import Path

_ID = re.compile(r"[a-z][a-z0-9_]*$")


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    id: str = Field(pattern=_ID.pattern)
    title: str
    verbs: list[str] = []
    objective: str = ""
    cues: list[str] = []
    questions: list[str] = []
    answers: list[str] = []

    def definition(self) -> SectionDefinition:
        return SectionDefinition(
            id=self.id,
            title=self.title,
            objectives=tuple(f"{verb} {self.objective}" for verb in self.verbs),
            questions=tuple(self.questions),
            answers=tuple(self.answers),
            cues=tuple(self.cues),
        )


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    sections: list[_Section] = Field(min_length=1)


def load_taxonomy(path: Path) -> Taxonomy:
    """Return the taxonomy of a file.

    Raises:
        InputError: the file is missing, is not YAML, or has a section without examples, id or title.
    """
    try:
        value = load(path.read_text(encoding="utf-8"), path)
    except FileNotFoundError:
        raise InputError(msg("The taxonomy is missing."), path=path) from None
    except UnicodeDecodeError:
        raise InputError(msg("The taxonomy is not a UTF-8 text."), path=path) from None
    try:
        sections = tuple(section.definition() for section in _File.model_validate(value).sections)
    except ValidationError as error:
        raise _told(error, path) from None
    for section in sections:
        if not section.questions and not section.answers:
            raise InputError(
                msg("The section “{section}” has no example.", section=section.id),
                remedy=msg("Give it at least one example under questions or answers."),
                path=path,
            )
        if section.shown and not section.objectives:
            raise InputError(
                msg("The section “{section}” has no objective.", section=section.id),
                remedy=msg("Give it verbs and an objective, as the other sections of the file have."),
                path=path,
            )
    return Taxonomy(sections)


def _told(error: ValidationError, path: Path) -> InputError:
    first = error.errors(include_url=False)[0]
    place = " → ".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"])
    if isinstance(first["input"], dict) and first["type"] == "string_type":
        return InputError(
            msg("An example holds a colon followed by a space ({place}).", place=place),
            remedy=msg("Put the whole example between double quotation marks."),
            path=path,
        )
    return InputError(
        msg("The taxonomy cannot be used as it is ({place}): {detail}", place=place, detail=first["msg"]),
        remedy=msg("Compare with the sections that “{other}” has beside it.", other=HORS_SUJET),
        path=path,
    )
