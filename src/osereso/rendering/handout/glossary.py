"""The glossary: the words of the trade that the professional explains, in alphabetical order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.handout.parts import number_of
from osereso.text import fold

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, what it means, and where that is said: the title of the part and the question's number."""

    term: str
    explanation: str
    part: str
    reference: str


def glossary(course: TailoredCourse) -> tuple[Entry, ...]:
    """Return the words of all topics as a French dictionary sorts them: accents and case do not count.

    A word explained twice in the same way stands once, where it comes first.
    """
    entries: dict[tuple[str, str], Entry] = {}
    for section in course.sections:
        for topic in section.topics:
            reference = number_of(topic, course.language)
            for term in topic.terms:
                key = (term.term.casefold(), term.explanation.casefold())
                entries.setdefault(key, Entry(term.term, term.explanation, section.title, reference))
    return tuple(sorted(entries.values(), key=lambda entry: (fold(entry.term), entry.term)))
