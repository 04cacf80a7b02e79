"""What a learner reads after answering."""

from __future__ import annotations

from dataclasses import replace

from osereso.quizzing.feedback import elsewhere, here, home, quotation, quotations, see, there
from tests.quizzing.courses import idea, material

MATERIAL = material()
PANNE = idea("Savoir diagnostiquer une panne", MATERIAL)
STOCK = idea("Tenir un stock", MATERIAL)
QUOTED = (
    "Selon Maëlle Kerviel\u00a0: «\u00a0Il faut savoir diagnostiquer une panne, tenir un stock et parler en "
    "public.\u00a0» (Question 3)"
)
ASKED = "«\u00a0Quelles qualités faut-il pour exercer ce métier\u00a0?\u00a0» (Question 3)."


def test_the_sentence_of_the_interview_is_quoted_with_its_place():
    assert quotation(PANNE, MATERIAL) == QUOTED


def test_without_a_sentence_the_place_is_given():
    assert quotation(replace(PANNE, sentence=""), MATERIAL) == see(PANNE.topic, MATERIAL)
    assert see(PANNE.topic, MATERIAL) == f"Voir la réponse à la question {ASKED}"


def test_a_sentence_behind_two_ideas_is_quoted_once():
    assert quotations([PANNE, STOCK], MATERIAL) == QUOTED


def test_two_sentences_stand_on_two_lines():
    place = idea("Convaincre les élus chaque année", MATERIAL)
    assert len(quotations([PANNE, place], MATERIAL).splitlines()) == 2


def test_guillemets_in_a_quotation_become_english_marks():
    quoted = quotation(replace(PANNE, sentence="Le «\u00a0valoriste\u00a0» trie."), MATERIAL)
    assert "«\u00a0Le “valoriste” trie.\u00a0»" in quoted


def test_each_mistake_is_answered_by_where_the_idea_belongs():
    assert elsewhere(PANNE, MATERIAL) == f"Non\u00a0: cette idée répond à une autre question, {ASKED}"
    assert here(PANNE, MATERIAL) == f"Non\u00a0: cette idée répond bien à la question {ASKED}"
    assert there(PANNE.topic, MATERIAL) == f"Non\u00a0: ce passage répond à la question {ASKED}"
    assert home(PANNE, MATERIAL) == (
        "Non\u00a0: cette idée relève de la rubrique «\u00a0Les compétences\u00a0» (Question 3)."
    )
