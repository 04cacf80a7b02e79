"""What a programme cannot say because the session does not: a note to whoever builds it."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from osereso.messages import Message, msg
from osereso.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from osereso.model.session import Session

# keys of a session's file, in the programme's order → what they say
_TOLD: Mapping[str, Message] = {
    "dates": msg("the dates"),
    "place": msg("the place"),
    "trainer": msg("the trainer"),
    "capacity": msg("the number of participants"),
    "price": msg("the price"),
    "audience": msg("the audience"),
    "prerequisites": msg("the prerequisites"),
    "access": msg("the terms and delay of access"),
    "accessibility": msg("accessibility"),
    "contact": msg("a contact"),
    "organiser_details": msg("the organiser’s address and registration"),
}
_AGREED = ("dates", "place")  # settled with the client of an intra session, which the programme then says


def gaps(session: Session) -> tuple[Problem, ...]:
    """Return a note with all that is marked « to be completed » in the programme of a session, or nothing."""
    absent = [key for key in _TOLD if not _said(session, key) and not (session.intra and key in _AGREED)]
    if not absent:
        return ()
    return (
        Problem(
            "programme-incomplete",
            msg("The training programme leaves to be completed: {what}.", what=_listed(absent)),
            msg("Add these keys to the session’s file (--session): {keys}.", keys=", ".join(absent)),
            Severity.NOTE,
            place="programme.docx",
        ),
    )


def _said(session: Session, key: str) -> object:
    return getattr(session if hasattr(session, key) else session.terms, key)


def _listed(keys: list[str]) -> Message:
    return reduce(
        lambda before, last: msg("{before}, {last}", before=before, last=last), [_TOLD[key] for key in keys]
    )
