from __future__ import annotations

from dataclasses import replace

from osereso.model.module import ModuleExchange, TrainingModule
from osereso.modulefile.matching import fit
from tests.samples import sample_module

FILE = sample_module()
WRITTEN = frozenset(["interviews.i1", *(f"exchanges.{one.id}" for one in FILE.exchanges)])


def ids(module: TrainingModule) -> list[str]:
    return [one.id for one in module.exchanges]


def reworded(one: ModuleExchange, word: str) -> ModuleExchange:
    """The exchange as somebody would write it anew: neither question nor answer is recognised."""
    return replace(one, question=f"{word} ? {one.question}", answer=f"{word}. {one.answer}")


def without(module: TrainingModule, *removed: str) -> TrainingModule:
    return replace(module, exchanges=tuple(one for one in module.exchanges if one.id not in removed))


def alone(module: TrainingModule, person: str) -> TrainingModule:
    """An interview with another person, mapped alone: its ids begin again at i1 and q1."""
    record = replace(module.interviews[0], file=f"{person}.txt", sha256=person.rjust(64, "a"))
    exchanges = tuple(reworded(one, person) for one in module.exchanges)
    return replace(module, interviews=(record,), exchanges=exchanges)


def together(first: TrainingModule, second: TrainingModule) -> TrainingModule:
    """Two interviews mapped at once: every id names its interview."""
    return replace(
        first,
        interviews=(first.interviews[0], replace(second.interviews[0], id="i2")),
        exchanges=tuple(
            replace(one, id=f"{name}-{one.id}", interview=name)
            for name, module in (("i1", first), ("i2", second))
            for one in module.exchanges
        ),
    )


def test_the_same_question_or_answer_keeps_the_id_it_has_in_the_file() -> None:
    old = replace(
        FILE,
        exchanges=(
            replace(FILE.exchanges[0], id="accueil", question="Le métier en deux mots ?"),
            replace(FILE.exchanges[1], id="journee", answer="Rien de pareil."),
        ),
    )
    fitted = fit(without(FILE, *ids(FILE)[2:]), old, WRITTEN)
    assert ids(fitted) == ["accueil", "journee"]
    assert {point.source.exchange for point in fitted.exchanges[0].points} == {"accueil"}
    assert fitted.exchanges[1].quote is not None
    assert fitted.exchanges[1].quote.source.exchange == "journee"


def test_two_exchanges_with_the_same_question_are_told_apart_by_their_order() -> None:
    twice = tuple(replace(one, question="Et ensuite ?") for one in FILE.exchanges)
    assert ids(fit(replace(FILE, exchanges=twice), replace(FILE, exchanges=twice), WRITTEN)) == ids(FILE)


def test_an_exchange_edited_throughout_is_known_by_its_place_in_the_same_text() -> None:
    edited = (FILE.exchanges[0], reworded(FILE.exchanges[1], "Neuf"), *FILE.exchanges[2:])
    assert ids(fit(FILE, replace(FILE, exchanges=edited), WRITTEN)) == ids(FILE)


def test_a_removed_exchange_keeps_its_id_so_that_it_does_not_come_back() -> None:
    assert ids(fit(FILE, without(FILE, "q2"), WRITTEN)) == ids(FILE)


def test_what_a_later_version_of_the_file_says_more_has_an_id_of_its_own() -> None:
    more = replace(
        FILE,
        interviews=(replace(FILE.interviews[0], sha256="b" * 64),),
        exchanges=(reworded(FILE.exchanges[0], "Neuf"), *FILE.exchanges[1:]),
    )
    fitted = fit(more, FILE, WRITTEN)
    assert [one.id for one in fitted.interviews] == ["i1"]
    assert ids(fitted) == ["q8", *ids(FILE)[1:]]


def test_an_interview_that_joins_takes_no_id_of_the_others() -> None:
    fitted = fit(alone(FILE, "ali"), FILE, WRITTEN)
    assert [one.id for one in fitted.interviews] == ["i2"]
    assert ids(fitted) == [f"i2-{one}" for one in ids(FILE)]
    assert {one.interview for one in fitted.exchanges} == {"i2"}


def test_the_order_of_the_interviews_in_the_file_mixes_up_no_exchanges() -> None:
    ali = alone(FILE, "ali")
    both = together(FILE, ali)
    joined = [one for one in both.exchanges if one.interview == "i2"]
    old = replace(
        both,
        interviews=(both.interviews[1], both.interviews[0]),
        exchanges=(*FILE.exchanges, reworded(joined[0], "Neuf"), *joined[1:]),
    )
    assert ids(fit(ali, old, WRITTEN)) == [one.id for one in joined]


def test_an_interview_that_was_removed_leaves_its_id_to_nobody() -> None:
    fitted = fit(alone(FILE, "ali"), FILE, WRITTEN | {"interviews.i2", "exchanges.i2-q1"})
    assert [one.id for one in fitted.interviews] == ["i3"]


def test_interviews_mapped_alone_and_at_once_are_the_same() -> None:
    ali = alone(FILE, "ali")
    both = together(FILE, ali)
    written = WRITTEN | {f"exchanges.{one.id}" for one in both.exchanges if one.interview == "i2"}
    assert ids(fit(both, FILE, WRITTEN))[: len(ids(FILE))] == ids(FILE)
    old = replace(both, exchanges=(*FILE.exchanges, *both.exchanges[len(FILE.exchanges) :]))
    for removed in ("q1", "i2-q1"):
        assert ids(fit(both, without(old, removed), written)) == ids(old)
        assert ids(fit(ali, without(old, removed), written)) == ids(both)[len(FILE.exchanges) :]
