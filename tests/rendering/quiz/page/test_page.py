"""The quiz's page, played in a real browser: with the mouse, with the keys, and judged by axe."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from lxml import html

from osereso.model.quiz import ItemType, Quiz
from osereso.rendering.quiz.page import render
from osereso.rendering.quiz.page.plan import page_items
from osereso.text import clean, fold
from tests.nodejs import node_modules
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz, item, option
from tests.rendering.quiz.page.players import CHOICES, choose, keys_of, one_of_each, type_in
from tests.samples import sample_course

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

COURSE = sample_course()
TYPES = len(one_of_each().items)


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Callable[[Quiz], Page]:
    """A function that opens the page of a quiz from disk, as a participant does with a double click."""

    def go(quiz: Quiz) -> Page:
        path = tmp_path / "quiz.html"
        path.write_bytes(render(COURSE, quiz, THEME))
        page.goto(path.as_uri())
        return page

    return go


def score(page: Page) -> str:
    return (page.locator("#score").text_content() or "").strip()


@pytest.mark.parametrize(
    ("right", "expected"), [(range(TYPES), "7 sur 7"), (range(3), "3 sur 7"), ((), "0 sur 7")]
)
def test_played_with_the_mouse_the_score_is_right(opened, right, expected):
    page = opened(one_of_each())
    for place, known in enumerate(keys_of(page)):
        choose(page.locator(f"#q{place + 1}"), known, right=place in right)
    page.locator("#check").click()
    assert score(page) == expected
    verdicts = page.locator(".verdict .said").all_text_contents()
    assert [said.startswith("✓") for said in verdicts[:7]] == [place in right for place in range(7)]
    assert verdicts[7] == "À comparer"
    assert page.evaluate("document.activeElement.id") == "result"


def test_played_with_the_keys_alone_the_score_is_right(opened):
    page = opened(one_of_each())
    page.keyboard.press("Tab")
    for place, known in enumerate(keys_of(page), 1):
        assert page.evaluate("document.activeElement.closest('fieldset').id") == f"q{place}"
        type_in(page, known)
    assert page.evaluate("document.activeElement.id") == "check"
    page.keyboard.press("Enter")
    assert score(page) == "7 sur 7"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("#result").is_hidden()
    assert page.evaluate("document.activeElement.closest('fieldset').id") == "q1"


def test_every_wrong_choice_is_explained_and_the_passage_quoted(opened):
    page = opened(one_of_each())
    for place, known in enumerate(keys_of(page)):
        choose(page.locator(f"#q{place + 1}"), known, right=False)
    page.locator("#check").click()
    first = page.locator("#q1 .verdict").inner_text()
    assert "Faux" in first
    assert "La bonne réponse : vert".replace(" :", "\u00a0:") in first
    assert "Selon M. Dupont" in first
    matching = page.locator("#q4 .verdict").inner_text()
    assert "chien → aboie" in matching
    assert "Attendre.\nPuis répondre." in page.locator("#q8 .verdict").inner_text().replace("\n\n", "\n")


def test_missing_answers_are_told_once_and_then_marked_as_wrong(opened):
    page = opened(one_of_each())
    page.locator("#check").click()
    assert "7 questions sont sans réponse" in page.locator("#notice").inner_text()
    assert page.locator("#result").is_hidden()
    page.locator("#check").click()
    assert score(page) == "0 sur 7"


@pytest.mark.parametrize(
    "typed",
    ["l'oeuvre d'ete", "L’ŒUVRE D’ÉTÉ", "  Une   oeuvre. ", "une œuvre"],
)
def test_a_typed_answer_counts_whatever_its_case_accents_and_apostrophes(opened, typed):
    only = next(one for one in one_of_each().items if one.type is ItemType.SHORT_ANSWER)
    page = opened(Quiz("Q", "fr", (only,)))
    page.locator("#q1 input").fill(typed)
    page.locator("#check").click()
    assert score(page) == "1 sur 1"


def test_the_page_folds_typed_answers_as_the_program_does(opened):
    page = opened(one_of_each())
    texts = ["Cœur d’été", "N° 7 : 3,5 %", "L'ÂNE—là", "ﬁn ½ ²", "  a\u00a0b  ", "Straße", "naïve-là"]
    folded = page.evaluate("texts => texts.map(window.quizPage.fold)", texts)
    assert [one for one, text in zip(folded, texts, strict=True) if one != fold(text)] == []


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_serious(browser: Browser, tmp_path, marked, width):
    path = tmp_path / "quiz.html"
    path.write_bytes(render(COURSE, one_of_each(), THEME))
    context = browser.new_context(bypass_csp=True, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(path.as_uri())
    if marked:
        page.locator("#check").click()
        page.locator("#check").click()
    page.add_script_tag(path=node_modules() / "axe-core" / "axe.min.js")
    told = page.evaluate("axe.run()")["violations"]
    found = [one for one in told if one["impact"] in ("serious", "critical")]
    context.close()
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_hostile_texts_are_shown_to_the_letter_and_run_nothing(opened):
    quiz = hostile_quiz()
    page = opened(quiz)
    for place, said in enumerate(quiz.items, 1):
        stem = page.locator(f"#q{place} .stem").text_content()
        assert (stem or "").split() == clean(said.stem).split()
    assert page.locator("main script, main b, main img").count() == 0
    for place, known in enumerate(keys_of(page)):
        field = page.locator(f"#q{place + 1}")
        if known["type"] in {kind.value for kind in CHOICES}:
            choose(field, known, right=True)
    page.locator("#check").click()
    page.locator("#check").click()
    right = page.locator(".verdict.good").count()
    assert right == sum(one.type in CHOICES for one in quiz.items)


def test_the_key_that_an_html_parser_reads_is_the_one_that_was_meant():
    quiz = generated_quiz()
    root = html.document_fromstring(render(COURSE, quiz, THEME).decode())
    known = json.loads(root.get_element_by_id("data").text)["items"]
    assert len(known) == len(quiz.items)
    for place, (said, read) in enumerate(zip(quiz.items, known, strict=True), 1):
        field = root.get_element_by_id(f"q{place}")
        if said.type in CHOICES:
            shown = [" ".join(one.text_content().split()) for one in field.find_class("text")]
            assert shown == [" ".join(clean(one.text).split()) for one in said.options]
            assert read["key"] == [at for at, one in enumerate(said.options) if one.correct]
        elif said.type is ItemType.MATCHING:
            pairs = {pair.left: pair.right for pair in said.pairs if pair.left}
            lefts = [one.text_content() for one in field.iter("label")]
            rights = [one.text_content() for one in field.iter("select").__next__()][1:]
            made = {lefts[at]: rights[key] for at, key in enumerate(read["key"])}
            assert made == {clean(left): clean(right) for left, right in pairs.items()}
        elif said.type is ItemType.ORDERING:
            steps = [one.text_content() for one in field.iter("label")]
            ranked = sorted(zip(read["key"], steps, strict=True))
            assert [step for _rank, step in ranked] == [clean(step) for step in said.steps]
            assert steps != [clean(step) for step in said.steps]


def test_nothing_is_fetched_and_nothing_else_may_run(opened):
    quiz = one_of_each()
    text = render(COURSE, quiz, THEME).decode()
    (policy,) = html.document_fromstring(text).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not [word for word in ("http://", "https://", "@import", "url(") if word in text]
    page = opened(quiz)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.locator("#check").click()
    page.locator("#check").click()
    assert asked == []
    with pytest.raises(Exception, match="Content Security Policy"):
        page.add_script_tag(content="document.title = 'pris'")


def test_printed_it_is_a_sheet_without_answers(opened):
    page = opened(one_of_each())
    page.locator("#check").click()
    page.locator("#check").click()
    with pdfplumber.open(io.BytesIO(page.pdf(format="A4"))) as pdf:
        printed = "\n".join(one.extract_text() for one in pdf.pages)
    assert "Nom et prénom" in printed
    assert "miaule" in printed
    assert not [word for word in ("Selon M. Dupont", "Juste", "Attendre.", "sur 7") if word in printed]


def test_a_narrow_screen_scrolls_down_only(opened, page):
    page.set_viewport_size({"width": 320, "height": 700})
    opened(hostile_quiz())
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_clients_colours_are_used_where_white_can_be_read_on_them(opened):
    only = Quiz("Q", "fr", (item(ItemType.SINGLE_CHOICE, options=(option("a", correct=True), option("b"))),))
    dark = render(COURSE, only, replace(THEME, colours={"dk2": "7A1F5C"})).decode()
    pale = render(COURSE, only, replace(THEME, colours={"dk2": "FFE08A"})).decode()
    assert "--ink: #7A1F5C" in dark
    assert "FFE08A" not in pale


def test_without_a_script_the_page_says_what_to_do(browser: Browser, tmp_path):
    path = tmp_path / "quiz.html"
    path.write_bytes(render(COURSE, one_of_each(), THEME))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    assert "Un script corrige ce quiz" in page.locator("main").inner_text()
    context.close()


def test_the_same_quiz_gives_the_same_page_and_an_english_one_in_english():
    quiz = one_of_each()
    assert render(COURSE, quiz, THEME) == render(COURSE, quiz, THEME)
    english = Quiz("Quiz", "en", quiz.items)
    text = render(COURSE, english, THEME).decode()
    assert '<html lang="en">' in text
    assert "Check my answers" in text


def test_steps_never_stand_in_their_right_order():
    items = [one for one in page_items(generated_quiz(200)) if one.type is ItemType.ORDERING]
    assert all(one.key != sorted(one.key) for one in items)
