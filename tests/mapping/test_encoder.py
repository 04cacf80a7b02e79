"""The encoder: vectors of length one, the same at every run."""

from __future__ import annotations

import numpy as np

from osereso.mapping.encoder import sentence_encoder


def test_vectors_have_length_one_and_near_sentences_are_alike() -> None:
    vectors = sentence_encoder().encode(["Quels conseils ?", "Que conseillez-vous ?", "Il pleut sur la mer."])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_the_same_sentence_gives_the_same_vector() -> None:
    first, second = (sentence_encoder().encode(["Une phrase."]) for _ in range(2))
    assert np.array_equal(first, second)
