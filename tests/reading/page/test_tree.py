"""Elements are nested as a browser nests them; what is broken stays readable."""

from __future__ import annotations

import pytest

from osereso.reading.page.tree import Element, page_elements
from tests.reading.documents import document_of


def shape(source: str) -> str:
    def of(element: Element) -> str:
        inside = "".join(
            of(child) if isinstance(child, Element) else source[child.start : child.end].strip()
            for child in element.children
        )
        return f"{element.tag}({inside})"

    return of(page_elements(source)[0])


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>a<p>b", "page(p(a)p(b))"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "page(ul(li(a)li(bul(li(c)))li(d)))"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "page(dl(dt(a)dd(b)dt(c)))"),
        ("<table><tr><td>a<td>b<tr><td>c</table>d", "page(table(tr(td(a)td(b))tr(td(c)))d)"),
        ("<td><table><td>a</div></table>b", "page(td(table(td(a))b))"),
        ("<b><p>a</b>b</p>c", "page(b(p(a))p(b)c)"),
        ("a</p>b</i>c<br/>d", "page(ap()bcbr()d)"),
        ("<h2>a<h3>b</h3>", "page(h2(a)h3(b))"),
        ("<a/>b<p/>c", "page(a()bp()c)"),
        ("<P CLASS=x>a</P >b", "page(p(a)b)"),
    ],
)
def test_what_nobody_closed_ends_where_a_browser_ends_it(source: str, expected: str) -> None:
    assert shape(source) == expected


def test_the_place_of_the_last_descendant_is_known() -> None:
    elements = page_elements("<div><p><b>a</b></p></div><p>b</p>")
    assert [(one.tag, one.order, one.last) for one in elements] == [
        ("page", 0, 4),
        ("div", 1, 3),
        ("p", 2, 3),
        ("b", 3, 3),
        ("p", 4, 4),
    ]


def test_attributes_are_read_in_every_spelling() -> None:
    element = page_elements("""<p Class='a b' id=c hidden title="d &gt; e" id=f data-x = "g">x</p>""")[1]
    assert element.names == ["a", "b"]
    assert [element.get(name) for name in ("id", "title", "data-x", "href")] == ["c", "d > e", "g", ""]
    assert "hidden" in element.attributes


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1 < 2, 3 > 2 <3", "1 < 2, 3 > 2 <3"),
        ("a<!-- b > c -->d<!-->e<!doctype x>f<?php g ?>h</ i>j", "adefhj"),
        ("a<!-- b", "a<!-- b"),
        ("a<!-- b<p>c</p>", "a\n\nc"),
        ("<p title='x > y'>a</p>", "a"),
        ('<p title="x>a</p><p>b</p>', "a\n\nb"),
        ("a <b", "a <b"),
        ("<script>if (a</b>) '<p>'</SCRIPT>a", "a"),
        ("a<style>b", "a"),
        ("<title>b<p>a</p>", "b\n\na"),
        ("<textarea>Bonjour<noscript><p>a</p>", "Bonjour\n\na"),
        ("<!DOCTYPE html [<!ENTITY a 'b'> <!ENTITY c '&a;&a;'>]><p>&c;</p>", "&c;"),
    ],
)
def test_broken_and_odd_sources_lose_no_words(source: str, expected: str) -> None:
    assert document_of(source, "page.html").text.strip() == expected
