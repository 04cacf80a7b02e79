"""What would be stale if it were said today is told, once an interview; what stays true is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osereso.dated import dated_content, load_dated
from osereso.messages import english
from osereso.model.module import InterviewRecord, ModuleExchange, Point, Quote, TrainingModule
from osereso.model.source import Source, Span
from osereso.problems import Problem, Severity
from tests.samples import ROOT

WORDS = load_dated(ROOT / "data" / "dated.yaml")[0]
AT = Source("q1", Span(0, 10))


def exchange(*points: str, number: int = 1, quote: str = "", **changes: object) -> ModuleExchange:
    made = ModuleExchange(
        f"q{number}",
        "i1",
        "Que dites-vous ?",
        "Une réponse de ce temps-là.",
        "metier",
        points=tuple(Point(text, AT) for text in points),
        quote=Quote(quote, AT) if quote else None,
    )
    return replace(made, **changes)


def problems(*exchanges: ModuleExchange, date: str = "juillet 2012") -> tuple[Problem, ...]:
    record = InterviewRecord("i1", "Un entretien", date=date)
    return dated_content(TrainingModule("m", "M", (record,), (), exchanges), WORDS)


def told(*points: str, date: str = "juillet 2012") -> list[str]:
    return [str(problem.what) for problem in problems(exchange(*points), date=date)]


@pytest.mark.parametrize(
    "text",
    [
        "Un tiers des ventes en ligne aujourd’hui",
        "Aujourd'hui, tout passe par le téléphone",
        "Matériel changé l’an dernier",
        "Hausse des loyers cette année",
        "Outil récemment adopté par la profession",
    ],
)
def test_words_that_mean_the_day_of_the_interview_are_told(text: str) -> None:
    [what] = told(text)
    assert "speaks of the day of the interview" in what
    assert text in what
    assert "juillet 2012" in what


@pytest.mark.parametrize(
    "text",
    [
        "Commencer dès aujourd’hui",
        "Apprendre cette année-là tout le métier",
        "Mettre le journal à jour",
        "Annuelle, la révision du four",
        "Une pâte plus souple qu’hier",
    ],
)
def test_what_is_said_of_any_day_is_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Croissance de 12 % en 2012", "2012"),
        ("Obligatoire depuis 2011", "2011"),
        ("Deux fois plus d’emplois d’ici 2020", "2020"),
        ("Salon de mars 2012 très suivi", "2012"),
        ("Chiffres du secteur (2010)", "2010"),
        ("Budget en baisse entre 2010 et 2012", "2012"),
    ],
)
def test_a_year_that_was_news_in_the_interview_is_told(text: str, year: str) -> None:
    assert any(f"The year {year} " in what for what in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Née en 1975 dans une famille de boulangers",
        "Créer son entreprise en 2011",
        "Loi de 2011 sur l’accessibilité",
        "Diplômée d’un master en 2012",
        "Moulins presque disparus depuis 1950",
        "Chaudière au fioul courante en 1998",
        "Réunion de 2000 personnes",
        "Budget de 2012 euros",
        "Environ 2012 plants par serre",
        "Série 2000",
    ],
)
def test_a_life_a_law_the_past_and_a_number_are_not_told(text: str) -> None:
    assert told(text) == []


def test_a_negation_is_no_birth() -> None:
    assert told("Ne plus imprimer depuis 2012")


def test_where_nobody_knows_the_day_of_the_interview_any_year_of_the_century_may_be_old_news() -> None:
    [what] = told("Obligatoire depuis 2005", date="")
    assert "(interview" not in what
    assert told("Obligatoire depuis 1995", date="") == []


@pytest.mark.parametrize("text", ["Un costume à 500 francs", "Loyer de mille francs", "Compter en francs"])
def test_a_price_in_francs_is_told(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text", ["Salaire de 5 000 francs suisses", "Loyer : 300 francs CFA", "Être francs et directs", "Franc"]
)
def test_money_of_today_and_frankness_are_not_told(text: str) -> None:
    assert told(text) == []


def test_a_name_that_changed_is_told_with_what_became_of_it_and_what_to_write() -> None:
    [problem] = problems(exchange("Publier sur Twitter chaque matin"))
    assert str(problem.what).startswith("“Twitter” s’appelle X depuis 2023:")
    assert str(problem.remedy) == "Write “X”."
    assert (problem.code, problem.place, problem.severity) == ("dated-content", "q1", Severity.WARNING)


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("S’inscrire à Pôle Emploi", ["Pôle Emploi"]),
        ("Page Google+ à jour", ["Google+"]),
        ("Inscription au comité d'entreprise", ["comité d'entreprise"]),
        ("Animations Flash et site Flash", ["site Flash"]),
        ("Flash déporté et trépied", []),
        ("Tailler la vigne, vine copy", []),
        ("Twitterature", []),
    ],
)
def test_names_are_known_by_their_spellings_and_capitals(text: str, told_of: list[str]) -> None:
    assert [
        problem.what.render(english()).split("”")[0][1:] for problem in problems(exchange(text))
    ] == told_of


def test_a_word_is_told_once_an_interview_where_it_first_stands() -> None:
    found = problems(
        exchange("Être sur Viadeo", "Recruter par Viadeo", quote="Viadeo, aujourd’hui, c’est tout."),
        exchange("Viadéo pour tous", "Aujourd’hui, peu d’annonces", number=2),
    )
    assert [(problem.place, str(problem.what)[:8]) for problem in found] == [
        ("q1", "“Viadeo”"),
        ("q1", "“aujourd"),
    ]


def test_each_interview_tells_its_own() -> None:
    records = (InterviewRecord("i1", "Un", date="2012"), InterviewRecord("i2", "Deux", date="2019"))
    both = (
        exchange("Hausse de 3 % en 2012", "Être sur Viadeo"),
        replace(exchange("Hausse de 3 % en 2012", "Être sur Viadeo", number=2), interview="i2"),
    )
    found = dated_content(TrainingModule("m", "M", records, (), both), WORDS)
    assert [(problem.place, "Viadeo" in str(problem.what)) for problem in found] == [
        ("q1", False),
        ("q1", True),
        ("q2", True),  # for the second interview 2012 was the past
    ]


def test_a_quote_is_not_to_be_worded_otherwise() -> None:
    [problem] = problems(exchange(quote="Sur Twitter, tout va vite."))
    assert str(problem.remedy).startswith("A quote stays word for word")


def test_what_no_slide_shows_is_not_told() -> None:
    hidden = exchange("Être sur Viadeo", quote="Viadeo, c’est tout.", section="hors_sujet", title="Viadeo")
    assert problems(hidden) == ()
    shown = replace(hidden, points=(Point("Être sur Viadeo", AT, "conseils"),))
    assert len(problems(shown)) == 1
