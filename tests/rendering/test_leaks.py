"""No other client's name in a kit, wherever it hides."""

from __future__ import annotations

import pytest

from osereso.model.kit import Artifact
from osereso.rendering.leaks import find_leaks
from osereso.rendering.package import pack


def office(part: str, xml: str) -> Artifact:
    return Artifact("diaporama.pptx", "deck", pack({"[Content_Types].xml": b"<Types/>", part: xml.encode()}))


@pytest.mark.parametrize(
    ("part", "xml"),
    [
        ("ppt/slides/slide1.xml", "<p><a:t>Chez Société Générale, on…</a:t></p>"),
        ("ppt/notesSlides/notesSlide1.xml", "<p><a:t>SOCIETE GENERALE</a:t></p>"),
        (
            "ppt/slides/slide1.xml",
            "<p><a:r><a:t>Société Gén</a:t></a:r><a:r><a:rPr/><a:t>érale</a:t></a:r></p>",
        ),
        ("ppt/slides/slide1.xml", '<p:cNvPr id="3" descr="Logo de Société Générale"/>'),
        ("docProps/core.xml", "<dc:creator>Société Générale</dc:creator>"),
        ("ppt/media/societe-generale.xml", "<a/>"),
        ("docProps/app.xml", "<Company>Soci&#233;t&#233; G&#233;n&#233;rale</Company>"),
    ],
)
def test_a_name_is_found_wherever_it_hides(part: str, xml: str) -> None:
    (leak,) = find_leaks([office(part, xml)], ["Société Générale"])
    assert (leak.path, leak.part) == ("diaporama.pptx", part)


@pytest.mark.parametrize(
    ("part", "xml"),
    [
        (
            "word/document.xml",
            "<w:p><w:t>Ada</w:t></w:p><w:p><w:t>Acmé</w:t></w:p><w:p><w:t>Jonas</w:t></w:p>",
        ),
        ("word/document.xml", "<w:r><w:t>Chez</w:t><w:br/><w:t>Acmé</w:t><w:tab/><w:t>demain</w:t></w:r>"),
        (
            "ppt/slides/slide1.xml",
            "<a:r><a:t>Chez</a:t></a:r><a:br/><a:r><a:t>Acmé</a:t></a:r></a:p><a:p><a:r><a:t>x",
        ),
    ],
)
def test_a_name_alone_in_its_paragraph_or_line_is_found_between_its_neighbours(part: str, xml: str) -> None:
    assert [leak.part for leak in find_leaks([office(part, xml)], ["Acmé"])] == [part]


def test_a_word_that_only_begins_alike_is_no_leak() -> None:
    artifact = office("ppt/slides/slide1.xml", "<a:t>un acmétropolitain</a:t>")
    assert find_leaks([artifact], ["Acmé"]) == ()


def test_plain_text_files_are_searched_too() -> None:
    artifact = Artifact("quiz/quiz.gift", "quiz-gift", b"::Q1:: Chez Acme {T}")
    assert [leak.path for leak in find_leaks([artifact], ["ACME"])] == ["quiz/quiz.gift"]


def test_without_names_nothing_is_opened() -> None:
    assert find_leaks([Artifact("a.pptx", "deck", b"not even a zip")], []) == ()


def test_the_words_of_our_own_code_are_nobodys_name_but_what_a_page_knows_is_searched():
    page = (
        '<style>p:last-child {}</style><p class="notice">Bonjour</p>'
        '<script type="application/json" id="data">{"items": ["chez \\u003cb\\u003eAcmé"]}</script>'
        "<script>const result = 1;</script>"
    )
    artifact = Artifact("quiz/quiz.html", "quiz-html", page.encode())
    assert find_leaks([artifact], ["Last", "Notice", "Items", "Result"]) == ()
    assert [leak.name for leak in find_leaks([artifact], ["Acmé", "Bonjour"])] == ["Acmé", "Bonjour"]
    keys = Artifact("quiz/quiz.json", "quiz-json", '{"title": "La société Acmé"}'.encode())
    assert [leak.name for leak in find_leaks([keys], ["Title", "Acmé"])] == ["Acmé"]
