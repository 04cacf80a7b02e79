"""Training modules of every kind, for laws that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from osereso.model.module import (
    InterviewRecord,
    ModuleExchange,
    ModuleSection,
    Point,
    Quote,
    Term,
    TrainingModule,
)
from osereso.model.source import Source, Span
from osereso.text import clean

NASTY = (
    " ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\x0c",
    "\x85",
    "\u2028",
    "\u00a0",
    "\u202f",
    "\ufeff",
    "\x00",
    "\x7f",
    "\U0001f41d",
    "\U0001fffe",
    ": ",
    " #",
    "- ",
    "? ",
    "'",
    '"',
    "\\",
    "---",
    "...",
    "|",
    ">",
    "&a",
    "*a",
    "!t",
    "%",
    "@",
    "`",
    "{",
    "]",
    "null",
    "~",
    "yes",
    "01",
    "1e3",
    "2014-05-01",
    "<<",
    "« L’atelier »",
    "mot",
)

any_texts = st.one_of(
    st.lists(st.sampled_from(NASTY), max_size=8).map("".join),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=30),
)
texts = any_texts.map(clean)  # as reading and the file's shape give them
filled = texts.map(lambda text: f"{text}mot" if not text.strip() else text)
names = st.sampled_from(["q1", "q2", "q10", "i2-q1"])


@st.composite
def sources(draw: st.DrawFn, exchange: str, answer: str) -> Source:
    start = draw(st.integers(0, len(answer)))
    return Source(exchange, Span(start, draw(st.integers(start, len(answer)))))


@st.composite
def exchanges(draw: st.DrawFn, name: str, interview: str) -> ModuleExchange:
    answer = draw(texts)
    source = sources(name, answer)
    return ModuleExchange(
        id=name,
        interview=interview,
        question=draw(texts),
        answer=answer,
        section=draw(st.sampled_from(["metier", "conseils", "hors_sujet"])),
        confidence=draw(st.floats(0, 1)),
        reason=draw(texts),
        title=draw(texts),
        points=tuple(
            draw(st.lists(st.builds(Point, filled, source, st.sampled_from(["", "metier"])), max_size=3))
        ),
        quote=draw(st.one_of(st.none(), st.builds(Quote, filled, source))),
        terms=tuple(draw(st.lists(st.builds(Term, texts, texts, source), max_size=2))),
    )


def edited(text: str, before: str, after: str) -> str:
    """The file after somebody replaced the first of these words in it."""
    assert before in text
    return text.replace(before, after, 1)


@st.composite
def modules(draw: st.DrawFn) -> TrainingModule:
    records = draw(st.lists(st.sampled_from(["i1", "i2"]), unique=True, min_size=1))
    ids = draw(st.lists(names, unique=True, max_size=4))
    known = [draw(st.builds(InterviewRecord, st.just(one), *[texts] * 8)) for one in records]
    return TrainingModule(
        name=draw(st.sampled_from(["module", "un-autre", "con-"])),
        title=draw(filled),
        interviews=tuple(known),
        sections=tuple(
            draw(st.builds(ModuleSection, st.just(one), texts, texts)) for one in ("metier", "conseils")
        ),
        exchanges=tuple(draw(exchanges(one, draw(st.sampled_from(records)))) for one in ids),
        language=draw(st.sampled_from(["fr", "en"])),
    )
