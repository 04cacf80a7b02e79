"""The text of a module file becomes a training module; what looks wrong in it is said with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import LANGUAGES, Message, msg
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
from osereso.model.taxonomy import HORS_SUJET
from osereso.modulefile.shapes import ExchangeShape, ModuleShape, PointShape
from osereso.problems import Problem, Severity
from osereso.shape import fill, meant
from osereso.text import fold, slug, words
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from osereso.shape import Shape

LONGEST_POINT = 12  # words

_SOURCE = re.compile(r"(?:(\S+)\s+)?(\d{1,9})-(\d{1,9})(?:,\s*p\.\s?(\d{1,9})|,\s*l\.\s?(\d{1,9}))?$")


def loads(text: str, path: Path | str) -> tuple[TrainingModule, tuple[Problem, ...]]:
    """Return the module that a file's text holds, and what looks wrong in it.

    Raises:
        InputError: the text is no YAML, a key is missing or cannot be used, or an id stands twice.
    """
    written = load_written(text.removeprefix("\ufeff"), path)
    shape, unknown = fill(ModuleShape, written, path)
    loading = _Loading(shape, written.lines, path, list(unknown))
    return loading.module(), tuple(sorted(loading.problems, key=lambda problem: problem.line or 0))


@dataclass(slots=True)
class _Loading:
    """The way from the file's shape to the module, and the problems met on it."""

    shape: ModuleShape
    lines: Mapping[tuple[str | int, ...], int]
    path: Path | str
    problems: list[Problem]
    answers: dict[str, str] = field(default_factory=dict)

    def module(self) -> TrainingModule:
        for part in ("interviews", "sections", "exchanges"):
            self._refuse_twice(part, [one.id for one in getattr(self.shape, part)])
        self.answers = {one.id: one.answer for one in self.shape.exchanges}
        self._check_title()
        self._check_language()
        self._check_shown()
        return TrainingModule(
            name=self._name(),
            title=self.shape.title,
            interviews=tuple(InterviewRecord(**_fields(one)) for one in self.shape.interviews),
            sections=tuple(ModuleSection(**_fields(one)) for one in self.shape.sections),
            exchanges=tuple(self._exchange(one, index) for index, one in enumerate(self.shape.exchanges)),
            language=self.shape.language,
        )

    def _refuse_twice(self, part: str, ids: Iterable[str]) -> None:
        seen: set[str] = set()
        for index, one in enumerate(ids):
            if not one.strip():
                raise InputError(
                    msg("This block of “{part}” has no id.", part=part),
                    remedy=msg("Write one after “id:”, such as q1: each block has its own."),
                    path=self.path,
                    line=self.lines.get((part, index)),
                )
            if one in seen:
                raise InputError(
                    msg("The id “{id}” stands twice in “{part}”.", id=one, part=part),
                    remedy=msg("Give one of the two another id."),
                    path=self.path,
                    line=self.lines.get((part, index)),
                )
            seen.add(one)

    def _name(self) -> str:
        name = slug(self.shape.module)
        if name != self.shape.module:
            self._say(
                ("module",),
                "module-name",
                msg("The module's name cannot be a folder's; “{name}” is used.", name=name),
                msg("Use small letters, figures and hyphens."),
            )
        return name

    def _check_title(self) -> None:
        if not self.shape.title.strip():
            self._say(
                ("title",),
                "no-title",
                msg("The module has no title, and the documents show one."),
                msg("Write it after “title:”."),
            )

    def _check_language(self) -> None:
        if self.shape.language.partition("-")[0].casefold() not in LANGUAGES:
            self._say(
                ("language",),
                "unknown-language",
                msg(
                    "The documents know no words in the language “{language}”.", language=self.shape.language
                ),
                msg("Choose among: {languages}.", languages=", ".join(LANGUAGES)),
            )

    def _check_shown(self) -> None:
        known = {one.id for one in self.shape.sections} - {HORS_SUJET}
        served = {one.section for one in self.shape.exchanges}
        if not (served | {point.section for one in self.shape.exchanges for point in one.points}) & known:
            self._say(
                ("exchanges",),
                "nothing-shown",
                msg("No exchange of this module is in a section that documents show."),
                msg("Give at least one exchange one of the sections of the list."),
                severity=Severity.ERROR,
            )

    def _exchange(self, one: ExchangeShape, index: int) -> ModuleExchange:
        place = ("exchanges", index)
        self._check_section(one.section, (*place, "section"), one.id)
        points = [
            self._point(point, one, (*place, "points", number)) for number, point in enumerate(one.points)
        ]
        return ModuleExchange(
            id=one.id,
            interview=self._interview(one, place),
            question=one.question,
            answer=one.answer,
            section=one.section,
            confidence=one.confidence,
            reason=one.reason,
            title=one.title,
            points=tuple(point for point in points if point is not None),
            quote=self._quote(one, (*place, "quote")),
            terms=tuple(
                Term(term.term, term.explanation, self._source(term.source, one, (*place, "terms", number)))
                for number, term in enumerate(one.terms)
            ),
        )

    def _interview(self, one: ExchangeShape, place: tuple[str | int, ...]) -> str:
        known = [interview.id for interview in self.shape.interviews]
        if one.interview in known:
            return one.interview
        if not one.interview and known:
            return known[0]
        raise InputError(
            msg("The exchange “{id}” comes from no interview of the list.", id=one.id),
            remedy=meant(one.interview, known)
            or msg("Name one of the interviews: {ids}.", ids=", ".join(known)),
            path=self.path,
            line=self.lines.get((*place, "interview")) or self.lines.get(place),
        )

    def _check_section(self, section: str, place: tuple[str | int, ...], exchange: str) -> None:
        known = [one.id for one in self.shape.sections]
        if section not in (*known, HORS_SUJET):
            self._say(
                place,
                "unknown-section",
                msg("The section “{id}” is not in the list: nothing of it will be shown.", id=section),
                meant(section, (*known, HORS_SUJET))
                or msg("Known sections: {ids}.", ids=", ".join((*known, HORS_SUJET))),
                severity=Severity.ERROR,
                where=exchange,
            )

    def _point(self, point: PointShape, one: ExchangeShape, place: tuple[str | int, ...]) -> Point | None:
        if not point.text.strip():
            self._say(place, "empty-point", msg("This point is empty and was not used."), where=one.id)
            return None
        length = len(words(point.text))
        if length > LONGEST_POINT:
            self._say(
                place,
                "long-point",
                msg("This point has {count} words, more than {limit}.", count=length, limit=LONGEST_POINT),
                msg("Shorten it or make two of it."),
                where=one.id,
            )
        if point.section:
            self._check_section(point.section, (*place, "section"), one.id)
        return Point(point.text, self._source(point.source, one, place), point.section)

    def _quote(self, one: ExchangeShape, place: tuple[str | int, ...]) -> Quote | None:
        if one.quote is None or not one.quote.text.strip():
            return None
        text = one.quote.text
        if fold(text) not in fold(one.answer):
            self._say(
                place,
                "quote-not-verbatim",
                msg("This quote does not stand in the answer word for word."),
                msg("Copy it from the answer."),
                where=one.id,
            )
        start = one.answer.find(text)
        if not one.quote.source and start >= 0:
            return Quote(text, Source(one.id, Span(start, start + len(text))))
        return Quote(text, self._source(one.quote.source, one, place))

    def _source(self, source: str, one: ExchangeShape, place: tuple[str | int, ...]) -> Source:
        """The place that a source names; the whole answer when it names none that there is."""
        match = _SOURCE.match(source)
        if match:
            exchange, span = match[1] or one.id, Span(int(match[2]), int(match[3]))
            if exchange in self.answers and span.start <= span.end <= len(self.answers[exchange]):
                return Source(exchange, span, line=int(match[5] or 0), page=int(match[4] or 0))
        if source:
            self._say(
                (*place, "source"),
                "wrong-source",
                msg("The source “{source}” names no place in the interview.", source=source),
                msg(
                    "The whole answer is taken as the source; write “{example}” to be exact.",
                    example="q1 0-25",
                ),
                where=one.id,
            )
        else:
            self._say(
                place,
                "no-source",
                msg("No source is given here: the whole answer is taken as the source."),
                severity=Severity.NOTE,
                where=one.id,
            )
        return Source(one.id, Span(0, len(one.answer)))

    def _say(
        self,
        place: tuple[str | int, ...],
        code: str,
        what: Message,
        remedy: Message | None = None,
        *,
        severity: Severity = Severity.WARNING,
        where: str | None = None,
    ) -> None:
        line = self.lines.get(place) or self.lines.get(place[:-1])
        self.problems.append(Problem(code, what, remedy, severity, str(self.path), line, where))


def _fields(shape: Shape) -> dict[str, str]:
    return {key: getattr(shape, key) for key in type(shape).model_fields}
