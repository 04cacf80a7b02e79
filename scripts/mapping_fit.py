"""Fitting the weights of mapping to labelled exchanges; ``train_mapping.py`` writes them to a file."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from mapping_rows import Row, examples_of, rows_of
from osereso.mapping.trained import Trained, log_chances, surroundings, unpacked
from osereso.mapping.words import Vocabulary, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.mapping.content import Content
    from osereso.mapping.training import Labelled
    from osereso.model.taxonomy import Taxonomy

STRENGTH = 3.0  # of the data against the regularisation
FOLDS = 8
BINS = 12
# how much a block of numbers counts beside the others
SAID, SAID_WORDS, ORDER, SENTENCE = 1.5, 2.0, 0.3, 1.5
RAREST = {"asked": 2, "said": 3, "sentence": 3}  # texts in which a term must stand to be known

Arrays = dict[str, np.ndarray]


def train(labelled: Sequence[Labelled], taxonomy: Taxonomy) -> Arrays:
    """Return the arrays of the file, fitted to exchanges and to the taxonomy's examples."""
    rows, examples = rows_of(labelled), examples_of(taxonomy)
    held = fit(rows, examples, taxonomy.ids)
    shares, scores = held_out(rows, examples, taxonomy.ids)
    held["shares"], held["right"] = calibration(rows, shares, taxonomy.ids)
    with threadpool_limits(1):
        _fit_context(held, rows, shares, scores)
    return {name: small(value) for name, value in held.items()}


def small(value: np.ndarray) -> np.ndarray:
    """Return numbers as the file keeps them: three digits are enough."""
    return value.astype(np.float16) if value.dtype.kind == "f" else value


def fit(rows: Sequence[Row], examples: Sequence[Row], sections: tuple[str, ...]) -> Arrays:
    """Return all arrays but the calibration's, unrounded."""
    held = _unfitted(sections)
    asked = _learn_terms(held, "asked", [row.content.question for row in rows])
    said = _learn_terms(held, "said", [row.content.answer for row in rows])
    with threadpool_limits(1):
        _fit_exchanges(held, [*rows, *examples], asked, said)
        _fit_sentences(held, rows)
    for kind, some in (
        ("question", [row for row in examples if row.content.question]),
        ("answer", [row for row in examples if row.content.answer]),
    ):
        held[f"{kind}_sections"] = np.array([row.accepted[0] for row in some])
        held[f"{kind}_texts"] = np.array([row.content.question or row.content.answer for row in some])
        held[f"{kind}_vectors"] = np.array([_meaning(row.content) for row in some])
    return held


def _unfitted(sections: tuple[str, ...]) -> Arrays:
    """What is only fitted when all else is: no calibration, no context, no digest."""
    ends, count = np.array([0.0, 1.0]), len(sections)
    return {
        "sections": np.array(sections),
        "digest": np.array(""),
        "shares": ends,
        "right": ends,
        "context": np.zeros((count, 4 * count)),
        "context_bias": np.zeros(count),
    }


def _meaning(one: Content) -> np.ndarray:
    return one.asked if one.question else one.gist


def _learn_terms(held: Arrays, name: str, texts: Sequence[str]) -> Vocabulary:
    counts = Counter(term for text in texts for term in set(terms(text)))
    known = sorted(term for term, count in counts.items() if count >= RAREST[name])
    rarities = [1 + math.log((1 + len(texts)) / (1 + counts[term])) for term in known]
    held[f"{name}_terms"], held[f"{name}_rarities"] = np.array(known), np.array(rarities)
    return Vocabulary.of(known, rarities)


def _fit_exchanges(held: Arrays, rows: Sequence[Row], asked: Vocabulary, said: Vocabulary) -> None:
    heard = np.array([[row.content.heard] for row in rows])
    asked_for = np.array([[row.content.asked_for] for row in rows])
    blocks = {
        "asked": (1.0, np.array([row.content.asked for row in rows]) * asked_for),
        "said": (SAID, np.array([_mean(row.content) for row in rows]) * heard),
        "asked_weights": (1.0, _sparse([row.content.question for row in rows], asked).multiply(asked_for)),
        "said_weights": (SAID_WORDS, _sparse([row.content.answer for row in rows], said).multiply(heard)),
        "order": (ORDER, np.array([row.order.marks for row in rows])),
    }
    aims = [list(row.shares()) for row in rows]
    held["bias"] = _fit_blocks(held, blocks, aims)


