"""Front matter: what a Markdown page says of itself between two rules, before its text begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from osereso.errors import InputError
from osereso.text import squeeze
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 400_000  # characters; some sites keep the whole text in it
LONGEST_YAML = 20_000  # characters; of what is longer the plain lines are read

_FENCED = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FENCED_TOML = re.compile(r"\s*\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|$)", re.DOTALL)
_KEY = re.compile(r"(?m)^\s*[\w\"'-]+\s*[:=]")
_PAIR = re.compile(r"(?m)^(\w+)\s*[:=]\s*(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^\n]*))")
_BARE = re.compile(r"[\[\]\"']")  # around the values of a list, or left open
_ASKS = re.compile(r"(?m)\?\s*$")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=[T ]\d|$)")

# what pages call it → what we do; the first one that is there counts
_NAMES = {
    "title": ("title", "titre"),
    "author": ("author", "auteur", "authors", "auteurs"),
    "date": ("date", "publishdate", "published", "pubdate", "publication_date"),
    "standfirst": ("standfirst", "chapo", "excerpt", "description", "summary", "intro", "subtitle"),
    "role": ("job", "role", "metier", "métier", "fonction", "profession"),
    "interviewee": ("interviewee", "guest", "invite", "invité", "invitée"),
    "interviewer": ("interviewer",),
}
FIELDS = frozenset(name for names in _NAMES.values() for name in names)


class FrontMatter(NamedTuple):
    """What was found, by our names, and where the text begins."""

    meta: Mapping[str, str]
    end: int


def front_matter(text: str) -> FrontMatter:
    """Return what a page says of itself; a rule that only separates is none."""
    start = text[:LONGEST]
    match = _FENCED.match(start) or _FENCED_TOML.match(start)
    if match is None or not _KEY.search(match[1]):
        return FrontMatter({}, 0)
    said = {key.casefold(): value for key, value in _pairs(match[1]).items()}
    found = {
        ours: value for ours, names in _NAMES.items() for name in names[::-1] if (value := said.get(name, ""))
    }
    if not found and _ASKS.search(match[1]):  # people who talk between two rules
        return FrontMatter({}, 0)
    if "date" in found and (day := _DAY.match(found["date"])):
        found["date"] = day.group()
    return FrontMatter(found, match.end())


def _pairs(text: str) -> dict[str, str]:
    """The simple values; where it is no YAML (TOML, or a slip), those that stand on their line."""
    try:
        value = load_written(text, "front matter").value if len(text) <= LONGEST_YAML else None
    except InputError:
        value = None
    if not isinstance(value, dict):
        value = {match[1]: match[2] or match[3] or _BARE.sub("", match[4]) for match in _PAIR.finditer(text)}
    return {str(key): _shown(one) for key, one in value.items()}


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_shown, value[:3])))
    if isinstance(value, dict):
        return _shown(value.get("name", ""))
    return squeeze(str(value)) if value is not None else ""
