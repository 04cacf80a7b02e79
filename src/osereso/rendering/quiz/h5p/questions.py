"""A question as its H5P library wants it: texts are HTML, escaped once; signs of markup are refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.model.quiz import ItemType
from osereso.rendering.quiz.h5p.words import words
from osereso.rendering.quiz.markup import as_html, as_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.messages import Message
    from osereso.model.quiz import Option, QuizItem

Params = dict[str, object]


@dataclass(frozen=True, slots=True)
class Library:
    """A library by the name and version that a question asks for, and the others that it needs."""

    name: str
    major: int
    minor: int
    title: str

    @property
    def named(self) -> str:
        """As a question names it."""
        return f"{self.name} {self.major}.{self.minor}"


MULTI_CHOICE = Library("H5P.MultiChoice", 1, 16, "Multiple Choice")
TRUE_FALSE = Library("H5P.TrueFalse", 1, 8, "True/False Question")
BLANKS = Library("H5P.Blanks", 1, 14, "Fill in the Blanks")
DRAG_TEXT = Library("H5P.DragText", 1, 10, "Drag the Words")


def library_of(item: QuizItem) -> Library:
    """Return the library that plays an item."""
    return _LIBRARIES[item.type]


def params(item: QuizItem, language: str) -> Params:
    """Return the parameters of an item for its library."""
    return _PARAMS[item.type](item, words(language))


def markup_refused(item: QuizItem) -> Message | None:
    """Return why the signs of an answer would be read as markup: they cannot be escaped."""
    if item.type is ItemType.MATCHING:
        texts = [text for pair in item.pairs for text in (pair.left, pair.right)]
        signs = "*:\\"
    elif item.type is ItemType.SHORT_ANSWER:
        texts, signs = [option.text for option in item.options], "*/:"
    else:
        return None
    if any(sign in text for text in texts for sign in signs):
        return msg("an answer has a sign that the format reads as markup: {signs}", signs=" ".join(signs))
    return None


def _line(text: str) -> str:
    """A text on one line; players show even the plain fields as HTML."""
    return as_html(as_line(text))


def _media() -> Params:
    return {"disableImageZooming": False}


def _range(item: QuizItem) -> list[Params]:
    """What is said whatever the score: the general explanation."""
    return [{"from": 0, "to": 100, "feedback": _line(item.feedback)}]


def _dialogs(said: dict[str, str]) -> Params:
    return {
        "confirmCheck": {
            "header": said["confirm_check"],
            "body": said["confirm_check_body"],
            "cancelLabel": said["cancel"],
            "confirmLabel": said["finish"],
        },
        "confirmRetry": {
            "header": said["confirm_retry"],
            "body": said["confirm_retry_body"],
            "cancelLabel": said["cancel"],
            "confirmLabel": said["confirm"],
        },
    }


def _choice(item: QuizItem, said: dict[str, str]) -> Params:
    single = item.type is not ItemType.MULTIPLE_CHOICE
    return {
        "media": _media(),
        "question": f"<p>{as_html(item.stem)}</p>",
        "answers": [_answer(option) for option in item.options],
        "overallFeedback": _range(item),
        "UI": {
            "checkAnswerButton": said["check"],
            "submitAnswerButton": said["submit"],
            "showSolutionButton": said["solution"],
            "tryAgainButton": said["retry"],
            "tipsLabel": said["tip"],
            "scoreBarLabel": said["score_bar"],
            "tipAvailable": said["tip_there"],
            "feedbackAvailable": said["feedback"],
            "readFeedback": said["feedback"],
            "wrongAnswer": said["wrong"],
            "correctAnswer": said["right"],
            "shouldCheck": said["not_chosen"],
            "shouldNotCheck": said["wrong"],
            "noInput": said["requires"],
            "a11yCheck": said["check_aloud"],
            "a11yShowSolution": said["solution_aloud"],
            "a11yRetry": said["retry_aloud"],
        },
        "behaviour": {
            "enableRetry": True,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "type": "single" if single else "multi",
            "singlePoint": True,
            "randomAnswers": False,
            "showSolutionsRequiresInput": True,
            "confirmCheckDialog": False,
            "confirmRetryDialog": False,
            "autoCheck": False,
            "passPercentage": 100,
            "showScorePoints": True,
        },
        **_dialogs(said),
    }


def _answer(option: Option) -> Params:
    return {
        "text": f"<div>{as_html(option.text)}</div>",
        "correct": option.correct,
        "tipsAndFeedback": {
            "tip": "",
            "chosenFeedback": f"<div>{as_html(option.feedback)}</div>" if option.feedback else "",
            "notChosenFeedback": "",
        },
    }


def _true_false(item: QuizItem, said: dict[str, str]) -> Params:
    right = next(option for option in item.options if option.correct)
    wrong = next(option for option in item.options if not option.correct)
    after = f"\n{item.feedback}" if item.feedback else ""
    return {
        "media": _media(),
        "question": f"<p>{as_html(item.stem)}</p>",
        "correct": "true" if item.options[0].correct else "false",
        "l10n": {
            "trueText": said["true"],
            "falseText": said["false"],
            "score": said["score"],
            "checkAnswer": said["check"],
            "submitAnswer": said["submit"],
            "showSolutionButton": said["solution"],
            "tryAgain": said["retry"],
            "wrongAnswerMessage": said["wrong"],
            "correctAnswerMessage": said["right"],
            "scoreBarLabel": said["score_bar"],
            "a11yCheck": said["check_aloud"],
            "a11yShowSolution": said["solution_aloud"],
            "a11yRetry": said["retry_aloud"],
        },
        "behaviour": {
            "enableRetry": True,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "confirmCheckDialog": False,
            "confirmRetryDialog": False,
            "autoCheck": False,
            "feedbackOnCorrect": _line(right.feedback + after),
            "feedbackOnWrong": _line(wrong.feedback + after),
        },
        **_dialogs(said),
    }


def _short(item: QuizItem, said: dict[str, str]) -> Params:
    accepted = "/".join(dict.fromkeys(as_line(option.text) for option in item.options if option.correct))
    return {
        "media": _media(),
        "text": f"<p>{as_html(item.stem)}</p>",
        "questions": [f"<p>*{as_html(accepted)}*</p>"],
        "overallFeedback": _range(item),
        "showSolutions": said["solution"],
        "tryAgain": said["retry"],
        "checkAnswer": said["check"],
        "submitAnswer": said["submit"],
        "notFilledOut": said["requires"],
        "answerIsCorrect": said["ans_right"],
        "answerIsWrong": said["ans_wrong"],
        "answeredCorrectly": said["correct_aloud"],
        "answeredIncorrectly": said["incorrect_aloud"],
        "solutionLabel": said["the_right_one"],
        "inputLabel": said["input"],
        "inputHasTipLabel": said["tip_there"],
        "tipLabel": said["tip_word"],
        "scoreBarLabel": said["score_bar"],
        "a11yCheck": said["check_aloud"],
        "a11yShowSolution": said["solution_aloud"],
        "a11yRetry": said["retry_aloud"],
        "a11yCheckingModeHeader": said["read"],
        "behaviour": {
            "enableRetry": True,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "autoCheck": False,
            "caseSensitive": False,
            "showSolutionsRequiresInput": True,
            "separateLines": False,
            "confirmCheckDialog": False,
            "confirmRetryDialog": False,
            "acceptSpellingErrors": False,
        },
        **_dialogs(said),
    }


def _matching(item: QuizItem, said: dict[str, str]) -> Params:
    """Each left side with the place for its right one; the text field takes no HTML but line ends."""
    lines = [f"{_line(pair.left)} → *{_line(pair.right)}*" for pair in item.pairs if pair.left]
    decoys = [f"*{_line(pair.right)}*" for pair in item.pairs if not pair.left]
    return {
        "media": _media(),
        "taskDescription": f"<p>{as_html(item.stem)}</p>",
        "textField": "\n".join(lines),
        "distractors": " ".join(decoys),
        "overallFeedback": _range(item),
        "checkAnswer": said["check"],
        "submitAnswer": said["submit"],
        "tryAgain": said["retry"],
        "showSolution": said["solution"],
        "dropZoneIndex": said["zone"],
        "empty": said["empty"],
        "contains": said["contains"],
        "ariaDraggableIndex": said["draggable"],
        "tipLabel": said["tip"],
        "correctText": said["right"],
        "incorrectText": said["wrong"],
        "resetDropTitle": said["reset"],
        "resetDropDescription": said["reset_body"],
        "grabbed": said["grabbed"],
        "cancelledDragging": said["dropped"],
        "correctAnswer": said["the_right_one"],
        "feedbackHeader": said["feedback"],
        "scoreBarLabel": said["score_bar"],
        "a11yCheck": said["check_aloud"],
        "a11yShowSolution": said["solution_aloud"],
        "a11yRetry": said["retry_aloud"],
        "behaviour": {
            "enableRetry": True,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "instantFeedback": False,
        },
    }


_PARAMS: dict[ItemType, Callable[[QuizItem, dict[str, str]], Params]] = {
    ItemType.SINGLE_CHOICE: _choice,
    ItemType.CLOZE: _choice,
    ItemType.MULTIPLE_CHOICE: _choice,
    ItemType.TRUE_FALSE: _true_false,
    ItemType.SHORT_ANSWER: _short,
    ItemType.MATCHING: _matching,
}
_LIBRARIES = {
    ItemType.SINGLE_CHOICE: MULTI_CHOICE,
    ItemType.CLOZE: MULTI_CHOICE,
    ItemType.MULTIPLE_CHOICE: MULTI_CHOICE,
    ItemType.TRUE_FALSE: TRUE_FALSE,
    ItemType.SHORT_ANSWER: BLANKS,
    ItemType.MATCHING: DRAG_TEXT,
}
TYPES = frozenset(_PARAMS)
