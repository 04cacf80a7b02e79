"""The trainer's guide: every step, idea and activity with its hour, in a file that checkers accept."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.oxml.ns import qn

from osereso.messages import msg
from osereso.model.session import Participant, SessionKind
from osereso.problems import Problem
from osereso.rendering import deck
from osereso.rendering.guide import render
from osereso.rendering.guide.outline import guide
from osereso.tailoring import load_activities, tailor
from osereso.typography import since_midnight
from tests.rendering.word.courses import QUIZ, course_and_theme, theme
from tests.samples import CLIENT_NAME, ROOT, sample_course, sample_module, sample_session_intra
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.model.course import TailoredCourse
    from osereso.rendering.guide.outline import Guide


def shown(content: bytes) -> str:
    """All that the guide says, a paragraph a line, in order."""
    return "\n".join(part.text for part in Document(io.BytesIO(content)).element.iter(qn("w:p")))


def minutes_of(length: str) -> int:
    """The minutes of « 1 h 05 » or « 45 min »."""
    hours, _, rest = length.replace("\u00a0", "").replace("min", "").rpartition("h")
    return int(hours or 0) * 60 + int(rest or 0)


def planned(course: TailoredCourse) -> Guide:
    return guide(course, QUIZ, deck.numbered(course, QUIZ, theme(course.language)))


@pytest.mark.parametrize("kind", ["inter", "intra"])
def test_every_step_idea_quotation_and_activity_stands_in_it(kind: str, tmp_path: Path) -> None:
    course, dressed = course_and_theme(kind, tmp_path)
    text = shown(render(course, QUIZ, dressed))
    for step in course.steps:
        assert step.title in text
    for section in course.sections:
        assert section.objective.text in text
        assert all(line in text for line in section.activity.instructions)
        assert section.activity.watch in text
        for topic in section.topics:
            assert topic.title in text
            assert all(point.text in text for point in topic.points)
            assert topic.quote is None or topic.quote.text in text
    assert all(rule in text for rule in course.ground_rules)
    assert course.action_plan.instructions in text


def test_the_moments_of_a_section_follow_each_other_and_fill_its_time() -> None:
    for kind in ("inter", "intra"):
        course = sample_course(kind)
        told = planned(course)
        for step, scene in zip(course.steps, told.scenes, strict=True):
            assert (scene.start, scene.title) == (step.start, step.title)
            if scene.moments:
                assert sum(minutes_of(moment.duration) for moment in scene.moments) == step.minutes
                assert scene.moments[0].start == step.start


def test_a_section_that_a_break_cuts_tells_what_goes_on_and_which_slides_go_with_each_part() -> None:
    module = sample_module()
    session = replace(sample_session_intra(), duration=840)
    course, _ = tailor(module, session, load_activities(ROOT / "data" / "activities.toml")[0])
    told = planned(course)
    assert [(scene.day, scene.start) for scene in told.scenes if scene.day] == [
        (1, "9\u00a0h"),
        (2, "9\u00a0h"),
    ]
    assert told.end == ""
    text = shown(render(course, QUIZ, theme()))
    assert text.count("Jour 1, ") == text.count("Jour 2, ") == 2
    assert text.count("pour aujourd’hui") == 1
    cut = [scene for scene in told.scenes if scene.moments]
    assert len(cut) > len(course.sections)
    assert any(moment.kind == "more" for scene in cut for moment in scene.moments)
    for scene in cut:
        end = since_midnight(scene.start)
        for moment in scene.moments:
            assert since_midnight(moment.start) == end
            end += minutes_of(moment.duration)
        assert end == since_midnight(scene.end)
    numbers = [scene.slides for scene in told.scenes if scene.slides]
    assert len(numbers) == len(set(numbers))


def test_slides_are_named_by_the_numbers_that_they_have_in_the_deck() -> None:
    course = sample_course("inter")
    numbered = {one.slide.title: one for one in deck.numbered(course, QUIZ, theme())}
    told = planned(course)
    scenes = {scene.title: scene for scene in told.scenes}
    assert scenes["Le métier"].slides.split("–")[0] == str(numbered["Le métier"].first)
    assert scenes["Quiz de départ"].slides == str(numbered["Quiz de départ"].first)
    task = next(moment for moment in scenes["Le métier"].moments if moment.kind == "task")
    assert task.slides == str(numbered["Activité 1 – Comparer nos métiers"].first)
    assert all(scene.slides for scene in told.scenes)


def test_what_to_ask_is_what_the_notes_of_the_slides_say() -> None:
    course = sample_course("inter")
    notes = "\n".join(
        paragraph.text for one in deck.numbered(course, QUIZ, theme()) for paragraph in one.slide.notes
    )
    asked = [
        moment.ask for scene in planned(course).scenes for moment in scene.moments if moment.kind == "topic"
    ]
    assert all(asked)
    assert all(question in notes for question in asked)


def test_a_word_that_aged_is_told_where_it_is_taught() -> None:
    problem = Problem("dated-content", msg("“{word}” has gone.", word="Minitel"), place="q1")
    course = replace(sample_course("inter"), stale=(problem, replace(problem, place="elsewhere")))
    topics = [
        moment for scene in planned(course).scenes for moment in scene.moments if moment.kind == "topic"
    ]
    assert ["Minitel" in " ".join(moment.dated) for moment in topics] == [True] + [False] * (len(topics) - 1)


def test_the_key_says_what_was_wrong_in_each_wrong_choice() -> None:
    first, several, *_rest = planned(sample_course("inter")).answers
    assert (first.key, [trap.letters for trap in first.traps]) == ("B", ["A", "C"])
    assert (several.key, [trap.letters for trap in several.traps]) == ("A, C", ["B", "D"])


def test_what_is_cut_first_is_an_activity_and_never_the_quiz() -> None:
    course = sample_course("intra")
    told = planned(course)
    longest = max(course.sections, key=lambda section: section.activity.minutes)
    assert told.cuts[0].kind == "task"
    assert told.cuts[0].title == longest.activity.title


def test_papers_are_those_of_the_kit_and_the_quiz_is_printed_for_both_sittings() -> None:
    course = sample_course("inter")
    copies = {paper.kind: paper.copies for paper in planned(course).papers}
    assert copies["quiz"] == "twice"
    assert copies["handout"] == "each"
    assert {paper.count for paper in planned(course).papers} == {0}
    session = replace(course.session, participants=(Participant("Ada Morel"), Participant("Luc Petit")))
    known = planned(replace(course, session=session))
    assert {paper.kind: paper.count for paper in known.papers if paper.count} == {
        "handout": 2,
        "satisfaction": 2,
        "quiz": 4,
    }
    without = guide(course, replace(QUIZ, items=()), ())
    assert not {"quiz", "quiz-key"} & {paper.kind for paper in without.papers}


def test_nothing_of_a_client_stands_in_a_public_session() -> None:
    course = sample_course("intra")
    client = replace(course.session.client, sponsor="Ada Morel", cases=("Le magasin de Vitré",))  # type: ignore[type-var]
    intra = replace(course, session=replace(course.session, client=client))
    secrets = (CLIENT_NAME, "Ada Morel", "Le magasin de Vitré", "Ouvrir un espace de réemploi")
    assert all(secret in shown(render(intra, QUIZ, theme())) for secret in secrets)
    public = sample_course("inter")
    assert public.session.kind is SessionKind.INTER
    assert not any(secret in shown(render(public, QUIZ, theme())) for secret in secrets)


def test_nobody_who_attends_is_named_and_the_group_is_counted() -> None:
    course = sample_course("inter")
    session = replace(course.session, participants=(Participant("Ada Morel", "Grand Pré"),))
    text = shown(render(replace(course, session=session), QUIZ, theme()))
    assert "Morel" not in text
    assert "Grand Pré" not in text
    assert "1 participant" in text


def test_a_course_without_a_quiz_says_what_to_do_instead() -> None:
    empty = replace(QUIZ, items=())
    assert "n’a pas de quiz" in shown(render(sample_course("inter"), empty, theme()))


def test_two_renderings_are_the_same_bytes() -> None:
    assert render(sample_course("intra"), QUIZ, theme()) == render(sample_course("intra"), QUIZ, theme())


def test_a_course_in_english_has_a_guide_in_english() -> None:
    course = replace(sample_course("inter"), language="en")
    text = shown(render(course, QUIZ, theme("en")))
    assert "Before the session" in text
    assert "Bring out" in text
    assert "À dire" not in text


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", ["inter", "intra"])
@pytest.mark.parametrize("tool", ["validate_ooxml.py", "a11y.py"])
def test_the_checkers_find_nothing(tool: str, kind: str, language: str, tmp_path: Path) -> None:
    course = replace(sample_course(kind), language=language)
    path = tmp_path / "guide.docx"
    path.write_bytes(render(course, QUIZ, theme(language)))
    options = ["--strict"] if tool.startswith("validate") else ["--lang", language]
    found = subprocess.run([*checker(tool, *options), str(path)], capture_output=True, check=False, text=True)
    assert "0 error(s), 0 warning(s)" in found.stdout, found.stdout
