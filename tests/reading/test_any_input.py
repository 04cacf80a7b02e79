"""Whatever is in a file, reading gives an interview or an error that was meant; and it loses nothing."""

from __future__ import annotations

import re
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osereso.errors import OseresoError
from osereso.reading import READERS, read
from osereso.reading.source import SourceFile
from osereso.text import fold
from tests.reading import texts

LINES = sorted({line for name in vars(texts) if name.isupper() for line in getattr(texts, name).split("\n")})
ODD = [
    "Q :",
    "—",
    "- ",
    "1.",
    "?",
    "??",
    "« ? »",
    "**",
    "**?**",
    "# ",
    "[x](",
    "NOM :",
    "Nom : ?",
    "\u2028",
    "\x0c",
    "a" * 700,
]

mutated = st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(ODD), st.text(max_size=40)), max_size=40)


def read_or_refuse(data: bytes, suffix: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"interview{suffix}"
        path.write_bytes(data)
        try:
            read(path)
        except OseresoError:
            return


@settings(max_examples=150, deadline=None)
@given(lines=mutated, suffix=st.sampled_from([".txt", ".md"]))
def test_only_meant_errors_escape_from_texts(lines: list[str], suffix: str) -> None:
    read_or_refuse("\n".join(lines).encode("utf-8", "replace"), suffix)


@settings(max_examples=80, deadline=None)
@given(data=st.binary(max_size=400), suffix=st.sampled_from(sorted(READERS)))
def test_only_meant_errors_escape_from_bytes(data: bytes, suffix: str) -> None:
    read_or_refuse(data, suffix)


@settings(max_examples=150, deadline=None)
@given(lines=mutated)
def test_every_block_is_in_an_exchange_or_left_aside(lines: list[str]) -> None:
    source = SourceFile(Path("interview.txt"), "\n".join(lines).encode("utf-8", "replace"))
    try:
        document, _ = READERS[".txt"](source)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "interview.txt"
            path.write_bytes(source.data)
            interview, _ = read(path)
    except OseresoError:
        return
    kept = " ".join(
        [
            *(fold(f"{one.question} {one.answer}") for one in interview.exchanges),
            *(fold(left.text) for left in interview.left_aside),
        ]
    )
    for block in document.blocks:
        said = re.sub(r"^[^:]{1,40}\s:\s", "", block.text)  # the speaker's name is a mark, not a text
        longest = max(fold(said).split(), key=len, default="")
        assert longest in kept


@pytest.mark.parametrize(
    "unit",
    ["Qui êtes-vous ?\n\nMoi.\n\n", "- a\n", "**a", "?", "Nom : oui ?\n", "A a A a\n", "1. \n", "[", "a | "],
)
def test_reading_takes_a_time_that_grows_with_the_length_only(unit: str) -> None:
    def seconds(size: int) -> float:
        start = time.perf_counter()
        read_or_refuse((unit * (size // len(unit))).encode(), ".md")
        return time.perf_counter() - start

    seconds(1_000)
    small, large = min(seconds(20_000) for _ in range(2)), seconds(160_000)
    assert large < 40 * max(small, 0.005)
