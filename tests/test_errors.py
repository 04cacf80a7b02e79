"""Errors carry what, where and the remedy, even from another process."""

from __future__ import annotations

import pickle

import pytest

from osereso.errors import InputError, OseresoError, RefusedError, UsageError
from osereso.messages import msg


@pytest.mark.parametrize(("kind", "code"), [(UsageError, 2), (InputError, 3), (RefusedError, 4)])
def test_each_family_has_its_exit_code(kind: type[OseresoError], code: int) -> None:
    assert kind(msg("No.")).exit_code == code


def test_an_error_survives_the_way_back_from_a_worker() -> None:
    error = InputError(msg("No {thing}.", thing="file"), remedy=msg("Look."), path="a.txt", line=3)
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), str(back.remedy), back.path, back.line) == (
        InputError,
        "No file.",
        "Look.",
        "a.txt",
        3,
    )
