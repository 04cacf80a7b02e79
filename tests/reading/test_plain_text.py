from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reading import texts
from tests.reading.documents import answered, asked, document_of, read_text

if TYPE_CHECKING:
    from pathlib import Path


def test_a_text_that_uses_bold_or_headings_is_read_as_markdown(tmp_path: Path) -> None:
    plain = read_text(tmp_path, texts.BOLD)
    marked = read_text(tmp_path, texts.BOLD, "interview.md")
    assert plain.exchanges == marked.exchanges
    assert plain.left_aside == marked.left_aside
    assert "*" not in "".join(block.text for block in document_of(texts.BOLD).blocks)


def test_signs_that_markdown_would_take_stay_in_a_plain_text() -> None:
    text = "Le *vrai* prix : 2 * 3 [sic] &amp; un_mot_cle\n# 4 heures du matin"
    shown = [block.text for block in document_of(text.replace("# ", "#")).blocks]
    assert shown == ["Le *vrai* prix : 2 * 3 [sic] &amp; un_mot_cle", "#4 heures du matin"]


def test_each_line_is_a_block_with_its_number() -> None:
    blocks = document_of("Qui ?\n\n\n  Moi.  \nToi.").blocks
    assert [(block.text, block.line) for block in blocks] == [("Qui ?", 1), ("Moi.", 4), ("Toi.", 5)]
    assert all(block.level == 0 and not block.styles for block in blocks)


def test_a_page_saved_as_text_says_what_it_is_in_its_front_matter_and_shows_no_tags(tmp_path: Path) -> None:
    text = (
        "---\ntitle: La terre\ndate: 2021-03-12\n---\n\n<p>Qui êtes-vous ?</p>\n\n"
        "Une [potière](https://exemple.invalid/a).<br>Du Jura.\n\nEt le soir ?\n\nJe dors.\n"
    )
    interview = read_text(tmp_path, text)
    assert (interview.title, interview.date) == ("La terre", "2021-03-12")
    assert asked(interview) == ["Qui êtes-vous ?", "Et le soir ?"]
    assert answered(interview) == ["Une potière.\nDu Jura.", "Je dors."]
