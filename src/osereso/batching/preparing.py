"""The module to build from: a module file as it is, or an interview mapped and merged with earlier edits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso import modulefile, workflow
from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.source import SourceFile
from osereso.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from osereso.model.module import TrainingModule
    from osereso.problems import Problem
    from osereso.workspace import Workspace

MODULE_SUFFIX = ".module.yaml"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A module ready to build from.

    ``path`` is its file; ``text`` is what the file should say, or None where the file was given and
    stays as it is.
    """

    module: TrainingModule
    problems: tuple[Problem, ...]
    path: Path
    text: str | None = None


def is_module_file(path: Path) -> bool:
    """Whether a file has the name of one that trainers edit, rather than that of an interview."""
    return path.suffix.casefold() in workflow.MODULE_SUFFIXES


def module_path(name: str, output: Path) -> Path:
    """Return where the module file of an interview goes: beside the kits made from it."""
    safe = slug(name, fallback="module")
    return output / safe / f"{safe}{MODULE_SUFFIX}"


def prepare(source: Path | SourceFile, output: Path, workspace: Workspace) -> Prepared:
    """Return the module of a source, whichever of the two it is. Nothing is written.

    Raises:
        InputError: the source cannot be used.
    """
    if not isinstance(source, SourceFile) and workflow.is_module(source):
        module, problems = workflow.open_module(source, workspace)
        return Prepared(module, problems, source)
    return map_and_merge((source,), None, output, workspace)


def map_and_merge(
    interviews: Sequence[Path | SourceFile], target: Path | None, output: Path, workspace: Workspace
) -> Prepared:
    """Map interviews onto a module file, by default its usual place; keep what was edited there.

    Raises:
        InputError: an interview cannot be used, or the target is there and is no module file.
    """
    before = _read(target) if target and target.exists() else None
    if target and before is not None:
        modulefile.loads(before, target)  # what is no module is refused before the long analysis
    mapped, problems = workflow.map_interviews(interviews, workspace)
    if target:
        name = target.name.removesuffix(target.suffix).removesuffix(".module")
        mapped = replace(mapped, name=slug(name, fallback=mapped.name))
    path = target or module_path(mapped.name, output)
    if before is None and path.exists():
        before = _read(path)
    if before is None:
        return Prepared(mapped, problems, path, modulefile.dumps(mapped))
    text = modulefile.update(before, path, mapped)
    module, seen = modulefile.loads(text, path)
    stale = workflow.dated_content(module, workspace)
    return Prepared(module, (*_still_true(problems, mapped, module), *seen, *stale), path, text)


def _still_true(
    problems: Sequence[Problem], mapped: TrainingModule, module: TrainingModule
) -> Iterator[Problem]:
    """The problems of a mapping by the ids of the file, without what a trainer settled there."""
    asked = {exchange.id: exchange for exchange in mapped.exchanges}
    there = {(exchange.question, exchange.answer): exchange for exchange in module.exchanges}
    for problem in problems:
        if problem.code == "dated-content":
            continue  # looked for again in what the file shows
        exchange = asked.get(problem.place or "")
        kept = there.get((exchange.question, exchange.answer)) if exchange else None
        if problem.code != "section-to-check" or not exchange:
            yield problem
        elif kept and kept.section == exchange.section:
            yield replace(problem, place=kept.id)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputError(
            msg("The module file that is there cannot be read."),
            remedy=msg("Move it elsewhere, or save it again as UTF-8 text."),
            path=path,
        ) from None
