"""Pages that are broken, empty, enormous or malicious: a document or a clear refusal, in bounded time."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osereso.errors import InputError, OseresoError
from osereso.reading import READERS
from osereso.reading.source import SourceFile
from tests.reading.page.layouts import LAYOUTS, TOLD

PAGES = [layout(TOLD) for layout in LAYOUTS]
PIECES = [
    "<",
    ">",
    "<!--",
    "-->",
    "</",
    "<p",
    '="',
    "='",
    "&",
    "&#",
    "<b>",
    "</div>",
    "<table>",
    "<script>",
    "\0",
    "<![",
]


def seconds(page: str) -> float:
    start = time.process_time()
    with suppress(OseresoError):
        READERS[".html"](SourceFile(Path("p.html"), page.encode("utf-8", "replace")))
    return time.process_time() - start


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<html><script>document.write('Qui ?')</script><noscript>Activez</noscript></html>", "no text"),
        ("<frameset cols=*><frame src=a.htm></frameset>", "frames"),
        ("<html><body><img src=a.png></body></html>", "no text"),
        ("<p>&nbsp;</p>", "no text"),
        ("<p>a" * 250_000, "more than"),
        ("<pre>" + "a\n" * 250_000, "more than"),
        ("<p>" + "a " * 3_000_000, "more than 5 million characters"),
    ],
)
def test_a_page_without_a_text_that_can_be_read_is_refused_with_the_remedy(page: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as refusal:
        READERS[".html"](SourceFile(Path("p.html"), page.encode()))
    assert refusal.value.remedy is not None


def test_pictures_inside_the_page_do_not_make_its_text_too_long() -> None:
    page = f"<img src='data:image/png;base64,{'A' * 6_000_000}'><p>Qui ?</p><p>Moi.</p>"
    document, _ = READERS[".html"](SourceFile(Path("p.html"), page.encode()))
    assert [block.text for block in document.blocks] == ["Qui ?", "Moi."]


@pytest.mark.parametrize(
    "tag", ["div", "b", "ul><li", "table><tr><td", "div class=x style=color:red", "footer class=a"]
)
def test_a_page_nested_a_hundred_thousand_deep_is_read(tag: str) -> None:
    depth = 100_000 // (tag.count("<") + 1)
    page = f"<{tag}>" * depth + "<p>Qui ?</p><p>Moi.</p>"
    document, _ = READERS[".html"](SourceFile(Path("p.html"), page.encode()))
    assert [block.text for block in document.blocks] == ["Qui ?", "Moi."]


@pytest.mark.parametrize(
    "unit",
    [
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE a [",
        "<",
        "<a ",
        '<a ">"',
        "<a b='\">\"'",
        '<a b="',
        "<a =",
        "</p>",
        "<b><div>",
        "<b></i>",
        "&amp;",
        "&a",
        "&#x110000;",
        "<title>",
        "<script>",
        "<textarea>x",
        "<p>a ",
        "a<br>",
        "<b>a b c ?</b> x. ",
        "<h2><a href=/x>abc def ghi</a></h2>",
        "<div>Lire aussi</div><div><a href=x>b</a></div>",
        "<td>x",
        "<p class='a b c'>x",
        "<style>a{b:c",
        "<a href='#x'>¶</a>",
        "x ",
        "a\u0301",
    ],
)
@pytest.mark.parametrize("before", ["", "<b>" + "<div>" * 20])
def test_whatever_is_repeated_a_page_is_read_in_bounded_time(unit: str, before: str) -> None:
    assert seconds(before + unit * (80_000 // len(unit)) + ">") < 20


@settings(max_examples=120, deadline=None)
@given(
    page=st.sampled_from(PAGES),
    cuts=st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 300), st.sampled_from(["", *PIECES])), max_size=8
    ),
)
def test_mutated_pages_are_read_or_refused(page: str, cuts: list[tuple[float, int, str]]) -> None:
    for where, length, piece in cuts:
        at = int(where * len(page))
        page = page[:at] + piece + page[at + length :]
    try:
        document, _ = READERS[".html"](SourceFile(Path("p.html"), page.encode()))
    except OseresoError:
        return
    assert all(block.text.strip() for block in document.blocks)
    assert all(0 <= document.origin(block.span).start <= len(page) for block in document.blocks)


@settings(max_examples=150, deadline=None)
@given(page=st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=60))
def test_anything_is_read_or_refused(page: list[str]) -> None:
    assert seconds("".join(page)) < 20
