"""A training module as the text of a file.

The file is made of pieces (the title, each interview, section and exchange), and ends with a
fingerprint of each piece as it was written: that is how a second mapping knows what a person edited.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.modulefile.scalars import block, scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from osereso.model.module import InterviewRecord, ModuleExchange, ModuleSection, Point, TrainingModule
    from osereso.model.source import Source

PARTS = ("interviews", "sections", "exchanges")

_RECORD_KEYS = ("title", "role", "interviewee", "date", "interviewer", "standfirst", "file", "sha256")


def dumps(module: TrainingModule) -> str:
    """Return the module as the text of a file that a trainer can edit."""
    parts = pieces(module, module.interviews)
    out = [
        _comment(opening_words(module.language)),
        f"module: {scalar(module.name)}",
        title_piece(module.title),
        f"language: {scalar(module.language)}",
    ]
    for part in PARTS:
        out += ["", *map(_comment, _told(part, module.language)), part_text(part, list(parts[part].values()))]
    out += ["", made_text(fingerprints(module.title, parts), module.language)]
    return "\n".join(out) + "\n"


def pieces(module: TrainingModule, interviews: tuple[InterviewRecord, ...]) -> dict[str, dict[str, str]]:
    """Return the text of each piece of the lists, by part and id; ``interviews`` are all of the file's."""
    return {
        "interviews": {one.id: record_piece(one) for one in module.interviews},
        "sections": {one.id: section_piece(one) for one in module.sections},
        "exchanges": {one.id: exchange_piece(one, interviews) for one in module.exchanges},
    }


