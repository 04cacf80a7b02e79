"""The front of a course's documents: the session's facts, a client's only in its own session."""

from __future__ import annotations

from osereso.rendering.word.front import front
from tests.samples import CLIENT_NAME, sample_course


def test_the_front_of_a_clients_session_says_what_is_its_own() -> None:
    course = sample_course("intra")
    shown = front(course)
    assert (shown.client, shown.stakes) == (CLIENT_NAME, course.session.client.stakes)
    assert shown.confidentiality == course.confidentiality != ""
    assert (shown.title, shown.cover, shown.trainer) == (course.title, course.cover, "Camille Roy")
