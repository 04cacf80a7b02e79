"""The ledger: every sentence has a fate, and what is shown names its source."""

from __future__ import annotations

from osereso.ledger import keep_ledger, sources_of
from osereso.model.kit import Fate
from osereso.model.quiz import Quiz
from osereso.text import sentences
from tests.samples import sample_course, sample_module

KINDS = frozenset({"deck", "handout", "quiz"})
NO_QUIZ = Quiz("Quiz", "fr", ())


def test_every_sentence_of_every_answer_stands_in_the_ledger() -> None:
    module = sample_module()
    ledger = keep_ledger(module, sample_course(), NO_QUIZ, KINDS)
    expected = [
        (exchange.id, exchange.answer[cut.start : cut.end])
        for exchange in module.exchanges
        for cut in sentences(exchange.answer)
    ]
    assert [(entry.exchange, entry.text) for entry in ledger] == expected


def test_what_serves_no_section_is_left_out_with_a_reason() -> None:
    ledger = keep_ledger(sample_module(), sample_course(), NO_QUIZ, KINDS)
    left_out = [entry for entry in ledger if entry.fate is Fate.LEFT_OUT]
    assert {entry.exchange for entry in left_out} == {"q7"}
    assert all(entry.reason for entry in left_out)


def test_a_sentence_that_no_point_uses_is_kept_where_answers_are_whole() -> None:
    ledger = keep_ledger(sample_module(), sample_course(), NO_QUIZ, KINDS)
    kept = {entry.text: entry.where for entry in ledger if entry.fate is Fate.KEPT}
    assert kept
    assert set(kept.values()) == {("deck", "handout")}


def test_a_kit_of_a_quiz_alone_claims_no_document() -> None:
    ledger = keep_ledger(sample_module(), sample_course(), NO_QUIZ, frozenset({"quiz"}))
    assert not any("deck" in entry.where for entry in ledger)


def test_points_and_quotes_name_the_stretch_they_come_from() -> None:
    course = sample_course()
    answers = {exchange.id: exchange.answer for exchange in sample_module().exchanges}
    quotes = [record for record in sources_of(course, NO_QUIZ) if record.kind == "quote"]
    assert quotes
    assert all(record.span.of(answers[record.exchange]).split() == record.shown.split() for record in quotes)
