"""The file of words that age: bundled, and a trainer's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.dated import Name, load_dated
from osereso.errors import InputError
from tests.samples import ROOT

BUNDLED = ROOT / "data" / "dated.yaml"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "dated.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_bundled_file_has_no_unknown_key_and_no_name_twice() -> None:
    words, problems = load_dated(BUNDLED)
    assert problems == ()
    spellings = [one for name in words.names for one in (name.name, *name.also)]
    assert len(set(spellings)) == len(spellings) > 60


def test_a_trainer_adds_a_name_in_one_line(tmp_path: Path) -> None:
    path = written(tmp_path, "names:\n  - {name: Bulle, now: a fermé en 2020, say: Ruche, also: [Bulles]}\n")
    assert load_dated(path)[0].names == (Name("Bulle", "a fermé en 2020", "Ruche", ("Bulles",)),)


def test_a_key_that_nobody_reads_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "names:\n  - name: Bulle\n    now: a fermé\n    dire: Ruche\n")
    [problem] = load_dated(path)[1]
    assert (problem.place, problem.line) == ("dire", 4)


def test_a_name_without_what_became_of_it_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="now") as caught:
        load_dated(written(tmp_path, "moments: [hier]\nnames:\n  - name: Bulle\n"))
    assert caught.value.line == 3
