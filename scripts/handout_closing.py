"""What closes the booklet: case, memo, plan, glossary, sources, training quiz, and the answers apart."""

from __future__ import annotations

from handout_section import ACCENT, KEEP_NEXT, MIDDLE, PANEL, SAND, last_loose, notes
from word_bricks import (
    BOLD,
    CENTRED,
    HEAD,
    PLAIN,
    QUIET_TINT,
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
    tag_row,
)

Words = dict[str, str]
# a heading that opens a page needs no room above
_NEW_PAGE = f"<w:pageBreakBefore/>{gap(0, 8, 105)}"
_TICK = run("☐", fonts("Segoe UI Symbol", theme=False) + size(13))  # a sign that Calibri lacks
_CASE = (3485, 5700)
_MEMO = (6485, 1200, 1500)
_TRIES = (2300, 2295, 2295, 2295)
_CASE_QUESTIONS = (1, 2, 3, 4)


def closing(words: Words) -> str:
    """Everything after the parts of the course, in reading order."""
    return "".join(
        (
            p("Balise", "{{p house_accent }}"),
            _case_study(words),
            _memo(words),
            _action_plan(words),
            _glossary(words),
            _sources(words),
            _training(words),
            p("TitreNotes", words["notes"]),
            notes(words["notes_hint"], "notes"),
            _answers(words),
        )
    )


def _case_study(words: Words) -> str:
    """Each case in a panel, on one page with the same four questions and the room for their answers."""
    source = run(words["case_source"], ink("text1", QUIET_TINT))  # as large: page counting knows one size
    situation = p("Objectif", words["case_situation"], source, settings=PANEL)
    lines = [
        row(
            cell(_CASE[0], p("TexteTableau", words[f"case_{n}"], settings=KEEP_NEXT if n < 4 else "")),
            cell(_CASE[1], p("TexteTableau")),
            height=1000,
        )
        for n in _CASE_QUESTIONS
    ]
    return only_if(
        "case_study.cases",
        p("Heading1", words["case_title"]),
        p("Normal", words["case_intro"], settings=KEEP_NEXT),
        loop(
            "case in case_study.cases",
            only_if("case_study.cases|length > 1", p("Heading2", words["case_number"])),
            situation,
            p("Repere", run(words["case_work"], ACCENT), settings=gap(8, 4)),
            table(_CASE, header_row(_CASE, words["case_question"], words["answers"]), *lines),
        ),
        p("TitreNotes", words["notes"]),
        notes(words["notes_hint"], "notes"),
    )


def _memo(words: Words) -> str:
    """A page of its own; what its ideas leave of it is for the reader's own reminders."""
    mark = p("TexteTableau", _TICK, settings=CENTRED)
    title = row(
        cell(
            _MEMO[0],
            p("Balise", "{{p part.accent }}"),
            p("TexteTableau", run("{{ part.title }}", f"{BOLD}{ACCENT}"), settings=KEEP_NEXT),
            settings=SAND,
        ),
        *(cell(width, p("TexteTableau", settings=KEEP_NEXT), settings=SAND) for width in _MEMO[1:]),
    )
    idea = row(
        cell(_MEMO[0], p("TexteTableau", "{{ point }}"), settings=MIDDLE),
        cell(_MEMO[1], mark, settings=MIDDLE),
        cell(_MEMO[2], mark, settings=MIDDLE),
    )
    return only_if(
        "memo",
        p("Heading1", words["memo_title"], settings=_NEW_PAGE),
        p("Normal", words["memo_intro"], settings=KEEP_NEXT),
        table(
            _MEMO,
            header_row(_MEMO, words["memo_idea"], words["memo_done"], words["memo_to_do"], centred=True),
            tag_row(_MEMO[0], "for part in memo"),
            title,
            loop_rows(_MEMO[0], "point in part.points", idea),
            tag_row(_MEMO[0], "endfor"),
        ),
        p("Balise", "{{p house_accent }}"),
        p("TitreNotes", words["memo_own"]),
        notes(words["memo_own_hint"], "notes"),
    )


