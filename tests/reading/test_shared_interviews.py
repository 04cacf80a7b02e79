"""The interviews that stand beside the repository, where they are there."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from osereso.reading import READERS, read
from osereso.text import fold

INTERVIEWS = Path(__file__).parents[3] / "shared" / "interviews"

if not INTERVIEWS.is_dir():
    if os.environ.get("CI"):
        pytest.fail("the shared interviews are missing", pytrace=False)
    pytest.skip("the shared interviews are not there", allow_module_level=True)


def documents(folder: str) -> list[Path]:
    return [path for path in sorted((INTERVIEWS / folder).iterdir()) if path.suffix in READERS]


def gold_of(path: Path) -> dict[str, list[dict[str, str]]]:
    return dict(json.loads(path.with_name(f"{path.stem}.gold.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", [*documents("seed"), *documents("dev")], ids=lambda path: path.stem)
def test_every_exchange_is_read_whole(path: Path) -> None:
    interview, _ = read(path)
    gold = gold_of(path)["exchanges"]
    assert len(interview.exchanges) == len(gold)
    for exchange, expected in zip(interview.exchanges, gold, strict=True):
        assert fold(exchange.question) == fold(expected["q"])
        assert fold(exchange.answer).startswith(fold(expected["a_start"]))
        assert fold(exchange.answer).endswith(fold(expected["a_end"]))
