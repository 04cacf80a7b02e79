"""The order of the work, written once: one call a stage.

document → read → map and distil → module file
module + session → tailor → quiz → theme → render → kit
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from osereso import dated, mapping, modulefile, quizzing, reading, serving, tailoring, theming
from osereso.errors import InputError
from osereso.ledger import keep_ledger, sources_of
from osereso.messages import catalogue, msg
from osereso.model.kit import Kit
from osereso.model.module import InterviewRecord, ModuleExchange, Point, Quote, Term, TrainingModule
from osereso.reading.source import SourceFile, open_source
from osereso.reading.structured import yaml_holds
from osereso.reading.yaml_kinds import Holds, refuse_other_kinds
from osereso.rendering.leaks import find_leaks
from osereso.rendering.table import NAMING, RENDERINGS, not_held, render_all
from osereso.text import fold, slug
from osereso.written import read_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from osereso.model.course import TailoredCourse
    from osereso.model.interview import Exchange, Interview
    from osereso.model.kit import Artifact
    from osereso.model.session import Session
    from osereso.model.taxonomy import Taxonomy
    from osereso.model.theme import Theme
    from osereso.problems import Problem
    from osereso.workspace import Workspace

Shown = TypeVar("Shown", Point, Quote, Term)

MODULE_SUFFIXES = (".yaml", ".yml")
DEFAULT_TEMPLATE = "default"


def read_interview(given: Path | SourceFile) -> tuple[Interview, tuple[Problem, ...]]:
    """Return the interview that a document holds.

    Raises:
        InputError: the file cannot be used as an interview.
    """
    return reading.read(given)


def map_interviews(
    interviews: Sequence[Path | SourceFile], workspace: Workspace
) -> tuple[TrainingModule, tuple[Problem, ...]]:
    """Return the module made from one or more interviews: mapped, distilled, every point with its source.

    Raises:
        InputError: an interview or the taxonomy cannot be used.
    """
    read = [reading.read(one) for one in interviews]
    taxonomy, odd = mapping.load_taxonomy(workspace.data_file("taxonomy.yaml"))
    found = [interview for interview, _ in read]
    exchanges = tuple(
        _mapped(
            exchange,
            f"q{number}" if len(read) == 1 else f"i{order}-q{number}",
            f"i{order}",
            taxonomy,
            mapping.Order(number, len(interview.exchanges)),
            interview.language,
        )
        for order, interview in enumerate(found, 1)
        for number, exchange in enumerate(interview.exchanges, 1)
    )
    first = found[0]
    module = TrainingModule(
        name=slug(first.title, fallback="module"),
        title=first.title,
        interviews=tuple(_record(f"i{order}", interview) for order, interview in enumerate(found, 1)),
        sections=mapping.module_sections(taxonomy, first.role),
        exchanges=exchanges,
        language=first.language,
    )
    problems = [problem for _, seen in read for problem in seen]
    return module, (*odd, *problems, *mapping.doubts(module), *dated_content(module, workspace))


def dated_content(module: TrainingModule, workspace: Workspace) -> tuple[Problem, ...]:
    """Return what slides of a module show that would be stale today, and keys of the word list nobody knows.

    Raises:
        InputError: the list of words that age cannot be used.
    """
    words, odd = dated.load_dated(workspace.data_file("dated.yaml"))
    return (*odd, *dated.dated_content(module, words))


def is_module(path: Path) -> bool:
    """Whether a file is a module file; an interview may be written in YAML too, so its keys decide.

    Raises:
        InputError: it is a YAML file of another kind, or cannot be read.
    """
    if path.suffix.lower() not in MODULE_SUFFIXES:
        return False
    found = yaml_holds(open_source(path))
    if found is not Holds.MODULE:
        refuse_other_kinds(found, path)
    return found is Holds.MODULE


def open_module(path: Path, workspace: Workspace) -> tuple[TrainingModule, tuple[Problem, ...]]:
    """Return the module of a module file, or the one mapped from an interview.

    Nothing of the analysis is loaded for a module file.

    Raises:
        InputError: the file cannot be used.
    """
    if is_module(path):
        return modulefile.loads(read_text(path), path)
    return map_interviews([path], workspace)


def build_kit(
    module: TrainingModule,
    session: Session,
    workspace: Workspace,
    *,
    template: str | None = None,
    only: frozenset[str] = frozenset(),
    clients: frozenset[str] = frozenset(),
) -> Kit:
    """Return the kit of a module for a session, in memory.

    ``only`` names groups (``deck``, ``quiz``…). ``clients`` are the clients known around the session:
    none but its own may be named in the kit.

    Raises:
        InputError: the module, a template or the bank of activities cannot be used.
        UsageError: the session is too short for the module.
    """
    bank, odd = tailoring.load_activities(workspace.data_file("activities.toml", module.language))
    course, tailored = tailoring.tailor(module, session, bank)
    words, _known = dated.load_dated(workspace.data_file("dated.yaml"))  # what it holds amiss, check says
    course = replace(course, stale=dated.dated_content(module, words))
    wrong = quizzing.load_distractors(workspace.data_file("distractors.yaml", module.language))
    quiz, quizzed = quizzing.make_quiz(course, distractors=wrong)
    name = template or (session.client.template if session.client else "") or DEFAULT_TEMPLATE
    theme, themed = theming.load_theme(
        name, workspace.templates, language=module.language, client=session.client
    )
    artifacts = render_all(course, quiz, theme, only)
    _refuse_leaks(artifacts, session, clients | theming.template_clients(workspace.templates))
    shown = frozenset(artifact.kind for artifact in artifacts)
    return Kit(
        module=module.name,
        session=course.session_name,
        artifacts=artifacts,
        ledger=keep_ledger(module, course, quiz, shown),
        sources=sources_of(course, quiz),
        problems=(
            *odd,
            *tailored,
            *quizzed,
            *themed,
            *not_held(quiz, only),
            *_gaps(course, shown),
            *_samples(theme, shown),
        ),
    )


def _refuse_leaks(artifacts: tuple[Artifact, ...], session: Session, clients: frozenset[str]) -> None:
    """Another client's name in a kit fails the build: files must not be handed out by mistake.

    In a public session, where several companies meet, one that sends somebody is named beside them.
    """
    own = fold(session.client.name) if session.client else ""
    others = sorted(name for name in clients if fold(name) not in own)
    sending = () if session.intra else tuple(fold(one.company) for one in session.participants)
    strangers = [name for name in others if not any(fold(name) in company for company in sending)]
    leaks = (
        *find_leaks((one for one in artifacts if one.kind not in NAMING), others),
        *find_leaks((one for one in artifacts if one.kind in NAMING), strangers),
    )
    for leak in leaks:
        raise InputError(
            msg("The name of another client, {name}, would stand in {path}.", name=leak.name, path=leak.path),
            remedy=msg("Take it out of the module, the session or the template ({part}).", part=leak.part),
        )


def _samples(theme: Theme, shown: frozenset[str]) -> tuple[Problem, ...]:
    """What a client's Word file still says of another document."""
    if "handout" not in shown:
        return ()
    from osereso.rendering.handout.samples import samples_left  # noqa: PLC0415 - what writes Word files

    return samples_left(theme)


