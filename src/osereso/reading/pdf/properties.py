"""What a PDF says of itself, believed only where the pages say it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HEAD = 60  # lines in which a title or an author is printed
_LONGEST = 300


def properties(said: Mapping[str, str], lines: Sequence[str]) -> dict[str, str]:
    """Return the title and the author, where they are printed.

    Programs put file names and the names of computers' users there. The date of the file is left out: it
    says when it was exported, and not when somebody talked.
    """
    printed = f" {fold(' '.join([*lines[:_HEAD], *lines[-_HEAD:]]))} "
    found: dict[str, str] = {}
    for key, name in (("title", "Title"), ("author", "Author")):
        text = squeeze(said.get(name, ""))[:_LONGEST]
        if len(text.split()) > 1 and f" {fold(text)} " in printed:
            found[key] = text
    return found
