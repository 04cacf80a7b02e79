"""Make the Word templates of ``templates/default``: handout, quiz and key, in French and in English.

Run it after changing it: ``python scripts/build_document_templates.py``. The files it writes are ordinary
Word documents that a trainer opens and edits; the words stand in them, the tags bring the rest.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "scripts")]

from document_words import WORDS  # noqa: E402
from word_parts import (  # noqa: E402
    BOLD,
    DECLARATION,
    LINE,
    TEXT_WIDTH,
    R,
    W,
    box,
    cell,
    field,
    fill,
    gap,
    header_row,
    ink,
    line,
    p,
    package,
    row,
    run,
    size,
    table,
    tag,
)

Words = dict[str, str]
_ACCENT = ink("accent1")
_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_QUIET = f'<w:b w:val="0"/><w:bCs w:val="0"/>{ink("accent6")}{size(11.5)}'
_CM = 360_000  # EMU
_BREAK = "<w:pageBreakBefore/>"
_TOP = gap(0, 12, 105)  # a heading that opens a page needs no room above


def handout(words: Words) -> str:
    """The body of the handout."""
    return "".join(
        (
            _cover(words),
            _contents(words),
            _before(words),
            tag("for section in sections"),
            "".join(_section(words)),
            tag("endfor"),
            p("Balise", "{{p house_accent }}"),
            _closing(words),
        )
    )


def _cover(words: Words) -> str:
    return "".join(
        (
            tag("if client_logo"),
            p("LigneCouverture", "{{ client_logo }}", settings='<w:jc w:val="right"/>'),
            tag("endif"),
            tag("if logo"),
            p("LigneCouverture", "{{ logo }}"),
            tag("endif"),
            p("LigneCouverture", run(words["booklet"], f'{BOLD}<w:caps/>{_ACCENT}<w:spacing w:val="40"/>{size(13)}'), settings=gap(150, 14)),
            p("Title", "{{ title }}"),
            p("Subtitle", "{{ subtitle }}"),
            tag("for line in cover"),
            p("LigneCouverture", "{{ line }}"),
            tag("endfor"),
            p("LigneCouverture", run("{{ organiser }}", f'{BOLD}{ink("text2")}{size(16)}'), settings=gap(60, 4)),
            tag("if confidentiality"),
            p("LigneCouverture", run("{{ confidentiality }}", f'{ink("accent6")}{size(11.5)}')),
            tag("endif"),
        )
    )  # fmt: skip


def _contents(words: Words) -> str:
    return p("TOCHeading", words["contents"], settings=_BREAK + _TOP) + p(
        "TOC1", field('TOC \\o "1-2" \\n 2-2 \\h \\z', words["contents_hint"])
    )


def _before(words: Words) -> str:
    goals = (5785, 1700, 1700)
    steps = (1500, 6185, 1500)
    return "".join(
        (
            p("Heading1", words["how_title"], settings=_BREAK + _TOP),
            p("Normal", words["how_intro"]),
            *(p("ListBullet", run(words[f"how_{n}_label"], BOLD), words[f"how_{n}"]) for n in (1, 2, 3)),
            p("Normal", words["how_end"]),
            p("Heading1", words["objectives"]),
            tag("if stakes"),
            box(
                p("Objectif", run(words["stakes"], BOLD), "{{ stakes }}"),
                behind=fill("background2"),
                border=line("left", "accent1", 36),
            ),
            tag("endif"),
            p("Normal", words["objectives_intro"], settings=f"<w:keepNext/>{gap(7, 7)}"),
            table(
                goals,
                header_row(goals, words["objective"], words["before"], words["after"], centred=True),
                row(cell(goals[0], p("TexteTableau", "{%tr for goal in objectives %}"))),
                row(
                    cell(goals[0], p("TexteTableau", "{{ goal.text }}")),
                    *(cell(goals[1], p("TexteTableau", "{{ goal.scale }}", settings='<w:jc w:val="center"/>')) for _ in "ab"),
                ),
                row(cell(goals[0], p("TexteTableau", "{%tr endfor %}"))),
            ),
            p("Normal", words["scale"], settings=gap(6, 7)),
            p("Heading1", words["programme"], settings=_BREAK + _TOP),
            table(
                steps,
                header_row(steps, words["start"], words["step"], words["duration"]),
                row(cell(steps[0], p("TexteTableau", "{%tr for step in programme %}"))),
                row(*(cell(w, p("TexteTableau", f"{{{{ step.{name} }}}}")) for w, name in zip(steps, ("start", "title", "duration"), strict=True))),
                row(cell(steps[0], p("TexteTableau", "{%tr endfor %}"))),
            ),
            tag("if ground_rules"),
            p("Heading1", words["rules"]),
            tag("for rule in ground_rules"),
            p("ListBullet", "{{ rule }}"),
            tag("endfor"),
            tag("endif"),
        )
    )  # fmt: skip


def _section(words: Words) -> list[str]:
    rule = f"<w:pBdr>{line('bottom', 'accent1', 18, 4)}</w:pBdr>"
    return [
        p("Balise", "{{p section.accent }}"),
        p("Heading1", run("{{ section.title }}", _ACCENT), settings=f"{_BREAK}{rule}{_TOP}"),
        box(
            p("TitreEncadre", run(f"{words['objective']} {{{{ section.number }}}} · {{{{ section.duration }}}}", _ACCENT)),
            p("Objectif", "{{ section.objective }}"),
            behind=fill("background2"),
            border=line("left", "accent1", 36),
        ),
        tag("for topic in section.topics"),
        _topic(words),
        tag("endfor"),
        _activity(words),
        tag("if section.takeaways"),
        p("Heading3", run(words["takeaways"], f"{_ACCENT}{size(14)}")),
        box(
            tag("for point in section.takeaways"),
            p("PuceEncadre", run("{{ point }}", BOLD)),
            tag("endfor"),
            behind=fill("background2"),
            border=line("top", "accent1", 24),
        ),
        tag("endif"),
        p("Heading3", words["notes"]),
        _lines(words["notes_hint"], "section.notes"),
    ]  # fmt: skip


def _topic(words: Words) -> str:
    return "".join(
        (
            p("Heading2", "{{ topic.title }}"),
            tag("if topic.question"),
            p("QuestionPosee", "{{ topic.question }}"),
            tag("endif"),
            tag("for text in topic.paragraphs"),
            p("Temoignage", "{{ text }}"),
            tag("endfor"),
            tag("if topic.paragraphs"),
            p("SourceCitation", "— {{ topic.attribution }} ({{ topic.reference }})", settings='<w:ind w:left="0"/>'),
            tag("endif"),
            tag("if topic.elsewhere"),
            p("Normal", words["elsewhere"]),
            tag("endif"),
            tag("if topic.points"),
            box(
                p("TitreEncadre", run(words["essential"], _ACCENT)),
                tag("for point in topic.points"),
                p("PuceEncadre", "{{ point }}"),
                tag("endfor"),
                behind=fill("accent1", "0F", "EBFDFB"),
                border=line("left", "accent1", 36),
            ),
            tag("endif"),
            tag("if topic.quote"),
            p("Quote", run(words["quote"], _ACCENT)),
            p("SourceCitation", "— {{ topic.attribution }}"),
            tag("endif"),
            tag("if topic.terms"),
            p("Heading3", words["terms"]),
            tag("for word in topic.terms"),
            p("Normal", run("{{ word.term }}", BOLD), words["term"]),
            tag("endfor"),
            tag("endif"),
        )
    )


def _activity(words: Words) -> str:
    return "".join(
        (
            p("Heading2", words["activity"]),
            p("Repere", run("{{ section.activity.grouping }} · {{ section.activity.duration }}", _ACCENT)),
            tag("for step in section.activity.instructions"),
            p("ListNumber", "{{ step }}", settings="<w:keepNext/>"),
            tag("endfor"),
            tag("if section.activity.result"),
            p("Normal", run(words["result"], BOLD), "{{ section.activity.result }}", settings="<w:keepNext/>"),
            tag("endif"),
            _lines(words["answers"], "section.activity.lines"),
        )
    )


def _lines(title: str, name: str) -> str:
    """Lines to write on: a table under its title, so that no reader meets a row of blank paragraphs."""
    thin = f'<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" {LINE}/></w:tcBorders>'
    width = TEXT_WIDTH
    return table(
        (width,),
        row(cell(width, p("EnTeteTableau", run(title, _QUIET))), header=True),
        row(cell(width, p("TexteTableau", f"{{%tr for line in {name} %}}"))),
        row(cell(width, p("TexteTableau", settings="<w:keepNext/>"), settings=thin), height=510),
        row(cell(width, p("TexteTableau", "{%tr endfor %}"))),
        style="TableNormal",
    )


def _closing(words: Words) -> str:
    column = cell(TEXT_WIDTH, p("EnTeteTableau", "{%tc for column in action_plan.columns %}"))
    behind = f'<w:tcBorders>{line("bottom", "text2", 12)}</w:tcBorders>{fill("background2")}'
    end = cell(TEXT_WIDTH, p("EnTeteTableau", "{%tc endfor %}"))
    return "".join(
        (
            p("Heading1", "{{ action_plan.title }}", settings=_BREAK + _TOP),
            p("Normal", "{{ action_plan.instructions }}", settings="<w:keepNext/>"),
            table(
                (TEXT_WIDTH,),
                row(column, cell(TEXT_WIDTH, p("EnTeteTableau", "{{ column }}"), settings=behind), end, header=True),
                row(cell(TEXT_WIDTH, p("TexteTableau", "{%tr for line in action_plan.rows %}"))),
                row(column, cell(TEXT_WIDTH, p("TexteTableau")), end, height=850),
                row(cell(TEXT_WIDTH, p("TexteTableau", "{%tr endfor %}"))),
            ),
            tag("if quiz_size"),
            p("Heading1", words["training"]),
            p("Normal", words["training_text"]),
            tag("endif"),
            p("Heading1", words["sources"], settings=_BREAK + _TOP),
            p("Normal", words["sources_intro"]),
            tag("for source in sources"),
            p("Heading2", "{{ source.title }}"),
            p("Normal", words["source"], settings="<w:keepNext/>"),
            tag("for question in source.questions"),
            p("ListBullet", words["source_question"]),
            tag("endfor"),
            tag("endfor"),
        )
    )


def quiz(words: Words) -> str:
    """The body of the quiz that participants fill in; every item stays on one page."""
    option = (run("☐", _SYMBOL), run(" {{ option.letter }}.\t", BOLD), "{{ option.text }}")
    return "".join(
        (
            p("Repere", run(words["quiz_label"], f"<w:caps/>{_ACCENT}")),
            p("Title", run("{{ title }}", size(26))),
            p("Normal", words["quiz_intro"]),
            *(p("LigneEcriture", words[name] + "\t") for name in ("name", "date", "score")),
            tag("for item in items"),
            p("Heading1", run(words["item"], size(15)), settings=f"{_NO_RULE}{gap(16, 3)}"),
            p("Repere", run(_kinds(words), _ACCENT)),
            p("Enonce", "{{ item.stem }}"),
            tag("for option in item.options"),
            tag("if loop.last"),
            p("Choix", *option),
            tag("else"),
            p("Choix", *option, settings="<w:keepNext/>"),
            tag("endif"),
            tag("endfor"),
            tag("if item.rows"),
            _matching(words),
            tag("endif"),
            tag("for line in item.lines"),
            p("LigneEcriture", "\t"),
            tag("endfor"),
            tag("endfor"),
        )
    )


_NO_RULE = '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>'
_SYMBOL = '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>'


def _kinds(words: Words) -> str:
    kinds = ("single-choice", "multiple-choice", "true-false", "matching", "cloze", "short-answer")
    return "".join(
        f'{{% {"el" if number else ""}if item.type == "{kind}" %}}{words[kind]}' for number, kind in enumerate(kinds)
    ) + "{% endif %}"


def _matching(words: Words) -> str:
    widths = (4000, 1185, 4000)
    return table(
        widths,
        header_row(widths, words["match_left"], words["match_answer"], words["match_right"]),
        row(cell(widths[0], p("TexteTableau", "{%tr for pair in item.rows %}"))),
        row(cell(widths[0], p("TexteTableau", "{%tr if loop.last %}"))),
        _pair(widths, ""),
        row(cell(widths[0], p("TexteTableau", "{%tr else %}"))),
        _pair(widths, "<w:keepNext/>"),
        row(cell(widths[0], p("TexteTableau", "{%tr endif %}"))),
        row(cell(widths[0], p("TexteTableau", "{%tr endfor %}"))),
    )


def _pair(widths: tuple[int, ...], keep: str) -> str:
    left = (run("{% if pair.number %}{{ pair.number }}. ", BOLD), "{{ pair.left }}{% endif %}")
    right = (run("{% if pair.letter %}{{ pair.letter }}. ", BOLD), "{{ pair.right }}{% endif %}")
    answer = "{% if pair.number %}{{ pair.number }} → …{% endif %}"
    return row(
        cell(widths[0], p("TexteTableau", *left, settings=keep)),
        cell(widths[1], p("TexteTableau", answer, settings=f'{keep}<w:jc w:val="center"/>')),
        cell(widths[2], p("TexteTableau", *right, settings=keep)),
    )


def quiz_key(words: Words) -> str:
    """The body of the key, for the trainer."""
    grid = (2000, 7185)
    goals = (5985, 1600, 1600)
    return "".join(
        (
            p("Repere", run(words["key_label"], f"<w:caps/>{_ACCENT}")),
            p("Title", run("{{ title }}", size(26))),
            p("Normal", words["key_intro"]),
            p("Heading1", words["key_score"]),
            p("Normal", run(words["key_pass"], BOLD)),
            table(
                goals,
                header_row(goals, words["objective"], words["key_questions"], words["key_points"]),
                row(cell(goals[0], p("TexteTableau", "{%tr for goal in goals %}"))),
                row(
                    cell(goals[0], p("TexteTableau", "{{ goal.text }}")),
                    cell(goals[1], p("TexteTableau", "{{ goal.numbers }}")),
                    cell(goals[2], p("TexteTableau", "… / {{ goal.count }}")),
                ),
                row(cell(goals[0], p("TexteTableau", "{%tr endfor %}"))),
            ),
            p("Heading1", words["key_grid"]),
            table(
                grid,
                header_row(grid, words["key_question"], words["key_answer"]),
                row(cell(grid[0], p("TexteTableau", "{%tr for item in items %}"))),
                row(
                    cell(grid[0], p("TexteTableau", "{{ item.number }}")),
                    cell(grid[1], p("TexteTableau", run("{{ item.short_key }}", BOLD))),
                ),
                row(cell(grid[0], p("TexteTableau", "{%tr endfor %}"))),
            ),
            p("Heading1", words["key_details"], settings=_BREAK + _TOP),
            tag("for item in items"),
            p("Heading2", words["item"]),
            p("Enonce", "{{ item.stem }}"),
            tag("for answer in item.answers"),
            p("Reponse", run("{{ answer }}", _ACCENT)),
            tag("endfor"),
            tag("for text in item.feedback"),
            p("Normal", "{{ text }}", settings="<w:keepNext/><w:keepLines/>"),
            tag("endfor"),
            p("SourceCitation", words["key_source"], settings='<w:ind w:left="0"/>'),
            tag("endfor"),
        )
    )  # fmt: skip


def _document(body: str, *, cover: bool) -> str:
    first = '<w:headerReference w:type="first" r:id="rId_header1"/>' if cover else ""
    first_foot = '<w:footerReference w:type="first" r:id="rId_footer2"/>' if cover else ""
    return (
        f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}<w:sectPr>'
        f'{first}<w:footerReference w:type="default" r:id="rId_footer1"/>{first_foot}'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1361" w:bottom="1247" w:left="1361" '
        f'w:header="624" w:footer="567" w:gutter="0"/>{"<w:titlePg/>" if cover else ""}</w:sectPr></w:body></w:document>'
    )


def _part(kind: str, body: str) -> str:
    root = {"header": "w:hdr", "footer": "w:ftr"}[kind]
    return f'{DECLARATION}<{root} xmlns:w="{W}" xmlns:r="{R}" {_SPACES}>{body}</{root}>'


def _band(identity: int, colour: str, left: float, top: float, wide: float, high: float) -> str:
    """A coloured area of the cover, in centimetres from the page's corner; it says nothing, and says so."""
    x, y, cx, cy = (round(value * _CM) for value in (left, top, wide, high))
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" '
        f'simplePos="0" relativeHeight="{identity}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{identity}" name="Bande {identity}"><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst></wp:docPr>'
        '<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</mc:Choice></mc:AlternateContent></w:r>"
    )


def _extra(*, cover: bool) -> dict[str, tuple[str, str]]:
    footer = p("Footer", run("{{ footer }}\t"), field("PAGE"))
    parts = {"footer1": ("footer", _part("footer", footer))}
    if cover:
        bands = _band(1, "tx2", 0, 0, 0.9, 29.7) + _band(2, "accent1", 0, 6.2, 0.9, 7.2)
        parts["header1"] = ("header", _part("header", p("Header", bands)))
        parts["footer2"] = ("footer", _part("footer", p("Header")))
    return parts


def main() -> None:
    """Write the six templates."""
    folder = ROOT / "templates" / "default"
    for language, words in WORDS.items():
        suffix = "" if language == "fr" else f".{language}"
        code = {"fr": "fr-FR", "en": "en-GB"}[language]
        for name, body in (("handout", handout), ("quiz", quiz), ("quiz-key", quiz_key)):
            cover = name == "handout"
            document = _document(body(words), cover=cover)
            content = package(document, code, title=words[f"{name}_file"], extra=_extra(cover=cover))
            (folder / f"{name}{suffix}.docx").write_bytes(content)


if __name__ == "__main__":
    main()
