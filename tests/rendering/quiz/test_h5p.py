"""H5P: somebody else's server takes the package, and the key in its content is the one that was meant."""

from __future__ import annotations

import html
import io
import json
import re
import uuid
import zipfile
from typing import TYPE_CHECKING

import pytest

from osereso.model.quiz import ItemType, Quiz, QuizItem
from osereso.rendering.quiz.h5p import refusal, render
from osereso.rendering.quiz.holding import held
from osereso.text import clean
from tests.nodejs import node_modules, run_node
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz, item, option
from tests.rendering.quiz.page.players import one_of_each
from tests.samples import sample_course

if TYPE_CHECKING:
    from pathlib import Path

COURSE = sample_course()
_VALIDATE = """
const base = '@lumieducation/h5p-server/build/src/';
const Validator = require(base + 'PackageValidator').default;
const config = {
  contentWhitelist: 'json png jpg jpeg gif bmp tif tiff svg mp4 webm mp3 txt csv',
  libraryWhitelist: 'js css', contentUserDataMaxSize: 1e9, maxFileSize: 1e9, maxTotalSize: 1e9,
  coreApiVersion: {major: 1, minor: 27},
};
const validator = new Validator(config, {});
const [path] = process.argv.slice(-1);
validator.validateExtractedPackage(path, true, false).then(
  () => console.log('valid'), (error) => { console.log(JSON.stringify(error.errors ?? String(error))); },
);
"""


def opened(quiz: Quiz) -> tuple[dict[str, object], dict[str, object]]:
    with zipfile.ZipFile(io.BytesIO(render(COURSE, quiz, THEME))) as package:
        assert set(package.namelist()) == {"h5p.json", "content/content.json"}
        return json.loads(package.read("h5p.json")), json.loads(package.read("content/content.json"))


def shown(text: str) -> str:
    """A text as a player shows it: its HTML read, its spaces together."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def meant(text: str) -> str:
    return " ".join(clean(text).split())


def check(said: QuizItem, question: dict[str, object]) -> None:
    params = question["params"]
    if question["library"] == "H5P.MultiChoice 1.16":
        assert shown(params["question"]) == meant(said.stem)
        assert [shown(one["text"]) for one in params["answers"]] == [meant(one.text) for one in said.options]
        assert [one["correct"] for one in params["answers"]] == [one.correct for one in said.options]
        told = [shown(one["tipsAndFeedback"]["chosenFeedback"]) for one in params["answers"]]
        assert told == [meant(one.feedback) for one in said.options]
        single = said.type is not ItemType.MULTIPLE_CHOICE
        assert params["behaviour"]["type"] == ("single" if single else "multi")
    elif question["library"] == "H5P.TrueFalse 1.8":
        assert params["correct"] == ("true" if said.options[0].correct else "false")
    elif question["library"] == "H5P.Blanks 1.14":
        (text,) = params["questions"]
        (accepted,) = re.findall(r"\*([^*]*)\*", shown(text))
        right = dict.fromkeys(meant(one.text) for one in said.options if one.correct)
        assert [" ".join(one.split()) for one in accepted.split("/")] == list(right)
    else:
        assert question["library"] == "H5P.DragText 1.10"
        pairs = [re.fullmatch(r"(.*) → \*([^*]*)\*", line) for line in params["textField"].split("\n")]
        assert [(shown(pair[1]), shown(pair[2])) for pair in pairs] == [
            (meant(pair.left), meant(pair.right)) for pair in said.pairs if pair.left
        ]
        decoys = [meant(pair.right) for pair in said.pairs if not pair.left]
        assert [shown(one) for one in re.findall(r"\*([^*]*)\*", params["distractors"])] == decoys


@pytest.mark.parametrize("quiz", [generated_quiz(), hostile_quiz()], ids=["generated", "hostile"])
def test_every_key_comes_back_from_the_content(quiz):
    given = held(quiz, refusal)
    assert len(given.items) > 60
    _about, content = opened(given)
    assert len(content["questions"]) == len(given.items)
    for said, question in zip(given.items, content["questions"], strict=True):
        check(said, question)


def test_somebody_elses_server_takes_the_package(tmp_path: Path):
    node_modules()
    for name, quiz in (("plain", one_of_each()), ("hostile", generated_quiz(60))):
        with zipfile.ZipFile(io.BytesIO(render(COURSE, held(quiz, refusal), THEME))) as package:
            package.extractall(tmp_path / name)
        assert run_node(_VALIDATE, b"", str(tmp_path / name)).strip() == "valid"


def test_the_server_is_awake(tmp_path: Path):
    with zipfile.ZipFile(io.BytesIO(render(COURSE, held(one_of_each(), refusal), THEME))) as package:
        package.extractall(tmp_path)
    about = json.loads((tmp_path / "h5p.json").read_text(encoding="utf-8"))
    (tmp_path / "h5p.json").write_text(json.dumps({**about, "language": None}), encoding="utf-8")
    assert run_node(_VALIDATE, b"", str(tmp_path)).strip() != "valid"


def test_what_is_used_is_declared_and_only_in_widespread_versions():
    about, content = opened(held(one_of_each(), refusal))
    wanted = about["preloadedDependencies"]
    declared = {f"{d['machineName']} {d['majorVersion']}.{d['minorVersion']}" for d in wanted}
    used = {question["library"] for question in content["questions"]}
    assert declared == used | {"H5P.QuestionSet 1.20"}
    assert about["mainLibrary"] == "H5P.QuestionSet"
    assert about["language"] == "fr"


def test_every_question_has_an_id_of_its_own_that_stays():
    quiz = held(one_of_each(), refusal)
    ids = [question["subContentId"] for question in opened(quiz)[1]["questions"]]
    assert len(set(ids)) == len(ids)
    assert all(uuid.UUID(one) for one in ids)
    assert render(COURSE, quiz, THEME) == render(COURSE, quiz, THEME)


@pytest.mark.parametrize("sign", ["a/b", "a:b", "a*b"])
def test_an_answer_that_would_be_read_as_markup_is_refused(sign):
    one = item(ItemType.SHORT_ANSWER, options=(option(sign, correct=True),))
    assert refusal(one) is not None


def test_titles_fit_and_the_pass_mark_is_the_quizs():
    quiz = held(Quiz("é" * 400, "fr", one_of_each().items), refusal)
    about, content = opened(quiz)
    assert 1 <= len(about["title"].encode()) <= 255
    assert content["passPercentage"] == 70
    bounds = [(one["from"], one["to"]) for one in content["endGame"]["overallFeedback"]]
    assert bounds == [(0, 69), (70, 100)]


def test_buttons_speak_the_courses_language():
    assert opened(held(one_of_each(), refusal))[1]["texts"]["nextButton"] == "Question suivante"
    english = Quiz("Quiz", "en", held(one_of_each(), refusal).items)
    assert opened(english)[1]["texts"]["nextButton"] == "Next question"
