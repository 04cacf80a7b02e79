"""Where an answer stops: titles, repetitions and notes below it, and the end of the whole talk."""

from __future__ import annotations

import pytest

from osereso.reading.ends import echoes
from osereso.reading.marks import look
from tests.reading import printed
from tests.reading.documents import (
    answered,
    asked,
    document_of,
    interview_of,
    lines_shown,
    marking,
    talk,
    understood,
)

LAKE = [
    (
        "Que fait une gardienne, la nuit ?",
        "Elle compte les feux, et elle écrit ce qu’elle voit dans un cahier à spirale.",
    ),
    (
        "Avez-vous eu peur ?",
        "Une fois. La barque avait rompu son amarre et la lampe ne s’allumait plus du tout.",
    ),
    ("Qui vient vous voir ?", "Des oiseaux, et un facteur."),
]
CROSSED = (
    "Parce que le pont est loin. "
    "Le fleuve, on le traverse avec les yeux avant de le traverser avec les mains."
)
LAST = "De regarder l’eau avant le ciel.\n\nEt de saluer les hérons."


def bold(text: str) -> str:
    """The same interview with a title and bold questions."""
    lines = text.split("\n")
    marked = [f"**{line}**" if line.endswith("?") and "»" not in line else line for line in lines]
    return "\n".join([f"# {marked[0]}", *marked[1:]])


def aside(text: str, name: str = "interview.txt") -> list[tuple[str, str]]:
    left = interview_of(text, name).left_aside
    return [(one.text, one.reason) for one in left if one.reason != "title"]


def test_a_pull_quote_that_repeats_an_answer_is_no_part_of_it() -> None:
    interview, problems = understood(printed.ECHOED, "interview.md")
    assert answered(interview) == [
        f"{CROSSED}\n\nLes gens d’ici le savent.",
        "Dix, ou cent quand il y a la foire aux chevaux de septembre.",
        "Qui regarde l’eau n’a plus besoin de montre.\n\nDe regarder l’eau avant le ciel.",
    ]
    assert aside(printed.ECHOED, "interview.md") == [
        ("« Le fleuve, on le traverse avec les yeux »", "echo"),
        ("Cent quand il y a la foire aux chevaux", "echo"),
    ]
    assert (marking(interview), problems) == ("bold", ())
    shown = [line for exchange in interview.exchanges for line in lines_shown(printed.ECHOED, exchange)]
    assert [line.removeprefix("> ") for _, line in shown] == [paragraph for paragraph, _ in shown]


def test_only_what_is_set_apart_and_said_twice_is_an_echo() -> None:
    said = "Le fleuve, on le traverse avec les yeux avant les mains."
    quoted = "> « Le fleuve, on le traverse avec les yeux »"
    other = "> « La rive, on la quitte avec regret, et le soir »"
    blocks = document_of(f"{said}\n\n{quoted}\n\n{other}\n\n{said} Toujours.", "interview.md").blocks
    assert echoes(look(blocks), 0) == {1}
    assert echoes(look(blocks), 2) == set()


@pytest.mark.parametrize("dressed", [str, bold], ids=["plain", "bold"])
@pytest.mark.parametrize(
    "below",
    [
        "Merci à Joseph Lagarde pour cet entretien !",
        "Merci pour vos réponses.",
        "Propos recueillis par Anaïs Drouet",
        "Propos recueillis par Anaïs Drouet\n\nPhotos : Paul Lenoir",
        "https://exemple.invalid/bac",
        "Son site : https://exemple.invalid/bac",
        "https://exemple.invalid/bac\n\nContact : bac@exemple.invalid",
        "Anaïs Drouet",
        "A. D.",
        "Pour en savoir plus\n\nLe musée du fleuve ouvre en mai.",
        "Contacts\n\nLe bac des Aubiers, quai du Nord.",
        "Sources :\n\nLes bacs de France, 1972.",
        "À lire aussi : la cordière du Havre",
        "Sur le même thème :\n\nLes bacs du fleuve",
        "* * *\n\nLe journal du fleuve paraît le jeudi.",
        "Fin de l’entretien\n\nLa rédaction vous salue.",
        "© Le journal du fleuve",
        "Partager   Imprimer   Envoyer",
    ],
)
def test_what_stands_below_the_last_answer_is_no_part_of_it(below: str, dressed: type) -> None:
    name = "interview.txt" if dressed is str else "interview.md"
    text = dressed(printed.WITH_AN_END.format(below=below))
    interview, problems = understood(text, name)
    assert answered(interview)[-1] == LAST
    assert (len(interview.exchanges), problems) == (3, ())
    assert aside(text, name)[0][0] in below


