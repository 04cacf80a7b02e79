"""Placing an exchange: the learnt weights, the trainer's own examples and cues, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.mapping.content import SOMEWHERE, content
from osereso.mapping.examples import alike, examples_of, learnt_sections, speaking
from osereso.mapping.placement import Placement, Share
from osereso.mapping.reasons import reason
from osereso.mapping.trained import load_trained
from osereso.text import fold

if TYPE_CHECKING:
    from osereso.mapping.content import Content, Order
    from osereso.mapping.encoder import Encoder
    from osereso.mapping.examples import Near
    from osereso.mapping.trained import Trained
    from osereso.model.taxonomy import SectionDefinition, Taxonomy

_NEW = 2.5  # what the examples of a section that was never learnt must say before it equals the best one
_CUE = 2.0  # what it says that the question names a section and the answer takes it up
_DIGITS = 4  # the last digits of a score are chance, and must not decide


def place(
    question: str, answer: str, taxonomy: Taxonomy, encoder: Encoder, order: Order = SOMEWHERE
) -> Placement:
    """Return the section that an exchange serves best.

    ``order`` is its place in its interview; what the other exchanges say has no part in it.
    """
    trained = load_trained()
    found = content(question, answer, encoder)
    near = examples_of(taxonomy, trained, encoder).near(found)
    scores = _scores(found, order, taxonomy, trained, near)
    shares = _shares(scores)
    return Placement(
        section=shares[0].section,
        confidence=_confidence(shares[0].chance, trained),
        reason=reason(found, taxonomy, trained, near, shares),
        shares=shares,
        said=dict(zip(found.pieces, found.said, strict=True)),
    )


def _scores(
    found: Content, order: Order, taxonomy: Taxonomy, trained: Trained, near: tuple[tuple[Near, ...], ...]
) -> dict[str, float]:
    """The score of each section, in the taxonomy's order."""
    learnt = learnt_sections(taxonomy, trained)
    by_weights = dict(zip(trained.sections, trained.scores(found, order).tolist(), strict=True))
    scores = {one: by_weights[old] + speaking(one, near) for one, old in learnt.items()}
    highest = max((by_weights[old] for old in learnt.values()), default=0.0)
    for section in taxonomy.sections:
        cues = _cued(section, found)
        if section.id in learnt:
            scores[section.id] += cues
        elif not learnt:
            scores[section.id] = alike(section.id, near) + cues
        elif said := speaking(section.id, near) + cues:
            scores[section.id] = highest - _NEW + said
        else:
            scores[section.id] = float("-inf")
    return {one: round(scores[one], _DIGITS) for one in taxonomy.ids}


def _cued(section: SectionDefinition, found: Content) -> float:
    """What the section's cues say: nothing unless both the question and the answer hold one."""
    texts = [f" {fold(text)}" for text in (found.question, found.answer)]
    return _CUE * all(any(f" {fold(cue)}" in text for cue in section.cues) for text in texts)


def _shares(scores: dict[str, float]) -> tuple[Share, ...]:
    """The chances, the largest first; of equal ones the taxonomy's first."""
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    values = np.array(list(scores.values()))
    powers = np.exp(values - values.max())
    chances = (powers / powers.sum()).round(_DIGITS).tolist()
    shares = (Share(section, chance) for section, chance in zip(scores, chances, strict=True))
    return tuple(sorted(shares, key=lambda share: -scores[share.section]))


def _confidence(chance: float, trained: Trained) -> float:
    """How often the section with the largest share is right, when that share is so large."""
    import numpy as np  # noqa: PLC0415

    return round(float(np.interp(chance, trained.shares, trained.right)), 2)
