"""The bank of activities: what participants do, in inter and in intra, a section at a time.

The bank is a TOML file in ``data/`` that a trainer may copy into a workspace and rewrite. Its texts may
use ``{metier}``, ``{du_metier}`` (with « de » or « d’ ») and ``{client}``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import Field

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.course import ActionPlan, Activity
from osereso.model.session import SessionKind
from osereso.shape import Shape, fill
from osereso.tomlfile import load_written
from osereso.typography import typeset
from osereso.written import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from osereso.problems import Problem

_OPENING = "opening"
_ANY_SECTION = "other"
_ACTION_PLAN = "action_plan"


class ActivityShape(Shape):
    """The keys of an activity; ``rules`` are those of the group, said when the session opens.

    ``watch`` is said to the trainer alone: what goes wrong, and what to say then.
    """

    title: str
    instructions: tuple[str, ...]
    grouping: str
    result: str
    watch: str = ""
    rules: tuple[str, ...] = ()


class ActionPlanShape(Shape):
    """The keys of the closing exercise."""

    title: str
    instructions: str
    columns: tuple[str, ...]
    lines: int = 5


class BankShape(Shape):
    """The file: kind of session → place in the course → keys."""

    inter: dict[str, dict[str, object]] = Field(default_factory=dict)
    intra: dict[str, dict[str, object]] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ActivityBank:
    """The texts of the bank as they are written, with places in braces."""

    path: Path
    activities: Mapping[tuple[SessionKind, str], ActivityShape]
    plans: Mapping[SessionKind, ActionPlanShape]

    def rules(self, kind: SessionKind, facts: Mapping[str, str], language: str) -> tuple[str, ...]:
        """The rules of the group, said when the session opens."""
        return _filled(self._of(kind, _OPENING).rules, facts, language)

    def activity(
        self, kind: SessionKind, place: str, minutes: int, facts: Mapping[str, str], language: str
    ) -> Activity:
        """The activity of a place (``opening`` or a section's id); any section has one.

        Raises:
            InputError: the bank has nothing for it.
        """
        shape = self._of(kind, place)
        alone = (shape.title, shape.grouping, shape.result, shape.watch)
        title, grouping, result, watch = _filled(alone, facts, language)
        return Activity(title, _filled(shape.instructions, facts, language), grouping, minutes, result, watch)

    def action_plan(self, kind: SessionKind, facts: Mapping[str, str], language: str) -> ActionPlan:
        """The closing exercise of the session.

        Raises:
            InputError: the bank has none.
        """
        if kind not in self.plans:
            raise self._lacks(kind, _ACTION_PLAN)
        shape = self.plans[kind]
        title, instructions = _filled((shape.title, shape.instructions), facts, language)
        return ActionPlan(title, instructions, _filled(shape.columns, facts, language), shape.lines)

    def _of(self, kind: SessionKind, place: str) -> ActivityShape:
        found = self.activities.get((kind, place)) or self.activities.get((kind, _ANY_SECTION))
        if found is None:
            raise self._lacks(kind, place)
        return found

    def _lacks(self, kind: SessionKind, place: str) -> InputError:
        return InputError(
            msg("The bank of activities has no [{place}].", place=f"{kind}.{place}"),
            remedy=msg("Compare the file with the one that “osereso init” writes."),
            path=self.path,
        )


def load_activities(path: Path) -> tuple[ActivityBank, tuple[Problem, ...]]:
    """Return the bank of activities of a TOML file, and the keys in it that nobody knows.

    Raises:
        InputError: the file is missing, is not TOML, or an activity lacks a key; with its line.
    """
    written = load_written(read_text(path), path)
    bank, problems = fill(BankShape, written, path)
    activities: dict[tuple[SessionKind, str], ActivityShape] = {}
    plans: dict[SessionKind, ActionPlanShape] = {}
    for kind, place, keys in _places(bank):
        block = written.inside(keys, kind, place)
        if place == _ACTION_PLAN:
            plans[kind], unknown = fill(ActionPlanShape, block, path)
        else:
            activities[kind, place], unknown = fill(ActivityShape, block, path)
        problems += unknown
    return ActivityBank(path, activities, plans), problems


def _places(bank: BankShape) -> Iterator[tuple[SessionKind, str, object]]:
    for kind, places in ((SessionKind.INTER, bank.inter), (SessionKind.INTRA, bank.intra)):
        yield from ((kind, place, keys) for place, keys in places.items())


def _filled(texts: tuple[str, ...], facts: Mapping[str, str], language: str) -> tuple[str, ...]:
    return tuple(_fill(text, facts, language) for text in texts)


def _fill(text: str, facts: Mapping[str, str], language: str) -> str:
    for name, fact in facts.items():
        text = text.replace(f"{{{name}}}", fact)
    return typeset(text, language)
