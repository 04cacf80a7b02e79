"""Who plays the page: answers chosen with the mouse or with the keys, right or wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Pair, Quiz
from tests.rendering.quiz.items import item, option

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CHOICES = frozenset({ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE})


def one_of_each() -> Quiz:
    """A question of every type, in plain words."""
    colours = (option("rouge"), option("vert", correct=True), option("bleu"))
    items = (
        item(ItemType.SINGLE_CHOICE, 1, options=colours),
        item(ItemType.MULTIPLE_CHOICE, 2, options=(*colours, option("jaune", correct=True))),
        item(ItemType.TRUE_FALSE, 3, options=(option("Vrai"), option("Faux", correct=True))),
        item(
            ItemType.MATCHING, 4,
            pairs=(Pair("chat", "miaule"), Pair("chien", "aboie"), Pair("âne", "brait"), Pair("", "rugit")),
        ),
        item(ItemType.CLOZE, 5, options=colours),
        item(
            ItemType.SHORT_ANSWER, 6,
            options=(option("L’œuvre d’été", correct=True), option("une œuvre", correct=True)),
        ),
        item(ItemType.ORDERING, 7, steps=("Ouvrir", "Lire", "Répondre", "Fermer")),
        item(ItemType.OPEN, 8, stem="Que feriez-vous ?", model_answer="Attendre.\nPuis répondre."),
    )  # fmt: skip
    return Quiz("Quiz : « l’essentiel »", "fr", items)


def keys_of(page: Page) -> list[dict[str, object]]:
    """What the page's script knows of each question."""
    return json.loads(page.locator("#data").text_content() or "")["items"]


def choose(field: Locator, item: dict[str, object], *, right: bool) -> None:
    """Answer one question with the mouse."""
    key = item["key"]
    if item["type"] == "open":
        field.locator("textarea").fill("J’attends.")
    elif item["type"] == "short-answer":
        field.locator("input").fill("  l'ŒUVRE d'ete" if right else "autre")
    elif item["type"] in ("matching", "ordering"):
        for place, value in enumerate(key):
            wanted = value if right else (value + 1) % len(key)
            field.locator("select").nth(place).select_option(index=wanted + 1)
    else:
        count = field.locator(".choice").count()
        wanted = key if right else [place for place in range(count) if place not in key][:1]
        for place in wanted:
            field.locator(".choice").nth(place).click()


def type_in(page: Page, item: dict[str, object]) -> None:
    """Answer rightly the question in which the focus stands, by keys alone, and go to the next one."""
    if item["type"] == "open":
        page.keyboard.type("J’attends.")
    elif item["type"] == "short-answer":
        page.keyboard.type("une oeuvre")
    elif item["type"] in ("matching", "ordering"):
        _select(page, item["key"])
    elif item["type"] == "multiple-choice":
        _tick(page, item["key"])
    else:
        page.keyboard.press("Space")
        for _ in range(item["key"][0]):
            page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")


def _select(page: Page, key: list[int]) -> None:
    for place, value in enumerate(key):
        if place:
            page.keyboard.press("Tab")
        for _ in range(value + 1):
            page.keyboard.press("ArrowDown")


def _tick(page: Page, key: list[int]) -> None:
    for place in range(max(key) + 1):
        if place:
            page.keyboard.press("Tab")
        if place in key:
            page.keyboard.press("Space")
    while page.evaluate("document.activeElement.closest('.choice').nextElementSibling !== null"):
        page.keyboard.press("Tab")
