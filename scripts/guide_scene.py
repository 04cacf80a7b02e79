"""A step of the session as the trainer's guide tells it, its hour in large."""

from __future__ import annotations

from guide_frames import ACCENT, ASK, HOURS, QUIET, SAY, Words, boxed, listed, slides
from guide_moments import section
from word_bricks import BOLD, KEEP, gap, loop, only_if, p, run, size

_BIG_HOUR = f"{ACCENT}{size(22)}"
_HANGING = (
    f'<w:tabs><w:tab w:val="left" w:pos="{HOURS}"/></w:tabs>'
    f'{gap(14, 2, 100)}<w:ind w:left="{HOURS}" w:hanging="{HOURS}"/>'
)


def scene(words: Words) -> list[str]:
    """A step: a section has a row for each of its moments, the others a few lines."""
    return [
        p("Heading1", run("{{ scene.start }}", _BIG_HOUR), run("\t{{ scene.title }}"), settings=_HANGING),
        p(
            "Repere",
            run(f"{words['guide_day']}{words['guide_until']}{slides(words, 'scene')}", QUIET),
            settings=KEEP,
        ),
        only_if("scene.moments", *section(words)),
        only_if('scene.kind == "welcome"', *_welcome(words)),
        only_if(
            'scene.kind == "recall"',
            boxed(ASK, words["guide_ask"], words["guide_recall"]),
            p("Normal", words["guide_recall_after"], settings=gap(4, 4)),
        ),
        only_if('scene.kind == "positioning"', *_quiz(words, "first_quiz")),
        only_if(
            'scene.kind == "quiz"', *_quiz(words, "last_quiz", p("Normal", words["guide_last_quiz_before"]))
        ),
        only_if('scene.kind == "break" or scene.kind == "lunch"', p("Normal", words["guide_pause"])),
        only_if('scene.kind == "closing"', *_closing(words)),
    ]


def _welcome(words: Words) -> list[str]:
    link = only_if(
        "intra", p("Normal", words["guide_link_intra"]), otherwise=p("Normal", words["guide_link_inter"])
    )
    return [
        p("Normal", words["guide_door"]),
        boxed(SAY, words["guide_say"], words["guide_hello"]),
        only_if("intra", p("Normal", words["guide_first_word"], settings=gap(4, 4))),
        only_if(
            "ground_rules",
            p("Normal", words["guide_rules"], settings=f"<w:keepNext/>{gap(4, 2)}"),
            loop("rule in ground_rules", p("ListBullet", "{{ rule }}")),
        ),
        p("Heading2", "{{ opening.title }}"),
        p("Normal", run("{{ opening.grouping }}", BOLD), settings="<w:keepNext/>"),
        listed(SAY, words["guide_say"], "step in opening.instructions", "{{ step }}"),
        p("Normal", run(words["guide_result"], BOLD), "{{ opening.result }}", settings=gap(4, 4)),
        only_if("opening.watch", p("Normal", run(words["guide_watch"], BOLD), "{{ opening.watch }}")),
        link,
    ]


def _quiz(words: Words, name: str, *first: str) -> list[str]:
    return [
        only_if(
            "quiz_size",
            *first,
            boxed(SAY, words["guide_say"], words[f"guide_{name}"]),
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
        boxed(SAY, words["guide_say"], "{{ plan_instructions }}"),
        p("Normal", by_kind("plan"), settings=gap(4, 4)),
        boxed(ASK, words["guide_ask"], by_kind("last_look")),
        only_if("not quiz_size", p("Normal", words["guide_forms"], settings=gap(4, 4))),
        p("Normal", words["guide_thanks"], settings=gap(4, 4)),
    ]
