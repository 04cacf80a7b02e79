from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osereso.errors import InputError, OseresoError
from osereso.model.source import Source, Span
from osereso.modulefile import dumps, loads
from osereso.modulefile.scalars import block, scalar
from osereso.yamlfile import load_written
from tests.modulefile.modules import modules, texts
from tests.samples import sample_module

PATH = Path("atelier.module.yaml")


def codes(text: str) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.line) for problem in loads(text, PATH)[1]]


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if line.strip().startswith(start))


@settings(max_examples=150, deadline=None)
@given(module=modules())
def test_a_module_comes_back_from_its_file_to_the_letter(module) -> None:
    assert loads(dumps(module), PATH)[0] == module


@settings(max_examples=400, deadline=None)
@given(text=texts)
def test_any_text_comes_back_as_a_scalar_and_as_a_block(text: str) -> None:
    assert load_written(f"key: {scalar(text)}\nnext: 1\n", PATH).value == {"key": text, "next": "1"}
    assert load_written(f"key: {block(text, 4)}\nnext: 1\n", PATH).value == {"key": text, "next": "1"}


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_only_meant_errors_escape_from_damaged_files(data: st.DataObject) -> None:
    text = dumps(sample_module())
    start = data.draw(st.integers(0, len(text)))
    damaged = (
        text[:start] + data.draw(texts) + text[data.draw(st.integers(start, min(len(text), start + 60))) :]
    )
    try:
        loads(damaged, PATH)
    except OseresoError as error:
        assert error.path == PATH  # noqa: PT017 - most damages are no error


def test_the_sample_is_written_without_a_problem() -> None:
    assert codes(dumps(sample_module())) == []


def test_long_answers_are_blocks_that_a_person_can_edit() -> None:
    text = dumps(sample_module())
    assert "    answer: |-\n      Je fais vivre un lieu" in text
    assert all(line == line.rstrip() for line in text.split("\n"))


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