def _action_plan(words: Words) -> str:
    """The plan; its columns are the course's, so that the template repeats a column."""
    del words  # its words come with the course, which differs in inter and intra
    start = cell(TEXT_WIDTH, p("EnTeteTableau", "{%tc for column in action_plan.columns %}"))
    title = cell(TEXT_WIDTH, p("EnTeteTableau", "{{ column }}"), settings=HEAD)
    end = cell(TEXT_WIDTH, p("EnTeteTableau", "{%tc endfor %}"))
    lines = [
        row(start, cell(TEXT_WIDTH, p("TexteTableau", settings=keep)), end, height=800)
        for keep in ("", KEEP_NEXT)
    ]
    return "".join(
        (
            p("Heading1", "{{ action_plan.title }}", settings=_NEW_PAGE),
            p("Normal", "{{ action_plan.instructions }}", settings=KEEP_NEXT),
            table(
                (TEXT_WIDTH,),
                row(start, title, end, header=True),
                loop_rows(
                    TEXT_WIDTH,
                    "line in action_plan.rows",
                    *last_loose(TEXT_WIDTH, lines[0], lines[1]),
                ),
            ),
        )
    )


def _glossary(words: Words) -> str:
    entry = (run("{{ entry.term }}", BOLD), words["glossary_entry"])
    return only_if(
        "glossary",
        p("Heading1", words["glossary_title"]),
        loop("entry in glossary", p("Normal", *entry, settings="<w:keepLines/>")),
    )


def _sources(words: Words) -> str:
    return "".join(
        (
            p("Heading1", words["sources"]),
            p("Normal", words["sources_intro"], settings=KEEP_NEXT),
            loop(
                "source in sources",
                p("Repere", "{{ source.title }}", settings=gap(6, 2, 105)),
                p("Normal", words["source"], settings=KEEP_NEXT),
                loop(
                    "question in source.questions",
                    only_if(
                        "loop.index < 3 or loop.revindex == 2",
                        p("Reference", words["source_question"], settings=KEEP_NEXT),
                        otherwise=p("Reference", words["source_question"]),
                    ),
                ),
            ),
            only_if("contact", p("Normal", run(words["contact"], BOLD), "{{ contact }}", settings=gap(8, 5))),
        )
    )


def _training(words: Words) -> str:
    """The questions, each whole on one page, then the scores of three tries."""
    kind = run(words["training_several"], f"{PLAIN}{ACCENT}")
    option = (_TICK, run(" {{ option.letter }}.\t", BOLD), "{{ option.text }}")
    tight = gap(0, 1)
    titles = (words["try"], *(words[f"try_{n}"] for n in (1, 2, 3)))
    scores = row(
        cell(_TRIES[0], p("TexteTableau", words["try_score"]), settings=MIDDLE),
        *(cell(width, p("TexteTableau", words["try_points"]), settings=MIDDLE) for width in _TRIES[1:]),
        height=520,
    )
    return only_if(
        "training",
        p("TitreNotes", words["notes"]),
        notes(words["notes_hint"], "notes"),
        p("Heading1", words["training"]),
        p("Normal", words["training_text"], settings=KEEP_NEXT),
        loop(
            "item in training",
            p("Enonce", words["training_item"], kind, settings=f"{KEEP_NEXT}{gap(8, 2)}"),
            loop(
                "option in item.options",
                only_if(
                    "loop.last",
                    p("Choix", *option, settings=tight),
                    otherwise=p("Choix", *option, settings=f"{KEEP_NEXT}{tight}"),
                ),
            ),
        ),
        p("Repere", run(words["try_title"], ACCENT), settings=gap(12, 4)),
        table(_TRIES, header_row(_TRIES, *titles), scores),
    )


def _answers(words: Words) -> str:
    """The last page: nothing of it can be read while the questions are."""
    quiet = f"{PLAIN}{ink('text1', QUIET_TINT)}"
    advice = ("{{ advice.text }}", run(" ({{ advice.reference }})", quiet))
    return only_if(
        "training or case_study.advice",
        p("Heading1", words["answers_title"], settings=_NEW_PAGE),
        only_if(
            "training",
            p("Repere", run(words["training"], ACCENT), settings=gap(4, 4)),
            loop(
                "item in training",
                p("Reponse", words["training_answer"], settings=f"{KEEP_NEXT}{gap(6, 1)}"),
                loop("text in item.feedback", p("Reference", "{{ text }}")),
                only_if("item.reference", p("SourceCitation", words["training_source"])),
            ),
        ),
        only_if(
            "case_study.advice",
            p("Repere", run(words["case_title"], ACCENT), settings=gap(14, 4)),
            p("Normal", words["case_answer"], settings=KEEP_NEXT),
            loop("advice in case_study.advice", p("ListBullet", *advice)),
        ),
    )
