from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.reading.blocks import Line, cut_to_a_width
from osereso.reading.traced import Traced
from tests.reading import texts
from tests.reading.documents import document_of, read_text

if TYPE_CHECKING:
    from pathlib import Path

PARAGRAPH = (
    "Je règle le passage de l’eau et des bateaux, qu’il pleuve ou\n"
    "non, et je connais le fleuve comme on connaît un voisin, {}\n{}."
)


def shown(text: str) -> list[str]:
    return [block.text for block in document_of(text).blocks]


def numbered(text: str) -> list[Line]:
    return [Line(line, number) for number, line in enumerate(Traced.whole(text).split("\n"), 1)]


def test_every_block_is_a_slice_of_the_text_at_its_line_in_the_file() -> None:
    document = document_of(texts.PAGE)
    lines = texts.PAGE.split("\n")
    assert all(block.span.of(document.text) == block.text for block in document.blocks)
    assert all(lines[block.line - 1].strip() == block.text for block in document.blocks)


def test_lines_cut_to_a_width_are_joined_and_running_headers_go(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.WRAPPED)
    first = interview.exchanges[0]
    assert first.question.endswith("mais que faut-il vraiment comprendre ?")
    assert "seule les associations de riverains" in first.answer
    assert first.answer.endswith("avez-vous vu les miens.")
    assert "cahiers" not in first.answer


def test_a_joined_paragraph_has_the_line_it_begins_at() -> None:
    blocks = document_of(texts.WRAPPED).blocks
    lines = texts.WRAPPED.split("\n")
    assert all(block.text.startswith(lines[block.line - 1].strip()[:30]) for block in blocks)
    assert len(blocks) == len(texts.WRAPPED.strip().split("\n\n"))


@pytest.mark.parametrize(
    ("cut", "following", "joined"),
    [("assem-", "blage", "assemblage"), ("celui-", "ci", "celui-ci"), ("dit-", "elle", "dit-elle")],
)
def test_a_hyphen_at_the_end_of_a_line_goes_unless_the_word_has_it(
    cut: str, following: str, joined: str
) -> None:
    text = "\n\n".join([PARAGRAPH.format(cut, following)] * 3)
    assert all(block.endswith(f"{joined}.") for block in shown(text))


def test_items_of_a_list_stay_apart_in_a_text_cut_to_a_width() -> None:
    item = "- une chose qui tient sur une ligne et presque sur sa largeur"
    text = "\n\n".join([PARAGRAPH.format("porte", "par son bruit")] * 3)
    assert shown(f"{text}\n\n{item}\n{item}")[-2:] == [item, item]


def test_a_line_is_a_paragraph_where_nothing_was_cut() -> None:
    assert shown("Qui êtes-vous ?\nUne potière.\nEt vous ?\nUn bol.") == [
        "Qui êtes-vous ?",
        "Une potière.",
        "Et vous ?",
        "Un bol.",
    ]
    assert not cut_to_a_width(numbered("Un paragraphe entier, plus long que toute page. " * 5 + "\nCourt."))


def test_what_nobody_sees_goes_before_places_are_counted() -> None:
    document = document_of("Une sou\u00adpe e\u0301paisse.\u200b\u2028Et du pain\n\nVoilà")
    assert document.text == "Une soupe épaisse.\nEt du pain\n\nVoilà"
    assert [block.line for block in document.blocks] == [1, 1, 3]


def test_a_line_that_breaks_off_goes_on_where_a_small_letter_follows() -> None:
    assert shown("Et que diriez-vous\nà une débutante ?\nRien.\nelle sait\n\ntout") == [
        "Et que diriez-vous à une débutante ?",
        "Rien.",
        "elle sait",
        "tout",
    ]
