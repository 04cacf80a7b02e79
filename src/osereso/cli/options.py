"""The options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from osereso.cli.console import Console
from osereso.cli.language import N_, Option
from osereso.messages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")

FILE = click.Path(path_type=Path, readable=False)  # what cannot be read is an input error, not a usage one


def _remember(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        setattr(ctx.ensure_object(Console), str(param.name), True)


def _flag(*names: str, says: str) -> Callable[[F], F]:
    return click.option(
        *names, cls=Option, is_flag=True, is_eager=True, expose_value=False, callback=_remember, help=says
    )


def manners(command: F) -> F:
    """Give a command ``--quiet``, ``--lang`` and ``--debug``; the console knows them."""
    options = (
        _flag("-q", "--quiet", says=N_("Say only what went wrong.")),
        click.option(
            "--lang",
            cls=Option,
            type=click.Choice(LANGUAGES),
            is_eager=True,
            expose_value=False,
            help=N_("Language of the messages."),
        ),
        _flag("--debug", says=N_("Show where an error was raised.")),
    )
    for option in reversed(options):
        command = option(command)
    return command


def as_json(command: F) -> F:
    """Give a command ``--json``; the console knows it."""
    return _flag("--json", says=N_("Print one JSON object on standard output."))(command)
