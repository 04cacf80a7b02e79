"""The terms and the participants of a session, set as documents print them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.session import Participant, Terms
from osereso.typography import day

if TYPE_CHECKING:
    from osereso.model.session import Session
    from osereso.tailoring.wording import Wording


def set_session(session: Session, words: Wording) -> Session:
    """Return the session with its dates as people say them and its texts typeset."""
    client = session.client
    return replace(
        session,
        client=client and replace(client, stakes=words.set(client.stakes)),
        dates=tuple(words.set(day(text, words.language)) for text in session.dates),
        place=words.set(session.place),
        contact=words.set(session.contact),
        terms=_set_terms(session.terms, words),
        participants=tuple(
            Participant(words.set(one.name), words.set(one.company)) for one in session.participants
        ),
    )


def _set_terms(terms: Terms, words: Wording) -> Terms:
    return Terms(
        audience=words.set(terms.audience),
        prerequisites=words.set(terms.prerequisites),
        price=words.set(terms.price),
        capacity=words.set(terms.capacity),
        access=words.set(terms.access),
        accessibility=words.set(terms.accessibility),
        organiser_details=tuple(words.set(line) for line in terms.organiser_details),
        version=words.set(day(terms.version, words.language)),
    )
