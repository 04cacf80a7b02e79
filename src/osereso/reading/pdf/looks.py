"""What sets a paragraph apart from running text: its size, weight, slope, colour, family."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from osereso.reading.blocks import Line, joined
from osereso.reading.pdf.hyphens import Hyphens
from osereso.reading.pdf.measures import usual_size
from osereso.reading.traced import Traced

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from osereso.reading.pdf.faces import Face
    from osereso.reading.pdf.measures import Numbered
    from osereso.reading.pdf.rows import Row

_LARGER = 1.1  # times the size of running text, and
_LARGER_BY = 1.0  # points: a heading
_HEADING = 200  # characters; where half the paragraphs of a size are longer, it is no heading's
_MOST_HEADINGS = 0.4  # share of the text
_OTHER_COLOUR = 48  # of 255, in the part that differs most
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class _Body:
    """How running text looks, the level of each larger size, and the other looks that occur again."""

    face: Face
    bold: bool
    levels: Mapping[float, int]
    styles: frozenset[str]
    hyphens: Hyphens


def lines(paragraphs: Sequence[Sequence[Numbered]], numbered: Sequence[Row]) -> list[Line]:
    """Return the paragraphs as lines of a document, each before an empty one."""
    starts = list(accumulate((len(row.text) + 1 for row in numbered), initial=0))
    body = _body(paragraphs)
    found: list[Line] = []
    for part in paragraphs:
        for line in _split(_paragraph(part, starts, body)):
            found += [line, Line(line.traced[:0], line.number)]
    return found


def _body(paragraphs: Sequence[Sequence[Numbered]]) -> _Body:
    faces: Counter[Face] = Counter()
    bold = total = 0
    for part in paragraphs:
        for _, row in part:
            faces[row.face] += len(row.text)
            total += len(row.text)
            bold += len(row.text) if row.bold else 0
    face = max(faces, key=lambda one: (faces[one], one))
    size = usual_size(row for part in paragraphs for _, row in part)
    levels = _levels(paragraphs, size)
    styles = Counter(_style(part, face) for part in paragraphs)
    repeated = frozenset(style for style, count in styles.items() if style and count > 1)
    hyphens = Hyphens.of([[row.text for _, row in part] for part in paragraphs])
    return _Body(face, 2 * bold > total, levels, repeated, hyphens)


def _levels(paragraphs: Sequence[Sequence[Numbered]], size: float) -> dict[float, int]:
    """The level of each size that headings have, the largest first."""
    lengths: dict[float, list[int]] = defaultdict(list)
    for part in paragraphs:
        row = part[0][1]
        if not row.scanned and row.size > max(_LARGER * size, size + _LARGER_BY):
            lengths[row.size].append(sum(len(one.text) for _, one in part))
    total = sum(len(row.text) for part in paragraphs for _, row in part)
    sizes = sorted(
        (
            one
            for one, found in lengths.items()
            if sorted(found)[len(found) // 2] <= _HEADING and sum(found) <= _MOST_HEADINGS * total
        ),
        reverse=True,
    )
    return {one: min(place, _DEEPEST) for place, one in enumerate(sizes, 1)}


def _paragraph(part: Sequence[Numbered], starts: Sequence[int], body: _Body) -> Line:
    """The lines of a paragraph as one, with what sets it apart."""
    rows = [_line(index, row, starts[index], body) for index, row in part]
    whole = joined(_unbroken(rows, body.hyphens))
    level = body.levels.get(part[0][1].size, 0)
    style = _style(part, body.face)
    styles = whole.styles | ({style} if style in body.styles else set())
    lead = 0 if "bold" in styles or body.bold else _lead(part, rows)
    return whole._replace(level=level, styles=styles, lead=min(lead, len(whole.text)))


def _line(index: int, row: Row, start: int, body: _Body) -> Line:
    worn = {
        "bold": row.bold and not body.bold,
        "italic": row.italic and not body.face.italic,
        "underlined": row.underlined,
        "coloured": row.even and _differs(row.face.colour, body.face.colour),
    }
    origins = array("I", range(start, start + len(row.text)))
    text = row.text[:-1] + "-" if row.text.endswith("\xad") else row.text
    styles = frozenset(style for style, there in worn.items() if there)
    return Line(Traced(text, origins), index + 1, styles=styles, page=row.page)


def _differs(colour: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return max(abs(one - two) for one, two in zip(colour, other, strict=True)) > _OTHER_COLOUR


def _unbroken(rows: Sequence[Line], hyphens: Hyphens) -> list[Line]:
    """Join what a hyphen of its own ties to the next line: « Rhône-Alpes », « grand-mère »."""
    found = [rows[0]]
    for row in rows[1:]:
        last = found[-1]
        cut = hyphens.cuts(last.text, row.text)
        if cut or hyphens.own(last.text, row.text):
            pieces = [last.traced[:-1] if cut else last.traced, row.traced]
            found[-1] = last._replace(traced=Traced.joined(pieces), styles=last.styles & row.styles)
        else:
            found.append(row)
    return found


def _lead(part: Sequence[Numbered], rows: Sequence[Line]) -> int:
    """How many characters at the start of a paragraph are bold while the rest is not."""
    count = next((place for place, (_, row) in enumerate(part) if not row.bold), len(part))
    if count == len(part):
        return 0
    before = len(joined(rows[:count]).text) + 1 if count else 0
    lead = part[count][1].lead
    return before + lead if lead else max(0, before - 1)


def _style(part: Sequence[Numbered], face: Face) -> str:
    """A name for the font of a paragraph that is set in another than running text."""
    first = part[0][1]
    same = all(row.face.family == first.face.family and row.size == first.size for _, row in part)
    if not same or first.scanned or (first.face.family, first.size) == (face.family, face.size):
        return ""
    return f"style {first.face.family} {first.size:g}"


def _split(line: Line) -> Iterator[Line]:
    """A bold question and the answer that follows it in one paragraph are two blocks."""
    question, answer = line.text[: line.lead], line.text[line.lead :]
    if question.rstrip().endswith("?") and answer.strip():
        yield line._replace(traced=line.traced[: line.lead], styles=line.styles | {"bold"}, lead=0)
        yield line._replace(traced=line.traced[line.lead :].strip(), level=0, lead=0)
    else:
        yield line
