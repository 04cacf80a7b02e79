from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from osereso.reading import read
from osereso.reading.markings import Marking
from osereso.reading.marks import look
from osereso.reading.questions import find_marking
from tests.reading import printed, spoken, texts
from tests.reading.documents import (
    answered,
    asked,
    document_of,
    doubtful,
    interview_of,
    marking,
    read_text,
    shown_in,
    talk,
    understood,
)

if TYPE_CHECKING:
    from pathlib import Path


def marking_of(text: str, name: str = "interview.txt") -> Marking | None:
    blocks = document_of(text, name).blocks
    return find_marking(look(blocks), range(len(blocks)))


def test_labels_of_question_and_answer_are_no_part_of_them(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.LABELS)
    assert asked(interview) == ["Racontez-nous votre tournée.", "Et quand il pleut ?", "Merci."]
    assert answered(interview) == [
        "Je pars à six heures.\nEt je rentre à midi.",
        "Je mets une cape.",
        "Merci à vous.",
    ]


def test_several_people_may_answer_one_question(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.NAMES)
    assert asked(interview) == ["Vous vivez seul ici ?", "Parlons du chat.", "Et les tempêtes ?"]
    assert answered(interview)[0] == "Avec Mona, ma collègue.\n\nMona : Il oublie le chat."


def test_a_numbered_list_inside_an_answer_asks_nothing(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.NUMBERS)
    assert asked(interview) == ["Votre parcours", "Une journée type ?", "Un regret ?"]
    assert answered(interview)[1].endswith("3. vérifier encore.")


def test_two_kinds_of_dashes_are_two_speakers(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.DASHES)
    assert asked(interview) == ["Vous dormez ici ?", "On dit que la roue grince…", "Et l’hiver ?"]
    assert answered(interview) == ["Presque toujours.", "Elle chante.", "Elle gèle."]


def test_headings_may_be_the_questions_and_related_articles_are_not(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.HEADINGS, "interview.md")
    assert interview.title == "La tête dans les nuages"
    assert len(interview.exchanges) == 3
    assert answered(interview)[-1] == "Un mariage sous la grêle."


def test_questions_in_capitals_are_found(tmp_path: Path) -> None:
    assert answered(read_text(tmp_path, texts.CAPITALS)) == [
        "Pour le silence.",
        "On répare les talus.",
        "De venir un matin.",
    ]


def test_a_question_may_open_the_paragraph_that_answers_it(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.OPENINGS)
    assert asked(interview)[1] == "Est-ce que ça pique ?"
    assert answered(interview)[1] == "Oui, mais on s’habitue. Le plus dur reste l’oreille."


def test_the_most_regular_marking_is_the_documents() -> None:
    names = [
        marking_of(texts.PAGE),
        marking_of(texts.NAMES),
        marking_of(texts.NUMBERS),
        marking_of(texts.BOLD, "interview.md"),
        marking_of(texts.CAPITALS),
    ]
    assert [one and one.name for one in names] == [
        "question mark",
        "names",
        "number",
        "bold",
        "capitals",
    ]
    assert marking_of("Un récit.\n\nSans question.") is None


def test_a_question_an_answer_asks_is_none_where_questions_are_bold() -> None:
    text = "**Qui êtes-vous ?**\n\nUne potière.\n\n**Et demain ?**\n\nQui le sait ?\n\nPas moi.\n"
    marking = marking_of(text, "interview.md")
    assert marking is not None
    assert (marking.starts, marking.doubtful) == ((0, 2), frozenset())


def test_a_question_that_lost_its_mark_is_found_and_said_to_be_doubtful(tmp_path: Path) -> None:
    marked = "".join(f"**Et {when} ?**\n\nDes bols.\n\n" for when in ("hier", "ici", "demain", "là-bas"))
    path = tmp_path / "interview.md"
    path.write_text(f"{marked}Vous en vendez ?\n\nOui.\n", encoding="utf-8")
    interview, problems = read(path)
    assert asked(interview)[-1] == "Vous en vendez ?"
    assert [(problem.code, problem.line) for problem in problems] == [("question-unmarked", 17)]


