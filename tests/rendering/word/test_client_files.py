# ruff: noqa: E501 - lists of texts
"""Files as clients have them: our handout goes into each, whole and clean, and what is the client's stays."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from osereso.rendering.handout.outline import outline
from osereso.rendering.package import unpack
from osereso.rendering.word import front
from osereso.rendering.word.filling import letterhead_of
from osereso.rendering.word.front import FACTS
from tests.rendering.handout.test_handout import texts_of
from tests.rendering.word.courses import QUIZ, handout_on, theme
from tests.rendering.word.files import W, reopened, shown
from tests.rendering.word.odd import FILES, SAMPLE
from tests.samples import sample_course
from tests.tools import checker, needs

if TYPE_CHECKING:
    from pathlib import Path

COVERS = {
    "eight_sections": "Rapport annuel",
    "title_page": "Titre du document",
    "content_controls": "[Titre du document]",
    "marks": "{titre}",
    "reviewed": "Note de service",
    "text_box": "Plaquette commerciale",
    "table_cover": "Titre de la formation",
    "publication": "Insert publication title",
}
KEPT = {
    "eight_sections": ("COUVERTURE", "ACME – document de travail", "Direction de la communication", "35400 Saint-Malo"),
    "title_page": ("ACME, le groupe",),
    "text_box": ("Groupe ACME",),
    "macros": ("ACME – modèle avec macros",),
    "wide_pages": ("ACME – page ",),
    "reviewed": ("Pour l’équipe du siège",),
}  # fmt: skip
_USES = ("pStyle", "rStyle", "tblStyle")


@pytest.fixture(scope="module")
def handouts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sample handout in each odd file."""
    folder = tmp_path_factory.mktemp("clients")
    made = {}
    for name, make in FILES.items():
        source = folder / f"{name}-theirs.docx"
        source.write_bytes(make())
        made[name] = folder / f"{name}.docx"
        made[name].write_bytes(handout_on(source))
    return made


@pytest.mark.parametrize("name", FILES)
def test_every_text_is_there_and_no_sample(name: str, handouts: dict[str, Path]) -> None:
    written = shown(handouts[name].read_bytes())
    course = sample_course("intra")
    missing = [text for text in texts_of(course) if text not in written and text != course.footer]
    assert missing == []
    assert SAMPLE not in written
    assert course.footer in written or course.confidentiality in written


@pytest.mark.parametrize("name", FILES)
def test_no_style_is_used_that_the_file_does_not_define(name: str, handouts: dict[str, Path]) -> None:
    parts = unpack(handouts[name].read_bytes())
    roots = {part: etree.fromstring(content) for part, content in parts.items() if part.endswith(".xml")}
    defined = {style.get(f"{W}styleId") for root in roots.values() for style in root.iter(f"{W}style")}
    texts = (root for part, root in roots.items() if "styles" not in part)
    used = {e.get(f"{W}val") for root in texts for use in _USES for e in root.iter(f"{W}{use}")}
    assert used <= defined


def test_the_checkers_find_nothing(handouts: dict[str, Path]) -> None:
    done = subprocess.run(
        [*checker("validate_ooxml.py", "-q"), *map(str, handouts.values())],
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert [line for line in done.stdout.splitlines() if line.startswith("ERROR")] == []
    command = [*checker("a11y.py", "--lang", "fr", "--json"), *map(str, handouts.values())]
    told = json.loads(subprocess.run(command, capture_output=True, check=False, text=True).stdout)
    errors = [
        (each["file"], finding)
        for each in told
        for finding in each["findings"]
        # white on the dark box of the client's own cover: the checker takes every page for white
        if finding["severity"] == "ERROR" and not ("text_box" in each["file"] and finding["code"] == "CONTRAST")
    ]  # fmt: skip
    assert errors == []


@pytest.mark.parametrize("name", FILES)
def test_a_cover_stays_with_our_title_in_its_place(name: str, tmp_path: Path) -> None:
    source = tmp_path / "theirs.docx"
    source.write_bytes(FILES[name]())
    names = FACTS | outline(sample_course(), QUIZ).values().keys()
    found = letterhead_of(source, frozenset(names), theme().files["handout"], cover=True)
    assert found is not None
    assert (found.title if found.cover else None) == COVERS.get(name)


@pytest.mark.parametrize("name", KEPT)
def test_what_the_client_says_stays(name: str, handouts: dict[str, Path]) -> None:
    written = shown(handouts[name].read_bytes())
    assert [text for text in KEPT[name] if text not in written] == []


def test_our_own_cover_is_not_added_to_the_clients(handouts: dict[str, Path]) -> None:
    title = sample_course("intra").title
    for name in COVERS:
        paragraphs = reopened(handouts[name].read_bytes()).paragraphs
        set_as_title = [p for p in paragraphs if p.text == title and p.style.name.endswith("Title")]
        assert len(set_as_title) <= 1, name


def test_marks_controls_and_fields_get_what_they_ask_for(handouts: dict[str, Path]) -> None:
    course = sample_course("intra")
    facts = front(course)
    lines = shown(handouts["marks"].read_bytes()).splitlines()
    assert {facts.client, facts.trainer, f"{facts.place}, le {facts.dates}"} <= set(lines)
    assert lines.count("Modèle 2014") == 0
    controls = shown(handouts["content_controls"].read_bytes())
    assert facts.dates in controls.splitlines()
    assert "Jean Modèle" not in controls
    assert "[" not in controls


def test_what_nobody_fills_is_named(tmp_path: Path) -> None:
    names = FACTS | outline(sample_course(), QUIZ).values().keys()
    left = {}
    for name in ("marks", "title_page"):
        source = tmp_path / f"{name}.docx"
        source.write_bytes(FILES[name]())
        found = letterhead_of(source, frozenset(names), theme().files["handout"], cover=True)
        left[name] = found.left if found else None
    assert left == {"marks": ("Version {{numero de version}}",), "title_page": ("Rennes, le 12 mars 2019",)}


def test_sections_keep_their_headers_and_only_cover_text_and_last_page_stay(
    handouts: dict[str, Path],
) -> None:
    sections = reopened(handouts["eight_sections"].read_bytes()).sections
    assert [section.header.paragraphs[0].text for section in sections] == [
        "COUVERTURE",
        "ACME – document de travail",
        "",
    ]
    assert all(section.page_height > section.page_width for section in sections)


def test_talk_and_locks_do_not_travel(handouts: dict[str, Path]) -> None:
    parts = unpack(handouts["reviewed"].read_bytes())
    whole = b"".join(parts.values())
    assert not [name for name in parts if "comments" in name]
    assert b"Durand" not in whole
    assert b"documentProtection" not in whole
    assert "Note" not in shown(handouts["reviewed"].read_bytes()).splitlines()


def test_macros_do_not_travel(handouts: dict[str, Path]) -> None:
    parts = unpack(handouts["macros"].read_bytes())
    assert not [name for name in parts if "vba" in name.lower()]
    assert b"macroEnabled" not in parts["[Content_Types].xml"]


@needs("soffice", "pdftotext")
def test_libreoffice_opens_each(handouts: dict[str, Path], tmp_path: Path) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
         "--outdir", tmp_path, *handouts.values()],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    for path in handouts.values():
        pdf = tmp_path / f"{path.stem}.pdf"
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        assert "réparer avant de jeter" in " ".join(text.split()), path.stem
