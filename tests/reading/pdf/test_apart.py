from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.reading.pdf import apart
from osereso.reading.source import SourceFile


def test_what_a_process_taken_over_would_say_is_not_believed(tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[object, ...]:
            return (Path.touch, (tmp_path / "harm",))

    assert apart._understood(pickle.dumps(Harm())) is None
    assert apart._understood(b"stray bytes") is None
    assert not (tmp_path / "harm").exists()


def test_an_error_of_the_other_process_is_the_readers_own() -> None:
    with pytest.raises(InputError) as refusal:
        apart.take_apart(SourceFile(Path("a.pdf"), b"%PDF-1.4 nothing"))
    assert refusal.value.remedy is not None
