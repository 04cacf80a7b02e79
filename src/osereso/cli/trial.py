"""A template is tried on a small module: what would stop a build is said by ``check`` already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso import workflow
from osereso.batching.report import once
from osereso.model.module import (
    InterviewRecord,
    ModuleExchange,
    ModuleSection,
    Point,
    Quote,
    TrainingModule,
)
from osereso.model.session import Client, Session, SessionKind
from osereso.model.source import Source, Span
from osereso.theming import load_theme, template_chain
from osereso.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.problems import Problem

_FOLDER = "templates"
_MINUTES = 420
# section, its title, its objective, a question, the answer, the points
_EXCHANGES = (
    (
        "metier",
        "Le métier",
        "décrire le métier de boulangère",
        "En quoi consiste votre métier ?",
        "Je pétris la pâte, je façonne les pains et je surveille la cuisson. La journée commence tôt.",
        ("Pétrir la pâte", "Façonner les pains", "Surveiller la cuisson"),
    ),
    (
        "competences",
        "Les compétences",
        "identifier les compétences du métier",
        "Quelles qualités faut-il ?",
        "Il faut de la patience et de la précision. Une balance fidèle évite bien des erreurs.",
        ("Avoir de la patience et de la précision", "Peser avec une balance fidèle"),
    ),
    (
        "difficultes",
        "Les difficultés",
        "analyser les difficultés du métier",
        "Qu’est-ce qui est difficile ?",
        "Les horaires fatiguent, et la farine change d’une récolte à l’autre.",
        ("Des horaires qui fatiguent", "Une farine qui change à chaque récolte"),
    ),
    (
        "conseils",
        "Les conseils",
        "choisir les bonnes pratiques",
        "Que conseillez-vous à un débutant ?",
        "Goûtez votre pain chaque jour. Notez vos essais dans un carnet.",
        ("Goûter son pain chaque jour", "Noter ses essais dans un carnet"),
    ),
)


def try_template(path: Path, workspace: Workspace) -> tuple[Problem, ...]:
    """Return what is odd in a template's folder, wherever it is, after making every file with it in memory.

    A folder outside of any ``templates/`` is only read.

    Raises:
        InputError: the template, or one that it extends, cannot be used.
    """
    folder = path.resolve()
    if folder.parent.name == _FOLDER and folder.parent not in [one.resolve() for one in workspace.templates]:
        workspace = Workspace(path.parent.parent if path.name else folder.parent.parent)
    at_home = folder.parent in [one.resolve() for one in workspace.templates]
    search = workspace.templates if at_home else (folder.parent, *workspace.templates)
    folders, _problems = template_chain(folder.name, search)
    owner = next((one.settings.client for one in folders if one.settings.client), None)
    client = Client(owner) if owner else None
    if not at_home:
        return load_theme(folder.name, search, client=client)[1]
    session = Session(SessionKind.INTRA if client else SessionKind.INTER, client, duration=_MINUTES)
    kit = workflow.build_kit(trial_module(), session, workspace, template=folder.name)
    return once(problem for problem in kit.problems if problem.file)


def trial_module(language: str = "fr") -> TrainingModule:
    """Return the module: one exchange a section, in French whatever the language of the documents."""
    return TrainingModule(
        name="essai",
        title="Un module pour essayer un modèle",
        interviews=(InterviewRecord("i1", "Une boulangère", "boulangère", "Anne Martin", "2025"),),
        sections=tuple(ModuleSection(*facts[:3]) for facts in _EXCHANGES),
        exchanges=tuple(
            _exchange(f"q{number}", section, question, answer, points)
            for number, (section, _title, _objective, question, answer, points) in enumerate(_EXCHANGES, 1)
        ),
        language=language,
    )


def _exchange(
    place: str, section: str, question: str, answer: str, points: tuple[str, ...]
) -> ModuleExchange:
    whole = Source(place, Span(0, len(answer)))
    first = answer.partition(". ")[0].removesuffix(".") + "."
    return ModuleExchange(
        id=place,
        interview="i1",
        question=question,
        answer=answer,
        section=section,
        points=tuple(Point(text, whole) for text in points),
        quote=Quote(first, Source(place, Span(0, len(first)))),
    )
