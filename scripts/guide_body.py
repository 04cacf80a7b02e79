"""What stands in ``trainer-guide.docx``: what to prepare, the steps of the session, what to do after it."""

from __future__ import annotations

from guide_scene import scene
from handout_section import SAND, last_loose, notes
from word_bricks import (
    BOLD,
    TEXT_WIDTH,
    box,
    cell,
    fonts,
    gap,
    header_row,
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
)

Words = dict[str, str]
_ACCENT = ink("accent1")
_GLANCE = (1300, 1400, 4685, 1800)
_PAPERS = (2800, 2750, 3635)
_ANSWERS = (600, 1600, 5985, 1000)
_TITLE = gap(14, 5, 105)
_COPIES = ("screen", "one", "each", "twice", "signed")
_PAPER_KINDS = (
    *("deck", "handout", "schedule", "quiz", "quiz-key"),
    *("satisfaction", "attendance"),
)
_BOX = run("☐", fonts("Segoe UI Symbol", theme=False))  # a sign that Calibri lacks
_TICK = (
    '<w:tabs><w:tab w:val="clear" w:pos="794"/><w:tab w:val="left" w:pos="397"/></w:tabs>'
    f'{gap(0, 3, 110)}<w:ind w:left="397" w:hanging="397"/>'
)
# a table that is longer than a page cannot stay on one
_ENDS = "loop.last or scenes|length > 20"
assert {sum(widths) for widths in (_GLANCE, _PAPERS, _ANSWERS)} == {TEXT_WIDTH}


def guide(words: Words) -> str:
    """The body of the guide."""
    return "".join(
        (
            *_head(words),
            *_before(words),
            *_glance(words),
            loop("scene in scenes", *scene(words)),
            *_answers(words),
            *_spare(words),
            *_after(words),
            p("TitreNotes", words["guide_notes"]),
            notes(words["guide_notes_hint"], "notes"),
        )
    )


def _head(words: Words) -> list[str]:
    group = (run(words["guide_group_label"], BOLD), f"{words['guide_group']}{{% endif %}}")
    return [
        p("Repere", run(words["guide_label"], f"<w:caps/>{_ACCENT}")),
        p("Title", run("{{ title }}", size(22)), settings=gap(0, 6, 100)),
        loop("line in cover", p("LigneCouverture", run("{{ line }}", size(11)))),
        p("Normal", run(words["guide_total"], BOLD), "{{ total }}{% if group %} · ", *group),
        box(
            p("TexteTableau", words["guide_use"]),
            loop("voice in voices", p("TexteTableau", words["guide_voice"])),
            behind=SAND,
            border=line("left", "accent1", 36),
            ends=80,
        ),
        p("Heading1", words["guide_objectives"], settings=_TITLE),
        only_if("stakes", p("Normal", run(words["guide_stakes"], BOLD), "{{ stakes }}")),
        loop("goal in objectives", p("ListNumber", "{{ goal.text }}")),
    ]


def _glance(words: Words) -> list[str]:
    part = '{% if scene.kind == "section" %}'
    step = (run(part + "{{ scene.title }}{% else %}", BOLD), "{{ scene.title }}{% endif %}")
    shown = (
        (words["guide_day"], run("{{ scene.start }}", BOLD)),
        ("{{ scene.duration }}",),
        step,
        ("{{ scene.slides }}",),
    )

    def told(keep: str) -> str:
        filled = zip(_GLANCE, shown, strict=True)
        return row(*(cell(width, p("TexteTableau", *text, settings=keep)) for width, text in filled))

    titles = (words[f"guide_{name}"] for name in ("hour", "length", "step", "slides"))
    return [
        p("Heading1", words["guide_glance"], settings=_TITLE),
        table(
            _GLANCE,
            header_row(_GLANCE, *titles),
            loop_rows(
                _GLANCE[0], "scene in scenes", *last_loose(_GLANCE[0], told(""), told("<w:keepNext/>"), _ENDS)
            ),
        ),
    ]


