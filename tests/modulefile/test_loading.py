from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osereso.errors import InputError, OseresoError
from osereso.model.source import Source, Span
from osereso.modulefile import dumps, loads
from tests.modulefile.modules import any_texts, edited
from tests.samples import sample_module

PATH = Path("atelier.module.yaml")


def codes(text: str) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.line) for problem in loads(text, PATH)[1]]


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if line.strip().startswith(start))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_only_meant_errors_escape_from_damaged_files(data: st.DataObject) -> None:
    text = dumps(sample_module())
    start = data.draw(st.integers(0, len(text)))
    damaged = (
        text[:start]
        + data.draw(any_texts)
        + text[data.draw(st.integers(start, min(len(text), start + 60))) :]
    )
    try:
        loads(damaged, PATH)
    except OseresoError as error:
        assert error.path == PATH  # noqa: PT017 - most damages are no error


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    text = dumps(sample_module())
    assert loads("\ufeff" + text.replace("\n", "\r\n"), PATH)[0] == sample_module()


def test_a_point_may_be_added_as_a_plain_line() -> None:
    text = dumps(sample_module()).replace("    points:\n", "    points:\n      - Peser ce qui entre\n", 1)
    module, problems = loads(text, PATH)
    answer = module.exchanges[0].answer
    assert module.exchanges[0].points[0].text == "Peser ce qui entre"
    assert module.exchanges[0].points[0].source == Source("q1", Span(0, len(answer)))
    assert [problem.code for problem in problems] == ["no-source"]
    assert problems[0].line == line_of(text, "- Peser")


def test_a_source_without_the_exchanges_id_is_its_own() -> None:
    text = dumps(sample_module()).replace("source: q1 0-52", "source: 0-52", 1)
    assert loads(text, PATH)[0] == sample_module()


def test_a_quote_may_be_copied_from_the_answer_without_its_source() -> None:
    text = dumps(sample_module()).replace("      source: q1 0-52\n", "", 1)
    module, problems = loads(text, PATH)
    assert module.exchanges[0].quote == sample_module().exchanges[0].quote
    assert problems == ()


@pytest.mark.parametrize(
    ("before", "after", "code", "place"),
    [
        ("    section: metier", "    section: metiers", "unknown-section", "section: metiers"),
        ("    title: La ress", "    titel: x\n    title: La ress", "unknown-key", "titel:"),
        ("source: q1 0-52", "source: q1 0-9999", "wrong-source", "source: q1 0-9999"),
        ("source: q1 0-52", "source: q99 0-5", "wrong-source", "source: q99"),
        ("source: q1 0-52", "source: partout", "wrong-source", "source: partout"),
        ("text: Je fais vivre un", "text: Je fais mourir un", "quote-not-verbatim", "quote:"),
        ("text: Trier les dons", f"text: {'trop ' * 13}", "long-point", "- text: trop"),
        ("text: Trier les dons du matin", "text: ' '", "empty-point", "- text: ' '"),
        ("module: dans-une-ressourcerie", "module: ../../Ailleurs", "module-name", "module:"),
    ],
)
def test_what_looks_wrong_is_a_problem_with_its_line(before: str, after: str, code: str, place: str) -> None:
    text = dumps(sample_module())
    assert before in text
    text = text.replace(before, after, 1)
    assert (code, line_of(text, place)) in codes(text)


@pytest.mark.parametrize(("count", "long"), [(12, False), (13, True)])
def test_a_point_has_twelve_words_at_most(count: int, *, long: bool) -> None:
    point = " ".join(["mot"] * count)
    text = dumps(sample_module()).replace("text: Trier les dons du matin", f"text: {point}", 1)
    assert [code for code, _ in codes(text)] == ["long-point"] * long


def test_an_unknown_section_names_the_one_that_was_meant() -> None:
    text = dumps(sample_module()).replace("    section: metier", "    section: metiers", 1)
    assert str(loads(text, PATH)[1][0].remedy) == "Did you mean “metier”?"


