"""A plan is carried out: interviews are mapped once each, then every row becomes a kit."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from osereso import workflow
from osereso.batching import journal
from osereso.batching.executors import cores, run_all
from osereso.batching.fingerprint import Fingerprints
from osereso.batching.preparing import Prepared, prepare
from osereso.batching.report import Outcome, Status, once
from osereso.errors import InputError, OseresoError, out_of_reach
from osereso.messages import msg
from osereso.storage import kit_folder, write_file, write_kit
from osereso.tailoring.course import session_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from osereso.batching.rows import PlanRow
    from osereso.workspace import Workspace

DEFAULT_TEMPLATE = workflow.DEFAULT_TEMPLATE


@dataclass(frozen=True, slots=True)
class Order:
    """How a plan is to be carried out.

    ``template`` serves rows that name none; ``only`` names groups of files, all of them when empty.
    """

    plan: Path
    output: Path
    workspace: Workspace
    template: str | None = None
    only: frozenset[str] = frozenset()
    force: bool = False
    resume: bool = False
    jobs: int = field(default_factory=cores)


@dataclass(frozen=True, slots=True)
class Source:
    """An interview or module file made ready, or why it could not be."""

    prepared: Prepared | None = None
    error: OseresoError | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker needs to build a row; ``clients`` are those of the whole plan."""

    number: int
    row: PlanRow
    prepared: Prepared
    order: Order
    clients: frozenset[str] = frozenset()


def run_plan(
    rows: Sequence[PlanRow], order: Order, progress: Callable[[Outcome], object] | None = None
) -> tuple[Outcome, ...]:
    """Build every row and return what became of each, in the plan's order; a failed row stops no other.

    ``progress`` is told each outcome as it comes, in whatever order rows finish.

    Raises:
        InputError: the output folder cannot be written.
    """
    return _Run(rows, order, progress).outcomes()


def prepare_source(source: Path, output: Path, workspace: Workspace) -> Source:
    """Return a source made ready, in a worker: whatever goes wrong comes back as a value."""
    try:
        return Source(prepare(source, output, workspace))
    except OseresoError as error:
        return Source(error=error)
    except OSError as error:
        return Source(error=out_of_reach(error))
    except Exception as error:  # one broken source must not stop the batch
        return Source(fault="".join(traceback.format_exception(error)))


def build_row(task: Task) -> tuple[int, Outcome]:
    """Build and write the kit of a row, in a worker: whatever goes wrong comes back as a value."""
    row, order = task.row, task.order
    template = row.template or order.template
    try:
        kit = workflow.build_kit(
            task.prepared.module,
            row.session,
            order.workspace,
            template=template,
            only=order.only,
            clients=task.clients,
        )
        folder = kit_folder(order.output, kit.module, kit.session)
        write_kit(kit, folder, force=order.force, partial=bool(order.only))
    except OseresoError as error:
        return task.number, Outcome(row, Status.FAILED, error=error)
    except OSError as error:
        return task.number, Outcome(row, Status.FAILED, error=out_of_reach(error))
    except Exception as error:  # one broken row must not stop the batch
        return task.number, Outcome(row, Status.FAILED, fault="".join(traceback.format_exception(error)))
    problems = (*row.problems, *task.prepared.problems, *kit.problems)
    return task.number, Outcome(row, Status.BUILT, folder, once(problems))


