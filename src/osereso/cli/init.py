"""``osereso init``: a folder to work in."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osereso.cli.language import N_, Argument, Command
from osereso.cli.options import FILE, as_json, manners
from osereso.storage import write_files
from osereso.theming import starter
from osereso.workspace import BUNDLED

if TYPE_CHECKING:
    from osereso.cli.console import Console

_SAMPLES = BUNDLED / "data" / "samples"
_TEMPLATE = "mon-modele"


@click.command(
    cls=Command,
    help=N_(
        "Make a folder to work in: sample interviews and sessions, and a template of your own to change.\n\n"
        "DIR is the current folder unless you name one. Nothing that is there is overwritten."
    ),
    examples=("osereso init my-workspace",),
)
@click.argument("folder", cls=Argument, metavar=N_("[DIR]"), type=FILE, default=Path())
@as_json
@manners
@click.pass_obj
def command(console: Console, folder: Path) -> None:
    """Write the samples and say what to do next."""
    files = write_files(_contents(folder), replace=False)
    console.result({"folder": str(folder), "files": [file.relative_to(folder).as_posix() for file in files]})
    console.say(_("Your workspace is ready: {folder}").format(folder=folder))
    for file in files:
        console.say(f"  {file.relative_to(folder).as_posix()}")
    console.say()
    console.say(_("Now try:"))
    if folder != Path():
        console.say(f"  cd {folder}")
    first = next((file for file in files if file.suffix == ".txt"), None)
    if first:
        console.say(f"  osereso build {first.relative_to(folder).as_posix()}")


def _contents(folder: Path) -> dict[Path, bytes]:
    samples = {
        folder / file.relative_to(_SAMPLES): file.read_bytes()
        for file in sorted(_SAMPLES.rglob("*"))
        if file.is_file() and not file.name.startswith(".")
    }
    template = {
        folder / "templates" / _TEMPLATE / name: content for name, content in starter(_TEMPLATE).items()
    }
    return {**samples, **template}
