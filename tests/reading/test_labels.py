"""Who speaks is told by what stands before a turn: names, initials, letters, times."""

from __future__ import annotations

from time import process_time

import pytest

from osereso.model.interview import Block
from osereso.model.source import Span
from osereso.reading.labels import Voices, label_of, voices_of
from osereso.reading.whole_turns import whole_turns
from tests.reading import spoken
from tests.reading.documents import (
    answered,
    document_of,
    doubtful,
    interview_of,
    marking,
    shown_in,
    talk,
    understood,
)

ROPES = [
    ("Comment devient-on cordière ?", "Par le port. Mon oncle tressait des amarres."),
    ("Le chanvre a disparu, non ?", "Il revient. Les voiliers anciens en demandent."),
]
ACCORDIONS = [
    (
        "Vous accordez à l’oreille ?",
        "Toujours. La machine confirme, elle ne décide pas.\nEt puis elle ne sait pas chanter.",
    ),
    ("Combien de lames dans un instrument ?", "Quatre cents, parfois plus."),
    ("Et combien de patience ?", "Je n’ai pas compté."),
]


def speakers(text: str, name: str = "interview.txt") -> tuple[str, ...]:
    evidence = interview_of(text, name).evidence
    assert evidence is not None
    return evidence.speakers


def blocks(*paragraphs: str) -> tuple[Block, ...]:
    return document_of("\n\n".join(paragraphs)).blocks


def test_a_name_in_the_bold_of_the_question_is_no_part_of_it() -> None:
    text = spoken.NAME_IN_THE_BOLD_QUESTION
    interview, problems = understood(text, "interview.md")
    assert talk(interview) == [
        ROPES[0],
        (ROPES[1][0], f"{ROPES[1][1]}\n\nEt puis il sent bon."),
        ("Un conseil pour débuter ?", "Des gants."),
    ]
    assert (marking(interview), problems) == ("names", ())
    assert speakers(text, "interview.md") == ("maiwenn",)
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)
    assert [exchange.line for exchange in interview.exchanges] == [3, 7, 13]


def test_a_bold_name_on_the_line_below_a_bold_question_is_no_part_of_the_answer() -> None:
    text = spoken.NAME_BELOW_THE_BOLD_QUESTION
    interview, problems = understood(text, "interview.md")
    assert talk(interview) == [*ROPES, ("Et vos mains ?", "Elles se plaignent le dimanche.")]
    assert (marking(interview), problems) == ("bold", ())
    assert [exchange.place(0).line for exchange in interview.exchanges] == [4, 7, 10]


def test_whole_names_that_return_as_initials_are_the_same_two_people() -> None:
    interview, problems = understood(spoken.INITIALS)
    assert talk(interview) == [
        ("Pourquoi le verre, Hugo ?", "Pour la lumière. Elle ne se laisse pas prendre."),
        ("Et la chaleur ?", "On boit beaucoup d’eau."),
        ("Vous brûlez-vous souvent ?", "Moins qu’au début.\n\nLe vrai danger est la fatigue."),
        ("Et le soir, que reste-t-il ?", "Un verre à moitié plein."),
    ]
    assert (marking(interview), problems) == ("names", ())
    assert (interview.interviewer, interview.interviewee) == ("Clara Belkacem", "Hugo Tessier")


def test_a_name_may_be_followed_by_a_dash() -> None:
    interview = interview_of(spoken.NAME_AND_DASH)
    assert talk(interview) == [
        ("Pourquoi le verre, Hugo ?", "Pour la lumière."),
        ("Et la chaleur ?", "On boit beaucoup d’eau."),
        ("Vous brûlez-vous ?", "Moins qu’au début."),
    ]
    assert marking(interview) == "names"


def test_times_before_the_names_are_no_part_of_anything() -> None:
    interview = interview_of(spoken.TIMED)
    assert talk(interview) == [
        ("Vous accordez à l’oreille ?", "Toujours. La machine confirme, elle ne décide pas."),
        *ACCORDIONS[1:],
    ]
    assert (marking(interview), speakers(spoken.TIMED)) == ("names", ("piero",))


