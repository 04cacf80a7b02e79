"""A part of the booklet: its objective, testimonies, exercise, takeaways, and lines to write on."""

from __future__ import annotations

from word_bricks import (
    BOLD,
    LINE,
    PLAIN,
    QUIET_TINT,
    TEXT_WIDTH,
    box,
    cell,
    fill,
    gap,
    ink,
    line,
    loop,
    loop_rows,
    only_if,
    p,
    row,
    run,
    size,
    table,
    tag,
    tag_row,
)

Words = dict[str, str]
ACCENT = ink("accent1")
KEEP_NEXT = "<w:keepNext/>"
MIDDLE = '<w:vAlign w:val="center"/>'
BAR = line("left", "accent1", 36)
SAND = fill("background2")
_EDGES = "".join(
    line(side, *look)
    for side, look in {
        "top": ("background2", 8, 4),
        "left": ("accent1", 36, 9),
        "bottom": ("background2", 8, 4),
    }.items()
)
# a panel made of a paragraph, not of a table: programs disagree on a table that keeps to what follows
PANEL = f'<w:keepNext/><w:keepLines/><w:pBdr>{_EDGES}</w:pBdr>{SAND}<w:ind w:left="270"/>'
_PAIR = (5385, 3800)


def section(words: Words) -> list[str]:
    """A part of the course: its objective, its testimonies, its exercise, what to keep."""
    rule = f"<w:pBdr>{line('bottom', 'accent1', 24, 3)}</w:pBdr>"
    label = f"{words['objective']} {{{{ section.number }}}} · {{{{ section.duration }}}}"
    kept = box(
        loop("point in section.takeaways", p("PuceEncadre", run("{{ point }}", BOLD))),
        behind=SAND,
        border=line("top", "accent1", 12),
        ends=100,
    )
    return [
        p("Balise", "{{p section.accent }}"),
        p("Heading1", run("{{ section.title }}", f"{ACCENT}{size(22)}"), settings=rule + gap(28, 8, 105)),
        p("Objectif", run(f"{label}\n", f"{BOLD}{ACCENT}"), "{{ section.objective }}", settings=PANEL),
        loop("topic in section.topics", *_topic(words)),
        p("TitreNotes", words["notes"]),
        notes(words["notes_hint"], "section.notes"),
        *_activity(words),
        only_if("section.takeaways", p("Heading3", run(words["takeaways"], f"{ACCENT}{size(14)}")), kept),
        p("TitreNotes", words["notes"]),
        notes(words["notes_hint"], "section.notes"),
    ]


def _topic(words: Words) -> list[str]:
    return [
        p("Heading2", "{{ topic.title }}"),
        only_if("topic.question", p("QuestionPosee", "{{ topic.question }}")),
        loop("text in topic.paragraphs", p("Temoignage", "{{ text }}")),
        only_if("topic.elsewhere", p("Normal", words["elsewhere"])),
        *_gist(words),
    ]


def _gist(words: Words) -> list[str]:
    """What to keep of a testimony: its ideas beside its best sentence, or what there is of the two."""
    quote = p("Quote", run(words["quote"], ACCENT))
    loose = p("Quote", run(words["quote"], ACCENT), settings='<w:keepNext w:val="0"/>')
    source = p("SourceCitation", words["topic_source"])
    tint = fill("accent1", "0F")
    margins = (("top", 100), ("left", 220), ("bottom", 100), ("right", 160))
    sides = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in margins)
    bar = f"<w:tcBorders>{BAR}</w:tcBorders>{tint}"
    both = table(
        _PAIR,
        row(
            cell(_PAIR[0], *_points(words), settings=bar),
            cell(_PAIR[1], loose, source, settings=MIDDLE),
        ),
        style="TableNormal",
        margins=f"<w:tblCellMar>{sides}</w:tblCellMar>",
    )
    return [
        tag("if topic.points and topic.quote"),
        both,
        tag("else"),
        only_if("topic.quote", quote),
        only_if("topic.paragraphs", source),
        only_if("topic.points", box(*_points(words), behind=tint, border=BAR, ends=100)),
        tag("endif"),
    ]


def _points(words: Words) -> list[str]:
    return [
        p("TitreEncadre", run(words["essential"], ACCENT)),
        loop("point in topic.points", p("PuceEncadre", "{{ point }}")),
    ]


def _activity(words: Words) -> list[str]:
    how = "{{ section.activity.grouping }} · {{ section.activity.duration }}"
    result = (run(words["result"], BOLD), "{{ section.activity.result }}")
    return [
        p("Heading2", words["activity"]),
        p("Repere", run(how, ACCENT)),
        loop("step in section.activity.instructions", p("ListNumber", "{{ step }}", settings=KEEP_NEXT)),
        only_if("section.activity.result", p("Normal", *result, settings=KEEP_NEXT)),
        _lines(words["answers"], "section.activity.lines"),
    ]


def _lines(title: str, name: str) -> str:
    """Lines to write on: a table under its title, so that no reader meets a row of blank paragraphs.

    The title keeps two lines, and so does the end: the rest may go to the next page.
    """
    ends = "not loop.first and loop.revindex != 2"
    return _ruled(
        title,
        loop_rows(
            TEXT_WIDTH,
            f"line in {name}",
            *last_loose(TEXT_WIDTH, _line("TexteTableau"), _line("TexteTableau", KEEP_NEXT), ends),
        ),
    )


def last_loose(width: int, loose: str, kept: str, when: str = "loop.last") -> tuple[str, ...]:
    """A row that keeps to the next one, but ``when``."""
    return (
        tag_row(width, f"if {when}"),
        loose,
        tag_row(width, "else"),
        kept,
        tag_row(width, "endif"),
    )


def notes(title: str, name: str) -> str:
    """Lines that stretch to the foot of the page, or give way where the page is full (``word/notes.py``)."""
    return _ruled(
        title,
        loop_rows(
            TEXT_WIDTH,
            f"line in {name}",
            *last_loose(TEXT_WIDTH, _line("LigneNotes"), _line("LigneNotes", KEEP_NEXT)),
        ),
    )


def _ruled(title: str, *rows: str) -> str:
    quiet = f"{PLAIN}{ink('text1', QUIET_TINT)}{size(11)}"
    head = row(cell(TEXT_WIDTH, p("EnTeteTableau", run(title, quiet), settings=gap(8, 0, 100))), header=True)
    flush = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    return table((TEXT_WIDTH,), head, *rows, style="TableNormal", margins=flush)


def _line(style: str, keep: str = "") -> str:
    thin = f'<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" {LINE}/></w:tcBorders>'
    return row(cell(TEXT_WIDTH, p(style, settings=keep), settings=thin), height=480)
