"""What was learnt from ``data/training``: a linear model, in a file that ``scripts/train_mapping.py`` writes.

Every section has a weight for each dimension of the question's vector and of the mean of the answer's, for
each known term of the two, and for the place in the interview. The sum of weight times value is its score.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.mapping.words import Vocabulary
from osereso.workspace import BUNDLED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from osereso.mapping.content import Content, Order
    from osereso.mapping.encoder import Vectors

    Numbers = NDArray[np.float64]

MODEL = "mapping.npz"
_LEAST = -6.0  # the logarithm of a chance below which nothing more is learnt from it


@dataclass(frozen=True, slots=True)
class WordWeights:
    """The weights of known terms, of shape (sections, terms)."""

    vocabulary: Vocabulary
    weights: Numbers

    def scores(self, text: str) -> Numbers:
        """Return what the text's words say for each section."""
        found = self.vocabulary.weigh(text)
        scores: Numbers = (self.weights[:, list(found)] * list(found.values())).sum(axis=1)
        return scores


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """An example of the taxonomy that the model was trained with; ``vector`` has as many as dimensions."""

    section: str
    text: str
    vector: Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """The learnt weights.

    ``asked`` and ``said`` have the shape (sections, dimensions), ``order`` (sections, 3), ``bias``
    (sections). ``sentence``, ``sentence_words`` and ``sentence_bias`` judge a sentence alone,
    ``context`` (sections, 4 × sections) and ``context_bias`` a sentence with its surroundings.
    ``shares`` and ``right`` are the calibration: so often is a section right whose share is so large.
    ``digest`` tells the training files and examples that the weights were learnt from.
    """

    sections: tuple[str, ...]
    asked: Numbers
    said: Numbers
    asked_words: WordWeights
    said_words: WordWeights
    order: Numbers
    bias: Numbers
    sentence: Numbers
    sentence_words: WordWeights
    sentence_bias: Numbers
    context: Numbers
    context_bias: Numbers
    shares: Numbers
    right: Numbers
    questions: tuple[Known, ...]
    answers: tuple[Known, ...]
    digest: str

    def scores(self, content: Content, order: Order) -> Numbers:
        """Return a score for each section; their exponentials are in the proportion of their chances."""
        scores: Numbers = (
            self.bias
            + (self.order * order.marks).sum(axis=1)
            + content.asked_for
            * (project(self.asked, content.asked) + self.asked_words.scores(content.question))
            + content.heard * (self.of_pieces(content).sum(axis=0) + self.said_words.scores(content.answer))
        )
        return scores

    def of_pieces(self, content: Content) -> Numbers:
        """Return what each piece of the answer says for each section: (pieces, sections)."""
        count = max(1, len(content.pieces))
        told: Numbers = (content.said[:, None, :] * self.said[None]).sum(axis=2) / count
        return told

    def of_sentence(self, text: str, vector: Vectors) -> Numbers:
        """Return a score for each section of a sentence by itself."""
        return self.sentence_bias + project(self.sentence, vector) + self.sentence_words.scores(text)

    def in_context(self, around: Numbers) -> Numbers:
        """Return the scores (sentences, sections) of sentences with their surroundings."""
        scores: Numbers = self.context_bias + (around[:, None, :] * self.context[None]).sum(axis=2)
        return scores


def surroundings(told: Numbers, exchange: Numbers) -> Numbers:
    """Return what is known about each sentence of an answer: (sentences, 4 × sections).

    ``told`` are the logarithms of the chances (sentences, sections) by each sentence alone: its own, that
    before and that after stand side by side, then ``exchange``, those of the whole exchange (sections).
    """
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    told = np.maximum(told, _LEAST)
    none = np.zeros_like(told[:1])
    before, after = np.concatenate([none, told[:-1]]), np.concatenate([told[1:], none])
    return np.concatenate([told, before, after, np.broadcast_to(exchange, told.shape)], axis=1)


def log_chances(scores: Numbers) -> Numbers:
    """Return the logarithms of the chances of each row of scores."""
    import numpy as np  # noqa: PLC0415

    lifted: Numbers = scores - scores.max(axis=-1, keepdims=True)
    logarithms: Numbers = lifted - np.log(np.exp(lifted).sum(axis=-1, keepdims=True))
    return logarithms


def project(weights: Numbers, vector: Vectors) -> Numbers:
    """Return the products with each row, added up in the same order on any number of threads."""
    product: Numbers = (weights * vector).sum(axis=1)
    return product


@lru_cache(maxsize=2)
def load_trained(path: Path = BUNDLED / "data" / MODEL) -> Trained:
    """Return the learnt weights of a file, by default of the one that came with the package."""
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    with np.load(path, allow_pickle=False) as stored:
        return unpacked({name: stored[name] for name in stored.files})


def unpacked(held: Mapping[str, NDArray[np.generic]]) -> Trained:
    """Return the learnt weights from the arrays of a file, by their names."""
    numbers = {name: value.astype("float64") for name, value in held.items() if value.dtype.kind == "f"}
    return Trained(
        sections=tuple(held["sections"].tolist()),
        asked=numbers["asked"],
        said=numbers["said"],
        asked_words=_words("asked", held, numbers),
        said_words=_words("said", held, numbers),
        order=numbers["order"],
        bias=numbers["bias"],
        sentence=numbers["sentence"],
        sentence_words=_words("sentence", held, numbers),
        sentence_bias=numbers["sentence_bias"],
        context=numbers["context"],
        context_bias=numbers["context_bias"],
        shares=numbers["shares"],
        right=numbers["right"],
        questions=_examples("question", held),
        answers=_examples("answer", held),
        digest=held["digest"].item(),
    )


def _words(name: str, held: Mapping[str, NDArray[np.generic]], numbers: Mapping[str, Numbers]) -> WordWeights:
    vocabulary = Vocabulary.of(held[f"{name}_terms"].tolist(), numbers[f"{name}_rarities"].tolist())
    return WordWeights(vocabulary, numbers[f"{name}_weights"])


def _examples(kind: str, held: Mapping[str, NDArray[np.generic]]) -> tuple[Known, ...]:
    sections, texts = held[f"{kind}_sections"].tolist(), held[f"{kind}_texts"].tolist()
    vectors = held[f"{kind}_vectors"].astype("float32")
    return tuple(Known(*one) for one in zip(sections, texts, vectors, strict=True))
