"""A course as single ideas with their words, sentences and sections."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.module import Term
from tests.quizzing.courses import idea, material, with_guest, with_topic
from tests.samples import sample_course

ASKED = "Que faites-vous le lundi ?"


def texts(points: tuple[str, ...], answer: str = "") -> list[str]:
    of = material(with_topic("metier", ASKED, points, answer))
    return [one.text for one in of.ideas if one.topic.question == ASKED]


def test_an_idea_knows_its_section_its_question_and_its_sentence():
    one = idea("Convaincre les élus chaque année", material())
    assert (one.section.title, one.topic.reference) == ("Les difficultés", "Question 5")
    assert one.sentence == "Et puis il faut convaincre les élus chaque année pour garder les subventions."


def test_an_idea_in_a_second_section_has_its_sentence_from_the_whole_answer():
    lent = "Animer des ateliers l’après-midi"
    found = idea(lent, material(with_guest("conseils", "q1", (lent,), sample_course())))
    assert found.sentence.startswith("L’après-midi, j’anime des ateliers")


def test_an_idea_of_an_answer_off_topic_has_its_sentence_from_the_excerpt():
    course = with_guest("conseils", "q1", ("Trier les dons le matin",), sample_course())
    metier, *others = course.sections
    kept = replace(metier, topics=metier.topics[1:])
    conseils = replace(
        others[-1],
        topics=tuple(
            replace(topic, home="", excerpt=("Le matin, nous trions les dons.",)) if topic.home else topic
            for topic in others[-1].topics
        ),
    )
    found = idea(
        "Trier les dons le matin", material(replace(course, sections=(kept, *others[:-1], conseils)))
    )
    assert found.sentence == "Le matin, nous trions les dons."


def test_ideas_that_need_their_neighbours_are_left_out():
    assert texts(("Cela rassure les voisins", "Trier les cartons", "Mais le reste suit")) == [
        "Trier les cartons"
    ]


def test_an_idea_cut_before_what_it_needs_is_left_out():
    said = "Il y a un camion que nous louons. Nous avons un quai, et un abri."
    assert texts(("Un bon camion", "Un grand quai"), said) == ["Un bon camion", "Un grand quai"]
    assert texts(("Avoir un camion", "Avoir un quai"), said) == ["Avoir un quai"]


def test_words_of_somebody_else_are_left_out():
    assert texts(("Chercher le chef",), "« On cherche le chef. » Voilà ce que j’entends.") == []


def test_what_was_done_once_is_no_matter_for_a_question_unless_a_story_was_asked_for():
    said = "J’ai mangé une banane au feu rouge."
    point = ("Manger une banane au feu rouge",)
    asked = material(with_topic("metier", "Quel a été votre parcours ?", point, said))
    told = material(with_topic("metier", ASKED, point, said))
    assert idea(point[0], asked).askable
    assert not idea(point[0], told).askable


def test_the_best_point_of_an_answer_deserves_a_question_more_than_a_vague_one():
    of = material()
    best = next(one for one in of.ideas if one.takeaway and not one.vague)
    assert best.merit > replace(best, takeaway=False).merit > replace(best, takeaway=False, vague=True).merit


def test_a_word_of_the_trade_is_told_once():
    course = sample_course()
    of = material(course)
    assert [(word.text, meaning) for word, meaning in of.terms] == [
        ("valoriste", "personne qui trie et remet en état les objets")
    ]
    first = course.sections[0]
    again = Term("Valoriste", "personne qui trie", first.topics[0].points[0].source)
    topics = (replace(first.topics[0], terms=(again,)), *first.topics[1:])
    course = replace(course, sections=(replace(first, topics=topics), *course.sections[1:]))
    assert len(material(course).terms) == 1


def test_the_name_is_that_of_the_interview_or_the_interview_itself():
    course = sample_course()
    (record,) = course.interviews
    (topic, *_others) = course.topics
    second = replace(record, id="i2", interviewee="Jean Le Goff")
    both = material(replace(course, interviews=(record, second)))
    assert both.name_of(topic) == "Maëlle Kerviel"
    assert both.name_of(replace(topic, interview="i2")) == "Jean Le Goff"  # whatever the exchange is called
    unnamed = material(replace(course, interviews=(replace(record, interviewee=""),)))
    assert unnamed.name_of(topic) == "l’interview"


def test_what_half_of_the_answers_say_is_common():
    course = with_topic("metier", ASKED, ("Trier",), "Les élus et la radio.")
    course = with_topic("conseils", "Et après ?", ("Peser",), "Les élus, la caisse.", course=course)
    assert "elu" in material(course).common  # in four answers of eight
    assert "caiss" not in material(course).common
