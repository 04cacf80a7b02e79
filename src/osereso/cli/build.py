"""``osereso build``: an interview or a module file becomes a kit."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from osereso import workflow
from osereso.batching.preparing import prepare
from osereso.batching.report import once
from osereso.cli.console import PROBLEMS_FOUND, Console, columns, records, size
from osereso.cli.inputs import chosen_parts, existing_file, given_file, refuse_both, session_from_options
from osereso.cli.language import N_, Argument, Command, Option
from osereso.cli.options import FILE, as_json, manners
from osereso.problems import Severity
from osereso.storage import kit_folder, read_manifest, write_file, write_kit
from osereso.tailoring.sessionfile import load_session
from osereso.theming import load_theme
from osereso.workspace import Workspace

if TYPE_CHECKING:
    from osereso.batching.preparing import Prepared
    from osereso.model.kit import Kit
    from osereso.model.session import Session
    from osereso.problems import Problem

# kind of file → what a trainer calls it
KINDS = {
    "deck": N_("slides"),
    "handout": N_("participant handout"),
    "schedule": N_("schedule for the trainer"),
    "programme": N_("training programme"),
    "satisfaction": N_("satisfaction form"),
    "attendance": N_("attendance sheet"),
    "certificate": N_("certificates of completion"),
    "trainer-guide": N_("trainer’s guide"),
    "quiz": N_("quiz on paper"),
    "quiz-key": N_("answer key"),
    "quiz-gift": N_("quiz for Moodle (GIFT)"),
    "quiz-moodle-xml": N_("quiz for Moodle (XML)"),
    "quiz-html": N_("interactive quiz, opens in a browser"),
    "quiz-aiken": N_("quiz for Moodle and others (Aiken)"),
    "quiz-qti21": N_("quiz package QTI 2.1"),
    "quiz-qti30": N_("quiz package QTI 3.0"),
    "quiz-h5p": N_("quiz for H5P"),
    "quiz-scorm12": N_("quiz for an LMS (SCORM 1.2)"),
    "quiz-kahoot": N_("quiz for Kahoot"),
    "quiz-xlsx": N_("bank of questions, to correct in Excel"),
    "quiz-csv": N_("bank of questions (CSV)"),
    "quiz-json": N_("quiz for programs (JSON)"),
    "quiz-html-before": N_("interactive quiz before the course"),
    "quiz-before": N_("quiz before the course, on paper"),
    "quiz-key-before": N_("key of the quiz before the course"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the options ask for."""

    source: Path
    session: Path | None
    kind: str | None
    client: str | None
    template: str | None
    only: str | None
    output: Path | None
    strict: bool
    force: bool


@click.command(
    cls=Command,
    help=N_("Make a kit from an INTERVIEW or a MODULE file: slides, handout and quiz."),
    examples=(
        "osereso build interview.txt",
        N_("osereso build baker.module.yaml --session session.yaml"),
        N_('osereso build baker.module.yaml --intra --client "Acme" --template acme'),
    ),
)
@click.argument("source", cls=Argument, metavar=N_("INTERVIEW|MODULE"), type=FILE)
@click.option(
    "--session", cls=Option, metavar=N_("FILE"), type=FILE, help=N_("A session file: client, dates, place…")
)
@click.option(
    "--inter",
    "kind",
    cls=Option,
    flag_value="inter",
    help=N_("A public session, several companies (default)."),
)
@click.option("--intra", "kind", cls=Option, flag_value="intra", help=N_("A session for one client."))
@click.option("--client", cls=Option, metavar=N_("NAME"), help=N_("The client's name, with --intra."))
@click.option(
    "--template", cls=Option, metavar=N_("NAME"), help=N_("A template (see: osereso template list).")
)
@click.option(
    "--only",
    cls=Option,
    metavar=N_("PARTS"),
    help=N_("Only these parts among deck,handout,programme,schedule,session,quiz."),
)
@click.option(
    "-o", "--output", cls=Option, metavar=N_("DIR"), type=FILE, help=N_("Where kits go (default: output).")
)
@click.option("--strict", cls=Option, is_flag=True, help=N_("Exit with 1 if there are problems."))
@click.option("--force", cls=Option, is_flag=True, help=N_("Overwrite files that were edited."))
@as_json
@manners
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> None:
    """Build a kit, write it and say where it is."""
    wish, console = Wish(**options), ctx.ensure_object(Console)
    workspace = Workspace(Path())
    output = wish.output or workspace.output
    parts = chosen_parts(wish.only, workflow.groups())
    session, seen = _session(wish)
    source = given_file(wish.source)
    _check_template(wish, session, workspace)
    console.progress(_("Building the kit…"))
    prepared = prepare(source, output, workspace)
    kit = workflow.build_kit(prepared.module, session, workspace, template=wish.template, only=parts)
    folder = kit_folder(output, kit.module, kit.session)
    write_kit(kit, folder, force=wish.force, partial=bool(parts))
    if prepared.text is not None:
        write_file(prepared.path, prepared.text.encode())
    problems = once((*seen, *prepared.problems, *kit.problems))
    console.problems(problems)
    console.result(_record(kit, folder, prepared, problems))
    console.say(_table(kit, folder, prepared))
    if wish.strict and any(problem.severity is not Severity.NOTE for problem in problems):
        ctx.exit(PROBLEMS_FOUND)


def _session(wish: Wish) -> tuple[Session, tuple[Problem, ...]]:
    refuse_both(wish.session, wish.kind, wish.client)
    if wish.session:
        return load_session(existing_file(wish.session))
    return session_from_options(wish.kind, wish.client), ()


def _check_template(wish: Wish, session: Session, workspace: Workspace) -> None:
    """What is wrong with the template is said before an interview is analysed, which takes its time."""
    name = wish.template or (session.client.template if session.client else "")
    load_theme(name or workflow.DEFAULT_TEMPLATE, workspace.templates, client=session.client)


def _record(kit: Kit, folder: Path, prepared: Prepared, problems: tuple[Problem, ...]) -> dict[str, object]:
    manifest = read_manifest(folder)
    return {
        "module": kit.module,
        "session": kit.session,
        "folder": str(folder),
        "module_file": str(prepared.path),
        "files": [
            {"path": file.path, "kind": file.kind, "sha256": file.sha256, "bytes": file.bytes}
            for file in (manifest.files if manifest else ())
        ],
        "problems": records(problems),
    }


def _table(kit: Kit, folder: Path, prepared: Prepared) -> str:
    rows = [
        (artifact.path, _(KINDS.get(artifact.kind, artifact.kind)), size(len(artifact.content)))
        for artifact in kit.artifacts
    ]
    lines = [_("Kit: {folder}").format(folder=folder), columns(rows)]
    if prepared.text is not None:
        lines.append(_("Module file, to correct and build again: {path}").format(path=prepared.path))
    return "\n".join(lines)
