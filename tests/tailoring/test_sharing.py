"""An answer that serves two sections gives to each what is its own, once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osereso.model.module import ModuleExchange, Point, Quote, Term
from osereso.model.source import Source, Span
from osereso.tailoring.sharing import Part, shared

TAUGHT = ("metier", "competences", "difficultes", "conseils")
ANSWER = (
    "Je dresse les chiens guides pendant deux ans. Chaque matin commence au chenil par le pansage. "
    "Le plus dur est de se séparer du chien. On pleure à chaque remise. Le « socialisateur », c’est la "
    "famille qui accueille le chiot. Venez nous voir le dimanche !"
)
TRAINING = "Je dresse les chiens guides pendant deux ans."
HARD = "Le plus dur est de se séparer du chien."
TEARS = "On pleure à chaque remise."
WORD = "Le « socialisateur », c’est la famille qui accueille le chiot."
SUNDAY = "Venez nous voir le dimanche !"


def at(text: str) -> Source:
    start = ANSWER.index(text)
    return Source("q1", Span(start, start + len(text)))


def exchange(*points: Point, section: str = "metier", **changes: object) -> ModuleExchange:
    made = ModuleExchange("q1", "i1", "Que faites-vous ?", ANSWER, section, points=points)
    return replace(made, **changes)


def parts(of: ModuleExchange) -> dict[str, Part]:
    return {part.section: part for part in shared(of, TAUGHT)}


DRESSING = Point("Dresser les chiens guides", at(TRAINING))
PARTING = Point("Se séparer du chien", at(HARD), "difficultes")
CRYING = Point("Larmes à chaque remise", at(TEARS), "difficultes")


def test_points_that_agree_with_their_exchange_make_one_part_with_everything_in_it() -> None:
    one = exchange(DRESSING, title="Le dressage dure deux ans", quote=Quote(HARD, at(HARD)))
    [part] = shared(one, TAUGHT)
    assert (part.section, part.at_home, part.points) == ("metier", True, one.points)
    assert (part.title, part.quote) == (one.title, one.quote)


def test_each_section_gets_its_own_points_and_one_of_them_tells_the_answer() -> None:
    found = parts(exchange(DRESSING, PARTING, CRYING))
    assert {section: part.points for section, part in found.items()} == {
        "metier": (DRESSING,),
        "difficultes": (PARTING, CRYING),
    }
    assert [part.home for part in found.values()] == ["metier", "metier"]
    assert [part.at_home for part in found.values()] == [True, False]


def test_sections_come_in_teaching_order_whatever_the_order_of_the_points() -> None:
    late = exchange(Point("Brosser avant tout", at(TRAINING), "metier"), DRESSING, section="conseils")
    assert list(parts(late)) == ["metier", "conseils"]


def test_the_quote_stands_where_its_sentence_went() -> None:
    found = parts(exchange(DRESSING, PARTING, quote=Quote(HARD, at(HARD))))
    assert (found["metier"].quote, found["difficultes"].quote) == (None, Quote(HARD, at(HARD)))


def test_a_quote_that_no_point_comes_from_stands_where_the_answer_is_told() -> None:
    found = parts(exchange(DRESSING, PARTING, quote=Quote(TEARS, at(TEARS))))
    assert [bool(part.quote) for part in found.values()] == [True, False]


@pytest.mark.parametrize(
    ("title", "section"),
    [
        ("Le plus dur est la séparation du chien", "difficultes"),
        ("Le dressage des chiens guides demande deux ans", "metier"),
        ("Une vie de patience et d’amitié", "metier"),
    ],
)
def test_the_headline_stands_where_its_sentence_went_and_a_trainers_own_at_home(
    title: str, section: str
) -> None:
    found = parts(exchange(DRESSING, PARTING, title=title))
    assert [name for name, part in found.items() if part.title] == [section]


def test_a_word_of_the_trade_stands_where_its_sentence_went() -> None:
    word = Term("socialisateur", "famille qui accueille le chiot", at(WORD))
    host = Point("Accueillir le chiot en famille", at(WORD), "conseils")
    found = parts(exchange(DRESSING, host, terms=(word,)))
    assert {section: part.terms for section, part in found.items()} == {"metier": (), "conseils": (word,)}


@pytest.mark.parametrize("aside", ["hors_sujet", "conseil"])
def test_a_point_of_no_section_of_the_course_is_given_to_none(aside: str) -> None:
    ad = Point("Venir le dimanche", at(SUNDAY), aside)
    [part] = shared(exchange(DRESSING, ad, quote=Quote(SUNDAY, at(SUNDAY))), TAUGHT)
    assert part.points == (DRESSING,)
    assert part.quote is None


def test_where_all_points_serve_another_section_that_one_tells_the_answer() -> None:
    [part] = shared(exchange(PARTING, CRYING, title="Une vie d’amitié"), TAUGHT)
    assert (part.section, part.home, part.title) == ("difficultes", "difficultes", "Une vie d’amitié")


def test_an_exchange_off_topic_gives_its_useful_points_and_tells_nothing_else() -> None:
    found = parts(exchange(DRESSING, PARTING, CRYING, section="hors_sujet", quote=Quote(SUNDAY, at(SUNDAY))))
    [part] = found.values()
    assert (part.section, part.home, part.at_home, part.quote) == ("difficultes", "", False, None)
    assert part.excerpt == (f"{HARD} {TEARS}",)


def test_an_exchange_off_topic_without_useful_points_gives_nothing() -> None:
    assert shared(exchange(DRESSING, section="hors_sujet"), TAUGHT) == ()


def test_an_excerpt_keeps_neighbours_together_and_others_apart() -> None:
    last = Point("Venir le dimanche", at(SUNDAY), "conseils")
    first = Point("Dresser deux ans", at(TRAINING), "conseils")
    found = parts(exchange(Point("Panser", at("au chenil")), first, last))
    assert found["conseils"].excerpt == (TRAINING, SUNDAY)


def test_a_point_that_names_no_exact_source_draws_no_quote_to_its_section() -> None:
    added = Point("Garder le contact", Source("q1", Span(0, len(ANSWER))), "conseils")
    found = parts(exchange(DRESSING, added, quote=Quote(TRAINING, at(TRAINING))))
    assert found["metier"].quote
    assert found["conseils"].excerpt == ()
