"""A step of the session as the guide tells it: its hour in large, then boxes to say, to ask, to bring out."""

from __future__ import annotations

from word_bricks import (
    BOLD,
    ITALIC,
    KEEP,
    QUIET_TINT,
    TEXT_WIDTH,
    cell,
    fill,
    gap,
    header_row,
    ink,
    line,
    loop,
    only_if,
    p,
    row,
    run,
    size,
    table,
    tag_row,
)

Words = dict[str, str]
SAND = fill("background2")
_ACCENT = ink("accent1")
_QUIET = ink("text1", QUIET_TINT)
_COLUMNS = (1500, 7685)
_HOUR = f"{BOLD}{_ACCENT}{size(15)}"
_BIG_HOUR = f"{_ACCENT}{size(22)}"
_HANGING = (
    f'<w:tabs><w:tab w:val="left" w:pos="{_COLUMNS[0]}"/></w:tabs>'
    f'{gap(14, 2, 100)}<w:ind w:left="{_COLUMNS[0]}" w:hanging="{_COLUMNS[0]}"/>'
)
# what is said, asked, read aloud and brought out, each in its colour
_SAY, _ASK, _READ, _BRING = "accent1", "accent2", "accent4", "accent3"
_INDENT = 170
_PAUSES = ("break", "lunch")
assert sum(_COLUMNS) == TEXT_WIDTH


def scene(words: Words) -> list[str]:
    """A step: a section has a row for each of its moments, the others a few lines."""
    return [
        p("Heading1", run("{{ scene.start }}", _BIG_HOUR), run("\t{{ scene.title }}"), settings=_HANGING),
        p("Repere", run(f"{words['guide_until']}{_slides(words, 'scene')}", _QUIET), settings=KEEP),
        only_if("scene.moments", *_section(words)),
        only_if('scene.kind == "welcome"', *_welcome(words)),
        only_if(
            'scene.kind == "recall"',
            boxed("TexteTableau", _ASK, words["guide_ask"], words["guide_recall"]),
            p("Normal", words["guide_recall_after"], settings=gap(4, 4)),
        ),
        only_if('scene.kind == "positioning"', *_quiz(words, "first_quiz")),
        only_if('scene.kind == "quiz"', *_quiz(words, "last_quiz")),
        only_if('scene.kind == "break" or scene.kind == "lunch"', p("Normal", words["guide_pause"])),
        only_if('scene.kind == "closing"', *_closing(words)),
    ]


def boxed(style: str, slot: str, label: str, *content: str) -> str:
    """A paragraph in the colour of what it is for: said, asked, read aloud or brought out."""
    return p(style, run(f"{label}  ", f"{BOLD}{ink(slot)}"), *content, settings=_frame(slot))


def _frame(slot: str, hanging: int = 0, after: int = 2) -> str:
    """Frames that touch and differ in nothing are one: no keeping, in a row that is never cut."""
    hang = f' w:hanging="{hanging}"' if hanging else ""
    borders = f"<w:pBdr>{line('left', slot, 24, 6)}</w:pBdr>"
    return f'{borders}{fill(slot, "14")}{gap(0, after, 102)}<w:ind w:left="{_INDENT + hanging}"{hang}/>'


def _listed(slot: str, label: str, over: str, text: str) -> str:
    """A label and the list under it, in one frame."""
    return p("TexteTableau", run(label, f"{BOLD}{ink(slot)}"), settings=_frame(slot, after=0)) + loop(
        over, p("PuceEncadre", text, settings=_frame(slot, hanging=300, after=1))
    )


def _slides(words: Words, of: str) -> str:
    return (
        f"{{% with slides = {of}.slides %}}{{% if slides %}} · {words['guide_shown']}\u00a0{{{{ slides }}}}"
        "{% endif %}{% endwith %}"
    )


def _section(words: Words) -> list[str]:
    kinds = ("opening", "topic", "task", "check", "recap")
    makers = (_opening, _topic, _task, _check, _recap)
    rows = [
        piece
        for place, (kind, make) in enumerate(zip(kinds, makers, strict=True))
        for piece in (
            tag_row(_COLUMNS[0], f'{"elif" if place else "if"} moment.kind == "{kind}"'),
            _row(make(words)),
        )
    ]
    titles = (words["guide_hour"], words["guide_conduct"])
    return [
        table(
            _COLUMNS,
            header_row(_COLUMNS, *titles),
            tag_row(_COLUMNS[0], "for moment in scene.moments"),
            *rows,
            tag_row(_COLUMNS[0], "endif"),
            tag_row(_COLUMNS[0], "endfor"),
        ),
        only_if("scene.following", _transition(words)),
    ]


def _row(blocks: list[str]) -> str:
    hour = (
        p("TexteTableau", run("{{ moment.start }}", _HOUR), settings=gap(2, 0, 100)),
        p("TexteTableau", run("{{ moment.duration }}", _QUIET)),
    )
    return row(cell(_COLUMNS[0], *hour), cell(_COLUMNS[1], *blocks))


def _titled(words: Words, title: str, more: str = "") -> str:
    shown = run(f"{more}{_slides(words, 'moment')}", _QUIET)
    return p("TexteTableau", run(title, f"{BOLD}{size(12.5)}"), shown, settings=gap(2, 1, 105))


