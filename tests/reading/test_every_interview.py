"""What holds for every interview of our own, in whatever form it is printed."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from osereso.text import fold
from tests.reading import printed, spoken, texts
from tests.reading.documents import answered, asked, interview_of, lines_shown, shown_in

_NAMED = re.compile(r"\]\([^)]*\)|\[\^\d\]")  # the address of a link, the mark of a note
_UNSEEN = re.compile(
    r"<[^>]*>|\{[{%].*?[}%]\}|\[\^?\d\]:?|\[/?caption[^\]]*\]|\]\([^)]*\)|film|Un secret de famille"
)
_CUT_WORD = re.compile(r"(?<=asso)-\n")
SPEAKERS = (
    "Le Passeur Maïwenn Clara Belkacem CB Hugo Tessier HT Solène Piero Inès Théo Gaspard "
    "Le Littoral Yann Mona Le Plateau Adèle Romain Farida Q R"
)


def _is_markdown(text: str) -> bool:
    return text.startswith("#") or "**" in text


ALL = [
    pytest.param(text, "interview.md" if _is_markdown(text) else "interview.txt", id=name)
    for module in (texts, printed, spoken)
    for name, text in vars(module).items()
    if name.isupper() and isinstance(text, str) and not re.search(r"\{\w*\}", text)
]
every_interview = pytest.mark.parametrize(("text", "name"), ALL)


def test_there_are_many() -> None:
    assert len(ALL) > 35


@every_interview
def test_no_answer_is_empty_and_none_is_given_twice(text: str, name: str) -> None:
    interview = interview_of(text, name)
    assert all(exchange.question and exchange.answer.strip() for exchange in interview.exchanges)
    spans = [exchange.span for exchange in interview.exchanges]
    assert spans == sorted(spans)
    assert not any(one.overlaps(two) for one, two in pairwise(spans))


@every_interview
def test_each_answer_is_shown_in_its_file_from_its_first_to_its_last_word(text: str, name: str) -> None:
    for exchange in interview_of(text, name).exchanges:
        words = fold(exchange.answer).split()
        shown = fold(_NAMED.sub("]", shown_in(text, exchange))).split()
        assert (shown[0], shown[-1]) == (words[0], words[-1])


@every_interview
def test_each_question_and_each_paragraph_of_an_answer_know_their_lines(text: str, name: str) -> None:
    lines = text.split("\n")
    for exchange in interview_of(text, name).exchanges:
        assert fold(exchange.question).split()[0] in fold(lines[exchange.line - 1]).split()
        for paragraph, line in lines_shown(text, exchange):
            assert fold(" ".join(paragraph.split()[:3])) in fold(line)


@every_interview
def test_the_evidence_counts_what_was_found(text: str, name: str) -> None:
    interview = interview_of(text, name)
    evidence = interview.evidence
    assert evidence is not None
    assert evidence.marked + evidence.unmarked == len(interview.exchanges)
    assert 0 < evidence.confidence <= 1
    assert all(0 < exchange.confidence <= 1 for exchange in interview.exchanges)
    weighed = {marking for marking, _, _ in evidence.weighed}
    assert evidence.marking in weighed | {"run on"}


@every_interview
def test_no_word_is_lost_but_who_speaks_and_what_nobody_sees(text: str, name: str) -> None:
    interview = interview_of(text, name)
    kept = [*asked(interview), *answered(interview), *(left.text for left in interview.left_aside)]
    whole = _CUT_WORD.sub("", _UNSEEN.sub(" ", text))
    lost = set(fold(whole).split()) - set(fold(" ".join(kept)).split())
    assert {word for word in lost if not word.isdigit()} <= set(fold(SPEAKERS).split())
