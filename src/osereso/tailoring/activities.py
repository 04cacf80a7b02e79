"""The bank of activities: what participants do, in inter and in intra, a section at a time.

The bank is a TOML file in ``data/`` that a trainer may copy into a workspace and rewrite. Its texts may
use ``{metier}``, ``{du_metier}`` (with « de » or « d’ ») and ``{client}``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.course import ActionPlan, Activity
from osereso.typography import typeset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from osereso.model.session import SessionKind

_ANY_SECTION = "other"


@dataclass(frozen=True, slots=True)
class ActivityBank:
    """The raw texts of the bank: kind of session → place in the course → fields."""

    path: Path
    table: Mapping[str, Any]

    def rules(self, kind: SessionKind, facts: Mapping[str, str], language: str) -> tuple[str, ...]:
        """The rules of the group, said when the session opens."""
        fields = self._fields(kind, "opening")
        return tuple(self._fill(rule, facts, language) for rule in fields.get("rules", ()))

    def activity(
        self, kind: SessionKind, place: str, minutes: int, facts: Mapping[str, str], language: str
    ) -> Activity:
        """The activity of a place (``opening`` or a section's id); any section has one.

        Raises:
            InputError: the bank lacks a field, or uses a place in braces that it cannot have.
        """
        fields = self._fields(kind, place)
        fill: Callable[[str], str] = lambda text: self._fill(text, facts, language)  # noqa: E731
        try:
            return Activity(
                title=fill(fields["title"]),
                instructions=tuple(fill(line) for line in fields["instructions"]),
                grouping=fill(fields["grouping"]),
                minutes=minutes,
                result=fill(fields["result"]),
            )
        except KeyError as missing:
            raise self._lacks(kind, place, str(missing.args[0])) from None

    def action_plan(self, kind: SessionKind, facts: Mapping[str, str], language: str) -> ActionPlan:
        """The closing exercise of the session."""
        fields = self._fields(kind, "action_plan")
        try:
            return ActionPlan(
                title=self._fill(fields["title"], facts, language),
                instructions=self._fill(fields["instructions"], facts, language),
                columns=tuple(self._fill(column, facts, language) for column in fields["columns"]),
                lines=int(fields.get("lines", 5)),
            )
        except KeyError as missing:
            raise self._lacks(kind, "action_plan", str(missing.args[0])) from None

    def _fields(self, kind: SessionKind, place: str) -> Mapping[str, Any]:
        places: Mapping[str, Any] = self.table.get(kind.value, {})
        fields: Mapping[str, Any] | None = places.get(place, places.get(_ANY_SECTION))
        if fields is None:
            raise self._lacks(kind, place, "title")
        return fields

    def _fill(self, text: str, facts: Mapping[str, str], language: str) -> str:
        for name, fact in facts.items():
            text = text.replace(f"{{{name}}}", fact)
        return typeset(text, language)

    def _lacks(self, kind: SessionKind, place: str, field: str) -> InputError:
        return InputError(
            msg(
                "The bank of activities has no “{field}” in [{place}].", field=field, place=f"{kind}.{place}"
            ),
            remedy=msg("Compare the file with the one that “osereso init” writes."),
            path=self.path,
        )


def load_activities(path: Path) -> ActivityBank:
    """Return the bank of activities of a TOML file.

    Raises:
        InputError: the file is missing or is not TOML.
    """
    try:
        return ActivityBank(path, tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise InputError(msg("The bank of activities is missing."), path=path) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(
            msg("The bank of activities is not valid TOML: {detail}", detail=str(error)), path=path
        ) from None