@pytest.mark.parametrize("sign", ["-", "–", "—", "•", "→"])
@pytest.mark.parametrize("name", ["interview.txt", "interview.md"])
def test_where_each_turn_bears_the_same_sign_the_speakers_take_turns(sign: str, name: str) -> None:
    text = spoken.SAME_SIGN.format(sign=sign)
    interview, problems = understood(text, name)
    assert talk(interview) == [
        ("Vous vous levez à quelle heure ?", "À une heure. La pâte n’attend pas."),
        ("Et le sommeil ?", "Il vient l’après-midi."),
        ("Qui vous aide ?", "Mon frère, et un minuteur."),
        ("Le dimanche aussi ?", "Surtout le dimanche."),
    ]
    assert (marking(interview), problems) == ("turns", ())
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)


def test_what_an_answer_asks_right_before_a_marked_question_belongs_to_the_answer() -> None:
    asks = ("Pourquoi le bac ?", "Combien de passagers ?", "Et l’hiver ?", "Que direz-vous au suivant ?")
    text = "".join(f"**{ask}**\n\nLe fleuve.\n\nÊtes-vous déjà monté à bord ?\n\n" for ask in asks)
    assert talk(interview_of(text, "interview.md")) == [
        (ask, "Le fleuve.\n\nÊtes-vous déjà monté à bord ?") for ask in asks
    ]


def test_what_somebody_asks_himself_or_others_in_an_answer_is_no_question_of_the_interview() -> None:
    text = printed.OWN_QUESTIONS
    interview, problems = understood(text)
    assert asked(interview) == [
        "Pourquoi avoir gardé le bac ?",
        "Combien de passagers par jour ?",
        "Le bac flotte-t-il encore longtemps ?",
        "Que direz-vous à celui qui vous remplacera ?",
    ]
    assert [exchange.span.of(text) for exchange in interview.exchanges] == answered(interview)
    assert [[place.line for place in exchange.places] for exchange in interview.exchanges] == [
        [5, 7],
        [11, 13],
        [17],
        [21],
    ]
    assert (marking(interview), problems) == ("question mark", ())


def test_what_an_interviewer_says_before_asking_belongs_to_the_question() -> None:
    text = "Qui êtes-vous ?\n\nUn passeur.\n\nLe pont est loin. Qui monte à bord ?\n\nDes peintres.\n"
    assert asked(interview_of(text)) == ["Qui êtes-vous ?", "Le pont est loin. Qui monte à bord ?"]


@pytest.mark.parametrize("mark", ["**{}**", "## {}", "*{}*", "• {}", "1) {}"])
def test_what_is_wanted_may_be_named_and_nothing_asked(mark: str) -> None:
    said = [("Ton âge", "37 ans."), ("Ton premier maître", "Antoine Vasseur"), ("Ton bois", "L’épicéa")]
    marks = [mark.replace("1", str(number)) for number in range(1, 4)]
    text = "# Un luthier\n\n" + "".join(
        f"{one.format(ask)}\n\n{reply}\n\n" for one, (ask, reply) in zip(marks, said, strict=True)
    )
    assert talk(interview_of(text, "interview.md")) == said


def test_a_text_with_titles_that_address_nobody_is_no_interview() -> None:
    text = "".join(f"**{title}**\n\nUn récit.\n\n" for title in ("Le matin", "Le soir", "Le vent", "La mer"))
    assert marking_of(text, "recit.md") is None


@pytest.mark.parametrize("sign", ["•", "-", "–", "→", "■", ">"])
def test_a_sign_before_questions_alone_marks_also_those_that_ask_nothing(sign: str) -> None:
    text = spoken.SIGN_BEFORE_QUESTIONS.format(sign=sign)
    interview = interview_of(text)
    assert talk(interview) == [
        ("Vous vous levez à quelle heure ?", "À une heure. La pâte n’attend pas."),
        ("Le sommeil, dans tout cela", "Il vient l’après-midi."),
        ("Qui vous aide ?", "Mon frère, et un minuteur.\n\nIl chante."),
        ("Et le dimanche ?", "Surtout le dimanche."),
    ]
    assert marking(interview) == sign


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        ("> {}", "quote"),
        ("*{}*", "italic"),
        ("**{}**", "bold"),
        ("### {}", "heading 3"),
        ("«\u00a0{}\u00a0»", "guillemets"),
    ],
)
def test_the_marks_of_markdown_hold_questions_together(mark: str, name: str) -> None:
    said = [
        ("Vous vous levez à quelle heure ?", "À une heure. La pâte n’attend pas."),
        ("Parlez-nous du sommeil.", "Il vient l’après-midi. Qui s’en plaindrait ?"),
        ("Qui vous aide ?", "Mon frère.\n\nEt un minuteur, pourquoi pas ?"),
        ("Et le dimanche ?", "Non."),
    ]
    text = "# Une nuit au fournil\n\n" + "".join(f"{mark.format(ask)}\n\n{reply}\n\n" for ask, reply in said)
    interview = interview_of(text, "interview.md")
    assert (talk(interview), marking(interview)) == (said, name)


