"""Blanks: at the end, filled by words of the interview, and wrong ones that fit in French."""

from __future__ import annotations

from osereso.quizzing.cloze import GAP, cloze
from osereso.text import fold
from tests.quizzing.courses import made, right_texts, sections_of, usual_course, with_topic, wrong_texts

IDEAS = set(sections_of(usual_course()))


def filled(one) -> str:
    (key,) = right_texts(one.item)
    return fold(one.item.stem.partition("«")[2].partition("»")[0].replace(GAP, key))


def test_a_blank_with_the_key_in_it_is_an_idea_of_the_course():
    assert made(cloze)
    assert {filled(one) for one in made(cloze)} <= IDEAS


def test_a_blank_with_another_option_in_it_is_no_idea_of_the_course():
    for one in made(cloze):
        for wrong in wrong_texts(one.item):
            text = one.item.stem.partition("«")[2].partition("»")[0].replace(GAP, wrong)
            assert fold(text) not in IDEAS


def test_a_blank_stands_at_the_end_of_the_sentence():
    assert all(GAP in one.item.stem.split("«")[-1].rstrip("» ?\u00a0")[-8:] for one in made(cloze))


def test_the_words_kept_back_are_hidden_from_all_other_items():
    for one in made(cloze):
        assert one.hidden == one.tested == {filled(one)}


def test_a_single_word_for_a_thing_is_no_blank():
    one_word = with_topic("metier", "Que faites-vous le lundi ?", ("Trier les cartons avec la balance",))
    one_word = with_topic(
        "conseils", "Par quoi commencer ?", ("Régler la machine et la caisse",), course=one_word
    )
    one_word = with_topic("difficultes", "Qu’est-ce qui est dur ?", ("Réparer la presse",), course=one_word)
    assert not [one for one in made(cloze, one_word) if "balance" in right_texts(one.item)]


def test_the_right_choice_is_confirmed_and_the_interview_quoted():
    one = next(one.item for one in made(cloze) if "Local" in one.item.stem)
    assert right_texts(one) == ["bail de courte durée et loyer"]
    assert one.feedback == (
        "Selon Maëlle Kerviel\u00a0: «\u00a0Local\u00a0: bail de courte durée et loyer.\u00a0» (Question 27)"
    )
    assert {option.feedback for option in one.options if option.correct} == {"C’est exact."}
