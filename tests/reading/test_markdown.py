from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.reading import markdown
from osereso.reading.markdown import lines
from tests.reading import texts
from tests.reading.documents import answered, asked, read_text

if TYPE_CHECKING:
    from pathlib import Path


def test_bold_questions_and_plain_answers_leave_no_asterisk(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.BOLD, "interview.md")
    assert asked(interview) == ["Comment choisit-on un cuir ?", "Racontez une erreur.", "Et après ?"]
    assert answered(interview) == [
        "Avec les doigts, toujours.",
        "J’ai collé un livre à l’envers.",
        "J’ai recommencé : tout.",
    ]
    assert ("La colle et le temps", "heading") in [(left.text, left.reason) for left in interview.left_aside]


def test_a_bold_line_that_asks_and_answers_itself_is_still_found(tmp_path: Path) -> None:
    assert asked(read_text(tmp_path, "**Qui est là ? Un chat.**\n\nIl dort.\n", "interview.md")) == [
        "Qui est là ?"
    ]


def test_titles_have_their_level_whichever_way_they_are_written() -> None:
    found = lines("### Un ###\nDeux\n====\n\nTrois\n---\n#quatre\n\n#### # Cinq\n\n###Six")
    assert [(line.text, line.number, line.level) for line in found if line.text] == [
        ("Un", 1, 3),
        ("Deux", 2, 1),
        ("Trois", 5, 2),
        ("#quatre", 7, 0),
        ("Cinq", 9, 4),
        ("Six", 11, 3),
    ]


@pytest.mark.parametrize(("before", "after"), [("", ""), ("## ", ""), ("", "\n---")])
def test_an_answer_on_the_line_of_its_bold_question_is_not_lost(
    tmp_path: Path, before: str, after: str
) -> None:
    text = f"{before}**Qui êtes-vous ?** Une potière.{after}\n\nDu Jura.\n"
    (answer,) = answered(read_text(tmp_path, text, "interview.md"))
    assert answer.split("\n") == ["Une potière.", *[""] * (2 if after else 1), "Du Jura."]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("![Un bol](b.png)", "[image : Un bol]"),
        ("![Un bol](b.png) et [un lien](x)", " et un lien"),
        ("<u>souligné</u><br>&nbsp;ou <em>non</em>", "souligné|\u00a0ou non"),
        ("{{< video id=3 >}}Vu {% note %}ici[^1]{: .petit}", "Vu ici"),
        ("** Gras ** et **[lié](x) ?**", " Gras  et lié ?"),
        ("| Une case | deux |", "Une case||deux|"),
        ("un_mot_cle, 2 * 3 * 4", "un_mot_cle, 2 * 3 * 4"),
        (r"\*vrai\* &amp; `code`", "*vrai* & code"),
        ("> *Moi*, dit-elle", "Moi, dit-elle"),
        ("1. **Deux** choses", "1. Deux choses"),
    ],
)
def test_marks_go_and_what_is_no_mark_stays(written: str, shown: str) -> None:
    assert "|".join(line.text for line in lines(written)) == shown


def test_only_a_line_that_is_bold_to_its_end_is_emphasised() -> None:
    found = lines("**tout**\n**une** partie\nrien")
    assert [("bold" in line.styles, line.lead) for line in found] == [(True, 0), (False, 3), (False, 0)]


def test_a_paragraph_too_long_for_the_parser_keeps_its_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "LONGEST_PARAGRAPH", 10)
    found = lines("**beaucoup trop long**\n\n**court**")
    assert [line.text for line in found] == ["**beaucoup trop long**", "", "court"]


def test_a_bold_question_at_the_end_of_an_answer_is_a_question(tmp_path: Path) -> None:
    text = (
        "**Qui êtes-vous ?** Une potière. **Et que faites-vous l’hiver ?**\n\n"
        "Je dors, **vraiment ?** oui.\n\n**Vous vendez où ?** Au marché.\n"
    )
    interview = read_text(tmp_path, text, "interview.md")
    assert asked(interview) == ["Qui êtes-vous ?", "Et que faites-vous l’hiver ?", "Vous vendez où ?"]
    assert answered(interview) == ["Une potière.", "Je dors, vraiment ? oui.", "Au marché."]
    assert [exchange.origin.of(text) for exchange in interview.exchanges] == [
        "Une potière.",
        "Je dors, **vraiment ?** oui.",
        "Au marché.",
    ]