def test_questions_under_headings_of_two_levels_are_all_found() -> None:
    interview, problems = understood(printed.TWO_LEVELS, "interview.md")
    assert talk(interview) == [
        ("Qui vous a appris le pain ?", "Mon père."),
        ("Et lui, qui le lui avait appris ?", "La faim."),
        ("Il en parlait ?", "Jamais."),
        ("Que vendez-vous le mieux ?", "La miche de seigle."),
        ("Et demain ?", "Je ferme à midi."),
    ]
    assert (marking(interview), interview.title, problems) == ("heading 2", "Une nuit au fournil", ())


def test_a_heading_may_be_a_remark_or_only_a_title() -> None:
    text = printed.REMARK_AND_TITLES
    interview, problems = understood(text, "interview.md")
    assert talk(interview) == [
        ("Qui vous a appris le pain ?", "Mon père."),
        ("Vous ne faites pas les choses à moitié !", "Il faut bien se lever."),
        ("Que vendez-vous le mieux ?", "La miche de seigle."),
        ("Comment le nourrissez-vous ?", "Deux fois par jour."),
        ("Et demain ?", "Je ferme à midi."),
    ]
    left = [(one.text, one.line) for one in interview.left_aside if one.reason == "heading"]
    assert left == [("Le seigle et le sel", 11), ("Le levain", 17)]
    assert doubtful(problems) == [("question-unmarked", 7)]


def test_bold_invitations_and_names_of_what_is_wanted_are_questions() -> None:
    interview, problems = understood(printed.INVITATIONS, "interview.md")
    assert talk(interview) == [
        ("Ton parcours", "Trois saisons de ski, puis la cuisine."),
        ("Raconte-nous ta première nuit", "Le vent a emporté la cheminée."),
        ("Un souvenir", "Un chien arrivé seul, avec un mot au collier."),
        ("Tes projets", "Des douches."),
    ]
    assert (marking(interview), problems) == ("bold", ())


def test_invitations_without_any_mark_are_questions() -> None:
    interview, problems = understood(printed.INVITATIONS_ALONE)
    assert asked(interview) == [
        "Parlez-nous de votre parcours.",
        "Décrivez une journée ordinaire",
        "Et l’hiver ?",
        "Pour finir, donnez-nous un conseil.",
    ]
    assert answered(interview)[1].startswith("Je coupe du bois, je pétris")
    assert (marking(interview), problems) == ("question mark", ())


def test_what_an_interviewer_throws_in_is_marked_as_questions_are() -> None:
    interview, problems = understood(printed.REMARKS, "interview.md")
    assert [question for question, _ in talk(interview) if not question.endswith("?")] == [
        "Les gens du village devaient être surpris.",
        "On dit que les marmottes entrent la nuit…",
        "Vous en riez.",
    ]
    assert answered(interview)[1:3] == ["Ils ont apporté des tuiles.", "Une seule. Elle a ses habitudes."]
    assert len(interview.exchanges) == 7
    assert doubtful(problems) == [("question-asks-nothing", 7), ("question-asks-nothing", 11)]


@pytest.mark.parametrize("apart", [(), (2,), (2, 4), (1, 3)])
def test_answers_may_stand_in_the_paragraph_of_their_question_all_or_most(apart: tuple[int, ...]) -> None:
    title, *paragraphs = printed.IN_THE_PARAGRAPH.strip().split("\n\n")
    printed_so = [text.replace("? ", "?\n\n", 1) if n in apart else text for n, text in enumerate(paragraphs)]
    text = "\n\n".join([title, *printed_so])
    interview, problems = understood(text)
    said = [tuple(paragraph.split("? ", 1)) for paragraph in paragraphs]
    assert talk(interview) == [(f"{ask}?", reply) for ask, reply in said]
    assert marking(interview) == "question at the start of the paragraph"
    assert problems == ()
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)


