"""The net: whatever goes wrong ends in one or two lines and the right exit code."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from osereso.cli.console import Console, columns, end, place, size
from osereso.errors import InputError, RefusedError, UsageError
from osereso.messages import msg
from osereso.problems import Problem, Severity


def raising(error):
    def run():
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError(msg("x")), 2),
        (InputError(msg("x")), 3),
        (RefusedError(msg("x")), 4),
        (click.UsageError("x"), 2),
        (click.Abort(), 130),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError(), 70),
        (RecursionError(), 70),
    ],
)
def test_each_kind_of_end_has_its_exit_code(error, code, capsys):
    assert end(raising(error), Console()) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert 1 <= len(captured.err.strip().splitlines()) <= 2
    assert "Traceback" not in captured.err


def test_an_error_says_what_where_and_how_to_mend_it(capsys):
    error = InputError(msg("A key is written twice."), remedy=msg("Keep one."), path=Path("a.yaml"), line=3)
    end(raising(error), Console())
    assert capsys.readouterr().err == "Error: a.yaml, line 3: A key is written twice.\n  Keep one.\n"


def test_a_fault_of_ours_leaves_a_log_with_the_traceback(capsys):
    end(raising(ZeroDivisionError("secret detail")), Console())
    err = capsys.readouterr().err
    path = Path(err.strip().splitlines()[-1].partition(": ")[2])
    try:
        assert "ZeroDivisionError: secret detail" in path.read_text(encoding="utf-8")
    finally:
        path.unlink()


def test_debug_shows_the_traceback_of_an_expected_error(capsys):
    end(raising(InputError(msg("x"))), Console(debug=True))
    assert "Traceback" in capsys.readouterr().err


def test_quiet_keeps_errors_and_drops_the_rest(capsys):
    console = Console(quiet=True)
    console.say("result")
    console.note("progress")
    console.problems([Problem("a", msg("warned")), Problem("b", msg("wrong"), severity=Severity.ERROR)])
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "error: wrong\n"


def test_with_json_nothing_else_is_on_standard_output(capsys):
    console = Console(json=True)
    console.say("a table")
    console.result({"titre": "é"})
    assert capsys.readouterr().out == '{\n  "titre": "é"\n}\n'


def test_a_problem_says_its_place_and_remedy(capsys):
    Console().problems([Problem("a", msg("Odd."), msg("Mend it."), file="m.yaml", line=2)])
    Console().problems([Problem("a", msg("Odd."), place="q3")])
    assert capsys.readouterr().err == "warning: m.yaml, line 2: Odd.\n  Mend it.\nwarning: q3 – Odd.\n"


def test_columns_line_up_whatever_the_letters():
    assert columns([("é", "b"), ("ccc", "d")]) == "  é    b\n  ccc  d"
    assert columns([]) == ""


def test_sizes_and_places_read_well():
    assert [size(1), size(999), size(1499), size(2_600_000)] == ["1 byte", "999 bytes", "1 kB", "3 MB"]
    assert place(None, None) == ""
    assert place("a.txt", None) == "a.txt: "