def fingerprints(title: str, parts: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Return the fingerprint of every piece, by the name it has in the file's last block."""
    found = {"title": fingerprint(title_piece(title))}
    for part in PARTS:
        found |= {f"{part}.{key}": fingerprint(text) for key, text in parts[part].items()}
    return found


def fingerprint(text: str) -> str:
    """Return a short name for a piece's text, the same as long as nobody edits it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def part_text(part: str, texts: list[str]) -> str:
    """Return a list of the file with its key."""
    if not texts:
        return f"{part}: []"
    between = "\n\n" if part == "exchanges" else "\n"
    return f"{part}:\n" + between.join(texts)


def made_text(marks: Mapping[str, str], language: str) -> str:
    """Return the file's last block, with the comment that says what it is for."""
    lines = [f"  {scalar(name)}: {mark}" for name, mark in marks.items()]
    return "\n".join([_comment(made_words(language)), "made:", *lines])


def title_piece(title: str) -> str:
    """Return the line of the module's title."""
    return f"title: {scalar(title)}"


def record_piece(record: InterviewRecord) -> str:
    """Return an interview of the list; what is not known of it is not written."""
    known = ((key, getattr(record, key)) for key in _RECORD_KEYS)
    return _item([("id", scalar(record.id)), *((key, _text(text)) for key, text in known if text)])


def _text(text: str) -> str:
    return block(text, 6) if "\n" in text else scalar(text)


def section_piece(section: ModuleSection) -> str:
    """Return a section of the list."""
    return _item([(key, scalar(getattr(section, key))) for key in ("id", "title", "objective")])


def exchange_piece(exchange: ModuleExchange, interviews: tuple[InterviewRecord, ...]) -> str:
    """Return an exchange of the list; its interview is named when it is not the first one."""
    return _item(list(_exchange_lines(exchange, interviews)))


def _exchange_lines(
    exchange: ModuleExchange, interviews: tuple[InterviewRecord, ...]
) -> Iterator[tuple[str, str]]:
    yield "id", scalar(exchange.id)
    if not interviews or len(interviews) > 1 or exchange.interview != interviews[0].id:
        yield "interview", scalar(exchange.interview)
    yield "question", scalar(exchange.question)
    yield "section", scalar(exchange.section)
    yield "confidence", repr(exchange.confidence)
    if exchange.reason:
        yield "reason", scalar(exchange.reason)
    yield "title", scalar(exchange.title)
    yield "points", _list(map(_point, exchange.points))
    if exchange.quote:
        yield "quote", _mapping(_sourced(exchange.quote.source, text=exchange.quote.text), 6)
    if exchange.terms:
        terms = (_sourced(one.source, term=one.term, explanation=one.explanation) for one in exchange.terms)
        yield "terms", _list(terms)
    yield "answer", block(exchange.answer, 6)


def _point(point: Point) -> list[tuple[str, str]]:
    """The keys of a point; its section only where it serves another one than its exchange."""
    own = {"section": point.section} if point.section else {}
    return _sourced(point.source, text=point.text, **own)


def _sourced(source: Source, **texts: str) -> list[tuple[str, str]]:
    place = f"{source.exchange} {source.span.start}-{source.span.end}"
    if source.page:
        place += f", p. {source.page}"
    elif source.line:
        place += f", l. {source.line}"
    return [*((key, scalar(text)) for key, text in texts.items()), ("source", place)]


def _item(lines: Iterable[tuple[str, str]], margin: str = "  ") -> str:
    text = "\n".join(f"{margin}  {key}:{_after_colon(value)}" for key, value in lines)
    return f"{margin}- {text[len(margin) + 2 :]}"


def _after_colon(value: str) -> str:
    return value if value.startswith("\n") else f" {value}"


def _list(items: Iterable[list[tuple[str, str]]]) -> str:
    texts = [_item(item, "      ") for item in items]
    return "\n" + "\n".join(texts) if texts else "[]"


def _mapping(lines: Iterable[tuple[str, str]], indent: int) -> str:
    return "".join(f"\n{' ' * indent}{key}: {value}" for key, value in lines)


def _comment(words: str) -> str:
    return "\n".join(f"# {line}".rstrip() for line in words.split("\n"))


def opening_words(language: str) -> str:
    """Return what the top of the file tells its trainer."""
    _ = catalogue(language).gettext
    return _(
        "This module is yours: correct it, add to it, take away from it, save, then build the kit again:\n"
        "    osereso build NAME-OF-THIS-FILE\n"
        "What you change here stays when the interview is mapped again; your comments too.\n"
        "Keep the indentation (spaces, no tabs) and the words before the colons.\n"
        "Texts that hold “: ” or begin with a sign stand between straight quotation marks.\n"
        "module: the name of the folder that the kits go into."
    )


def _told(part: str, language: str) -> Iterator[str]:
    yield part_words(part, language)
    if part == "exchanges":
        yield part_words("points", language)


def part_words(part: str, language: str) -> str:
    """Return what stands before a list of the file, or (``points``) is said of one inside its items."""
    _ = catalogue(language).gettext
    words: Mapping[str, Callable[[], str]] = {
        "interviews": lambda: _(
            "The interviews this module comes from: names and role appear in the documents."
        ),
        "sections": lambda: _(
            "The sections, in teaching order. The objective is what a participant will be able to do:\n"
            "begin it with a verb, without a full stop."
        ),
        "exchanges": lambda: _(
            "The exchanges, in the order of the documents: move, correct or remove a whole block.\n"
            "section: one of the ids above, or hors_sujet to show the exchange nowhere.\n"
            "confidence, reason: how sure the choice of the section is (from 0 to 1), and why it was made.\n"
            "title: the headline of the slide; empty, the question serves.\n"
            "points: twelve words at most each. To add one, a line “- your text” is enough.\n"
            "source: where the point comes from (exchange, characters of the answer, line or page of the\n"
            "interview); leave it as it is.\n"
            "quote: a sentence shown word for word; take another one from the answer, or remove the block.\n"
            "answer: the interview's own words. If you change them, check the points and the quote."
        ),
        "points": lambda: _(
            "A point may serve another section than its exchange: a line “section:” under its text, with\n"
            "one of the ids above, takes it there; hors_sujet shows it nowhere."
        ),
    }
    return words[part]()


def made_words(language: str) -> str:
    """Return what stands before the fingerprints."""
    _ = catalogue(language).gettext
    return _("Fingerprints, to recognise what you edited. Nothing to change from here on.")
