"""The language of the command: chosen once, spoken by our words and by Click's own.

Click takes its words from the default domain of the standard library's gettext. Our catalogue holds them
beside ours and is made that domain, so that ``gettext.gettext`` is the one voice of the whole command.
Help texts are written with ``N_`` (marked, not yet translated) and put into the language when shown.
"""

from __future__ import annotations

import copy
import gettext
import locale
import os
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Any, TypeVar

import click

from osereso.messages import DOMAIN, LANGUAGES, LOCALE_FOLDER, catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.messages import Catalogue


def N_(text: str) -> str:  # noqa: N802 - the name by which gettext's tools know it
    """Mark a text for the catalogue without translating it yet."""
    return text


VARIABLE = "OSERESO_LANG"
_OPTION = "--lang"
_SOURCE = "en"
_CLICKS_OWN = (N_("[OPTIONS]"), N_("COMMAND [ARGS]..."))  # words of Click that it does not translate itself
_Words = TypeVar("_Words", click.Command, click.Option)


def choose(args: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language that is asked for: by option, by variable, by the system's locale."""
    wishes = [_wish(args), environment.get(VARIABLE)]
    system = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""
    )
    for wish in (*wishes, system or locale.getlocale()[0]):
        if known := _known(wish or ""):
            return known
    return _SOURCE


def speak(language: str) -> None:
    """Make a language the one that every word of this process is in."""
    gettext.bindtextdomain(DOMAIN, str(LOCALE_FOLDER))
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language  # where gettext looks, and worker processes after it


def spoken() -> Catalogue:
    """Return the catalogue of the language being spoken."""
    return catalogue(os.environ.get("LANGUAGE", _SOURCE))


def _wish(args: Sequence[str]) -> str | None:
    """The value of ``--lang`` wherever it stands, seen before Click looks: faults need a language too."""
    for word, following in zip(args, [*args[1:], ""], strict=False):
        if word == "--":
            return None
        if word == _OPTION:
            return following
        if word.startswith(f"{_OPTION}="):
            return word.partition("=")[2]
    return None


def _known(wish: str) -> str | None:
    language = wish.casefold()[:2]
    return language if language in LANGUAGES else None


class Formatter(click.HelpFormatter):
    """Help pages whose headings end as the language wants it: « Options : »."""

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        line = _("{heading}:").format(heading=heading)
        self.write(f"{'':{self.current_indent}}{line}\n")


class Context(click.Context):
    """A context whose help pages are written by our formatter."""

    formatter_class = Formatter


class Option(click.Option):
    """An option whose help and metavariable are put into the language when shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the line of the help page."""
        return click.Option.get_help_record(_said(self), ctx)

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the word that stands for the value."""
        return _(super().make_metavar(ctx))


class Argument(click.Argument):
    """An argument whose metavariable is put into the language when shown."""

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the word that stands for the value."""
        return _(super().make_metavar(ctx))


class Command(click.Command):
    """A command whose help is put into the language when shown, with examples as they are typed."""

    context_class = Context

    def __init__(self, *args: Any, examples: Sequence[str] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = examples

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does, and examples."""
        super().format_help_text(ctx, formatter)
        if self.examples:
            with formatter.section(ngettext("Example", "Examples", len(self.examples))):
                for line in self.examples:
                    formatter.write(f"{'':{formatter.current_indent}}{_(line)}\n")

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page."""
        click.Command.format_help(_said(self), ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the line that a group's help page shows."""
        return click.Command.get_short_help_str(_said(self), limit)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the help option, which Click keeps with the words of its first use."""
        option = super().get_help_option(ctx)
        if option:
            option.help = _("Show this message and exit.")
        return option


class Group(Command, click.Group):
    """A group whose help is put into the language when shown."""


def _said(thing: _Words) -> _Words:
    """A copy whose words are in the language being spoken."""
    said = copy.copy(thing)
    words: dict[str, Any] = vars(said)
    for name in ("help", "short_help", "epilog", "options_metavar", "subcommand_metavar"):
        if words.get(name):
            words[name] = _(words[name])
    return said
