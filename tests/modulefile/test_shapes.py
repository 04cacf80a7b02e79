from __future__ import annotations

import pytest
from pydantic import ValidationError

from osereso.modulefile.shapes import ExchangeShape, ModuleShape

EXCHANGE = {"id": "q1", "question": "Qui ?", "answer": "Moi.", "section": "metier"}


def test_points_and_quotes_may_be_the_text_alone() -> None:
    shape = ExchangeShape.model_validate(
        EXCHANGE | {"points": ["Trier", {"text": "Peser", "source": "q1 0-3"}], "quote": "Moi."}
    )
    assert [(point.text, point.source) for point in shape.points] == [("Trier", ""), ("Peser", "q1 0-3")]
    assert shape.quote is not None
    assert (shape.quote.text, shape.quote.source) == ("Moi.", "")


def test_a_key_left_empty_has_the_value_of_one_not_written() -> None:
    empty = dict.fromkeys(("title", "reason", "points", "quote", "terms", "confidence", "interview"))
    assert ExchangeShape.model_validate(EXCHANGE | empty) == ExchangeShape.model_validate(EXCHANGE)


@pytest.mark.parametrize("key", EXCHANGE)
def test_an_exchange_cannot_do_without_its_id_words_and_section(key: str) -> None:
    with pytest.raises(ValidationError, match=key):
        ExchangeShape.model_validate({**EXCHANGE, key: None})


@pytest.mark.parametrize(("written", "usable"), [("0", True), ("1", True), ("0.5", True), ("1.1", False)])
def test_a_confidence_is_written_from_0_to_1(written: str, usable: bool) -> None:
    shown = EXCHANGE | {"confidence": written}
    if usable:
        assert ExchangeShape.model_validate(shown).confidence == float(written)
    else:
        with pytest.raises(ValidationError, match="less than or equal to 1"):
            ExchangeShape.model_validate(shown)


def test_a_module_needs_its_name_only() -> None:
    shape = ModuleShape.model_validate({"module": "atelier"})
    assert (shape.language, shape.interviews, shape.exchanges, shape.made) == ("fr", (), (), {})
