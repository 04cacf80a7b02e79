"""``osereso template``: the folders that give kits their look."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osereso import workflow
from osereso.cli.console import columns, records, said
from osereso.cli.language import N_, Argument, Command, Group, Option
from osereso.cli.options import as_json, manners
from osereso.errors import OseresoError, UsageError, out_of_reach
from osereso.messages import msg
from osereso.model.session import Client
from osereso.storage import write_files
from osereso.text import slug
from osereso.theming import ROLES, load_theme, starter, template_chain, template_names
from osereso.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.cli.console import Console
    from osereso.model.theme import Theme


@click.group(
    cls=Group,
    help=N_("List, make and show templates: the folders that give kits their look."),
    examples=('osereso template new acme --client "Acme"',),
)
@manners
def command() -> None:
    """Work on templates."""


@command.command(
    "list",
    cls=Command,
    help=N_("List the templates of this folder and those that came with osereso."),
    examples=("osereso template list",),
)
@as_json
@manners
@click.pass_obj
def list_templates(console: Console) -> None:
    """Print name, base and folder of each template."""
    search = Workspace(Path()).templates
    rows = []
    for name in template_names(search):
        try:
            folders, _problems = template_chain(name, search)
        except (OseresoError, OSError) as error:  # a broken one does not hide the others
            console.complain(*said(out_of_reach(error) if isinstance(error, OSError) else error))
            continue
        bases = list(dict.fromkeys(folder.name for folder in folders))[1:]
        rows.append((name, bases[0] if bases else "", str(folders[0].path)))
    console.result(
        {"templates": [{"name": name, "extends": base or None, "path": path} for name, base, path in rows]}
    )
    console.say(columns(rows, indent=""))


@command.command(
    "new",
    cls=Command,
    help=N_(
        "Make a folder templates/NAME that extends the default template.\n\n"
        "Put your own deck.pptx, handout.docx or logo into it; what you leave out comes from the base."
    ),
    examples=(
        'osereso template new acme --client "Acme"',
        N_("osereso template new mine --copy deck,handout"),
    ),
)
@click.argument("name", cls=Argument, metavar=N_("NAME"))
@click.option(
    "--extends", "base", cls=Option, metavar=N_("NAME"), default="default", help=N_("The template to extend.")
)
@click.option(
    "--client", cls=Option, metavar=N_("NAME"), default="", help=N_("The only client that it serves.")
)
@click.option(
    "--copy", cls=Option, metavar=N_("ROLES"), default="", help=N_("Files of the base to start from.")
)
@as_json
@manners
@click.pass_obj
def new_template(console: Console, name: str, base: str, client: str, copy: str) -> None:
    """Write the folder and say what to do next."""
    workspace = Workspace(Path())
    safe = slug(name, fallback="")
    if not safe or safe == "default":
        raise UsageError(
            msg("“{name}” cannot be the name of a template.", name=name),
            remedy=msg("Choose a short name with letters and digits, such as: acme."),
        )
    template_chain(base, workspace.templates)
    folder = workspace.root / "templates" / safe
    contents = {folder / file: content for file, content in starter(safe, base, client=client).items()}
    contents |= {folder / file.name: file.read_bytes() for file in _copied(copy, base, client, workspace)}
    files = write_files(contents, replace=False)
    console.result({"name": safe, "folder": str(folder), "files": [file.name for file in files]})
    console.say(_("Template made: {folder}").format(folder=folder))
    console.say(columns([[file.name] for file in files]))
    console.say(_("Use it with: osereso build … --template {name}").format(name=safe))


@command.command(
    "show",
    cls=Command,
    short_help=N_("Show what a template is made of."),
    help=N_("Show what a template is made of: its bases, files, colours, and what is odd in it."),
    examples=("osereso template show acme",),
)
@click.argument("name", cls=Argument, metavar=N_("NAME"))
@as_json
@manners
@click.pass_obj
def show_template(console: Console, name: str) -> None:
    """Print the theme that a template makes."""
    search = Workspace(Path()).templates
    folders, _problems = template_chain(name, search)
    owner = next((folder.settings.client for folder in folders if folder.settings.client), None)
    theme, problems = load_theme(name, search, client=Client(owner) if owner else None)
    layouts = workflow.deck_layouts(theme)
    console.problems(problems)
    console.result(
        {
            "name": theme.name,
            "chain": list(theme.chain),
            "client": owner,
            "files": {role: str(path) for role, path in theme.files.items()},
            "colours": dict(theme.colours),
            "layouts": layouts,
            "chosen": dict(theme.layouts),
            "logo": str(theme.logo or theme.client_logo) if theme.logo or theme.client_logo else None,
            "problems": records(problems),
        }
    )
    console.say(_page(theme, owner, layouts))


def _copied(text: str, base: str, client: str, workspace: Workspace) -> Sequence[Path]:
    """The files of the base that play the roles asked for."""
    roles = [role.strip().casefold() for role in text.split(",") if role.strip()]
    for role in roles:
        if role not in ROLES:
            raise UsageError(
                msg("“{role}” is no file of a template.", role=role),
                remedy=msg("Choose among: {parts}.", parts=", ".join(ROLES)),
            )
    if not roles:
        return ()
    theme, _problems = load_theme(base, workspace.templates, client=Client(client) if client else None)
    return [theme.files[role] for role in roles]


def _page(theme: Theme, owner: str | None, layouts: Mapping[str, str]) -> str:
    rows = [(_("Template"), " → ".join(theme.chain))]
    if owner:
        rows.append((_("Client"), owner))
    rows += [(str(_(ROLES[role].title.template)), str(path)) for role, path in theme.files.items()]
    rows += [(_("Colour"), f"{slot} #{digits}") for slot, digits in theme.colours.items()]
    rows += [(_("Layout"), f"{role} → {layout}") for role, layout in layouts.items()]
    if logo := theme.client_logo or theme.logo:
        rows.append((_("Logo"), str(logo)))
    return columns(rows, indent="")
