"""The layouts of our deck template as values: what stands where and how it looks.

``build_deck_template.py`` makes the file of them. All measures are points on a slide of 960 × 540.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

WIDTH, HEIGHT = 960, 540
LEFT, TOP = 54.0, 140.0  # where content begins
CONTENT = 852.0  # its width
GAP = 20.0  # between cards
TILE = 64.0  # the width of the tile with an objective's number
FOOTER = "Organisme – formation"
DIM = "tx1+"  # the text's colour, paler
COLOURS = {
    "dk1": "1F2933",
    "lt1": "FFFFFF",
    "dk2": "12355B",  # ink blue
    "lt2": "F5F1EA",  # warm sand
    "accent1": "0F766E",  # teal
    "accent2": "2457A6",  # blue
    "accent3": "B4441C",  # burnt orange
    "accent4": "6B4E9B",  # violet
    "accent5": "8A6D1F",  # ochre
    "accent6": "4B5563",  # grey
    "hlink": "2457A6",
    "folHlink": "6B4E9B",
}


class Box(NamedTuple):
    """Left, top, width, height."""

    x: float
    y: float
    w: float
    h: float


class Insets(NamedTuple):
    """The empty edges inside a placeholder; without a fill it needs none at its sides."""

    left: float = 0
    top: float = 3
    right: float = 0
    bottom: float = 3


@dataclass(frozen=True)
class Holder:
    """A placeholder of a layout: what it is for, where it stands and how its text looks.

    ``spacing`` is the distance of lines in per cent and the space before a paragraph in points.
    """

    kind: str
    name: str
    box: Box
    prompt: str = ""
    idx: int = 0
    size: float | None = None
    bold: bool | None = None
    colour: str = ""
    anchor: str = ""
    fill: str = ""
    insets: Insets = field(default=Insets())
    bullet: bool = False
    align: str = ""
    spacing: tuple[float, float] | None = None


@dataclass(frozen=True)
class Layout:
    """A layout: its name as PowerPoint's menu shows it, its type and its placeholders.

    ``mark`` asks for a large quotation mark, ``opening`` or ``closing``; ``dim`` is the colour of the
    footer and of the slide's number.
    """

    name: str
    type: str
    holders: tuple[Holder, ...]
    mark: str = ""
    background: str = "bg1"
    footer: Box = field(default=Box(54, 494, 700, 36))
    number: Box = field(default=Box(846, 494, 60, 36))
    dim: str = DIM


def footers(footer: Box, number: Box, colour: str, first: int) -> tuple[Holder, Holder]:
    """The footer and the slide's number, which end every layout and the master."""
    return (
        Holder("ftr", "Pied de page", footer, FOOTER, first, 12, colour=colour, anchor="ctr", align="l"),
        Holder(
            "sldNum",
            "Numéro de diapositive",
            number,
            "",
            first + 1,
            12,
            colour=colour,
            anchor="ctr",
            align="r",
        ),
    )


def card(number: int, box: Box, size: float) -> Holder:
    """A card for one short point."""
    return Holder(
        "body",
        f"Carte {number}",
        box,
        "Un point, douze mots au plus",
        10 + number,
        size,
        colour="tx1",
        anchor="ctr",
        fill="bg2",
        insets=Insets(32, 8, 24, 8),
        spacing=(100, 0),
    )


def tile(number: int, box: Box) -> Holder:
    """The tile at the left of a card that holds an objective's number."""
    return Holder(
        "body",
        f"Pastille {number}",
        box._replace(w=TILE),
        str(number),
        40 + number,
        36,
        bold=True,
        colour="bg1",
        anchor="ctr",
        fill=f"accent{number}",
        insets=Insets(4, 4, 4, 4),
        align="ctr",
    )


