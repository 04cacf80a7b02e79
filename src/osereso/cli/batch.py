"""``osereso batch``: a table of sessions becomes kits."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from osereso import workflow
from osereso.batching import Order, Outcome, Status, read_plan, run_plan
from osereso.batching.executors import cores
from osereso.cli.console import PROBLEMS_FOUND, Console, keep_log, records, said
from osereso.cli.inputs import chosen_parts, existing_file
from osereso.cli.language import N_, Argument, Command, Option
from osereso.cli.options import FILE, as_json, manners
from osereso.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from osereso.problems import Problem


_LINES_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Wish:
    """What the options ask for."""

    plan: Path
    output: Path | None
    template: str | None
    only: str | None
    jobs: int | None
    resume: bool
    force: bool


@click.command(
    cls=Command,
    help=N_(
        "Build every session of a PLAN (.csv, .xlsx or .yaml), several at a time.\n\n"
        "Columns: interview (or module), session (a file), kind, client, template, dates, place, start, "
        "duration, trainer. A failed line does not stop the others."
    ),
    examples=("osereso batch sessions.csv", "osereso batch sessions.csv --resume"),
)
@click.argument("plan", cls=Argument, metavar=N_("PLAN"), type=FILE)
@click.option(
    "-j",
    "--jobs",
    cls=Option,
    metavar=N_("N"),
    type=click.IntRange(1),
    help=N_("How many sessions at a time (default: one a core)."),
)
@click.option("--resume", cls=Option, is_flag=True, help=N_("Skip kits that are complete and up to date."))
@click.option("--template", cls=Option, metavar=N_("NAME"), help=N_("The template of lines that name none."))
@click.option(
    "--only",
    cls=Option,
    metavar=N_("PARTS"),
    help=N_("Only these parts among deck,handout,programme,schedule,session,quiz."),
)
@click.option(
    "-o", "--output", cls=Option, metavar=N_("DIR"), type=FILE, help=N_("Where kits go (default: output).")
)
@click.option("--force", cls=Option, is_flag=True, help=N_("Overwrite files that were edited."))
@as_json
@manners
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> None:
    """Build a plan and report."""
    wish, console = Wish(**options), ctx.ensure_object(Console)
    workspace = Workspace(Path())
    rows, problems = read_plan(existing_file(wish.plan))
    console.problems(problems)
    order = Order(
        plan=wish.plan,
        output=wish.output or workspace.output,
        workspace=workspace,
        template=wish.template,
        only=chosen_parts(wish.only, workflow.groups()),
        force=wish.force,
        resume=wish.resume,
        jobs=wish.jobs or cores(),
    )
    with _progress(console, len(rows)) as advance:
        outcomes = run_plan(rows, order, advance)
    _report(console, order, outcomes)
    console.result(_record(outcomes, problems))
    if any(outcome.status is Status.FAILED for outcome in outcomes):
        ctx.exit(PROBLEMS_FOUND)


@contextmanager
def _progress(console: Console, total: int) -> Iterator[Callable[[Outcome], object] | None]:
    """A bar on standard error, if somebody looks."""
    if not console.lively:
        yield None
        return
    with click.progressbar(length=total, label=_("Sessions"), file=sys.stderr) as bar:
        yield lambda _outcome: bar.update(1)


def _report(console: Console, order: Order, outcomes: Sequence[Outcome]) -> None:
    """What a person needs to know: each failure with its remedy, each problem once, the sum."""
    for outcome in outcomes:
        if outcome.status is Status.FAILED:
            console.complain(*_failure(order, outcome))
    seen: list[tuple[Problem, list[int]]] = []
    for outcome in outcomes:
        for problem in outcome.problems:
            lines = next((lines for known, lines in seen if known == problem), None)
            if lines is None:
                seen.append((problem, lines := []))
            lines.append(outcome.row.line)
    for problem, lines in seen:
        console.problems([problem], where=_lines(lines))
    console.note(_sum(outcomes, order))


def _lines(lines: Sequence[int]) -> str:
    """« lines 2, 3, 4 », the first few of them."""
    shown = ", ".join(str(line) for line in lines[:_LINES_SHOWN]) + ("…" if len(lines) > _LINES_SHOWN else "")
    return ngettext("line {lines}", "lines {lines}", len(lines)).format(lines=shown)


def _failure(order: Order, outcome: Outcome) -> tuple[str, str | None]:
    line = _("{file}, line {line}: ").format(file=order.plan, line=outcome.row.line)
    if outcome.error:
        sentence, remedy = said(outcome.error)
        return (sentence if sentence.startswith(line) else line + sentence), remedy
    path = keep_log(outcome.fault or "")
    return line + _("a fault of osereso, not yours."), _("Please send us the log: {path}").format(path=path)


def _sum(outcomes: Sequence[Outcome], order: Order) -> str:
    built, skipped, failed = (
        sum(outcome.status is status for outcome in outcomes)
        for status in (Status.BUILT, Status.SKIPPED, Status.FAILED)
    )
    parts = [ngettext("{count} kit built", "{count} kits built", built).format(count=built)]
    if skipped:
        parts.append(
            ngettext("{count} already there", "{count} already there", skipped).format(count=skipped)
        )
    if failed:
        parts.append(ngettext("{count} failed", "{count} failed", failed).format(count=failed))
    return _("{parts}: {folder}").format(parts=", ".join(parts), folder=order.output)


def _record(outcomes: Sequence[Outcome], problems: Sequence[Problem]) -> dict[str, object]:
    return {
        "built": sum(outcome.status is Status.BUILT for outcome in outcomes),
        "skipped": sum(outcome.status is Status.SKIPPED for outcome in outcomes),
        "failed": sum(outcome.status is Status.FAILED for outcome in outcomes),
        "rows": [_row(outcome) for outcome in outcomes],
        "problems": records(problems),
    }


def _row(outcome: Outcome) -> dict[str, object]:
    sentence, remedy = said(outcome.error) if outcome.error else (None, None)
    return {
        "line": outcome.row.line,
        "source": str(outcome.row.source),
        "status": outcome.status.value,
        "folder": str(outcome.folder) if outcome.folder else None,
        "problems": records(outcome.problems),
        "error": sentence or (outcome.fault and outcome.fault.strip().splitlines()[-1]),
        "remedy": remedy,
    }
