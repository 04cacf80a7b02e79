from __future__ import annotations

from enum import StrEnum

import pytest

from osereso.errors import InputError
from osereso.problems import Problem
from osereso.shape import Shape, fill, meant
from osereso.yamlfile import load_written


class Wood(StrEnum):
    OAK = "oak"
    ASH = "ash"


class Tool(Shape):
    name: str
    weight: float = 1.0


class Workshop(Shape):
    title: str
    places: int = 4
    open: bool = False
    wood: Wood = Wood.OAK
    tools: tuple[Tool, ...] = ()


def filled(text: str) -> tuple[Workshop, tuple[Problem, ...]]:
    return fill(Workshop, load_written(text, "atelier.yaml"), "atelier.yaml")


def test_what_is_written_takes_its_shape() -> None:
    workshop, problems = filled("title: 12\nplaces: 6\nopen: true\nwood: ash\ntools:\n  - name: rabot\n")
    assert workshop == Workshop(title="12", places=6, open=True, wood=Wood.ASH, tools=(Tool(name="rabot"),))
    assert problems == ()


def test_a_key_left_empty_counts_as_not_written() -> None:
    assert filled("title: a\nplaces:\ntools: ~\n") == (Workshop(title="a"), ())
    with pytest.raises(InputError, match="“title” is missing"):
        filled("title:\nplaces: 6\n")


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("title: a\nplaces: six\n", "“places” must be a whole number", 2),
        ("title: a\nopen: peut-être\n", "“open” must be true or false", 2),
        ("title: [a]\n", "“title” must be a text", 1),
        ("title: a\nwood: pine\n", "“wood” must be one of .*oak", 2),
        ("title: a\n\ntools: rabot\n", "“tools” must be a list", 3),
        ("title: a\ntools:\n  - name: b\n  - rabot\n", "“tools” must be a block of keys", 4),
        ("title: a\ntools:\n  - name: b\n    weight: lourd\n", "“weight” must be a number", 4),
        ("title: a\ntools:\n  - name: b\n  - weight: 2\n", "“name” is missing", 4),
        ("- a\n- b\n", "does not hold a list of keys", 1),
    ],
)
def test_a_value_that_cannot_be_used_stops_with_its_line_and_the_remedy(
    text: str, message: str, line: int
) -> None:
    with pytest.raises(InputError, match=message) as refusal:
        filled(text)
    assert (refusal.value.line, refusal.value.path) == (line, "atelier.yaml")
    assert refusal.value.remedy is not None


def test_of_several_mistakes_the_first_in_the_file_is_said() -> None:
    tools, places = "tools:\n  - name: a\n    weight: lourd\n", "places: six\n"
    with pytest.raises(InputError, match="“weight”"):
        filled(f"{tools}{places}title: a\n")
    with pytest.raises(InputError, match="“places”"):
        filled(f"{places}{tools}title: a\n")


def test_a_key_that_nobody_reads_is_a_problem_wherever_it_stands() -> None:
    workshop, problems = filled(
        "title: a\nplace: 6\ntools:\n  - name: b\n  - name: c\n    wieght: 2\n    zzz: 3\n"
    )
    assert workshop.places == 4
    assert [(one.code, one.place, one.line, one.file) for one in problems] == [
        ("unknown-key", "place", 2, "atelier.yaml"),
        ("unknown-key", "wieght", 6, "atelier.yaml"),
        ("unknown-key", "zzz", 7, "atelier.yaml"),
    ]
    assert [str(one.remedy) for one in problems] == [
        "Did you mean “places”?",
        "Did you mean “weight”?",
        "Known keys: name, weight.",
    ]


def test_only_a_word_that_is_near_is_taken_for_what_was_meant() -> None:
    assert str(meant("metiers", ("conseils", "metier"))) == "Did you mean “metier”?"
    assert meant("vélo", ("conseils", "metier")) is None
    assert meant("metier", ()) is None
