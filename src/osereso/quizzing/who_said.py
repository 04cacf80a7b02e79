"""Who said it? Only where the module has two professionals or more, and each has a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.candidates import Candidate, Draft, Passage
from osereso.quizzing.feedback import answers, right
from osereso.quizzing.standing import quotable
from osereso.quizzing.wording import bare, inner_quotes
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.model.course import CourseSection, Topic
    from osereso.model.module import Quote
    from osereso.quizzing.material import Material

KIND = "who-said"
_FEWEST, _MOST = 6, 35  # words of a quotation
_NAMES = 3


def who_said(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield an item for each quotation that does not name its author."""
    names = {record.id: record.interviewee for record in material.course.interviews if record.interviewee}
    if len(set(map(fold, names.values()))) < max(2, len(material.course.interviews)):
        return
    told = {part for name in names.values() for part in fold(name).split()}
    for section in material.course.sections:
        for topic in section.topics:
            quote, name = topic.quote, names.get(topic.interview)
            if quote is None or name is None or told & set(fold(quote.text).split()):
                continue
            if _FEWEST <= len(quote.text.split()) <= _MOST and quotable(quote.text, topic.question):
                others = [other for other in dict.fromkeys(names.values()) if other != name]
                chosen = [name, *random.sample(others, min(_NAMES - 1, len(others)))]
                yield _candidate(quote, section, topic, sorted(chosen), material)


def _candidate(
    quote: Quote, section: CourseSection, topic: Topic, names: list[str], material: Material
) -> Candidate:
    author = material.name_of(topic)
    wrong = material.say(
        "No: these are the words of {name} ({reference}).", name=author, reference=topic.reference
    )
    item = Draft(
        at=Passage(section, topic, quote.source),
        kind=KIND,
        type=ItemType.SINGLE_CHOICE,
        stem=material.say("Who says in the interview: “{quote}”?", quote=inner_quotes(bare(quote.text))),
        feedback=answers(topic, material),
        options=[
            Option(name, correct=name == author, feedback=right(material) if name == author else wrong)
            for name in names
        ],
    ).item()
    return Candidate(item, frozenset({f"{KIND} {topic.exchange}"}), frozenset())