def _opening(words: Words) -> list[str]:
    term = (run("{{ word.term }}", BOLD), run("\u00a0: {{ word.explanation }}"))
    return [
        _titled(words, words["guide_open"]),
        only_if("scene.objective", boxed("TexteTableau", _SAY, words["guide_say"], words["guide_open_say"])),
        boxed("TexteTableau", _ASK, words["guide_ask"], words["guide_open_ask"]),
        only_if(
            "moment.words",
            p("TexteTableau", run(words["guide_words"], BOLD)),
            loop("word in moment.words", p("PuceEncadre", *term)),
        ),
    ]


def _topic(words: Words) -> list[str]:
    quote = (
        run(words["quote"].replace("topic.quote", "moment.quote"), ITALIC),
        run(" – {{ moment.reference }}", _QUIET),
    )
    return [
        _titled(words, "{{ moment.title }}", "{% if not moment.quote %} · {{ moment.reference }}{% endif %}"),
        only_if("moment.question", p("TexteTableau", run("{{ moment.question }}", f"{ITALIC}{_QUIET}"))),
        only_if("moment.ask", boxed("TexteTableau", _ASK, words["guide_ask"], "{{ moment.ask }}")),
        only_if("moment.quote", boxed("TexteTableau", _READ, words["guide_read"], *quote)),
        only_if(
            "moment.points",
            _listed(_BRING, words["guide_bring"], "point in moment.points", "{{ point }}"),
            otherwise=p("TexteTableau", words["guide_no_points"]),
        ),
        only_if("moment.home", p("TexteTableau", words["guide_home"])),
        loop("one in moment.dated", p("TexteTableau", run(words["guide_dated"], BOLD), "{{ one }}")),
    ]


def _task(words: Words) -> list[str]:
    return [
        _titled(words, words["guide_task"]),
        p(
            "TexteTableau",
            run("{{ moment.task.grouping }} · ", BOLD),
            run(words["guide_split"], f"{BOLD}{_ACCENT}"),
        ),
        _listed(_SAY, words["guide_say"], "step in moment.task.instructions", "{{ step }}"),
        only_if(
            "moment.task.result",
            p("TexteTableau", run(words["guide_result"], BOLD), "{{ moment.task.result }}"),
        ),
        only_if(
            "moment.task.watch",
            p("TexteTableau", run(words["guide_watch"], BOLD), "{{ moment.task.watch }}"),
        ),
        only_if(
            "moment.task.hoped",
            boxed("TexteTableau", _BRING, words["guide_hoped"], words["guide_hoped_list"]),
        ),
    ]


def _check(words: Words) -> list[str]:
    return [
        _titled(words, words["guide_check"]),
        boxed("TexteTableau", _ASK, words["guide_ask"], "{{ moment.check.stem }}"),
        p("TexteTableau", words["guide_check_how"]),
    ]


def _recap(words: Words) -> list[str]:
    return [_titled(words, words["guide_recap"]), p("TexteTableau", words["guide_recap_how"])]


def _transition(words: Words) -> str:
    said = {kind: words[f"guide_next_{kind}"] for kind in ("section", "break", "lunch")}
    tests = "".join(
        f'{{% {"elif" if place else "if"} scene.following.kind == "{kind}" %}}{text}'
        for place, (kind, text) in enumerate(said.items())
    )
    text = f"{tests}{{% else %}}{words['guide_next_other']}{{% endif %}}"
    return p("TexteTableau", settings=gap(0, 0, 50)) + boxed(
        "TexteTableau", _SAY, words["guide_transition"], text
    )


def _welcome(words: Words) -> list[str]:
    link = only_if(
        "intra", p("Normal", words["guide_link_intra"]), otherwise=p("Normal", words["guide_link_inter"])
    )
    return [
        p("Normal", words["guide_door"]),
        boxed("TexteTableau", _SAY, words["guide_say"], words["guide_hello"]),
        only_if("intra", p("Normal", words["guide_first_word"], settings=gap(4, 4))),
        only_if(
            "ground_rules",
            p("Normal", words["guide_rules"], settings=f"<w:keepNext/>{gap(4, 2)}"),
            loop("rule in ground_rules", p("ListBullet", "{{ rule }}")),
        ),
        p("Heading2", "{{ opening.title }}"),
        p("Normal", run("{{ opening.grouping }}", BOLD), settings="<w:keepNext/>"),
        _listed(_SAY, words["guide_say"], "step in opening.instructions", "{{ step }}"),
        p("Normal", run(words["guide_result"], BOLD), "{{ opening.result }}", settings=gap(4, 4)),
        only_if("opening.watch", p("Normal", run(words["guide_watch"], BOLD), "{{ opening.watch }}")),
        link,
    ]


def _quiz(words: Words, name: str) -> list[str]:
    return [
        only_if(
            "quiz_size",
            boxed("TexteTableau", _SAY, words["guide_say"], words[f"guide_{name}"]),
            p("Normal", words[f"guide_{name}_after"], settings=gap(4, 4)),
            otherwise=p("Normal", words["guide_no_quiz"]),
        )
    ]


def _closing(words: Words) -> list[str]:
    def by_kind(name: str) -> str:
        inter, intra = (words[f"guide_{name}_{kind}"] for kind in ("inter", "intra"))
        return f"{{% if intra %}}{intra}{{% else %}}{inter}{{% endif %}}"

    return [
        p("Heading2", "{{ plan_title }}"),
        boxed("TexteTableau", _SAY, words["guide_say"], "{{ plan_instructions }}"),
        p("Normal", by_kind("plan"), settings=gap(4, 4)),
        boxed("TexteTableau", _ASK, words["guide_ask"], by_kind("last_look")),
        p("Normal", words["guide_forms"], settings=gap(4, 4)),
    ]
