"""QTI: an independent reader finds the key that was meant, and somebody else's player scores it."""

from __future__ import annotations

import functools
import http.server
import io
import re
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from osereso.model.quiz import ItemType, QuizItem
from osereso.rendering.quiz.qti import v21, v30
from osereso.text import clean
from tests.nodejs import node_modules
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz
from tests.rendering.quiz.page.players import one_of_each
from tests.samples import sample_course

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

COURSE = sample_course()
VERSIONS = {"2.1": v21, "3.0": v30}
CHOICES = frozenset({ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE})


def parts(content: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}


def plain(name: str) -> str:
    """An element's or attribute's name as 2.1 has it."""
    return re.sub(r"-(\w)", lambda letter: letter[1].upper(), name.removeprefix("qti-"))


class Item:
    """A question as a reader of either version finds it."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root

    def all(self, name: str, inside: etree._Element | None = None) -> list[etree._Element]:
        elements = (self.root if inside is None else inside).iter(etree.Element)
        return [one for one in elements if plain(etree.QName(one).localname) == name]

    def text(self, element: etree._Element) -> str:
        pieces = [element.text or ""]
        for child in element:
            pieces += ["\n" if etree.QName(child).localname == "br" else self.text(child), child.tail or ""]
        return " ".join(" ".join(pieces).split())

    def named(self, element: etree._Element) -> str:
        return element.get("identifier", "")

    @property
    def key(self) -> list[str]:
        (correct,) = self.all("correctResponse")
        return [value.text or "" for value in self.all("value", correct)]


def meant(text: str) -> str:
    return " ".join(clean(text).split())


def check(said: QuizItem, item: Item) -> None:
    if said.type is ItemType.OPEN:
        assert not item.all("correctResponse")
        (model,) = item.all("rubricBlock")
        assert item.text(model) == meant(said.model_answer)
        return
    if said.type is ItemType.SHORT_ANSWER:
        keys = [one.get("mapKey") or one.get("map-key") for one in item.all("mapEntry")]
        assert keys == list(dict.fromkeys(meant(one.text) for one in said.options))
        return
    (prompt,) = item.all("prompt")
    assert item.text(prompt) == meant(said.stem)
    if said.type is ItemType.MATCHING:
        shown = {item.named(one): item.text(one) for one in item.all("simpleAssociableChoice")}
        pairs = {tuple(shown[name] for name in value.split()) for value in item.key}
        assert pairs == {(meant(pair.left), meant(pair.right)) for pair in said.pairs if pair.left}
        return
    shown = {item.named(one): item.text(one) for one in item.all("simpleChoice")}
    if said.type is ItemType.ORDERING:
        assert [shown[name] for name in item.key] == [meant(step) for step in said.steps]
    else:
        assert list(shown.values()) == [meant(option.text) for option in said.options]
        right = [meant(option.text) for option in said.options if option.correct]
        assert [shown[name] for name in item.key] == right
        told = {item.named(one): item.text(one) for one in item.all("modalFeedback")}
        assert [told[name] for name in shown] == [meant(option.feedback) for option in said.options]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("quiz", [generated_quiz(), hostile_quiz()], ids=["generated", "hostile"])
def test_the_key_that_a_reader_finds_is_the_one_that_was_meant(version, quiz):
    found = parts(VERSIONS[version].render(COURSE, quiz, THEME))
    items = [found[name] for name in sorted(found) if name.startswith("items/")]
    assert len(items) == len(quiz.items)
    for said, root in zip(quiz.items, items, strict=True):
        check(said, Item(root))


@pytest.mark.parametrize("version", VERSIONS)
def test_identifiers_are_names_and_none_stands_twice(version):
    found = parts(VERSIONS[version].render(COURSE, hostile_quiz(), THEME))
    for root in found.values():
        names = [one.get("identifier") for one in root.iter(etree.Element) if one.get("identifier")]
        assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", name) for name in names)
    roots = [root.get("identifier") for name, root in found.items() if name.startswith("items/")]
    assert len(set(roots)) == len(roots)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_manifest_and_the_test_name_every_file_in_order(version):
    found = parts(VERSIONS[version].render(COURSE, one_of_each(), THEME))
    files = [one.get("href") for one in found["imsmanifest.xml"].iter("{*}file")]
    assert sorted(files) == sorted(set(found) - {"imsmanifest.xml"})
    test = Item(found["test.xml"])
    assert [one.get("href") for one in test.all("assessmentItemRef")] == sorted(files)[:-1]
    kinds = {one.get("type") for one in found["imsmanifest.xml"].iter("{*}resource")}
    end = "xmlv2p1" if version == "2.1" else "xmlv3p0"
    assert kinds == {f"imsqti_test_{end}", f"imsqti_item_{end}"}


def test_a_body_has_blocks_only():
    found = parts(v21.render(COURSE, one_of_each(), THEME))
    for name, root in found.items():
        if name.startswith("items/"):
            (body,) = root.iter("{*}itemBody")
            blocks = {etree.QName(child).localname for child in body}
            assert blocks <= {"p", "rubricBlock"} | {
                f"{kind}Interaction" for kind in ("choice", "match", "order", "extendedText")
            }
            assert not (body.text or "").strip()


@pytest.mark.parametrize("version", VERSIONS)
def test_the_same_quiz_gives_the_same_bytes(version):
    quiz = generated_quiz(30)
    render = VERSIONS[version].render
    assert render(COURSE, quiz, THEME) == render(COURSE, quiz, THEME)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


_PLAYER = """<!doctype html><meta charset="utf-8"><script src="player.js"></script>
<qti-item><item-container item-url="{href}"></item-container></qti-item>"""


@pytest.fixture
def player(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """Pages in which Citolab's components play the 3.0 package, one a question."""
    content = v30.render(COURSE, one_of_each(), THEME)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(tmp_path)
    bundle = node_modules() / "@citolab" / "qti-components" / "cdn" / "index.global.js"
    (tmp_path / "player.js").write_bytes(bundle.read_bytes())
    for item in (tmp_path / "items").iterdir():
        page = _PLAYER.format(href=f"items/{item.name}")
        (tmp_path / f"{item.stem}.html").write_text(page, encoding="utf-8")
    handler = functools.partial(_Quiet, directory=tmp_path)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = browser.new_context(base_url=f"http://127.0.0.1:{server.server_port}")
        page = context.new_page()
        page.set_default_timeout(10_000)
        yield page
        context.close()
        server.shutdown()