def cards(columns: int, rows: int, size: float, height: float) -> tuple[Holder, ...]:
    """Cards in a grid over the width of the content, each with its tile."""
    wide = (CONTENT - GAP * (columns - 1)) / columns
    tall = (height - GAP * (rows - 1)) / rows
    places = [(row, column) for row in range(rows) for column in range(columns)]
    boxes = [
        Box(LEFT + column * (wide + GAP), TOP + row * (tall + GAP), wide, tall) for row, column in places
    ]
    return tuple(
        holder
        for number, box in enumerate(boxes, 1)
        for holder in (tile(number, box), card(number, box, size))
    )


def fact(number: int, top: float, height: float) -> Holder:
    """A card beside an activity: how, how long, with what result."""
    return Holder(
        "body",
        f"Repère {number}",
        Box(618, top, 288, height),
        "Intitulé, puis information",
        14 + number,
        18,
        colour="tx1",
        anchor="ctr",
        fill="bg1",
        insets=Insets(24, 6, 14, 6),
        spacing=(95, 0),
    )


def text(name: str, box: Box, prompt: str, idx: int, size: float, **look: object) -> Holder:
    """A placeholder for text, in the text's colour unless the look says otherwise."""
    return Holder("body", name, box, prompt, idx, size, **{"colour": "tx1", "anchor": "t", **look})  # type: ignore[arg-type]


def points(name: str, box: Box, prompt: str, before: float, **look: object) -> Holder:
    """A placeholder for a list, with bullets."""
    return text(name, box, prompt, 11, 28, bullet=True, spacing=(100, before), **look)


def shout(kind: str, box: Box, prompt: str, **look: object) -> Holder:
    """A title that fills its slide."""
    return Holder(kind, "Titre", box, prompt, 0, 48, True, **look)  # type: ignore[arg-type]


TITLE = Holder("title", "Titre", Box(54, 42, 716, 96), "Titre : une phrase complète", anchor="t")
SHORT = Holder("title", "Titre", Box(54, 42, 716, 66), "Titre : une ligne", anchor="t")
TAB = Holder(
    "body",
    "Repère de séquence",
    Box(54, 0, 236, 28),
    "Séquence",
    20,
    14,
    bold=True,
    colour="bg1",
    anchor="ctr",
    fill="accent1",
    insets=Insets(12, 2, 12, 2),
)
CLIENT = Holder("pic", "Logo du client", Box(786, 18, 120, 52), "Logo du client", 21, 12)
PANEL = Box(0, 0, 312, HEIGHT)  # the coloured side of a section's opening and recap
BESIDE = Box(366, 494, 464, 36)  # the footer beside it


def content(
    name: str, *holders: Holder, kind: str = "obj", background: str = "bg1", title: Holder = TITLE
) -> Layout:
    """A layout with a title, the section's tab and the client's logo around its content."""
    return Layout(name, kind, (title, TAB, *holders, CLIENT), background=background)


