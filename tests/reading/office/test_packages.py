from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.reading.office.packages import MOST_LINES, Package, check_lines, parse, properties
from osereso.reading.source import SourceFile
from tests.packages import packed

_PATH = Path("a.docx")


@pytest.mark.parametrize(
    "title",
    [
        "Document1",
        "document",
        "Sans titre",
        "Sans nom 2",
        "Microsoft Word - a.doc",
        "entretien.docx",
        "Untitled",
        " ",
    ],
)
def test_a_title_that_a_program_wrote_is_not_given(title: str) -> None:
    assert "title" not in properties(title, "", "")


@pytest.mark.parametrize("title", ["Sans nom et sans toit", "Documentaliste, un métier", "Titre de gloire"])
def test_a_title_that_begins_like_one_of_a_program_is_given(title: str) -> None:
    assert properties(f" {title}\n", "", "")["title"] == title


@pytest.mark.parametrize(
    "author", ["python-docx", "Utilisateur", "Microsoft Office User", "Windows User", "admin"]
)
def test_an_author_that_nobody_is_is_not_given(author: str) -> None:
    assert "author" not in properties("", author, "")


@pytest.mark.parametrize(
    ("said", "date"), [("2014-05-12T10:00:00Z", "2014-05-12"), ("hier", None), ("", None)]
)
def test_a_date_is_given_when_it_is_one(said: str, date: str | None) -> None:
    assert properties("", "Odile", said).get("date") == date


def test_a_part_is_read_when_it_is_there() -> None:
    package = Package(SourceFile(_PATH, packed({"a.xml": b"<a/>", "b.xml": b" "})))
    root = package.part("a.xml")
    assert root is not None
    assert root.tag == "a"
    assert package.part("b.xml") is None
    assert package.part("c.xml") is None


def test_comments_and_instructions_do_not_cut_a_text() -> None:
    assert parse(b"<a>un<!-- x --><?y z?> deux</a>", _PATH).text == "un deux"


def test_too_many_lines_are_refused() -> None:
    root = parse(b"<a>" + b"<p/>" * (MOST_LINES + 1) + b"</a>", _PATH)
    check_lines(root, _PATH, "br")
    with pytest.raises(InputError, match="unpacks to more"):
        check_lines(root, _PATH, "br", "p")
