"""A short template may not fill the memory, nor keep the machine busy: each of these did."""

from __future__ import annotations

import resource
from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import TemplateSyntaxError

from osereso.errors import InputError
from osereso.rendering.effort import EFFORT, GIVEN, Effort, TooMuchError, weight
from osereso.rendering.sandbox import Sandbox, run

PATH = Path("client.docx")


@dataclass(frozen=True)
class Thing:
    title: str = "Atelier"


VALUES = {"title": "Atelier", "things": (Thing(),) * 20}


def made(text: str) -> str:
    return run(Sandbox(str).from_string(text), VALUES, PATH)


def doubled(how: str, start: str = "'atelier'") -> str:
    return f"{{% set x = {start} %}}" + how * 40 + "{{ x|length }}"


LOOP = "{% for a in range(99999) %}"
MEMORY = {
    "a text joined with itself": doubled("{% set x = x ~ x %}"),
    "a text added to itself": doubled("{% set x = x + x %}"),
    "a list added to itself": doubled("{% set x = x + x %}", "[1, 2, 3]"),
    "a text joined from a list": doubled("{% set x = [x, x]|join %}"),
    "a list put between texts": doubled("{% set x = [1, 2, 3]|join(x) %}", "'atelier'"),
    "a block that holds itself twice": doubled("{% set x %}{{ x }}{{ x }}{% endset %}"),
    "a filtered block": doubled("{% set x %}{% filter upper %}{{ x }}{{ x }}{% endfilter %}{% endset %}"),
    "lists in lists": "{% set x = title %}" + "{% set x = [x, x] %}" * 40 + "{{ x }}",
    "lists that are summed": "{% set x = [range(999)|list] %}"
    + "{% set x = x + x %}" * 10
    + "{{ x|sum(start=[])|length }}",
    "a macro that writes much": "{% macro f() %}"
    + LOOP
    + "mot " * 400
    + "{% endfor %}{% endmacro %}{% set x = f() %}",
    "many slices kept": "{% set x = range(99999)|join(' ') %}"
    + "{% set l = [x[1:], x[1:], x[1:]]|list %}" * 50,
}
TIME = {
    "a loop in a loop that shows nothing": LOOP + LOOP + "{% endfor %}{% endfor %}",
    "loops over values": "".join(f"{{% for a{i} in things %}}" for i in range(15)) + "{% endfor %}" * 15,
    "a macro that calls itself twice": (
        "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{% set x = f(60) %}"
    ),
    "a macro that never ends": "{% macro f(n) %}{{ f(n + 1) }}{% endmacro %}{{ f(1) }}",
    "a loop that calls itself": (
        "{% for a in things recursive %}{{ loop(things) }}{{ loop(things) }}{% endfor %}"
    ),
    "work in a loop": LOOP + "{% set x = range(99999)|sort %}{% endfor %}",
    "decimals without end": "{{ 1|round(1000000000, 'ceil') }}",
    "decimals without end, of a list": "{{ range(9)|map('round', 1000000000, 'ceil')|list }}",
}


@pytest.mark.parametrize("attack", [*MEMORY.values(), *TIME.values()], ids=[*MEMORY, *TIME])
def test_a_template_that_does_too_much_stops_and_says_where_to_look(attack: str) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF)
    with pytest.raises(InputError, match="without end") as stop:
        made(attack)
    after = resource.getrusage(resource.RUSAGE_SELF)
    assert stop.value.path == PATH
    assert "loop" in str(stop.value.remedy)
    assert after.ru_maxrss - before.ru_maxrss < 400_000  # kilobytes
    assert after.ru_utime - before.ru_utime < 30


@pytest.mark.parametrize("how", ["x * x", "x ** 60", "x + x * x"])
def test_numbers_stay_numbers_that_a_person_reads(how: str) -> None:
    with pytest.raises(OverflowError):
        made("{% set x = 9 ** 64 %}" + f"{{% set x = {how} %}}" * 40 + "{{ 1 if x > 2 }}")


@pytest.mark.parametrize("method", ["to_bytes(999999999, 'big')", "real", "from_bytes"])
def test_nothing_of_a_number_is_named(method: str) -> None:
    with pytest.raises(Exception, match="unsafe"):
        made(f"{{{{ (5).{method}|length }}}}")


@pytest.mark.parametrize(
    "deep",
    [
        "".join(f"{{% for a{i} in things %}}" for i in range(30)) + "{% endfor %}" * 30,
        "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{{ " + "not " * 20000 + "1 }}",
        "{{ " + "1+" * 50000 + "1 }}",
        "{{ " * 20000,
    ],
)
def test_tags_nested_deeper_than_python_nests_are_an_error_of_the_template(deep: str) -> None:
    with pytest.raises(TemplateSyntaxError, match="too deeply"):
        made(deep)


def test_what_templates_do_every_day_comes_out_as_before() -> None:
    assert made("{% for t in things %}{{ loop.index }}/{{ loop.length }} {% endfor %}").startswith(
        "1/20 2/20"
    )
    assert made("{{ title[:3] ~ '-' ~ 7 }}") == "Ate-7"
    assert made("{{ [(1,), (2, 3)]|sum(start=()) }} {{ [1, 2]|sum }}") == "(1, 2, 3) 3"
    assert made("{{ things|map(attribute='title')|unique|join(', ') }}") == "Atelier"
    assert made("{% set x %}<{{ title|upper }}>{% endset %}{{ x }}{{ 1.234|round(1) }}") == "<ATELIER>1.2"
    assert made("{% macro f(n) %}{{ 'a' + n }}{% endmacro %}{{ f('b') }}") == "ab"


def test_the_weight_of_a_value_is_counted_no_further_than_asked() -> None:
    deep: list[object] = ["mot"]
    for _ in range(60):
        deep = [deep, deep]
    assert GIVEN < weight(deep) < 2 * GIVEN
    assert weight({"a": "bc"}) == 13


def test_what_is_left_goes_down_to_nothing_and_no_further() -> None:
    effort = Effort(left=10)
    effort.spend(10)
    with pytest.raises(TooMuchError):
        effort.spend(1)
    with pytest.raises(TooMuchError):
        Effort(until=0.0).spend(1)


def test_no_tag_can_name_what_it_was_given() -> None:
    assert not EFFORT.isidentifier()
    with pytest.raises(TemplateSyntaxError):
        made("{{ " + EFFORT + " }}")
