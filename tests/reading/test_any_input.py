"""Whatever is in a file, reading gives an interview or an error that was meant, in time, and loses nothing.

Real files of every kind are damaged in every way: bytes flipped, cut, repeated, parts of a package rewritten.
"""

from __future__ import annotations

import io
import re
import signal
import tempfile
import threading
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osereso.errors import OseresoError
from osereso.reading import READERS
from osereso.reading.source import SourceFile, within_limits
from osereso.reading.transcript import understand
from osereso.text import fold
from tests.reading import texts
from tests.reading.one_of_each import EXCHANGES, needs_office, sample
from tests.tools import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.interview import Document, Interview

LINES = sorted({line for name in vars(texts) if name.isupper() for line in getattr(texts, name).split("\n")})
ODD = [
    *(
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
        "> > ",
        "||",
    ),
    *("\u2028", "\x0c", "\x85", "\ufeff", "\u202e", "\ud800", "\ufffd", "é\u0301", "a" * 700, "Ã©", "[" * 90),
    *("---", "+++", "```", "<b>", "&amp;&#0;&#x110000;", "<!--", "]]>", "{{ x }}", "\t", " ", "\u00a0"),
]
TAGS = [
    "p",
    "h2",
    "b",
    "div",
    "li",
    "ul",
    "table",
    "td",
    "br",
    "script",
    "style",
    "article",
    "nav",
    "main",
    "!--",
]
KEYS = [
    "question",
    "réponse",
    "q",
    "r",
    "titre",
    "exchanges",
    "- question",
    "  answer",
    "-",
    "date",
    "? ",
    "é",
]
SUFFIXES = sorted({reader: suffix for suffix, reader in reversed(READERS.items())}.values())  # one a reader
FORMS = [
    pytest.param(suffix, marks=needs_office) if suffix in (".odt", ".fodt", ".pdf") else suffix
    for suffix in SUFFIXES
]
PACKAGES = [
    form for form in FORMS if str(form if isinstance(form, str) else form.values[0]) in (".docx", ".odt")
]
MOST_SECONDS = 5

line = st.one_of(st.sampled_from(LINES), st.sampled_from(ODD), st.text(max_size=40))
tagged = st.builds(
    lambda tag, close, text: f"<{'/' * close}{tag}>{text}", st.sampled_from(TAGS), st.booleans(), line
)
keyed = st.builds(lambda key, text: f"{key}: {text}", st.sampled_from(KEYS), line)
written = st.lists(st.one_of(line, line, tagged, keyed), max_size=40)
text_forms = sorted(set(SUFFIXES) - {".docx", ".odt", ".pdf"})


class TookTooLong(BaseException):
    """No reader may catch this by catching everything."""


