"""Three elements of one answer and one of another: which one answers another question?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import answered, may_answer
from osereso.quizzing.candidates import Candidate, Draft, keys_of
from osereso.quizzing.feedback import here, quotation, right
from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import CourseSection, Topic
    from osereso.quizzing.material import Idea, Material

KIND = "odd-one-out"
_SAME = 3
_EACH = 6  # candidates a question: enough to choose from


def odd_one_out(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield items on each question that got at least three elements of answer."""
    for topic, given in answered(material):
        found = [
            (odd, trio)
            for trio in map(list, combinations(given, _SAME))
            for odd in material.ideas
            if odd.askable
            and not odd.vague
            and not may_answer(odd, topic, trio, material)
            and _alike(odd, trio)
        ]
        random.shuffle(found)
        for odd, trio in found[:_EACH]:
            four = random.sample([odd, *trio], _SAME + 1)
            for section in {trio[0].section.id: trio[0].section, odd.section.id: odd.section}.values():
                yield _candidate(topic, odd, four, section, material)


def _alike(odd: Idea, trio: Sequence[Idea]) -> bool:
    """Whether nothing but its meaning makes the odd idea stand out: form, length, a colon."""
    lengths = sorted(len(one.text) for one in trio)
    return (
        sum(odd.shape is one.shape for one in trio) > len(trio) / 2
        and 0.6 * lengths[0] <= len(odd.text) <= 1.4 * lengths[-1]
        and (":" in odd.text) in {":" in one.text for one in trio}
    )


def _candidate(
    topic: Topic, odd: Idea, four: Sequence[Idea], tested: CourseSection, material: Material
) -> Candidate:
    """The item counts for either section: both answers must be known to find the odd one."""
    item = Draft(
        at=odd,
        kind=KIND,
        type=ItemType.SINGLE_CHOICE,
        stem=material.say(
            "According to {name}, three of these elements answer the question “{question}” "
            "Which one answers another question?",
            name=material.name_of(topic),
            question=inner_quotes(topic.question),
        ),
        feedback=quotation(odd, material),
        options=[
            Option(one.text, one is odd, right(material) if one is odd else here(one, material))
            for one in four
        ],
        difficulty=2,
        section=tested,
    ).item()
    once = frozenset({f"{KIND} {topic.exchange}"})
    return Candidate(item, keys_of(four) | once, keys_of(four), merit=min(one.merit for one in four))
