"""Tailoring: a module and a session make a course, inter or intra."""

from osereso.tailoring.activities import ActivityBank, load_activities
from osereso.tailoring.course import tailor

__all__ = ["ActivityBank", "load_activities", "tailor"]
