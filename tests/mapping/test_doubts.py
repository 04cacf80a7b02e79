from __future__ import annotations

from dataclasses import replace

from osereso.mapping import doubts
from tests.samples import sample_module


def test_the_least_sure_exchange_comes_first_and_sure_ones_not_at_all():
    module = sample_module()
    first, second, *others = module.exchanges
    unsure = (replace(first, confidence=0.8), replace(second, confidence=0.453))
    seen = doubts(replace(module, exchanges=(*unsure, *others)))
    assert [problem.place for problem in seen] == [second.id, first.id]
    assert "45 %" in str(seen[0].what)
    assert second.question in str(seen[0].what)
