"""The timetable: minutes that sum exactly to the session's duration.

Proportions follow the reference schedules of the trade for a half-day and a day: a welcome and a first
quiz open, a break cuts each half-day, a second quiz and a review close. Nothing there is ever shrunk
below ten minutes; a session too short for its sections is refused rather than squeezed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.errors import UsageError
from osereso.messages import msg
from osereso.model.course import HalfDay, Step
from osereso.typography import clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HALF_DAY = 240  # minutes: above, the session goes on after lunch
LUNCH = 60
OVERNIGHT = 24 * 60
NOON, EVENING = 12 * 60, 18 * 60  # minutes since midnight
SHORTEST_SECTION = 10
_GRAIN = 5


@dataclass(frozen=True, slots=True)
class Share:
    """A section that wants its part of the time, in proportion to ``weight``."""

    section: str
    title: str
    weight: int


@dataclass(frozen=True, slots=True)
class _Frame:
    """The minutes of what is not a section, in one half-day."""

    welcome: int = 0
    first_quiz: int = 0
    recall: int = 0
    pause: int = 0
    last_quiz: int = 0
    closing: int = 0

    @property
    def minutes(self) -> int:
        return self.welcome + self.first_quiz + self.recall + self.pause + self.last_quiz + self.closing


@dataclass(frozen=True, slots=True)
class _Line:
    title: str
    kind: str
    minutes: int
    section: str | None = None


def timetable(
    shares: Sequence[Share], duration: int, start: str, translate: Callable[[str], str]
) -> tuple[Step, ...]:
    """Return the steps of a session of ``duration`` minutes that starts at ``start`` (« 09:00 »).

    Lunch between two half-days is a step of its own, beyond the duration.

    Raises:
        UsageError: the session is too short for its sections.
    """
    lengths = _half_days(duration)
    frames = [_frame(length, part, len(lengths)) for part, length in enumerate(lengths)]
    room = [length - frame.minutes for length, frame in zip(lengths, frames, strict=True)]
    groups = _spread(shares, len(lengths))
    if any(minutes < SHORTEST_SECTION * len(group) for minutes, group in zip(room, groups, strict=True)):
        least = duration + sum(
            max(0, SHORTEST_SECTION * len(group) - minutes)
            for minutes, group in zip(room, groups, strict=True)
        )
        raise UsageError(
            msg(
                "{duration} minutes are too short for {count} sections.", duration=duration, count=len(shares)
            ),
            remedy=msg("Give the session at least {least} minutes, or remove a section.", least=least),
        )
    first = _minutes(start)
    steps: list[Step] = []
    seen: set[str] = set()
    for part, (frame, minutes, group) in enumerate(zip(frames, room, groups, strict=True)):
        lines = _lines(frame, _shares(group, minutes), seen, translate)
        opening = _opening(first, lengths, part)
        if part % 2:
            steps += _timed([_Line(translate("Lunch"), "lunch", LUNCH)], opening - LUNCH)
        steps += _timed(lines, opening)
    return tuple(steps)


def half_days(duration: int, start: str) -> tuple[HalfDay, ...]:
    """Return the half-days of a session of ``duration`` minutes that starts at ``start`` (« 09:00 »)."""
    lengths = _half_days(duration)
    opened = [_opening(_minutes(start), lengths, part) for part in range(len(lengths))]
    return tuple(
        HalfDay(part // 2 + 1, _part_of_day(opening % OVERNIGHT), clock(opening), clock(opening + length))
        for part, (opening, length) in enumerate(zip(opened, lengths, strict=True))
    )


def _part_of_day(minutes: int) -> str:
    return "morning" if minutes < NOON else "afternoon" if minutes < EVENING else "evening"


def _minutes(start: str) -> int:
    hours, _, rest = start.partition(":")
    return int(hours) * 60 + int(rest or 0)


def _half_days(duration: int) -> list[int]:
    count = max(1, -(-duration // HALF_DAY))
    even = duration // count // _GRAIN * _GRAIN
    return [duration - even * (count - 1), *[even] * (count - 1)]


def _frame(length: int, part: int, parts: int) -> _Frame:
    first, last = part == 0, part == parts - 1
    roomy = length >= 180
    return _Frame(
        welcome=(20 if parts > 1 else 15 if roomy else 10) if first else 0,
        first_quiz=10 if first else 0,
        recall=0 if first else 10,
        pause=15 if roomy else 0,
        last_quiz=(25 if parts > 1 else 20 if roomy else 10) if last else 0,
        closing=(20 if parts > 1 else 15 if roomy else 10) if last else 0,
    )


def _spread(shares: Sequence[Share], parts: int) -> list[list[Share]]:
    """Deal the sections out over the half-days, in order; a section may span several half-days."""
    count = len(shares)
    if count < parts:
        return [[shares[part * count // parts]] if count else [] for part in range(parts)]
    return [list(shares[part * count // parts : (part + 1) * count // parts]) for part in range(parts)]


def _shares(group: Sequence[Share], minutes: int) -> list[tuple[Share, int]]:
    """Divide minutes by weight, in steps of five; what rounding leaves goes to the heaviest."""
    if not group:
        return []
    total = sum(share.weight for share in group)
    spare = minutes - SHORTEST_SECTION * len(group)
    given = [SHORTEST_SECTION + spare * share.weight // total // _GRAIN * _GRAIN for share in group]
    heaviest = max(range(len(group)), key=lambda place: (group[place].weight, -place))
    given[heaviest] += minutes - sum(given)
    return list(zip(group, given, strict=True))


def _lines(
    frame: _Frame, parts: list[tuple[Share, int]], seen: set[str], translate: Callable[[str], str]
) -> list[_Line]:
    teaching = [_line(share, minutes, seen, translate) for share, minutes in parts]
    before = [
        _Line(translate("Welcome and introductions"), "welcome", frame.welcome),
        _Line(translate("Opening quiz"), "quiz", frame.first_quiz),
        _Line(translate("What we remember so far"), "welcome", frame.recall),
    ]
    after = [
        _Line(translate("Final quiz and correction"), "quiz", frame.last_quiz),
        _Line(translate("Action plan and review"), "closing", frame.closing),
    ]
    middle = _with_break(teaching, _Line(translate("Break"), "break", frame.pause), translate)
    return [line for line in (*before, *middle, *after) if line.minutes]


def _line(share: Share, minutes: int, seen: set[str], translate: Callable[[str], str]) -> _Line:
    title = (
        translate("{title} (continued)").format(title=share.title) if share.section in seen else share.title
    )
    seen.add(share.section)
    return _Line(title, "section", minutes, share.section)


def _with_break(teaching: list[_Line], pause: _Line, translate: Callable[[str], str]) -> list[_Line]:
    """Put the break between two sections, nearest to the middle; cut a section that stands alone."""
    if not pause.minutes or not teaching:
        return teaching
    if len(teaching) == 1:
        only = teaching[0]
        early = only.minutes // 2 // _GRAIN * _GRAIN
        rest = translate("{title} (continued)").format(title=only.title)
        return [
            _Line(only.title, "section", early, only.section),
            pause,
            _Line(rest, "section", only.minutes - early, only.section),
        ]
    whole = sum(line.minutes for line in teaching)
    cut = min(
        range(1, len(teaching)),
        key=lambda place: abs(2 * sum(line.minutes for line in teaching[:place]) - whole),
    )
    return [*teaching[:cut], pause, *teaching[cut:]]


def _opening(clock_start: int, lengths: list[int], part: int) -> int:
    """When a half-day starts: afternoons after lunch, every second half-day on a new day."""
    day, afternoon = divmod(part, 2)
    return clock_start + day * OVERNIGHT + (lengths[part - 1] + LUNCH if afternoon else 0)


def _timed(lines: list[_Line], opening: int) -> list[Step]:
    steps: list[Step] = []
    for line in lines:
        steps.append(Step(line.title, line.kind, clock(opening), line.minutes, line.section))
        opening += line.minutes
    return steps
