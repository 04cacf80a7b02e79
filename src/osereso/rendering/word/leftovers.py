"""Texts of a client's file that look like a sample: nobody fills them, and a participant would read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.rendering.word.names import own_text, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

_SAMPLE = re.compile(
    r"lorem ipsum|dolor sit|\[[^\]]{2,60}\]|<<[^>]{2,60}>>|«\s?[A-ZÉ][\w ]{1,40}\s?»$|\bx{3,}\b|_{6,}"
    r"|\b(?:cliquez|click) (?:ici|here|pour|to)\b"
    r"|\b(?:insérez|saisissez|insert|type|enter) (?:votre|your|ici|here|le|the|un|a)\b"
    r"|\bvotre (?:titre|texte|logo|nom|société|entreprise)\b|\byour (?:title|text|logo|name|company)\b"
    r"|\bexemple de (?:titre|texte)\b|\bsample (?:title|text)\b"
    r"|\bplatzhalter\b|\bhier (?:klicken|eingeben)\b",
    re.IGNORECASE,
)
_MONTHS = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april"
    "|may|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember"
)
_DATE = re.compile(
    rf"\b\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)?\d{{2}}\b|\b(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}\b"
    rf"|\b(?:\d{{1,2}}(?:er|\.)?\s+)?(?:{_MONTHS})\s+(?:\d{{1,2}},?\s+)?(?:19|20)\d{{2}}\b|^\s*(?:19|20)\d{{2}}\s*$",
    re.IGNORECASE,
)
_TAG = re.compile(r"\{\{ '(\{[{%#])' \}\}")


def left_over(roots: Iterable[etree._Element]) -> tuple[str, ...]:
    """Return the texts of the client's parts that look like a sample or bear a date, each once, in order."""
    texts = (own_text(paragraph).strip() for root in roots for paragraph in root.iter(w("p")))
    left = (_TAG.sub(r"\1", text)[:80] for text in texts if _looks_left(text))
    return tuple(dict.fromkeys(left))


def _looks_left(text: str) -> bool:
    return bool(_SAMPLE.search(text) or _DATE.search(text) or _TAG.search(text))
