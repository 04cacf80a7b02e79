"""The theme: which file plays which role, in which colours, with whose logo."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.model.theme import LOGO_SUFFIXES, SLOTS, Theme
from osereso.problems import Problem, Severity
from osereso.text import fold
from osereso.theming.folders import template_chain
from osereso.theming.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from osereso.model.session import Client
    from osereso.theming.folders import TemplateFolder


class Role(NamedTuple):
    """What a file of a template is for: in words, the stem of its name, its suffixes (best first)."""

    title: Message
    stem: str
    suffixes: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name that a person would give to the file."""
        return f"{self.stem}{self.suffixes[0]}"


_WORD = (".docx", ".dotx", ".docm", ".dotm")
ROLES: Mapping[str, Role] = {
    "deck": Role(msg("deck"), "deck", (".pptx", ".potx", ".pptm", ".potm")),
    "outline": Role(msg("outline of the deck"), "deck", (".md.j2",)),
    "handout": Role(msg("handout"), "handout", _WORD),
    "quiz": Role(msg("quiz"), "quiz", _WORD),
    "quiz-key": Role(msg("answer key"), "quiz-key", _WORD),
    "schedule": Role(msg("schedule"), "schedule", _WORD),
    "trainer-guide": Role(msg("trainer’s guide"), "trainer-guide", _WORD),
    "programme": Role(msg("training programme"), "programme", _WORD),
    "satisfaction": Role(msg("satisfaction form"), "satisfaction", _WORD),
    "attendance": Role(msg("attendance sheet"), "attendance", _WORD),
    "certificate": Role(msg("certificate of completion"), "certificate", _WORD),
}
# roles that a client's file may play under whatever name it came
_DROPPED_IN = ("deck", "handout")


def load_theme(
    name: str, search: Sequence[Path], *, language: str = "fr", client: Client | None = None
) -> tuple[Theme, tuple[Problem, ...]]:
    """Return the theme of a template and what a trainer should know about it.

    A file for the course's language (``handout.en.docx``) wins over the plain one of the same folder; a
    folder's file wins over those of the folders it extends. The client's colours and logo, which only
    an intra session gives, win over the template's.

    Raises:
        InputError: a template or a file is missing, settings cannot be used, or the template belongs
            to another client than the session's.
    """
    folders, problems = template_chain(name, search)
    _refuse_strangers(folders, client)
    files, guesses = _files(folders, language)
    organiser, theirs, missing = _logos(folders, client)
    theme = Theme(
        name=name,
        chain=tuple(dict.fromkeys(folder.name for folder in folders)),
        files=files,
        colours=_colours(folders, client),
        layouts=_merged(dict(folder.settings.layouts) for folder in folders),
        texts=_texts(folders[-1], language),
        logo=organiser,
        client_logo=theirs,
        settings=next((one.path / SETTINGS for one in folders if one.settings.layouts), None),
    )
    return theme, (*problems, *guesses, *missing)


def is_template(folder: Path) -> bool:
    """Whether a folder holds settings, a deck, or a file by the name that a template gives it."""
    ours = {SETTINGS, *(f"{role.stem}{suffix}" for role in ROLES.values() for suffix in role.suffixes)}
    names = [file.name.casefold() for file in folder.iterdir()]
    return any(name in ours or name.endswith(ROLES["deck"].suffixes) for name in names)


def _refuse_strangers(folders: Sequence[TemplateFolder], client: Client | None) -> None:
    """A template made for one client serves no other, and no public session."""
    for folder in folders:
        owner = folder.settings.client
        if owner and (client is None or fold(client.name) != fold(owner)):
            raise InputError(
                msg(
                    "The template “{name}” belongs to {owner}, and this session is not theirs.",
                    name=folder.name,
                    owner=owner,
                ),
                remedy=msg(
                    "Choose another template, or build for this client: --intra --client {owner}.",
                    owner=repr(owner),
                ),
                path=folder.path / SETTINGS,
            )


def _files(folders: Sequence[TemplateFolder], language: str) -> tuple[dict[str, Path], tuple[Problem, ...]]:
    files: dict[str, Path] = {}
    problems: list[Problem] = []
    for folder in folders:
        there = folder.files()
        for role in ROLES:
            found = _named(role, there, language)
            if not found and role in _DROPPED_IN:
                found, seen = _dropped_in(role, there)
                problems += seen
            if found:
                files.setdefault(role, found)
    for role in ROLES:
        if role not in files:
            raise _no_file(role, folders)
    return files, tuple(problems)


