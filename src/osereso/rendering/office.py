"""The Office files that trainers and clients bring: the program of each, and what may be wrong with one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.messages import Message

_TYPES = "application/vnd.openxmlformats-officedocument"
WORD_TYPE = f"{_TYPES}.wordprocessingml"
POWERPOINT_TYPE = f"{_TYPES}.presentationml"

_REGIONS = {
    "fr": "fr-FR", "en": "en-GB", "de": "de-DE", "es": "es-ES", "it": "it-IT", "pt": "pt-PT", "nl": "nl-NL",
}  # fmt: skip


def proofing_language(language: str) -> str:
    """Return a language with a region, which Office asks for to check spelling: ``fr`` is ``fr-FR``."""
    return _REGIONS.get(language, language.replace("_", "-"))


@dataclass(frozen=True, slots=True)
class Program:
    """A program of Office: its name, what it calls the format to save in, the content types of its files.

    Templates and shows (``variants``) are opened as if they were of type ``main``; files that say they have
    macros (``with_macros``) too, without them. ``objects`` says whether embedded objects are let in.
    """

    name: str
    format: Message
    main: str
    variants: tuple[str, ...]
    with_macros: tuple[str, ...]
    objects: bool = False


_WORD_WITH_MACROS = ("document.macroEnabled", "template.macroEnabledTemplate")
_SHOWS = ("presentation", "template", "slideshow")
WORD = Program(
    "Word",
    msg("Word document (.docx)"),
    f"{WORD_TYPE}.document.main+xml",
    (f"{WORD_TYPE}.template.main+xml",),
    tuple(f"application/vnd.ms-word.{kind}.main+xml" for kind in _WORD_WITH_MACROS),
)
POWERPOINT = Program(
    "PowerPoint",
    msg("PowerPoint Presentation (.pptx)"),
    f"{POWERPOINT_TYPE}.presentation.main+xml",
    (f"{POWERPOINT_TYPE}.template.main+xml", f"{POWERPOINT_TYPE}.slideshow.main+xml"),
    tuple(f"application/vnd.ms-powerpoint.{kind}.macroEnabled.main+xml" for kind in _SHOWS),
    objects=True,  # masters of companies carry some: think-cell leaves one in each
)


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """A file from outside; its methods make the errors that it may deserve."""

    path: Path
    program: Program

    def state(self) -> tuple[int, int]:
        """When the file was changed last, and its size: as long as both stay, so does what is made of it.

        Raises:
            InputError: the file is missing.
        """
        try:
            found = self.path.stat()
        except OSError:
            raise self.missing() from None
        return found.st_mtime_ns, found.st_size

    def missing(self) -> InputError:
        """The file is not there."""
        return InputError(msg("The {program} file is missing.", program=self.program.name), path=self.path)

    def foreign(self) -> InputError:
        """The file is a zip, but none of this program."""
        return self._broken(msg("This is not a {program} file.", program=self.program.name))

    def damaged(self) -> InputError:
        """The file cannot be read, though its program may still mend it."""
        return self._broken(msg("The {program} file is damaged.", program=self.program.name))

    def outdated(self) -> InputError:
        """The file is no zip at all but what Office wrote before 2007, or writes around a password."""
        return InputError(
            msg(
                "The {program} file is in the format of before 2007, or protected by a password.",
                program=self.program.name,
            ),
            remedy=msg(
                "Open it in {program}, remove the password, and save it as “{format}”.",
                program=self.program.name,
                format=self.program.format,
            ),
            path=self.path,
        )

    def too_large(self) -> InputError:
        """The file unpacks to what fills a machine's memory."""
        return InputError(
            msg("The {program} file unpacks to more than a template can be.", program=self.program.name),
            remedy=msg(
                "Compress its pictures in {program}, or start from a lighter file.",
                program=self.program.name,
            ),
            path=self.path,
        )

    def refused(self, what: Message) -> InputError:
        """The file holds something that acts by itself or reaches outside."""
        return InputError(
            msg(
                "The {program} file holds {what}, which is not accepted.",
                program=self.program.name,
                what=what,
            ),
            remedy=msg(
                "Remove it in {program}, or copy the pages into a new file, and save as “{format}”.",
                program=self.program.name,
                format=self.program.format,
            ),
            path=self.path,
        )

    def _broken(self, sentence: Message) -> InputError:
        return InputError(
            sentence,
            remedy=msg(
                "Open the file in {program}, save it again as “{format}”, and put it back.",
                program=self.program.name,
                format=self.program.format,
            ),
            path=self.path,
        )
