"""Decks in templates that are not ours: every text there, nothing clipped, unreadable or broken.

LibreOffice's own templates, converted; the defaults of python-pptx and Pandoc; odd ones (odd.py).
"""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pypandoc
import pytest
from PIL import Image
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER

from osereso.rendering.deck import render, roles_of
from osereso.rendering.deck.outline import outline
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.template import open_template
from tests.rendering.deck.decks import noted, opened, quiz, shown, theme
from tests.rendering.deck.odd import ODD, OFFICE, odd
from tests.samples import sample_course
from tests.tools import STRICT, checker, needs

OFFICE_FOLDERS = ("/usr/lib/libreoffice", "/opt/libreoffice", "/usr/lib64/libreoffice")
MARGINS = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
FINDING = re.compile(r"\b(ERROR|WARN)\b")


def courses():
    """A short module, a long one, and one whose titles and words are too long for anything."""
    base = sample_course("inter")
    short = replace(base, sections=tuple(replace(one, topics=one.topics[:1]) for one in base.sections))
    first, *others = base.sections
    topic = first.topics[0]
    long = "Chaque matin, nous ouvrons les sacs un par un devant la balance. " * 14
    word = "anticonstitutionnellement" * 3
    points = (
        replace(topic.points[0], text=long.strip()),
        replace(topic.points[-1], text=word),
        *topic.points,
    )
    wordy = replace(topic, title=f"Un titre qui ne finit pas, {long[:300]}", points=points)
    section = replace(
        first,
        title="Comprendre le métier de responsable d’une ressourcerie associative et ses évolutions",
        topics=(wordy, *first.topics[1:]),
    )
    title = "Anticonstitutionnellement parlant : se former aux métiers du réemploi solidaire"
    return {
        "short": short,
        "long": sample_course("intra"),
        "wordy": replace(base, title=title, sections=(section, *others)),
    }


def wanted(course, look) -> list[str]:
    """All the texts that the outline asks for."""
    texts = []
    for slide in plan(outline(course, quiz(), look.files["outline"]), course.language):
        texts += [slide.title, *(each.text for each in (*slide.text, *slide.items, *slide.quote))]
        if slide.table:
            texts += [*slide.table.header, *(cell for row in slide.table.rows for cell in row)]
    return texts


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


def checked(templates: list[Path], folder: Path) -> list[str]:
    """What is wrong with decks of all courses in the templates."""
    wrong, files = [], []
    for template in templates:
        look = theme(template)
        for name, course in courses().items():
            content = render(course, quiz(), look)
            path = folder / f"{template.stem}-{template.suffix[1:]}-{name}.pptx"
            path.write_bytes(content)
            files.append(path)
            seen, everywhere = letters(shown(content)), letters(shown(content) + noted(content))
            wrong += [
                f"{path.name}: lost {text[:60]}"
                for text in wanted(course, look)
                # what was dealt out over slides, or has no letters to lose, is there word by word
                if letters(text) not in seen
                and any(letters(word) not in everywhere for word in re.findall(r"\w{3,}", text))
            ]
            for number, slide in enumerate(opened(content).slides, 1):
                empty = [
                    one.name for one in slide.placeholders if one.has_text_frame and not one.text_frame.text
                ]
                wrong += [f"{path.name}: slide {number}: {name} is empty" for name in empty]
    for command in (
        checker("validate_ooxml.py"),
        checker("overflow.py"),
        checker("a11y.py", "--lang", "fr"),
    ):
        result = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
        wrong += [line for line in result.stdout.splitlines() if FINDING.search(line)]
    return wrong


@pytest.mark.parametrize("bend", ODD, ids=lambda bend: bend.__name__)
def test_an_odd_template_gives_a_clean_deck(bend, tmp_path):
    assert checked([odd(tmp_path, bend)], tmp_path) == []


def test_a_cover_is_what_the_first_sample_slide_shows(tmp_path):
    for bend in (ODD[0], ODD[3]):
        path = odd(tmp_path, bend)
        template = open_template(path)
        assert roles_of(template, {}, path)["cover"].index == template.used[0]


def test_names_in_other_languages_are_understood(tmp_path):
    path = odd(tmp_path, next(bend for bend in ODD if bend.__name__ == "in_chinese"))
    found = roles_of(open_template(path), {}, path)
    assert [found[role].index for role in ("cover", "points", "section", "title_only")] == [0, 1, 2, 5]


def test_the_defaults_of_others_give_clean_decks(tmp_path):
    reference = tmp_path / "pandoc.pptx"
    command = [pypandoc.get_pandoc_path(), "--print-default-data-file", "reference.pptx"]
    reference.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    assert checked([OFFICE, reference], tmp_path) == []


@needs("soffice")
@pytest.mark.parametrize("form", ["pptx", "potx"])
def test_libreoffice_s_own_templates_give_clean_decks(form, tmp_path):
    made = _converted(tmp_path, form)
    if not made and not STRICT:
        pytest.skip("LibreOffice brings no templates here")
    assert len(made) >= 12
    assert checked(made if form == "pptx" else made[::4], tmp_path) == []


def test_a_client_s_logo_stands_on_the_cover_of_a_template_without_a_place_for_it(tmp_path):
    picture = tmp_path / "logo.png"
    Image.new("RGB", (300, 120), "#7A1F5C").save(picture)
    look = theme(odd(tmp_path, ODD[0]), client_logo=picture)
    first, *others = opened(render(sample_course("intra"), quiz(), look)).slides
    (logo,) = (shape for shape in first.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE)
    assert logo._element.nvPicPr.cNvPr.get("descr")
    texts = [shape for shape in first.shapes if shape.has_text_frame]
    assert all(apart(logo, shape) for shape in texts if shape.placeholder_format.type not in MARGINS)
    assert not any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE for slide in others for shape in slide.shapes)


def apart(one, other) -> bool:
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return across <= 0 or down <= 0


def test_every_slide_stands_on_a_layout_of_the_client_s(tmp_path):
    path = odd(tmp_path, ODD[0])
    content = render(sample_course("inter"), quiz(), theme(path))
    names = {layout.name for layout in open_template(path).layouts}
    used = Counter(slide.slide_layout.name for slide in opened(content).slides)
    assert set(used) <= names
    assert len(used) >= 4


def _converted(folder: Path, form: str) -> list[Path]:
    """LibreOffice's own presentation templates in PowerPoint's form."""
    found = [
        path
        for root in OFFICE_FOLDERS
        for path in sorted(Path(root).glob("share/template/common/presnt/*.otp"))
    ]
    if not found:
        return []
    out = folder / "converted"
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(out), *map(str, found)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return sorted(out.glob(f"*.{form}"))
