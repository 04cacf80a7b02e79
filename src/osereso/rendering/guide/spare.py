"""When time runs out, and when there is some left: what the timetable and the points themselves suggest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.deck.wording import quick_questions
from osereso.rendering.guide.minutes import QUICK_QUESTION, launch_work_share, of_topics
from osereso.typography import duration

if TYPE_CHECKING:
    from osereso.model.course import CourseSection, TailoredCourse, Topic
    from osereso.model.quiz import Quiz

_WORTH_CUTTING = 10  # minutes of an activity, under which nothing is gained
_KEPT_TOPICS = 2  # of a section


@dataclass(frozen=True, slots=True)
class Cut:
    """What may be shortened: ``kind`` is task, topic or checks, ``gained`` the time that it gives back."""

    kind: str
    title: str
    section: str
    gained: str


def cuts(course: TailoredCourse, quiz: Quiz) -> tuple[Cut, ...]:
    """Return what to cut, in this order: the longest activity, a topic with few points, quick questions.

    The final quiz, the action plan and the breaks are never cut.
    """
    found: list[Cut] = []
    language = course.language
    longest = max(course.sections, key=lambda section: section.activity.minutes)
    if longest.activity.minutes >= _WORTH_CUTTING:
        _launch, work, _share = launch_work_share(longest.activity.minutes)
        found.append(Cut("task", longest.activity.title, longest.title, duration(work, language)))
    if spare := _thinnest(course):
        section, topic, minutes = spare
        found.append(Cut("topic", topic.title, section.title, duration(minutes, language)))
    asked = sum(section.id in quick_questions(quiz) for section in course.sections)
    if asked:
        found.append(Cut("checks", "", "", duration(asked * QUICK_QUESTION, language)))
    return tuple(found)


def _thinnest(course: TailoredCourse) -> tuple[CourseSection, Topic, int] | None:
    """The topic with the fewest points of the section that has most topics, where others remain."""
    fullest = max(course.sections, key=lambda section: len(section.topics))
    if len(fullest.topics) <= _KEPT_TOPICS:
        return None
    minutes = of_topics(fullest, course)
    place = min(range(len(fullest.topics)), key=lambda place: (len(fullest.topics[place].points), -place))
    return fullest, fullest.topics[place], minutes[place]


def richest(course: TailoredCourse) -> Topic | None:
    """The topic whose answer says most that no slide shows: worth reading aloud when time is left."""
    told = [topic for topic in course.topics if topic.answer]
    return max(told, key=_unshown, default=None)


def _unshown(topic: Topic) -> int:
    shown = sum(len(point.text) for point in topic.points) + len(topic.quote.text if topic.quote else "")
    return sum(map(len, topic.answer)) - shown