def test_a_speaker_may_be_missing_once_before_a_question_or_an_answer() -> None:
    interview, problems = understood(spoken.A_SPEAKER_MISSING)
    assert talk(interview) == [
        ("Vous accordez à l’oreille ?", "Toujours.\n\nOu presque."),
        *ACCORDIONS[1:],
        ("Le plus dur ?", "Le soufflet."),
    ]
    assert marking(interview) == "names"
    assert doubtful(problems) == [("question-unmarked", 9)]
    assert interview.exchanges[1].confidence < interview.exchanges[0].confidence


def test_two_people_may_ask() -> None:
    interview, problems = understood(spoken.TWO_ASK)
    assert talk(interview) == [
        ("Vous répondez à toute heure ?", "Oui, même à Noël."),
        ("Qui appelle à Noël ?", "Des gens seuls, surtout."),
        ("Et que leur dites-vous ?", "Je demande ce qu’ils voient par la fenêtre."),
        ("Vous dormez quand ?", "Le matin, rideaux tirés."),
    ]
    assert (marking(interview), problems) == ("names", ())
    assert speakers(spoken.TWO_ASK) == ("gaspard",)


def test_three_people_may_answer_one_question_and_each_but_the_first_keeps_the_name() -> None:
    interview, problems = understood(spoken.THREE_ANSWER)
    assert talk(interview) == [
        (
            "Qui décide, chez vous ?",
            "\n\n".join(
                [
                    "Personne, ou tout le monde.",
                    "Romain : On vote à main levée.",
                    "Farida : Et on recommence le lendemain.",
                ]
            ),
        ),
        ("Vous vous disputez ?", "Chaque lundi."),
        ("Et le salaire ?", "Le même pour tous.\n\nAdèle : Sauf les mois de neige."),
    ]
    assert (marking(interview), problems) == ("names", ())
    assert speakers(spoken.THREE_ANSWER) == ("adele", "farida", "romain")
    assert [place.line for place in interview.exchanges[0].places] == [5, 7, 9]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Q : {}", "R : {}"),
        ("Q{n} : {}", "R{n} : {}"),
        ("Q. {}", "R. {}"),
        ("Question {n} : {}", "Réponse {n} : {}"),
        ("Question – {}", "Réponse – {}"),
        ("- Q : {}", "- R : {}"),
        ("**Q : {}**", "R : {}"),
        ("Q : {}", "{}"),
    ],
)
def test_letters_and_words_for_question_and_answer_are_no_part_of_them(question: str, answer: str) -> None:
    said = [
        ("Où avez-vous appris ?", "À l’école des pêches."),
        ("Le mal de mer", "Tous les ans, au premier départ."),
        ("Regrettez-vous la terre ?", "Non."),
        ("Et la nuit, en mer ?", "Rien. Le moteur, et les étoiles."),
    ]
    text = "\n\n".join(
        f"{question.format(ask, n=n)}\n\n{answer.format(reply, n=n)}"
        for n, (ask, reply) in enumerate(said, 1)
    )
    interview = interview_of(text, "interview.md")
    assert talk(interview) == said
    assert marking(interview) == ("number" if "Question {n}" in question else "asks")


def test_a_paragraph_without_letter_continues_the_answer_above_it() -> None:
    text = "Q : Où avez-vous appris ?\nR : En mer.\n\nTrois ans.\n\nQ : Et la terre ?\nR : Après.\n"
    assert answered(interview_of(text)) == ["En mer.\n\nTrois ans.", "Après."]


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("Adèle : Oui.", "name adele", "Oui."),
        ("ADÈLE: Oui.", "name adele", "Oui."),
        ("Adèle – Oui.", "name adele", "Oui."),
        ("Adèle (en riant) : Oui.", "name adele", "Oui."),
        ("[00:12] Adèle : Oui.", "name adele", "Oui."),
        ("- Adèle : Oui.", "name adele", "Oui."),
        ("Adèle :« Oui. »", "name adele", "« Oui. »"),
        ("Adèle\nOui.", "name adele", "Oui."),
        ("Adèle 12:30\nOui.", "name adele", "Oui."),
        ("Mme Adèle : Oui.", "", ""),
        ("Adèle est venue.", "", ""),
        ("Romain : Oui.", "", ""),
        ("Adèle :", "", ""),
    ],
)
def test_a_known_name_is_a_label_however_it_is_printed(text: str, name: str, rest: str) -> None:
    label = label_of(Block(text, Span(0, len(text)), 1), Voices(frozenset({"adele"})))
    assert (label.name if label else "") == name
    assert label is None or text[label.end :] == rest