class _Run:
    """What is known while a plan is carried out; rows go by their place in it."""

    def __init__(
        self, rows: Sequence[PlanRow], order: Order, progress: Callable[[Outcome], object] | None
    ) -> None:
        self.rows = rows
        self.order = order
        self.progress = progress
        self.journal = journal.journal_path(order.plan, order.output)
        self.finished = journal.entries(self.journal) if order.resume else {}
        self.prints = Fingerprints(order.workspace, order.only)
        self.inputs: dict[int, str] = {}
        self.results: dict[int, Outcome] = {}
        self.module_files: dict[int, Path] = {}
        self.entries: dict[int, journal.Entry] = {}

    def outcomes(self) -> tuple[Outcome, ...]:
        """Carry the plan out."""
        if not self.order.resume:
            journal.write(self.journal, ())
        for number, row in enumerate(self.rows):
            self._look_at(number, row)
        tasks = self._tasks(self._sources())
        run_all(build_row, tasks, self.order.jobs, lost=_lost_row, done=self._built)
        journal.write(self.journal, [self.entries[number] for number in sorted(self.entries)])
        return tuple(self.results[number] for number in range(len(self.rows)))

    def _look_at(self, number: int, row: PlanRow) -> None:
        """Settle a row at once where nothing is to be built; remember what the others are made from."""
        if row.error:
            self._settle(number, Outcome(row, Status.FAILED, error=row.error))
            return
        try:
            inputs = self.prints.of(row, self._template(row))
        except (OSError, OseresoError):
            return  # building says what is wrong
        self.inputs[number] = inputs
        entry = self.finished.get(inputs)
        if entry and journal.complete(entry):
            self.entries[number] = entry
            self._settle(number, Outcome(row, Status.SKIPPED, Path(entry.folder)))

    def _template(self, row: PlanRow) -> str:
        client = row.session.client
        return row.template or self.order.template or (client.template if client else "") or DEFAULT_TEMPLATE

    def _sources(self) -> dict[Path, Source]:
        """Each source once; the module files of interviews are written here, in the plan's order."""
        paths = list(
            dict.fromkeys(row.source for number, row in enumerate(self.rows) if number not in self.results)
        )
        work = partial(prepare_source, output=self.order.output, workspace=self.order.workspace)
        found = run_all(work, paths, self.order.jobs, lost=_lost_source)
        owners: dict[Path, Path] = {}
        return {path: _kept(path, source, owners) for path, source in zip(paths, found, strict=True)}

    def _tasks(self, sources: dict[Path, Source]) -> list[Task]:
        """What is left to build; two rows that would make the same kit cannot both have it."""
        lines: dict[tuple[str, str], int] = {}
        tasks = []
        clients = frozenset(row.session.client.name for row in self.rows if row.session.client)
        for number, row in enumerate(self.rows):
            if number in self.results:
                continue
            source = sources[row.source]
            if source.prepared is None:
                self._settle(number, Outcome(row, Status.FAILED, error=source.error, fault=source.fault))
                continue
            line = lines.setdefault((source.prepared.module.name, session_name(row.session)), row.line)
            if line != row.line:
                self._settle(number, Outcome(row, Status.FAILED, error=_same_kit(line, row, self.order)))
                continue
            self.module_files[number] = source.prepared.path
            tasks.append(Task(number, row, source.prepared, self.order, clients))
        return tasks

    def _built(self, result: tuple[int, Outcome]) -> None:
        number, outcome = result
        if outcome.folder and number in self.inputs:
            self.entries[number] = journal.note(
                self.journal, self.inputs[number], outcome.folder, self.module_files[number]
            )
        self._settle(number, outcome)

    def _settle(self, number: int, outcome: Outcome) -> None:
        self.results[number] = outcome
        if self.progress:
            self.progress(outcome)


def _kept(path: Path, source: Source, owners: dict[Path, Path]) -> Source:
    """Write the module file that an interview made; a second interview may not take its place."""
    prepared = source.prepared
    if prepared is None:
        return source
    owner = owners.setdefault(prepared.path, path)
    if owner != path:
        return Source(
            error=InputError(
                msg("It would make the same module as {other}.", other=owner),
                remedy=msg("Give the two interviews different titles, or map them together."),
                path=path,
            )
        )
    try:
        if prepared.text is not None:
            write_file(prepared.path, prepared.text.encode())
    except OseresoError as error:
        return Source(error=error)
    return source


def _same_kit(line: int, row: PlanRow, order: Order) -> InputError:
    return InputError(
        msg("This line would make the same kit as line {line}.", line=line),
        remedy=msg("Give the two sessions different dates or clients."),
        path=order.plan,
        line=row.line,
    )


def _lost_row(task: Task) -> tuple[int, Outcome]:
    return task.number, Outcome(task.row, Status.FAILED, error=_lost(task.row.source))


def _lost_source(path: Path) -> Source:
    return Source(error=_lost(path))


def _lost(path: Path) -> InputError:
    return InputError(
        msg("The process that worked on this file was killed, twice."),
        remedy=msg("It may have wanted too much memory: try --jobs 1."),
        path=path,
    )
