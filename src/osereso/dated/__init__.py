"""Dated content: what would be stale if a trainer said it today, though it was true in the interview."""

from osereso.dated.datedfile import DatedWords, Name, load_dated
from osereso.dated.finding import dated_content

__all__ = ["DatedWords", "Name", "dated_content", "load_dated"]
