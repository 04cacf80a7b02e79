"""The kit: the files built for one session, and what their manifest says."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.source import Span
    from osereso.problems import Problem


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file of the kit before it is written. ``path`` is relative to the kit's folder, with slashes."""

    path: str
    kind: str  # "deck", "handout", "quiz", "quiz-key", "quiz-gift", "quiz-moodle-xml"…
    content: bytes


class Fate(StrEnum):
    """What became of a sentence of the interview."""

    USED = "used"
    KEPT = "kept"  # in the speaker notes or the handout only
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One sentence of the interview and its fate.

    ``where`` names the kinds of the files that show it; ``reason`` says why it was left out, or why a point
    that was drawn from it is shown nowhere.
    """

    exchange: str
    span: Span
    text: str
    fate: Fate
    where: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """Something shown in the kit, and the sentences it comes from; ``line`` and ``page`` as in ``Source``."""

    shown: str
    kind: str  # "point", "quote", "quiz-item"
    exchange: str
    span: Span
    line: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Kit:
    """All that is built for one session, in memory."""

    module: str
    session: str
    artifacts: tuple[Artifact, ...]
    ledger: tuple[LedgerEntry, ...]
    sources: tuple[SourceRecord, ...]
    problems: tuple[Problem, ...] = field(default=())
