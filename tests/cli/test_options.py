"""Every command has the same manners."""

from __future__ import annotations

import click
import pytest

from osereso.cli.app import COMMANDS, osereso


def commands():
    context = click.Context(osereso)
    for name in COMMANDS:
        command = osereso.get_command(context, name)
        yield name, command
        if isinstance(command, click.Group):
            yield from ((f"{name} {sub}", command.commands[sub]) for sub in command.commands)


@pytest.mark.parametrize(("name", "command"), list(commands()))
def test_every_command_has_quiet_lang_and_debug_and_json_unless_it_is_a_group(name, command):
    options = {option for param in command.params for option in param.opts}
    assert {"-q", "--quiet", "--lang", "--debug"} <= options
    assert isinstance(command, click.Group) or "--json" in options


def test_a_language_that_is_not_spoken_is_wrong_usage(run):
    result = run("template", "list", "--lang", "de")
    assert result.exit_code == 2
    assert "fr" in result.stderr


def test_quiet_is_heard_before_and_after_the_command(run):
    assert run("-q", "template", "list").stdout == run("template", "list", "-q").stdout == ""


def test_debug_after_the_command_shows_where_an_error_was_raised(run):
    assert "Traceback" in run("read", "missing.txt", "--debug").stderr
