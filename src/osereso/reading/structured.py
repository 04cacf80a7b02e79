"""Interviews in YAML, where every question and answer has its key: nothing needs to be guessed.

titre: Le pain du matin
métier: boulangère
échanges:
  - question: Comment avez-vous commencé ?
    réponse: Par hasard.

A list of such pairs alone will do, and so will the questions themselves as keys. Each question is a line
of the style ``question``, each paragraph of an answer one of the style ``answer``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.problems import Problem
from osereso.reading.blocks import Line, document
from osereso.reading.source import decode
from osereso.reading.traced import Traced
from osereso.reading.yaml_kinds import (
    ANSWER,
    EXCHANGES,
    QUESTION,
    Holds,
    asks,
    first_key,
    holds,
    refuse_other_kinds,
    surely_a_module,
)
from osereso.shape import meant
from osereso.text import fold, squeeze
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from osereso.model.interview import Document
    from osereso.reading.source import SourceFile

    Place = tuple[str | int, ...]

ASKED = frozenset({"question"})
ANSWERED = frozenset({"answer"})
# How far a text is sought in the file: an escape is six characters, an indentation some more.
_ROOM, _SPARE = 7, 500  # characters of the file for one of the text; characters besides

# what people call it, folded → what we do
_META = {
    "title": "title", "titre": "title",
    "role": "role", "metier": "role", "job": "role", "profession": "role", "fonction": "role",
    "poste": "role",
    "interviewee": "interviewee", "personne": "interviewee", "interviewe": "interviewee",
    "invite": "interviewee", "invitee": "interviewee", "nom": "interviewee",
    "date": "date",
    "interviewer": "interviewer", "intervieweur": "interviewer", "intervieweuse": "interviewer",
    "journaliste": "interviewer", "author": "author", "auteur": "author", "autrice": "author",
    "standfirst": "standfirst", "chapo": "standfirst", "chapeau": "standfirst", "introduction": "standfirst",
    "intro": "standfirst",
}  # fmt: skip


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of an interview in YAML.

    Raises:
        InputError: the file is no text, no YAML, not an interview, or no question is in it.
    """
    text, problems = decode(source)
    text = text.removeprefix("\ufeff")
    written = load_written(text, source.path)
    refuse_other_kinds(holds(written.value), source.path)
    reading = _Reading(text, written.lines, source)
    reading.take(written.value)
    if not any(line.styles == ASKED for line in reading.found):
        raise InputError(
            msg("No question was found in this file."),
            remedy=msg("Write each one as “question: …” and what was said as “answer: …”."),
            path=source.path,
        )
    return document(source, reading.found, reading.meta), (*problems, *reading.problems)


def yaml_holds(source: SourceFile) -> Holds:
    """Return what a YAML file is: an interview, or one of the other things that people write in YAML.

    Raises:
        InputError: the file is no text or no YAML.
    """
    if surely_a_module(source.data):
        return Holds.MODULE
    return holds(load_written(decode(source)[0].removeprefix("\ufeff"), source.path).value)


