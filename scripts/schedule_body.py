"""What stands in ``schedule.docx``: the objectives, then one row a step."""

from __future__ import annotations

from word_bricks import (
    BOLD,
    TEXT_WIDTH,
    cell,
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
_WIDTHS = (1150, 3335, 2600, 2100)
_TOLD = ("welcome", "recall", "positioning", "quiz", "section", "break", "lunch", "closing")
assert sum(_WIDTHS) == TEXT_WIDTH


def schedule(words: Words) -> str:
    """The body of the schedule."""
    return "".join(
        (
            p("Repere", run(words["schedule_label"], f"<w:caps/>{_ACCENT}")),
            p("Title", run("{{ title }}", size(22)), settings=gap(0, 6, 100)),
            loop("line in cover", p("LigneCouverture", run("{{ line }}", size(11)))),
            p("Normal", run(words["schedule_total"], BOLD), "{{ total }}"),
            p("Heading1", words["schedule_objectives"]),
            loop("goal in objectives", p("ListNumber", "{{ goal.text }}")),
            p("Heading1", words["schedule_means"]),
            p("ListBullet", words["schedule_means_1"]),
            p("ListBullet", words["schedule_means_2"]),
            p("ListBullet", words["schedule_means_3"]),
            p("Heading1", words["schedule_steps"]),
            table(
                _WIDTHS,
                header_row(
                    _WIDTHS,
                    *(words[f"schedule_{name}"] for name in ("time", "content", "method", "proof")),
                ),
                loop_rows(_WIDTHS[0], "stage in stages", _row(words)),
            ),
        )
    )


def _row(words: Words) -> str:
    return row(
        cell(
            _WIDTHS[0],
            p("TexteTableau", run("{{ stage.start }}", BOLD)),
            p("TexteTableau", "{{ stage.duration }}"),
        ),
        cell(
            _WIDTHS[1],
            p("TexteTableau", run("{{ stage.title }}", BOLD)),
            only_if(
                "stage.objective",
                p("TexteTableau", run(words["schedule_goal"], _ACCENT), "{{ stage.objective }}"),
            ),
            loop("text in stage.contents", p("PuceEncadre", "{{ text }}")),
        ),
        cell(
            _WIDTHS[2],
            p("TexteTableau", _by_kind(words, "method")),
            only_if(
                "stage.task",
                p("TexteTableau", run("{{ stage.task.title }}", BOLD), words["schedule_task"]),
            ),
        ),
        cell(
            _WIDTHS[3],
            p("TexteTableau", _by_kind(words, "proof")),
            only_if("stage.task", p("TexteTableau", "{{ stage.task.result }}")),
        ),
    )


def _by_kind(words: Words, what: str) -> str:
    """The words that go with the kind of a step; a dash where there is nothing to say."""
    tests = "".join(
        f'{{% {"elif" if place else "if"} stage.kind == "{kind}" %}}{words[f"schedule_{what}_{kind}"]}'
        for place, kind in enumerate(_TOLD)
    )
    return f"{tests}{{% else %}}–{{% endif %}}"
