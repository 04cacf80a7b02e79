"""GIFT: what two independent readers understand is what we meant."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from osereso.model.quiz import ItemType, Quiz
from osereso.quizzing import make_quiz
from osereso.rendering.quiz.gift import escape, plain, refusal, render, rich
from osereso.rendering.quiz.holding import held
from osereso.text import clean, squeeze
from tests.rendering.quiz.items import HOSTILE, THEME, generated_quiz, hostile_quiz, item, option
from tests.samples import sample_course

ANY_TEXT = st.text(
    st.one_of(st.sampled_from("\\~=#{}:[]%<>&\"'`|$/ \u00a0\n\t"), st.characters()), max_size=60
)
MOODLE_WEIGHTS = {
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
    11.11111, 10, 5,
}  # fmt: skip


def meant(text: str) -> str:
    """A text as any reader may show it: lines and spaces do not count."""
    return " ".join(clean(text).split())


def shown(text: dict[str, str]) -> str:
    assert text["format"] == "html"
    return " ".join(html.unescape(text["text"].replace("<br>", "\n")).split())


def unescaped(text: str) -> str:
    """What Moodle makes of a text: a backslash before a sign goes away."""
    return re.sub(r"\\([\\~=#{}:])", r"\1", text)


def right_side(text: str) -> str:
    """gift-pegjs leaves its own marks in right sides; Moodle turns them back."""
    return " ".join(re.sub(r"&&(\d{3});", lambda mark: chr(int(mark[1])), text).split())


def questions(parsed):
    return [one for one in parsed if one["type"] != "Category"]


def check(quiz: Quiz, parsed) -> None:
    order = sorted(quiz.items, key=lambda one: one.section != "metier")
    assert [one["id"] for one in parsed] == [one.id for one in order]
    for said, read in zip(order, parsed, strict=True):
        assert shown(read["stem"]) == meant(said.stem)
        assert shown(read["globalFeedback"]) == " ".join(
            f"{meant(said.model_answer)} {meant(said.feedback)}".split()
        )
        _CHECKS[said.type](said, read)


def check_choices(said, read):
    assert read["type"] == "MC"
    assert [shown(one["text"]) for one in read["choices"]] == [meant(one.text) for one in said.options]
    assert [one["isCorrect"] for one in read["choices"]] == [one.correct for one in said.options]
    assert [shown(one["feedback"]) for one in read["choices"]] == [
        meant(one.feedback) for one in said.options
    ]


def check_several(said, read):
    assert read["type"] == "MC"
    assert not any(one["isCorrect"] for one in read["choices"])
    assert [one["weight"] > 0 for one in read["choices"]] == [one.correct for one in said.options]
    assert {abs(one["weight"]) for one in read["choices"]} <= MOODLE_WEIGHTS
    assert abs(sum(one["weight"] for one in read["choices"] if one["weight"] > 0) - 100) < 0.001


def check_true_false(said, read):
    """Moodle shows the first feedback after a wrong choice; the parser calls it after the key « true »."""
    assert read["type"] == "TF"
    assert read["isTrue"] == said.options[0].correct
    wrong, right = sorted(said.options, key=lambda one: one.correct)
    assert (shown(read["trueFeedback"]), shown(read["falseFeedback"])) == (
        meant(wrong.feedback),
        meant(right.feedback),
    )


def check_pairs(said, read):
    assert read["type"] == "Matching"
    pairs = [(one["subquestion"], right_side(one["subanswer"])) for one in read["matchPairs"]]
    assert [left["text"] and shown(left) for left, _ in pairs] == [meant(pair.left) for pair in said.pairs]
    assert [right for _, right in pairs] == [meant(pair.right) for pair in said.pairs]


def check_short(said, read):
    assert read["type"] == "Short"
    accepted = [" ".join(one["text"]["text"].split()) for one in read["choices"]]
    assert accepted == [meant(one.text).replace("->", "→").replace("*", "\\*") for one in said.options]


def check_open(said, read):
    assert read["type"] == "Essay"


_CHECKS = {
    ItemType.SINGLE_CHOICE: check_choices,
    ItemType.CLOZE: check_choices,
    ItemType.MULTIPLE_CHOICE: check_several,
    ItemType.TRUE_FALSE: check_true_false,
    ItemType.MATCHING: check_pairs,
    ItemType.SHORT_ANSWER: check_short,
    ItemType.OPEN: check_open,
}


def test_hostile_texts_come_back_as_they_were_from_gift_pegjs(parse_gift):
    quiz = hostile_quiz()
    check(quiz, questions(parse_gift(render(sample_course(), quiz, THEME))))


def test_five_hundred_generated_questions_come_back_with_the_keys_that_were_meant(parse_gift):
    quiz = held(generated_quiz(), refusal)
    assert {one.type for one in quiz.items} == set(ItemType) - {ItemType.ORDERING}
    check(quiz, questions(parse_gift(render(sample_course(), quiz, THEME))))


def test_a_generated_quiz_comes_back_with_the_keys_that_were_meant(parse_gift):
    course = sample_course()
    for seed in range(3):
        quiz, _ = make_quiz(course, seed=seed)
        order = [section.id for section in course.sections]
        quiz = Quiz(quiz.title, "fr", tuple(sorted(quiz.items, key=lambda one: order.index(one.section))))
        parsed = questions(parse_gift(render(course, quiz, THEME)))
        for said, read in zip(quiz.items, parsed, strict=True):
            assert read["id"] == said.id
            _CHECKS[said.type](said, read)


def test_each_section_has_its_category_before_its_questions(parse_gift):
    course = sample_course()
    quiz, _ = make_quiz(course)
    parsed = parse_gift(render(course, quiz, THEME))
    titles = [one["title"] for one in parsed if one["type"] == "Category"]
    assert parsed[0]["type"] == "Category"
    assert [title.rpartition("/")[2] for title in titles] == [section.title for section in course.sections]
    assert all(title.startswith("$course$/") for title in titles)


def test_a_slash_in_a_name_is_doubled_in_a_category():
    quiz = Quiz("Collecte / tri", "fr", (item(ItemType.SINGLE_CHOICE, options=(option("a", correct=True),)),))
    assert (
        "$CATEGORY: $course$/Collecte // tri/Le métier\n\n" in render(sample_course(), quiz, THEME).decode()
    )


def test_questions_are_separated_by_one_blank_line_and_have_none_inside():
    text = render(sample_course(), hostile_quiz(), THEME).decode()
    blocks = text.rstrip("\n").split("\n\n")
    assert len(blocks) == 1 + len(HOSTILE) * 5
    assert all(block.startswith(("// [id:", "$CATEGORY: ")) for block in blocks)


def test_the_literal_words_for_true_and_false_do_not_depend_on_the_language():
    text = render(sample_course(), hostile_quiz(), THEME).decode()
    assert "\tFALSE#" in text
    assert "\tVRAI" not in text


def test_no_arrow_of_ours_turns_a_choice_into_pairs():
    quiz = Quiz(
        "t", "fr", (item(ItemType.SINGLE_CHOICE, stem="a -> b ?", options=(option("-> c", correct=True),)),)
    )
    assert "->" not in render(sample_course(), quiz, THEME).decode().split("::[html]")[1]


def test_the_same_quiz_gives_the_same_bytes():
    assert render(sample_course(), hostile_quiz(), THEME) == render(sample_course(), hostile_quiz(), THEME)


@given(ANY_TEXT)
def test_escaping_loses_nothing_and_leaves_no_bare_sign(text):
    escaped = escape(text)
    assert unescaped(escaped) == text
    assert not re.search(r"[~=#{}:]", re.sub(r"\\[\\~=#{}:]", "", escaped))


@given(ANY_TEXT)
def test_rich_text_shows_what_was_meant_on_one_line(text):
    marked = rich(text)
    assert "\n" not in marked
    assert not marked.startswith(("[", "%"))
    assert "<" not in marked.replace("<br>", "")
    lines = [squeeze(line) for line in clean(text).splitlines()]
    assert (
        html.unescape(unescaped(marked)).replace("<br>", "\n").split() == " ".join(lines).split()
        or "&" in text
    )


@given(ANY_TEXT)
def test_plain_text_comes_back(text):
    assert unescaped(plain(text)) == squeeze(clean(text))
