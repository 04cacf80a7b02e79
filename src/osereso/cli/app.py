"""The front door: the group of commands, each loaded when it is called."""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from functools import partial
from gettext import gettext as _
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from osereso import __version__
from osereso.cli.console import Console, end
from osereso.cli.language import N_, Group, Option, choose, speak
from osereso.cli.options import manners

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# command → the line that the first help page shows; the command itself is in the module of its name
COMMANDS: Mapping[str, str] = {
    "init": N_("Make a folder to work in, with samples."),
    "read": N_("Show the questions and answers found in an interview."),
    "map": N_("Make a module file from one or more interviews."),
    "build": N_("Make a deck, a handout and a quiz."),
    "batch": N_("Build a whole table of sessions."),
    "check": N_("List the problems of a file or folder; write nothing."),
    "template": N_("List, make and show templates."),
}


class Commands(Group):
    """The group. It knows its commands by name and loads only the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order of the work."""
        return [*COMMANDS, *(name for name in super().list_commands(ctx) if name not in COMMANDS)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, loaded now."""
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            self.add_command(import_module(f"osereso.cli.{cmd_name}").command, cmd_name)
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; Click suggests one of nearly the same name if it is loaded."""
        if args[0] not in COMMANDS:
            for name in get_close_matches(args[0], COMMANDS):
                self.get_command(ctx, name)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without loading any."""
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(COMMANDS.get(name, ""))) for name in self.list_commands(ctx)])

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command in the language that is asked for, inside the net, and exit."""
        words = sys.argv[1:] if args is None else args
        speak(choose(words, os.environ))
        console = Console(
            json="--json" in words
        )  # known before Click looks: a wrong option is told in JSON too
        extra = {"obj": console, **extra}
        run = partial(super().main, args, prog_name or self.name, complete_var, False, **extra)
        if not standalone_mode:
            return run()
        sys.exit(end(run, console))


@click.group(
    cls=Commands,
    name="osereso",
    help=N_("Turn the interview of a professional into a training module: slides, a handout and a quiz."),
    examples=(
        N_("osereso init my-workspace"),
        N_("cd my-workspace"),
        "osereso build chargee-de-reseaux-sociaux.txt",
    ),
)
@manners
@click.version_option(
    __version__, cls=Option, message="%(prog)s %(version)s", help=N_("Show the version and exit.")
)
def osereso() -> None:
    """Turn interviews into training modules."""


def main() -> None:
    """Run the command and exit."""
    osereso.main(prog_name="osereso")
