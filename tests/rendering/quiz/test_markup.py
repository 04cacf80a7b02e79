"""Names, weights and HTML that both Moodle formats share."""

from __future__ import annotations

from osereso.model.quiz import ItemType, Quiz
from osereso.rendering.quiz.markup import as_html, category, item_name, share
from tests.rendering.quiz.items import item


def test_what_looks_like_a_tag_is_shown_and_lines_are_kept():
    assert as_html("a < b & c\n\nd") == "a &lt; b &amp; c<br>d"


def test_shares_are_spelt_as_moodle_spells_them():
    assert [share(count) for count in (1, 2, 3, 6, 8)] == ["100", "50", "33.33333", "16.66667", "12.5"]


def test_a_name_begins_with_the_number_and_is_cut_at_a_word():
    name = item_name(7, item(ItemType.TRUE_FALSE, stem="Mot " * 60))
    assert name.startswith("07. Mot Mot")
    assert name.endswith("Mot…")
    assert len(name) <= 110


def test_a_category_is_a_path_under_the_course():
    assert category(Quiz("Quiz", "fr", ()), "Trier / vendre") == "$course$/Quiz/Trier // vendre"
