"""A name or a mark alone on its line goes to what stands below it."""

from __future__ import annotations

import pytest

from osereso.reading.whole_turns import whole_turns
from tests.reading import spoken
from tests.reading.documents import (
    answered,
    document_of,
    doubtful,
    interview_of,
    lines_shown,
    marking,
    shown_in,
    talk,
    understood,
)

ACCORDIONS = [
    (
        "Vous accordez à l’oreille ?",
        "Toujours. La machine confirme, elle ne décide pas.\nEt puis elle ne sait pas chanter.",
    ),
    ("Combien de lames dans un instrument ?", "Quatre cents, parfois plus."),
    ("Et combien de patience ?", "Je n’ai pas compté."),
]


def pieces(*paragraphs: str) -> list[str]:
    document = document_of("\n\n".join(paragraphs))
    cut = whole_turns(document.blocks, document.text)
    assert all(block.span.of(document.text) == block.text for block in cut)
    return [block.text for block in cut]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Solène Kadri  00:12", "Piero Anselmi  00:15"),
        ("Solène Kadri (0:12:07)", "Piero Anselmi (0:15:30)"),
        ("[00:12] Solène Kadri", "[00:15] Piero Anselmi"),
        ("Solène :", "Piero :"),
        ("SOLÈNE", "PIERO"),
    ],
)
def test_a_name_alone_on_its_line_belongs_to_what_stands_below_it(one: str, two: str) -> None:
    text = spoken.NAMES_ABOVE.format(one=one, two=two)
    interview, problems = understood(text)
    assert talk(interview) == ACCORDIONS
    assert (marking(interview), problems) == ("names", ())
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)
    said = [line for exchange in interview.exchanges for line in lines_shown(text, exchange)]
    assert [paragraph for paragraph, _ in said] == [line for _, line in said]


def test_bold_names_alone_on_their_lines_are_speakers_in_markdown_too() -> None:
    text = spoken.NAMES_ABOVE.format(one="**Solène**\n", two="**Piero**\n")
    assert talk(interview_of(text, "interview.md")) == ACCORDIONS


def test_a_word_printed_twice_alone_on_its_line_is_no_speaker() -> None:
    found = pieces("Le soir", "Vous dormez ?", "Non.", "Le soir", "Et le matin ?", "Oui.")
    assert found == ["Le soir", "Vous dormez ?", "Non.", "Le soir", "Et le matin ?", "Oui."]


@pytest.mark.parametrize(("one", "two"), [("Oui.", "Non."), ("Oui", "Non"), ("Le vent", "La mer")])
def test_short_answers_that_return_are_nobodys_names(one: str, two: str) -> None:
    asks = (
        "Aimez-vous le sel ?",
        "Et le poivre ?",
        "La montagne ?",
        "Le large ?",
        "Que faites-vous demain ?",
    )
    said = list(zip(asks, (one, two, one, two, "Du pain."), strict=True))
    text = "Cinq questions à un cuisinier\n\n" + "\n\n".join(f"{ask}\n\n{reply}" for ask, reply in said)
    interview, problems = understood(text)
    assert (talk(interview), problems) == (said, ())


@pytest.mark.parametrize("mark", ["Q :", "–", "Q."])
def test_a_mark_above_its_question_is_joined_to_it(mark: str) -> None:
    asks = ("Et hier ?", "Et ici ?", "Et là-bas ?", "Et ce soir ?")
    text = "".join(f"{mark}\n{ask}\n\nDes bols.\n\n" for ask in asks)
    assert talk(interview_of(text)) == [(ask, "Des bols.") for ask in asks]


def test_a_heading_takes_no_name_from_the_line_above_it() -> None:
    text = "# Le pain\n\nAdèle\n\n## Et vous ?\n\nMoi.\n\nAdèle :\n\nOui.\n\n## Et lui ?\n\nAdèle :\n\nNon.\n"
    assert doubtful(understood(text, "interview.md")[1]) == []
    assert answered(interview_of(text, "interview.md"))[-1] == "Non."


def test_a_name_with_a_colon_above_a_question_that_answers_is_still_a_name() -> None:
    turn = "Basile :\n{}\n\nMaïwenn :\n{}\n\n"
    text = turn.format("Qui êtes-vous ?", "Qui le saurait ?") + turn.format("Et le port ?", "Il dort.")
    text += turn.format("Et l’hiver ?", "Il dort aussi.") + turn.format("Et demain ?", "On verra.")
    assert talk(interview_of(text)) == [
        ("Qui êtes-vous ?", "Qui le saurait ?"),
        ("Et le port ?", "Il dort."),
        ("Et l’hiver ?", "Il dort aussi."),
        ("Et demain ?", "On verra."),
    ]
