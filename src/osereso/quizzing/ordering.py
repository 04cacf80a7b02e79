"""Steps to be put in order, only where the answer itself says the order: « d’abord… ensuite… enfin »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.quizzing.candidates import Candidate, Draft, Passage
from osereso.quizzing.feedback import see
from osereso.quizzing.standing import self_standing
from osereso.quizzing.wording import bare, inner_quotes, roots
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.model.course import CourseSection, Topic
    from osereso.quizzing.material import Material

KIND = "ordering"
_FEWEST, _MOST = 3, 6  # steps
_WORDS = (2, 16)  # of a step
_FIRST = r"(?:tout d[’']abord|d[’']abord|premièrement|pour commencer|étape 1|first|to begin with|step 1)"
_NEXT = (
    r"(?:ensuite|puis|après(?: quoi| cela| ça)?|deuxièmement|troisièmement|étape \d"
    r"|then|next|after that|step \d)"
)
_LAST = r"(?:enfin|pour finir|en dernier|finally|at last)"
_MARK = re.compile(
    rf"(?:^|(?<=[.;:,!?] ))({_FIRST}|{_NEXT}|{_LAST})\b[ \u00a0]?[:,]?[ \u00a0]*", re.IGNORECASE
)
_STARTS, _ENDS = re.compile(_FIRST, re.IGNORECASE), re.compile(rf"{_LAST}|(?:étape|step) \d", re.IGNORECASE)
_CUT = re.compile(r"[.;!?…]|,? et $|, $")


def ordering(material: Material, random: Random) -> Iterator[Candidate]:  # noqa: ARG001 - one signature
    """Yield an item for each paragraph that numbers its steps in words, if each can be read alone."""
    for section in material.course.sections:
        for topic in section.topics:
            for paragraph in topic.answer:
                steps = _steps(paragraph)
                if steps and topic.points:
                    yield _candidate(steps, section, topic, material)


def _steps(paragraph: str) -> tuple[str, ...]:
    """The steps of a paragraph without the words that number them; none where an order would be made up."""
    marks = list(_MARK.finditer(paragraph))
    ends = [*(mark.start() for mark in marks[1:]), len(paragraph)]
    if not (_FEWEST <= len(marks) <= _MOST and _STARTS.match(marks[0][1]) and _ENDS.match(marks[-1][1])):
        return ()
    told = [paragraph[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]
    steps = [bare(re.split(_CUT, text, maxsplit=1)[0].strip(" ,\u00a0")) for text in told]
    steps = [step[:1].upper() + step[1:] for step in steps]
    low, high = _WORDS
    sound = all(low <= len(step.split()) <= high and self_standing(step) and roots(step) for step in steps)
    return tuple(steps) if sound and len(set(map(fold, steps))) == len(steps) else ()


def _candidate(steps: tuple[str, ...], section: CourseSection, topic: Topic, material: Material) -> Candidate:
    item = Draft(
        at=Passage(section, topic, topic.points[0].source),
        kind=KIND,
        type=ItemType.ORDERING,
        stem=material.say(
            "In what order does {name} tell these steps, in answer to the question “{question}”",
            name=material.name_of(topic),
            question=inner_quotes(topic.question),
        ),
        feedback=see(topic, material),
        steps=steps,
        difficulty=2,
    ).item()
    return Candidate(item, frozenset({f"{KIND} {topic.exchange}"}), frozenset(map(fold, steps)), merit=1)
