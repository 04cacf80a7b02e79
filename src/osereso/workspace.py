"""Where things are: a trainer's own templates and data first, then those that came with the package."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osereso.errors import InputError
from osereso.messages import msg

_PACKAGE = Path(__file__).resolve().parent
_IN_WHEEL = _PACKAGE / "bundled"
_IN_CHECKOUT = _PACKAGE.parents[1]
BUNDLED = _IN_WHEEL if _IN_WHEEL.is_dir() else _IN_CHECKOUT


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder in which somebody works, and the files that came with the package behind it.

    ``root`` may be relative: what is made from it stays relative and reads well in messages.
    """

    root: Path
    bundled: Path = BUNDLED

    @property
    def templates(self) -> tuple[Path, ...]:
        """The folders that hold templates, the workspace's own first."""
        return self._search("templates")

    @property
    def data(self) -> tuple[Path, ...]:
        """The folders that hold the taxonomy and other data, the workspace's own first."""
        return self._search("data")

    @property
    def output(self) -> Path:
        """The folder that kits go into unless another is asked for."""
        return self.root / "output"

    def data_file(self, name: str, language: str = "") -> Path:
        """Return the file of this name that counts; one for the language (``activities.en.toml``) wins.

        Raises:
            InputError: no data folder has it; the message lists the folders searched.
        """
        stem, _, suffix = name.rpartition(".")
        for wanted in (f"{stem}.{language.partition('-')[0]}.{suffix}", name):
            for folder in self.data:
                if (folder / wanted).is_file():
                    return folder / wanted
        raise InputError(
            msg("The data file {name} is missing.", name=name),
            remedy=msg(
                "Searched: {folders}. Installing osereso again brings the file back.",
                folders=", ".join(str(folder) for folder in self.data),
            ),
        )

    def _search(self, kind: str) -> tuple[Path, ...]:
        own, bundled = self.root / kind, self.bundled / kind
        return (bundled,) if _same(own, bundled) else (own, bundled)


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
