from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from osereso.errors import RefusedError
from osereso.model.module import ModuleSection, TrainingModule
from osereso.modulefile import dumps, loads, update
from tests.modulefile.modules import edited, modules
from tests.samples import lent, sample_module

PATH = Path("atelier.module.yaml")


def refreshed(module: TrainingModule) -> TrainingModule:
    """The same interview mapped by a better program: every headline is another one."""
    return replace(
        module,
        title="Un titre neuf",
        exchanges=tuple(replace(one, title=f"Neuf {one.id}", confidence=0.5) for one in module.exchanges),
    )


def second_interview() -> TrainingModule:
    """Another interview, mapped alone, with two questions that the first one has too."""
    module = sample_module()
    record = replace(module.interviews[0], sha256="f" * 64, file="autre.txt", interviewee="Ali Roux")
    return replace(module, interviews=(record,), exchanges=module.exchanges[:2])


@settings(max_examples=60, deadline=None)
@given(module=modules())
def test_mapping_the_same_again_changes_no_byte(module: TrainingModule) -> None:
    assert update(dumps(module), PATH, module) == dumps(module)


@settings(max_examples=60, deadline=None)
@given(module=modules())
def test_what_nobody_edited_is_made_anew(module: TrainingModule) -> None:
    assert loads(update(dumps(module), PATH, refreshed(module)), PATH)[0] == refreshed(module)


def test_an_answer_that_ends_in_a_line_of_no_break_spaces_is_not_taken_for_edited() -> None:
    module = sample_module()
    answer = f"{module.exchanges[-1].answer}\n\u00a0"
    module = replace(module, exchanges=(*module.exchanges[:-1], replace(module.exchanges[-1], answer=answer)))
    assert loads(update(dumps(module), PATH, refreshed(module)), PATH)[0] == refreshed(module)


def test_an_edited_exchange_stays_to_the_letter_and_the_others_are_made_anew() -> None:
    text = edited(dumps(sample_module()), "Trier les dons du matin", "Trier, toujours trier")
    merged, _ = loads(update(text, PATH, refreshed(sample_module())), PATH)
    assert merged.exchanges[0].points[0].text == "Trier, toujours trier"
    assert merged.exchanges[0].title == sample_module().exchanges[0].title
    assert merged.exchanges[1].title == "Neuf q2"
    assert merged.title == "Un titre neuf"


def test_edits_survive_a_third_mapping_too() -> None:
    text = edited(dumps(sample_module()), "Trier les dons du matin", "Trier, toujours trier")
    once = update(text, PATH, refreshed(sample_module()))
    assert update(once, PATH, refreshed(sample_module())) == once
    assert "Trier, toujours trier" in update(once, PATH, sample_module())


@pytest.mark.parametrize("also_the_answer", [False, True])
def test_an_edited_question_does_not_come_twice(*, also_the_answer: bool) -> None:
    text = edited(dumps(sample_module()), "question: À quoi ressemble", "question: Que vaut vraiment")
    if also_the_answer:
        text = edited(text, "Il n’y en a pas deux pareilles. Nous ouvrons", "Nous ouvrons")
    merged, _ = loads(update(text, PATH, refreshed(sample_module())), PATH)
    assert [one.id for one in merged.exchanges] == [one.id for one in sample_module().exchanges]
    assert merged.exchanges[1].question.startswith("Que vaut vraiment")


def test_an_edited_title_stays() -> None:
    text = edited(dumps(sample_module()), 'title: "Dans une', 'title: "Au fond, dans une')
    assert loads(update(text, PATH, refreshed(sample_module())), PATH)[0].title.startswith("Au fond")


def test_comments_stay_where_they_were_put() -> None:
    text = edited(dumps(sample_module()), "  - id: q3", "  # à revoir avec Jonas\n  - id: q3")
    text = edited(text, "sections:\n", "# mes sections\nsections:\n")
    text = edited(text, "    title: La patience", "    # bien dit\n    title: La patience")
    merged = update(text, PATH, refreshed(sample_module()))
    assert "  # à revoir avec Jonas\n  - id: q3" in merged
    assert "# mes sections\nsections:\n" in merged
    assert "    # bien dit\n    title: La patience" in merged


def test_the_order_of_the_file_stays() -> None:
    head, _, rest = dumps(sample_module()).partition("  - id: q1\n")
    first, _, rest = rest.partition("\n  - id: q2\n")
    second, _, rest = rest.partition("\n  - id: q3\n")
    text = f"{head}  - id: q2\n{second}\n  - id: q1\n{first}\n  - id: q3\n{rest}"
    merged, _ = loads(update(text, PATH, refreshed(sample_module())), PATH)
    assert [one.id for one in merged.exchanges][:3] == ["q2", "q1", "q3"]
    assert merged.exchanges[0].title == "Neuf q2"


def test_an_exchange_that_was_removed_does_not_come_back() -> None:
    head, _, rest = dumps(sample_module()).partition("  - id: q2\n")
    text = f"{head}  - id: q3\n{rest.partition('  - id: q3' + chr(10))[2]}"
    merged, _ = loads(update(text, PATH, refreshed(sample_module())), PATH)
    assert "q2" not in [one.id for one in merged.exchanges]
    assert len(merged.exchanges) == len(sample_module().exchanges) - 1


