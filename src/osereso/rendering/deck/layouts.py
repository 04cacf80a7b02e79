"""Which layout of a template plays which role, and which placeholder holds what.

First what the trainer wrote in ``template.toml``, then names in the languages that templates speak, then
what the placeholders are. Names decide before the ``type`` attribute, which lies or is missing in half of
the templates that clients have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from osereso.rendering.deck.pages import Holder, Layout

_TITLES = ("title", "ctrTitle")
_TEXTS = ("body", "obj", "subTitle")
_UNWANTED = re.compile(r"\b(vertical|vertikal\w*|legend\w*|legende|caption|beschriftung)\b")

# role → patterns on folded names, in order of trust.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "cover": (
        r"^couverture",
        r"^(title slide|titelfolie|diapositive de titre|page de titre)",
        r"\b(cover|titre principal)\b",
    ),
    "section": (r"^sequence$", r"\b(section|abschnitt\w*|intercalaire|chapitre|divider)\b"),
    "agenda": (r"^(programme|agenda|sommaire)\b",),
    "points": (
        r"^points cles",
        r"^(titre et (contenu|texte)|title and content|title content|titel und inhalt)",
        r"\b(contenu|content|inhalt|texte)\b",
    ),
    "statement": (r"^idee forte", r"\b(key statement|statement|message cle|big idea)\b"),
    "voiced": (r"^(idee et paroles|statement and quote)",),
    "quote": (r"\b(citation|quote|quotation|zitat|temoignage|verbatim)\b",),
    "activity": (r"\b(activite|exercice|atelier|activity|exercise|workshop)\b",),
    "recap": (r"\b(a retenir|recap\w*|synthese|takeaways?|summary|key takeaways)\b",),
    "table": (r"^tableau", r"\b(tableau|table|tabelle)\b"),
    "title_only": (r"^(titre seul|title only|nur titel)",),
    "closing": (r"\b(conclusion|merci|thank you|fin|closing|contact|danke)\b",),
    "cards2": (r"^(deux|2|two) (cartes|cards)",),
    "cards3": (r"^(trois|3|three) (cartes|cards)",),
    "cards4": (r"^(quatre|4|four) (cartes|cards)",),
}  # fmt: skip
_ELSE: Mapping[str, tuple[str, ...]] = {
    "agenda": ("table", "title_only", "points"),
    "table": ("title_only", "points"),
    "statement": ("points",),
    "quote": ("points",),
    "activity": ("points",),
    "recap": ("points",),
    "closing": ("section", "points"),
    "section": ("title_only", "points"),
    "title_only": ("points",),
    "cover": ("section", "points"),
    "points": ("title_only",),
}
_NEEDS_BODY = frozenset(
    ("points", "statement", "voiced", "quote", "activity", "recap", "cards2", "cards3", "cards4")
)
# Special placeholders of a layout, by folded name.
_SLOTS: Mapping[str, str] = {
    "tab": r"^(repere de sequence|section marker)",
    "number": r"^(numero|number)$",
    "label": r"^(etiquette|label)",
    "attribution": r"^(attribution|auteur|author)",
    "card": r"^(carte|card) \d",
    "tile": r"^(pastille|tile) \d",
    "words": r"^(paroles|words)",
    "fact": r"^(repere|fact) \d",
    "session": r"^session",
    "client_logo": r"^(logo du client|client logo)",
    "organiser_logo": r"^(logo de l organisme|logo de l organisateur|organi[sz]er logo)",
}


@dataclass(frozen=True, slots=True)
class Cast:
    """The layout of each role; card layouts may be missing."""

    layouts: Mapping[str, Layout]

    def __getitem__(self, role: str) -> Layout:
        return self.layouts[role]

    def get(self, role: str) -> Layout | None:
        """Return the layout that was made for a role, or nothing."""
        return self.layouts.get(role)


def cast(layouts: Sequence[Layout], chosen: Mapping[str, str], path: Path) -> Cast:
    """Return the layout for every role.

    Raises:
        InputError: ``chosen`` names a layout that the template lacks, or no layout has a title.
    """
    usable = [layout for layout in layouts if title_of(layout)]
    if not usable:
        raise InputError(
            msg("No layout of the template has a title placeholder."),
            remedy=msg("Add one in PowerPoint (View, Slide Master), or start from the default template."),
            path=path,
        )
    found = {role: _named(layouts, name, role, path) for role, name in chosen.items()}
    free = [layout for layout in usable if not _UNWANTED.search(fold(layout.name))] or usable
    for role in _NAMES:
        if role not in found and (layout := _by_name(free, role) or _by_kind(free, role)):
            found[role] = layout
    for role in ("points", "title_only", *_ELSE):
        if role not in found:
            others = (found[other] for other in _ELSE[role] if other in found)
            found[role] = next(others, free[min(1, len(free) - 1)])
    return Cast(found)


def title_of(layout: Layout) -> Holder | None:
    """Return the placeholder of the slide's title."""
    return next((holder for holder in layout.holders if holder.kind in _TITLES), None)