@dataclass(slots=True)
class _Reading:
    """The way through the file's values, and what was found on it."""

    text: str
    lines: Mapping[Place, int]
    source: SourceFile
    found: list[Line] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _whole: Traced = field(init=False)
    _starts: list[int] = field(init=False)
    _past: int = 0  # where the last text that was found ended

    def __post_init__(self) -> None:
        self._whole = Traced.whole(self.text)
        self._starts = [0, *(match.end() for match in re.finditer("\r\n?|[\n\x85\u2028\u2029]", self.text))]

    def take(self, value: object) -> None:
        """Take in the whole file."""
        if not isinstance(value, dict):
            self._exchanges(value, ())
            return
        if first_key(value, QUESTION) is not None:  # a single exchange, without a list
            value = {key: item for key, item in value.items() if not self._told(key, item)}
            self._pair(value, ())
            return
        for key, item in value.items():
            if fold(key) in EXCHANGES and isinstance(item, list | dict):
                self._exchanges(item, (key,))
            elif not self._told(key, item):
                self._asked(key, item, (key,))

    def _told(self, key: str, item: object) -> bool:
        """Whether a key says something of the interview as a whole."""
        ours = _META.get(fold(key))
        if ours is None:
            return False
        said = (
            ", ".join(item) if isinstance(item, list) and all(isinstance(one, str) for one in item) else item
        )
        if isinstance(said, str) and said.strip():
            self.meta[ours] = squeeze(said) if ours != "standfirst" else said.strip()
        return True

    def _exchanges(self, items: object, place: Place) -> None:
        if isinstance(items, dict):
            for key, item in items.items():
                self._asked(key, item, (*place, key))
            return
        for index, item in enumerate(items if isinstance(items, list) else ()):
            here = (*place, index)
            if isinstance(item, dict) and len(item) == 1 and first_key(item, (*QUESTION, *ANSWER)) is None:
                self._asked(next(iter(item)), next(iter(item.values())), (*here, next(iter(item))))
            elif isinstance(item, dict):
                self._pair(item, here)
            elif isinstance(item, list) and len(item) == 2:
                self._say(item[0], (*here, 0), ASKED)
                self._say(item[1], (*here, 1), ANSWERED)
            else:
                self._unused(str(item)[:60], here, msg("Write it as “question: …” and “answer: …”."))
                self._say(item, here, frozenset())

    def _pair(self, item: Mapping[str, object], place: Place) -> None:
        """A question and its answer, each under its key."""
        question, answer = first_key(item, QUESTION), first_key(item, ANSWER)
        if question is not None:
            self._say(item[question], (*place, question), ASKED)
        else:
            self._unasked(place)
        if answer is not None:
            self._say(item[answer], (*place, answer), ANSWERED)
        for key in item:
            if key not in (question, answer):
                near = meant(fold(key), ("question", "answer", "réponse"))
                self._unused(key, (*place, key), near or msg("Known keys: {keys}.", keys="question, answer"))

    def _asked(self, key: str, item: object, place: Place) -> None:
        """A question that is a key itself."""
        if isinstance(item, str | list | dict) and (asks(key) or len(place) > 1):
            self._add(self._sought(key, place, is_key=True), place, ASKED)
            self._say(item, place, ANSWERED)
            return
        near = meant(fold(key), (*_META, *EXCHANGES))
        keys = "title, role, interviewee, date, interviewer, standfirst, exchanges"
        self._unused(key, place, near or msg("Known keys: {keys}.", keys=keys))

    def _say(self, value: object, place: Place, styles: frozenset[str]) -> None:
        """A text, several paragraphs, or what each of several people says."""
        if isinstance(value, str):
            self._add(self._sought(value, place), place, styles)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                self._say(item, (*place, index), styles)
        elif isinstance(value, dict):
            for name, item in value.items():
                here = (*place, name)
                if isinstance(item, str):
                    speaker = self._sought(name, here, is_key=True)
                    self._add(Traced.joined((speaker, self._sought(item, here)), " : "), here, styles)
                else:
                    self._say(item, here, styles)

    def _add(self, traced: Traced, place: Place, styles: frozenset[str]) -> None:
        """Lay a text down as lines, and an empty one after them."""
        if styles == ASKED:  # a question is one line, however it was written
            traced = Traced(traced.text.replace("\n", " "), traced.origins)
        number = self._line(place)
        for piece in traced.split("\n"):
            number = bisect_right(self._starts, piece.origins[0]) if piece.text else number
            self.found.append(Line(piece, number, styles=styles))
        self.found.append(Line(traced[:0], number))

    def _sought(self, value: str, place: Place, *, is_key: bool = False) -> Traced:
        """A text with its places in the file: sought after its key, or where the last on that line ended."""
        line = self._line(place)
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        if start < self._past < end:
            start = self._past
        elif not is_key:
            start = self._after_key(place, start)
        traced = self._whole[start : start + _ROOM * len(value) + _SPARE].shown_as(value)
        self._past = traced.origins[-1] + 1 if value else start
        return traced

    def _line(self, place: Place) -> int:
        """The line of a place, or of the nearest block around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return min(self.lines.get(place, 1), len(self._starts))

    def _after_key(self, place: Place, start: int) -> int:
        name = place[-1] if place else 0
        if not isinstance(name, str):
            return start
        key = self.text.find(name, start, start + len(name) + _SPARE)
        colon = self.text.find(":", key + len(name), key + len(name) + _SPARE) if key >= 0 else -1
        return max(start, colon + 1)

    def _unasked(self, place: Place) -> None:
        self._problem(
            "question-missing",
            msg("This answer has no question; it was joined to the one before."),
            msg("Write the question above it: “question: …”."),
            place,
        )

    def _unused(self, key: str, place: Place, remedy: Message) -> None:
        self._problem(
            "unknown-key", msg("“{key}” is not known here and was not used.", key=key), remedy, place
        )

    def _problem(self, code: str, what: Message, remedy: Message, place: Place) -> None:
        name = self.source.path.name
        self.problems.append(Problem(code, what, remedy, file=name, line=self._line(place)))
