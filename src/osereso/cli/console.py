"""What the command prints and how it ends: one table of exit codes, one net for everything that goes wrong.

Exit codes
    0    done
    1    problems found (``check``, ``--strict``, a batch with failures)
    2    wrong usage
    3    an input that cannot be used
    4    refused so as not to destroy something
    70   a fault of ours, with a log
    130  interrupted
    141  whoever was reading the result stopped

With ``--json`` a failure is one JSON object too:
``{"error": {"message", "remedy", "file", "line", "exit_code"}}``.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
import traceback
from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from osereso import __version__
from osereso.cli.language import spoken
from osereso.errors import OseresoError, out_of_reach
from osereso.problems import Severity, as_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from osereso.problems import Problem

PROBLEMS_FOUND = 1
FAULT_OF_OURS = 70
INTERRUPTED = 130
NOBODY_READS = 141  # what a shell says of a program that its reader left: 128 + SIGPIPE
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


@dataclass(slots=True)
class Console:
    """Where words go: results to standard output, everything else to standard error.

    With ``json``, standard output carries one JSON object and nothing else. With ``quiet``, only
    errors are said. ``debug`` shows where an error was raised.
    """

    quiet: bool = False
    json: bool = False
    debug: bool = False

    def say(self, text: str = "") -> None:
        """Print a line of the result."""
        if not self.json and not self.quiet:
            click.echo(text, color=_colour())

    def result(self, value: object) -> None:
        """Print the result as JSON, if it is asked for."""
        if self.json:
            plain = not (sys.stdout.encoding or "").casefold().startswith("utf")
            click.echo(json.dumps(value, ensure_ascii=plain, indent=2))

    def note(self, text: str) -> None:
        """Say on standard error what is being done."""
        if not self.quiet:
            click.echo(text, err=True, color=_colour())

    def progress(self, text: str) -> None:
        """Say what is going on to somebody who waits at a terminal."""
        if self.lively:
            self.note(text)

    def problems(self, problems: Iterable[Problem], where: str = "") -> None:
        """Say on standard error what was seen (and ``where`` besides); with ``quiet``, only errors."""
        for problem in problems:
            if not self.quiet or problem.severity is Severity.ERROR:
                click.echo(_problem_lines(problem, where), err=True, color=_colour())

    def complain(self, sentence: str, remedy: str | None = None) -> None:
        """Say on standard error what went wrong and how to mend it."""
        label = click.style(_("Error: {message}").format(message=""), fg="red", bold=True)
        click.echo(f"{label}{sentence}", err=True, color=_colour())
        if remedy:
            click.echo(f"  {remedy}", err=True, color=_colour())

    def fail(
        self, code: int, sentence: str, remedy: str | None = None, error: OseresoError | None = None
    ) -> int:
        """Say what went wrong, as JSON too if it is asked for, and return the exit code."""
        self.complain(sentence, remedy)
        what = error.what.render(spoken()) if error else sentence
        file = str(error.path) if error and error.path is not None else None
        line = error.line if error else None
        self.result(
            {"error": {"message": what, "remedy": remedy, "file": file, "line": line, "exit_code": code}}
        )
        return code

    @property
    def lively(self) -> bool:
        """Whether progress may move: somebody looks at a terminal."""
        return not self.quiet and sys.stderr.isatty()


def records(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Return problems for JSON, in the language being spoken."""
    return [as_record(problem, spoken()) for problem in problems]


