"""Which layout of a template plays which role, and which placeholder holds what.

First what the trainer wrote in ``template.toml``, then what the sample slides show, then names in the
languages that templates speak, then what the placeholders are. Names decide before the ``type`` attribute,
which lies or is missing in half of the templates that clients have.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.deck.pages import TEXTS, TITLES
from osereso.rendering.deck.standins import titled
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from osereso.rendering.deck.pages import Holder, Layout

_TELLING = 3  # sample slides, from which on they tell how the layouts are meant
_UNWANTED = re.compile(r"\b(vertical|vertikal\w*|legend\w*|legende|caption|beschriftung|leyenda|legenda)\b")

# role → patterns, in order of trust, on folded names; Chinese ones, which fold to nothing, as they are.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "cover": (
        r"^couverture",
        r"^(title slide|titelfolie|titre de la presentation|diapositive de titre|page de (titre|garde))",
        r"^(diapositiva de titulo|slide de titulo|portada|capa|deckblatt)|标题幻灯片|封面",
        r"\b(cover|titre principal|startfolie|presentation title)\b",
    ),
    "section": (
        r"^sequence$",
        r"\b(section|abschnitt\w*|intercalaire|intertitre|chapitre|chapter|divider|kapitel\w*|trenn\w*)\b",
        r"\b(seccion|secao|separa\w+|transition|zwischen\w*)\b|节标题|过渡",
    ),
    "agenda": (r"^(programme|agenda|sommaire|ordre du jour|inhaltsverzeichnis|indice|sumario)\b|目录",),
    "points": (
        r"^points cles",
        r"^(titre et (contenu|texte)|title and (content|text|body)|title content|titel und (inhalt|text))",
        r"^(titulo y (objetos|contenido|texto)|titulo e (conteudo|texto))|标题和(内容|文本)",
        r"\b(contenu|content|inhalt|texte?|contenido|conteudo|texto|puces|bullets|corps)\b",
    ),
    "statement": (r"^idee forte", r"\b(key statement|statement|message cle|big idea|kernaussage)\b"),
    "voiced": (r"^(idee et paroles|statement and quote)",),
    "quote": (r"\b(citation|quote|quotation|zitat|temoignage|verbatim|cita|citacao)\b|引用|引言",),
    "activity": (r"\b(activite|exercice|atelier|activity|exercise|workshop|actividad|atividade)\b",),
    "recap": (r"\b(a retenir|recap\w*|synthese|takeaways?|summary|key takeaways|zusammenfassung)\b",),
    "table": (r"^tableau", r"\b(tableau|table|tabelle|tabla|tabela)\b|表格"),
    "title_only": (
        r"^(titre (seul|uniquement)|title only|nur titel|solo (el )?titulo|somente titulo)|仅标题",
    ),
    "closing": (
        r"\b(conclusion|merci|remerciements?|thank you|fin|closing|contact|danke|ende|schluss\w*)\b",
        r"\b(gracias|obrigad\w+|fim|back cover|quatrieme de couverture)\b|谢谢|致谢|结束",
    ),
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


def cast(
    layouts: Sequence[Layout],
    chosen: Mapping[str, str],
    path: Path,
    *,
    used: Sequence[int] = (),
    size: tuple[float, float] = (960.0, 540.0),
    settings: Path | None = None,
) -> Cast:
    """Return the layout for every role.

    ``used`` are the layouts of the template's sample slides, in order: what a designer shows counts more than
    how a layout is called. ``size`` is the slide's, in points;
    ``settings`` is the file that names ``chosen``.

    Raises:
        InputError: ``chosen`` names a layout that the template lacks, or no layout can hold a title.
    """
    usable = [layout for layout in layouts if title_of(layout)]
    if not usable:
        usable = [
            named for layout in layouts if layout.holders and _bodies(named := titled(layout, size, ()))
        ]
    if not usable:
        raise InputError(
            msg("No layout of the template has a title placeholder."),
            remedy=msg("Add one in PowerPoint (View, Slide Master), or start from the default template."),
            path=path,
        )
    written = settings or path
    found = {
        role: titled(_named(layouts, name, role, written), size, usable) for role, name in chosen.items()
    }
    free = [layout for layout in usable if not _UNWANTED.search(fold(layout.name))] or usable
    found = _shown(layouts, free, used, size) | found
    bare = [titled(layout, size, usable) for layout in layouts if not title_of(layout)]
    for role in _NAMES:
        ranks = ([*free, *bare], free) if role in ("cover", "section") else (free,)
        names = (layout for rank in ranks if (layout := _by_name(rank, role)))
        if role not in found and (layout := next(names, None) or _by_kind(free, role)):
            found[role] = layout
    for role in ("points", "title_only", *_ELSE):
        if role not in found:
            others = (found[other] for other in _ELSE[role] if other in found)
            found[role] = next(others, free[min(1, len(free) - 1)])
    return Cast(found)


def _shown(
    layouts: Sequence[Layout], free: Sequence[Layout], used: Sequence[int], size: tuple[float, float]
) -> dict[str, Layout]:
    """Return the roles that the sample slides show: they open with the cover, and repeat what holds text."""
    if len(used) < _TELLING:
        return {}
    by_index = {layout.index: layout for layout in free}
    found = {}
    if used.count(used[0]) == 1:
        found["cover"] = titled(layouts[used[0]], size, free)
    often, count = Counter(used[1:]).most_common(1)[0]
    if count >= _TELLING and often in by_index and _one_large_body(by_index[often]):
        found["points"] = by_index[often]
    return found


def title_of(layout: Layout) -> Holder | None:
    """Return the placeholder of the slide's title."""
    return next((holder for holder in layout.holders if holder.kind in TITLES), None)


def slot(layout: Layout, name: str) -> Holder | None:
    """Return a special placeholder by its purpose (``tab``, ``number``, ``attribution``)."""
    return next(iter(slots(layout, name)), None)


def slots(layout: Layout, name: str) -> tuple[Holder, ...]:
    """Return the special placeholders of one purpose, in the layout's order."""
    return tuple(holder for holder in layout.holders if _plays(holder.name, name))


@lru_cache(maxsize=1024)
def _plays(name: str, purpose: str) -> bool:
    """Whether a placeholder's name says that it has a special purpose."""
    return re.match(_SLOTS[purpose], fold(name)) is not None


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
        if holder.kind in TEXTS and not any(_plays(holder.name, each) for each in _SLOTS)
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
    ranks = ([layout for layout in fit if _one_large_body(layout)], fit) if role == "points" else (fit,)
    for rank in ranks:
        for pattern in _NAMES[role]:
            for layout in rank:
                if re.search(pattern, fold(layout.name) or layout.name):
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
