"""What stands in ``handout.docx``: the order of the booklet, its words and its tags."""

from __future__ import annotations

from word_bricks import (
    BOLD,
    CENTRED,
    HEAD,
    LINE,
    PLAIN,
    QUIET_TINT,
    TEXT_WIDTH,
    box,
    cell,
    field,
    fill,
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
_BREAK = "<w:pageBreakBefore/>"
_TOP = gap(0, 12, 105)  # a heading that opens a page needs no room above
_BAR = line("left", "accent1", 36)
_SAND = fill("background2")
_GOALS = (5785, 1700, 1700)
_STEPS = (1500, 6185, 1500)


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
            loop("section in sections", *_section(words)),
            p("Balise", "{{p house_accent }}"),
            _action_plan(words),
            _training(words),
            _sources(words),
        )
    )


def _cover(words: Words) -> str:
    label = f'{BOLD}<w:caps/>{_ACCENT}<w:spacing w:val="40"/>{size(13)}'
    right = '<w:jc w:val="right"/>'
    quiet = f"{ink('text1', QUIET_TINT)}{size(11.5)}"
    organiser = f"{BOLD}{ink('text2')}{size(16)}"
    return "".join(
        (
            only_if("client_logo", p("LigneCouverture", "{{ client_logo }}", settings=right)),
            only_if("logo", p("LigneCouverture", "{{ logo }}")),
            p("LigneCouverture", run(words["booklet"], label), settings=gap(150, 14)),
            p("Title", "{{ title }}"),
            p("Subtitle", "{{ subtitle }}"),
            loop("line in cover", p("LigneCouverture", "{{ line }}")),
            p("LigneCouverture", run("{{ organiser }}", organiser), settings=gap(60, 4)),
            only_if("confidentiality", p("LigneCouverture", run("{{ confidentiality }}", quiet))),
        )
    )


def _how_to(words: Words) -> str:
    return "".join(
        (
            p("Heading1", words["how_title"], settings=_BREAK + _TOP),
            p("Normal", words["how_intro"]),
            *(p("ListBullet", run(words[f"how_{n}_label"], BOLD), words[f"how_{n}"]) for n in (1, 2, 3)),
            p("Normal", words["how_end"]),
        )
    )


def _objectives(words: Words) -> str:
    stakes = p("Objectif", run(words["stakes"], BOLD), "{{ stakes }}")
    scale = p("TexteTableau", "{{ goal.scale }}", settings=CENTRED)
    return "".join(
        (
            p("Heading1", words["objectives"]),
            only_if("stakes", box(stakes, behind=_SAND, border=_BAR)),
            p("Normal", words["objectives_intro"], settings=f"<w:keepNext/>{gap(7, 7)}"),
            table(
                _GOALS,
                header_row(_GOALS, words["objective"], words["before"], words["after"], centred=True),
                loop_rows(
                    _GOALS[0],
                    "goal in objectives",
                    row(
                        cell(_GOALS[0], p("TexteTableau", "{{ goal.text }}")),
                        cell(_GOALS[1], scale),
                        cell(_GOALS[2], scale),
                    ),
                ),
            ),
            p("Normal", words["scale"], settings=gap(6, 7)),
        )
    )


def _programme(words: Words) -> str:
    names = ("start", "title", "duration")
    cells = [
        cell(width, p("TexteTableau", f"{{{{ step.{name} }}}}"))
        for width, name in zip(_STEPS, names, strict=True)
    ]
    return "".join(
        (
            p("Heading1", words["programme"], settings=_BREAK + _TOP),
            table(
                _STEPS,
                header_row(_STEPS, words["start"], words["step"], words["duration"]),
                loop_rows(_STEPS[0], "step in programme", row(*cells)),
            ),
            only_if(
                "ground_rules",
                p("Heading1", words["rules"]),
                loop("rule in ground_rules", p("ListBullet", "{{ rule }}")),
            ),
        )
    )


def _section(words: Words) -> list[str]:
    rule = f"<w:pBdr>{line('bottom', 'accent1', 18, 4)}</w:pBdr>"
    label = f"{words['objective']} {{{{ section.number }}}} · {{{{ section.duration }}}}"
    kept = box(
        loop("point in section.takeaways", p("PuceEncadre", run("{{ point }}", BOLD))),
        behind=_SAND,
        border=line("top", "accent1", 24),
    )
    return [
        p("Balise", "{{p section.accent }}"),
        p("Heading1", run("{{ section.title }}", _ACCENT), settings=f"{_BREAK}{rule}{_TOP}"),
        box(
            p("TitreEncadre", run(label, _ACCENT)),
            p("Objectif", "{{ section.objective }}"),
            behind=_SAND,
            border=_BAR,
        ),
        loop("topic in section.topics", *_topic(words)),
        *_activity(words),
        only_if("section.takeaways", p("Heading3", run(words["takeaways"], f"{_ACCENT}{size(14)}")), kept),
        p("Heading3", words["notes"]),
        _lines(words["notes_hint"], "section.notes"),
    ]


