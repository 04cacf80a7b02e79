from __future__ import annotations

import json

from osereso.messages import catalogue, english, msg
from osereso.problems import Problem, Severity, as_record

PROBLEM = Problem(
    "empty-file",
    msg("The file is empty."),
    msg("Save the interview in it, then try again."),
    file="entretien.txt",
    line=3,
    place="q1",
)


def test_a_record_says_everything_that_a_problem_says_and_can_be_json() -> None:
    record = as_record(PROBLEM, english())
    assert json.loads(json.dumps(record)) == {
        "code": "empty-file",
        "severity": "warning",
        "message": "The file is empty.",
        "remedy": "Save the interview in it, then try again.",
        "file": "entretien.txt",
        "line": 3,
        "place": "q1",
    }


def test_a_record_speaks_the_readers_language_but_its_code_stays() -> None:
    french, plain = as_record(PROBLEM, catalogue("fr")), as_record(PROBLEM, english())
    assert french["message"] != plain["message"]
    assert french["remedy"] != plain["remedy"]
    assert (french["code"], french["severity"]) == (plain["code"], plain["severity"])


def test_what_is_not_known_of_a_problem_is_said_to_be_nothing() -> None:
    record = as_record(Problem("x", msg("X."), severity=Severity.NOTE), english())
    assert record["severity"] == "note"
    assert [record[key] for key in ("remedy", "file", "line", "place")] == [None] * 4
