"""Places in a client's file that wait for a text: content controls, fields, marks, styles, by their meaning.

A control called « Titre du document », a field TITLE, a mark ``{titre}`` or ``[Titre]`` and a paragraph of
style Title all wait for the course's title. What each asks for is known by its name, in the languages that
clients' files are written in; a name that means nothing to us stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.rendering.word.names import own, own_text, w
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from osereso.rendering.word.styles import Styles

_NAMES = {
    "title": (
        "title, titre, titel, titulo, titolo, document title, titre du document, titel des dokuments, "
        "titulo do documento, titulo del documento, publication title, report title, titre du rapport, "
        "intitule, intitule de la formation, titre de la formation, nom de la formation, formation, "
        "course title, training title, titre de l'action, doc title"
    ),
    "subtitle": (
        "subtitle, sous-titre, sous titre, untertitel, subtitulo, sottotitolo, document subtitle, "
        "sous-titre du document, publication subtitle, subject, objet, sujet, betreff, thema, assunto, asunto"
    ),
    "trainer or organiser": (
        "author, auteur, autor, autore, verfasser, redacteur, redige par, prepared by, written by, "
        "author name, nom de l'auteur, formateur, formatrice, nom du formateur, intervenant, animateur, "
        "trainer, responsable"
    ),
    "client or organiser": (
        "client, nom du client, client name, customer, customer name, kunde, cliente, company, "
        "company name, societe, nom de la societe, entreprise, nom de l'entreprise, firma, unternehmen, "
        "empresa, organisation, organization, nom de l'organisation"
    ),
    "organiser": "organisme, organisme de formation, nom de l'organisme, organiser, organizer",
    "dates": (
        "date, dates, datum, data, fecha, publish date, date de publication, publication date, "
        "document date, date du document, date de la session, date de la formation, dates de formation, "
        "release date, jour"
    ),
    "place": "lieu, place, ort, location, local, lugar, lieu de la formation, lieu de formation, ville",
}
MEANINGS: Mapping[str, str] = {
    name.strip(): value for value, names in _NAMES.items() for name in names.split(",")
}
_FIELDS = {
    "TITLE": "title",
    "SUBJECT": "subtitle",
    "AUTHOR": "organiser",
    "COMPANY": "organiser",
    "STYLEREF": "title",
    **dict.fromkeys(("DATE", "TIME", "SAVEDATE", "CREATEDATE", "PRINTDATE"), "dates"),
}
_NAMED_FIELD = re.compile(r"\s*(?:MERGEFIELD|DOCPROPERTY|DOCVARIABLE)\s+\"?([^\"\\]+)\"?")
_FIELD = re.compile(r"\s*([A-Z]+)\b")
_MARK = re.compile(
    r"\{\{\s*([^{}%#]{1,60}?)\s*\}\}|\$\{\s*([^{}]{1,60}?)\s*\}|\{\s*([^{}%#]{1,60}?)\s*\}"
    r"|\[\s*([^\[\]]{1,60}?)\s*\]|<<\s*([^<>]{1,60}?)\s*>>|«\s*([^«»]{1,60}?)\s*»|<\s*([^<>]{1,60}?)\s*>"
)
_BOUND = re.compile(r"[:/](\w+)\[\d+\]$")
_LEADING = re.compile(
    r"^(?:insert|enter|type|your|inserer|saisir|saisissez|entrez|ajouter|indiquer|indiquez|votre|le|la|the|"
    r"geben sie|hier|ihr|click to add|cliquez pour ajouter)\s+(?:un |une |le |la |les |the |your |votre |"
    r"den |a )?"
)
_TITLE_STYLES = re.compile(
    r"(?<!sub)(?<!sub-)(?<!sous-)(?<!sous )(?<!unter)(title|titre|titel|titulo|titolo)\b"
)
_SUBTITLE_STYLES = re.compile(
    r"(subtitle|sub-title|sous-titre|sous titre|untertitel|subtitulo|sottotitolo)\b"
)
_NO_TITLE = re.compile(r"toc|heading|header|chapter|chapitre|table|figure|caption|char$|section|partie|\d$")
_LARGE = 18  # points: the largest text of a cover, from here on, is its title


def meaning(name: str) -> str:
    """The value that a name asks for (``title``, ``client or organiser``…), or nothing."""
    plain = fold(name.replace("_", " ").replace("’", "'")).strip(" :.…*-")
    plain = re.sub(r"(?<=[a-z])\.(?=[a-z])", " ", plain)
    return MEANINGS.get(plain, "") or MEANINGS.get(_LEADING.sub("", plain), "")


def marks(text: str) -> list[tuple[int, int, str]]:
    """The marks of a text that mean something: where they stand, and the value they ask for."""
    found = (
        (match.start(), match.end(), next(filter(None, match.groups()), "")) for match in _MARK.finditer(text)
    )
    return [(start, end, value) for start, end, name in found if (value := meaning(name))]


def of_control(control: etree._Element) -> str:
    """The value that a content control asks for: by name, tag, what it is bound to, or what it shows."""
    settings = control.find(w("sdtPr"))
    if settings is None or settings.find(w("docPartObj")) is not None:
        return ""
    for name in ("alias", "tag"):
        said = settings.find(w(name))
        if said is not None and (value := meaning(said.get(w("val"), ""))):
            return value
    bound = settings.find(w("dataBinding"))
    if bound is not None and (found := _BOUND.search(bound.get(w("xpath"), ""))):
        value = meaning(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", found[1]))
        return "trainer or organiser" if found[1] == "creator" else value
    shown = "".join(own_text(paragraph) for paragraph in control.iter(w("p")))
    shown = shown or "".join(text.text or "" for text in control.iter(w("t")))
    return meaning(shown.strip(" []<>{}")) if settings.find(w("showingPlcHdr")) is not None else ""


def of_field(code: str) -> str:
    """The value that a field shows: a property of the file, a date, or what mail merging brings."""
    if named := _NAMED_FIELD.match(code):
        return meaning(named[1])
    found = _FIELD.match(code)
    return _FIELDS.get(found[1], "") if found else ""


def title_in(blocks: Sequence[etree._Element], styles: Styles) -> etree._Element | None:
    """The paragraph of a cover that holds the title: by control, mark, style, words, or size."""
    paragraphs = [paragraph for block in blocks for paragraph in block.iter(w("p"))]
    return _first(
        _asking("title", blocks, paragraphs),
        _styled(paragraphs, styles, _TITLE_STYLES),
        _saying("title", paragraphs),
        _largest(paragraphs, styles),
    )


def subtitle_in(blocks: Sequence[etree._Element], styles: Styles) -> etree._Element | None:
    """The paragraph of a cover that holds the subtitle."""
    paragraphs = [paragraph for block in blocks for paragraph in block.iter(w("p"))]
    return _first(
        _asking("subtitle", blocks, paragraphs),
        _styled(paragraphs, styles, _SUBTITLE_STYLES),
        _saying("subtitle", paragraphs),
    )


def _first(*found: etree._Element | None) -> etree._Element | None:
    return next((one for one in found if one is not None), None)


def _saying(value: str, paragraphs: Sequence[etree._Element]) -> etree._Element | None:
    return next((each for each in paragraphs if meaning(own_text(each)) == value), None)


def _asking(
    value: str, blocks: Sequence[etree._Element], paragraphs: Sequence[etree._Element]
) -> etree._Element | None:
    for control in (control for block in blocks for control in block.iter(w("sdt"))):
        if of_control(control) == value:
            inside = next(control.iter(w("p")), None)
            return inside if inside is not None else next(control.iterancestors(w("p")), None)
    for paragraph in paragraphs:
        if any(found == value for *_place, found in marks(own_text(paragraph))):
            return paragraph
    return None


def _styled(
    paragraphs: Sequence[etree._Element], styles: Styles, wanted: re.Pattern[str]
) -> etree._Element | None:
    for paragraph in paragraphs:
        name = fold(styles.name(styles.style_of(paragraph)))
        if wanted.search(name) and not _NO_TITLE.search(name) and not styles.heading_level(paragraph):
            return paragraph
    return None


def _largest(paragraphs: Sequence[etree._Element], styles: Styles) -> etree._Element | None:
    sized = [
        (max([styles.look(each).size, *_sizes(each)]), -place, each)
        for place, each in enumerate(paragraphs)
        if own_text(each).strip()
    ]
    size, _place, found = max(sized, key=lambda one: one[:2], default=(0.0, 0, None))
    return found if size >= _LARGE else None


def _sizes(paragraph: etree._Element) -> list[float]:
    sizes = (run.find(f"{w('rPr')}/{w('sz')}") for run in own(paragraph, "r"))
    return [
        int(size.get(w("val"), "0")) / 2
        for size in sizes
        if size is not None and size.get(w("val"), "").isdigit()
    ]
