"""What a kit is made from, as one short text: when it is the same, the kit would be the same."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import TYPE_CHECKING

from osereso import __version__
from osereso.theming import template_chain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from osereso.batching.rows import PlanRow
    from osereso.workspace import Workspace


class Fingerprints:
    """Fingerprints of rows; each file is read once for a whole plan."""

    def __init__(self, workspace: Workspace, only: frozenset[str]) -> None:
        self._workspace = workspace
        self._only = sorted(only)
        self._files: dict[Path, str] = {}

    def of(self, row: PlanRow, template: str) -> str:
        """Return the fingerprint of a row.

        Raises:
            InputError: the template is missing.
            OSError: a file cannot be read.
        """
        facts = [__version__, *self._only, template, repr(asdict(row.session))]
        files = [row.source, *self._template_files(template), *self._data_files()]
        if row.session.client and row.session.client.logo:
            files.append(row.session.client.logo)
        text = "\n".join([*facts, *(self._file(path) for path in files)])
        return hashlib.sha256(text.encode()).hexdigest()

    def _template_files(self, name: str) -> Iterator[Path]:
        folders, _problems = template_chain(name, self._workspace.templates)
        for folder in folders:
            yield from _files_in(folder.path)

    def _data_files(self) -> Iterator[Path]:
        for folder in self._workspace.data:
            yield from (path for path in _files_in(folder) if path.suffix in (".yaml", ".toml"))

    def _file(self, path: Path) -> str:
        if path not in self._files:
            self._files[path] = f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        return self._files[path]


def _files_in(folder: Path) -> Sequence[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else ()
