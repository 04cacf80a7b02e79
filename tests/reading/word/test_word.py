"""A Word file becomes a document, or an error that says what it is and how to mend it."""

from __future__ import annotations

import random
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import docx
import pytest

from osereso.errors import InputError
from osereso.problems import Problem
from osereso.reading import read, word
from osereso.reading.source import SourceFile
from tests.packages import overlapping, packed, patched
from tests.reading.documents import answered, asked
from tests.reading.word.files import NAMESPACES, p, parts, style

_PATH = Path("entretien.docx")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def _refusal(data: bytes) -> InputError:
    with pytest.raises(InputError) as stop:
        word.read(SourceFile(_PATH, data))
    assert stop.value.path == _PATH
    assert stop.value.remedy is not None
    return stop.value


def _with(**changes: bytes) -> bytes:
    """A Word file in which the main part, or another, is replaced."""
    names = {"document": "word/document.xml", "styles": "word/styles.xml", "core": "docProps/core.xml"}
    return packed(parts(p("Texte")) | {names[name]: content for name, content in changes.items()})


def test_a_word_document_with_bold_questions_gives_its_exchanges(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Une horlogère au travail", 0)
    for question, answer in (
        ("Que réparez-vous ?", "Des montres."),
        ("Racontez une panne", "Un ressort perdu."),
    ):
        document.add_paragraph().add_run(question).bold = True
        document.add_paragraph(answer)
        document.add_paragraph("Et c’est tout.")
    document.save(str(tmp_path / "interview.docx"))
    interview, _ = read(tmp_path / "interview.docx")
    assert interview.title == "Une horlogère au travail"
    assert asked(interview) == ["Que réparez-vous ?", "Racontez une panne"]
    assert answered(interview) == ["Des montres.\n\nEt c’est tout.", "Un ressort perdu.\n\nEt c’est tout."]


def test_questions_and_answers_in_the_cells_of_a_table_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for row, texts in enumerate((("Pourquoi ce métier ?", "Pour les mains."), ("Et demain ?", "Je verrai."))):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    document.save(str(tmp_path / "interview.docx"))
    interview, _ = read(tmp_path / "interview.docx")
    assert asked(interview) == ["Pourquoi ce métier ?", "Et demain ?"]
    assert answered(interview) == ["Pour les mains.", "Je verrai."]


def test_headers_footers_and_comments_are_no_part_of_the_talk(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Lettre interne"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    run = document.add_paragraph().add_run("Qui êtes-vous ?")
    document.add_comment(run, text="à revoir", author="X")
    document.add_paragraph("Une horlogère.")
    document.save(str(tmp_path / "interview.docx"))
    found = word.read(SourceFile(_PATH, (tmp_path / "interview.docx").read_bytes()))[0]
    assert [block.text for block in found.blocks] == ["Qui êtes-vous ?", "Une horlogère."]


def test_a_place_in_the_text_is_one_in_the_paragraphs_joined_by_newlines() -> None:
    paragraphs = ["Un titre", "", "Une  question ?", "Une\u200b réponse."]
    shown = [paragraph for paragraph in paragraphs if paragraph]
    document, _ = word.read(SourceFile(_PATH, packed(parts("".join(map(p, paragraphs))))))
    whole = "\n".join(paragraphs)
    for block, text in zip(document.blocks, shown, strict=True):
        origin = document.origin(block.span)
        assert whole[origin.start : origin.end] == text
    assert [block.line for block in document.blocks] == [1, 3, 4]


def test_the_properties_are_given_unless_a_program_wrote_them(tmp_path: Path) -> None:
    core = (
        '<c xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
        "<dc:title>{}</dc:title><dc:creator>{}</dc:creator><t:created>2014-05-12T10:00:00Z</t:created></c>"
    )
    said = _with(core=core.format("Une vie de luthière", "Basile Orcel").encode())
    assert word.read(SourceFile(_PATH, said))[0].meta == {
        "title": "Une vie de luthière",
        "author": "Basile Orcel",
        "date": "2014-05-12",
    }
    unsaid = _with(core=core.format("Document1", "Utilisateur Windows").encode())
    assert word.read(SourceFile(_PATH, unsaid))[0].meta == {"date": "2014-05-12"}
    document = docx.Document()
    document.add_paragraph("Texte")
    document.save(str(tmp_path / "a.docx"))
    assert word.read(SourceFile(_PATH, (tmp_path / "a.docx").read_bytes()))[0].meta == {}


def test_the_main_part_is_where_the_package_says() -> None:
    moved = parts(p("Texte"))
    moved["word/document2.xml"] = moved.pop("word/document.xml")
    moved["_rels/.rels"] = moved["_rels/.rels"].replace(b"word/document.xml", b"/word/document2.xml")
    document, _ = word.read(SourceFile(_PATH, packed(moved)))
    assert document.text.strip() == "Texte"


def test_a_strict_file_is_read_as_any_other() -> None:
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, content in parts(p("Texte")).items()
    }
    assert word.read(SourceFile(_PATH, packed(strict)))[0].text.strip() == "Texte"


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "password", "take the password off"),
        (_OLE + "WordDocument".encode("utf-16-le"), "before 2007", "save it as .docx"),
        (_OLE + "Workbook".encode("utf-16-le"), "spreadsheet", "save it as"),
        (b"{\\rtf1\\ansi Bonjour}", "RTF", "save it as .docx"),
        (b"<!DOCTYPE html><html><body>a</body></html>", "web page", ".html"),
        (b"\xef\xbb\xbf <html lang='fr'>", "web page", ".html"),
        (b"%PDF-1.7\n\x00", "PDF", ".pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture", "OCR"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture", "OCR"),
        ("Qui êtes-vous ?\nMoi.".encode(), "plain text", ".txt"),
        (b"\0\1\2\3" * 100, "damaged", "again"),
        (b"PK\x03\x04 tronque", "damaged", "again"),
    ],
)
def test_what_is_no_word_document_is_called_by_its_name(data: bytes, what: str, remedy: str) -> None:
    refusal = _refusal(data)
    assert what in str(refusal)
    assert remedy in str(refusal.remedy)


