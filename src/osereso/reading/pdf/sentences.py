"""What the words of a line say: whether a sentence ends with it, asks or goes on, or a list's item begins."""

from __future__ import annotations

import re

_CLOSED = r"[\s»”\"')\]*]*$"
_ENDS = re.compile(rf"[.!?…:;]{_CLOSED}|[»”]\s*$")
_STOPS = re.compile(rf"[.!?…]{_CLOSED}")
_ASKS = re.compile(rf"\?{_CLOSED}")
_LIST_MARK = re.compile(r"\s?(?:[-–—•*▪►→■●○◦‣]|\(?\d{1,3}\s?[./)°]|[QR]\s?\d{0,3}\s?[:.])\s?(?=\D)")
# After these a sentence goes on, whatever the next line begins with: « chez Marie », « le Rhône ».
_TIES = re.compile(
    r"(?:^|[\s’'])(?:d[eu]|des|[dl]['’]|à|aux?|en|et|ou|l[ea]s?|une?|chez|avec|pour|par|sur|sous|dans|entre|comme"
    r"|qu[ei]|mon|ma|mes|son|sa|ses|nos|notre|vos|votre|leurs?|ce|cette|ces|M\.|Mme|MM\.|Saint|monsieur|madame)$",
    re.IGNORECASE,
)
_CLOSING = tuple("?!:;,.»)…")  # a sign that stands after a space may be the first of a line
_TAIL = 20  # characters at the end of a line that say how it ends


def ends(text: str) -> bool:
    """Whether a line ends with a sign after which something else may begin."""
    return _ENDS.search(text[-_TAIL:]) is not None


def stops(text: str) -> bool:
    """Whether a sentence ends with a line."""
    return _STOPS.search(text[-_TAIL:]) is not None


def asks(text: str) -> bool:
    """Whether a question ends with a line."""
    return _ASKS.search(text[-_TAIL:]) is not None


def is_item(text: str) -> bool:
    """Whether a line begins with the sign or number of a list."""
    return _LIST_MARK.match(text) is not None


def goes_on(text: str, following: str) -> bool:
    """Whether a sentence visibly runs over the end of a line."""
    start = following[:_TAIL].lstrip("«“\"'( \u00a0\u202f")[:1]
    if text.endswith(("-", "\xad")) and text[-2:-1].isalpha() and start.isalpha():
        return True
    if following.startswith(_CLOSING):
        return True
    if ends(text) or (is_item(following) and not start.isdigit()):
        return False
    return start.islower() or text.endswith(",") or _TIES.search(text[-_TAIL:]) is not None
