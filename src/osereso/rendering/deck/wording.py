"""What an outline may ask for beside the course's own values: a few filters and a choice of quotations."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.model.quiz import ItemType
from osereso.rendering.deck.moments import moments
from osereso.rendering.quiz.sheet import paper_items, short_key
from osereso.typography import NBSP, duration, enumeration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from osereso.model.course import CourseSection, Step, TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem

_QUOTES_A_SECTION = 2
_FULL_SLIDE = 3  # points, from which on a quotation needs a slide of its own
_MANY_TOPICS = 4  # from here on a section shows two quotations
_OPENER_AND_RECAP = 4  # minutes
_QUICK_QUESTION = 2
_LETTERS = "ABCDEF"
_LONGEST_STEM = 200  # characters of a question that a room reads together
_LONGEST_CHOICE = 110
_ONE_COLUMN = 5  # answers: more stand in two
_QUICK = (ItemType.SINGLE_CHOICE, ItemType.CLOZE, ItemType.MULTIPLE_CHOICE, ItemType.TRUE_FALSE)
_TOLD_BY_THE_PLACE = "categorise"  # in which section does it belong? in the one on whose slide it stands
_WORDS_TO_KNOW = 2
_BETWEEN = ("break", "welcome")  # kinds of steps; a welcome in the middle of a day recalls the morning
_LONGEST_ARTICLE = 3  # letters: le, la, les, un, des, the
_LONGEST_QUOTE = 220  # characters that are read in one breath


def small(text: str, _language: str) -> str:
    """Return the text with a small first letter, acronyms apart; an article keeps its noun."""
    lowered = text if text[1:2].isupper() else text[:1].lower() + text[1:]
    first, space, rest = lowered.partition(" ")
    return f"{first}{NBSP}{rest}" if first.islower() and len(first) <= _LONGEST_ARTICLE and space else lowered


def heading(text: str, _language: str) -> str:
    """Return the text without the stop that a title does not have: « Racontez-nous votre journée »."""
    bare = text.rstrip()
    return bare[:-1].rstrip() if bare.endswith(".") and not bare.endswith(("..", "etc.")) else bare


def pace(section: CourseSection, _language: str) -> int:
    """Return the minutes that each topic of a section may take."""
    beside = _OPENER_AND_RECAP + _QUICK_QUESTION
    beside += _WORDS_TO_KNOW if any(topic.terms for topic in section.topics) else 0
    shown = section.minutes - section.activity.minutes - beside - len(_quoted(section))
    return max(1, shown // max(1, len(section.topics)))


def highlights(course: TailoredCourse) -> frozenset[str]:
    """Return the exchanges whose quotation gets a slide: one a section, two where topics are many.

    Where points are few, the quotation stands under them, on the same slide.
    """
    return frozenset(exchange for section in course.sections for exchange in _quoted(section))


def interludes(course: TailoredCourse) -> dict[str, list[tuple[Step, str]]]:
    """Return what comes between a section and the next one, each with the time when it ends.

    The key is the section that went before. What cuts a section in two has no place of its own.
    """
    found: dict[str, list[tuple[Step, str]]] = {}
    ends = {step.section: place for place, step in enumerate(course.steps) if step.section}
    before = None
    for place, (step, after) in enumerate(pairwise(course.steps)):
        before = step.section or before
        if step.section is None and before and ends[before] < place and step.kind in _BETWEEN:
            found.setdefault(before, []).append((step, after.start))
    return found


def quick_questions(quiz: Quiz) -> dict[str, QuizItem]:
    """Return one question a section that a room can answer by raising hands, where there is one.

    The key is the section. Short ones with few choices; never one that the slide's own place answers, and
    one that no form of the quiz asks again where there is such a one.
    """
    found: dict[str, QuizItem] = {}
    for items in (quiz.reserve, quiz.items):
        for kind in _QUICK:
            for item in items:
                if item.type is kind and item.kind != _TOLD_BY_THE_PLACE and _is_quick(item):
                    found.setdefault(item.section, item)
    return found


def solutions(quiz: Quiz) -> tuple[tuple[str, ...], ...]:
    """Return the paper quiz's key as table rows: number and answer, twice a row where there are many."""
    told = [(str(item.number), short_key(item) or "…") for item in paper_items(quiz)]
    if len(told) <= _ONE_COLUMN:
        return tuple(told)
    half = -(-len(told) // 2)
    rest = [*told[half:], ("", "")]
    return tuple((*first, *second) for first, second in zip(told[:half], rest, strict=False))


def _is_quick(item: QuizItem) -> bool:
    few = 2 <= len(item.options) <= len(_LETTERS) - 1
    short = all(len(option.text) <= _LONGEST_CHOICE for option in item.options)
    return few and short and len(item.stem) <= _LONGEST_STEM


def letters(item: QuizItem, language: str) -> str:
    """Return the letters of the right choices: « A et C »."""
    right = [letter for letter, option in zip(_LETTERS, item.options, strict=False) if option.correct]
    return enumeration(right, "et" if language.startswith("fr") else "and")


def speech(text: str, language: str) -> str:
    """Return a quotation between the marks of its language, once."""
    bare = text.strip('«»“”" \u00a0\u202f') if text[:1] in '«“"' and text[-1:] in '»”"' else text
    return f"«{NBSP}{bare}{NBSP}»" if language.startswith("fr") else f"“{bare}”"


def _quoted(section: CourseSection) -> list[str]:
    """The best-sized quotations, never of two topics that follow each other."""
    wanted = _QUOTES_A_SECTION if len(section.topics) >= _MANY_TOPICS else 1
    places = [
        place
        for place, topic in enumerate(section.topics)
        if topic.quote and len(topic.points) >= _FULL_SLIDE
    ]
    places.sort(key=lambda place: _merit(section.topics[place].quote.text), reverse=True)  # type: ignore[union-attr]
    chosen: list[int] = []
    for place in places:
        if len(chosen) < wanted and all(abs(place - other) > 1 for other in chosen):
            chosen.append(place)
    return [section.topics[place].exchange for place in chosen]


def _merit(quote: str) -> int:
    """A quotation of some length says more, one that goes on is not read."""
    return len(quote) if len(quote) <= _LONGEST_QUOTE else _LONGEST_QUOTE - len(quote)


FILTERS: Mapping[str, Callable[[Any, str], Any]] = {
    "duration": lambda minutes, language: duration(int(minutes), language),  # a template may divide
    "small": small,
    "pace": pace,
    "speech": speech,
    "heading": heading,
    "letters": letters,
    "lines": lambda text, _language: text.splitlines(),
    "moments": lambda points, _language: moments([point.text for point in points]),
}


def continued(language: str) -> str:
    """Return what the notes of a slide say that continues the one before."""
    return catalogue(language).gettext("Continued from the previous slide, whose notes hold the whole text.")
