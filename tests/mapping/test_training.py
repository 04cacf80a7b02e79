"""The training files: read to the letter, refused with the line that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.mapping.training import load_training
from tests.samples import ROOT

SECTIONS = ("metier", "conseils")
GOOD = """## potière | blog | vous | écrit

Q: Que faites-vous ?
S: metier + conseils
A: [metier] Je tourne. Je cuis. [conseils] Commencez par l'argile. [-] Voilà.

Q: Et après ?
S: conseils
A: [conseils] Deux choses :
- attendez ;
- recommencez.

## berger | radio | tu | oral
Q: Alors ?
S: metier
A: [metier] J'ai cent brebis.
Q: Et ?
S: metier
A: [metier] Deux chiens.
"""


def write(folder: Path, text: str) -> Path:
    (folder / "a.txt").write_text(text, encoding="utf-8")
    return folder


def test_exchanges_come_with_their_sections_tags_and_places(tmp_path: Path) -> None:
    first, second, third, fourth = load_training(write(tmp_path, GOOD), SECTIONS)
    assert first.answer == "Je tourne. Je cuis. Commencez par l'argile. Voilà."
    assert first.tags == ("metier", "metier", "conseils", "-")
    assert (first.section, first.accepted) == ("metier", ("metier", "conseils"))
    assert [(one.number, one.count) for one in (first, second, third, fourth)] == [
        (1, 2),
        (2, 2),
        (1, 2),
        (2, 2),
    ]
    assert second.answer == "Deux choses :\n- attendez ;\n- recommencez."
    assert first.interview == second.interview != third.interview


def test_a_tag_inside_a_sentence_holds_from_the_next_sentence_on(tmp_path: Path) -> None:
    text = GOOD.replace("Je tourne. Je cuis. [conseils] Commencez", "Je tourne, [conseils] mais commencez")
    first, *_ = load_training(write(tmp_path, text), SECTIONS)
    assert first.tags == ("metier", "-")


@pytest.mark.parametrize(
    ("was", "becomes", "line"),
    [
        ("S: metier + conseils", "S: metier + musique", 4),
        ("S: metier + conseils\n", "", 4),
        ("Q: Et après ?\n", "", 7),
        ("[conseils] Commencez", "[musique] Commencez", 5),
        ("A: [metier] Je", "A: Je", 5),
        ("[conseils] Commencez", "[conseils] [metier] Commencez", 5),
        ("Q: Alors", "Question : Alors", 14),
        ("## potière | blog | vous | écrit\n", "", 2),
    ],
)
def test_what_is_not_in_the_format_is_refused_with_its_line(
    tmp_path: Path, was: str, becomes: str, line: int
) -> None:
    text = GOOD.replace(was, becomes, 1)
    assert text != GOOD
    with pytest.raises(InputError) as caught:
        load_training(write(tmp_path, text), SECTIONS)
    assert (caught.value.path, caught.value.line) == (tmp_path / "a.txt", line)


def test_the_bundled_files_are_in_the_format_and_serve_every_section() -> None:
    sections = ("metier", "competences", "difficultes", "conseils", "hors_sujet")
    exchanges = load_training(ROOT / "data" / "training", sections)
    assert {one.section for one in exchanges} == set(sections)
    assert len({(one.question, one.answer) for one in exchanges}) == len(exchanges)
