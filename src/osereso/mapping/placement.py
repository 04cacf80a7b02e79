"""Where an exchange was placed, how surely and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from osereso.mapping.encoder import Vectors
    from osereso.messages import Message


class Share(NamedTuple):
    """The chance of a section, 0 to 1; those of all sections add up to 1."""

    section: str
    chance: float


@dataclass(frozen=True, slots=True)
class Placement:
    """The section of an exchange; ``confidence`` from 0 to 1, ``reason`` for the trainer.

    ``shares`` are the sections' chances, the largest first; ``said`` the vectors of the answer's sentences,
    in order.
    """

    section: str
    confidence: float
    reason: Message
    shares: tuple[Share, ...] = ()
    said: Mapping[str, Vectors] = field(default_factory=dict, compare=False, repr=False)
