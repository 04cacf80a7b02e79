"""The exchanges whose section a trainer should look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.problems import Problem

if TYPE_CHECKING:
    from osereso.model.module import TrainingModule

_SURE = 0.85  # below, a trainer is asked to check: above, 96 of 100 and more are right (decision 0008)


def doubts(module: TrainingModule) -> tuple[Problem, ...]:
    """Return a problem for each exchange whose section is not sure, the least sure first."""
    unsure = sorted(
        (exchange for exchange in module.exchanges if exchange.confidence < _SURE),
        key=lambda exchange: exchange.confidence,
    )
    return tuple(
        Problem(
            "section-to-check",
            msg(
                "The section {section} is not sure ({percent} %): {question}",
                section=exchange.section,
                percent=round(exchange.confidence * 100),
                question=exchange.question,
            ),
            remedy=msg("Read the answer; correct “section” in the module file if need be."),
            place=exchange.id,
        )
        for exchange in unsure
    )
