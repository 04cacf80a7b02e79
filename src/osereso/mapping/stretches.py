"""Which section each sentence of an answer serves, where an answer serves two.

Careful on purpose: a sentence leaves the section of its exchange only where what is said there, before and
after leaves little doubt (docs/decisions/0008).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.mapping.examples import examples_of, learnt_sections
from osereso.mapping.trained import load_trained, log_chances, surroundings
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.mapping.encoder import Encoder
    from osereso.mapping.examples import Examples
    from osereso.mapping.placement import Placement
    from osereso.mapping.trained import Numbers, Trained
    from osereso.model.taxonomy import Taxonomy

_SURE = 0.85  # the least chance of another section than the exchange’s
_LIKE = 0.7  # the least likeness to an example that a trainer added
_NONE = 0.01  # the chance of what has none, so that it has a logarithm
_DIGITS = 4  # the last digits are chance, and must not decide


def place_stretches(
    question: str,  # noqa: ARG001 - what was asked has had its part in the placement
    stretches: Sequence[str],
    placement: Placement,
    taxonomy: Taxonomy,
    encoder: Encoder,
) -> tuple[str, ...]:
    """Return the section that each stretch of an answer serves: mostly that of its exchange.

    ``stretches`` are sentences of the answer that ``placement`` was made for; what is not found in it
    stays in the exchange's section.
    """
    trained = load_trained()
    learnt = learnt_sections(taxonomy, trained)
    if placement.section not in learnt or not placement.said:
        return tuple(placement.section for _ in stretches)
    answer = _Answer(
        pieces=tuple(placement.said),
        placement=placement,
        chances=_chances(placement, learnt, trained),
        sections={place: one for one, old in learnt.items() for place in [trained.sections.index(old)]},
        examples=examples_of(taxonomy, trained, encoder),
    )
    return tuple(answer.section(stretch) or placement.section for stretch in stretches)


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    """An answer's pieces with the chances of the learnt sections: (pieces, sections)."""

    pieces: tuple[str, ...]
    placement: Placement
    chances: Numbers
    sections: Mapping[int, str]  # place among the learnt ones → section of the taxonomy
    examples: Examples

    def section(self, stretch: str) -> str | None:
        """The section that a stretch clearly serves."""
        wanted = squeeze(stretch)
        places = [place for place, piece in enumerate(self.pieces) if piece in wanted or wanted in piece]
        if not places:
            return None
        return self._like_an_example(places) or self._by_weights(places)

    def _like_an_example(self, places: list[int]) -> str | None:
        """The section of an example that a trainer added, where a piece is really like it."""
        near = [
            one
            for place in places
            for one in self.examples.answers.near(self.placement.said[self.pieces[place]][None])
        ]
        best = max(near, key=lambda one: one.likeness, default=None)
        return best.example.section if best and best.example.added and best.likeness >= _LIKE else None

    def _by_weights(self, places: list[int]) -> str | None:
        chances = self.chances[places].mean(axis=0).round(_DIGITS).tolist()
        best = max(self.sections, key=lambda place: chances[place])
        return self.sections[best] if chances[best] >= _SURE else None


def _chances(placement: Placement, learnt: Mapping[str, str], trained: Trained) -> Numbers:
    """The chances of the learnt sections for each piece, from what is said there and around it."""
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    shares = {learnt[one]: chance for one, chance in placement.shares if one in learnt}
    exchange = np.log([shares.get(one, 0.0) + _NONE for one in trained.sections])
    scores = np.array([trained.of_sentence(piece, vector) for piece, vector in placement.said.items()])
    return np.exp(log_chances(trained.in_context(surroundings(log_chances(scores), exchange))))