@pytest.mark.parametrize(
    ("names", "what"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}, "OpenDocument"),
        ({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<a/>"}, "Excel"),
        ({"[Content_Types].xml": b"<Types/>", "ppt/presentation.xml": b"<a/>"}, "presentation"),
        ({"photo.jpg": b"x"}, "zip archive"),
    ],
)
def test_another_package_is_called_by_its_name(names: dict[str, bytes], what: str) -> None:
    assert what in str(_refusal(packed(names)))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_damaged(share: float) -> None:
    data = packed(parts(p("Texte") * 2_000))
    assert "damaged" in str(_refusal(data[: int(len(data) * share)]))


def test_a_file_without_its_main_part_or_with_half_of_it_is_refused() -> None:
    without = parts(p("Texte"))
    whole = without.pop("word/document.xml")
    _refusal(packed(without))
    assert "damaged" in str(_refusal(_with(document=whole[: len(whole) // 2])))


def test_a_document_without_text_is_said_to_be_empty() -> None:
    assert "empty" in str(_refusal(packed(parts(p("") + p("  ")))))


def test_a_document_type_is_refused_and_nothing_in_it_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    kind = f'<!DOCTYPE w [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    body = f"<w:document {NAMESPACES}><w:body>{p('&e;')}</w:body></w:document>"
    for encoding in ("utf-8", "utf-16"):
        assert "DOCTYPE" in str(_refusal(_with(document=(kind + body).encode(encoding))))
    assert "DOCTYPE" in str(_refusal(_with(styles=kind.encode() + b"<a/>")))


@pytest.mark.parametrize("depth", [300, 200_000])
def test_deep_nesting_is_refused_at_once(depth: int) -> None:
    deep = "<w:sdt><w:sdtContent>" * depth + p("au fond") + "</w:sdtContent></w:sdt>" * depth
    start = time.process_time()
    _refusal(_with(document=f"<w:document {NAMESPACES}><w:body>{deep}</w:body></w:document>".encode()))
    assert time.process_time() - start < 200


@pytest.mark.parametrize(
    "data",
    [
        packed(parts("") | {"word/document.xml": b" " * 40_000_000}),
        packed({f"word/{number}": b"" for number in range(6_000)}),
        patched(packed({"word/document.xml": b"x"}), size=60_000_000),
        overlapping(200),
    ],
    ids=["ratio", "parts", "lie", "overlap"],
)
def test_a_bomb_is_refused_before_it_unpacks(data: bytes) -> None:
    start = time.process_time()
    refusal = _refusal(data)
    assert "unpacks to more" in str(refusal) or "damaged" in str(refusal)
    assert time.process_time() - start < 20


def test_a_large_white_picture_is_no_reason_to_refuse_a_text() -> None:
    data = packed(parts(p("Texte")) | {"word/media/image1.bmp": b"\xff" * 30_000_000})
    assert word.read(SourceFile(_PATH, data))[0].text.strip() == "Texte"


def test_a_file_whose_bytes_were_changed_gives_a_document_or_a_meant_error() -> None:
    whole = packed(parts(p("Qui ?") + p("Moi.")), zipfile.ZIP_STORED)
    chance = random.Random(7)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with suppress(InputError):
            word.read(SourceFile(_PATH, bytes(data)))


def test_a_megabyte_of_interview_is_read_in_bounded_time() -> None:
    exchange = p("Que faites-vous de vos journées ?") + p("Je répare des montres. " * 20)

    def seconds(count: int) -> float:
        data = packed(parts(exchange * count))
        start = time.process_time()
        word.read(SourceFile(_PATH, data))
        return time.process_time() - start

    assert seconds(2_000) < 20


def _chain(count: int) -> str:
    """Styles that each rest on the one before."""
    return "".join(style(f"s{number}", base=f"s{number - 1}") for number in range(count))


@pytest.mark.parametrize(
    ("body", "styles"),
    [
        (
            "".join(p("a", properties=f'<w:pStyle w:val="s{number}"/>') for number in range(8_000)),
            _chain(8_000),
        ),
        (p("a", properties='<w:pStyle w:val="s"/>') * 5_000, style("s", name="Titre " * 50_000)),
        (p('<w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r>' * 40_000), ""),
        (p("<w:r><w:br/></w:r>" * 50_000, "a"), ""),
        (p("<w:ins>" * 100 + "<w:r><w:t>a</w:t></w:r>" * 50_000 + "</w:ins>" * 100), ""),
        (
            "<mc:AlternateContent><mc:Choice>" * 100
            + p("a") * 9_000
            + "</mc:Choice></mc:AlternateContent>" * 100,
            "",
        ),
        ("<w:sdt>" * 90 + "<w:tbl/>" * 100_000 + "</w:sdt>" * 90 + p("a"), ""),
    ],
    ids=["styles", "name", "fields", "breaks", "insertions", "alternatives", "tables"],
)
def test_a_document_made_to_take_long_takes_no_longer_than_another(body: str, styles: str) -> None:
    data = packed(parts(body, styles), zipfile.ZIP_STORED)
    start = time.process_time()
    word.read(SourceFile(_PATH, data))
    assert time.process_time() - start < 30


def test_more_lines_than_anybody_can_have_said_are_refused() -> None:
    start = time.process_time()
    many = "".join(f'<w:p w:x="{number}"/>' for number in range(400_000))
    assert "unpacks to more" in str(_refusal(packed(parts(many))))
    assert "unpacks to more" in str(_refusal(packed(parts(p("x" * 21_000_000)), zipfile.ZIP_STORED)))
    assert time.process_time() - start < 30


def test_problems_name_the_file() -> None:
    problems = word.read(SourceFile(_PATH, packed(parts(p("Texte") + '<w:altChunk r:id="x"/>'))))[1]
    assert [type(problem) for problem in problems] == [Problem]
    assert problems[0].file == "entretien.docx"
