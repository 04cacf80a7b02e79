"""A module of our own and its sessions, as small values that every test may use.

The people and companies in them do not exist.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from osereso.model.module import (
    InterviewRecord,
    ModuleExchange,
    ModuleSection,
    Point,
    Quote,
    Term,
    TrainingModule,
)
from osereso.model.session import Client, Session, SessionKind
from osereso.model.source import Source, Span
from osereso.tailoring import load_activities, tailor
from osereso.text import fold, sentences

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse

ROOT = Path(__file__).parent.parent
CLIENT_NAME = "Coopérative Le Grand Pré"

# section, question, answer, title, points, quote
_Row = tuple[str, str, str, str, tuple[str, ...], str | None]

_EXCHANGES: tuple[_Row, ...] = (
    (
        "metier",
        "Pouvez-vous décrire votre métier en quelques mots ?",
        (
            "Je fais vivre un lieu où l’on répare avant de jeter. Le matin, nous trions les dons : un tiers part en "
            "rayon, un tiers à l’atelier, le reste au recyclage.\n\nL’après-midi, j’anime des ateliers de réparation "
            "et je tiens la boutique avec les bénévoles."
        ),
        "La ressourcerie fait vivre un lieu où l’on répare avant de jeter",
        (
            "Trier les dons du matin",
            "Animer des ateliers de réparation",
            "Tenir la boutique avec les bénévoles",
        ),
        "Je fais vivre un lieu où l’on répare avant de jeter.",
    ),
    (
        "metier",
        "À quoi ressemble une journée ordinaire ?",
        (
            "Il n’y en a pas deux pareilles. Nous ouvrons à 9 h 30, nous recevons environ 40 personnes par jour et "
            "nous pesons tout ce qui entre : 1 200 kilos par semaine."
        ),
        "",
        ("Ouverture à 9 h 30", "Environ 40 personnes reçues par jour", "1 200 kilos pesés par semaine"),
        "Il n’y en a pas deux pareilles.",
    ),
    (
        "competences",
        "Quelles qualités faut-il pour exercer ce métier ?",
        (
            "De la patience, le goût du contact et un peu de mécanique. Il faut savoir diagnostiquer une panne, "
            "tenir un stock et parler en public. La curiosité fait le reste."
        ),
        "La patience et le goût du contact comptent autant que la mécanique",
        (
            "Avoir de la patience et le goût du contact",
            "Savoir diagnostiquer une panne",
            "Tenir un stock",
            "Parler en public",
        ),
        "La curiosité fait le reste.",
    ),
    (
        "competences",
        "Quelles formations conseillez-vous ?",
        (
            "Un titre professionnel de réparateur aide beaucoup. Le « valoriste », c’est la personne qui trie et "
            "remet en état les objets ; il existe une formation de trois mois."
        ),
        "",
        ("Titre professionnel de réparateur utile", "Formation de valoriste en trois mois"),
        None,
    ),
    (
        "difficultes",
        "Quelles sont les principales difficultés ?",
        (
            "Le manque de place, d’abord : 300 m² ne suffisent plus. Ensuite, les dons en mauvais état, qui coûtent "
            "cher à évacuer. Et puis il faut convaincre les élus chaque année pour garder les subventions."
        ),
        "Le manque de place est la première difficulté",
        (
            "Manque de place : 300 m² ne suffisent plus",
            "Dons en mauvais état, chers à évacuer",
            "Convaincre les élus chaque année",
        ),
        "Et puis il faut convaincre les élus chaque année pour garder les subventions.",
    ),
    (
        "conseils",
        "Quels conseils donneriez-vous à quelqu’un qui se lance ?",
        (
            "Commencez petit, avec un atelier par mois. Pesez tout dès le premier jour, car les chiffres parlent aux "
            "élus. Entourez-vous de bénévoles bricoleurs et formez-les. On apprend en route."
        ),
        "Commencer petit et tout peser dès le premier jour",
        (
            "Commencer petit, avec un atelier par mois",
            "Tout peser dès le premier jour",
            "S’entourer de bénévoles bricoleurs et les former",
        ),
        "Pesez tout dès le premier jour, car les chiffres parlent aux élus.",
    ),
    (
        "hors_sujet",
        "Où peut-on vous suivre ?",
        "Sur notre page, et au marché du samedi. Merci à vous !",
        "",
        (),
        None,
    ),
)

_SECTIONS = (
    ModuleSection("metier", "Le métier", "décrire les missions et la place du métier d’animatrice"),
    ModuleSection("competences", "Les compétences", "identifier les compétences à mettre en œuvre"),
    ModuleSection("difficultes", "Les difficultés", "analyser les difficultés du métier et leurs causes"),
    ModuleSection("conseils", "Les conseils", "choisir les bonnes pratiques adaptées à sa situation"),
)


def sample_module() -> TrainingModule:
    """A module of seven exchanges on an invented trade."""
    record = InterviewRecord(
        id="i1",
        title="Dans une ressourcerie : réparer avant de jeter",
        role="animatrice de ressourcerie",
        interviewee="Maëlle Kerviel",
        date="mars 2025",
        interviewer="Jonas Petit",
        standfirst="Elle donne une seconde vie à 60 tonnes d’objets par an.",
        file="ressourcerie.txt",
        sha256="0" * 64,
    )
    return TrainingModule(
        name="dans-une-ressourcerie",
        title="Dans une ressourcerie : réparer avant de jeter",
        interviews=(record,),
        sections=_SECTIONS,
        exchanges=tuple(_exchange(number, row) for number, row in enumerate(_EXCHANGES, 1)),
    )


def lent(exchange_id: str, place: int, section: str) -> TrainingModule:
    """The sample module with one point taken to another section; ``place`` counts points from 0."""
    module = sample_module()
    return replace(
        module,
        exchanges=tuple(
            replace(
                exchange,
                points=tuple(
                    replace(point, section=section) if number == place else point
                    for number, point in enumerate(exchange.points)
                ),
            )
            if exchange.id == exchange_id
            else exchange
            for exchange in module.exchanges
        ),
    )


def sample_session_inter() -> Session:
    """A public session of a half-day."""
    return Session(
        kind=SessionKind.INTER,
        dates=("mardi 1er décembre 2026",),
        place="Nantes",
        duration=210,
        trainer="Camille Roy",
    )


def sample_session_intra() -> Session:
    """A session for one client, with its colours."""
    client = Client(
        name=CLIENT_NAME,
        sector="distribution",
        stakes="Ouvrir un espace de réemploi dans chaque magasin",
        colours={"accent1": "7A1F5C", "dk2": "3D0F2E"},
    )
    return Session(
        kind=SessionKind.INTRA,
        client=client,
        dates=("jeudi 3 décembre 2026",),
        place="Rennes",
        duration=420,
        trainer="Camille Roy",
    )


def sample_course(kind: str = "inter") -> TailoredCourse:
    """The sample module tailored to the inter or the intra session."""
    session = sample_session_inter() if kind == "inter" else sample_session_intra()
    course, _ = tailor(sample_module(), session, load_activities(ROOT / "data" / "activities.toml")[0])
    return course


def _exchange(number: int, row: _Row) -> ModuleExchange:
    section, question, answer, title, points, quote = row
    place = f"q{number}"
    terms = ()
    if "valoriste" in answer:
        terms = (
            Term(
                "valoriste",
                "personne qui trie et remet en état les objets",
                _at(
                    place, answer, "Le « valoriste », c’est la personne qui trie et remet en état les objets"
                ),
            ),
        )
    return ModuleExchange(
        id=place,
        interview="i1",
        question=question,
        answer=answer,
        section=section,
        confidence=0.9,
        title=title,
        points=tuple(Point(text, _source(place, answer, text)) for text in points),
        quote=Quote(quote, _at(place, answer, quote)) if quote else None,
        terms=terms,
    )


def _at(place: str, answer: str, text: str) -> Source:
    start = answer.index(text)
    return Source(place, Span(start, start + len(text)))


def _source(place: str, answer: str, text: str) -> Source:
    """The sentence of the answer that shares most words with a point."""
    wanted = set(fold(text).split())
    start, end = max(
        sentences(answer), key=lambda cut: len(wanted & set(fold(answer[cut[0] : cut[1]]).split()))
    )
    return Source(place, Span(start, end))
