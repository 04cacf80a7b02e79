"""What the reader was unsure of is said with the line on which a trainer finds it."""

from __future__ import annotations

import pytest

from osereso.problems import Problem, Severity
from tests.reading import printed, spoken, texts
from tests.reading.documents import answered, asked, doubtful, interview_of, understood

FOUR = ("Et hier ?", "Et ici ?", "Et demain ?", "Et là-bas ?")


def bold(*said: tuple[str, str]) -> str:
    return "# Des bols et des plats\n\n" + "".join(f"**{ask}**\n\n{reply}\n\n" for ask, reply in said)


def problems_of(text: str, name: str = "interview.md") -> tuple[Problem, ...]:
    return understood(text, name)[1]


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if words in line)


def test_a_regular_interview_gives_no_doubt() -> None:
    assert problems_of(bold(*((ask, "Des bols.") for ask in FOUR))) == ()
    for text in (texts.NAMES, spoken.INITIALS, spoken.TWO_ASK, printed.OWN_QUESTIONS, texts.OPENINGS):
        assert problems_of(text, "interview.txt") == ()


def test_a_short_question_that_opens_its_paragraph_asks_something() -> None:
    text = "Vous lavez ? Souvent.\n\nEt la poussière ? On mouille.\n\nVous dormez ? Peu.\n"
    assert asked(interview_of(text)) == ["Vous lavez ?", "Et la poussière ?", "Vous dormez ?"]
    assert problems_of(text, "interview.txt") == ()


def test_questions_that_follow_each_other_are_doubtful_at_the_first() -> None:
    text = bold(
        ("Et hier ?", "Un bol."), ("Et ici ?", "**Et ailleurs ?**\n\nDeux bols."), ("Et demain ?", "Rien.")
    )
    (problem,) = problems_of(text)
    assert (problem.code, problem.severity) == ("questions-joined", Severity.NOTE)
    assert (problem.line, problem.place) == (line_of(text, "Et ici"), "Et ici ?")
    assert problem.file == "interview.md"
    assert problem.remedy is not None


@pytest.mark.parametrize(
    "missing",
    ["Vous en vendez ?", "Racontez-nous un marché.", "Et vos clients ? Les habitués."],
)
def test_a_question_without_the_others_mark_is_doubtful(missing: str) -> None:
    text = bold(*((ask, "Des bols.") for ask in FOUR)) + f"{missing}\n\nOui, à Noël.\n"
    interview, problems = understood(text, "interview.md")
    assert asked(interview) == [*FOUR, missing]
    assert doubtful(problems) == [("question-unmarked", line_of(text, missing))]
    last = interview.exchanges[-1].confidence
    assert last < min(exchange.confidence for exchange in interview.exchanges[:-1])


def test_a_marked_remark_that_asks_nothing_is_doubtful() -> None:
    said = [*((ask, "Des bols.") for ask in FOUR), ("Les gens du village étaient surpris", "Ils ont ri.")]
    text = bold(*said)
    interview, problems = understood(text, "interview.md")
    assert answered(interview)[-1] == "Ils ont ri."
    assert doubtful(problems) == [("question-asks-nothing", line_of(text, "surpris"))]


def test_a_question_that_nobody_answers_is_a_warning() -> None:
    text = "Qui êtes-vous ?\n\nUne potière.\n\nEt demain ?\n"
    (problem,) = problems_of(text, "interview.txt")
    assert (problem.code, problem.severity, problem.line) == ("question-without-answer", Severity.WARNING, 5)


def test_a_marking_that_holds_little_together_is_doubtful_as_a_whole() -> None:
    text = "".join(
        f"{ask}\n\nEt moi ?\n\nEt toi ?\n\nDes bols {number}.\n\n" for number, ask in enumerate(FOUR)
    )
    problems = problems_of(text, "interview.txt")
    assert problems[0].code == "marking-unsure"
    assert (problems[0].line, problems[0].severity) == (None, Severity.WARNING)
    assert {problem.code for problem in problems[1:]} == {"questions-joined"}


def test_doubts_stand_in_the_order_of_the_document() -> None:
    text = bold(
        ("Et hier ?", "Un bol."),
        ("Et ici ?", "**Et ailleurs ?**\n\nDeux bols."),
        ("Et demain ?", "Rien."),
        ("Les gens riaient", "Oui."),
        ("Et le soir ?", "Je lis."),
        ("Et l’été ?", "Je nage."),
    )
    lines = [line for _, line in doubtful(problems_of(text)) if line is not None]
    assert lines == sorted(lines)
    assert len(lines) == 2


def test_the_place_of_a_long_question_is_cut() -> None:
    long = "Et dites-nous, " + "encore et " * 12 + "toujours ?"
    (problem,) = problems_of(f"{long}\n\nOù ?\n\nLà.\n\nQui ?\n\nMoi.\n", "interview.txt")
    assert problem.place == long[:60]
