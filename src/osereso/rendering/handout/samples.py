"""What a client's file still says of another document, once our text is in it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.problems import Problem, Severity
from osereso.rendering.handout.outline import HandoutOutline
from osereso.rendering.word.filling import letterhead_of
from osereso.rendering.word.front import FACTS

if TYPE_CHECKING:
    from osereso.model.theme import Theme


def samples_left(theme: Theme) -> tuple[Problem, ...]:
    """Return what of a client's file looks like a sample, and what its cover became.

    Raises:
        InputError: the file cannot be used.
    """
    path = theme.files["handout"]
    names = FACTS | {field.name for field in fields(HandoutOutline)}
    found = letterhead_of(path, frozenset(names), theme.texts.get("handout"), cover=True)
    if found is None:
        return ()
    problems = [
        Problem(
            "template-sample-left",
            msg("The template still says “{text}”.", text=text),
            msg("Change it in the Word file, or take it out."),
            Severity.WARNING,
            file=str(path),
        )
        for text in found.left
    ]
    if found.cover and found.title:
        said = msg(
            "The cover of the template stays; the title stands in the place of “{text}”.", text=found.title
        )
        remedy = msg("To have it elsewhere, write {{{{ title }}}} there in the Word file.")
        problems.append(Problem("template-cover-kept", said, remedy, Severity.NOTE, file=str(path)))
    return tuple(problems)