@pytest.mark.parametrize("phrase", ["Le matin", "Pour moi", "Ce que j’aime"])
def test_a_phrase_that_two_answers_begin_with_is_nobodys_name(phrase: str) -> None:
    text = f"Et hier ?\n\n{phrase} : du thé.\n\nEt demain ?\n\n{phrase} : du café.\n\nEt après ?\n\nRien.\n"
    interview = interview_of(text)
    assert answered(interview) == [f"{phrase} : du thé.", f"{phrase} : du café.", "Rien."]
    assert interview.interviewee == ""


@pytest.mark.parametrize(("one", "two"), [("La rédaction", "Le meunier"), ("Le journal", "Maître Cornille")])
def test_who_asks_and_answers_may_be_called_by_what_they_are(one: str, two: str) -> None:
    turn = f"{one} : {{}}\n\n{two} : {{}}\n\n"
    text = turn.format("Qui êtes-vous ?", "Un meunier.") + turn.format("Et le vent ?", "Il vient.")
    assert talk(interview_of(text)) == [("Qui êtes-vous ?", "Un meunier."), ("Et le vent ?", "Il vient.")]


def test_a_name_is_somebodys_when_it_returns_and_announces_nothing() -> None:
    found = voices_of(
        blocks("Adèle : Oui.", "Exemple : un bol.", "Exemple : un plat.", "Adèle : Non.", "Paul : Si.")
    )
    assert found.names == {"adele"}  # Paul is named nowhere else


def test_one_who_speaks_once_is_known_where_others_are_named_and_the_text_knows_the_name() -> None:
    found = voices_of(blocks("Adèle et Paul, à table.", "Adèle : Oui.", "Adèle : Non.", "Paul : Si."))
    assert found.names == {"adele", "paul"}


def test_two_names_that_answer_each_other_once_are_speakers() -> None:
    assert voices_of(blocks("Adèle : Et vous ?", "Paul : Moi aussi.")).names == {"adele", "paul"}
    assert voices_of(blocks("Le matin : rien.", "Le soir : tout.")).names == frozenset()


def test_r_stands_for_an_answer_only_where_q_stands_for_a_question() -> None:
    assert voices_of(blocks("Q : Et vous ?", "Q : Et lui ?")).signs >= {":"}
    assert voices_of(blocks("Et vous ?", "R : Moi.")).signs == frozenset()


@pytest.mark.parametrize("alone", ["Adèle :", "Adèle –", "Adèle"])
def test_a_bold_name_that_nothing_follows_is_no_label(alone: str) -> None:
    assert label_of(Block(alone, Span(0, len(alone)), 1, lead=5), Voices(frozenset({"adele"}))) is None


def test_where_only_who_asks_is_named_nobody_else_can_lack_a_name() -> None:
    asks = ("Qui êtes-vous ?", "Pourquoi le chanvre ?", "Et l’hiver ?", "Et demain ?")
    text = "".join(f"Basile : {ask}\n\nNon.\n\nQui le saurait ?\n\n" for ask in asks[:1])
    text += "".join(f"Basile : {ask}\n\nLe port, {ask[3:6]}.\n\n" for ask in asks[1:])
    assert answered(interview_of(text))[0] == "Non.\n\nQui le saurait ?"


@pytest.mark.parametrize("opened", ["**:::::::** Il dort.", "**Votre port** :", "**Et l’hiver ?** –"])
def test_bold_signs_and_bold_phrases_that_open_nothing_are_not_cut(opened: str) -> None:
    text = "".join(f"**Et le quai {number} ?** Il dort.\n\n{opened}\n\n" for number in range(4))
    document = document_of(text, "interview.md")
    assert all(block.text for block in whole_turns(document.blocks, document.text))


def test_thousands_of_names_that_return_in_the_text_are_read_in_time() -> None:
    letters = "bcdfglmnprstv"
    names = [f"{one}a{two}o{three}i".title() for one in letters for two in letters for three in letters]
    text = "".join(f"{name} : on dit {names[place - 1]}.\n\n" for place, name in enumerate(names))
    begin = process_time()
    voices_of(document_of(f"{text}Ada : oui.\n\nAda : non.\n").blocks)
    assert process_time() - begin < 2
