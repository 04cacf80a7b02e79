"""What clients call the styles that our text needs, when they do not call them as Word does.

Word itself writes the English name of its own styles into every file, whatever language it speaks. Other
programs, and companies with styles of their own, do not: « Titre 1 », « Bullet 1 », « Publication Title ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.rendering.word.names import number, w
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml import etree

_LEVELS = ("titre", "uberschrift", "titulo", "titolo", "kop", "rubrik", "nadpis", "heading level")
_NAMES = {
    "title": (
        "titre, titel, titulo, titolo, titre principal, document title, publication title, report title, "
        "titre du document"
    ),
    "subtitle": (
        "sous-titre, sous titre, untertitel, subtitulo, sottotitolo, document subtitle, publication subtitle"
    ),
    "list bullet": (
        "liste a puces, aufzahlungszeichen, lista con vinetas, elenco puntato, lista com marcadores, "
        "marcadores, bullet, bullets, bullet 1, bullet list, bullet list 1, bullet level 1, puce, puces, "
        "puce 1, puce niveau 1, liste puces, liste a puces 1, list bullet 1, aufzahlung, aufzahlung 1"
    ),
    "list number": (
        "liste a numeros, listennummer, lista con numeros, numbered list, number 1, number list, "
        "list number 1, liste numerotee, numerotation, nummerierung, nummerierung 1, lista numerada"
    ),
    "quote": "citation, zitat, cita, citazione, citacao, block quote, block text, quotation, pull quote",
    "table grid": (
        "grille du tableau, grilledutableau, tabellenraster, tabla con cuadricula, tabela com grelha, "
        "table grid1"
    ),
    "toc heading": (
        "en-tete de table des matieres, inhaltsverzeichnisuberschrift, titre sommaire, titre du sommaire, "
        "contents heading"
    ),
}
_EQUIVALENTS: Mapping[str, frozenset[str]] = {
    name: frozenset(other.strip() for other in others.split(",")) for name, others in _NAMES.items()
}
_HEADING = re.compile(r"heading ([1-9])$")


def called(style: etree._Element) -> tuple[str, str]:
    """The type of a style and its name, in small letters."""
    name = style.find(w("name"))
    return style.get(w("type"), ""), "" if name is None else name.get(w("val"), "").lower()


def find_style(wanted: tuple[str, str], styles: Iterable[etree._Element]) -> str:
    """The id of the style that plays the part of ``wanted`` (type and name) in a file, or nothing."""
    listed = list(styles)
    by_name = {called(style): style.get(w("styleId"), "") for style in listed}
    if wanted in by_name:
        return by_name[wanted]
    kind, name = wanted
    level = _HEADING.match(name)
    others = {f"{word} {level[1]}" for word in _LEVELS} if level else _EQUIVALENTS.get(name, frozenset())
    for style in listed:
        if called(style)[0] == kind and fold(called(style)[1]) in others:
            return style.get(w("styleId"), "")
    return _by_outline(int(level[1]) - 1, listed) if level and kind == "paragraph" else ""


def _by_outline(level: int, styles: list[etree._Element]) -> str:
    """The style of a company's own that says it is a heading of this level."""
    for style in styles:
        outline = style.find(f"{w('pPr')}/{w('outlineLvl')}")
        named = _HEADING.match(called(style)[1])
        if outline is not None and number(outline, "val", 9) == level and not named:
            return style.get(w("styleId"), "")
    return ""
