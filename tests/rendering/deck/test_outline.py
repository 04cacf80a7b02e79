from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osereso.errors import InputError
from osereso.model.quiz import Quiz
from osereso.rendering.deck.outline import escape, outline
from osereso.rendering.deck.plan import plan
from osereso.tailoring import load_activities, tailor
from osereso.text import clean, squeeze
from tests.rendering.deck.decks import DEFAULT, quiz
from tests.samples import ROOT, lent, sample_course, sample_session_inter, sample_session_intra

QUIZ = Quiz("Quiz", "fr", ())
BANK = load_activities(ROOT / "data" / "activities.toml")[0]


def made(tmp_path, text: str, course=None) -> str:
    path = tmp_path / "deck.md.j2"
    path.write_text(text, encoding="utf-8")
    return outline(course or sample_course("inter"), QUIZ, path)


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=60))
@example("{couverture}")
@example("1) un")
@example("\\")
@example("&amp; <b> `x` **y** | z")
@example("### Notes")
def test_escaped_text_reads_the_same_as_a_point(text):
    wanted = squeeze(clean(text)).strip()
    if wanted:
        (slide,) = plan(f"## Titre\n\n- {escape(text)}\n", "en")
        assert [item.text.strip() for item in slide.items] == [wanted]


@given(st.text(alphabet="{}.couverture # \\", min_size=1, max_size=30))
def test_escaped_text_reads_the_same_as_a_title(text):
    wanted = squeeze(clean(text)).strip()
    if wanted:
        (slide,) = plan(f"## {escape(text)} {{points}}\n", "en")
        assert slide.title == wanted


def test_the_outline_of_the_sample_course_is_markdown_that_a_person_can_read(tmp_path):
    text = outline(sample_course("inter"), QUIZ, DEFAULT / "deck.md.j2")
    assert "# Le métier {sequence}" in text
    assert "- Trier les dons du matin" in text


@pytest.mark.parametrize(
    ("count", "words"), [(1, "Répondez à la question,"), (2, "Répondez aux 2 questions,")]
)
def test_a_quiz_of_one_question_is_announced_in_the_singular(count, words):
    assert words in outline(sample_course(), quiz(count), DEFAULT / "deck.md.j2")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("deck.md.j2", "Extrait de la réponse (elle est entière dans la séquence"),
        ("deck.en.md.j2", "From the answer (it is whole in the section"),
    ],
)
def test_notes_in_a_second_section_quote_the_points_sentence_and_say_where_the_answer_is(name, words):
    course, _ = tailor(lent("q3", 1, "difficultes"), sample_session_inter(), BANK)
    lone = ["Savoir diagnostiquer une panne"]
    slides = plan(outline(course, QUIZ, DEFAULT / name), "fr")
    (guest,) = (slide for slide in slides if [item.text for item in slide.items] == lone)
    notes = " ".join(paragraph.text for paragraph in guest.notes)
    assert guest.title == "Quelles qualités faut-il pour exercer ce métier\u00a0?"
    assert words in notes
    assert "Les compétences" in notes
    assert "Il faut savoir diagnostiquer une panne, tenir un stock et parler en public." in notes
    assert "La curiosité fait le reste" not in notes


def test_what_a_macro_shows_is_escaped_once(tmp_path):
    text = made(tmp_path, "{% macro gras(x) %}**{{ x }}**{% endmacro %}## {{ gras('a_b') }}")
    assert text == "## **a\\_b**"


@pytest.mark.parametrize(
    "attack",
    [
        "{{ course.__class__.__mro__ }}",
        "{{ course.session.client.logo.unlink() }}",
        "{{ ''.__class__ }}",
        "{{ 'a' * 10 ** 9 }}",
        "{{ 2 ** 10000 }}",
        "{{ course.title|center(10 ** 10) }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}mot mot mot{% endfor %}{% endfor %}",
        "{{ cycler.__init__.__globals__ }}",
        "{% include '/etc/passwd' %}",
        "{{ course.titel }}",
    ],
)
def test_a_template_can_show_values_and_nothing_else(tmp_path, attack):
    session = sample_session_intra()
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"x")
    course = replace(
        sample_course("intra"), session=replace(session, client=replace(session.client, logo=logo))
    )
    with pytest.raises(InputError):
        made(tmp_path, f"## Titre\n{attack}", course)
    assert logo.exists()


def test_a_mistake_in_the_template_is_said_with_its_line(tmp_path):
    with pytest.raises(InputError) as caught:
        made(tmp_path, "# Un\n\n{% for x in %}\n")
    assert caught.value.line == 3
    with pytest.raises(InputError) as caught:
        made(tmp_path, "# Un\n\n{{ course.titre }}\n")
    assert caught.value.line == 3


def test_a_missing_or_foreign_file_is_said(tmp_path):
    with pytest.raises(InputError):
        outline(sample_course("inter"), QUIZ, tmp_path / "none.j2")
    path = tmp_path / "latin.j2"
    path.write_bytes("# Été".encode("latin-1"))
    with pytest.raises(InputError):
        outline(sample_course("inter"), QUIZ, path)


def test_a_name_that_does_not_exist_is_answered_with_the_right_one(tmp_path):
    with pytest.raises(InputError, match="titel") as caught:
        made(tmp_path, "# Un\n\n{{ course.titel }}\n")
    assert "“title”" in str(caught.value.remedy)
    assert caught.value.line == 3
    with pytest.raises(InputError) as caught:
        made(tmp_path, "{{ cours.title }}")
    assert "“course”" in str(caught.value.remedy)
