"""Moodle XML: the rules of the importer, checked on the file."""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from osereso.model.quiz import ItemType, Quiz
from osereso.quizzing import make_quiz
from osereso.rendering.quiz.moodle_xml import render
from tests.rendering.quiz.items import HOSTILE, THEME, generated_quiz, hostile_quiz, item, option
from tests.rendering.quiz.test_gift import MOODLE_WEIGHTS, meant
from tests.samples import sample_course


def tree(quiz: Quiz):
    return etree.fromstring(render(sample_course(), quiz, THEME), etree.XMLParser(strip_cdata=False))


def questions(root):
    return [one for one in root.findall("question") if one.get("type") != "category"]


def shown(element) -> str:
    return " ".join(html.unescape((element.findtext("text") or "").replace("<br>", "\n")).split())


@pytest.fixture(scope="module")
def hostile():
    return tree(hostile_quiz())


def test_the_declaration_stands_on_the_first_line_and_the_category_first():
    content = render(sample_course(), hostile_quiz(), THEME)
    assert content.startswith(b"<?xml")
    first = etree.fromstring(content)[0]
    assert first.get("type") == "category"
    assert first.findtext("category/text").startswith("$course$/")


def test_hostile_texts_come_back_as_they_were(hostile):
    for said, read in zip(hostile_quiz().items, questions(hostile), strict=True):
        assert read.findtext("idnumber") == said.id
        assert shown(read.find("questiontext")) == meant(said.stem)
        assert shown(read.find("generalfeedback")) == meant(said.feedback)
        if said.type in {ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE}:
            assert [shown(one) for one in read.findall("answer")] == [meant(one.text) for one in said.options]
        if said.type is ItemType.MATCHING:
            pairs = [(shown(one), meant(one.findtext("answer/text"))) for one in read.findall("subquestion")]
            assert pairs == [(meant(pair.left), meant(pair.right)) for pair in said.pairs]


def test_the_key_is_the_key_that_was_meant(hostile):
    for said, read in zip(hostile_quiz().items, questions(hostile), strict=True):
        if said.type is not ItemType.MATCHING:
            positive = [float(one.get("fraction")) > 0 for one in read.findall("answer")]
            assert positive == [one.correct for one in said.options]


def test_five_hundred_generated_questions_keep_their_keys():
    quiz = generated_quiz()
    for said, read in zip(quiz.items, questions(tree(quiz)), strict=True):
        assert shown(read.find("questiontext")) == meant(said.stem)
        pairs = {(shown(one), meant(one.findtext("answer/text"))) for one in read.findall("subquestion")}
        if said.type is ItemType.MATCHING:
            assert pairs == {(meant(pair.left), meant(pair.right)) for pair in said.pairs}
        elif said.type is ItemType.ORDERING:
            assert read.get("type") == "matching"
            assert pairs == {(meant(step), str(rank)) for rank, step in enumerate(said.steps, 1)}
        elif said.type is ItemType.OPEN:
            assert read.get("type") == "essay"
            assert shown(read.find("graderinfo")) == meant(said.model_answer)
        else:
            positive = [float(one.get("fraction")) > 0 for one in read.findall("answer")]
            assert positive == [one.correct for one in said.options]


def test_weights_are_in_moodles_list_and_right_ones_make_a_hundred(hostile):
    for read in questions(hostile):
        weights = [float(one.get("fraction")) for one in read.findall("answer")]
        assert {abs(weight) for weight in weights} <= MOODLE_WEIGHTS | {0}
        if read.get("type") == "multichoice":
            assert abs(sum(weight for weight in weights if weight > 0) - 100) < 0.001


def test_weights_have_five_decimals_where_they_are_not_whole():
    three = tuple(option(text, correct=text != "d") for text in "abcd")
    quiz = Quiz("t", "fr", (item(ItemType.MULTIPLE_CHOICE, options=three),))
    weights = [one.get("fraction") for one in questions(tree(quiz))[0].findall("answer")]
    assert weights == ["33.33333", "33.33333", "33.33333", "-100"]


def test_html_stands_in_cdata(hostile):
    content = etree.tostring(hostile, encoding="unicode")
    for name in ("questiontext", "generalfeedback", "correctfeedback"):
        assert content.count(f'<{name} format="html">\n      <text><![CDATA[') == content.count(f"<{name} ")


def test_true_and_false_are_literal_and_true_comes_first(hostile):
    for read in questions(hostile):
        if read.get("type") == "truefalse":
            assert [one.findtext("text") for one in read.findall("answer")] == ["true", "false"]
            assert [one.get("fraction") for one in read.findall("answer")] == ["0", "100"]


def test_a_pair_without_a_question_is_a_decoy(hostile):
    decoys = [
        one for read in questions(hostile) for one in read.findall("subquestion") if not one.findtext("text")
    ]
    assert [one.findtext("answer/text") for one in decoys] == ["leurre"] * len(HOSTILE)


def test_names_and_ids_fit_moodles_tables(hostile):
    ids = [read.findtext("idnumber") for read in questions(hostile)]
    assert len(set(ids)) == len(ids)
    assert all(len(read.findtext("name/text")) <= 255 for read in questions(hostile))
    assert all("\n" not in read.findtext("name/text") for read in questions(hostile))


def test_choices_say_whether_one_or_several_may_be_ticked(hostile):
    for said, read in zip(hostile_quiz().items, questions(hostile), strict=True):
        if read.get("type") == "multichoice":
            assert read.findtext("single") == ("false" if said.type is ItemType.MULTIPLE_CHOICE else "true")
            assert read.findtext("shuffleanswers") == "true"
            assert read.findtext("answernumbering") == "abc"


def test_a_generated_quiz_is_whole_and_the_same_twice():
    course = sample_course()
    quiz, _ = make_quiz(course)
    content = render(course, quiz, THEME)
    assert content == render(course, quiz, THEME)
    assert len(questions(etree.fromstring(content))) == len(quiz.items)


@settings(max_examples=60)
@given(st.text(st.one_of(st.sampled_from("<>&]\"'[!\u00a0\n\x0b\x00"), st.characters()), max_size=40))
def test_no_text_breaks_the_file(text):
    quiz = hostile_quiz((text,))
    read = questions(tree(quiz))[0]
    assert shown(read.find("generalfeedback")) == meant(text)
