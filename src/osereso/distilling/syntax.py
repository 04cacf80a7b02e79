"""French syntax, from spaCy: the only module that knows it. Loaded at the first sentence, once a process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from osereso.distilling.lexicon import PASTS, PRESENTS_IN_AIS

if TYPE_CHECKING:
    from collections.abc import Sequence

MODEL = "fr_core_news_sm"
# The model was trained on straight apostrophes and plain spaces: « l’ » would be taken for a noun. Each
# stand-in has one character, so that offsets stay true.
_TRAINED_ON = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\n": " ", "\t": " "})


@dataclass(frozen=True, slots=True)
class Word:
    """A token of a sentence: its form, what it is, and where it stands in the answer.

    ``space`` says whether a space follows; ``verb`` is ``"fin"``, ``"inf"``, ``"part"``, ``"imp"`` or
    ``""``; ``person`` is 1, 2, 3 or 0; ``past`` is true of « j’avais », « je pensais ».
    """

    text: str
    lemma: str
    tag: str
    dep: str
    verb: str
    person: int
    past: bool
    feminine: bool
    space: bool
    start: int
    end: int

    @property
    def low(self) -> str:
        """The form without case, with a straight apostrophe: what rules compare."""
        return self.text.casefold().replace("’", "'")

    def saying(self, text: str) -> Word:
        """A small word put near this one: « ne », « pas », « se »."""
        return replace(self, text=text, lemma=text, tag="ADV", verb="", person=0, space=True)


Words = tuple[Word, ...]


def parse(pieces: Sequence[tuple[int, str]]) -> list[Words]:
    """Return the words of each piece of text, given with its offset in the answer."""
    docs = _model().pipe(text.translate(_TRAINED_ON) for _, text in pieces)
    return [
        tuple(_word(token, offset, text) for token in doc if not token.is_space)
        for (offset, text), doc in zip(pieces, docs, strict=True)
    ]


def without_signs(words: Words) -> Words:
    """« , le temps, etc. » → « le temps »."""
    while words and words[0].tag == "PUNCT" and words[0].text not in {"«", "("}:
        words = words[1:]
    while (
        words
        and (words[-1].tag == "PUNCT" or words[-1].low in {"etc", "etc."})
        and words[-1].text not in "»)"
    ):
        words = words[:-1]
    return words


def starts(words: Words, phrase: Sequence[str]) -> bool:
    """Whether a phrase opens the words and something follows it."""
    return len(words) > len(phrase) and all(
        word.low == wanted for word, wanted in zip(words, phrase, strict=False)
    )


def text_of(words: Words) -> str:
    """Return the words as a text, with the spaces that stood between them."""
    pieces = [word.text + (" " if word.space else "") for word in words]
    return "".join(pieces).strip()


@lru_cache(maxsize=1)
def _model() -> Any:  # spaCy carries no types that mypy could hold us to
    import spacy  # noqa: PLC0415 - heavy: only when an interview is analysed

    return spacy.load(MODEL, exclude=["ner"])


def _word(token: Any, offset: int, text: str) -> Word:
    start = token.idx
    end = start + len(token.text)
    return Word(
        text=text[start:end],
        lemma=token.lemma_,
        tag=token.pos_,
        dep=token.dep_,
        verb=_verb(token),
        past=_past(token),
        person=int((token.morph.get("Person") or ["0"])[0]),
        feminine=token.morph.get("Gender") == ["Fem"],
        space=bool(token.whitespace_),
        start=offset + start,
        end=offset + end,
    )


def _past(token: Any) -> bool:
    """Whether a verb is in the imperfect or simple past; the tagger often calls « j’avais » a present."""
    if token.morph.get("VerbForm") != ["Fin"]:
        return False
    form = token.lower_
    imperfect = form in PASTS or (form.endswith("ais") and form not in PRESENTS_IN_AIS)
    return imperfect or token.morph.get("Tense") in (["Imp"], ["Past"])


def _verb(token: Any) -> str:
    if token.pos_ not in {"VERB", "AUX"}:
        return ""
    if token.morph.get("Mood") == ["Imp"]:
        return "imp"
    if token.lower_.endswith(("é", "ée", "és", "ées")):
        return "part"  # « un réseau dédié aux… » is often called finite
    form = (token.morph.get("VerbForm") or [""])[0]
    return {"Fin": "fin", "Inf": "inf", "Part": "part"}.get(form, "")
