"""A page's source cut into tags and words, each with its place; whatever is broken, in one pass.

Python's own parser says where a tag begins but not where each character of decoded words stood, and its
older versions need quadratic time for some broken pages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tag(NamedTuple):
    """A tag: its name in small letters and what stands between name and ``>``."""

    name: str
    attributes: str
    start: int
    closing: bool = False

    @property
    def closes_itself(self) -> bool:
        """Whether it ends with ``/>``."""
        return self.attributes.endswith("/")


class Words(NamedTuple):
    """A stretch of the source between tags, entities as they are written."""

    start: int
    end: int


_OPENS = re.compile(r"<(?=[a-zA-Z/!?])")
_TAG = re.compile(
    r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])))*+)>""",
)
_BROKEN_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/><]*+)([^<>]*+)>?")
_UNENDED = re.compile("<!--[^<>]*+>?")
_DOCTYPE = re.compile(r"\s*+<!doctype[^>\[]*+(?:\[[^\]]*+\]\s*+)?>", re.IGNORECASE)
_RAW = frozenset({"script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"})
_TO_THE_END = frozenset({"script", "style"})
_MOST_BROKEN = 20  # tags; then quotation marks are no longer believed


def tokens(source: str, start: int = 0) -> Iterator[Tag | Words]:
    """Give the tags and words of a page in their order; comments and declarations are left out."""
    return _Scanner(source).tokens(start)


class _Scanner:
    """What was found missing once is not sought again: that keeps the time linear."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.last_end = source.rfind(">")
        self.broken = 0
        self.absent: set[str] = set()

    def tokens(self, start: int) -> Iterator[Tag | Words]:
        doctype = _DOCTYPE.match(self.source, start)
        place = doctype.end() if doctype else start
        while match := _OPENS.search(self.source, place):
            if match.start() > self.last_end:
                break  # nothing that opens from here on ends: the rest is words
            if match.start() > place:
                yield Words(place, match.start())
            tag, place = self._markup(match.start())
            if tag is None:
                continue
            if tag.name in _RAW and not tag.closing and not tag.closes_itself:
                end = self._raw_end(tag.name, place)
                yield tag if end >= 0 else tag._replace(attributes=f"{tag.attributes}/")
                if end > place:
                    yield Words(place, end)
                place = max(place, end)
            else:
                yield tag
        if place < len(self.source):
            yield Words(place, len(self.source))

    def _markup(self, start: int) -> tuple[Tag | None, int]:
        following = self.source[start + 1 : start + 3]
        if following[0] in "!?" or (following[0] == "/" and not following[1:].isalpha()):
            return None, self._after_comment(start)
        match = _TAG.match(self.source, start) if self.broken < _MOST_BROKEN else None
        if match is None:
            self.broken += 1
            match = _BROKEN_TAG.match(self.source, start)
        if match is None:  # a letter that is none of the alphabet's
            return None, start + 1
        return Tag(match[2].lower(), match[3], start, match[1] == "/"), match.end()

    def _after_comment(self, start: int) -> int:
        if self.source.startswith("<!--", start):
            if self.source.startswith((">", "->"), start + 4):
                return self.source.index(">", start) + 1
            end = self._find("-->", start + 4)
            if end >= 0:
                return end + 3
            return _UNENDED.match(self.source, start).end()  # type: ignore[union-attr]
        return self.source.index(">", start) + 1

    def _find(self, sought: str, start: int) -> int:
        if sought in self.absent:
            return -1
        found = self.source.find(sought, start)
        if found < 0:
            self.absent.add(sought)
        return found

    def _raw_end(self, name: str, start: int) -> int:
        """Where words that are no page end: a script never closed takes all the rest, as in a browser."""
        if name not in self.absent:
            match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self.source, start)
            if match:
                return match.start()
            self.absent.add(name)
        return len(self.source) if name in _TO_THE_END else -1
