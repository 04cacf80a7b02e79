"""French syntax, from spaCy: the only module that knows it. Loaded at the first sentence, once a process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from osereso.distilling.lexicon import DEFINITE, PASTS, PRESENTS_IN_AIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MODEL = "fr_core_news_md"
_BULLETS = frozenset({"*", "-", "–", "—", "•", "·", "◦", "▪", "→", "✓", ">"})
_CLOSE_ON_THE_LEFT = frozenset({",", ".", ")", "…"})
# Endings of the first group, the largest: what the tables do not list is formed by them.
_FIRST_GROUP = (
    "ées", "ent", "ons", "ais", "ait", "iez", "ions", "aient", "és", "ée", "ez", "es", "é", "ai", "as", "a",
    "ant", "e", "erai", "era", "erons", "eront", "erais", "erait",
)  # fmt: skip
# « j’ai envie »: what the tagger takes for a participle.
_NAMED_STATES = frozenset(
    "envie besoin peur hâte honte tendance mal faim soif raison tort conscience".split()
)
_USUAL_ORDERS = frozenset(
    """prends viens va fais mets garde parle demande écoute regarde apprends choisis essaie évite commence
    sois dis lis écris cherche prépare vérifie fonce ose oublie profite teste entoure lance""".split()
)
_ARTICLES = frozenset("le la les un une des ton ta tes du ce cet cette ces".split())
_ALWAYS_SUBJECTS = {"je": 1, "j'": 1, "tu": 2, "on": 3}  # and the person of their verb
_CLITICS = frozenset("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split())
# The model was trained on straight apostrophes and plain spaces: « l’ » would be taken for a noun. Each
# stand-in has one character, so that offsets stay true.
_TRAINED_ON = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\n": " ", "\t": " "})


@dataclass(frozen=True, slots=True)
class Word:
    """A token of a sentence: its form, what it is, and where it stands in the answer.

    ``space`` says whether a space follows; ``verb`` is ``"fin"``, ``"inf"``, ``"part"``, ``"imp"`` or
    ``""``; ``person`` is 1, 2, 3 or 0; ``past`` is true of « j’avais », « je pensais ». ``place`` numbers
    the words of a sentence and ``head`` is the place of the word that this one depends on (its own for the
    root), whatever was cut away between them since.
    """

    text: str
    lemma: str
    tag: str
    dep: str
    verb: str
    person: int
    past: bool
    feminine: bool
    plural: bool
    space: bool
    start: int
    end: int
    place: int
    head: int

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
        _mended(tuple(_word(token, offset, text) for token in doc if not token.is_space))
        for (offset, text), doc in zip(pieces, docs, strict=True)
    ]


def without_signs(words: Words) -> Words:
    """« , le temps, etc. » → « le temps »."""
    while (
        words and (words[0].tag == "PUNCT" or words[0].text in _BULLETS) and words[0].text not in {"«", "("}
    ):
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


def after(words: Words, table: Iterable[Sequence[str]]) -> Words | None:
    """The words after the longest entry of the table that opens them, or None."""
    found = next((phrase for phrase in table if starts(words, phrase)), None)
    return words[len(found) :] if found else None


def text_of(words: Words) -> str:
    """Return the words as a text, with the spaces that stood between them, or must stand after a cut."""
    pieces: list[str] = []
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else word
        apart = (word.space or _cut(word, following)) and following.text not in _CLOSE_ON_THE_LEFT
        pieces.append(word.text + (" " if apart else ""))
    return "".join(pieces).strip()


def _cut(word: Word, following: Word) -> bool:
    """Whether words stood between two that had no space: « SQL, Git, et » cut to « SQL et »."""
    return following.place > word.place + 1 and not word.text.endswith(("'", "’", "(", "«", "-"))


def _orders(words: Words) -> bool:
    """Whether an article follows what would be a noun: « ferme les yeux » can only be an order."""
    following = words[1] if len(words) > 1 else words[0]
    if words[0].text[:1].isupper() and words[0].low in _USUAL_ORDERS and following.verb != "fin":
        return True
    return (
        following.low in _ARTICLES
        and words[0].low[-1:] in "esx"
        and bool(verb_forms().infinitives(words[0].low))
    )


@dataclass(frozen=True, slots=True)
class VerbForms:
    """What the model's own tables know of French verbs: forms with their infinitives, and infinitives."""

    irregular: Mapping[str, list[str]]
    known: frozenset[str]

    def infinitives(self, form: str) -> tuple[str, ...]:
        """Return the infinitives a form may belong to, the first group first, none for another word."""
        regular = (form[: -len(ending)] + "er" for ending in _FIRST_GROUP if form.endswith(ending))
        found = [verb for verb in regular if verb in self.known]
        listed = [verb for verb in self.irregular.get(form, ()) if verb != form]
        return tuple(dict.fromkeys((*found, *listed)))


