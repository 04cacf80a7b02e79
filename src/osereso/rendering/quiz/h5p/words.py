"""The words of H5P's buttons and messages: they stand in the content, in the course's language."""

from __future__ import annotations

from functools import lru_cache

from osereso.messages import catalogue
from osereso.typography import typeset


@lru_cache(maxsize=8)
def words(language: str) -> dict[str, str]:
    """Return our words by what they are for; « @ » and « : » names in them are filled by the player."""
    _ = catalogue(language).gettext
    found = {
        "check": _("Check"),
        "submit": _("Submit"),
        "retry": _("Retry"),
        "solution": _("Show the answer"),
        "true": _("True"),
        "false": _("False"),
        "right": _("Right!"),
        "wrong": _("Wrong"),
        "not_chosen": _("This answer should have been chosen"),
        "the_right_one": _("The right answer:"),
        "requires": _("Answer before you look at the solution"),
        "feedback": _("Explanation"),
        "tip": _("Show the tip"),
        "tip_there": _("There is a tip"),
        "tip_word": _("Tip"),
        "read": _("Checking"),
        "confirm_check": _("Finish?"),
        "confirm_check_body": _("Do you want to finish?"),
        "confirm_retry": _("Start again?"),
        "confirm_retry_body": _("Do you want to start again?"),
        "cancel": _("Cancel"),
        "confirm": _("Confirm"),
        "finish": _("Finish"),
        "previous": _("Previous question"),
        "next": _("Next question"),
        "start": _("Start the quiz"),
        "question": _("Question"),
        "unanswered": _("Not answered"),
        "answered": _("Answered"),
        "current": _("Current question"),
        "result": _("Your result"),
        "no_result": _("The quiz is over"),
        "passed": _("You have reached the pass mark."),
        "failed": _("The pass mark is not reached: look at the answers, then start again."),
        "skip": _("Skip the video"),
        "check_aloud": _("Check the answers: they will be marked as right, wrong or missing."),
        "solution_aloud": _("Show the solution: the right answers will be marked."),
        "retry_aloud": _("Start the question again: all answers are taken back."),
        "grabbed": _("The text is held."),
        "dropped": _("The text is let go."),
        "reset": _("Take back"),
        "reset_body": _("Do you want to empty this place?"),
        "correct_aloud": _("Right answer"),
        "incorrect_aloud": _("Wrong answer"),
    }
    return {name: typeset(text, language) for name, text in found.items()} | _marked(language)


def _marked(language: str) -> dict[str, str]:
    """Sentences with places that the player fills: typography would part a colon from its name."""
    _ = catalogue(language).gettext
    return {
        "score": _("You got @score out of @total"),
        "score_bar": _("You got :num points out of :total"),
        "ans_right": _("“:ans” is right"),
        "ans_wrong": _("“:ans” is wrong"),
        "input": _("Blank @num of @total"),
        "zone": _("Place @index."),
        "empty": _("Place @index is empty."),
        "contains": _("Place @index contains @draggable."),
        "draggable": _("Text @index of @count."),
        "progress": _("Question @current of @total"),
        "jump": _("Go to question %d"),
        "read_progress": _("Question @current of @total"),
    }
