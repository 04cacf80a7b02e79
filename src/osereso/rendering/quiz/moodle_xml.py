"""Moodle XML, as Moodle's importer reads it (xml/format.php).

True and false are these literal words whatever the language; weights have five decimals where they are
not whole; a pair without a question is a decoy.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lxml import etree

from osereso.messages import catalogue
from osereso.model.quiz import ItemType
from osereso.rendering.quiz.markup import as_html, as_line, category, item_name, share
from osereso.typography import typeset

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Option, Quiz, QuizItem
    from osereso.model.theme import Theme

_TYPES = {
    ItemType.SINGLE_CHOICE: "multichoice",
    ItemType.CLOZE: "multichoice",
    ItemType.MULTIPLE_CHOICE: "multichoice",
    ItemType.TRUE_FALSE: "truefalse",
    ItemType.MATCHING: "matching",
    ItemType.SHORT_ANSWER: "shortanswer",
    ItemType.ORDERING: "matching",  # its own type came with Moodle 4.4: older ones refuse the whole file
    ItemType.OPEN: "essay",
}


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the quiz as Moodle XML, one category a section."""
    titles = {section.id: section.title for section in course.sections}
    order = list(titles)
    numbered = list(enumerate(quiz.items, 1))
    numbered.sort(key=lambda pair: order.index(pair[1].section) if pair[1].section in titles else len(order))
    root = etree.Element("quiz")
    for section, group in groupby(numbered, key=lambda pair: pair[1].section):
        _category(root, category(quiz, titles.get(section, section)))
        for number, item in group:
            _question(root, number, item, quiz.language)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _category(root: Element, path: str) -> None:
    question = etree.SubElement(root, "question", type="category")
    etree.SubElement(etree.SubElement(question, "category"), "text").text = path


def _question(root: Element, number: int, item: QuizItem, language: str) -> None:
    question = etree.SubElement(root, "question", type=_TYPES[item.type])
    etree.SubElement(etree.SubElement(question, "name"), "text").text = item_name(number, item)
    _rich(question, "questiontext", item.stem)
    _rich(question, "generalfeedback", item.feedback)
    _leaf(question, "defaultgrade", "1.0")
    _leaf(question, "penalty", "1.0" if item.type is ItemType.TRUE_FALSE else "0.3333333")
    _leaf(question, "hidden", "0")
    _leaf(question, "idnumber", item.id)
    _ANSWERS[_TYPES[item.type]](question, item, language)
    tags = etree.SubElement(question, "tags")
    for name in (item.kind, item.section):
        etree.SubElement(etree.SubElement(tags, "tag"), "text").text = name


def _choices(question: Element, item: QuizItem, language: str) -> None:
    several = item.type is ItemType.MULTIPLE_CHOICE
    right = sum(option.correct for option in item.options)
    wrong = len(item.options) - right
    _leaf(question, "single", "false" if several else "true")
    _leaf(question, "shuffleanswers", "true")
    _leaf(question, "answernumbering", "abc")
    _combined_feedback(question, language)
    for option in item.options:
        weight = share(right) if option.correct else (f"-{share(wrong)}" if several else "0")
        _answer(question, option, weight)


def _true_false(question: Element, item: QuizItem, language: str) -> None:  # noqa: ARG001 - one signature
    for word, option in zip(("true", "false"), item.options, strict=True):
        answer = etree.SubElement(
            question, "answer", fraction="100" if option.correct else "0", format="moodle_auto_format"
        )
        _leaf(answer, "text", word)
        _rich(answer, "feedback", option.feedback)


def _matching(question: Element, item: QuizItem, language: str) -> None:
    _leaf(question, "shuffleanswers", "true")
    _combined_feedback(question, language)
    steps = ((step, str(rank)) for rank, step in enumerate(item.steps, 1))
    for left, right in (*((pair.left, pair.right) for pair in item.pairs), *steps):
        sub = _rich(question, "subquestion", left)
        etree.SubElement(etree.SubElement(sub, "answer"), "text").text = as_line(right)


def _open(question: Element, item: QuizItem, language: str) -> None:  # noqa: ARG001 - one signature
    for name, text in (
        ("responseformat", "editor"),
        ("responserequired", "1"),
        ("responsefieldlines", "10"),
        ("attachments", "0"),
        ("attachmentsrequired", "0"),
    ):
        _leaf(question, name, text)
    _rich(question, "graderinfo", item.model_answer)
    _rich(question, "responsetemplate", "")


def _short(question: Element, item: QuizItem, language: str) -> None:  # noqa: ARG001 - one signature
    _leaf(question, "usecase", "0")
    for option in item.options:
        answer = etree.SubElement(question, "answer", fraction="100", format="plain_text")
        etree.SubElement(answer, "text").text = as_line(option.text).replace("*", "\\*")
        _rich(answer, "feedback", option.feedback)


_ANSWERS = {
    "multichoice": _choices,
    "truefalse": _true_false,
    "matching": _matching,
    "shortanswer": _short,
    "essay": _open,
}


def _combined_feedback(question: Element, language: str) -> None:
    _ = catalogue(language).gettext
    for name, sentence in (
        ("correctfeedback", _("Well done: your answer is right.")),
        ("partiallycorrectfeedback", _("Your answer is partly right.")),
        ("incorrectfeedback", _("Your answer is wrong: read the passage of the interview again.")),
    ):
        _rich(question, name, typeset(sentence, language))
    if _TYPES[ItemType.MATCHING] == question.get("type") or question.findtext("single") == "false":
        etree.SubElement(question, "shownumcorrect")


def _answer(question: Element, option: Option, weight: str) -> None:
    answer = etree.SubElement(question, "answer", fraction=weight, format="html")
    _cdata(answer, option.text)
    _rich(answer, "feedback", option.feedback)


def _rich(parent: Element, name: str, text: str) -> Element:
    element = etree.SubElement(parent, name, format="html")
    _cdata(element, text)
    return element


def _cdata(parent: Element, text: str) -> None:
    """HTML stands in CDATA; an empty text stays empty, which is what makes a decoy."""
    element = etree.SubElement(parent, "text")
    if text:
        element.text = etree.CDATA(as_html(text))


def _leaf(parent: Element, name: str, text: str) -> None:
    etree.SubElement(parent, name).text = text
