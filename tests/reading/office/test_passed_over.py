from __future__ import annotations

from osereso.problems import Severity
from osereso.reading.office.passed_over import problems


def test_what_was_passed_over_is_said_with_a_remedy_and_its_file() -> None:
    found = problems({"notes": 2, "embedded": 1, "hidden": 0, "": 7}, "a.docx")
    assert [(problem.code, problem.severity) for problem in found] == [
        ("notes-passed-over", Severity.NOTE),
        ("embedded-passed-over", Severity.WARNING),
    ]
    assert all(problem.remedy and problem.file == "a.docx" for problem in found)
