"""``osereso map``: interviews become a module file that a trainer corrects."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from osereso import workflow
from osereso.batching.preparing import MODULE_SUFFIX, is_module_file, map_and_merge
from osereso.cli.console import columns, records
from osereso.cli.inputs import given_files
from osereso.cli.language import N_, Argument, Command, Option
from osereso.cli.options import FILE, as_json, manners
from osereso.errors import UsageError
from osereso.messages import msg
from osereso.model.taxonomy import HORS_SUJET
from osereso.storage import write_file
from osereso.text import squeeze
from osereso.workspace import Workspace

if TYPE_CHECKING:
    from osereso.cli.console import Console
    from osereso.model.module import InterviewRecord, ModuleExchange, Point, TrainingModule
    from osereso.problems import Problem


@click.command(
    cls=Command,
    help=N_(
        "Make a module file from one or more interviews: each exchange in its section, with key points.\n\n"
        "Correct the file in any text editor, then build from it. Mapping onto the same file again keeps "
        "what you changed. With --json and without -o, nothing is written."
    ),
    examples=(
        "osereso map interview.txt",
        N_("osereso map one.txt other.txt -o baker.module.yaml --explain"),
    ),
)
@click.argument("interviews", cls=Argument, metavar=N_("INTERVIEW..."), type=FILE, nargs=-1, required=True)
@click.option(
    "-o", "--output", cls=Option, metavar=N_("FILE"), type=FILE, help=N_("The module file to write.")
)
@click.option("--explain", cls=Option, is_flag=True, help=N_("Say why each exchange is in its section."))
@as_json
@manners
@click.pass_obj
def command(console: Console, interviews: tuple[Path, ...], output: Path | None, explain: bool) -> None:
    """Map interviews, merge with what a trainer edited, write and report."""
    workspace = Workspace(Path())
    _check_output(output)
    given = given_files(interviews)
    console.progress(_("Reading and mapping…"))
    if console.json and not output:
        module, problems = workflow.map_interviews(given, workspace)
    else:
        prepared = map_and_merge(given, output, workspace.output, workspace)
        module, problems, output = prepared.module, prepared.problems, prepared.path
        write_file(output, (prepared.text or "").encode())
    console.problems(problems)
    console.result(_record(module, problems, output))
    console.say(_table(module))
    if explain:
        console.say(_reasons(module))
    console.say(_("Module file: {path}").format(path=output))


def _check_output(output: Path | None) -> None:
    if output and not is_module_file(output):
        raise UsageError(
            msg(
                "A module file ends in {suffix}, and this does not: {path}.",
                suffix=MODULE_SUFFIX,
                path=output,
            ),
            remedy=msg("Write: -o {path}", path=output.with_suffix(MODULE_SUFFIX)),
        )


def _record(module: TrainingModule, problems: tuple[Problem, ...], output: Path | None) -> dict[str, object]:
    first = module.interviews[0]
    return {
        "title": first.title if len(module.interviews) == 1 else module.title,
        "role": first.role,
        "interviewee": first.interviewee,
        "date": first.date,
        "interviewer": first.interviewer,
        "interviews": [_interview(record) for record in module.interviews],
        "exchanges": [_exchange(exchange) for exchange in module.exchanges],
        "problems": records(problems),
        "module_file": str(output) if output else None,
    }


def _interview(record: InterviewRecord) -> dict[str, str]:
    return {
        "id": record.id,
        "title": record.title,
        "role": record.role,
        "interviewee": record.interviewee,
        "date": record.date,
        "interviewer": record.interviewer,
        "file": record.file,
    }


def _exchange(exchange: ModuleExchange) -> dict[str, Any]:
    return {
        "id": exchange.id,
        "interview": exchange.interview,
        "question": exchange.question,
        "answer": exchange.answer,
        "section": exchange.section,
        "confidence": exchange.confidence,
        "reason": exchange.reason,
        "title": exchange.title,
        "points": [
            {
                "text": point.text,
                "source": {
                    "start": point.source.span.start,
                    "end": point.source.span.end,
                    "line": point.source.line,
                    "page": point.source.page,
                },
                "section": point.section or exchange.section,
            }
            for point in exchange.points
        ],
        "quote": exchange.quote.text if exchange.quote else None,
    }


def _table(module: TrainingModule) -> str:
    """The coverage: for each section, how much of the interview serves it."""
    rows = [
        (
            section.title,
            _exchange_count(len(module.exchanges_of(section.id))),
            _point_count(len(module.points_of(section.id))),
        )
        for section in module.sections
    ]
    aside = module.exchanges_of(HORS_SUJET)
    if aside:
        rows.append((_("(not shown)"), _exchange_count(len(aside)), ""))
    return f"{module.title}\n{columns(rows)}"


def _exchange_count(count: int) -> str:
    return ngettext("{count} exchange", "{count} exchanges", count).format(count=count)


def _point_count(count: int) -> str:
    return ngettext("{count} point", "{count} points", count).format(count=count)


def _reasons(module: TrainingModule) -> str:
    lines = []
    for exchange in module.exchanges:
        sure = _("{percent} % sure").format(percent=round(exchange.confidence * 100))
        lines.append(f"\n{exchange.id}  {squeeze(exchange.question)}")
        lines.append(f"    → {exchange.section}, {sure}")
        if exchange.reason:
            lines.append(f"      {exchange.reason}")
        lines += [f"    • {_explained(point)}" for point in exchange.points]
    return "\n".join(lines)


def _explained(point: Point) -> str:
    """The point, with the section it serves where that is not its exchange's."""
    return f"{point.text} → {point.section}" if point.section else point.text
