from __future__ import annotations

import pytest

from osereso.reading import wording


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Et la nuit ?", True),
        ("Et la nuit ? (rires)", True),
        ("Et la nuit ? 14:05", True),
        ("Et la nuit ? Je dors.", False),
        ("« Et la nuit ? »", True),
        ("a" * 700 + " ?", False),
    ],
)
def test_a_question_ends_in_its_mark_whatever_stands_behind(text: str, asks: bool) -> None:
    assert wording.ends_as_a_question(text) is asks


@pytest.mark.parametrize(
    ("text", "you"),
    [
        ("Votre four est-il chaud ?", True),
        ("Tu dors ici", True),
        ("T’as un four ?", True),
        ("Dites-nous tout", True),
        ("Le toit et la tour", False),
        ("Attention", False),
        ("Le voussoir", False),
    ],
)
def test_somebody_is_spoken_to_by_whole_words(text: str, you: bool) -> None:
    assert wording.addresses(text) is you


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Et le soir ? Je dors.", "Et le soir ?"),
        ("Vous dormez ? Où dormez-vous ? Dans la grange.", "Vous dormez ? Où dormez-vous ?"),
        ("Vous dormez ? Moi ? Jamais.", "Vous dormez ?"),
        ("Il pleut. Il vente. Et alors ? Rien.", ""),
        ("Je dors.", ""),
    ],
)
def test_a_paragraph_may_open_with_its_question_or_with_two(text: str, ends: str) -> None:
    assert text[: wording.opening_of(text)] == ends


def test_who_answers_and_then_wonders_has_not_asked() -> None:
    text = (
        "Pourquoi tournez-vous ? Parce que j’aime la terre, "
        + "le tour, la main et le feu, " * 8
        + "qui sait ?"
    )
    assert wording.answers_itself(text, wording.opening_of(text))
    asked = "Vous tournez ? On dit que c’est difficile. Comment faites-vous ?"
    assert not wording.answers_itself(asked, wording.opening_of(asked))


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("Pourriez-vous vous présenter", True),
        ("Parlez-nous de vos débuts ? Comment était-ce ?", True),
        ("Raconte", True),
        ("Vous pouvez partir", False),
        ("Voyez comme il pleut", False),
    ],
)
def test_an_invitation_needs_no_question_mark(text: str, prompts: bool) -> None:
    assert wording.prompts(text) is prompts


def test_titles_of_what_is_no_talk_are_known_by_their_first_words() -> None:
    assert wording.heads_no_question("Pour en savoir plus")
    assert wording.heads_no_question("🔗 Quelques liens")
    assert not wording.heads_no_question("Mercier de métier")
    assert wording.names_what_is_wanted("Ton parcours")
    assert wording.names_what_is_wanted("Un dernier conseil")
    assert not wording.names_what_is_wanted("Le feu")
