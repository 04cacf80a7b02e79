"""What an exchange holds, as numbers: the meaning of the question and of each sentence of the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from osereso.text import sentences

if TYPE_CHECKING:
    from osereso.mapping.encoder import Encoder, Vectors

_LONGEST = 60  # words that are encoded at once: the time grows faster than the length
_HALF_HEARD = 10.0  # words of an answer that weigh half as much as a long one's
_LOUDER = 0.5  # how much more the question weighs where the answer says nothing


class Order(NamedTuple):
    """The place of an exchange in its interview, counted from 1."""

    number: int
    total: int

    @property
    def marks(self) -> tuple[float, float, float]:
        """Whether it is the first, the last, and how far it stands (0 to 1)."""
        share = (self.number - 1) / max(1, self.total - 1)
        return float(self.number == 1), float(self.number == self.total), share


SOMEWHERE = Order(4, 9)  # where the place is not known: neither first nor last


@dataclass(frozen=True, slots=True)
class Content:
    """An exchange in sentences and vectors.

    ``asked`` is the question's vector (dimensions), ``said`` those of ``pieces`` (pieces, dimensions).
    """

    question: str
    answer: str
    pieces: tuple[str, ...]
    asked: Vectors
    said: Vectors

    @property
    def gist(self) -> Vectors:
        """The direction of the answer as a whole."""
        mean: Vectors = self.said.sum(axis=0)
        length = float((mean * mean).sum()) ** 0.5
        mean /= max(1e-9, length)
        return mean

    @property
    def gists(self) -> tuple[Vectors, list[float]]:
        """The vectors of the answer's pieces and that of the whole: (pieces + 1, dimensions).

        And how much a likeness to each counts: less where much else is said, 1 for the whole.
        """
        import numpy as np  # noqa: PLC0415 - only where an interview is mapped

        lengths = [len(piece) for piece in self.pieces]
        weights = [0.5 + 0.5 * length / sum(lengths) for length in lengths]
        return np.concatenate([self.said, self.gist[None]]), [*weights, 1.0]

    @property
    def heard(self) -> float:
        """How much the answer weighs: little where it is « oui », 1 where it is long."""
        words = len(self.answer.split())
        return words / (words + _HALF_HEARD)

    @property
    def asked_for(self) -> float:
        """How much the question weighs: more where the answer says little."""
        return 1 + _LOUDER * (1 - self.heard)


def content(question: str, answer: str, encoder: Encoder) -> Content:
    """Return the content of an exchange, encoded in one go so that nothing around it changes a digit."""
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    pieces = cut(answer)
    vectors = encoder.encode([question or ".", *pieces])
    vectors = vectors * np.array([bool(question.strip()), *(True for _ in pieces)], np.float32)[:, None]
    return Content(question, answer, pieces, vectors[0], vectors[1:])


def cut(answer: str) -> tuple[str, ...]:
    """Return the sentences of an answer, those without an end in sight cut after so many words."""
    found = list[str]()
    for start, end in sentences(answer):
        words = answer[start:end].split()
        found += [" ".join(words[at : at + _LONGEST]) for at in range(0, len(words), _LONGEST)]
    return tuple(found)
