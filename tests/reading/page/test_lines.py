"""What a line of a page is and wears."""

from __future__ import annotations

import pytest

from tests.reading.documents import document_of


def blocks(body: str, head: str = "") -> list[tuple[str, int, frozenset[str], int]]:
    source = f"<html><head>{head}</head><body>{body}</body></html>"
    document = document_of(source, "page.html")
    return [(one.text, one.level, one.styles, one.lead) for one in document.blocks]


def texts(body: str, head: str = "") -> list[str]:
    return [text for text, *_ in blocks(body, head)]


def test_a_line_end_ends_a_line_and_two_a_paragraph() -> None:
    document = document_of("<p>Un<br>Deux<br><br>Trois</p>Quatre", "page.html")
    assert document.text.strip() == "Un\nDeux\n\nTrois\n\nQuatre"


def test_white_space_and_entities_read_as_a_browser_shows_them() -> None:
    written = (
        "<p> L&rsquo;&eacute;t&eacute;,\n\t <b> c</b>'est&nbsp;"
        "&#233;t&#xE9; &amp;amp; &eacuteoui &inconnu; &</p>"
    )
    assert texts(written) == ["L’été, c'est\u00a0été &amp; éoui &inconnu; &"]


def test_lists_cells_definitions_and_folded_text_are_lines_of_their_own() -> None:
    body = (
        "<ul><li>a<li>b</ul><table><tr><td>c<td>d</table><dl><dt>e<dd>f</dl>"
        "<details><summary>g</summary>h</details><blockquote>i</blockquote>j"
    )
    found = blocks(body)
    assert [text for text, *_ in found] == list("abcdefghij")
    assert ["item" in styles for _, _, styles, _ in found[:3]] == [True, True, False]
    assert "quote" in found[8][2]


def test_headings_have_their_level_however_they_are_made() -> None:
    found = blocks('<h2>A<br>b</h2><p>c</p><div role="heading" aria-level="3">d</div><p class=MsoTitle>e</p>')
    assert [(text, level) for text, level, *_ in found] == [("A b", 2), ("c", 0), ("d", 3), ("e", 1)]


@pytest.mark.parametrize(
    ("made", "style"),
    [
        ("<p><b>x</b> <strong>y</strong></p>", "bold"),
        ('<p><span style="font-weight:700">x</span></p>', "bold"),
        ("<p class=c3>x</p>", "bold"),
        ("<p><i>x</i></p>", "italic"),
        ('<p style="font: italic 12px serif">x</p>', "italic"),
        ("<p><u>x</u></p>", "underlined"),
        ('<p><span style="text-decoration: underline">x</span></p>', "underlined"),
        ("<p><font color=red>x</font></p>", "coloured"),
        ('<p id="q">x</p>', "coloured"),
    ],
)
def test_a_line_wears_what_tags_and_styles_say(made: str, style: str) -> None:
    sheet = "<style>/* b{} */ @media print {.c3{font-weight:400}} "
    sheet += "p.c3, .z {font-weight: bold} #q{color:#B00}</style>"
    (_, plain, *_), (_, _, worn, _) = blocks(f"<p>rien que du texte</p>{made}", sheet)[:2]
    assert plain == 0
    assert worn == {style}


def test_bold_that_a_style_takes_back_is_not_bold() -> None:
    source = '<b style="font-weight:normal" id="docs-internal-guid-1"><p>un</p><p><b>deux</b></p></b>'
    assert [styles for _, _, styles, _ in blocks(source)] == [frozenset(), {"bold"}]


def test_links_are_neither_coloured_nor_underlined_for_being_links() -> None:
    sheet = "<style>a{color:blue;text-decoration:underline}</style>"
    assert blocks("<p>un texte</p><p><a href=x>un lien</a></p>", sheet)[1][2] == frozenset()


def test_the_name_that_opens_a_line_in_bold_is_its_lead() -> None:
    assert blocks("<p><b>Ada&nbsp;:</b> bonjour</p>") == [("Ada\u00a0: bonjour", 0, frozenset(), 5)]


@pytest.mark.parametrize(
    "opening",
    [
        "<b>Qui êtes-vous ?</b>",
        "<b>Qui êtes-vous</b> ?",
        "1. <b>Qui <i>êtes</i>-vous&nbsp;?</b>",
        "<em>Qui êtes-vous ?</em>",
    ],
)
def test_a_question_that_opens_its_answers_paragraph_is_a_line(opening: str) -> None:
    question, answer = texts(f"<p>{opening} Une potière. Du Jura.</p>")
    assert question.endswith("?")
    assert answer == "Une potière. Du Jura."


def test_a_bold_question_at_the_end_of_an_answer_is_a_line() -> None:
    body = "<p><b>Qui êtes-vous ?</b> Une potière. <b>Depuis combien de temps ?</b></p><p>Dix ans.</p>"
    assert texts(body) == ["Qui êtes-vous ?", "Une potière.", "Depuis combien de temps ?", "Dix ans."]


def test_words_in_bold_inside_an_answer_stay_in_it() -> None:
    assert len(texts("<p>On me dit : <b>pourquoi ce métier ?</b> Pour rien.</p>")) == 1


def test_a_class_is_a_style_when_it_comes_back_and_sets_lines_apart() -> None:
    body = "".join(f'<div class="t q">q{one}</div><div class=t>a</div><p class=t>b</p>' for one in "123")
    styles = [styles for _, _, styles, _ in blocks(f'{body}<p class="fin">c</p>')]
    assert styles[:3] == [{"style q"}, frozenset(), frozenset()]
    assert styles[-1] == frozenset()


def test_pictures_and_captions_are_no_words_but_signs_are() -> None:
    body = '<p>Bravo <img class=emoji alt="🎉"><img alt="Une presse"></p>'
    body += "<figure><img><figcaption>Ici</figcaption></figure>"
    assert texts(body) == ["Bravo 🎉"]


def test_lines_of_preformatted_text_stay_lines() -> None:
    assert document_of("<pre>Un\nDeux\n\nTrois</pre>", "page.html").text.strip() == "Un\nDeux\n\nTrois"


def test_bullets_that_word_writes_as_text_stand_before_their_item() -> None:
    assert texts("<p><![if !supportLists]><span>·</span><![endif]>un</p>") == ["·un"]
