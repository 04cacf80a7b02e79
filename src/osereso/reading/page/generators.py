"""What site generators leave in the sources of pages: front matter, template marks, end tags written amiss.

Whatever is taken away here is replaced by as many spaces, so that every place in the source stays.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.front_matter import front_matter
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Mapping

# An importer of blogs writes « </p> » so.
_END_TAG = re.compile(r"<&#47;([a-zA-Z][a-zA-Z0-9]{0,20})>")
_TEMPLATE = re.compile(r"\{%[^%{}]{0,500}%\}|\{\{[^{}]{0,500}\}\}")
_TAG = re.compile(r"<[^<>]{0,2000}>")


class Prepared(NamedTuple):
    """A page's source to be cut into tags from ``start`` on, and what stood before."""

    text: str
    start: int
    said: Mapping[str, str]


def prepared(text: str) -> Prepared:
    """Return a page's source without what its generator would have made something of."""
    matter = front_matter(text)
    plain = _END_TAG.sub(lambda match: f"</{match[1]}    >", text) if "<&#47;" in text else text
    if matter.end:
        plain = _TEMPLATE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), plain)
    said = {name: squeeze(_TAG.sub(" ", unescape(value))) for name, value in matter.meta.items()}
    return Prepared(plain, matter.end, {name: value for name, value in said.items() if value})
