"""What stands in ``satisfaction.docx``, ``attendance.docx`` and ``certificate.docx``."""

from __future__ import annotations

from handout_section import KEEP_NEXT, MIDDLE
from programme_body import logos
from quiz_bodies import NO_RULE
from word_bricks import (
    BOLD,
    CENTRED,
    HEAD,
    TEXT_WIDTH,
    cell,
    fonts,
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
_ACCENT = ink("accent1")
_TICK = run("☐", f"{fonts('Segoe UI Symbol', theme=False)}{size(13)}")  # a sign that Calibri lacks
_SCALE = (6785, 600, 600, 600, 600)
_OUTCOMES = (5285, 1300, 1300, 1300)
_DOTS = "…………………………………………"
_SHORT_DOTS = "……………………"
_OPENS = "<w:pageBreakBefore/>"


def satisfaction(words: Words) -> str:
    """The body of the satisfaction form."""
    goal = p("TexteTableau", "{{ goal.text }}")
    asked = [_rated(p("TexteTableau", words[f"satisfaction_{number}"])) for number in range(1, 7)]
    levels = ("1", "2", "3", "4")
    course = header_row(_SCALE, words["satisfaction_course"], *levels, centred=True)
    return "".join(
        (
            p("Repere", run(words["satisfaction_label"], f"<w:caps/>{_ACCENT}")),
            p("Title", run("{{ title }}", size(20)), settings=gap(0, 4, 100)),
            p("LigneCouverture", run("{{ cover|join(' – ') }}", size(11))),
            p("Normal", words["satisfaction_intro"]),
            table(
                _SCALE,
                header_row(_SCALE, words["satisfaction_objectives"], *levels, centred=True),
                loop_rows(_SCALE[0], "goal in objectives", _rated(goal)),
            ),
            p("Normal", settings=gap(0, 0, 60)),
            table(_SCALE, course, *asked),
            *_open_question(words["satisfaction_apply"]),
            *_open_question(words["satisfaction_improve"]),
            p(
                "Normal",
                run(words["satisfaction_recommend"], BOLD),
                "\t",
                _TICK,
                f"\u00a0{words['satisfaction_yes']}\t",
                _TICK,
                f"\u00a0{words['satisfaction_no']}",
                settings=gap(10, 0, 108),
            ),
            p("LigneEcriture", f"{words['satisfaction_name']}\t"),
        )
    )


def attendance(words: Words) -> str:
    """The body of the attendance sheet: a page a day."""
    first = p("Repere", run(words["attendance_label"], f"<w:caps/>{_ACCENT}"))
    later = p("Repere", run(words["attendance_label"], f"<w:caps/>{_ACCENT}"), settings=_OPENS)
    return loop(
        "day in days",
        only_if("loop.first", first, otherwise=later),
        p("Title", run("{{ title }}", size(20)), settings=gap(0, 4, 100)),
        p("LigneCouverture", run(words["paper_kind"], size(12))),
        only_if("days|length > 1", _heading(words["attendance_day"])),
        _fact(words["attendance_date"], f"{{{{ day.date or '{_DOTS}' }}}}"),
        only_if("dates and not day.date", _fact(words["attendance_dates"], "{{ dates|join(', ') }}")),
        _fact(words["attendance_place"], f"{{{{ place or '{_DOTS}' }}}}"),
        _fact(words["attendance_trainer"], f"{{{{ trainer or '{_DOTS}' }}}}"),
        _fact(words["attendance_organiser"], "{{ organiser }}"),
        p("Normal", words["attendance_intro"], settings=f"{KEEP_NEXT}{gap(6, 6)}"),
        _signatures(words),
    )


def certificate(words: Words) -> str:
    """The body of the certificates: a page a participant, of a form where nobody is named."""
    return loop("person in participants", *_certificate(words))


def _rated(statement: str) -> str:
    boxes = (cell(width, p("TexteTableau", _TICK, settings=CENTRED), settings=MIDDLE) for width in _SCALE[1:])
    return row(cell(_SCALE[0], statement, settings=MIDDLE), *boxes)


def _open_question(question: str) -> tuple[str, ...]:
    line = p("LigneEcriture", "\t")
    asked = p("Normal", run(question, BOLD), settings=f"{KEEP_NEXT}{gap(10, 0, 108)}")
    return (asked, line, line)


def _heading(text: str) -> str:
    """A heading of the first order, as there is no other, but small and without its rule."""
    return p("Heading1", run(text, size(14)), settings=f"{NO_RULE}{gap(10, 3, 105)}")


def _fact(label: str, value: str, after: int = 2) -> str:
    return p("Normal", run(label, BOLD), value, settings=gap(0, after, 108))


def _signatures(words: Words) -> str:
    """Names, companies where they differ, and a column a half-day: the template repeats the column."""
    whole = TEXT_WIDTH
    asks, ends = "{%tc if companies %}", "{%tc endif %}"
    each, done = "{%tc for half in day.half_days %}", "{%tc endfor %}"

    def line(
        name: str, company: str, *, settings: str, style: str = "TexteTableau", look: str = ""
    ) -> tuple[str, ...]:
        return (
            cell(whole, p(style, run(name, look)), settings=settings),
            cell(whole, p(style, asks)),
            cell(whole, p(style, run(company, look)), settings=settings),
            cell(whole, p(style, ends)),
        )

    def signed(content: str, *, settings: str = "") -> tuple[str, ...]:
        return (
            cell(whole, p("TexteTableau", each)),
            cell(whole, content, settings=settings),
            cell(whole, p("TexteTableau", done)),
        )

    part = "".join(
        f'{{% {"elif" if place else "if"} half.part == "{name}" %}}{words[f"attendance_{name}"]}'
        for place, name in enumerate(("morning", "afternoon", "evening"))
    )
    times = p("EnTeteTableau", f"{part}{{% endif %}}\n{{{{ half.start }}}} – {{{{ half.end }}}}")
    header = line(words["attendance_name"], words["attendance_company"], settings=HEAD, style="EnTeteTableau")
    names = line("{{ one.name }}", "{{ one.company }}", settings=MIDDLE)
    leader = line(words["attendance_leader"], "{{ organiser }}", settings=MIDDLE, look=BOLD)
    return table(
        (whole,),
        row(*header, *signed(times, settings=HEAD), header=True),
        loop_rows(whole, "one in participants", row(*names, *signed(p("TexteTableau")), height=600)),
        row(*leader, *signed(p("TexteTableau")), height=600),
    )


def _certificate(words: Words) -> list[str]:
    first = p("Repere", run("{{ organiser }}", _ACCENT))
    later = p("Repere", run("{{ organiser }}", _ACCENT), settings=_OPENS)
    unnamed = p("LigneEcriture", f"{words['certificate_name']}\t")
    company = p("LigneEcriture", f"{words['certificate_company']}\t")
    done = f"{words['certificate_done_at']}{_DOTS}{words['certificate_done_on']}{_SHORT_DOTS}"
    return [
        only_if("loop.first", first, otherwise=later),
        loop("line in organiser_details", p("LigneCouverture", run("{{ line }}", size(11)), settings=gap())),
        logos(),
        p("Title", run(words["certificate_label"], size(26)), settings=gap(14, 14, 100)),
        p("Normal", words["certificate_states"], settings=KEEP_NEXT),
        only_if(
            "person.name",
            p("Subtitle", run("{{ person.name }}", f"{BOLD}{ink('text2')}{size(20)}"), settings=gap(4, 2)),
            otherwise=unnamed,
        ),
        only_if("person.company", p("Normal", run("{{ person.company }}", size(13))), otherwise=company),
        p("Normal", words["certificate_attended"], settings=f"{KEEP_NEXT}{gap(10, 4)}"),
        p("Subtitle", run("{{ title }}", f"{BOLD}{ink('accent1')}{size(16)}"), settings=gap(0, 10)),
        _fact(words["certificate_nature"], words["certificate_action"]),
        _fact(words["certificate_dates"], f"{{{{ dates|join(', ') or '{_DOTS}' }}}}"),
        _fact(words["certificate_place"], f"{{{{ place or '{_DOTS}' }}}}"),
        _fact(words["certificate_total"], "{{ total }}"),
        _fact(words["certificate_followed"], _SHORT_DOTS),
        _heading(words["certificate_objectives"]),
        p("Normal", words["certificate_tick"], settings=KEEP_NEXT),
        _outcomes(words),
        p("Normal", done, settings=gap(16, 8)),
        p("Normal", words["certificate_signature"]),
    ]


def _outcomes(words: Words) -> str:
    titles = (words[f"certificate_{name}"] for name in ("objective", "reached", "partly", "not_yet"))
    boxes = (
        cell(width, p("TexteTableau", _TICK, settings=CENTRED), settings=MIDDLE) for width in _OUTCOMES[1:]
    )
    goal = cell(_OUTCOMES[0], p("TexteTableau", "{{ goal.text }}"), settings=MIDDLE)
    return table(
        _OUTCOMES,
        header_row(_OUTCOMES, *titles, centred=True),
        loop_rows(_OUTCOMES[0], "goal in objectives", row(goal, *boxes)),
    )
