"""What a YAML file holds, told by its keys: a module, a session, a plan, or an interview."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


class Holds(StrEnum):
    """What people write in YAML for this command."""

    MODULE = "module"
    SESSION = "session"
    PLAN = "plan"
    INTERVIEW = "interview"
    UNKNOWN = "unknown"


# Keys are compared folded: « Réponse » is « reponse ».
EXCHANGES = ("exchanges", "echanges", "questions", "entretien", "interview")
QUESTION = ("question", "q")
ANSWER = ("answer", "reponse", "r", "a", "answers", "reponses")

_MODULE = frozenset({"module", "sections", "interviews"})
_MODULE_EXCHANGE = frozenset({"section", "points", "confidence"})
_SESSION = frozenset({"kind", "client", "dates", "duration", "start", "trainer", "organiser"})
_MODULE_KEY = re.compile(rb"^[\"']?(?:module|sections|interviews)[\"']?\s*:", re.MULTILINE)
_FEWEST_WORDS = 3  # a key of so many is no name but something asked


def surely_a_module(data: bytes) -> bool:
    """Whether bytes say at the margin what only module files say; nothing is parsed, which takes its time."""
    return _MODULE_KEY.search(data) is not None


def holds(value: object) -> Holds:
    """Return what the value of a YAML file is."""
    if isinstance(value, list):
        return _list_holds(value)
    if not isinstance(value, dict):
        return Holds.UNKNOWN
    keys = {fold(str(key)) for key in value}
    if keys & _MODULE or _looks_mapped(value.get("exchanges")):
        return Holds.MODULE
    if keys & set(EXCHANGES) or keys & set(QUESTION):
        return Holds.INTERVIEW
    if keys & _SESSION:
        return Holds.SESSION
    return Holds.INTERVIEW if any(asks(key) for key in value) else Holds.UNKNOWN


def asks(key: object) -> bool:
    """Whether a key is a question and not a name: it ends in « ? », or is a phrase."""
    text = str(key).strip()
    return text.endswith("?") or len(text.split()) >= _FEWEST_WORDS


def first_key(item: Mapping[str, object], names: Iterable[str]) -> str | None:
    """Return the key of a mapping that is one of the names, folded."""
    folded = {fold(key): key for key in reversed(list(item))}
    return next((folded[name] for name in names if name in folded), None)


def refuse_other_kinds(found: Holds, path: Path) -> None:
    """Refuse a YAML file that is no interview.

    Raises:
        InputError: it is something else; the remedy says what to do with it.
    """
    if found is not Holds.INTERVIEW:
        what, remedy = _OTHERS[found]
        raise InputError(what, remedy=remedy, path=path)


_WRITTEN_SO = msg(
    "An interview in YAML is a list of lines “- question: …”, each with a line “answer: …” below it."
)
_OTHERS: Mapping[Holds, tuple[Message, Message]] = {
    Holds.MODULE: (
        msg("This is a module file, not an interview."),
        msg("Build from it (osereso build), or give the interview that it was made from."),
    ),
    Holds.SESSION: (
        msg("This is a session file, not an interview."),
        msg("Give it with --session, beside the interview or module."),
    ),
    Holds.PLAN: (
        msg("This is a plan of sessions, not an interview."),
        msg("Give it to: osereso batch."),
    ),
    Holds.UNKNOWN: (msg("This YAML file is neither an interview nor a module."), _WRITTEN_SO),
}


def _list_holds(items: list[object]) -> Holds:
    """Pairs of question and answer, or the rows of a plan."""
    if any(_is_pair(item) for item in items[:50]):
        return Holds.INTERVIEW
    named = [{fold(str(key)) for key in item} for item in items[:50] if isinstance(item, dict)]
    if any(keys & (_SESSION | {"module", "session", "interview"}) for keys in named):
        return Holds.PLAN
    return Holds.UNKNOWN


def _is_pair(item: object) -> bool:
    if isinstance(item, dict):
        return first_key(item, QUESTION) is not None or (len(item) == 1 and asks(next(iter(item))))
    return isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item)


def _looks_mapped(exchanges: object) -> bool:
    """Exchanges that have a section were mapped, though the module's other keys were lost."""
    if not isinstance(exchanges, list):
        return False
    return any(isinstance(one, dict) and _MODULE_EXCHANGE & set(one) for one in exchanges[:50])
