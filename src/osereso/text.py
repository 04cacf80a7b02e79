"""Plain text: cleaning what comes in, comparing, cutting into sentences, naming files."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import NamedTuple

# What no XML part may hold, and what nobody sees: C0 and C1 controls except tab and newline, surrogates,
# noncharacters, zero-width and bidirectional marks that copy-and-paste from pages leaves behind.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]"
)
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")
_RESERVED_NAMES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$")
_SENTENCE_END = re.compile(r"(?:[.!?…]+[ \u00a0\u202f]+[»”]|[.!?…]+[»”\")\]]*)(?=\s|$)|\n+")
_OPENERS = re.compile('[ \u00a0\u202f«“"(]*')
# A stop after these closes no sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«’'\u00a0])(?:m|mm|dr|pr|st|ste|mgr|cf|p|pp|vs|env|av|apr|j|n°|no|art|fig|ex|etc(?=\.\s+[a-zà-ÿ])"
    r"|[A-ZÀ-Ý])\.$",
    re.IGNORECASE,
)
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "’": "'", "‘": "'"})


class Stretch(NamedTuple):
    """Offsets of a piece of text, ``end`` excluded."""

    start: int
    end: int


def clean(text: str) -> str:
    """Return the text in NFC with plain newlines and nothing that an Office file could not hold."""
    return _UNWANTED.sub("", unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text)))


def fold(text: str) -> str:
    """Return the text for comparisons: no case, accents, ligatures, punctuation; single spaces."""
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).casefold()
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^0-9a-z]+", " ", letters).strip()


def squeeze(text: str) -> str:
    """Return the text on one line, with single spaces (no-break ones stay)."""
    return re.sub(r"[ \t\n\f\v]+", " ", text).strip()


def sentences(text: str) -> tuple[Stretch, ...]:
    """Cut a text into sentences by punctuation and line ends.

    Every character that is not a space belongs to exactly one sentence. No library is loaded: the
    ledger needs the same sentences whether the interview was just analysed or the module file read.
    """
    cuts = [match.end() for match in _SENTENCE_END.finditer(text) if not _inside(text, match)]
    starts = [0, *cuts]
    ends = [*cuts, len(text)]
    return tuple(
        Stretch(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        for start, end in zip(starts, ends, strict=True)
        if (piece := text[start:end]).strip()
    )


def _inside(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like the end of a sentence is an abbreviation or stands before a small letter."""
    if match.group().startswith("\n"):
        return False
    if match.group() == "." and _ABBREVIATION.search(text[max(0, match.start() - 8) : match.end()]):
        return True
    following = _OPENERS.match(text, match.end()).end()  # type: ignore[union-attr]
    return text[following : following + 1].islower() and "\n" not in text[match.end() : match.end() + 2]


def words(text: str) -> list[str]:
    """Return the words as a reader counts them: « l’atelier » is one, punctuation none."""
    return [piece for piece in text.split() if any(letter.isalnum() for letter in piece)]


def slug(text: str, *, fallback: str = "sans-nom", longest: int = 60) -> str:
    """Return a name that is safe as a folder or file on any system, cut at a word, never empty."""
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).casefold()
    name = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
    if len(name) > longest:
        name = name[: longest + 1].rpartition("-")[0] or name[:longest]
    if not name:
        return fallback
    return f"{name}-" if _RESERVED_NAMES.match(name) else name


def distinct_slug(text: str, *, fallback: str = "sans-nom", longest: int = 60) -> str:
    """Return a slug that two different names do not share: where it loses much of the name, a mark says so.

    « Café & Fils » stays ``cafe-fils``; a name in other letters, with signs or cut short gets six digits
    made from the whole of it.
    """
    name = slug(text, fallback=fallback, longest=longest)
    if _says_it_all(text, longest):
        return name
    mark = hashlib.sha256(unicodedata.normalize("NFKC", text).casefold().encode()).hexdigest()[:6]
    return f"{name}-{mark}"


def _says_it_all(text: str, longest: int) -> bool:
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).strip()
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return len(letters) <= longest and re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 .,&()'-]*", letters) is not None