_SCORE = """async (answer) => {
  const item = document.querySelector('item-container').shadowRoot.querySelector('qti-assessment-item');
  await item.updateComplete;
  item.updateResponseVariable('RESPONSE', answer);
  item.processResponse();
  return item.variables.find(one => one.identifier === 'SCORE').value;
}"""


def scored(player: Page, number: int, answer: object) -> float:
    item = one_of_each().items[number - 1]
    player.goto(f"item-{number:04d}-{item.id}.html")
    player.wait_for_function(
        "document.querySelector('item-container').shadowRoot?.querySelector('qti-assessment-item')"
    )
    return float(player.evaluate(_SCORE, answer))


@pytest.mark.parametrize(
    ("number", "right", "wrong"),
    [
        (1, "O2", "O1"),
        (2, ["O2", "O4"], ["O2"]),
        (3, "O2", "O1"),
        (5, "O2", "O3"),
        (6, "une œuvre", "autre"),
    ],
    ids=["single", "multiple", "true-false", "cloze", "short-answer"],
)
def test_somebody_elses_player_scores_right_and_wrong_answers(player, number, right, wrong):
    assert scored(player, number, right) == 1
    assert scored(player, number, wrong) == 0


@pytest.mark.parametrize("number", [4, 7], ids=["matching", "ordering"])
def test_somebody_elses_player_scores_pairs_and_steps(player, number):
    found = parts(v30.render(COURSE, one_of_each(), THEME))
    root = next(root for name, root in found.items() if name.startswith(f"items/item-{number:04d}"))
    key = Item(root).key
    assert scored(player, number, key) == 1
    assert scored(player, number, [key[1], key[0], *key[2:]] if number == 7 else key[:2]) == 0


def test_a_choice_is_made_by_a_click_and_every_text_is_shown(player):
    item = one_of_each().items[0]
    player.goto(f"item-0001-{item.id}.html")
    choice = player.locator("qti-simple-choice").nth(1)
    choice.click()
    for option in item.options:
        assert player.get_by_text(option.text, exact=True).count() == 1
    result = player.evaluate(
        """() => { const item = document.querySelector('item-container').shadowRoot
        .querySelector('qti-assessment-item'); item.processResponse();
        return item.variables.find(one => one.identifier === 'SCORE').value; }"""
    )
    assert float(result) == 1
