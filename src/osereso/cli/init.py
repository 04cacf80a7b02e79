"""``osereso init``: a folder to work in."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osereso.cli.language import N_, Argument, Command, Option
from osereso.cli.options import FILE, as_json, manners
from osereso.storage import write_files
from osereso.theming import starter
from osereso.workspace import BUNDLED

if TYPE_CHECKING:
    from osereso.cli.console import Console

_DATA = BUNDLED / "data"
_SAMPLES = _DATA / "samples"
_TEMPLATE = "mon-modele"


@click.command(
    cls=Command,
    help=N_(
        "Make a folder to work in: sample interviews and sessions, and a template of your own to change.\n\n"
        "DIR is the current folder unless you name one. Nothing that is there is overwritten."
    ),
    examples=(N_("osereso init my-workspace"),),
)
@click.argument("folder", cls=Argument, metavar=N_("[DIR]"), type=FILE, default=Path())
@click.option(
    "--data",
    cls=Option,
    is_flag=True,
    help=N_("Copy the taxonomy and the activities too, to change them."),
)
@as_json
@manners
@click.pass_obj
def command(console: Console, folder: Path, data: bool) -> None:
    """Write the samples and say what to do next."""
    files = write_files({**_contents(folder), **(_data(folder) if data else {})}, replace=False)
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


def _data(folder: Path) -> dict[Path, bytes]:
    """What a trainer may rewrite without code; a workspace's own copy wins over the bundled one."""
    return {
        folder / "data" / file.name: file.read_bytes() for file in sorted(_DATA.glob("*.*")) if file.is_file()
    }


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
