"""Topics: what documents show of an exchange in one section."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.course import TailoredCourse, Topic
from osereso.model.module import TrainingModule
from osereso.tailoring import load_activities, tailor
from tests.samples import ROOT, lent, sample_module, sample_session_inter

BANK = load_activities(ROOT / "data" / "activities.toml")[0]


def course_of(module: TrainingModule) -> TailoredCourse:
    return tailor(module, sample_session_inter(), BANK)[0]


def topics(module: TrainingModule, exchange: str) -> dict[str, Topic]:
    return {
        section.id: topic
        for section in course_of(module).sections
        for topic in section.topics
        if topic.exchange == exchange
    }


def test_the_guest_topic_asks_the_question_and_says_where_the_answer_is_whole() -> None:
    found = topics(lent("q3", 1, "difficultes"), "q3")
    home, guest = found["competences"], found["difficultes"]
    assert home.title == "La patience et le goût du contact comptent autant que la mécanique"
    assert guest.title == guest.question
    assert (home.home, guest.home) == ("", "Les compétences")
    assert (bool(home.answer), guest.answer, guest.told) == (True, (), ())
    assert guest.excerpt == ("Il faut savoir diagnostiquer une panne, tenir un stock et parler en public.",)


def test_both_topics_name_the_question_and_who_answered_alike() -> None:
    found = topics(lent("q3", 1, "difficultes"), "q3")
    assert len({(topic.number, topic.reference, topic.cited) for topic in found.values()}) == 1


def test_every_point_is_shown_once_whatever_section_it_serves() -> None:
    def points(module: TrainingModule) -> list[str]:
        return sorted(point.text for topic in course_of(module).topics for point in topic.points)

    assert points(lent("q3", 1, "difficultes")) == points(sample_module())


def test_an_exchange_off_topic_with_a_useful_point_prints_its_sentence_alone() -> None:
    module = lent("q3", 1, "difficultes")
    module = replace(
        module,
        exchanges=tuple(replace(e, section="hors_sujet") if e.id == "q3" else e for e in module.exchanges),
    )
    [topic] = topics(module, "q3").values()
    assert (
        topic.told
        == topic.excerpt
        == ("Il faut savoir diagnostiquer une panne, tenir un stock et parler en public.",)
    )
    assert (topic.answer, topic.home, topic.quote) == ((), "", None)


def test_minutes_add_up_with_a_topic_more() -> None:
    course = course_of(lent("q3", 1, "difficultes"))
    assert sum(step.minutes for step in course.steps) == sample_session_inter().duration
    assert [len(section.topics) for section in course.sections] == [2, 2, 2, 1]
