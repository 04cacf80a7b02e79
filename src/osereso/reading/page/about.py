"""What a page says of itself in its head: title, author, date, description."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

from osereso.text import clean, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from osereso.reading.page.tree import Element

_LONGEST = 500  # characters of anything said here
_LONGEST_RECORD = 200_000
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"),
    "author": (
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
    ),
    "date": (
        "article:published_time",
        "date",
        "dc.date",
        "dcterms.date",
        "datepublished",
        "publish-date",
        "parsely-pub-date",
    ),
    "description": ("og:description", "description", "dc.description", "twitter:description"),
}
_RECORD_NAMES = {
    "headline": "title",
    "author": "author",
    "datePublished": "date",
    "description": "description",
}
_SEPARATORS = " \u00a0|–—·•»:-"
_BARS = re.compile(r"\s+[|·•]\s+")
_DASHES = re.compile(r"\s+[–—-]\s+")
_DATE = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?:$|[T ])")
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_NO_TITLE = re.compile(
    r"(?:(?:document|page)[ -]?\d*|accueil)$|untitled|sans (?:titre|nom)\b|nouveau document|microsoft word\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|^[@/]|@[\w-]+\.")


def about(source: str, elements: Sequence[Element]) -> dict[str, str]:
    """Return what is said of the page: what it names for others first, then its records, then its title."""
    said: dict[str, str] = {}
    for name, value in _said(source, elements):
        plain = _in_words(squeeze(clean(unescape(value)))[:_LONGEST])
        if plain and not (name == "author" and _ADDRESS.search(plain)):
            said.setdefault(name, plain)
    return said


def _in_words(text: str) -> str:
    """A date that machines wrote, as a person prints it."""
    date = _DATE.match(text)
    if date is None:
        return text
    day = "1er" if date[3] == "01" else date[3].lstrip("0")
    return f"{day} {_MONTHS[int(date[2]) - 1]} {date[1]}"


def titles(source: str, elements: Sequence[Element], said: Mapping[str, str]) -> list[str]:
    """Return the title in every form that the head gives, that of the browser's tab last."""
    return [text for text in (said.get("title", ""), *_tab_titles(source, elements)) if text]


def short_title(title: str, site: str = "") -> str:
    """A tab's title without the site's name, which stands last after a bar, a dot or a dash."""
    if site and title.endswith(site):
        return title.removesuffix(site).rstrip(_SEPARATORS) or title
    for between in (_BARS, _DASHES):
        *_, last = [None, *between.finditer(title)]
        if last and (between is _BARS or len(title) - last.end() < last.start()):
            return title[: last.start()] or title
    return title


def _said(source: str, elements: Sequence[Element]) -> Iterator[tuple[str, str]]:
    metas = [one for one in elements if one.tag == "meta"]
    named: dict[str, str] = {}
    for meta in metas:
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop")).lower()
        named.setdefault(name, meta.get("content"))
    for name, keys in _NAMES.items():
        yield from ((name, named[key]) for key in keys if named.get(key, "").strip())
    for record in _records(source, elements):
        yield from _of_record(record)
    site = named.get("og:site_name", "")
    yield from (("title", short_title(title, site)) for title in _tab_titles(source, elements))
    yield from (
        ("date", one.get("datetime")) for one in elements if one.tag == "time" and one.get("datetime")
    )


def _tab_titles(source: str, elements: Iterable[Element]) -> Iterator[str]:
    for element in elements:
        if element.tag == "title" and element.parent is not None and element.parent.tag != "svg":
            title = squeeze(clean(unescape(_words(source, element))))[:_LONGEST]
            if not _NO_TITLE.match(title):
                yield title


def _records(source: str, elements: Iterable[Element]) -> Iterator[dict[str, Any]]:
    """Give the records of an article that a page holds for search engines."""
    for element in elements:
        if element.tag == "script" and "ld+json" in element.get("type"):
            text = _words(source, element)
            try:
                value = json.loads(text) if len(text) < _LONGEST_RECORD else None
            except (ValueError, RecursionError):
                continue
            yield from _articles(value)


def _articles(value: Any) -> Iterator[dict[str, Any]]:
    inside = value.get("@graph", [value]) if isinstance(value, dict) else value
    for one in inside if isinstance(inside, list) else ():
        if isinstance(one, dict) and re.search("Article|Posting|WebPage", str(one.get("@type"))):
            yield one


def _of_record(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, name in _RECORD_NAMES.items():
        value = record.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str):
            yield name, value


def _words(source: str, element: Element) -> str:
    return "".join(source[one.start : one.end] for one in element.children if isinstance(one, tuple))
