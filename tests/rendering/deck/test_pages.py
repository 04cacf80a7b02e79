"""Pages as values: what a placeholder leaves for text, and lines in another size."""

from __future__ import annotations

from osereso.rendering.deck.pages import Box, Holder, line, sized, words
from osereso.rendering.deck.slides import Mark, Paragraph, Run


def test_the_room_of_a_placeholder_is_what_its_insets_leave() -> None:
    holder = Holder("body", 1, "Texte", Box(50, 60, 300, 200), insets=(10, 5, 20, 15))
    assert holder.room == (270, 180)


def test_a_line_says_what_its_paragraph_says() -> None:
    paragraph = Paragraph((Run("Trier", bold=True), Run(" les dons")), Mark.NUMBER, 3)
    made = line(paragraph)
    assert (made.text, made.runs, made.mark, made.start) == (
        "Trier les dons",
        paragraph.runs,
        Mark.NUMBER,
        3,
    )


def test_lines_change_their_size_alone_and_none_where_no_size_is_said() -> None:
    lines = (words("un", size=18, bold=True), words("deux"))
    assert [(each.text, each.size, each.bold) for each in sized(lines, 14)] == [
        ("un", 14, True),
        ("deux", 14, False),
    ]
    assert sized(lines, None) == lines