def slot(layout: Layout, name: str) -> Holder | None:
    """Return a special placeholder by its purpose (``tab``, ``number``, ``attribution``)."""
    return next(iter(slots(layout, name)), None)


def slots(layout: Layout, name: str) -> tuple[Holder, ...]:
    """Return the special placeholders of one purpose, in the layout's order."""
    pattern = _SLOTS[name]
    return tuple(holder for holder in layout.holders if re.match(pattern, fold(holder.name)))


def body_of(layout: Layout) -> Holder | None:
    """Return the placeholder of the main text: the largest that has no special purpose."""
    return max(_bodies(layout), key=lambda holder: holder.box.w * holder.box.h, default=None)


def kind_of(layout: Layout, kind: str) -> Holder | None:
    """Return the first placeholder of a kind (``tbl``, ``ftr``, ``sldNum``, ``subTitle``)."""
    return next((holder for holder in layout.holders if holder.kind == kind), None)


def _bodies(layout: Layout) -> list[Holder]:
    return [
        holder
        for holder in layout.holders
        if holder.kind in _TEXTS and not any(re.match(each, fold(holder.name)) for each in _SLOTS.values())
    ]


def _named(layouts: Sequence[Layout], name: str, role: str, path: Path) -> Layout:
    for layout in layouts:
        if layout.name.strip().casefold() == name.strip().casefold():
            return layout
    raise InputError(
        msg("The template has no layout “{name}”, which is asked for {role}.", name=name, role=role),
        remedy=msg("Its layouts are: {names}.", names=", ".join(layout.name for layout in layouts)),
        path=path,
    )


def _by_name(layouts: Sequence[Layout], role: str) -> Layout | None:
    fit = [layout for layout in layouts if role not in _NEEDS_BODY or _has_text(layout, role)]
    for pattern in _NAMES[role]:
        for layout in fit:
            if re.search(pattern, fold(layout.name)):
                return layout
    return None


def _has_text(layout: Layout, role: str) -> bool:
    if role.startswith("cards"):
        return len(slots(layout, "card")) == int(role[-1])
    return body_of(layout) is not None


def _by_kind(layouts: Sequence[Layout], role: str) -> Layout | None:
    test = _KINDS.get(role)
    return next((layout for layout in layouts if test(layout)), None) if test else None


def _one_large_body(layout: Layout) -> bool:
    bodies = [holder for holder in _bodies(layout) if holder.kind != "subTitle"]
    return len(bodies) == 1 and layout.type not in ("title", "secHead") and bodies[0].box.h > 150


_KINDS: Mapping[str, Callable[[Layout], bool]] = {
    "cover": lambda layout: layout.type == "title" or kind_of(layout, "ctrTitle") is not None,
    "section": lambda layout: layout.type == "secHead",
    "points": _one_large_body,
    "title_only": lambda layout: layout.type == "titleOnly" or not _bodies(layout),
}
