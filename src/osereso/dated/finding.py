"""Finding in what a module shows the words that age, each once an interview.

Only what slides show is looked at: headlines, points and quotes. The answers of the handout are a
testimony, which the cover dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from textwrap import shorten
from typing import TYPE_CHECKING

from osereso.messages import Message, msg
from osereso.model.taxonomy import HORS_SUJET
from osereso.problems import Problem, Severity
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.dated.datedfile import DatedWords, Name
    from osereso.model.module import InterviewRecord, ModuleExchange, TrainingModule

CODE = "dated-content"
_LONGEST = 90  # characters of what is shown, in a message
_RECENT = 2  # years before the interview: up to then the speaker meant the news, before that the past
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_SEASONS = "printemps|été|automne|hiver|rentrée|saison|édition|millésime|campagne|année|horizon"
# A number of four figures is a year after some words, and after others only where no noun follows.
_YEAR = re.compile(
    rf"\b(?:en|depuis|dès|d[’']ici|jusqu[’']en|l[’']an|fin|mi|début|courant|{_MONTHS}|{_SEASONS})[ \u00a0-]"
    r"((?:19|20)\d\d)(?![\w€%]|[ \u00a0](?:€|euros?|francs?))"
    r"|(?:\b(?:de|à|et|entre|avant|après|vers)[ \u00a0]|\()((?:19|20)\d\d)(?=$|[,;.:!?)]|[ \u00a0][;:!?])",
    re.IGNORECASE,
)
_INTERVIEW_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FRANCS = re.compile(
    r"(?:\d|\b(?:mille|cents?|millions?(?: de)?))[ \u00a0]?(francs?|FF)\b"
    r"(?![ \u00a0](?:suisses?|cfa|cfp|belges?|pacifique))"
    r"|\ben ((?:anciens |nouveaux )?francs)\b(?![ \u00a0](?:suisses?|cfa|cfp|belges?|pacifique))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A word that ages: ``key`` is what makes it the same word elsewhere, ``said`` the start of a message."""

    key: str
    said: Message
    remedy: Message
    severity: Severity = Severity.NOTE


def dated_content(module: TrainingModule, words: DatedWords) -> tuple[Problem, ...]:
    """Return a problem for each word of the module that ages, where it first stands in its interview."""
    seen: set[tuple[str, str]] = set()
    problems = []
    for exchange in module.exchanges:
        record = module.interview_of(exchange)
        for text, quoted in _shown(exchange):
            for found in _in(text, words, _year_of(record)):
                if (record.id, found.key) not in seen:
                    seen.add((record.id, found.key))
                    problems.append(_problem(found, text, exchange, record, quoted=quoted))
    return tuple(problems)


def _shown(exchange: ModuleExchange) -> Iterator[tuple[str, bool]]:
    """What slides show of an exchange, and whether it is a quote, which cannot be worded otherwise."""
    yield from ((one.text, False) for one in exchange.points if exchange.section_of(one) != HORS_SUJET)
    if exchange.section != HORS_SUJET:
        if exchange.quote:
            yield exchange.quote.text, True
        yield exchange.title, False


def _in(text: str, words: DatedWords, spoken: int | None) -> Iterator[_Found]:
    """What ages in a text of an interview given in the year ``spoken``."""
    folded = f" {fold(text)} "
    yield from _moments(folded, words)
    if not _tells_history(text, words.history):
        yield from _years(text, spoken)
    if francs := _FRANCS.search(text):
        said = msg("A price in francs, “{word}”:", word=francs[1] or francs[2])
        yield _Found("francs", said, msg("Give a price of today, in euros."), Severity.WARNING)
    for name in words.names:
        if found := _spelled(name).search(text):
            yield _named(name, found.group())


def _moments(folded: str, words: DatedWords) -> Iterator[_Found]:
    for phrase in words.timeless:
        folded = folded.replace(f" {phrase} ", " ")
    for phrase, written in words.moments:
        if f" {phrase} " in folded:
            said = msg("“{word}” speaks of the day of the interview:", word=written)
            yield _Found(phrase, said, msg("Check that it is still true, then say it without the date."))


def _years(text: str, spoken: int | None) -> Iterator[_Found]:
    """The years that were news when they were said.

    « En 2012 », said in 2012, means « this year », and a year to come has come by now. What was years ago
    for the speaker is told as the past, and stays true. Where nobody knows when the interview was given,
    every year of this century may have been news.
    """
    for match in _YEAR.finditer(text):
        year = int(match[1] or match[2])
        if year >= (2000 if spoken is None else spoken - _RECENT):
            said = msg("The year {word} belongs to the day of the interview:", word=year)
            yield _Found(str(year), said, msg("Check that it is still true, then say it without the date."))


def _tells_history(text: str, history: tuple[str, ...]) -> bool:
    """Whether a text tells a life or a law: « née en 1975 », « la loi de 2005 » do not age."""
    return bool(history) and bool(_any_of(history).search(text))


@lru_cache(maxsize=8)
def _any_of(history: tuple[str, ...]) -> re.Pattern[str]:
    words = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in history)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=512)
def _spelled(name: Name) -> re.Pattern[str]:
    """A name in any of its spellings, capitals included: « un flash » is no « Flash Player »."""
    spellings = sorted((name.name, *name.also), key=len, reverse=True)
    loose = (re.escape(one).replace(r"\ ", r"\s+").replace("’", "[’']") for one in spellings)
    return re.compile(rf"(?<!\w)(?:{'|'.join(loose)})(?!\w)")


def _named(name: Name, written: str) -> _Found:
    said = msg("“{word}” {now}:", word=written, now=name.now)
    remedy = msg("Write “{say}”.", say=name.say) if name.say else msg("Name what is used today instead.")
    return _Found(name.name, said, remedy, Severity.WARNING)


def _year_of(record: InterviewRecord) -> int | None:
    found = _INTERVIEW_YEAR.search(record.date)
    return int(found.group()) if found else None


def _problem(
    found: _Found, text: str, exchange: ModuleExchange, record: InterviewRecord, *, quoted: bool
) -> Problem:
    shown = shorten(text, _LONGEST, placeholder="…")
    told = (
        msg("{said} “{text}” (interview: {date})", said=found.said, text=shown, date=record.date)
        if record.date
        else msg("{said} “{text}”", said=found.said, text=shown)
    )
    remedy = (
        msg("A quote stays word for word: tell the group what changed, or take another sentence.")
        if quoted
        else found.remedy
    )
    return Problem(CODE, told, remedy, found.severity, place=exchange.id)