def _topic(words: Words) -> list[str]:
    essential = box(
        p("TitreEncadre", run(words["essential"], _ACCENT)),
        loop("point in topic.points", p("PuceEncadre", "{{ point }}")),
        behind=fill("accent1", "0F"),
        border=_BAR,
    )
    source = "— {{ topic.attribution }} ({{ topic.reference }})"
    term = p("Normal", run("{{ word.term }}", BOLD), words["term"])
    return [
        p("Heading2", "{{ topic.title }}"),
        only_if("topic.question", p("QuestionPosee", "{{ topic.question }}")),
        loop("text in topic.paragraphs", p("Temoignage", "{{ text }}")),
        only_if("topic.paragraphs", p("SourceCitation", source, settings='<w:ind w:left="0"/>')),
        only_if("topic.elsewhere", p("Normal", words["elsewhere"])),
        only_if("topic.points", essential),
        only_if(
            "topic.quote",
            p("Quote", run(words["quote"], _ACCENT), settings=gap(14, 3, 115)),
            p("SourceCitation", "— {{ topic.attribution }}"),
        ),
        only_if("topic.terms", p("Heading3", words["terms"]), loop("word in topic.terms", term)),
    ]


def _activity(words: Words) -> list[str]:
    keep = "<w:keepNext/>"
    how = "{{ section.activity.grouping }} · {{ section.activity.duration }}"
    result = (run(words["result"], BOLD), "{{ section.activity.result }}")
    return [
        p("Heading2", words["activity"]),
        p("Repere", run(how, _ACCENT)),
        loop("step in section.activity.instructions", p("ListNumber", "{{ step }}", settings=keep)),
        only_if("section.activity.result", p("Normal", *result, settings=keep)),
        _lines(words["answers"], "section.activity.lines"),
    ]


def _lines(title: str, name: str) -> str:
    """Lines to write on: a table under its title, so that no reader meets a row of blank paragraphs."""
    thin = f'<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" {LINE}/></w:tcBorders>'
    quiet = f"{PLAIN}{ink('text1', QUIET_TINT)}{size(11.5)}"
    empty = cell(TEXT_WIDTH, p("TexteTableau", settings="<w:keepNext/>"), settings=thin)
    return table(
        (TEXT_WIDTH,),
        row(cell(TEXT_WIDTH, p("EnTeteTableau", run(title, quiet))), header=True),
        loop_rows(TEXT_WIDTH, f"line in {name}", row(empty, height=510)),
        style="TableNormal",
    )


def _action_plan(words: Words) -> str:
    """The plan; its columns are the course's, so that the template repeats a column."""
    del words  # its words come with the course, which differs in inter and intra
    start = cell(TEXT_WIDTH, p("EnTeteTableau", "{%tc for column in action_plan.columns %}"))
    title = cell(TEXT_WIDTH, p("EnTeteTableau", "{{ column }}"), settings=HEAD)
    end = cell(TEXT_WIDTH, p("EnTeteTableau", "{%tc endfor %}"))
    return "".join(
        (
            p("Heading1", "{{ action_plan.title }}", settings=_BREAK + _TOP),
            p("Normal", "{{ action_plan.instructions }}", settings="<w:keepNext/>"),
            table(
                (TEXT_WIDTH,),
                row(start, title, end, header=True),
                loop_rows(
                    TEXT_WIDTH,
                    "line in action_plan.rows",
                    row(start, cell(TEXT_WIDTH, p("TexteTableau")), end, height=850),
                ),
            ),
        )
    )


def _training(words: Words) -> str:
    return only_if("quiz_size", p("Heading1", words["training"]), p("Normal", words["training_text"]))


def _sources(words: Words) -> str:
    return "".join(
        (
            p("Heading1", words["sources"], settings=_BREAK + _TOP),
            p("Normal", words["sources_intro"]),
            loop(
                "source in sources",
                p("Heading2", "{{ source.title }}"),
                p("Normal", words["source"], settings="<w:keepNext/>"),
                loop("question in source.questions", p("ListBullet", words["source_question"])),
            ),
        )
    )
