"""The whole way: a course becomes a deck that others' programs and the checkers accept."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from dataclasses import replace

import pytest
from PIL import Image

from osereso.errors import InputError
from osereso.rendering.deck import render
from osereso.typography import french
from tests.rendering.deck.decks import DEFAULT, noted, opened, quiz, shown, slide_texts, theme, titles
from tests.samples import CLIENT_NAME, sample_course
from tests.tools import checker, needs

COLOURS = {"accent1": "7A1F5C", "dk2": "3D0F2E"}
HOSTILE = (
    "{{ 7 * 7 }} {% raw %}",
    "**gras** et _italique_ `code`",
    "# titre ### Notes",
    "<b>&lt; a | b",
    "- tiret",
    "1. premier",
    "{couverture}",
    "[lien](http://exemple.fr) ~~barré~~",
    "fin \\",
)


@pytest.fixture(scope="module")
def inter() -> bytes:
    return render(sample_course("inter"), quiz(), theme())


@pytest.fixture
def logo(tmp_path):
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (300, 120), "#7A1F5C").save(path, "JPEG")
    return path


@pytest.fixture
def intra(logo) -> bytes:
    return render(sample_course("intra"), quiz(), theme(client_logo=logo, colours=COLOURS))


def flat(text: str) -> str:
    """Text without the line breaks and continuations that layout makes."""
    return " ".join(text.split())


def test_every_point_quote_and_objective_is_in_the_deck(inter):
    course = sample_course("inter")
    everything = flat(shown(inter) + noted(inter))
    for topic in course.topics:
        for point in topic.points:
            assert flat(point.text) in flat(shown(inter))
        if topic.quote:
            assert flat(topic.quote.text) in everything
    for objective in course.objectives:
        assert flat(objective.text) in flat(shown(inter))


def test_full_answers_and_their_sources_stand_in_the_notes(inter):
    notes = flat(noted(inter))
    for topic in sample_course("inter").topics:
        for paragraph in (*topic.answer, topic.question, topic.reference):
            assert flat(paragraph) in notes


def test_every_slide_has_notes_and_a_title_of_its_own(inter):
    names = titles(inter)
    assert len(set(names)) == len(names)
    assert all(names)
    assert all(slide.notes_slide.notes_text_frame.text.strip() for slide in opened(inter).slides)


def test_a_half_day_has_twenty_to_forty_five_slides(inter):
    assert 20 <= len(opened(inter).slides) <= 45


def test_two_renderings_give_the_same_bytes(inter):
    assert render(sample_course("inter"), quiz(), theme()) == inter


def test_a_deck_does_not_depend_on_the_one_made_before(inter, intra):
    assert render(sample_course("inter"), quiz(), theme()) == inter


def test_hostile_texts_come_out_literally():
    course = sample_course("inter")
    texts = iter(french(text) for text in HOSTILE * 20)
    sections = tuple(
        replace(
            section,
            topics=tuple(
                replace(topic, points=tuple(replace(point, text=next(texts)) for point in topic.points))
                for topic in section.topics
            ),
        )
        for section in course.sections
    )
    hostile = replace(course, sections=sections)
    seen = flat(shown(render(hostile, quiz(), theme())))
    for topic in hostile.topics:
        for point in topic.points:
            assert flat(point.text) in seen


def test_nothing_of_a_client_is_in_a_public_deck(logo):
    content = render(sample_course("inter"), quiz(), theme(client_logo=logo))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if "media" in name]
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert CLIENT_NAME.encode() not in everything
    assert b"7A1F5C" not in everything


def test_a_client_finds_its_name_colours_and_described_logo(intra):
    deck = opened(intra)
    assert CLIENT_NAME in shown(intra)
    pictures = [
        shape
        for slide in deck.slides
        for shape in slide.shapes
        if shape.shape_type == 14 and hasattr(shape, "image")
    ]
    assert len(pictures) > len(deck.slides) / 2
    assert all(CLIENT_NAME in shape._element.nvPicPr.cNvPr.get("descr") for shape in pictures)
    with zipfile.ZipFile(io.BytesIO(intra)) as archive:
        assert b"7A1F5C" in archive.read("ppt/theme/theme1.xml")
        assert len([name for name in archive.namelist() if "media" in name]) == 1


def test_long_texts_are_split_and_not_lost():
    course = sample_course("inter")
    long = "Chaque matin, nous ouvrons les sacs un par un devant la balance. " * 30
    word = "anticonstitutionnellement" * 5
    first, *others = course.sections
    topic = replace(
        first.topics[0],
        title=f"Un titre qui ne finit pas, {long[:400]}",
        points=(
            replace(first.topics[0].points[0], text=long.strip()),
            replace(first.topics[0].points[1], text=word),
        ),
    )
    longer = replace(course, sections=(replace(first, topics=(topic, *first.topics[1:])), *others))
    content = render(longer, quiz(), theme())
    seen = re.sub(r"\W", "", shown(content))
    assert re.sub(r"\W", "", topic.title) in seen
    assert word in seen
    assert seen.count("Chaquematinnousouvronslessacs") >= 30
    assert any("(1/" in title for title in titles(content))
    assert len(set(titles(content))) == len(titles(content))


def test_every_run_says_its_language(inter):
    with zipfile.ZipFile(io.BytesIO(inter)) as archive:
        for name in archive.namelist():
            if re.match(r"ppt/(slides|notesSlides)/\w+\.xml", name):
                marks = re.findall(r"<a:(?:rPr|endParaRPr)\b[^>]*>", archive.read(name).decode())
                assert marks
                assert all('lang="fr-FR"' in mark for mark in marks)


def test_the_title_is_read_first(inter):
    for slide in opened(inter).slides:
        assert slide_texts(slide)[0] == slide.shapes.title.text_frame.text


def test_the_properties_name_the_organiser_and_no_library(inter):
    properties = opened(inter).core_properties
    assert properties.title == sample_course("inter").title
    assert (properties.author, properties.last_modified_by) == ("OSERESO", "OSERESO")
    assert properties.language == "fr-FR"
    assert properties.created == properties.modified


def test_no_placeholder_is_left_empty(inter):
    for slide in opened(inter).slides:
        assert all(shape.text_frame.text.strip() for shape in slide.placeholders if shape.has_text_frame)


def test_running_text_is_at_least_eighteen_points(inter):
    with zipfile.ZipFile(io.BytesIO(inter)) as archive:
        for name in archive.namelist():
            if name.startswith("ppt/slides/slide"):
                sizes = [int(size) for size in re.findall(r'\bsz="(\d+)"', archive.read(name).decode())]
                assert all(size >= 1800 for size in sizes)


def test_an_english_course_speaks_english():
    course = replace(sample_course("inter"), language="en")
    files = {"deck": DEFAULT / "deck.pptx", "outline": DEFAULT / "deck.en.md.j2"}
    content = render(course, quiz(), replace(theme(), files=files))
    assert "By the end of the course, you will be able to…" in titles(content)
    assert opened(content).core_properties.language == "en-GB"


def test_a_template_that_is_missing_is_said(tmp_path):
    with pytest.raises(InputError):
        render(sample_course("inter"), quiz(), theme(tmp_path / "deck.pptx"))


@pytest.mark.parametrize("kind", ["inter", "intra"])
@pytest.mark.parametrize(
    ("tool", "options"),
    [("validate_ooxml.py", []), ("overflow.py", []), ("a11y.py", ["--lang", "fr"])],
)
def test_the_checkers_find_nothing(kind, tool, options, tmp_path, inter, intra):
    path = tmp_path / "deck.pptx"
    path.write_bytes(inter if kind == "inter" else intra)
    command = [*checker(tool, *options), str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    assert "ERROR" not in result.stdout
    assert "WARN" not in result.stdout


@needs("soffice", "pdftotext")
def test_libreoffice_shows_every_slide(tmp_path, inter):
    path = tmp_path / "deck.pptx"
    path.write_bytes(inter)
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = subprocess.run(
        ["pdftotext", tmp_path / "deck.pdf", "-"], check=True, capture_output=True, text=True
    ).stdout
    assert text.count("\f") == len(opened(inter).slides)
    assert "Trier les dons du" in text


def test_a_layout_that_the_template_lacks_is_said_where_it_was_asked_for(tmp_path):
    settings = tmp_path / "template.toml"
    look = replace(theme(), layouts={"quote": "Verbatim"}, settings=settings)
    with pytest.raises(InputError) as refused:
        render(sample_course("inter"), quiz(), look)
    assert refused.value.path == settings
