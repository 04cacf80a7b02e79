"""A question as a QTI 2.1 item: what may be answered, the key, how it is scored, what is said then.

Identifiers are names of XML; only blocks stand in a body; a score is 0 or 1, for the whole answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.model.quiz import ItemType
from osereso.rendering.quiz.markup import as_line
from osereso.rendering.quiz.sheet import paper_items
from osereso.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from osereso.model.quiz import Quiz, QuizItem
    from osereso.rendering.quiz.sheet import PaperItem

NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_CHOICES = frozenset({ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.TRUE_FALSE, ItemType.CLOZE})
_LINES = 8  # to write an open answer on
_LONGEST_TITLE = 120
_WIDTH = 30  # characters of a field to type in
_SAID = "SAID"  # shows the general feedback, once answered


def items(quiz: Quiz) -> Iterator[tuple[str, Element]]:
    """Yield each question's identifier, unique in the quiz, and its item."""
    for number, (item, paper) in enumerate(zip(quiz.items, paper_items(quiz), strict=True), 1):
        name = f"item-{number:04d}-{re.sub(r'[^A-Za-z0-9_-]', '-', item.id)}"
        yield name, _item(name, number, item, paper, quiz.language)


def _item(name: str, number: int, item: QuizItem, paper: PaperItem, language: str) -> Element:
    title = as_line(f"{number}. {item.stem}")
    if len(title) > _LONGEST_TITLE:
        title = title[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
    root = etree.Element("assessmentItem", nsmap={None: NAMESPACE})
    root.set("identifier", name)
    root.set(
        "title", title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
    )
    root.set("adaptive", "false")
    root.set("timeDependent", "false")
    root.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    _response(root, item, paper)
    _outcomes(root, item)
    _body(_add(root, "itemBody"), item, paper)
    _processing(_add(root, "responseProcessing"), item)
    _feedback(root, item)
    return root


def _response(root: Element, item: QuizItem, paper: PaperItem) -> None:
    cardinality, kind = _RESPONSES[item.type]
    declared = _add(
        root, "responseDeclaration", identifier="RESPONSE", cardinality=cardinality, baseType=kind
    )
    key = _key(item, paper)
    if key:
        correct = _add(declared, "correctResponse")
        for value in key[:1] if item.type is ItemType.SHORT_ANSWER else key:
            _add(correct, "value", value)
    if item.type is ItemType.SHORT_ANSWER:
        mapping = _add(declared, "mapping", lowerBound="0", upperBound="1", defaultValue="0")
        for value in dict.fromkeys(key):
            _add(mapping, "mapEntry", mapKey=value, mappedValue="1", caseSensitive="false")


def _key(item: QuizItem, paper: PaperItem) -> list[str]:
    """The right values: names of options, pairs of names, names in their order, or what may be typed."""
    if item.type is ItemType.SHORT_ANSWER:
        # nobody types a no-break space
        return [" ".join(clean(option.text).split()) for option in item.options if option.correct]
    if item.type is ItemType.MATCHING:
        return [f"L{number} R{letter}" for number, letter in paper.matches]
    if item.type is ItemType.ORDERING:
        return [f"S{letter}" for letter in paper.order]
    return [f"O{place}" for place, option in enumerate(item.options, 1) if option.correct]


def _outcomes(root: Element, item: QuizItem) -> None:
    score = _add(
        root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float",
        normalMaximum="1" if item.marked else "0",
    )  # fmt: skip
    _add(_add(score, "defaultValue"), "value", "0")
    largest = _add(root, "outcomeDeclaration", identifier="MAXSCORE", cardinality="single", baseType="float")
    _add(_add(largest, "defaultValue"), "value", "1" if item.marked else "0")
    if item.type in _CHOICES:
        cardinality = _RESPONSES[item.type][0]
        _add(
            root, "outcomeDeclaration", identifier="FEEDBACK", cardinality=cardinality, baseType="identifier"
        )
    _add(root, "outcomeDeclaration", identifier=_SAID, cardinality="single", baseType="identifier")


def _body(body: Element, item: QuizItem, paper: PaperItem) -> None:
    if item.type is ItemType.SHORT_ANSWER:
        _lines(_add(body, "p"), item.stem)
        field = _add(_add(body, "p"), "textEntryInteraction", responseIdentifier="RESPONSE")
        field.set("expectedLength", str(_WIDTH))
        return
    interaction = _add(body, _INTERACTIONS[item.type], responseIdentifier="RESPONSE")
    _lines(_add(interaction, "prompt"), item.stem)
    if item.type in _CHOICES:
        interaction.set("shuffle", "false")
        interaction.set("maxChoices", "0" if item.type is ItemType.MULTIPLE_CHOICE else "1")
        for place, option in enumerate(item.options, 1):
            _lines(_add(interaction, "simpleChoice", identifier=f"O{place}"), option.text)
    elif item.type is ItemType.ORDERING:
        interaction.set("shuffle", "false")
        for step in paper.steps:
            _lines(_add(interaction, "simpleChoice", identifier=f"S{step.letter}"), step.text)
    elif item.type is ItemType.MATCHING:
        _pairs(interaction, paper)
    else:
        interaction.set("expectedLines", str(_LINES))
        model = _add(body, "rubricBlock", view="scorer")
        for line in _paragraphs(item.model_answer):
            _add(model, "p", line)


def _pairs(interaction: Element, paper: PaperItem) -> None:
    lefts = [row for row in paper.rows if row.number]
    interaction.set("shuffle", "false")
    interaction.set("maxAssociations", str(len(lefts)))
    left, right = _add(interaction, "simpleMatchSet"), _add(interaction, "simpleMatchSet")
    for row in lefts:
        _lines(_add(left, "simpleAssociableChoice", identifier=f"L{row.number}", matchMax="1"), row.left)
    for row in (row for row in paper.rows if row.letter):
        choice = _add(right, "simpleAssociableChoice", identifier=f"R{row.letter}", matchMax=str(len(lefts)))
        _lines(choice, row.right)


def _processing(processing: Element, item: QuizItem) -> None:
    if item.type is ItemType.SHORT_ANSWER:
        score = _add(processing, "setOutcomeValue", identifier="SCORE")
        _add(score, "mapResponse", identifier="RESPONSE")
    elif item.marked:
        condition = _add(processing, "responseCondition")
        right = _add(condition, "responseIf")
        match = _add(right, "match")
        _add(match, "variable", identifier="RESPONSE")
        _add(match, "correct", identifier="RESPONSE")
        _set(right, "SCORE", "float", "1")
        _set(_add(condition, "responseElse"), "SCORE", "float", "0")
    if item.type in _CHOICES:
        shown = _add(processing, "setOutcomeValue", identifier="FEEDBACK")
        _add(shown, "variable", identifier="RESPONSE")
    _set(processing, _SAID, "identifier", "ALL")


def _set(parent: Element, name: str, kind: str, value: str) -> None:
    _add(_add(parent, "setOutcomeValue", identifier=name), "baseValue", value, baseType=kind)


def _feedback(root: Element, item: QuizItem) -> None:
    said = [("FEEDBACK", f"O{place}", option.feedback) for place, option in enumerate(item.options, 1)]
    if item.type not in _CHOICES:
        said = []
    for outcome, name, text in (*said, (_SAID, "ALL", item.feedback)):
        if text:
            shown = _add(root, "modalFeedback", outcomeIdentifier=outcome, identifier=name, showHide="show")
            for line in _paragraphs(text):
                _add(shown, "p", line)


def _lines(element: Element, text: str) -> None:
    """Write a text into an inline element, its line ends as breaks."""
    first, *rest = _paragraphs(text) or [""]
    element.text = first
    for line in rest:
        _add(element, "br").tail = line


def _paragraphs(text: str) -> list[str]:
    return [line for line in map(as_line, clean(text).splitlines()) if line]


def _add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    element = etree.SubElement(parent, name, attributes)
    element.text = text or None
    return element


# how an answer is held: how many values, of what kind
_RESPONSES = {
    ItemType.SINGLE_CHOICE: ("single", "identifier"),
    ItemType.CLOZE: ("single", "identifier"),
    ItemType.TRUE_FALSE: ("single", "identifier"),
    ItemType.MULTIPLE_CHOICE: ("multiple", "identifier"),
    ItemType.MATCHING: ("multiple", "directedPair"),
    ItemType.SHORT_ANSWER: ("single", "string"),
    ItemType.ORDERING: ("ordered", "identifier"),
    ItemType.OPEN: ("single", "string"),
}
_INTERACTIONS = {
    **dict.fromkeys(_CHOICES, "choiceInteraction"),
    ItemType.MATCHING: "matchInteraction",
    ItemType.ORDERING: "orderInteraction",
    ItemType.OPEN: "extendedTextInteraction",
}
