"""Three ideas of one section and one of another: which one does not belong?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import certain, foreign, names_section
from osereso.quizzing.candidates import Candidate, Draft, keys_of
from osereso.quizzing.feedback import home, quotation, right
from osereso.quizzing.lexicon import NEAR
from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import CourseSection
    from osereso.quizzing.material import Idea, Material

KIND = "odd-one-out"
_SAME = 3
_EACH = 6  # candidates a section: enough to choose from


def odd_one_out(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield questions on each section that has three certain ideas."""
    sure = [idea for idea in material.ideas if certain(idea, material)]
    for section in material.course.sections:
        inside = [one for one in sure if one.section.id == section.id and not names_section(one, section)]
        outside = [one for one in sure if foreign(one, section) and not _tells(one, section)]
        found = [
            (odd, trio)
            for trio in map(list, combinations(inside, _SAME))
            for odd in outside
            if _alike(odd, trio)
        ]
        random.shuffle(found)
        found.sort(key=lambda pair: len({idea.topic.exchange for idea in pair[1]}))
        for odd, trio in found[:_EACH]:
            four = random.sample([odd, *trio], _SAME + 1)
            yield _candidate(section, odd, four, section, material)
            yield _candidate(section, odd, four, odd.section, material)


def _tells(idea: Idea, section: CourseSection) -> bool:
    """Whether an idea names its own section and so stands out, or serves one too near to stand out."""
    return names_section(idea, idea.section) or {idea.section.id, section.id} == NEAR


def _alike(odd: Idea, trio: Sequence[Idea]) -> bool:
    """Whether nothing but its meaning makes the odd idea stand out: form, length, a colon."""
    lengths = sorted(len(one.text) for one in trio)
    colons = {":" in one.text for one in trio}
    return (
        odd.shape in {one.shape for one in trio}
        and 0.6 * lengths[0] <= len(odd.text) <= 1.4 * lengths[-1]
        and (":" in odd.text) in colons
    )


def _candidate(
    section: CourseSection, odd: Idea, four: Sequence[Idea], tested: CourseSection, material: Material
) -> Candidate:
    """The item counts for either section: both must be known to find the odd one."""
    _ = material.translate
    item = Draft(
        idea=odd,
        kind=KIND,
        type=ItemType.SINGLE_CHOICE,
        stem=material.say(
            _("Three of these ideas belong to the section “{section}”. Which one belongs elsewhere?"),
            section=inner_quotes(section.title),
        ),
        feedback=quotation(odd, material),
        options=[
            Option(
                one.text,
                correct=one is odd,
                feedback=right(material) if one is odd else home(one, material),
            )
            for one in four
        ],
        difficulty=2,
        section=tested,
    ).item()
    return Candidate(item, keys_of(four), keys_of(four), merit=min(one.merit for one in four))
