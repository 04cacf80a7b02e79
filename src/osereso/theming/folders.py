"""Template folders: where they are, what they extend, which files they have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.text import slug
from osereso.theming.settings import SETTINGS, Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.problems import Problem

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class TemplateFolder:
    """One folder of the chain and what its ``template.toml`` says (nothing, where there is none)."""

    name: str
    path: Path
    settings: Settings

    def files(self) -> dict[str, Path]:
        """The files of the folder by name, in small letters; no links out of it."""
        home = self.path.resolve()
        return {
            file.name.casefold(): file
            for file in sorted(self.path.iterdir())
            if file.is_file()
            and file.resolve().is_relative_to(home)
            and not file.name.startswith((".", "~$"))
        }


def template_names(search: Sequence[Path]) -> tuple[str, ...]:
    """Return the names of the templates in the search folders, sorted."""
    return tuple(
        sorted(
            {
                folder.name
                for place in search
                if place.is_dir()
                for folder in place.iterdir()
                if folder.is_dir() and not folder.name.startswith(".")
            }
        )
    )


def template_clients(search: Sequence[Path]) -> frozenset[str]:
    """Return the names of the clients that templates of the search folders belong to."""
    settings = [
        load_settings(place / name / SETTINGS)[0]
        for name in template_names(search)
        for place in search
        if (place / name / SETTINGS).is_file()
    ]
    return frozenset(found.client for found in settings if found.client)


def template_chain(
    name: str, search: Sequence[Path]
) -> tuple[tuple[TemplateFolder, ...], tuple[Problem, ...]]:
    """Return the folders of a template, from its own to the default one, and what is odd in their settings.

    A name may have a folder in several search folders: the first one's files win over the next one's.

    Raises:
        InputError: a template is missing (the message lists every folder searched), extends itself
            over some way, or has settings that cannot be used.
    """
    folders: list[TemplateFolder] = []
    problems: list[Problem] = []
    seen: list[str] = []
    wanted: str | None = name
    while wanted is not None:
        if wanted in seen:
            raise _circle([*seen, wanted], folders[-1])
        seen.append(wanted)
        here = _folders_named(wanted, search, folders)
        folders += [folder for folder, _ in here]
        problems += [problem for _, some in here for problem in some]
        wanted = _extended(wanted, [folder for folder, _ in here])
    return tuple(folders), tuple(problems)


def _folders_named(
    name: str, search: Sequence[Path], so_far: list[TemplateFolder]
) -> list[tuple[TemplateFolder, tuple[Problem, ...]]]:
    plain = bool(name) and name == Path(name).name and not name.startswith(".")
    places = [place / name for place in search if (place / name).is_dir()] if plain else []
    if not places:
        raise _missing(name, search, so_far)
    return [_folder(name, place) for place in places]


def _folder(name: str, place: Path) -> tuple[TemplateFolder, tuple[Problem, ...]]:
    settings, problems = load_settings(place / SETTINGS) if (place / SETTINGS).is_file() else (Settings(), ())
    return TemplateFolder(name, place, settings), problems


def _extended(name: str, folders: list[TemplateFolder]) -> str | None:
    """The template that a template extends: the one it says, or else the default one."""
    said = next((folder.settings.extends for folder in folders if folder.settings.extends), None)
    return said or (None if name == DEFAULT else DEFAULT)


def _missing(name: str, search: Sequence[Path], so_far: list[TemplateFolder]) -> InputError:
    known = ", ".join(template_names(search))
    searched = ", ".join(str(place / (slug(name) if "/" in name else name)) for place in search)
    return InputError(
        msg("There is no template “{name}”. Searched: {places}.", name=name, places=searched),
        remedy=msg("Templates that are there: {names}.", names=known)
        if known
        else msg("Make one with: osereso template new {name}", name=slug(name)),
        path=so_far[-1].path / SETTINGS if so_far else None,
    )


def _circle(names: list[str], last: TemplateFolder) -> InputError:
    return InputError(
        msg("These templates extend each other in a circle: {names}.", names=" → ".join(names)),
        remedy=msg("Change “extends” in one of them."),
        path=last.path / SETTINGS,
    )
