"""The ledger: every sentence has a fate, and what is shown names its source."""

from __future__ import annotations

from dataclasses import replace

from osereso.ledger import keep_ledger, sources_of
from osereso.model.kit import Fate, LedgerEntry
from osereso.model.module import TrainingModule
from osereso.model.quiz import Quiz
from osereso.tailoring import load_activities, tailor
from osereso.text import sentences
from tests.samples import ROOT, lent, sample_course, sample_module, sample_session_inter

KINDS = frozenset({"deck", "handout", "quiz"})
NO_QUIZ = Quiz("Quiz", "fr", ())
BANK = load_activities(ROOT / "data" / "activities.toml")[0]


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


def ledger_of(module: TrainingModule) -> list[LedgerEntry]:
    course, _ = tailor(module, sample_session_inter(), BANK)
    return list(keep_ledger(module, course, NO_QUIZ, KINDS))


def off_topic(module: TrainingModule, exchange_id: str) -> TrainingModule:
    return replace(
        module,
        exchanges=tuple(
            replace(exchange, section="hors_sujet") if exchange.id == exchange_id else exchange
            for exchange in module.exchanges
        ),
    )


def test_a_point_in_another_section_is_used_and_named_once_with_its_own_source() -> None:
    module = lent("q3", 1, "difficultes")
    course, _ = tailor(module, sample_session_inter(), BANK)
    assert ledger_of(module) == ledger_of(sample_module())
    before = sources_of(sample_course(), NO_QUIZ)
    assert sorted(map(str, sources_of(course, NO_QUIZ))) == sorted(map(str, before))


def test_a_point_that_is_shown_nowhere_is_told_with_its_sentence() -> None:
    said = [
        entry for entry in ledger_of(lent("q3", 0, "hors_sujet")) if entry.reason and entry.exchange == "q3"
    ]
    [entry] = said
    assert entry.text == "De la patience, le goût du contact et un peu de mécanique."
    assert entry.fate is Fate.KEPT  # the whole answer is still told
    assert "Avoir de la patience et le goût du contact" in entry.reason
    assert "hors_sujet" in entry.reason


def test_of_an_exchange_off_topic_only_the_sentences_of_useful_points_are_used() -> None:
    entries = [
        entry for entry in ledger_of(off_topic(lent("q3", 1, "difficultes"), "q3")) if entry.exchange == "q3"
    ]
    assert [entry.fate for entry in entries] == [Fate.LEFT_OUT, Fate.USED, Fate.LEFT_OUT]
    assert all(entry.reason for entry in entries if entry.fate is Fate.LEFT_OUT)