@lru_cache(maxsize=1)
def verb_forms() -> VerbForms:
    """Return the verbs that the model knows."""
    tables = _model().get_pipe("lemmatizer").lookups
    return VerbForms(
        tables.get_table("lemma_exc")["verb"], frozenset(tables.get_table("lemma_index")["verb"])
    )


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
        plural=token.morph.get("Number") == ["Plur"],
        space=bool(token.whitespace_),
        start=offset + start,
        end=offset + end,
        place=token.i,
        head=token.head.i,
    )


def _mended(words: Words) -> Words:
    """Correct what the tagger must have got wrong: after « je » stands a verb, « ce matin » has none."""
    return tuple(_verb_of_subject(words, place) for place in range(len(words)))


def _retagged(words: Words, place: int) -> Word:
    """A word as its neighbours show it to be: « un prix de revient », « la chaleur l’été »."""
    word = words[place]
    before = words[place - 1] if place else word
    following = words[place + 1] if place + 1 < len(words) else word
    if word.verb == "fin" and word.low.endswith(("aitre", "aître", "oitre")):
        return replace(word, verb="inf", person=0)  # the spelling of 1990 is not in the model's tables
    if word.low == "importe" and before.low == "n'":
        return replace(word, tag="ADV", verb="", person=0)  # « n’importe comment »
    if word.verb == "fin" and not word.person and (word.low.endswith("er") or word.low in verb_forms().known):
        return replace(word, tag="VERB", verb="inf")  # « Photographier tout » opens without a subject
    if word.verb == "fin" and before.low in {"de", "d'"}:
        return replace(word, tag="NOUN", verb="", person=0)  # « un prix de revient »
    if word.low in DEFINITE and word.tag == "PRON" and following.tag == "NOUN":
        return replace(word, tag="DET")  # « la chaleur l’été »
    if word.low in _NAMED_STATES and before.lemma == "avoir":
        return replace(word, tag="NOUN", verb="", person=0)
    return word


def _verb_of_subject(words: Words, place: int) -> Word:
    word = _retagged(words, place)
    if place == 0 and not word.verb and word.tag != "DET" and _orders(words):
        return replace(word, tag="VERB", verb="imp", person=2)
    before = place - 1
    while before > 0 and words[before].low in _CLITICS:
        before -= 1
    subject = words[before].low if before >= 0 else ""
    if subject not in _ALWAYS_SUBJECTS or word.low in _CLITICS or word.verb:
        return word
    if not verb_forms().infinitives(word.low):
        return word
    return replace(word, tag="VERB", verb="fin", person=_ALWAYS_SUBJECTS[subject])


def _past(token: Any) -> bool:
    """Whether a verb is in the imperfect or simple past; the tagger often calls « j’avais » a present."""
    if token.morph.get("VerbForm") != ["Fin"]:
        return False
    form = token.lower_
    imperfect = (
        form in PASTS
        or (form.endswith("ais") and form not in PRESENTS_IN_AIS)
        or (form.endswith("aient") and not form.endswith("raient"))
    )
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
