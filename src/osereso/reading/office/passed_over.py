"""What an Office file holds and the reader passed over: said, so that nothing is lost in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import Message, msg
from osereso.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

_PASSED_OVER: Mapping[str, tuple[Message, Message, Severity]] = {
    "changes": (
        msg("Changes are tracked in this document: insertions were read, deletions were not."),
        msg("Accept or refuse the changes and save the document, if that is not what you want."),
        Severity.NOTE,
    ),
    "notes": (
        msg("The footnotes and endnotes were left out."),
        msg("Move into the text what the training needs of them."),
        Severity.NOTE,
    ),
    "hidden": (
        msg("Hidden text was left out."),
        msg("Make it visible and save the document, if it belongs to the interview."),
        Severity.NOTE,
    ),
    "embedded": (
        msg("Another file is put into this document; it was not read."),
        msg("Open the document in Word and save it again: its text is then part of it."),
        Severity.WARNING,
    ),
}


def problems(found: Mapping[str, int], file: str) -> tuple[Problem, ...]:
    """Return what to say of the things that were passed over, by how often each was found."""
    return tuple(
        Problem(f"{name}-passed-over", what, remedy, severity=severity, file=file)
        for name, (what, remedy, severity) in _PASSED_OVER.items()
        if found.get(name)
    )
