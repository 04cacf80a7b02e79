from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings

from osereso.modulefile import dumps, loads
from osereso.yamlfile import load_written
from tests.modulefile.modules import modules
from tests.samples import lent, sample_module

if TYPE_CHECKING:
    from osereso.model.module import TrainingModule

PATH = Path("atelier.module.yaml")


@settings(max_examples=150, deadline=None)
@given(module=modules())
def test_a_module_comes_back_from_its_file_to_the_letter(module: TrainingModule) -> None:
    assert loads(dumps(module), PATH)[0] == module


def test_the_sample_is_written_without_a_problem() -> None:
    assert loads(dumps(sample_module()), PATH)[1] == ()


def test_long_answers_are_blocks_that_a_person_can_edit() -> None:
    text = dumps(sample_module())
    assert "    answer: |-\n      Je fais vivre un lieu" in text
    assert all(line == line.rstrip() for line in text.split("\n"))


def test_what_is_not_known_of_an_interview_is_not_written() -> None:
    module = sample_module()
    record = replace(module.interviews[0], interviewer="", date="")
    text = dumps(replace(module, interviews=(record,)))
    assert "interviewee: Maëlle Kerviel" in text
    assert "interviewer:" not in text
    assert "date:" not in text


def test_the_interview_of_an_exchange_is_named_where_there_are_several() -> None:
    module = sample_module()
    assert "    interview: " not in dumps(module)
    both = (module.interviews[0], replace(module.interviews[0], id="i2"))
    assert dumps(replace(module, interviews=both)).count("    interview: i1\n") == len(module.exchanges)


def test_the_fingerprint_of_a_piece_changes_with_that_piece_only() -> None:
    module = sample_module()
    changed = replace(module, exchanges=(replace(module.exchanges[0], title="Neuf"), *module.exchanges[1:]))
    before, after = (load_written(dumps(one), PATH).value["made"] for one in (module, changed))
    assert [name for name in before if before[name] != after[name]] == ["exchanges.q1"]
    assert set(before) == {
        "title",
        *(f"interviews.{one.id}" for one in module.interviews),
        *(f"sections.{one.id}" for one in module.sections),
        *(f"exchanges.{one.id}" for one in module.exchanges),
    }


def test_the_file_speaks_to_its_trainer_in_the_modules_language() -> None:
    assert "# Les rubriques, dans l’ordre du cours." in dumps(sample_module())
    assert "# The sections, in teaching order." in dumps(replace(sample_module(), language="en"))


def test_a_point_names_its_section_only_where_that_is_not_its_exchanges() -> None:
    text = dumps(lent("q3", 1, "difficultes"))
    assert text.count("        section: ") == 1
    assert "- text: Savoir diagnostiquer une panne\n        section: difficultes\n        source: q3" in text
