"""Aiken: what an importer that knows lines by how they begin understands is what we meant."""

from __future__ import annotations

import re

import pytest

from osereso.model.quiz import ItemType, Quiz
from osereso.rendering.quiz.aiken import refusal, render
from osereso.rendering.quiz.holding import held
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz, item, option
from tests.samples import sample_course


def imported(content: bytes) -> list[dict[str, object]]:
    """What Moodle's importer makes of a file, line by line with its own expressions."""
    question: dict[str, object] = {}
    found = []
    for written in content.decode("utf-8").split("\n"):
        line = written.strip(" \t\n\r\0\x0b")
        if not line:
            continue
        if re.match(r"[A-Z][).][ \t]", line):
            question.setdefault("options", []).append(line[2:].strip(" \t"))
        elif line.startswith("ANSWER:"):
            letter = line[len("ANSWER:") :].strip(" \t")
            question["key"] = ord(letter[0]) - ord("A")
            found.append(question)
            question = {}
        else:
            assert "options" not in question, f"a second question in the middle of one: {line}"
            question = {"stem": line}
    assert question == {}
    return found


def plain(text: str) -> str:
    return " ".join(text.split()).replace("&", "＆").replace("<", "‹").replace(">", "›")


@pytest.mark.parametrize("quiz", [generated_quiz(), hostile_quiz()], ids=["generated", "hostile"])
def test_every_key_comes_back_with_its_options(quiz):
    given = held(quiz, refusal)
    assert len(given.items) > 40
    read = imported(render(sample_course(), given, THEME))
    assert len(read) == len(given.items)
    for said, one in zip(given.items, read, strict=True):
        assert one["options"] == [plain(each.text) for each in said.options]
        assert said.options[one["key"]].correct
        assert one["stem"].endswith(plain(said.stem))


@pytest.mark.parametrize("stem", ["M. Dupont a-t-il raison ?", "A) ou B) ?", "ANSWER: C", "ANSWER : C"])
def test_a_question_that_begins_like_a_mark_is_announced(stem):
    one = item(ItemType.SINGLE_CHOICE, stem=stem, options=(option("oui", correct=True), option("non")))
    (read,) = imported(render(sample_course(), Quiz("t", "fr", (one,)), THEME))
    assert read["stem"] == f"Question : {stem}"


def test_marks_are_followed_by_plain_spaces_whatever_french_typography_asks_for():
    one = item(ItemType.SINGLE_CHOICE, options=(option("\u00a0oui\u00a0!", correct=True), option("non")))
    text = render(sample_course(), Quiz("t", "fr", (one,)), THEME).decode()
    assert "\nA) oui !\nB) non\nANSWER: A\n" in text
    assert "\u00a0" not in text


def test_other_types_are_refused():
    kept = {one.type for one in held(generated_quiz(40), refusal).items}
    assert kept == {ItemType.SINGLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE}
