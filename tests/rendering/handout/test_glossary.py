"""The glossary: sorted as a French dictionary, each word with its place."""

from __future__ import annotations

from dataclasses import replace

from osereso.rendering.handout.glossary import Entry, glossary
from tests.samples import sample_course


def course_with(*terms: tuple[str, str]):
    """The sample course whose first topic explains these words, and no other."""
    course = sample_course()
    model = next(topic.terms[0] for topic in course.topics if topic.terms)
    explained = tuple(replace(model, term=term, explanation=text) for term, text in terms)
    first = course.sections[0]
    topics = (
        replace(first.topics[0], terms=explained),
        *(replace(topic, terms=()) for topic in first.topics[1:]),
    )
    return replace(course, sections=(replace(first, topics=topics),))


def test_a_word_says_what_it_means_and_where_it_was_explained() -> None:
    meaning = "personne qui trie et remet en état les objets"
    assert glossary(sample_course()) == (Entry("valoriste", meaning, "Les compétences", "Question 4"),)


def test_accents_ligatures_and_capitals_do_not_count_in_the_order() -> None:
    told = ("zinc", "œuvre", "Écoulement", "étal", "offre", "ecran")
    found = [entry.term for entry in glossary(course_with(*((term, "mot") for term in told)))]
    assert found == ["Écoulement", "ecran", "étal", "œuvre", "offre", "zinc"]


def test_the_same_explanation_stands_once_and_two_meanings_both() -> None:
    entries = glossary(course_with(("Flux", "ce qui entre"), ("flux", "ce qui entre"), ("flux", "le reste")))
    assert [entry.explanation for entry in entries] == ["ce qui entre", "le reste"]


def test_without_words_there_is_none() -> None:
    assert glossary(course_with()) == ()
