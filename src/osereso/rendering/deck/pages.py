"""Pages as values: every text, colour and place decided, nothing left but to write them down.

Lengths are points, colours are theme slots. The writer makes no choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from osereso.rendering.deck.slides import Mark, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from osereso.rendering.deck.slides import Paragraph

# Kinds of placeholders, as PresentationML names them.
TITLES = ("title", "ctrTitle")
TEXTS = ("body", "obj", "subTitle")


class Box(NamedTuple):
    """Left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    def shared(self, other: Box) -> float:
        """Return the area that two boxes share, in square points."""
        across = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        down = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        return max(0.0, across) * max(0.0, down)


class Ink(NamedTuple):
    """A theme colour or six hex digits, darkened to ``shade`` per cent of its lightness, then lightened.

    ``white`` is added to the lightness, in per cent; ``opaque`` says how much of it covers what lies under.
    """

    slot: str
    shade: int = 100
    white: int = 0
    opaque: int = 100


@dataclass(frozen=True, slots=True)
class Surface:
    """What a text stands on: each ink with its share of the place (nothing where it cannot be told).

    ``raised`` is the share that bands and pictures cover, which lie on the background.
    """

    inks: tuple[tuple[Ink | None, float], ...]
    raised: float = 0.0


@dataclass(frozen=True, slots=True)
class Style:
    """How a placeholder sets its text; lengths in points, ``lines`` as a factor or (``fixed``) in points."""

    size: float = 18
    bold: bool = False
    face: str = "Calibri"
    lines: float = 1.0
    fixed: float = 0
    before: float = 0
    after: float = 0
    left: float = 0
    bulleted: bool = False
    capitals: bool = False
    spread: float = 0  # points added after every letter
    silent: bool = False  # whether the template says no size, and programs would each take their own


@dataclass(frozen=True, slots=True)
class Holder:
    """A placeholder of a layout as it acts: inherited places and styles are filled in.

    ``insets`` are left, top, right, bottom; ``fill`` is a theme slot or empty; ``anchor`` is ``t``, ``ctr``
    or ``b``. ``ink`` is the colour of its text, ``surface`` what that text stands on, both where they can be
    told.
    """

    kind: str
    idx: int
    name: str
    box: Box
    style: Style = field(default=Style())
    insets: tuple[float, float, float, float] = (7.2, 3.6, 7.2, 3.6)
    fill: str = ""
    anchor: str = "t"
    placed: bool = False  # whether a slide must say its place: the layout does not, or says it badly
    ink: Ink | None = None
    surface: Surface | None = None

    @property
    def room(self) -> tuple[float, float]:
        """Width and height inside the insets."""
        left, top, right, bottom = self.insets
        return self.box.w - left - right, self.box.h - top - bottom


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout of the template; ``index`` counts over all masters.

    ``background`` is a theme slot or six hex digits; ``surface`` tells what lies under any place.
    """

    index: int
    name: str
    type: str
    holders: tuple[Holder, ...]
    background: str = "bg1"
    surface: Callable[[Box], Surface] | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A deck template, cleaned and understood. ``content`` is a package without slides."""

    content: bytes
    size: tuple[float, float]
    layouts: tuple[Layout, ...]
    colours: Mapping[str, str]
    slots: Mapping[str, str]  # what « tx1 », « bg1 »… mean among the colours
    notes: tuple[Holder, ...]  # the placeholders of a notes page
    used: tuple[int, ...] = ()  # the layouts of its sample slides, in order


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph on a page; what is ``None`` follows the placeholder."""

    runs: tuple[Run, ...]
    mark: Mark = Mark.NONE
    start: int = 1
    size: float | None = None
    bold: bool = False
    ink: Ink | None = None
    strong: Ink | None = None
    before: float | None = None
    left: float | None = None
    align: str = ""

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Text:
    """What goes into a placeholder, or, without one, into a text box."""

    holder: Holder
    lines: tuple[Line, ...]
    fill: Ink | None = None
    box: Box | None = None  # where it stands elsewhere than the layout says
    anchor: str = ""  # « t », « ctr » or « b » where it is not the layout's
    preset: str = "rect"  # DrawingML's name for the form of a text box
    shrinks: bool = False  # whether PowerPoint makes it smaller when a trainer adds to it


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn shape without words, decorative; ``preset`` is DrawingML's name for its form or an icon's."""

    box: Box
    ink: Ink
    preset: str = "rect"
    flipped: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    line: Line
    fill: Ink | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its place, the widths of its columns, the heights of its rows. The first row is the header."""

    box: Box
    columns: tuple[float, ...]
    heights: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    name: str
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fits into a placeholder; ``image`` is the whole file."""

    holder: Holder
    box: Box
    image: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Page:
    """One slide of the deck, ready to be written. The title is the first of ``texts``."""

    layout: Layout
    title: str
    texts: tuple[Text, ...]
    shapes: tuple[Shape, ...] = ()
    grid: Grid | None = None
    pictures: tuple[Picture, ...] = ()
    notes: tuple[Paragraph, ...] = ()
    footer: Text | None = None
    counter: Text | None = None  # the slide's number


def line(paragraph: Paragraph) -> Line:
    """Return a paragraph of the plan as a line of a page."""
    return Line(paragraph.runs, paragraph.mark, paragraph.start)


def words(text: str, *, size: float | None = None, bold: bool = False, ink: Ink | None = None) -> Line:
    """Return a line of one run."""
    return Line((Run(text),), size=size, bold=bold, ink=ink)


def sized(lines: tuple[Line, ...], size: float | None) -> tuple[Line, ...]:
    """Return the lines in another size."""
    return tuple(replace(each, size=size) for each in lines) if size else lines
