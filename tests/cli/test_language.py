"""The command speaks the language that is asked for, Click's own words too."""

from __future__ import annotations

import pytest

from osereso.cli.app import COMMANDS
from osereso.cli.language import choose


@pytest.mark.parametrize(
    ("args", "environment", "language"),
    [
        (["--lang", "fr", "build"], {"OSERESO_LANG": "en"}, "fr"),
        (["build", "--lang=fr"], {}, "fr"),
        (["build", "x", "--lang", "en"], {"LANG": "fr_FR.UTF-8"}, "en"),
        (["build", "--", "--lang", "fr"], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"OSERESO_LANG": "fr", "LC_ALL": "en_US.UTF-8"}, "fr"),
        ([], {"LANG": "fr_CA.UTF-8"}, "fr"),
        ([], {"LC_ALL": "en_US.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ([], {"LC_ALL": "", "LC_MESSAGES": "fr_BE", "LANG": "de_DE"}, "fr"),
        ([], {"LANG": "de_DE.UTF-8"}, "en"),
        ([], {"LANG": "C"}, "en"),
        (["--lang", "klingon"], {"OSERESO_LANG": "fr"}, "fr"),
        (["--lang"], {"LANG": "C"}, "en"),
    ],
)
def test_option_then_variable_then_locale(args, environment, language):
    assert choose(args, environment) == language


def test_help_is_in_french_before_and_after_the_command(run):
    before, after = run("--lang", "fr", "init", "--help"), run("init", "--help", "--lang", "fr")
    assert before.output == after.output
    assert "Afficher ce message et quitter." in before.output
    assert "Usage" in before.output


def test_two_languages_can_be_spoken_one_after_the_other_in_one_process(run):
    english, french, again = run("--help"), run("--help", OSERESO_LANG="fr"), run("--help")
    assert english.output == again.output
    assert "Show this message" in english.output
    assert "Show" not in french.output


def test_clicks_own_complaints_are_in_french(run):
    result = run("init", "--nonsense", OSERESO_LANG="fr")
    assert result.exit_code == 2
    assert "Erreur" in result.stderr
    assert "nonsense" in result.stderr
    assert "No such" not in result.stderr


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("command", [*COMMANDS, "template list", "template new", "template show"])
def test_every_command_has_one_screenful_of_help_with_an_example(run, command, language):
    result = run(*command.split(), "--help", OSERESO_LANG=language)
    assert result.exit_code == 0
    assert f"  osereso {command.split()[0]} " in result.output
    assert len(result.output.splitlines()) <= 32
    assert all(len(line) <= 80 for line in result.output.splitlines())
