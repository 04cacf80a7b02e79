"""``osereso read``: the exchanges of an interview, before anything is made of them."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from osereso import workflow
from osereso.cli.console import Console, columns, records
from osereso.cli.explaining import explanation
from osereso.cli.inputs import given_file
from osereso.cli.language import N_, Argument, Command, Option
from osereso.cli.options import FILE, as_json, manners
from osereso.text import squeeze, words

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.model.interview import Evidence, Exchange, Interview, LeftAside
    from osereso.problems import Problem

_HALF, _SHORT = 45, 60  # characters

# why a part is left aside → what a trainer calls it
REASONS = {
    "title": N_("title"),
    "standfirst": N_("standfirst"),
    "masthead": N_("masthead"),
    "caption": N_("caption"),
    "credits": N_("credits"),
    "navigation": N_("navigation"),
    "related": N_("another article"),
    "legal": N_("legal line"),
    "running": N_("running header"),
    "rule": N_("rule"),
    "end": N_("end mark"),
    "heading": N_("heading"),
    "closing": N_("closing words"),
    "thanks": N_("thanks"),
    "link": N_("link"),
    "code": N_("code of the page"),
    "stamp": N_("time"),
    "echo": N_("pull quote"),
    "box": N_("box beside the text"),
}


@click.command(
    cls=Command,
    help=N_(
        "Show the questions found in INTERVIEW, how each answer begins and ends, and what was left aside.\n\n"
        "INTERVIEW is a text, Markdown, Word, OpenDocument, PDF, HTML or YAML file, or - for standard input. "
        "Nothing is written. Look here first when a deck lacks something."
    ),
    examples=(
        "osereso read interview.docx --explain",
        N_("osereso read interview.txt --json > exchanges.json"),
    ),
)
@click.argument("interview", cls=Argument, metavar=N_("INTERVIEW"), type=FILE)
@click.option(
    "--explain",
    cls=Option,
    is_flag=True,
    help=N_("Say how the questions were told from the answers, and how surely each was."),
)
@as_json
@manners
@click.pass_obj
def command(console: Console, interview: Path, explain: bool) -> None:
    """Read an interview and print what was found."""
    found, problems = workflow.read_interview(given_file(interview))
    console.problems(problems)
    console.result(_record(found, problems))
    console.say(_page(found, explain=explain))


def _record(interview: Interview, problems: tuple[Problem, ...]) -> dict[str, object]:
    return {
        "title": interview.title,
        "role": interview.role,
        "interviewee": interview.interviewee,
        "date": interview.date,
        "interviewer": interview.interviewer,
        "standfirst": interview.standfirst,
        "exchanges": [
            {
                "question": exchange.question,
                "answer": exchange.answer,
                "start": exchange.origin.start,
                "end": exchange.origin.end,
                "line": exchange.line,
                "page": exchange.page,
                "confidence": exchange.confidence,
            }
            for exchange in interview.exchanges
        ],
        "left_aside": [
            {"text": part.text, "line": part.line, "page": part.page, "reason": part.reason}
            for part in interview.left_aside
        ],
        "marking": _marking(interview.evidence) if interview.evidence else None,
        "problems": records(problems),
    }


def _marking(evidence: Evidence) -> dict[str, object]:
    return {
        "name": evidence.marking,
        "confidence": evidence.confidence,
        "marked": evidence.marked,
        "unmarked": evidence.unmarked,
        "speakers": list(evidence.speakers),
        "weighed": [
            {"name": name, "blocks": blocks, "score": score} for name, blocks, score in evidence.weighed
        ],
    }


def _page(interview: Interview, *, explain: bool) -> str:
    known = [interview.role, interview.interviewee, interview.date, interview.interviewer]
    count, aside = len(interview.exchanges), len(interview.left_aside)
    lines = [
        interview.title,
        " – ".join(part for part in known if part),
        ngettext("{count} exchange:", "{count} exchanges:", count).format(count=count),
        *(_shown(number, one, explain=explain) for number, one in enumerate(interview.exchanges, 1)),
    ]
    if aside:
        said = ngettext("{count} other part left aside:", "{count} other parts left aside:", aside)
        lines += [said.format(count=aside), columns([_aside(part) for part in interview.left_aside])]
    if explain and interview.evidence:
        lines += explanation(interview.evidence)
    return "\n".join(line for line in lines if line)


def _shown(number: int, exchange: Exchange, *, explain: bool) -> str:
    """A question, and how its answer begins and ends: enough to see that it is whole."""
    answer = squeeze(exchange.answer)
    where = [_place(exchange.line, exchange.page), _word_count(len(words(exchange.answer)))]
    if explain:
        where.append(_("{percent} % sure").format(percent=round(exchange.confidence * 100)))
    return f"  {number}. {squeeze(exchange.question)} ({', '.join(where)})\n     {_ends(answer)}"


def _ends(text: str) -> str:
    """A text, or its first and last words where it is long."""
    if len(text) <= 2 * _HALF:
        return text
    return f"{text[:_HALF].rpartition(' ')[0]} […] {text[-_HALF:].partition(' ')[2]}"


def _aside(part: LeftAside) -> tuple[str, str, str]:
    text = squeeze(part.text)
    short = text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"
    return _place(part.line, part.page), _(REASONS.get(part.reason, part.reason)), short


def _place(line: int, page: int) -> str:
    """Where it stands: on a page where the form has pages, else on a line."""
    return _("page {page}").format(page=page) if page else _("line {line}").format(line=line)


def _word_count(count: int) -> str:
    return ngettext("{count} word", "{count} words", count).format(count=count)