def columns(rows: Sequence[Sequence[str]], *, indent: str = "  ") -> str:
    """Return rows as text, each column as wide as its widest cell."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return "\n".join(
        indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def size(count: int) -> str:
    """Return a number of bytes as a person reads it."""
    if count < 1000:
        return ngettext("{count} byte", "{count} bytes", count).format(count=count)
    if count < 1_000_000:
        return _("{count} kB").format(count=round(count / 1000))
    return _("{count} MB").format(count=round(count / 1_000_000))


def place(path: Path | str | None, line: int | None) -> str:
    """Return where something is, as « file, line 3: », or nothing."""
    if path is None:
        return ""
    if line is None:
        return _("{file}: ").format(file=path)
    return _("{file}, line {line}: ").format(file=path, line=line)


def end(run: Callable[[], object], console: Console) -> int:
    """Run the command and return its exit code; whatever goes wrong is said in one or two lines."""
    try:
        code = run()
        sys.stdout.flush()
    except OseresoError as error:
        return _stopped(error, console)
    except click.UsageError as error:
        return _misused(error, console)
    except click.ClickException as error:
        return console.fail(error.exit_code, error.format_message())
    except (click.Abort, KeyboardInterrupt):
        return console.fail(INTERRUPTED, _("Interrupted."))
    except SystemExit:  # how Click ends, inside our net, when nobody reads standard output any more
        return NOBODY_READS
    except OSError as error:  # a disk, a folder or a file that the system refused
        return _refused_by_system(error, console)
    except Exception as error:  # the net: nobody should ever see a traceback unasked
        return _surprised(error, console)
    return code if isinstance(code, int) else 0


def said(error: OseresoError) -> tuple[str, str | None]:
    """Return an error's sentence with its place, and its remedy, in the language being spoken."""
    words = spoken()
    remedy = error.remedy.render(words) if error.remedy else None
    return place(error.path, error.line) + error.what.render(words), remedy


def keep_log(report: str) -> str | None:
    """Write the traceback of a fault of ours into a log and return where it is."""
    facts = (
        f"osereso {__version__}, Python {platform.python_version()}, {platform.platform()}\n{sys.argv}\n\n"
    )
    try:
        handle, path = tempfile.mkstemp(prefix="osereso-", suffix=".log")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(facts + report)
    except OSError:
        click.echo(report, err=True)
        return None
    return path


def _stopped(error: OseresoError, console: Console) -> int:
    if console.debug:
        traceback.print_exception(error)
    sentence, remedy = said(error)
    return console.fail(error.exit_code, sentence, remedy, error)


def _misused(error: click.UsageError, console: Console) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):  # nothing was asked for: the help page
        click.echo(error.format_message(), err=True)
        return error.exit_code
    hint = None
    if error.ctx is not None:
        hint = _("Try '{command} {option}' for help.").format(command=error.ctx.command_path, option="--help")
    return console.fail(error.exit_code, error.format_message(), hint)


def _refused_by_system(error: OSError, console: Console) -> int:
    if error.filename is None:  # standard output itself: nothing more can be said there
        console.json = False
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NOBODY_READS if isinstance(error, BrokenPipeError) else _stopped(out_of_reach(error), console)


def _surprised(error: Exception, console: Console) -> int:
    if console.debug:
        traceback.print_exception(error)
    path = keep_log("".join(traceback.format_exception(error)))
    return console.fail(
        FAULT_OF_OURS,
        _("This is a fault of osereso, not yours: {error}.").format(error=type(error).__name__),
        _("Please send us the log: {path}").format(path=path) if path else None,
    )


def _problem_lines(problem: Problem, where: str) -> str:
    labels = {
        Severity.ERROR: _("error"),
        Severity.WARNING: _("warning"),
        Severity.NOTE: _("note"),
    }
    words = spoken()
    label = click.style(labels[problem.severity], fg=_COLOURS[problem.severity])
    spot = place(problem.file, problem.line) or (f"{problem.place} – " if problem.place else "")
    sentence = spot + problem.what.render(words) + (f" ({where})" if where else "")
    lines = _("{label}: {message}").format(label=label, message=sentence)
    return f"{lines}\n  {problem.remedy.render(words)}" if problem.remedy else lines


def _colour() -> bool | None:
    """Never where ``NO_COLOR`` is set; otherwise Click looks for a terminal."""
    return False if os.environ.get("NO_COLOR") else None
