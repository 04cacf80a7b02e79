"""Durations and times of day as people write them."""

from __future__ import annotations

import re

_HOURS = re.compile(r"(\d{1,3})\s?(?:h|heures?)\s?(?:(\d{1,2})\s?(?:m|min|minutes?)?)?$", re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,4})\s?(?:m|mn|min|minutes?)?$", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})\s?(?:h|:|heures?)\s?(\d{2})?$", re.IGNORECASE)


def parse_duration(text: str) -> int | None:
    """Return the minutes of « 3 h 30 », « 7 h », « 210 min » or « 210 », or nothing for anything else."""
    plain = _plain(text)
    if match := _HOURS.match(plain):
        minutes = int(match[2] or 0)
        return int(match[1]) * 60 + minutes if minutes < 60 else None
    match = _MINUTES.match(plain)
    return int(match[1]) if match else None


def parse_clock(text: str) -> str | None:
    """Return « 09:30 » for « 9 h 30 », « 9:30 » or « 9h30 », or nothing for what is no time of day."""
    match = _CLOCK.match(_plain(text))
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        return None
    return f"{int(match[1]):02}:{int(match[2] or 0):02}"


def _plain(text: str) -> str:
    return " ".join(text.split())