@contextmanager
def watched(data: bytes, suffix: str) -> Iterator[None]:
    """Stop what takes too long, and keep the input that did it."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        with tempfile.NamedTemporaryFile(prefix="slow-", suffix=suffix, delete=False) as file:
            file.write(data)
        raise TookTooLong(f"more than {MOST_SECONDS} s for {len(data)} bytes, kept in {file.name}")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS, 0.5)  # of the processor: others may be busy
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def read_or_refuse(data: bytes, suffix: str) -> tuple[Document, Interview] | None:
    """Read, and look at what comes out; an error that was meant is as good."""
    path = Path(f"interview{suffix}")
    try:
        with watched(data, suffix):
            document, _ = READERS[suffix](within_limits(data, path))
            interview, _ = understand(document, path)
    except OseresoError as error:
        str(error.what), str(error.remedy)  # every fact that the sentences name is there
        return None
    check_places(document)
    check_nothing_is_lost(document, interview)
    return document, interview


def check_places(document: Document) -> None:
    for block in document.blocks:
        assert block.span.of(document.text) == block.text
        assert block.line >= 1
        assert 0 <= block.lead < max(1, len(block.text))
        assert document.origin(block.span).start >= 0


def check_nothing_is_lost(document: Document, interview: Interview) -> None:
    said = [f"{one.question} {one.answer}" for one in interview.exchanges]
    kept = fold(" ".join([*said, *(left.text for left in interview.left_aside)]))
    for block in document.blocks:
        text = re.sub(r"^[^:]{1,40}\s:\s", "", block.text)  # the speaker's name is a mark, not a text
        folded = fold(text)
        assert max(folded.split(), key=len, default="") in kept
        assert folded.rpartition(" ")[2] in kept


@pytest.mark.parametrize("suffix", FORMS)
def test_the_samples_that_are_damaged_here_are_sound(suffix: str) -> None:
    read = read_or_refuse(sample(suffix), suffix)
    assert read is not None
    assert len(read[1].exchanges) == len(EXCHANGES)


@pytest.mark.parametrize("suffix", text_forms)
@settings(max_examples=80, deadline=None)
@given(lines=written, end=st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
def test_only_meant_errors_escape_from_texts(suffix: str, lines: list[str], end: str) -> None:
    read_or_refuse(end.join(lines).encode("utf-8", "surrogatepass"), suffix)


@settings(max_examples=80, deadline=None)
@given(
    lines=written,
    suffix=st.sampled_from(text_forms),
    encoding=st.sampled_from(["utf-16", "utf-16-be", "utf-32", "cp1252", "mac-roman", "cp850", "utf-8-sig"]),
)
def test_only_meant_errors_escape_from_texts_in_any_encoding(
    lines: list[str], suffix: str, encoding: str
) -> None:
    read_or_refuse("\n".join(lines).encode(encoding, "replace"), suffix)


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=400), suffix=st.sampled_from(sorted(READERS)))
def test_only_meant_errors_escape_from_bytes(data: bytes, suffix: str) -> None:
    read_or_refuse(data, suffix)


@st.composite
def damages(draw: st.DrawFn, original: bytes) -> bytes:
    """What becomes of a file by mistakes of discs, mail programs and people."""
    data = bytearray(original)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.sampled_from([1, 2, 16, 200, 4000]))
        piece = data[start : start + length]
        match draw(st.sampled_from(["flip", "cut", "drop", "repeat", "move", "insert", "zero"])):
            case "flip":
                data[start : start + 1] = bytes([draw(st.integers(0, 255))])
            case "cut":
                del data[start:]
            case "drop":
                del data[start : start + length]
            case "repeat":
                data[start:start] = piece * draw(st.integers(1, 40))
            case "move":
                there = draw(st.integers(0, len(data)))
                data[there:there] = piece
            case "insert":
                data[start:start] = draw(st.binary(max_size=30))
            case "zero":
                data[start : start + length] = bytes(length)
    return bytes(data[:400_000])


@pytest.mark.parametrize("suffix", FORMS)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(draw=st.data())
def test_only_meant_errors_escape_from_damaged_files(suffix: str, draw: st.DataObject) -> None:
    read_or_refuse(draw.draw(damages(sample(suffix))), suffix)


def repacked(package: bytes, name: str, content: bytes) -> bytes:
    """The package with one part exchanged, sound as a package."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as before, zipfile.ZipFile(stream, "w") as after:
        for entry in before.infolist():
            after.writestr(entry, content if entry.filename == name else before.read(entry))
    return stream.getvalue()


