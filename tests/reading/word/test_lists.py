"""Marks of lists stand in front of their items, as Word prints them."""

from __future__ import annotations

import docx
import pytest

from tests.reading.word.files import blocks, p, style, texts


def _levels(*levels: tuple[str, str]) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{place}"><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for place, (form, text) in enumerate(levels)
    )


def _list(*levels: tuple[str, str], number: int = 1) -> str:
    kind = f'<w:abstractNum w:abstractNumId="{number}">{_levels(*levels)}</w:abstractNum>'
    return f'{kind}<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'


def _item(text: str, level: int = 0, number: int = 1) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbered_questions_keep_their_numbers_across_the_answers() -> None:
    body = _item("Qui ?") + p("Moi.") + _item("Où ?") + p("Ici.")
    assert texts(body, "", _list(("decimal", "%1."))) == ["1. Qui ?", "Moi.", "2. Où ?", "Ici."]


@pytest.mark.parametrize(
    ("form", "text", "mark"),
    [
        ("decimal", "Question %1 :", "Question 3 :"),
        ("decimalZero", "%1)", "3)"),
        ("lowerLetter", "%1)", "c)"),
        ("upperLetter", "%1.", "C."),
        ("lowerRoman", "(%1)", "(iii)"),
        ("upperRoman", "%1.", "III."),
        ("bullet", "\uf0b7", "-"),
    ],
)
def test_marks_are_written_as_word_prints_them(form: str, text: str, mark: str) -> None:
    found = texts(_item("a") + _item("b") + _item("c"), "", _list((form, text)))
    assert found[2] == f"{mark} c"


def test_a_list_without_a_mark_shows_none_and_items_are_said_to_be_items() -> None:
    assert texts(_item("a"), "", _list(("none", ""))) == ["a"]
    assert blocks(_item("a"), "", _list(("decimal", "%1.")))[0].styles == {"item"}


def test_deeper_levels_count_anew_under_each_item() -> None:
    numbering = _list(("decimal", "%1."), ("decimal", "%1.%2"))
    body = _item("a") + _item("b", 1) + _item("c", 1) + _item("d") + _item("e", 1)
    assert texts(body, "", numbering) == ["1. a", "1.1 b", "1.2 c", "2. d", "2.1 e"]


def test_two_lists_that_count_together_go_on_unless_one_begins_again() -> None:
    kind = f'<w:abstractNum w:abstractNumId="7">{_levels(("decimal", "%1."))}</w:abstractNum>'
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="7"/>{extra}</w:num>'
        for number, extra in ((1, ""), (2, ""), (3, again))
    )
    body = _item("a") + _item("b", number=2) + _item("c", number=3) + _item("d", number=3)
    assert texts(body, "", kind + numbers) == ["1. a", "2. b", "1. c", "2. d"]


def test_a_style_may_make_a_list_and_a_paragraph_may_leave_it() -> None:
    question = style("Q", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    body = p("Qui ?", properties='<w:pStyle w:val="Q"/>')
    body += p("Non.", properties='<w:pStyle w:val="Q"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert texts(body, question, _list(("decimal", "%1."))) == ["1. Qui ?", "Non."]


def test_an_empty_item_counts_as_it_does_in_word_but_is_no_text() -> None:
    assert texts(_item("a") + _item("") + _item("b"), "", _list(("decimal", "%1."))) == ["1. a", "3. b"]


def test_a_list_that_is_defined_nowhere_leaves_the_text_alone() -> None:
    assert texts(_item("a", 12, 99) + _item("b", 12)) == ["a", "b"]


def test_lists_made_by_python_docx_are_counted(tmp_path) -> None:
    from osereso.reading import word  # noqa: PLC0415
    from osereso.reading.source import open_source  # noqa: PLC0415

    document = docx.Document()
    for name in ("List Number", "List Number", "List Bullet"):
        document.add_paragraph("texte", style=name)
    document.save(str(tmp_path / "a.docx"))
    read, _ = word.read(open_source(tmp_path / "a.docx"))
    assert [block.text for block in read.blocks] == ["1. texte", "2. texte", "- texte"]