COVER = Layout(
    "Couverture",
    "title",
    (
        shout("ctrTitle", Box(54, 60, 620, 196), "Titre de la formation", colour="bg1", anchor="b"),
        Holder(
            "subTitle",
            "Sous-titre",
            Box(54, 264, 620, 68),
            "D’après l’entretien de…",
            1,
            22,
            colour="bg2",
            anchor="t",
        ),
        text(
            "Session",
            Box(0, 372, WIDTH, 168),
            "Session, dates, lieu, formateur",
            12,
            20,
            anchor="ctr",
            fill="bg1",
            insets=Insets(54, 16, 360, 16),
            spacing=(100, 4),
        ),
        Holder("pic", "Logo de l’organisme", Box(640, 412, 124, 88), "Logo de l’organisme", 13, 12),
        Holder("pic", "Logo du client", Box(782, 412, 124, 88), "Logo du client", 21, 12),
    ),
    mark="opening",
    background="tx2",
)
SECTION = Layout(
    "Séquence",
    "secHead",
    (
        shout("title", Box(366, 84, 540, 140), "Titre de la séquence", colour="tx2", anchor="b"),
        text(
            "Numéro",
            PANEL,
            "1",
            11,
            190,
            bold=True,
            colour="bg1",
            anchor="ctr",
            fill="accent1",
            insets=Insets(20, 20, 20, 20),
            align="ctr",
        ),
        text(
            "Étiquette",
            Box(366, 230, 540, 34),
            "Séquence 1, durée",
            12,
            20,
            bold=True,
            colour="accent1",
            anchor="t",
        ),
        text("Objectif", Box(366, 292, 540, 180), "Objectif de la séquence", 13, 26, spacing=(100, 6)),
    ),
    footer=BESIDE,
)
QUOTE = Layout(
    "Citation",
    "obj",
    (
        Holder("title", "Titre", Box(54, 42, 716, 64), "Paroles de terrain", 0, 20, colour=DIM, anchor="t"),
        TAB,
        text(
            "Citation",
            Box(150, 120, 740, 272),
            "« Les mots du professionnel »",
            11,
            40,
            colour="tx2",
            spacing=(105, 8),
        ),
        text("Attribution", Box(150, 400, 740, 60), "Nom, métier", 12, 20, bold=True, colour=DIM),
        CLIENT,
    ),
    background="bg2",
)
VOICED = content(
    "Idée et paroles",
    text(
        "Idée",
        Box(84, 156, 806, 130),
        "L’idée à retenir, en une phrase",
        11,
        34,
        colour="tx2",
        anchor="ctr",
        bullet=True,
        spacing=(100, 10),
    ),
    text(
        "Paroles",
        Box(54, 314, CONTENT, 168),
        "« Les mots du professionnel », nom, métier",
        12,
        30,
        colour="tx1",
        anchor="ctr",
        fill="bg2",
        insets=Insets(104, 14, 32, 14),
        spacing=(100, 8),
    ),
)
RECAP = Layout(
    "À retenir",
    "obj",
    (
        Holder(
            "title",
            "Titre",
            PANEL,
            "À retenir",
            0,
            32,
            colour="bg1",
            anchor="ctr",
            fill="accent1",
            insets=Insets(40, 40, 32, 40),
        ),
        points("Points", Box(366, 60, 540, 420), "Trois idées au plus", 20, anchor="ctr"),
    ),
    footer=BESIDE,
)
CLOSING = Layout(
    "Conclusion",
    "obj",
    (
        shout("title", Box(54, 110, 620, 150), "Merci de votre attention", colour="bg1", anchor="b"),
        text(
            "Mot de la fin",
            Box(54, 276, 620, 180),
            "Contact, suite de la formation",
            11,
            24,
            colour="bg2",
            spacing=(105, 8),
        ),
    ),
    mark="closing",
    background="tx2",
    dim="bg2",
)
LAYOUTS = (
    COVER,
    SECTION,
    content(
        "Programme",
        Holder("tbl", "Programme", Box(54, 112, CONTENT, 372), "Tableau du programme", 11, 18),
        kind="tbl",
        title=SHORT,
    ),
    content("Points clés", points("Points", Box(54, TOP, 800, 342), "Trois à cinq points courts", 16)),
    content(
        "Idée forte",
        text(
            "Idée",
            Box(84, TOP, 790, 300),
            "L’idée à retenir, en une phrase",
            11,
            40,
            colour="tx2",
            anchor="ctr",
            spacing=(100, 10),
        ),
    ),
    content("Deux cartes", *cards(1, 2, 32, 270)),
    content("Trois cartes", *cards(1, 3, 30, 340)),
    content("Quatre cartes", *cards(2, 2, 28, 340)),
    QUOTE,
    VOICED,
    content(
        "Activité",
        points("Consigne", Box(54, TOP, 534, 342), "Ce que font les participants", 20),
        fact(1, TOP, 106),
        fact(2, TOP + 118, 106),
        fact(3, TOP + 236, 106),
        background="bg2",
    ),
    RECAP,
    content(
        "Tableau",
        text("Consigne", Box(54, 104, CONTENT, 60), "Consigne", 12, 22, spacing=(100, 4)),
        Holder("tbl", "Tableau", Box(54, 176, CONTENT, 306), "Tableau", 11, 18),
        kind="tbl",
        title=SHORT,
    ),
    content("Titre seul", kind="titleOnly"),
    CLOSING,
)
