"""A template folder, understood: which file serves for what, in which colours."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# The colours of every Office theme, by the names that its files give them.
SLOTS = (
    *("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"),
    *("hlink", "folHlink"),
)
LOGO_SUFFIXES = (".png", ".jpg", ".jpeg")
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})$")


def hex_digits(colour: str) -> str | None:
    """Return six capital hex digits for ``#0f766e`` or ``0F766E``; None for what is no such colour."""
    found = _HEX.match(colour.strip())
    return found.group(1).upper() if found else None


@dataclass(frozen=True, slots=True)
class Theme:
    """What rendering needs to know of a template.

    ``chain`` names the folders from the client's to the default one. ``files`` maps a role to the file
    that plays it (``deck`` → ``deck.pptx``, ``outline`` → ``deck.md.j2``, ``handout`` → ``handout.docx``,
    ``quiz``, ``quiz-key``, ``schedule``, ``trainer-guide``, ``programme``, ``satisfaction``, ``attendance``,
    ``certificate``). ``colours`` maps theme slots (``dk2``, ``accent1``…) to six hex digits that replace the
    file's own; ``layouts`` maps deck roles to layout names where the trainer said so. ``texts`` maps Word
    roles to the default template's files, whose text goes into a letterhead.
    """

    name: str
    chain: tuple[str, ...]
    files: Mapping[str, Path]
    colours: Mapping[str, str] = field(default_factory=dict)
    layouts: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, Path] = field(default_factory=dict)
    logo: Path | None = None  # the organiser's
    client_logo: Path | None = None
    settings: Path | None = None  # the file that names layouts