@pytest.mark.parametrize(
    "title", ["## Contact et liens", "## Pour le visiter", "# Une autre vie", "**Contact et liens**"]
)
def test_a_title_below_the_last_answer_ends_the_talk(title: str) -> None:
    text = bold(
        printed.WITH_AN_END.format(below=f"{title}\n\nLe bac des Aubiers. Qui veut le visiter ? Tous.")
    )
    assert answered(interview_of(text, "interview.md"))[-1] == LAST


@pytest.mark.parametrize(
    "more",
    [
        "Merci au fleuve, surtout.",
        "Les hérons sont mes collègues :\n- le vieux ;\n- le boiteux.",
        "Contact facile, ces oiseaux-là, quand on se tait.",
        "Et puis, écouter. Le vent parle aussi",
        "Saluer",
    ],
)
def test_the_last_answer_keeps_what_belongs_to_it(more: str) -> None:
    assert answered(interview_of(printed.WITH_AN_END.format(below=more)))[-1] == f"{LAST}\n\n{more}"


def test_titles_between_answers_belong_to_none_numbered_or_with_a_picture() -> None:
    interview, problems = understood(printed.CHAPTERS)
    assert (talk(interview), problems) == (LAKE, ())
    assert [text for text, _ in aside(printed.CHAPTERS)] == [
        "1. Le métier",
        "🌊 Le lac et ses colères",
        "2. Les autres",
    ]
    assert [exchange.line for exchange in interview.exchanges] == [5, 11, 17]


def test_headings_and_bold_titles_between_bold_questions_belong_to_no_answer() -> None:
    interview, problems = understood(printed.BOLD_CHAPTERS, "interview.md")
    assert (talk(interview), problems) == ([*LAKE, ("Et l’hiver, restez-vous ?", "Oui.")], ())
    assert marking(interview) == "bold"
    assert [text for text, _ in aside(printed.BOLD_CHAPTERS, "interview.md")] == [
        "1. Le métier",
        "🌊 Le lac et ses colères",
        "2. Les autres",
    ]


def test_lists_stay_in_answers_and_sub_headings_only_interrupt_them() -> None:
    interview, problems = understood(printed.SUBTITLES, "interview.md")
    things = "Trois choses :\n\n- compter les feux ;\n- écrire dans le cahier ;\n- dormir un peu."
    assert talk(interview) == [
        (LAKE[0][0], f"{things}\n\nIl a mille pages.\n\n1. la date\n2. le vent\n3. la lune"),
        ("Avez-vous eu peur ?", "Une fois.\n\nElle avait rompu son amarre."),
        LAKE[2],
    ]
    assert (marking(interview), problems) == ("heading 2", ())
    assert aside(printed.SUBTITLES, "interview.md") == [("Le cahier", "heading"), ("La barque", "heading")]
    shown = [line for exchange in interview.exchanges for line in lines_shown(printed.SUBTITLES, exchange)]
    assert [paragraph for paragraph, _ in shown] == [line for _, line in shown]


def test_bold_titles_inside_answers_are_kept_where_headings_are_the_questions() -> None:
    text = printed.SUBTITLES.replace("### La barque", "**La barque**")
    assert (
        answered(interview_of(text, "interview.md"))[1]
        == "Une fois.\n\nLa barque\n\nElle avait rompu son amarre."
    )


