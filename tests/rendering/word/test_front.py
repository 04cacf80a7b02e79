"""The front of a course's documents: the session's facts, a client's only in its own session."""

from __future__ import annotations

from dataclasses import replace

from osereso.rendering.word.front import front
from tests.samples import CLIENT_NAME, sample_course, sample_session_inter, sample_session_intra


def test_the_front_of_a_clients_session_says_what_is_its_own() -> None:
    course = sample_course("intra")
    shown = front(course)
    assert (shown.client, shown.stakes) == (CLIENT_NAME, course.session.client.stakes)
    assert shown.confidentiality == course.confidentiality != ""
    assert (shown.title, shown.cover, shown.trainer) == (course.title, course.cover, "Camille Roy")


def test_a_public_session_says_nothing_of_a_client_that_its_file_still_names() -> None:
    session = replace(sample_session_inter(), client=sample_session_intra().client)
    shown = front(replace(sample_course("intra"), session=session))
    assert (shown.client, shown.stakes, shown.confidentiality) == ("", "", "")
    assert not shown.intra
