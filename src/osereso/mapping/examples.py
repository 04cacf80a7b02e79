"""The examples of a taxonomy: what a trainer adds to them decides at once, without training.

An added example speaks for its section where an exchange is really like it, and more like it than any
example of another section; elsewhere it is silent, so that nothing else moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from osereso.mapping.content import content

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.mapping.content import Content
    from osereso.mapping.encoder import Encoder, Vectors
    from osereso.mapping.trained import Known, Trained
    from osereso.model.taxonomy import SectionDefinition, Taxonomy

# Likeness from which on an added example speaks, and what it says where the likeness is whole: of pairs of
# questions that ask the same in other words most reach 0.6, of any two questions 1 in 200 does.
_LIKE = 0.5
_WEIGHT = 12.0


class Example(NamedTuple):
    """An example of a section; ``added``: the weights were not learnt from it."""

    section: str
    text: str
    added: bool


class Near(NamedTuple):
    """An example and how like it an exchange is, 1 for the same words."""

    example: Example
    likeness: float


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """The examples of questions, or those of answers; ``vectors`` has the shape (examples, dimensions)."""

    examples: tuple[Example, ...]
    vectors: Vectors

    def near(self, said: Vectors, weights: Sequence[float] = (1.0,)) -> tuple[Near, ...]:
        """Return all examples, each with its likeness to the nearest of these vectors.

        ``weights`` lessen the likeness to each vector. Rounded: the last digits are chance.
        """
        import numpy as np  # noqa: PLC0415 - only where an interview is mapped

        if not self.examples:
            return ()
        # einsum adds up in the same order on any number of threads, a product of matrices does not
        nearest = np.einsum("ed,sd->es", self.vectors, said * np.array(weights)[:, None])
        likeness = nearest.max(axis=1).round(4).tolist()
        return tuple(Near(*one) for one in zip(self.examples, likeness, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """The examples of all sections of a taxonomy."""

    questions: Kind
    answers: Kind

    def near(self, found: Content) -> tuple[tuple[Near, ...], ...]:
        """Return the examples by kind, each with its likeness to the exchange."""
        asked = self.questions.near(found.asked[None]) if found.question.strip() else ()
        said = self.answers.near(*found.gists) if found.pieces else ()
        return tuple(some for some in (asked, said) if some)


def speaking(section: str, near: tuple[tuple[Near, ...], ...]) -> float:
    """Return what the added examples of a section say for it, 0 where none is like the exchange."""
    return sum(_WEIGHT * max(0.0, _nearest_added(section, some) - _LIKE) / (1 - _LIKE) for some in near)


def alike(section: str, near: tuple[tuple[Near, ...], ...]) -> float:
    """Return what all examples say for a section of a taxonomy that no weights were learnt for."""
    return _WEIGHT * sum(
        max((one.likeness for one in some if one.example.section == section), default=0.0) for some in near
    )


def closest(section: str, near: tuple[tuple[Near, ...], ...]) -> Near | None:
    """Return the example of a section that an exchange is most like."""
    own = [one for some in near for one in some if one.example.section == section]
    return max(own, key=lambda one: one.likeness, default=None)


def _nearest_added(section: str, near: Sequence[Near]) -> float:
    """The likeness of the section's nearest added example, 0 where another section's example is nearer."""
    own = (one.likeness for one in near if one.example.section == section and one.example.added)
    best = max(own, default=0.0)
    others = (one.likeness for one in near if one.example.section != section)
    return best if best >= max(others, default=0.0) else 0.0


@lru_cache(maxsize=4)
def examples_of(taxonomy: Taxonomy, trained: Trained, encoder: Encoder) -> Examples:
    """Return the examples with their vectors; those that the weights know need not be encoded."""
    return Examples(
        questions=_kind(
            [(section.id, text) for section in taxonomy.sections for text in section.questions],
            trained.questions,
            learnt_sections(taxonomy, trained),
            encoder,
        ),
        answers=_kind(
            [(section.id, text) for section in taxonomy.sections for text in section.answers],
            trained.answers,
            learnt_sections(taxonomy, trained),
            encoder,
        ),
    )


def _kind(
    texts: Sequence[tuple[str, str]], known: Sequence[Known], learnt: Mapping[str, str], encoder: Encoder
) -> Kind:
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    vectors = {(one.section, one.text): one.vector for one in known}
    found = [
        Example(section, text, added=(learnt.get(section, ""), text) not in vectors)
        for section, text in texts
    ]
    meant = [
        content("", one.text, encoder).gist if one.added else vectors[learnt[one.section], one.text]
        for one in found
    ]
    return Kind(tuple(found), np.array(meant, np.float32))


@lru_cache(maxsize=4)
def learnt_sections(taxonomy: Taxonomy, trained: Trained) -> Mapping[str, str]:
    """Return section of the taxonomy → section that the weights were learnt for.

    A section that was given another id is known by its examples.
    """
    found = {one: one for one in taxonomy.ids if one in trained.sections}
    for section in taxonomy.sections:
        if section.id not in found and (old := _renamed(section, taxonomy, trained)):
            found[section.id] = old
    return found


def _renamed(section: SectionDefinition, taxonomy: Taxonomy, trained: Trained) -> str | None:
    texts = {*section.questions, *section.answers}
    for old in trained.sections:
        known = {one.text for one in (*trained.questions, *trained.answers) if one.section == old}
        if old not in taxonomy.ids and len(texts & known) * 2 > len(texts):
            return old
    return None