@pytest.mark.parametrize("dressed", [str, bold], ids=["plain", "bold"])
def test_an_answer_may_be_one_word_a_number_or_a_name(dressed: type) -> None:
    name = "interview.txt" if dressed is str else "interview.md"
    interview, problems = understood(dressed(printed.BRIEF), name)
    assert talk(interview) == [
        ("Votre âge ?", "37 ans."),
        ("Marié ?", "Non."),
        ("Votre premier maître ?", "Antoine Vasseur"),
        ("Un bois ?", "L’épicéa"),
        ("Un ennemi ?", "La vis"),
        ("Un ami ?", "Paul"),
    ]
    assert problems == ()


@pytest.mark.parametrize("dressed", [str, bold], ids=["plain", "bold"])
def test_rules_and_times_between_the_turns_belong_to_none(dressed: type) -> None:
    text = dressed(printed.TIMES_AND_RULES)
    interview = interview_of(text, "interview.txt" if dressed is str else "interview.md")
    assert asked(interview) == [
        "Quel bois choisissez-vous ?",
        "Combien d’heures pour un violon ?",
        "Et le vernis ?",
    ]
    assert answered(interview) == ["De l’épicéa.", "Deux cents.", "C’est un secret."]


@pytest.mark.parametrize("time", ["(00:12)", "[00:12]", "00:12", "0:00:12"])
def test_a_time_beside_a_bold_question_belongs_to_nothing(time: str) -> None:
    text = f"**Quel bois ?** {time}\n\nDe l’épicéa.\n\n***\n\n**Et le vernis ?** {time}\n\nC’est un secret.\n"
    assert talk(interview_of(text, "interview.md")) == [
        ("Quel bois ?", "De l’épicéa."),
        ("Et le vernis ?", "C’est un secret."),
    ]


@pytest.mark.parametrize("last", ["Je ne sais pas", "C’est tout", "Oui et non", "J’en ris"])
def test_somebody_who_speaks_without_a_stop_is_no_title(last: str) -> None:
    said = "Dix, ou cent quand il y a la foire aux chevaux, en septembre, sur la grande place."
    text = printed.WITH_AN_END.replace("Dix, ou cent quand il y a la foire.", f"{said}\n\n{last}").format(
        below=""
    )
    assert answered(interview_of(text))[1] == f"{said}\n\n{last}"


def test_a_note_in_italics_below_the_last_answer_is_no_part_of_it() -> None:
    text = bold(
        printed.WITH_AN_END.format(below="*Le bac des Aubiers fonctionne d’avril à octobre, sauf crue.*")
    )
    assert answered(interview_of(text, "interview.md"))[-1] == LAST


def test_the_title_of_something_else_below_a_last_answer_of_some_length_is_no_part_of_it() -> None:
    last = "De regarder l’eau avant le ciel, et de saluer les hérons quand ils passent le matin."
    text = printed.WITH_AN_END.format(below=f"{last}\n\nLe passeur et ses hérons")
    assert answered(interview_of(text))[-1] == f"{LAST}\n\n{last}"
    assert aside(text) == [("Le passeur et ses hérons", "closing")]


def test_an_announced_talk_of_which_no_question_wears_the_mark_of_those_above_is_read() -> None:
    things = "billet parking guide vestiaire audioguide atelier plan casier buffet fauteuil prêt bus".split()
    above = "".join(
        f"**Quel est le prix du {thing} ?**\n\nLe {thing} est compris dans l’entrée.\n\n" for thing in things
    )
    nights = ["Comment vivez-vous la nuit ?", "Avez-vous eu peur ?", "Comment tenez-vous l’hiver ?"]
    below = "\n\n".join(f"{night}\n\nJe compte les feux, {night[-6:-2]}." for night in nights)
    interview = interview_of(f"{above}Un entretien avec la gardienne\n\n{below}", "interview.md")
    assert asked(interview) == nights
