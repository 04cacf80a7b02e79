"""A section as the trainer's guide tells it: a row for each moment, its hour in the margin."""

from __future__ import annotations

from guide_frames import ACCENT, ASK, BRING, HOURS, QUIET, READ, SAY, Words, boxed, listed, slides
from word_bricks import (
    BOLD,
    ITALIC,
    TEXT_WIDTH,
    cell,
    gap,
    header_row,
    loop,
    only_if,
    p,
    row,
    run,
    size,
    table,
    tag_row,
)

_COLUMNS = (HOURS, TEXT_WIDTH - HOURS)
_HOUR = f"{BOLD}{ACCENT}{size(15)}"


def section(words: Words) -> list[str]:
    """The moments of a section, and what leads to the next step."""
    kinds = ("opening", "topic", "task", "check", "recap", "more")
    makers = (_opening, _topic, _task, _check, _recap, _more)
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
        p("TexteTableau", run("{{ moment.duration }}", QUIET)),
    )
    return row(cell(_COLUMNS[0], *hour), cell(_COLUMNS[1], *blocks))


def _titled(words: Words, title: str, more: str = "") -> str:
    shown = run(f"{more}{slides(words, 'moment')}", QUIET)
    return p("TexteTableau", run(title, f"{BOLD}{size(12.5)}"), shown, settings=gap(2, 1, 105))


def _opening(words: Words) -> list[str]:
    term = (run("{{ word.term }}", BOLD), run("\u00a0: {{ word.explanation }}"))
    return [
        _titled(words, words["guide_open"]),
        only_if("scene.objective", boxed(SAY, words["guide_say"], words["guide_open_say"])),
        boxed(ASK, words["guide_ask"], words["guide_open_ask"]),
        only_if(
            "moment.words",
            p("TexteTableau", run(words["guide_words"], BOLD)),
            loop("word in moment.words", p("PuceEncadre", *term)),
        ),
    ]


def _topic(words: Words) -> list[str]:
    quote = (
        run(words["quote"].replace("topic.quote", "moment.quote"), ITALIC),
        run(" – {{ moment.reference }}", QUIET),
    )
    return [
        _titled(words, "{{ moment.title }}", "{% if not moment.quote %} · {{ moment.reference }}{% endif %}"),
        only_if("moment.question", p("TexteTableau", run("{{ moment.question }}", f"{ITALIC}{QUIET}"))),
        only_if("moment.ask", boxed(ASK, words["guide_ask"], "{{ moment.ask }}")),
        only_if("moment.quote", boxed(READ, words["guide_read"], *quote)),
        only_if(
            "moment.points",
            listed(BRING, words["guide_bring"], "point in moment.points", "{{ point }}"),
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
            run(words["guide_split"], f"{BOLD}{ACCENT}"),
        ),
        listed(SAY, words["guide_say"], "step in moment.task.instructions", "{{ step }}"),
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
            boxed(BRING, words["guide_hoped"], words["guide_hoped_list"]),
        ),
    ]


def _check(words: Words) -> list[str]:
    return [
        _titled(words, words["guide_check"]),
        boxed(ASK, words["guide_ask"], "{{ moment.check.stem }}"),
        p("TexteTableau", words["guide_check_how"]),
    ]


def _recap(words: Words) -> list[str]:
    return [_titled(words, words["guide_recap"]), p("TexteTableau", words["guide_recap_how"])]


def _more(words: Words) -> list[str]:
    return [_titled(words, words["guide_more"])]


def _transition(words: Words) -> str:
    said = {kind: words[f"guide_next_{kind}"] for kind in ("section", "break", "lunch", "recall")}
    tests = "".join(
        f'{{% {"elif" if place else "if"} scene.following.kind == "{kind}" %}}{text}'
        for place, (kind, text) in enumerate(said.items())
    )
    text = f"{tests}{{% else %}}{words['guide_next_other']}{{% endif %}}"
    return p("TexteTableau", settings=gap(0, 0, 50)) + boxed(SAY, words["guide_transition"], text)
