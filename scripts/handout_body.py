"""What stands in ``handout.docx``: the order of the booklet, its words and its tags."""

from __future__ import annotations

from handout_closing import closing
from handout_section import ACCENT, BAR, KEEP_NEXT, MIDDLE, SAND, last_loose, notes, section
from word_bricks import (
    BOLD,
    CENTRED,
    QUIET_TINT,
    box,
    cell,
    field,
    gap,
    header_row,
    ink,
    loop,
    loop_rows,
    only_if,
    p,
    row,
    run,
    size,
    table,
)

Words = dict[str, str]
_BREAK = "<w:pageBreakBefore/>"
# what closes the cover stands at its foot, whatever the length of the title
_FOOT = (
    '<w:framePr w:w="9185" w:hSpace="0" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" '
    'w:xAlign="left" w:yAlign="bottom"/>'
)
_GOALS = (5785, 1700, 1700)
_STEPS = (1300, 6585, 1300)


def handout(words: Words) -> str:
    """The body of the handout."""
    return "".join(
        (
            _cover(words),
            p("TOCHeading", words["contents"], settings=_BREAK),
            p("TOC1", field('TOC \\o "1-2" \\n 2-2 \\h \\z', words["contents_hint"])),
            _how_to(words),
            _objectives(words),
            _programme(words),
            loop("section in sections", *section(words)),
            closing(words),
        )
    )


def _cover(words: Words) -> str:
    label = f'{BOLD}<w:caps/>{ACCENT}<w:spacing w:val="40"/>{size(13)}'
    right = '<w:jc w:val="right"/>'
    quiet = f"{ink('text1', QUIET_TINT)}{size(11.5)}"
    organiser = f"{BOLD}{ink('text2')}{size(16)}"
    return "".join(
        (
            only_if("client_logo", p("LigneCouverture", "{{ client_logo }}", settings=right)),
            only_if("logo", p("LigneCouverture", "{{ logo }}")),
            p("LigneCouverture", run("{{ organiser }}", organiser), settings=_FOOT + gap(0, 4)),
            only_if(
                "confidentiality",
                p("LigneCouverture", run("{{ confidentiality }}", quiet), settings=_FOOT),
            ),
            p("LigneCouverture", run(words["booklet"], label), settings=gap(170, 14)),
            p("Title", "{{ title }}"),
            p("Subtitle", "{{ subtitle }}"),
            loop("line in cover", p("LigneCouverture", "{{ line }}")),
        )
    )


def _how_to(words: Words) -> str:
    return "".join(
        (
            p("Heading1", words["how_title"]),
            p("Normal", words["how_intro"]),
            *(p("ListBullet", run(words[f"how_{n}_label"], BOLD), words[f"how_{n}"]) for n in (1, 2, 3)),
            p("Normal", words["how_end"]),
        )
    )


def _objectives(words: Words) -> str:
    stakes = p("Objectif", run(words["stakes"], BOLD), "{{ stakes }}")
    scale = p("TexteTableau", run("{{ goal.scale }}", size(14)), settings=CENTRED)
    return "".join(
        (
            p("Heading1", words["objectives"]),
            only_if("stakes", box(stakes, behind=SAND, border=BAR)),
            p("Normal", words["objectives_intro"], settings=f"{KEEP_NEXT}{gap(6, 2)}"),
            p("Normal", *_levels(words), settings=f"{KEEP_NEXT}{gap(0, 5)}"),
            table(
                _GOALS,
                header_row(_GOALS, words["objective"], words["before"], words["after"], centred=True),
                loop_rows(
                    _GOALS[0],
                    "goal in objectives",
                    row(
                        cell(_GOALS[0], p("TexteTableau", "{{ goal.text }}"), settings=MIDDLE),
                        cell(_GOALS[1], scale, settings=MIDDLE),
                        cell(_GOALS[2], scale, settings=MIDDLE),
                    ),
                ),
            ),
        )
    )


def _levels(words: Words) -> list[str]:
    """The four levels, each figure in bold so that it can be found from the table."""
    levels = ((str(level), words[f"level_{level}"]) for level in range(1, 5))
    figure = f"{BOLD}{ACCENT}"
    return [piece for number, text in levels for piece in (run(number, figure), f"\u00a0{text}\u2003")]


def _programme(words: Words) -> str:
    part = '{% if step.kind == "section" %}'
    title = (run(part + "{{ step.title }}{% else %}", BOLD), "{{ step.title }}{% endif %}")
    shown = (("{{ step.start }}",), title, ("{{ step.duration }}",))

    rule = p("ListBullet", "{{ rule }}")

    def line(keep: str) -> str:
        filled = zip(_STEPS, shown, strict=True)
        return row(*(cell(width, p("TexteTableau", *pieces, settings=keep)) for width, pieces in filled))

    return "".join(
        (
            p("Heading1", words["programme"]),
            table(
                _STEPS,
                header_row(_STEPS, words["start"], words["step"], words["duration"]),
                loop_rows(_STEPS[0], "step in programme", *last_loose(_STEPS[0], line(""), line(KEEP_NEXT))),
            ),
            p("TitreNotes", words["expectations"]),
            notes(words["expectations_hint"], "notes"),
            only_if(
                "ground_rules",
                p("Heading1", words["rules"]),
                loop(
                    "rule in ground_rules",
                    only_if("loop.last", rule, otherwise=p("ListBullet", "{{ rule }}", settings=KEEP_NEXT)),
                ),
                p("TitreNotes", words["notes"]),
                notes(words["notes_hint"], "notes"),
            ),
        )
    )
