from __future__ import annotations

import io
import zipfile

from osereso.rendering.deck.compose import Composer
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.powerpoint import Properties, write
from tests.rendering.deck.decks import opened, stage

STAGE = stage()


def made(markdown: str, colours=None, title: str = "Titre") -> bytes:
    pages = Composer(STAGE, "Pied", "fr", {}).pages(plan(markdown))
    return write(
        pages, STAGE.template, colours or STAGE.template.colours, Properties(title, "", "OSERESO", "fr-FR")
    )


def test_the_theme_takes_the_colours_asked_for():
    content = made("## A", {**STAGE.template.colours, "accent1": "7A1F5C"})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        theme = archive.read("ppt/theme/theme1.xml")
    assert b'<a:accent1><a:srgbClr val="7A1F5C"/></a:accent1>' in theme
    assert b"12355B" in theme


def test_notes_are_written_on_pages_of_a_listed_master():
    content = made("## A\n\n### Notes\n\nDire ceci.\n\nPuis cela.")
    (slide,) = opened(content).slides
    assert slide.notes_slide.notes_text_frame.text == "Dire ceci.\nPuis cela."
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"notesMasterIdLst" in archive.read("ppt/presentation.xml")


def test_a_very_long_title_fits_the_property():
    assert len(opened(made("## A", title="mot " * 200)).core_properties.title) == 255


def test_footer_and_number_stand_in_the_template_s_placeholders():
    (slide,) = opened(made("## A\n- b")).slides
    kinds = {shape.placeholder_format.type for shape in slide.placeholders}
    assert {"FOOTER", "SLIDE_NUMBER"} <= {kind.name for kind in kinds}