@pytest.mark.parametrize(
    ("before", "after", "message", "place"),
    [
        ("    question: À quoi", "    queston: À quoi", "“question” is missing", "- id: q2"),
        ("  - id: q2", "  - id: q1", "“q1” stands twice", "- id: q1"),
        ("confidence: 0.9", "confidence: beaucoup", "“confidence” must be a number", "confidence: beaucoup"),
        ("    points:\n", "    points: aucun\n    anciens:\n", "“points” must be a list", "points: aucun"),
        ("  - id: q1", "  - id: q1\n    interview: i7", "comes from no interview", "interview: i7"),
        ("module: dans", "mod: dans", "“module” is missing", "# This"),
        ("title: Le métier", "title: [Le, métier]", "“title” must be a text", "title: [Le"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(
    before: str, after: str, message: str, place: str
) -> None:
    text = dumps(sample_module())
    assert before in text
    text = text.replace(before, after, 1)
    with pytest.raises(InputError, match=message) as refusal:
        loads(text, PATH)
    if "twice" not in message and not place.startswith("#"):
        assert refusal.value.line == line_of(text, place)
    assert refusal.value.path == PATH
    assert refusal.value.remedy is not None


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "une phrase", "a: [1, 2", "a: &x 1\nb: *x\n"])
def test_what_is_no_module_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        loads(text, PATH)


def test_a_module_that_shows_nothing_has_an_error() -> None:
    text = dumps(sample_module())
    for section in ("metier", "competences", "difficultes", "conseils"):
        text = text.replace(f"    section: {section}\n", "    section: hors_sujet\n")
    assert [code for code, _line in codes(text)] == ["nothing-shown"]


def test_a_module_without_a_title_or_in_an_unknown_language_is_told() -> None:
    module = sample_module()
    text = dumps(module).replace("language: fr\n", "language: klingon\n", 1)
    lines = ["title: " if line.startswith("title:") else line for line in text.split("\n")]
    assert [code for code, _line in codes("\n".join(lines))] == ["no-title", "unknown-language"]


def test_a_block_without_an_id_is_refused_with_its_line() -> None:
    text = dumps(sample_module()).replace("  - id: q2\n", '  - id: ""\n', 1)
    with pytest.raises(InputError, match="no id") as caught:
        loads(text, PATH)
    assert caught.value.line == line_of(text, '- id: ""')


def test_the_comments_of_a_french_module_say_what_every_key_is_for() -> None:
    comments = "\n".join(line for line in dumps(sample_module()).split("\n") if line.startswith("#"))
    for key in ("module", "section", "confidence, reason", "title", "points", "source", "quote", "answer"):
        assert f"# {key}\u00a0: " in comments
    assert "osereso build" in comments


def test_an_empty_quote_is_none_and_a_section_of_ones_own_for_a_point_stays() -> None:
    text = dumps(sample_module()).replace("text: Je fais vivre un lieu", "text: ' '\n      mot: Je", 1)
    assert loads(text, PATH)[0].exchanges[0].quote is None
    text = dumps(sample_module()).replace(
        "- text: Trier les dons", "- section: conseils\n        text: Trier les dons", 1
    )
    assert [one.section for one in loads(text, PATH)[0].exchanges[0].points] == ["conseils", "", ""]


def test_a_point_in_a_section_that_does_not_exist_is_told_with_its_line_and_the_one_that_was_meant() -> None:
    text = dumps(sample_module()).replace(
        "- text: Tenir un stock", "- text: Tenir un stock\n        section: conseil", 1
    )
    [problem] = loads(text, PATH)[1]
    assert (problem.code, problem.place) == ("unknown-section", "q3")
    assert problem.line == line_of(text, "section: conseil")
    assert str(problem.remedy) == "Did you mean “conseils”?"


def test_a_module_of_which_only_points_serve_a_section_shows_something() -> None:
    text = dumps(sample_module())
    for section in ("metier", "competences", "difficultes", "conseils"):
        text = text.replace(f"    section: {section}\n", "    section: hors_sujet\n")
    text = edited(text, "- text: Tenir un stock\n", "- text: Tenir un stock\n        section: conseils\n")
    assert codes(text) == []


def test_an_exchange_without_interview_comes_from_the_first_one() -> None:
    text = dumps(sample_module()).replace("interviews:\n", "interviews:\n  - id: premier\n", 1)
    assert {one.interview for one in loads(text, PATH)[0].exchanges} == {"premier"}


def test_problems_come_in_the_order_of_the_file() -> None:
    text = dumps(sample_module()).replace("    section: metier", "    section: ailleurs")
    text = text.replace("module: dans-une", "module: Dans une", 1)
    problems = loads(text, PATH)[1]
    assert [problem.code for problem in problems] == ["module-name", "unknown-section", "unknown-section"]
    assert [problem.place for problem in problems] == [None, "q1", "q2"]
    assert {problem.file for problem in problems} == {str(PATH)}
