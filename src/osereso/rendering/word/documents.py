"""On which file a document is written: the one of its name, or the client's letterhead.

A client gives one Word file. What the room sees is written on it: the handout, the quiz and its key, the
schedule, the trainer's guide. The organiser's own papers (programme, attendance, certificates) are not the
client's to sign: they keep their look until a file of their name stands in the template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.rendering.word.filling import fill
from osereso.rendering.word.template import plain_template, written_tags

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from osereso.model.theme import Theme
    from osereso.rendering.word.properties import Dress

LETTERHEAD = "handout"  # the role that a client's file without a known name plays
_IN_THE_ROOM = frozenset({"quiz", "quiz-key", "schedule", "trainer-guide"})


def write(role: str, values: Mapping[str, object], theme: Theme, dress: Dress) -> bytes:
    """Return the document of a role; only the handout has a cover.

    Raises:
        InputError: a template cannot be used, or asks for what does not exist.
    """
    return fill(written_on(role, theme), values, dress, body=theme.texts.get(role), cover=role == LETTERHEAD)


def written_on(role: str, theme: Theme) -> Path:
    """Return the file that a document of a role is written on.

    Raises:
        InputError: the client's file cannot be used.
    """
    own, letterhead = theme.files[role], theme.files.get(LETTERHEAD)
    if role not in _IN_THE_ROOM or own != theme.texts.get(role):
        return own
    if letterhead is None or letterhead == theme.texts.get(LETTERHEAD):
        return own
    # what repeats or chooses is a handout's text, not a letterhead
    return own if "%" in written_tags(plain_template(letterhead)) else letterhead