@pytest.mark.parametrize(
    ("text", "name", "questions", "doubts"),
    [
        (
            printed.TOGETHER,
            "interview.txt",
            [
                "Depuis quand réparez-vous des horloges ? Et pourquoi des horloges ?",
                "Qui vous les apporte ? Et qui les reprend ?",
            ],
            [("questions-joined", 7)],
        ),
        (
            printed.ADDITIONS,
            "interview.txt",
            ["Depuis quand réparez-vous des horloges ?", "Et votre vie à côté ? Vos loisirs."],
            [("question-unmarked", 7)],
        ),
        (
            printed.BROKEN.format(""),
            "interview.txt",
            [
                "Depuis quand réparez-vous des horloges et des carillons ?",
                "Vous montez encore malgré vos genoux dans les clochers ?",
            ],
            [],
        ),
        (
            printed.BROKEN.format("**"),
            "interview.md",
            [
                "Depuis quand réparez-vous des horloges et des carillons ?",
                "Vous montez encore malgré vos genoux dans les clochers ?",
            ],
            [],
        ),
        (
            printed.IN_A_TABLE,
            "interview.md",
            ["Depuis quand réparez-vous des horloges ?", "Vous montez encore dans les clochers ?"],
            [],
        ),
        (
            printed.LISTED,
            "interview.md",
            [
                "Une réparation ? Par quoi commencez-vous ? Qui vous aide ? Combien de temps faut-il ?",
                "Vous montez encore dans les clochers ?",
            ],
            [("questions-joined", 3)],
        ),
        (
            printed.IN_BRACKETS,
            "interview.md",
            [
                "Comment se passe une réparation ? (Par quoi commencez-vous, et qui vous aide ?)",
                "Vous montez encore dans les clochers ?",
            ],
            [("questions-joined", 3)],
        ),
    ],
    ids=["together", "addition", "broken", "broken bold", "table", "list", "brackets"],
)
def test_a_question_is_whole_however_it_is_printed(
    text: str, name: str, questions: list[str], doubts: list[tuple[str, int]]
) -> None:
    interview, problems = understood(text, name)
    assert asked(interview) == [*questions, "Avez-vous des apprentis ?"]
    assert answered(interview)[-1] == "Une, le jeudi."
    assert answered(interview)[0] in (
        "Depuis vingt ans. Elles ne mentent pas.",
        "Trois jours, seule, par le balancier.",
        "Seule, par le balancier.",
    )
    assert doubtful(problems) == doubts


def test_a_remark_in_brackets_inside_an_answer_stays_there() -> None:
    interview = interview_of(printed.IN_BRACKETS, "interview.md")
    assert answered(interview)[1] == "Avec une corde.\n\n(Elle montre une cicatrice.)"


def test_every_marking_that_was_weighed_is_told() -> None:
    evidence = interview_of(texts.BOLD, "interview.md").evidence
    assert evidence is not None
    assert evidence.weighed[0] == ("bold", 3, 1.0)
    assert {name for name, _, _ in evidence.weighed} >= {"bold", "question mark", "heading 1"}
    assert (evidence.marked, evidence.unmarked) == (3, 0)


@pytest.mark.parametrize(
    ("wrapped", "name"), [("## ***{}***", "heading 2"), ("### **{}**", "heading 3"), ("***{}***", "bold")]
)
def test_of_marks_that_the_same_questions_wear_the_same_one_decides_every_time(
    wrapped: str, name: str
) -> None:
    talk = {
        "Comment avez-vous commencé ?": "Par le port et ses quais.",
        "Pourquoi le chanvre ?": "Mon oncle tressait des amarres longues.",
        "Travaillez-vous la nuit ?": "Toujours, avec une lampe.",
    }
    text = "".join(f"{wrapped.format(question)}\n\n{answer}\n\n" for question, answer in talk.items())
    assert marking(interview_of(text, "interview.md")) == name


def test_thousands_of_turns_with_a_dash_take_no_minutes() -> None:
    text = "- Avez-vous vu la mer ?\n- Oui, je.\n" * 8000
    begin = process_time()
    assert len(interview_of(text).exchanges) == 8000
    assert process_time() - begin < 4
