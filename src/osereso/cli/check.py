"""``osereso check``: what is wrong with a file or folder, and nothing written."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from osereso import workflow
from osereso.batching import read_plan
from osereso.cli.console import PROBLEMS_FOUND, Console, records
from osereso.cli.inputs import existing
from osereso.cli.language import N_, Argument, Command
from osereso.cli.options import FILE, as_json, manners
from osereso.cli.trial import try_template
from osereso.errors import InputError, OseresoError
from osereso.messages import msg
from osereso.model.session import Session, SessionKind
from osereso.model.taxonomy import HORS_SUJET
from osereso.problems import Problem, Severity
from osereso.reading.yaml_kinds import Holds, holds
from osereso.storage import MANIFEST, as_made, read_manifest
from osereso.tailoring.sessionfile import load_session
from osereso.theming import is_template, load_theme
from osereso.workspace import Workspace
from osereso.written import read_text
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.batching.rows import PlanRow
    from osereso.model.module import TrainingModule


_LONG_DAY = 480  # minutes: enough for any module


class Finding(NamedTuple):
    """What a thing is, as a person calls it, and its problems."""

    kind: str
    problems: Sequence[Problem]


@click.command(
    cls=Command,
    help=N_(
        "List the problems of PATH: an interview, a module, session or plan file, a template or kit folder."
        "\n\nNothing is written. The exit code is 1 if there are errors."
    ),
    examples=(N_("osereso check output/baker/baker.module.yaml"), "osereso check templates/acme"),
)
@click.argument("path", cls=Argument, metavar=N_("PATH"), type=FILE)
@as_json
@manners
@click.pass_context
def command(ctx: click.Context, /, path: Path) -> None:
    """Look at a file or folder and list what is wrong with it."""
    console = ctx.ensure_object(Console)
    found = _look_at(existing(path), Workspace(Path()))
    console.problems(found.problems)
    errors = sum(problem.severity is Severity.ERROR for problem in found.problems)
    console.result(
        {"path": str(path), "kind": found.kind, "errors": errors, "problems": records(found.problems)}
    )
    console.say(_verdict(path, found))
    if errors:
        ctx.exit(PROBLEMS_FOUND)


def _look_at(path: Path, workspace: Workspace) -> Finding:
    if path.is_dir():
        return _folder(path, workspace)
    suffix = path.suffix.casefold()
    if suffix in (".csv", ".xlsx"):
        return _plan(path, workspace)
    if suffix in workflow.MODULE_SUFFIXES:
        return _yaml(path, workspace)
    return Finding("interview", workflow.read_interview(path)[1])


def _yaml(path: Path, workspace: Workspace) -> Finding:
    """A module, a session or a plan, told apart by what they cannot do without."""
    value = load_written(read_text(path), path).value
    if holds(value) is Holds.INTERVIEW:
        return Finding("interview", workflow.read_interview(path)[1])
    if isinstance(value, list):
        return _plan(path, workspace)
    if isinstance(value, dict) and {"exchanges", "interviews", "sections"} & set(value):
        module, problems = workflow.open_module(path, workspace)
        dense = _dense_slides(module, workspace)
        return Finding("module", [*problems, *workflow.dated_content(module, workspace), *dense])
    session, problems = load_session(path)
    template = session.client.template if session.client else ""
    return Finding("session", [*problems, *_template_missing(template, session, workspace, path)])


def _dense_slides(module: TrainingModule, workspace: Workspace) -> Sequence[Problem]:
    """What would be too much on the slides of a long day; a module without exchanges has none."""
    if all(exchange.section == HORS_SUJET for exchange in module.exchanges):
        return ()
    return workflow.dense_slides(module, Session(SessionKind.INTER, duration=_LONG_DAY), workspace)


def _plan(path: Path, workspace: Workspace) -> Finding:
    rows, problems = read_plan(path)
    found = [*problems, *(problem for row in rows for problem in _row_problems(row, path, workspace))]
    return Finding("plan", sorted(found, key=lambda problem: problem.line or 0))


def _row_problems(row: PlanRow, path: Path, workspace: Workspace) -> Iterator[Problem]:
    yield from row.problems
    if row.error:
        yield _stop("plan-line-unusable", row.error, row.error.path or path, row.error.line or row.line)
        return
    if not row.source.exists():
        missing = msg("There is no file {path}.", path=row.source)
        yield Problem("plan-source-missing", missing, None, Severity.ERROR, file=str(path), line=row.line)
    client = row.session.client
    template = row.template or (client.template if client else "")
    yield from _template_missing(template, row.session, workspace, path, row.line)


def _template_missing(
    name: str, session: Session, workspace: Workspace, path: Path, line: int | None = None
) -> Iterator[Problem]:
    """What stops a build because of the template that a file names."""
    if not name:
        return
    try:
        load_theme(name, workspace.templates, client=session.client)
    except OseresoError as error:
        yield _stop("template-unusable", error, path, line)


def _stop(code: str, error: OseresoError, path: Path | str, line: int | None) -> Problem:
    """An error as a problem of a file: it would stop the build."""
    return Problem(code, error.what, error.remedy, Severity.ERROR, file=str(path), line=line)


def _folder(path: Path, workspace: Workspace) -> Finding:
    if (path / MANIFEST).exists():
        return Finding("kit", list(_kit_problems(path)))
    if path.resolve().parent.name == "templates" or is_template(path):
        return Finding("template", try_template(path, workspace))
    raise InputError(
        msg("This folder is neither a template nor a kit."),
        remedy=msg("Name one of the files or folders in it."),
        path=path,
    )


def _kit_problems(folder: Path) -> Iterator[Problem]:
    manifest = read_manifest(folder)
    if manifest is None:
        yield Problem(
            "kit-unreadable",
            msg("The kit's manifest cannot be read."),
            msg("Build the kit again."),
            Severity.ERROR,
            file=str(folder / MANIFEST),
        )
        return
    for record in manifest.files:
        if not (folder / record.path).is_file():
            yield Problem(
                "kit-file-missing",
                msg("The file is missing."),
                msg("Build the kit again."),
                Severity.ERROR,
                file=str(folder / record.path),
            )
        elif not as_made(record, folder):
            yield Problem(
                "kit-file-edited",
                msg("Edited since it was built."),
                msg("The next build stops before overwriting it, unless --force is given."),
                Severity.NOTE,
                file=str(folder / record.path),
            )


def _verdict(path: Path, found: Finding) -> str:
    count = len(found.problems)
    kinds = {
        "interview": _("interview"),
        "module": _("module"),
        "session": _("session"),
        "plan": _("plan"),
        "template": _("template"),
        "kit": _("kit"),
    }
    said = (
        ngettext("{count} problem", "{count} problems", count).format(count=count)
        if count
        else _("no problem")
    )
    return _("{path} ({kind}): {said}").format(path=path, kind=kinds[found.kind], said=said)