def _fit_sentences(held: Arrays, rows: Sequence[Row]) -> None:
    texts = [piece for row in rows for piece in row.content.pieces]
    vocabulary = _learn_terms(held, "sentence", texts)
    blocks = {
        "sentence": (SENTENCE, np.concatenate([row.content.said for row in rows])),
        "sentence_weights": (1.0, _sparse(texts, vocabulary)),
    }
    aims = [[(tag, 1.0)] for row in rows for tag in row.tags]
    held["sentence_bias"] = _fit_blocks(held, blocks, aims)


def _fit_blocks(
    held: Arrays, blocks: dict[str, tuple[float, object]], aims: Sequence[Sequence[tuple[str, float]]]
) -> np.ndarray:
    """Fit a logistic regression on the blocks side by side; store each block's weights, return the bias."""
    whole = hstack([csr_matrix(block) * weight for weight, block in blocks.values()]).tocsr()
    places = [place for place, aim in enumerate(aims) for _ in aim]
    sections = held["sections"].tolist()
    classes = [sections.index(section) for aim in aims for section, _ in aim]
    weights = [weight for aim in aims for _, weight in aim]
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(whole[places], classes, sample_weight=weights)
    at = 0
    for name, (weight, block) in blocks.items():
        width = block.shape[1]
        held[name] = model.coef_[:, at : at + width] * weight
        at += width
    return model.intercept_


def _mean(one: Content) -> np.ndarray:
    return one.said.mean(axis=0) if one.pieces else np.zeros_like(one.asked)


def _sparse(texts: Sequence[str], vocabulary: Vocabulary) -> csr_matrix:
    found = [vocabulary.weigh(text) for text in texts]
    values = [value for one in found for value in one.values()]
    places = [place for one in found for place in one]
    starts = np.cumsum([0, *(len(one) for one in found)])
    return csr_matrix((values, places, starts), shape=(len(texts), len(vocabulary.rarity)))


def held_out(
    rows: Sequence[Row], examples: Sequence[Row], sections: tuple[str, ...]
) -> tuple[np.ndarray, list[np.ndarray]]:
    """Return, by weights that its interview had no part in, the shares of each row: (rows, sections).

    And the scores of each row's pieces alone: (pieces, sections).
    """
    names = list(dict.fromkeys(row.interview for row in rows))
    # neighbours in a file were written by one hand: they are spread over the folds
    fold = {name: place % FOLDS for place, name in enumerate(names)}
    shares, scores = np.zeros((len(rows), len(sections))), [np.zeros((0, len(sections)))] * len(rows)
    for out in range(FOLDS):
        model = unpacked(fit([row for row in rows if fold[row.interview] != out], examples, sections))
        for place, row in enumerate(rows):
            if fold[row.interview] == out:
                shares[place] = shares_of(model, row)
                scores[place] = alone(model, row)
    return shares, scores


def shares_of(model: Trained, row: Row) -> np.ndarray:
    """Return the chances of each section, which add up to 1."""
    return np.exp(log_chances(model.scores(row.content, row.order)))


def alone(model: Trained, row: Row) -> np.ndarray:
    """Return the scores of each piece of the answer by itself."""
    pairs = zip(row.content.pieces, row.content.said, strict=True)
    return np.array([model.of_sentence(piece, vector) for piece, vector in pairs])


def _fit_context(held: Arrays, rows: Sequence[Row], shares: np.ndarray, scores: list[np.ndarray]) -> None:
    known = [
        surroundings(log_chances(told), np.log(share + 0.01))
        for told, share in zip(scores, shares, strict=True)
        if len(told)
    ]
    aims = [[(tag, 1.0)] for row in rows for tag in row.tags]
    held["context_bias"] = _fit_blocks(held, {"context": (1.0, np.concatenate(known))}, aims)


def calibration(
    rows: Sequence[Row], shares: np.ndarray, sections: tuple[str, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """Return largest shares, rising, and how often a section with that share is accepted."""
    best = shares.argmax(axis=1)
    accepted = np.array([sections[one] in row.accepted for one, row in zip(best, rows, strict=True)], float)
    largest = shares.max(axis=1)
    ordered = np.array_split(np.argsort(largest, kind="stable"), min(BINS, len(rows)))
    middles = np.array([largest[some].mean() for some in ordered])
    right = IsotonicRegression().fit_transform(middles, [accepted[some].mean() for some in ordered])
    return middles, right
