"""Serving: each point in the section of its sentence, where that can be shown."""

from __future__ import annotations

import pytest

from osereso.model.module import ModuleExchange, Point
from osereso.model.source import Source, Span
from osereso.serving import served, stands_alone, stretches_of


def exchange(*texts: str, section: str = "competences") -> ModuleExchange:
    answer = ". ".join(texts)
    points = [Point(text, Source("q1", Span(answer.index(text), len(text)))) for text in texts]
    return ModuleExchange("q1", "i1", "Quelles qualités faut-il ?", answer, section, points=tuple(points))


def sections(of: ModuleExchange) -> list[str]:
    return [point.section for point in of.points]


def test_a_point_is_placed_by_the_whole_sentences_that_it_comes_from() -> None:
    answer = "On parle anglais toute la journée. Le stress monte le soir. On rentre tard."
    at = [answer.index("anglais"), answer.index("stress monte")]
    points = (
        Point("Anglais courant", Source("q1", Span(at[0], at[0] + 7))),
        Point("Stress et retards", Source("q1", Span(at[1], len(answer)))),
    )
    one = ModuleExchange("q1", "i1", "Quelles qualités faut-il ?", answer, "competences", points=points)
    assert stretches_of(one) == (
        "On parle anglais toute la journée.",
        "Le stress monte le soir. On rentre tard.",
    )


def test_points_that_agree_with_their_exchange_change_nothing() -> None:
    one = exchange("Rigueur et patience", "Anglais courant")
    assert served(one, ["competences", "competences"]) == one


def test_points_of_two_sections_go_each_to_its_own() -> None:
    one = exchange("Anglais courant", "Horaires de nuit", "Douleurs au dos")
    assert sections(served(one, ["competences", "difficultes", "difficultes"])) == [
        "", "difficultes", "difficultes"
    ]  # fmt: skip


def test_a_lone_point_that_says_too_little_stays_with_its_question() -> None:
    one = exchange("Anglais courant", "Le stress")
    assert sections(served(one, ["competences", "difficultes"])) == ["", ""]


def test_a_lone_point_that_stands_goes() -> None:
    one = exchange("Anglais courant", "Horaires de nuit trois semaines sur quatre")
    assert sections(served(one, ["competences", "difficultes"])) == ["", "difficultes"]


def test_where_no_point_serves_the_exchanges_section_all_stay() -> None:
    one = exchange("Horaires de nuit", "Douleurs au dos", section="metier")
    assert served(one, ["difficultes", "difficultes"]) == one


def test_a_point_off_topic_is_set_aside_even_alone() -> None:
    one = exchange("Anglais courant", "Lire mon livre")
    assert sections(served(one, ["competences", "hors_sujet"])) == ["", "hors_sujet"]


def test_an_exchange_off_topic_gives_the_points_that_serve() -> None:
    one = exchange("Merci à vous", "Relire chaque contrat avant la signature", section="hors_sujet")
    assert sections(served(one, ["hors_sujet", "conseils"])) == ["", "conseils"]


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Le stress", False),
        ("Être seul", False),
        ("Convaincre les élus", False),
        ("Convaincre les élus chaque année", True),
        ("Loyer : 1 200 euros par mois", True),
    ],
)
def test_three_words_that_carry_meaning_stand_alone(text: str, *, stands: bool) -> None:
    assert stands_alone(text) is stands


def test_sections_are_told_for_every_point() -> None:
    with pytest.raises(ValueError, match="shorter"):
        served(exchange("Anglais courant", "Le stress"), ["competences"])