def _gaps(course: TailoredCourse, shown: frozenset[str]) -> tuple[Problem, ...]:
    """What the programme, where it is made, leaves to be completed."""
    if "programme" not in shown:
        return ()
    from osereso.rendering import programme  # noqa: PLC0415 - what writes Word files, only where it did

    return programme.gaps(course.session)


def dense_slides(module: TrainingModule, session: Session, workspace: Workspace) -> tuple[Problem, ...]:
    """Return what the slides of a module would ask a room to read beyond what it can.

    Raises:
        InputError: the bank of activities or the default outline cannot be used.
        UsageError: the session is too short for the module.
    """
    from osereso.rendering import deck  # noqa: PLC0415 - what writes decks, only where somebody asks

    bank, _odd = tailoring.load_activities(workspace.data_file("activities.toml", module.language))
    course, _problems = tailoring.tailor(module, session, bank)
    theme, _themed = theming.load_theme(DEFAULT_TEMPLATE, workspace.templates, language=module.language)
    wrong = quizzing.load_distractors(workspace.data_file("distractors.yaml", module.language))
    return deck.density(course, quizzing.make_quiz(course, distractors=wrong)[0], theme)


def deck_layouts(theme: Theme) -> dict[str, str]:
    """Return which layout of a theme's deck plays which role, by the layout's name.

    Raises:
        InputError: the deck cannot be used, or a layout that the theme names is not in it.
    """
    from osereso.rendering import deck  # noqa: PLC0415 - python-pptx, only where somebody asks

    path = theme.files["deck"]
    found = deck.roles_of(deck.open_template(path), theme.layouts, path, theme.settings)
    return {role: layout.name for role, layout in sorted(found.layouts.items())}


def groups() -> tuple[str, ...]:
    """The names that ``--only`` takes, in order."""
    return tuple(dict.fromkeys(rendering.group for rendering in RENDERINGS))


def _mapped(
    exchange: Exchange,
    place: str,
    interview: str,
    taxonomy: Taxonomy,
    order: mapping.Order,
    language: str,
) -> ModuleExchange:
    from osereso import distilling  # noqa: PLC0415 - only when an interview is analysed
    from osereso.mapping.encoder import sentence_encoder  # noqa: PLC0415

    encoder = sentence_encoder()
    placement = mapping.place(exchange.question, exchange.answer, taxonomy, encoder, order)
    distillate = distilling.distil(place, exchange.question, exchange.answer)
    mapped = ModuleExchange(
        id=place,
        interview=interview,
        question=exchange.question,
        answer=exchange.answer,
        section=placement.section,
        confidence=placement.confidence,
        reason=placement.reason.render(catalogue(language)),
        title=distillate.title,
        points=tuple(_placed(point, exchange) for point in distillate.points),
        quote=distillate.quote and _placed(distillate.quote, exchange),
        terms=tuple(_placed(term, exchange) for term in distillate.terms),
    )
    said = serving.stretches_of(mapped)
    return serving.served(
        mapped, mapping.place_stretches(exchange.question, said, placement, taxonomy, encoder)
    )


def _placed(one: Shown, exchange: Exchange) -> Shown:
    """What was distilled, its source told by line and page of the interview's file."""
    place = exchange.place(one.source.span.start)
    return replace(one, source=replace(one.source, line=place.line, page=place.page))


def _record(interview_id: str, interview: Interview) -> InterviewRecord:
    return InterviewRecord(
        id=interview_id,
        title=interview.title,
        role=interview.role,
        interviewee=interview.interviewee,
        date=interview.date,
        interviewer=interview.interviewer,
        standfirst=interview.standfirst,
        file=interview.file,
        sha256=interview.sha256,
    )