def test_an_exchange_read_for_the_first_time_is_appended_under_a_free_id() -> None:
    module = sample_module()
    first = module.exchanges[0]
    new = replace(first, question="Que personne n’avait-il lu ?", answer=f"{first.answer} Voilà.")
    record = replace(module.interviews[0], sha256="e" * 64)
    again = replace(module, interviews=(record,), exchanges=(new, *module.exchanges[1:]))
    text = edited(dumps(module), "Trier les dons du matin", "Trier, toujours trier")
    merged, _ = loads(update(text, PATH, again), PATH)
    assert [one.question for one in merged.exchanges][-1] == new.question
    assert merged.exchanges[-1].points[0].source.exchange == merged.exchanges[-1].id
    assert [one.id for one in merged.exchanges] == [*(one.id for one in module.exchanges), "q8"]


def test_another_interview_joins_the_module_and_takes_nothing_away() -> None:
    module = sample_module()
    merged, _ = loads(update(dumps(module), PATH, second_interview()), PATH)
    assert [one.interviewee for one in merged.interviews] == [module.interviews[0].interviewee, "Ali Roux"]
    assert merged.exchanges[: len(module.exchanges)] == module.exchanges
    assert [one.interview for one in merged.exchanges[-2:]] == ["i2", "i2"]


def test_an_exchange_removed_from_a_second_interview_takes_nothing_from_the_first() -> None:
    module = sample_module()
    text = update(dumps(module), PATH, second_interview())
    head, _, rest = text.partition("  - id: i2-q1\n")
    text = f"{head}  - id: i2-q2\n{rest.partition('  - id: i2-q2' + chr(10))[2]}"
    merged, _ = loads(update(text, PATH, second_interview()), PATH)
    assert [one.id for one in merged.exchanges] == [*(one.id for one in module.exchanges), "i2-q2"]
    assert merged.exchanges[:-1] == module.exchanges


def test_an_interview_that_was_removed_may_be_mapped_again() -> None:
    text = update(dumps(sample_module()), PATH, second_interview())
    start = text.index("  - id: i2\n")
    text = text[:start] + text[text.index("\n\n", start) + 1 :]
    start = text.index("  - id: i2-q1\n")
    text = text[:start] + text[text.index("\n# ", start) :]
    merged, _ = loads(update(text, PATH, second_interview()), PATH)
    assert [one.interviewee for one in merged.interviews] == ["Maëlle Kerviel", "Ali Roux"]
    assert [one.interview for one in merged.exchanges[-2:]] == [merged.interviews[-1].id] * 2


def test_sections_of_ones_own_stay_and_new_ones_come() -> None:
    text = edited(
        dumps(sample_module()), "  - id: conseils", "  - id: memoire\n    title: Mémoire\n  - id: conseils"
    )
    module = replace(
        sample_module(), sections=(*sample_module().sections, ModuleSection("outils", "Outils", ""))
    )
    merged, _ = loads(update(text, PATH, module), PATH)
    assert [one.id for one in merged.sections][-3:] == ["memoire", "conseils", "outils"]


def test_a_section_that_the_taxonomy_no_longer_has_stays() -> None:
    module = replace(sample_module(), sections=sample_module().sections[:2])
    merged, _ = loads(update(dumps(sample_module()), PATH, module), PATH)
    assert merged.sections == sample_module().sections


def test_windows_line_ends_stay() -> None:
    text = dumps(sample_module()).replace("\n", "\r\n")
    assert update(text, PATH, sample_module()) == text


def test_without_fingerprints_everything_counts_as_edited() -> None:
    text = dumps(sample_module()).partition("\nmade:")[0]
    merged, _ = loads(update(text, PATH, refreshed(sample_module())), PATH)
    assert merged == sample_module()


def test_a_file_whose_pieces_cannot_be_told_apart_is_refused_and_not_spoilt() -> None:
    exchange = "{id: q1, question: a, answer: b, section: metier}"
    text = f"module: m\nexchanges: [{exchange}]\ninterviews:\n  - id: i1\n"
    with pytest.raises(RefusedError) as refusal:
        update(text, PATH, sample_module())
    assert refusal.value.exit_code == 4


def test_a_point_that_a_trainer_took_to_another_section_stays_there() -> None:
    text = edited(
        dumps(sample_module()),
        "- text: Tenir un stock\n",
        "- text: Tenir un stock\n        section: conseils\n",
    )
    merged, _ = loads(update(text, PATH, refreshed(sample_module())), PATH)
    assert "Tenir un stock" in [point.text for point in merged.points_of("conseils")]
    assert merged.exchanges[2].title == sample_module().exchanges[2].title


def test_a_section_that_a_new_mapping_gives_a_point_is_written_where_nobody_edited() -> None:
    merged, _ = loads(update(dumps(sample_module()), PATH, lent("q3", 1, "difficultes")), PATH)
    assert merged == lent("q3", 1, "difficultes")
    back, _ = loads(update(dumps(lent("q3", 1, "difficultes")), PATH, sample_module()), PATH)
    assert back == sample_module()
