"""Headers and footers, told from text by where they stand and what they repeat."""

from __future__ import annotations

from osereso.reading import pdf
from tests.reading.pdf.prints import pdf as file_of
from tests.reading.pdf.prints import source, stream

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def texts(*contents: list[tuple[int, str]]) -> list[str]:
    """What is read from pages on which each line stands at a height, from the bottom."""
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        FONT,
    ]
    for index, lines in enumerate(contents):
        said = ((y, text.encode("cp1252")) for y, text in lines)
        drawn = b"".join(b"BT /F1 11 Tf 72 %d Td (%s) Tj ET " % one for one in said)
        objects += [
            PAGE % (5 + 2 * index),
            stream(drawn),
        ]
    return [block.text for block in pdf.read(source(file_of(*objects)))[0].blocks]


def test_the_same_line_at_the_same_height_of_two_pages_is_a_header() -> None:
    found = texts([(800, "Le bulletin"), (700, "Que faire ?")], [(800, "Le bulletin"), (700, "Attendre.")])
    assert found == ["Que faire ?", "Attendre."]


def test_a_footer_that_counts_pages_cuts_no_sentence() -> None:
    found = texts(
        [(760, "Une phrase qui commence ici et va jusqu’au bout de"), (40, "Le bulletin, 4")],
        [(760, "la page suivante."), (40, "Le bulletin, 5")],
    )
    assert found == ["Une phrase qui commence ici et va jusqu’au bout de la page suivante."]


def test_a_number_alone_below_the_text_is_a_page_number() -> None:
    assert texts([(700, "Que faire ?"), (40, "- 3 -")]) == ["Que faire ?"]
    assert texts([(700, "Que faire ?"), (40, "Page 1 sur 1")]) == ["Que faire ?"]


def test_the_same_words_in_the_text_of_two_pages_stay() -> None:
    found = texts([(500, "Oui, toujours."), (400, "Jamais.")], [(500, "Oui, toujours.")])
    assert found == ["Oui, toujours.", "Jamais.", "Oui, toujours."]


def test_a_short_answer_that_opens_two_pages_at_different_heights_stays() -> None:
    found = texts([(790, "Oui."), (776, "Et après ?")], [(770, "Oui."), (756, "Rien.")])
    assert " ".join(found).count("Oui.") == 2
