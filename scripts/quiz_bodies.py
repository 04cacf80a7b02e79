"""What stands in ``quiz.docx`` and ``quiz-key.docx``; every question stays on one page."""

from __future__ import annotations

from word_bricks import (
    BOLD,
    CENTRED,
    PLAIN,
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
    tag_row,
)

Words = dict[str, str]
_ACCENT = ink("accent1")
NO_RULE = '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>'
_BOX = run("☐", fonts("Segoe UI Symbol", theme=False))  # a sign that Calibri lacks
_KINDS = (
    *("single-choice", "multiple-choice", "true-false", "matching", "cloze", "short-answer"),
    *("ordering", "open"),
)
_MATCH = (4000, 1185, 4000)
_GOALS = (5985, 1600, 1600)
_GRID = (2000, 7185)


def quiz(words: Words) -> str:
    """The body of the quiz that participants fill in."""
    option = p("Choix", _BOX, run(" {{ option.letter }}.\t", BOLD), "{{ option.text }}")
    kind = run(f" · {_kinds(words)}", f"{PLAIN}{_ACCENT}{size(12)}")
    question = _card(
        p("Enonce", "{{ item.stem }}"),
        loop("option in item.options", option),
        loop("step in item.steps", p("Choix", run("{{ step.letter }}.\t", BOLD), "{{ step.text }}")),
        only_if("item.steps", p("LigneEcriture", words["order_line"] + "\t")),
        loop("line in item.lines", p("LigneEcriture", "\t")),
    )
    return "".join(
        (
            *_head(words["quiz_label"], words["quiz_intro"]),
            _to_fill_in(words),
            loop(
                "item in items",
                p("Heading1", run(words["item"], size(15)), kind, settings=f"{NO_RULE}{gap(11, 2)}"),
                only_if("item.rows", _matching(words), otherwise=question),
            ),
        )
    )


def quiz_key(words: Words) -> str:
    """The body of the key, for the trainer."""
    source_settings = '<w:spacing w:after="0"/><w:ind w:left="0" w:right="0"/>'
    return "".join(
        (
            *_head(words["key_label"], words["key_intro"]),
            p("Heading1", words["key_score"]),
            p("Normal", run(words["key_pass"], BOLD)),
            _scores(words),
            p("Heading1", words["key_grid"]),
            _answers(words),
            p("Heading1", words["key_details"], settings=f"<w:pageBreakBefore/>{gap(0, 12, 105)}"),
            loop(
                "item in items",
                p("Heading2", words["item"]),
                _card(
                    p("Enonce", "{{ item.stem }}"),
                    loop("answer in item.answers", p("Reponse", run("{{ answer }}", _ACCENT))),
                    loop("text in item.feedback", p("Normal", "{{ text }}")),
                    p("SourceCitation", words["key_source"], settings=source_settings),
                ),
            ),
        )
    )


def _head(label: str, introduction: str) -> list[str]:
    return [
        p("Repere", run(label, f"<w:caps/>{_ACCENT}")),
        p("Title", run("{{ title }}", size(22)), settings=gap(0, 6, 100)),
        p("Normal", introduction),
    ]


def _card(*blocks: str) -> str:
    return box(*blocks, border=line("left", "accent1", 18), ends=40)


def _to_fill_in(words: Words) -> str:
    """Name, date and score on one line; the dots lead from each label to the next."""
    stops = "".join(f'<w:tab w:val="left" w:leader="dot" w:pos="{place}"/>' for place in (5150, 7250, 8600))
    tabs = f'<w:tabs><w:tab w:val="clear" w:pos="{TEXT_WIDTH}"/>{stops}</w:tabs>'
    text = f"{words['name']}\t  {words['date']}\t  {words['score']}\t{words['score_end']}"
    return p("LigneEcriture", text, settings=f"{tabs}{gap(8, 6, 100)}")


def _kinds(words: Words) -> str:
    tests = (
        f'{{% {"elif" if place else "if"} item.type == "{kind}" %}}{words[kind]}'
        for place, kind in enumerate(_KINDS)
    )
    return "".join(tests) + "{% endif %}"


def _matching(words: Words) -> str:
    """The rows keep to the next one, all but the last."""
    titles = (words["match_left"], words["match_answer"], words["match_right"])
    rows = (
        tag_row(_MATCH[0], "if loop.last"),
        _pair(""),
        tag_row(_MATCH[0], "else"),
        _pair("<w:keepNext/>"),
        tag_row(_MATCH[0], "endif"),
    )
    return p("Enonce", "{{ item.stem }}", settings="<w:keepNext/>") + table(
        _MATCH, header_row(_MATCH, *titles), loop_rows(_MATCH[0], "pair in item.rows", *rows)
    )


def _pair(keep: str) -> str:
    left = (run("{% if pair.number %}{{ pair.number }}. ", BOLD), "{{ pair.left }}{% endif %}")
    right = (run("{% if pair.letter %}{{ pair.letter }}. ", BOLD), "{{ pair.right }}{% endif %}")
    answer = "{% if pair.number %}{{ pair.number }} → …{% endif %}"
    return row(
        cell(_MATCH[0], p("TexteTableau", *left, settings=keep)),
        cell(_MATCH[1], p("TexteTableau", answer, settings=f"{keep}{CENTRED}")),
        cell(_MATCH[2], p("TexteTableau", *right, settings=keep)),
    )


def _scores(words: Words) -> str:
    shown = ("{{ goal.text }}", "{{ goal.numbers }}", "… / {{ goal.count }}")
    cells = (cell(width, p("TexteTableau", text)) for width, text in zip(_GOALS, shown, strict=True))
    titles = (words["objective"], words["key_questions"], words["key_points"])
    return table(_GOALS, header_row(_GOALS, *titles), loop_rows(_GOALS[0], "goal in goals", row(*cells)))


def _answers(words: Words) -> str:
    item = row(
        cell(_GRID[0], p("TexteTableau", "{{ item.number }}")),
        cell(_GRID[1], p("TexteTableau", run("{{ item.short_key }}", BOLD))),
    )
    titles = (words["key_question"], words["key_answer"])
    return table(_GRID, header_row(_GRID, *titles), loop_rows(_GRID[0], "item in items", item))
