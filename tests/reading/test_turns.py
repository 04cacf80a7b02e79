"""A document becomes turns: each question with the blocks that answer it, and nothing else."""

from __future__ import annotations

import pytest

from osereso.reading.turns import Cut, cut
from tests.reading import printed, texts
from tests.reading.documents import document_of

BOLD = "**{}**\n\n{}\n\n"


def cut_of(text: str, name: str = "interview.txt") -> Cut:
    found = cut(document_of(text, name))
    assert found is not None
    return found


def turns_of(text: str, name: str = "interview.txt") -> list[tuple[list[str], list[str]]]:
    """The questions and the blocks of the answers."""
    found = cut_of(text, name)
    return [
        (
            [found.seen[index].text for index in turn.questions],
            [found.seen[index].block.text for index in turn.answers],
        )
        for turn in found.turns
    ]


def test_each_question_has_the_blocks_below_it() -> None:
    assert turns_of(
        "Un luthier\n\nQui êtes-vous ?\n\nPaul.\n\nUn voisin.\n\nEt le bois ?\n\nIl chante.\n"
    ) == [
        (["Qui êtes-vous ?"], ["Paul.", "Un voisin."]),
        (["Et le bois ?"], ["Il chante."]),
    ]


def test_the_blocks_of_a_turn_follow_each_other_and_belong_to_no_other() -> None:
    for text in (texts.PAGE, texts.NAMES, printed.CHAPTERS, printed.SUBTITLES, printed.ECHOED):
        turns = cut_of(text, "interview.md").turns
        order = [index for turn in turns for index in (*turn.questions, *turn.answers)]
        assert order == sorted(set(order))


def test_a_question_that_nobody_answers_makes_a_turn_that_is_not_answered() -> None:
    found = cut_of("Qui êtes-vous ?\n\nPaul.\n\nEt demain ?\n")
    assert [turn.answers for turn in found.turns] == [(1,), ()]
    assert [turn.answers for turn in found.answered] == [(1,)]


@pytest.mark.parametrize(
    "text", ["* * *", "Un récit.\n\nSans question.", "Qui êtes-vous ?", "# Qui êtes-vous ?"]
)
def test_a_document_in_which_nobody_answers_is_not_cut(text: str) -> None:
    assert cut(document_of(text, "interview.md")) is None


def test_what_the_file_itself_calls_a_question_needs_no_search() -> None:
    said = "  - question: {}\n    answer: {}\n"
    text = "exchanges:\n" + said.format("Le sel", "Qui le récolte ?") + said.format("Et vous", "Moi.")
    found = cut_of(text, "interview.yaml")
    assert (found.marking.name, found.marking.score) == ("given", 1.0)
    assert turns_of(text, "interview.yaml") == [(["Le sel"], ["Qui le récolte ?"]), (["Et vous"], ["Moi."])]


def test_a_numbered_question_may_be_answered_in_its_own_paragraph() -> None:
    text = "1. Qui êtes-vous ? Paul, luthier.\n\n2. Et le bois ? Il chante.\n\n3. Dormez-vous ? Peu.\n"
    found = cut_of(text)
    assert [(turn.questions, turn.answers) for turn in found.turns] == [((n,), (n,)) for n in range(3)]


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ("(Photo : l’atelier vu de la rue)", "caption"),
        ("![L’atelier](a.png)", "caption"),
        ("À lire aussi : nos portraits", "related"),
        ("* * *", "rule"),
        ("### Le vernis", ""),
        ("{{< video >}}", ""),
        (".. image:: a.png", "code"),
        ("00:12:30", "stamp"),
        ("Partager", "navigation"),
        ("Suivez-nous", "navigation"),
    ],
)
def test_what_interrupts_an_answer_is_no_part_of_it(between: str, reason: str) -> None:
    said = f"De l’épicéa.\n\n{between}\n\nIl doit avoir cent ans."
    text = BOLD.format("Quel bois ?", said) + BOLD.format("Et le vernis ?", "Un secret.")
    found = cut_of(text, "interview.md")
    answers = [found.seen[index].text for index in found.turns[0].answers]
    assert answers == ["De l’épicéa.", "Il doit avoir cent ans."]
    assert reason in [*found.reasons, ""]
    assert not reason or found.reasons[2] == reason


@pytest.mark.parametrize(
    "inside",
    [
        "Partager, c’est le métier.",
        "Merci pour cette question, elle me plaît.",
        "Par hasard : j’ai vu une annonce.",
        "Publier ses plans, jamais.",
        "- le rabot ;",
        "« On ne coupe pas, on demande. »",
    ],
)
def test_a_sentence_that_begins_like_a_page_stays_in_its_answer(inside: str) -> None:
    text = BOLD.format("Quel bois ?", f"De l’épicéa.\n\n{inside}\n\nEt voilà.") + BOLD.format(
        "Et après ?", "Rien."
    )
    assert turns_of(text, "interview.md")[0][1] == ["De l’épicéa.", inside, "Et voilà."]


def test_the_first_words_of_an_answer_stay_whatever_a_page_would_mean_by_them() -> None:
    said = [("Quel bois ?", "De l’épicéa."), ("Et d’une idée ?", "Partager"), ("Et après ?", "Imprimer")]
    text = "".join(BOLD.format(ask, reply) for ask, reply in said)
    assert [answer for _, answer in turns_of(text, "interview.md")] == [[reply] for _, reply in said]


def test_readers_comments_below_the_thanks_are_no_talk() -> None:
    text = (
        "# Un luthier\n\n**Quel bois ?**\n\nDe l’épicéa.\n\n**Et le vernis ?**\n\nUn secret.\n\n"
        "Merci à Paul pour cet entretien.\n\n"
        "Commentaires (2)\n\nPeut-on visiter l’atelier ?\n\nOui, le samedi.\n"
    )
    assert turns_of(text, "interview.md") == [
        (["Quel bois ?"], ["De l’épicéa."]),
        (["Et le vernis ?"], ["Un secret."]),
    ]


def test_thanks_in_the_middle_do_not_end_the_talk() -> None:
    text = "".join(
        BOLD.format(ask, reply)
        for ask, reply in (
            ("Quel bois ?", "Merci à Paul, qui m’a tout appris."),
            ("Et le vernis ?", "Un secret."),
        )
    )
    assert len(turns_of(text, "interview.md")) == 2


def test_a_section_of_a_higher_level_closes_the_answer_above_it() -> None:
    asks = "### {} ?\n\n{}.\n\n"
    place = "## Le lieu\n\nUn village, dit-on.\n\n"
    text = f"# Un\n\n{asks.format('Qui', 'Moi')}{place}{asks.format('Où', 'Là')}{asks.format('Quand', 'Tôt')}"
    assert turns_of(text, "interview.md") == [
        (["Qui ?"], ["Moi."]),
        (["Où ?"], ["Là."]),
        (["Quand ?"], ["Tôt."]),
    ]