def _texts(base: TemplateFolder, language: str) -> dict[str, Path]:
    """The default template's Word files: a client's file without tags is a letterhead for their text."""
    there = base.files()
    found = {role: _named(role, there, language) for role in ROLES if ROLES[role].suffixes == _WORD}
    return {role: path for role, path in found.items() if path}


def _named(role: str, there: Mapping[str, Path], language: str) -> Path | None:
    _, stem, suffixes = ROLES[role]
    tag = language.casefold()
    tries = (f".{tag}", f".{tag.partition('-')[0]}", "")
    names = (f"{stem}{middle}{suffix}" for middle in tries for suffix in suffixes)
    return next((there[name] for name in names if name in there), None)


def _dropped_in(role: str, there: Mapping[str, Path]) -> tuple[Path | None, tuple[Problem, ...]]:
    """A client's file under its own name serves where it is the only one of its kind."""
    ours = {known.stem for known in ROLES.values()}
    strange = [
        path
        for name, path in there.items()
        if name.endswith(ROLES[role].suffixes) and name.partition(".")[0] not in ours
    ]
    if not strange:
        return None, ()
    facts = {"role": ROLES[role].title, "files": ", ".join(path.name for path in strange)}
    if len(strange) == 1:
        said = msg("{files} serves as the {role} template.", **facts)
        return strange[0], (_note("template-file-guessed", said, role, strange[0]),)
    said = msg("Several files could be the {role} template, and none is used: {files}.", **facts)
    return None, (_note("template-file-unclear", said, role, strange[0].parent),)


def _note(code: str, said: Message, role: str, path: Path) -> Problem:
    return Problem(
        code,
        said,
        msg("Call it {name} to make it clear.", name=ROLES[role].name),
        Severity.NOTE if code == "template-file-guessed" else Severity.WARNING,
        file=str(path),
    )


def _no_file(role: str, folders: Sequence[TemplateFolder]) -> InputError:
    title, stem, suffixes = ROLES[role]
    names = " / ".join(f"{stem}{suffix}" for suffix in suffixes[:2])
    return InputError(
        msg(
            "No template file for the {role} ({names}). Searched: {places}.",
            role=title,
            names=names,
            places=", ".join(str(folder.path) for folder in folders),
        ),
        remedy=msg("Put one there, or let the template extend “default”."),
    )


def _colours(folders: Sequence[TemplateFolder], client: Client | None) -> dict[str, str]:
    theirs = dict(client.colours) if client else {}
    merged = _merged([theirs, *(dict(folder.settings.colours) for folder in folders)])
    return {slot: merged[slot] for slot in SLOTS if slot in merged}


def _merged(tables: Sequence[dict[str, str]] | Iterator[dict[str, str]]) -> dict[str, str]:
    """The first one that has a key wins."""
    merged: dict[str, str] = {}
    for table in tables:
        merged = {**table, **merged}
    return merged


def _logos(
    folders: Sequence[TemplateFolder], client: Client | None
) -> tuple[Path | None, Path | None, tuple[Problem, ...]]:
    """The organiser's logo, the client's, and what is wrong with either.

    The logo of a template that says whose it is (``client = …``) is the client's; any other one is
    the organiser's.
    """
    problems: list[Problem] = []
    organiser = theirs = None
    if client and client.logo:
        theirs = _picture(client.logo, client.logo.parent, problems)
    for folder in folders:
        if not folder.settings.logo:
            continue
        logo = _picture(folder.path / folder.settings.logo, folder.path, problems)
        if folder.settings.client:
            theirs = theirs or logo
        else:
            organiser = organiser or logo
    return organiser, theirs, tuple(problems)


def _picture(path: Path, home: Path, problems: list[Problem]) -> Path | None:
    inside = path.resolve().is_relative_to(home.resolve())
    if inside and path.is_file() and path.suffix.casefold() in LOGO_SUFFIXES:
        return path
    problems.append(
        Problem(
            "template-logo-unusable",
            msg("The logo {name} cannot be used.", name=path.name),
            msg("Put a .png or .jpg file of that name into the folder."),
            Severity.WARNING,
            file=str(path),
        )
    )
    return None
