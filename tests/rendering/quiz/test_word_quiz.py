"""The question sheet: everything that is asked, nothing that is answered."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.model.quiz import ItemType, Quiz
from osereso.rendering.package import unpack
from osereso.rendering.quiz import word_quiz
from osereso.rendering.quiz.sheet import paper_items
from tests.rendering.word.courses import QUIZ, theme
from tests.rendering.word.files import W, reopened, shown, tagged
from tests.samples import CLIENT_NAME, sample_course


def written(quiz: Quiz = QUIZ, kind: str = "inter") -> str:
    return shown(word_quiz.render(sample_course(kind), quiz, theme()))


def test_every_stem_option_and_pair_is_on_the_sheet() -> None:
    sheet = written()
    for item in QUIZ.items:
        assert item.stem in sheet
        if item.type is not ItemType.SHORT_ANSWER:
            assert all(option.text in sheet for option in item.options)
        assert all(pair.left in sheet and pair.right in sheet for pair in item.pairs)


def test_the_sheet_says_how_many_answers_are_expected() -> None:
    sheet = written()
    for words in ("Une seule réponse", "Plusieurs réponses possibles", "Vrai ou faux", "Associez"):
        assert words in sheet


def test_nothing_on_the_sheet_tells_an_answer() -> None:
    content = word_quiz.render(sample_course(), QUIZ, theme())
    whole = b"".join(unpack(content).values()).decode()
    assert "Retour" not in whole  # the feedback of the options
    assert "Selon Maëlle" not in whole
    assert "ressourcerie</w:t>" not in whole.replace("animatrice de ressourcerie", "")
    answers = {item.number: item.matches for item in paper_items(QUIZ) if item.matches}
    rows = [[cell.text for cell in row.cells] for table in reopened(content).tables for row in table.rows]
    assert ["1. Trier", "1 → …"] in [row[:2] for row in rows]
    beside = {(row[0][:1], row[-1][:1]) for row in rows}
    assert not beside & set(answers[4])


def test_the_sheet_shows_the_blank_and_lines_to_write_on() -> None:
    content = word_quiz.render(sample_course(), QUIZ, theme())
    assert "le ______" in shown(content)
    cell = next(t for t in reopened(content).tables if "Énoncé numéro 6" in t.rows[0].cells[0].text)
    assert sum(p.style.name == "Ligne d’écriture" for p in cell.rows[0].cells[0].paragraphs) == 2


def test_an_item_is_kept_together_on_a_page() -> None:
    document = reopened(word_quiz.render(sample_course(), QUIZ, theme()))
    for table in document.tables:
        assert all(row._tr.find(f"{W}trPr/{W}cantSplit") is not None for row in table.rows)
    headings = [p for p in document.paragraphs if p.style.name == "Heading 1"]
    assert len(headings) == len(QUIZ.items)
    assert all(p.style.paragraph_format.keep_with_next for p in headings)


def test_a_sheet_without_a_question_is_still_a_document() -> None:
    sheet = written(replace(QUIZ, items=()))
    assert sample_course().title in sheet
    assert "Énoncé" not in sheet


def test_the_sheet_of_a_client_bears_its_name_and_a_public_one_does_not() -> None:
    assert CLIENT_NAME in written(kind="intra")
    assert CLIENT_NAME not in written()


def test_letters_stand_before_the_options() -> None:
    assert re.search(r"B\.\s*juste 1", written())


@pytest.mark.parametrize("secret", ["matches", "accepted", "feedback", "options[0].correct"])
def test_no_template_can_print_the_answers(secret: str, tmp_path: Path) -> None:
    tags = ("{%p for item in items %}", f"{{{{ item.{secret} }}}}", "{%p endfor %}")
    path = tagged(tmp_path / "quiz.docx", *tags)
    with pytest.raises(InputError, match=secret.rpartition(".")[2]):
        word_quiz.render(sample_course(), QUIZ, theme(files={"quiz": path}, texts={}))
