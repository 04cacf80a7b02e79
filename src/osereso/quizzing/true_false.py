"""Statements to judge: an idea given to its own question or to another, or with one term swapped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import certain, mistakable, names_section
from osereso.quizzing.candidates import Candidate, Draft, key_of
from osereso.quizzing.feedback import home, quotation, right
from osereso.quizzing.swaps import last_phrase
from osereso.quizzing.wording import Shape, inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.model.course import CourseSection
    from osereso.quizzing.material import Idea, Material

KIND = "true-false"


def true_false(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield statements on what the interview says, then statements on sections."""
    for idea in material.ideas:
        swapped = last_phrase(idea, 1, material, random) if idea.shape is not Shape.NOUN else None
        if swapped is not None and swapped.closed:
            yield _statement(idea, swapped.before + swapped.wrong[0], material, true=False)
            yield _statement(idea, idea.text, material, true=True)
    for idea in material.ideas:
        if certain(idea, material) and not names_section(idea, idea.section):
            others = [section for section in material.course.sections if not mistakable(idea, section)]
            yield _attribution(idea, idea.section, material)
            if others:
                yield _attribution(idea, random.choice(others), material)


def _statement(idea: Idea, text: str, material: Material, *, true: bool) -> Candidate:
    """What the interview says, or the same with another person, time or place."""
    _ = material.translate
    stem = material.say(
        _("True or false? According to {name}: “{idea}”."),
        name=material.name_of(idea.topic.exchange),
        idea=inner_quotes(text),
    )
    wrong = material.say(_("No: reread the passage quoted below."))
    candidate = _candidate(idea, stem, wrong, material, true=true)
    return candidate if true else replace(candidate, shown=frozenset(), hidden=candidate.tested)


def _attribution(idea: Idea, section: CourseSection, material: Material) -> Candidate:
    """The section that an idea belongs to, or another."""
    _ = material.translate
    stem = material.say(
        _("True or false? According to the interview, the idea “{idea}” belongs to the section “{section}”."),
        idea=idea.quoted,
        section=inner_quotes(section.title),
    )
    true = section.id == idea.section.id
    yes = material.say(
        _("No: this idea does belong to the section “{section}” ({reference})."),
        section=inner_quotes(idea.section.title),
        reference=idea.topic.reference,
    )
    return _candidate(idea, stem, yes if true else home(idea, material), material, true=true)


def _candidate(idea: Idea, stem: str, wrong: str, material: Material, *, true: bool) -> Candidate:
    _ = material.translate
    yes = right(material)
    item = Draft(
        idea=idea,
        kind=KIND,
        type=ItemType.TRUE_FALSE,
        stem=stem,
        feedback=quotation(idea, material),
        options=[
            Option(_("True"), correct=true, feedback=yes if true else wrong),
            Option(_("False"), correct=not true, feedback=wrong if true else yes),
        ],
    ).item()
    return Candidate(item, frozenset({key_of(idea)}), frozenset({key_of(idea)}), merit=idea.merit)
