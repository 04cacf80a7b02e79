"""The package: what it is and needs (``h5p.json``), and the set of questions (``content/content.json``)."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING

from osereso.rendering.package import pack
from osereso.rendering.quiz.h5p.questions import TYPES, Library, library_of, markup_refused, params
from osereso.rendering.quiz.h5p.words import words
from osereso.rendering.quiz.holding import not_of
from osereso.rendering.quiz.markup import as_line

if TYPE_CHECKING:
    from osereso.messages import Message
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme
    from osereso.rendering.quiz.h5p.questions import Params

QUESTION_SET = Library("H5P.QuestionSet", 1, 20, "Question Set")
_NAMES = uuid.UUID("5b0f8a52-3f0e-5a0b-9a63-6f0b8f5a7c11")  # of our questions among all of the world's
_LONGEST_TITLE = 255  # bytes


def refusal(item: QuizItem) -> Message | None:
    """Return why a Question Set cannot hold an item: no order, no open case, no markup in typed answers."""
    return not_of(item, TYPES) or markup_refused(item)


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the ``.h5p`` file, without the libraries: an LMS with H5P has them or fetches them."""
    return pack({"h5p.json": _json(_about(course, quiz)), "content/content.json": _json(_content(quiz))})


def _about(course: TailoredCourse, quiz: Quiz) -> Params:
    used = {library_of(item).name: library_of(item) for item in quiz.items}
    return {
        "title": _title(quiz.title),
        "language": quiz.language.partition("-")[0][:2] or "und",
        "mainLibrary": QUESTION_SET.name,
        "embedTypes": ["iframe"],
        "license": "U",
        "defaultLanguage": quiz.language.partition("-")[0],
        "authors": [{"name": as_line(course.session.organiser) or "OSERESO", "role": "Author"}],
        "preloadedDependencies": [
            {"machineName": one.name, "majorVersion": one.major, "minorVersion": one.minor}
            for one in (QUESTION_SET, *(used[name] for name in sorted(used)))
        ],
    }


def _title(text: str) -> str:
    """A title on one line, at most 255 bytes, ended at a word."""
    title = as_line(text)
    while len(title.encode()) > _LONGEST_TITLE:
        title = title.rstrip("…").rpartition(" ")[0] + "…" if " " in title else title[:-2] + "…"
    return title


def _content(quiz: Quiz) -> Params:
    said = words(quiz.language)
    return {
        "introPage": {
            "showIntroPage": False,
            "startButtonText": said["start"],
            "title": "",
            "introduction": "",
        },
        "progressType": "textual",
        "passPercentage": quiz.pass_mark,
        "disableBackwardsNavigation": False,
        "randomQuestions": False,
        "questions": [_question(number, item, quiz) for number, item in enumerate(quiz.items, 1)],
        "texts": {
            "prevButton": said["previous"],
            "nextButton": said["next"],
            "finishButton": said["finish"],
            "submitButton": said["submit"],
            "textualProgress": said["progress"],
            "jumpToQuestion": said["jump"],
            "questionLabel": said["question"],
            "readSpeakerProgress": said["read_progress"],
            "unansweredText": said["unanswered"],
            "answeredText": said["answered"],
            "currentQuestionText": said["current"],
            "navigationLabel": said["question"],
        },
        "endGame": {
            "showResultPage": True,
            "showSolutionButton": True,
            "showRetryButton": True,
            "noResultMessage": said["no_result"],
            "message": said["result"],
            "scoreBarLabel": said["score_bar"],
            "overallFeedback": _overall(quiz, said),
            "solutionButtonText": said["solution"],
            "retryButtonText": said["retry"],
            "finishButtonText": said["finish"],
            "submitButtonText": said["submit"],
            "showAnimations": False,
            "skippable": False,
            "skipButtonText": said["skip"],
        },
        "override": {"checkButton": True},
    }


def _overall(quiz: Quiz, said: dict[str, str]) -> list[Params]:
    passed: Params = {"from": quiz.pass_mark, "to": 100, "feedback": said["passed"]}
    if quiz.pass_mark < 1:
        return [passed]
    return [{"from": 0, "to": quiz.pass_mark - 1, "feedback": said["failed"]}, passed]


def _question(number: int, item: QuizItem, quiz: Quiz) -> Params:
    library = library_of(item)
    return {
        "library": library.named,
        "params": params(item, quiz.language),
        "subContentId": str(uuid.uuid5(_NAMES, f"{quiz.title}\n{number}\n{item.id}")),
        "metadata": {
            "contentType": library.title,
            "license": "U",
            "title": _title(f"{number}. {item.stem}"),
            "authors": [],
            "changes": [],
        },
    }


def _json(content: Params) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode()
