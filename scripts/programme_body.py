"""What stands in ``programme.docx``: the facts of the session, objectives, contents, methods, terms."""

from __future__ import annotations

from handout_section import BAR, KEEP_NEXT, SAND
from word_bricks import (
    BOLD,
    TEXT_WIDTH,
    box,
    cell,
    gap,
    header_row,
    ink,
    loop,
    only_if,
    p,
    row,
    run,
    size,
    table,
)

Words = dict[str, str]
_ACCENT = ink("accent1")
_FACTS = (2300, 6885)
_MISSING = f"{BOLD}{ink('accent3')}"
_HEADING = gap(10, 3, 105)  # a programme is read in two pages: its headings stand closer than a booklet's
_CLOSE = gap(0, 0, 115)
_METHODS = ("source", "opening", "activity")
assert sum(_FACTS) == TEXT_WIDTH


def programme(words: Words) -> str:
    """The body of the programme."""
    return "".join(
        (
            logos(),
            p("Repere", run(words["programme_label"], f"<w:caps/>{_ACCENT}")),
            p("Title", run("{{ title }}", size(22)), settings=gap(0, 4, 100)),
            p("LigneCouverture", run(words["paper_kind"], size(13))),
            p("LigneCouverture", run("{{ subtitle }}", size(11.5)), settings=gap(0, 6)),
            only_if(
                "stakes",
                box(
                    p("Objectif", run(words["programme_stakes"], BOLD), "{{ stakes }}"),
                    behind=SAND,
                    border=BAR,
                ),
                p("Normal", settings=gap(0, 0, 60)),
            ),
            _facts(words),
            _heading(words["programme_objectives"]),
            p("Normal", words["programme_able"], settings=KEEP_NEXT),
            loop("goal in objectives", p("ListNumber", "{{ goal.text }}", settings=gap(0, 1, 108))),
            _heading(words["programme_contents"]),
            p("Normal", words["programme_studied"], settings=KEEP_NEXT),
            loop("part in parts", *_part(words)),
            _heading(words["programme_methods"]),
            _methods(words),
            _heading(words["programme_proof"]),
            _proofs(words),
            _heading(words["programme_practice"]),
            *(_labelled(words, name) for name in ("access", "accessibility", "contact")),
            _organiser(words),
            only_if(
                "version", p("SourceCitation", words["programme_version"], "{{ version }}", settings=gap(6))
            ),
        )
    )


def logos() -> str:
    """The organiser's logo on the left, the client's on the right."""
    ends = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>{gap(0, 8)}'
    return only_if(
        "logo or client_logo", p("LigneCouverture", "{{ logo }}\t{{ client_logo }}", settings=ends)
    )


def _heading(text: str) -> str:
    return p("Heading1", run(text, size(15)), settings=_HEADING)


def _gap(words: Words, style: str, name: str) -> str:
    """A mark for what the session does not say: in brackets and bold, as well as in colour."""
    return p(style, run(words["gap"].format(what=words[f"gap_{name}"]), _MISSING))


def _said_or_gap(words: Words, name: str) -> str:
    said = p("TexteTableau", f"{{{{ {name} }}}}")
    return only_if(name, said, otherwise=_gap(words, "TexteTableau", name))


def _labelled(words: Words, name: str) -> str:
    label = run(words[f"programme_{name}"], BOLD)
    return only_if(name, p("Normal", label, f"{{{{ {name} }}}}"), otherwise=_gap(words, "Normal", name))


def _organiser(words: Words) -> str:
    """Its name, then its address and numbers, a line each."""
    named = p(
        "Normal", run(words["programme_organiser"], BOLD), "{{ organiser }}", settings=KEEP_NEXT + _CLOSE
    )
    kept, last = (p("Normal", "{{ line }}", settings=keep + _CLOSE) for keep in (KEEP_NEXT, ""))
    lines = loop("line in organiser_details", only_if("loop.last and not version", last, otherwise=kept))
    return named + only_if("organiser_details", lines, otherwise=_gap(words, "Normal", "organiser_details"))


def _facts(words: Words) -> str:
    plain = ("trainer", "capacity", "price", "audience", "prerequisites")
    told = {name: _said_or_gap(words, name) for name in plain}
    told["place"] = _agreed(words, "place", p("TexteTableau", "{{ place }}"))
    told["total"] = p("TexteTableau", "{{ total }}")
    told["dates"] = _dates(words)
    order = ("audience", "prerequisites", "total", "dates", "place", "trainer", "capacity", "price")
    return table(
        _FACTS,
        header_row(_FACTS, words["programme_facts"], words["programme_session"]),
        *(
            row(
                cell(_FACTS[0], p("TexteTableau", run(words[f"programme_{name}"], BOLD))),
                cell(_FACTS[1], told[name]),
            )
            for name in order
        ),
    )


def _agreed(words: Words, name: str, said: str) -> str:
    """What an in-house session settles with its client may be open; a public one must say it."""
    return only_if(
        name,
        said,
        otherwise=only_if(
            "intra",
            p("TexteTableau", words["programme_agreed"]),
            otherwise=_gap(words, "TexteTableau", name),
        ),
    )


def _dates(words: Words) -> str:
    dated = "{% if day.date %}{{ day.date[0]|upper }}{{ day.date[1:] }}"
    numbered = f"{{% elif days|length > 1 %}}{words['programme_day']}{{% endif %}}"
    between = "{% if day.date or days|length > 1 %}, {% endif %}"
    dates = loop("date in dates", p("TexteTableau", "{{ date }}"))
    return "".join(
        (
            only_if(
                "dates or days[0].date",
                dates,
                otherwise=only_if(
                    "intra",
                    p("TexteTableau", words["programme_agreed"]),
                    otherwise=_gap(words, "TexteTableau", "dates"),
                ),
            ),
            loop("day in days", p("TexteTableau", f"{dated}{numbered}{between}{{{{ day.hours }}}}")),
        )
    )


def _part(words: Words) -> list[str]:
    title = (run("{{ part.number }}. {{ part.title }}", BOLD), run(" · {{ part.duration }}", _ACCENT))
    return [
        p("Heading2", *title, settings=gap(8, 2, 105)),
        loop(
            "topic in part.topics",
            only_if("loop.last", _bullet("{{ topic }}", KEEP_NEXT), otherwise=_bullet("{{ topic }}")),
        ),
        p(
            "Normal",
            run(words["programme_activity"], BOLD),
            "{{ part.activity.title }} – {{ part.activity.grouping }}",
            settings=gap(2, 4, 108),
        ),
    ]


def _bullet(text: str, keep: str = "") -> str:
    return p("ListBullet", text, settings=f"{keep}{gap(0, 1, 108)}")


def _methods(words: Words) -> str:
    return "".join(
        (
            *(_bullet(words[f"programme_method_{name}"]) for name in _METHODS),
            only_if("recall", _bullet(words["programme_method_recall"])),
            _bullet(words["programme_method_supports"]),
            _bullet(words["schedule_means_3"]),
        )
    )


def _proofs(words: Words) -> str:
    before = _bullet(words["programme_proof_first"])
    after = _bullet(words["programme_proof_last"])
    asked = _bullet(words["programme_proof_satisfaction"])
    alone = _bullet(words["programme_proof_satisfaction_alone"])
    return "".join(
        (
            only_if("quiz_size", before),
            _bullet(words["programme_proof_during"]),
            only_if("quiz_size", asked, after, otherwise=alone),
            _bullet(words["programme_proof_plan"]),
            _bullet(words["programme_proof_certificate"]),
        )
    )