def _before(words: Words) -> list[str]:
    return [
        p("Heading1", words["guide_before"], settings=_TITLE),
        tick(words["guide_reading"]),
        only_if(
            "intra",
            *(
                tick(words[f"guide_{name}"])
                for name in ("room_intra", "web_intra", "site_intra", "sponsor_before", "secret_intra")
            ),
            otherwise="".join(
                tick(words[f"guide_{name}"]) for name in ("room_inter", "names_inter", "secret_inter")
            ),
        ),
        tick(words["guide_kit"]),
        only_if(
            "cases",
            p("Heading2", words["guide_cases"]),
            loop("case in cases", p("ListBullet", "{{ case }}")),
        ),
        p("Heading2", words["guide_papers"], settings=gap(8, 2)),
        _papers(words),
    ]


def tick(text: str) -> str:
    """A line of a list to tick off."""
    return p("Choix", _BOX, run("\t"), text, settings=_TICK)


def _papers(words: Words) -> str:
    kinds = _one_of("paper.kind", {kind: words[f"guide_paper_{kind}"] for kind in _PAPER_KINDS})
    shown = (
        (run(kinds, BOLD),),
        ("{{ paper.path }}",),
        (_one_of("paper.copies", {kind: words[f"guide_copies_{kind}"] for kind in _COPIES}),),
    )
    cells = (cell(width, p("TexteTableau", *text)) for width, text in zip(_PAPERS, shown, strict=True))
    titles = (words[f"guide_{name}"] for name in ("what", "file", "copies"))
    return table(_PAPERS, header_row(_PAPERS, *titles), loop_rows(_PAPERS[0], "paper in papers", row(*cells)))


def _one_of(value: str, texts: dict[str, str]) -> str:
    """The text that goes with a value."""
    tests = "".join(
        f'{{% {"elif" if place else "if"} {value} == "{name}" %}}{text}'
        for place, (name, text) in enumerate(texts.items())
    )
    return f"{tests}{{% endif %}}"


def _answers(words: Words) -> list[str]:
    trap = p(
        "TexteTableau", run("{% if trap.letters %}{{ trap.letters }}. {% endif %}", BOLD), "{{ trap.said }}"
    )
    item = row(
        cell(_ANSWERS[0], p("TexteTableau", run("{{ item.number }}", BOLD))),
        cell(_ANSWERS[1], p("TexteTableau", run("{{ item.key }}", f"{BOLD}{_ACCENT}"))),
        cell(
            _ANSWERS[2],
            loop("trap in item.traps", trap),
            only_if("not item.traps", p("TexteTableau", words["guide_source"])),
        ),
        cell(_ANSWERS[3], p("TexteTableau", "{{ item.objective }}")),
    )
    titles = (words[f"guide_{name}"] for name in ("number", "answer", "trap", "objective"))
    return [
        only_if(
            "quiz_size",
            p("Heading1", words["guide_answers"], settings=_TITLE),
            p("Normal", words["guide_answers_intro"], settings="<w:keepNext/>"),
            table(_ANSWERS, header_row(_ANSWERS, *titles), loop_rows(_ANSWERS[0], "item in answers", item)),
        )
    ]


def _spare(words: Words) -> list[str]:
    kinds = ("task", "topic", "checks")
    cut = _one_of("cut.kind", {kind: words[f"guide_cut_{kind}"] for kind in kinds})
    return [
        p("Heading1", words["guide_spare"], settings=_TITLE),
        only_if(
            "cuts",
            p("Normal", run(words["guide_short"], BOLD), settings="<w:keepNext/>"),
            loop("cut in cuts", p("ListNumber", cut)),
        ),
        p("Normal", words["guide_never"]),
        p("Normal", run(words["guide_left"], BOLD), settings="<w:keepNext/>"),
        p("ListBullet", words["guide_left_board"]),
        only_if("reread", p("ListBullet", words["guide_left_read"])),
        only_if("study", p("ListBullet", words["guide_left_study"])),
        p("ListBullet", words["guide_left_plan"]),
    ]


def _after(words: Words) -> list[str]:
    return [
        p("Heading1", words["guide_after"], settings=_TITLE),
        tick(words["guide_after_signing"]),
        only_if("quiz_size", tick(words["guide_after_scores"])),
        tick(words["guide_after_forms"]),
        tick(words["guide_after_certificate"]),
        tick(words["guide_after_open"]),
        only_if("intra", tick(words["guide_after_sponsor"]), tick(words["guide_after_clear"])),
        tick(words["guide_after_cold"]),
    ]
