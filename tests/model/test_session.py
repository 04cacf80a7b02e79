"""The session: a client only where the session is for one."""

from __future__ import annotations

import pytest

from osereso.model.session import Client, Session, SessionKind


def test_an_inter_session_cannot_hold_a_client() -> None:
    with pytest.raises(ValueError, match="no client"):
        Session(kind=SessionKind.INTER, client=Client("Acme"))


def test_a_session_is_public_unless_it_says_otherwise() -> None:
    assert not Session().intra
    assert Session(kind=SessionKind.INTRA, client=Client("Acme")).intra
