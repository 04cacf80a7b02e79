"""How a page's letters look: bold, italic, underlined, their colour and size, as tags and styles say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.page.tree import HEADINGS, Element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Look(NamedTuple):
    """How letters look; colour and size as they are written, empty where nothing is said."""

    bold: bool = False
    italic: bool = False
    underlined: bool = False
    colour: str = ""
    size: str = ""


Rules = dict[str, dict[str, str]]

_LONGEST_SHEET = 1_000_000  # characters
_BRACE = re.compile(r"[{}]")
_COMMENT = re.compile(r"/\*.{0,2000}?\*/", re.DOTALL)
_SIMPLE = re.compile(r"(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$", re.IGNORECASE)
_READ = frozenset(
    "font-weight font-style font text-decoration text-decoration-line color font-size display visibility "
    "mso-list".split()
)
_BOLD = re.compile(r"bold|[6-9]00")
_SAYS_WEIGHT = re.compile(r"(?:bold(?:er)?|lighter|normal|[1-9]00)\b")
_TAGS: Mapping[str, Mapping[str, bool]] = {
    **{name: {"bold": True} for name in ("b", "strong")},
    **{name: {"italic": True} for name in ("i", "em", "cite", "dfn", "var")},
    **{name: {"underlined": True} for name in ("u", "ins")},
    **{name: {"bold": False} for name in HEADINGS},
}


def rules(sheets: Iterable[str]) -> Rules:
    """Return what the style sheets of a page say of one tag, class or name; of combinations, nothing."""
    found: Rules = {}
    for selectors, said in _declared("\n".join(sheets)[:_LONGEST_SHEET]):
        wanted = _wanted(said)
        for selector in selectors.split(",") if wanted else ():
            if _SIMPLE.match(selector.strip()):
                found.setdefault(selector.strip().lower(), {}).update(wanted)
    return found


def _declared(sheet: str) -> Iterator[tuple[str, str]]:
    """Give selectors and what they declare; what only counts on paper or small screens is left out."""
    plain = _COMMENT.sub(" ", sheet).replace("<!--", " ").replace("-->", " ")
    depth = start = 0
    selectors = ""
    for brace in _BRACE.finditer(plain):
        piece = plain[start : brace.start()]
        start = brace.end()
        if brace.group() == "{":
            depth += 1
            selectors = piece.rpartition(";")[2].strip()
        else:
            if depth == 1:
                yield selectors, piece
            depth = max(0, depth - 1)


def _wanted(said: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in said.split(";"))
    return {
        name.strip().lower(): value.replace("!important", "").strip().lower()
        for name, _, value in pairs
        if name.strip().lower() in _READ
    }


def said_of(element: Element, sheet: Rules) -> dict[str, str]:
    """Return what the style sheet and the element itself say of its look."""
    said: dict[str, str] = dict(sheet.get(element.tag, ()))
    if element.written:
        for name in element.names:
            said.update(sheet.get(f".{name.lower()}", ()))
            said.update(sheet.get(f"{element.tag}.{name.lower()}", ()))
        if element.get("id"):
            said.update(sheet.get(f"#{element.get('id').lower()}", ()))
        said.update(_wanted(element.get("style")))
    return said


def hides(said: Mapping[str, str]) -> bool:
    """Whether what is said of an element makes it invisible."""
    return said.get("display") == "none" or said.get("visibility") == "hidden"


def look(element: Element, outer: Look, said: Mapping[str, str]) -> Look:
    """Return how the letters in an element look, given how they look around it."""
    found = outer._replace(**_TAGS.get(element.tag, {}))  # type: ignore[arg-type]
    if element.tag == "font":
        found = found._replace(
            colour=_colour(element.get("color")) or found.colour, size=element.get("size") or found.size
        )
    return _as_said(found, said, link=element.tag == "a") if said else found


def _as_said(found: Look, said: Mapping[str, str], *, link: bool) -> Look:
    font = said.get("font", "")
    weight = said.get("font-weight", "")
    if _SAYS_WEIGHT.match(weight or font):
        found = found._replace(bold=_BOLD.match(weight or font) is not None)
    slant = said.get("font-style", font)
    if slant:
        found = found._replace(italic="italic" in slant or "oblique" in slant)
    line = said.get("text-decoration-line", said.get("text-decoration", ""))
    if line and not link:  # links are underlined and coloured because they are links
        found = found._replace(underlined="underline" in line)
    if not link:
        found = found._replace(colour=_colour(said.get("color", "")) or found.colour)
    return found._replace(size=said.get("font-size", "") or found.size)


def _colour(written: str) -> str:
    """A colour in one spelling; black, and what says that nothing changes, is none."""
    plain = re.sub(r"\s", "", written[:40].lower())
    if plain in ("inherit", "initial", "unset", "currentcolor", "auto"):
        return ""
    if plain in ("#000", "#000000", "000000", "black", "rgb(0,0,0)", "rgba(0,0,0,1)", "windowtext"):
        return "black"
    return plain
