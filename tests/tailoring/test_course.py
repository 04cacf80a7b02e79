"""Tailoring: inter and intra from one module, nothing of a client where no client is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osereso.errors import InputError
from osereso.model.course import TailoredCourse
from osereso.model.module import Point, TrainingModule
from osereso.model.session import Participant, Terms
from osereso.model.source import Source, Span
from osereso.tailoring import load_activities, tailor
from tests.samples import CLIENT_NAME, ROOT, lent, sample_course, sample_module, sample_session_inter

BANK = load_activities(ROOT / "data" / "activities.toml")[0]


def texts(course: TailoredCourse) -> str:
    return repr(course)


def test_nothing_of_a_client_stands_in_an_inter_course() -> None:
    assert CLIENT_NAME not in texts(sample_course("inter"))


def test_the_client_is_named_on_the_cover_in_the_footer_and_in_activities() -> None:
    course = sample_course("intra")
    assert any(CLIENT_NAME in line for line in course.cover)
    assert CLIENT_NAME in course.footer
    assert CLIENT_NAME in course.confidentiality
    assert CLIENT_NAME in course.opening.title


def test_inter_and_intra_open_and_close_differently() -> None:
    inter, intra = sample_course("inter"), sample_course("intra")
    assert inter.opening.title != intra.opening.title
    assert inter.ground_rules != intra.ground_rules
    assert inter.action_plan.columns != intra.action_plan.columns


def test_objectives_are_the_same_in_inter_and_intra() -> None:
    assert sample_course("inter").objectives == sample_course("intra").objectives


def test_every_exchange_that_serves_a_section_is_taught_once_with_its_whole_answer() -> None:
    module, course = sample_module(), sample_course()
    told = {topic.exchange: "".join("".join(topic.answer).split()) for topic in course.topics}
    wanted = {e.id: "".join(e.answer.split()) for e in module.exchanges if e.section != "hors_sujet"}
    assert told == wanted


def test_what_is_off_topic_is_shown_nowhere() -> None:
    assert "marché du samedi" not in texts(sample_course())


def test_a_point_may_serve_another_section_than_its_exchange() -> None:
    module = sample_module()
    first = module.exchanges[0]
    lent = Point("Réparer avant de jeter", Source("q1", Span(0, 10)), section="conseils")
    module = replace(module, exchanges=(replace(first, points=(*first.points, lent)), *module.exchanges[1:]))
    course, _ = tailor(module, sample_session_inter(), BANK)
    sections = {section.id: section for section in course.sections}
    assert any(point.text == lent.text for topic in sections["conseils"].topics for point in topic.points)
    assert not any(point.text == lent.text for topic in sections["metier"].topics for point in topic.points)
    borrowed = next(topic for topic in sections["conseils"].topics if topic.exchange == "q1")
    assert borrowed.answer == ()


def test_a_section_without_exchange_is_not_taught() -> None:
    module = sample_module()
    module = replace(module, exchanges=tuple(e for e in module.exchanges if e.section != "difficultes"))
    course, _ = tailor(module, sample_session_inter(), BANK)
    assert [section.id for section in course.sections] == ["metier", "competences", "conseils"]
    assert [objective.number for objective in course.objectives] == [1, 2, 3]


def test_a_module_that_is_all_off_topic_is_refused() -> None:
    module = sample_module()
    module = replace(module, exchanges=tuple(replace(e, section="hors_sujet") for e in module.exchanges))
    with pytest.raises(InputError):
        tailor(module, sample_session_inter(), BANK)


def test_four_objectives_in_a_half_day_are_noted() -> None:
    _, problems = tailor(sample_module(), sample_session_inter(), BANK)
    assert [problem.code for problem in problems] == ["many-objectives"]


def test_documents_follow_the_language_of_the_module() -> None:
    module = replace(sample_module(), language="en")
    bank = load_activities(ROOT / "data" / "activities.en.toml")[0]
    course, _ = tailor(module, sample_session_inter(), bank)
    assert course.cover[0] == "Public course, several companies"
    assert course.steps[0].title == "Welcome and introductions"


def test_a_point_that_an_answer_gives_to_another_section_takes_time_there_but_less_than_an_answer() -> None:
    def minutes(course: TailoredCourse) -> dict[str, int]:
        return {section.id: section.minutes for section in course.sections}

    session = replace(sample_session_inter(), duration=420)
    alone, _ = tailor(sample_module(), session, BANK)
    shared, _ = tailor(lent("q3", 1, "conseils"), session, BANK)
    whole, _ = tailor(_moved(sample_module(), "q4", "conseils"), session, BANK)
    assert minutes(alone)["conseils"] < minutes(shared)["conseils"] < minutes(whole)["conseils"]


def _moved(module: TrainingModule, exchange_id: str, section: str) -> TrainingModule:
    return replace(
        module,
        exchanges=tuple(replace(e, section=section) if e.id == exchange_id else e for e in module.exchanges),
    )


def test_the_sessions_own_texts_are_set_as_documents_print_them() -> None:
    terms = Terms(price="490 € HT : repas compris", version="2026-11-03", organiser_details=("L'atelier",))
    session = replace(
        sample_session_inter(),
        dates=("2027-01-12",),
        terms=terms,
        participants=(Participant("Ada  Morel", "L'Atelier"),),
    )
    course, _ = tailor(sample_module(), session, BANK)
    assert course.session.dates == ("mardi 12 janvier 2027",)
    assert course.session.terms.price == "490\u00a0€ HT\u00a0: repas compris"
    assert course.session.terms.version == "mardi 3 novembre 2026"
    assert course.session.terms.organiser_details == ("L’atelier",)
    assert course.session.participants == (Participant("Ada Morel", "L’Atelier"),)