@st.composite
def rewritten(draw: st.DrawFn, xml: bytes) -> bytes:
    """XML in which tags were dropped, doubled, renamed or moved, and values changed."""
    text = xml.decode("utf-8", "replace")
    for _ in range(draw(st.integers(1, 3))):
        tags = [match.span() for match in re.finditer(r"<[^>]*>", text)] or [(0, len(text))]
        start, end = draw(st.sampled_from(tags))
        tag = text[start:end]
        match draw(st.sampled_from(["drop", "double", "rename", "value", "move", "odd", "entity", "nest"])):
            case "drop":
                text = text[:start] + text[end:]
            case "double":
                text = text[:end] + tag * draw(st.integers(1, 50)) + text[end:]
            case "rename":
                name = draw(st.sampled_from(["w:p", "w:tbl", "text:p", "text:h", "w:ins", "w:sdt", "x"]))
                text = text.replace(re.match(r"</?([\w:]*)", tag + " ")[1] or "?", name)  # type: ignore[index]
            case "value":
                value = draw(st.sampled_from(["", "-1", "99999999999", "NaN", "é", "../../x", "true"]))
                text = text[:start] + re.sub(r'"[^"]*"', f'"{value}"', tag) + text[end:]
            case "move":
                there = draw(st.sampled_from(tags))[0]
                text = text[:there] + tag + text[there:]
            case "odd":
                text = (
                    text[:end]
                    + draw(st.sampled_from(["&#0;", "&amp;", "]]>", "texte", "\u2028"]))
                    + text[end:]
                )
            case "entity":
                text = re.sub(r"(<\w)", r'<!DOCTYPE a [<!ENTITY e "é">]>\1', text, count=1) + "&e;"
            case "nest":
                closing = re.sub(r"<([\w:]+).*", r"</\1>", tag, flags=re.DOTALL)
                text = text[:start] + tag * 300 + closing * 300 + text[end:]
    return text.encode("utf-8", "replace")


@pytest.mark.parametrize("suffix", PACKAGES)
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(draw=st.data())
def test_only_meant_errors_escape_from_packages_with_a_rewritten_part(
    suffix: str, draw: st.DataObject
) -> None:
    package = sample(suffix)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        main = [name for name in names if name in ("word/document.xml", "content.xml")] * len(names)
        name = draw.draw(st.sampled_from(names + main))  # the text itself every other time
        content = archive.read(name)
    read_or_refuse(repacked(package, name, draw.draw(rewritten(content))), suffix)


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize("other", FORMS)
def test_a_file_under_the_name_of_another_kind_is_read_or_refused(suffix: str, other: str) -> None:
    read_or_refuse(sample(other), suffix)


@pytest.mark.parametrize("suffix", FORMS)
def test_a_file_cut_anywhere_is_read_or_refused(suffix: str) -> None:
    data = sample(suffix)
    for parts in range(1, 24):
        read_or_refuse(data[: len(data) * parts // 24], suffix)


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(line, max_size=40), place=st.integers(0, 40))
def test_lines_thrown_into_a_real_interview_are_not_lost(lines: list[str], place: int) -> None:
    interview = (
        (ROOT / "data" / "samples" / "menuisiere-agenceuse.txt").read_text(encoding="utf-8").split("\n")
    )
    text = "\n".join([*interview[:place], *lines, *interview[place:]])
    read_or_refuse(text.encode("utf-8", "surrogatepass"), ".txt")


UNITS = [
    *("Qui êtes-vous ?\n\nMoi.\n\n", "- a\n", "**a", "?", "Nom : oui ?\n", "A a A a\n", "1. \n", "[", "a | "),
    *(
        "\n",
        " ",
        "\t\n",
        "mot\n",
        "mot ",
        "ABC DEF\n\n",
        "> ",
        "*",
        "_a_ ",
        "((",
        "`",
        "<b>",
        "<p>a</p>\n",
        "&",
        "é",
    ),
    *(
        "« a » ",
        "- q: Qui ?\n  r: Moi.\n",
        "q: ",
        "{",
        "Jean : a\n\nAna : b ?\n\n",
        "a-\n",
        "…",
        "…\n",
        "# a\n",
        "www.",
    ),
]


@pytest.mark.parametrize("suffix", text_forms)
@pytest.mark.parametrize("unit", UNITS)
def test_whatever_is_repeated_a_long_text_is_read_in_bounded_time(unit: str, suffix: str) -> None:
    """The watchdog's seconds of processor bound it; benchmarks/reading.py measures how time grows."""
    read_or_refuse_unchecked((unit * (160_000 // len(unit))).encode(), suffix)


def read_or_refuse_unchecked(data: bytes, suffix: str) -> None:
    path = Path(f"interview{suffix}")
    try:
        with watched(data, suffix):
            document, _ = READERS[suffix](SourceFile(path, data))
            understand(document, path)
    except OseresoError:
        return
