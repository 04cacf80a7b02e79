"""Pictures of a trainer's own: whole, in proportion, described, and from the outline's folder only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from osereso.errors import InputError
from osereso.rendering.deck import render
from tests.rendering.deck.decks import opened, quiz, theme
from tests.samples import sample_course

if TYPE_CHECKING:
    from pathlib import Path


def deck(folder: Path, outline: str):
    path = folder / "deck.md.j2"
    path.write_text(outline, encoding="utf-8")
    look = theme()
    look = replace(look, files={**look.files, "outline": path})
    return opened(render(sample_course("inter"), quiz(), look))


def test_a_picture_is_shown_whole_over_its_words(tmp_path: Path) -> None:
    Image.new("RGB", (800, 200), "#0f766e").save(tmp_path / "le tri.png")
    outline = "## Le tri {image}\n\n![Trois bacs](<le tri.png>)\n\nTrois bacs suffisent."
    (slide,) = deck(tmp_path, outline).slides
    (picture,) = [shape for shape in slide.shapes if shape.shape_type == 13]
    framed = [shape for shape in slide.shapes if shape.has_text_frame]
    (words,) = [shape for shape in framed if "suffisent" in shape.text_frame.text]
    assert picture._element.nvPicPr.cNvPr.get("descr") == "Trois bacs"
    assert picture.width / picture.height == pytest.approx(4, rel=0.01)
    assert picture.top + picture.height <= words.top


def test_words_that_need_the_room_stand_on_the_next_slide(tmp_path: Path) -> None:
    Image.new("RGB", (100, 300)).save(tmp_path / "a.png")
    long = "Peser chaque sac devant la balance, puis noter son poids. " * 12
    slides = deck(tmp_path, f"## Le tri {{image}}\n\n![Un bac](a.png)\n\n{long}").slides
    assert len(slides) > 1
    assert [shape.shape_type for shape in slides[0].shapes].count(13) == 1


@pytest.mark.parametrize("name", ["absent.png", "../dehors.png", "/etc/hostname", "file:///etc/hostname", ""])
def test_a_picture_from_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    inside = tmp_path / "modele"
    inside.mkdir()
    Image.new("RGB", (10, 10)).save(tmp_path / "dehors.png")
    with pytest.raises(InputError) as refused:
        deck(inside, f"## T {{image}}\n\n![Un bac]({name})\n\nEt voilà.")
    assert refused.value.path == inside / "deck.md.j2"
