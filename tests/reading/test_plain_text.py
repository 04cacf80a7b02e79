from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reading import texts
from tests.reading.documents import document_of, read_text

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
