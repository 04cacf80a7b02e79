from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from osereso.rendering.deck.fit import aired, breakable, fits, headline, one_line, pour, settle
from osereso.rendering.deck.pages import Box, Holder, Style, words
from osereso.rendering.deck.slides import Mark

BODY = Holder("body", 1, "Texte", Box(0, 0, 400, 160), Style(size=24, before=8), (0, 0, 0, 0))
TITLE = Holder("title", 0, "Titre", Box(0, 0, 400, 70), Style(size=32, bold=True, lines=0.9), (0, 0, 0, 0))


def points(*texts: str):
    return tuple(replace(words(text), mark=Mark.BULLET) for text in texts)


def test_what_fits_keeps_its_size_on_one_slide():
    assert pour(points("un", "deux", "trois"), BODY) == [points("un", "deux", "trois")]


def test_a_little_too_much_is_set_a_little_smaller_rather_than_split():
    (page,) = pour(points("un", "deux", "trois", "quatre", "cinq"), replace(BODY, box=Box(0, 0, 400, 168)))
    assert {line.size for line in page} == {21.6}


def test_much_too_much_is_split_evenly():
    pages = pour(points(*("mot " * 20 for _ in range(4))), BODY)
    assert [len(page) for page in pages] == [1, 1, 1, 1]
    assert [len(page) for page in pour(points(*"abcdef"), replace(BODY, box=Box(0, 0, 400, 900)))] == [3, 3]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("abcdefghij .,é", min_size=1, max_size=600), min_size=1, max_size=8))
def test_nothing_is_lost_or_clipped(texts):
    texts = [text for text in texts if text.strip()]
    pages = pour(points(*texts), BODY)
    assert all(fits(page, BODY) for page in pages if page)
    seen = "".join(line.text for page in pages for line in page)
    assert seen.replace(" ", "") == "".join(texts).replace(" ", "")


def test_a_long_paragraph_is_cut_between_sentences():
    pages = pour(points("Une phrase assez longue pour tenir sur deux lignes entières. " * 6), BODY)
    assert len(pages) > 1
    assert all(page[-1].text.rstrip().endswith(".") for page in pages)


def test_a_word_no_line_can_hold_is_cut_into_runs():
    (line,) = breakable(points("x" * 200), BODY)
    assert len(line.runs) > 1
    assert line.text == "x" * 200
    assert fits((line,), replace(BODY, box=Box(0, 0, 400, 900)))


def test_text_settles_in_the_largest_size_that_fits_or_not_at_all():
    assert settle((words("court"),), BODY) == (words("court"),)
    smaller = settle((words("mot " * 45),), BODY)
    assert smaller
    assert 18 <= smaller[0].size < 24
    assert settle((words("mot " * 400),), BODY) is None


def test_a_title_is_made_smaller_then_cut_at_a_word():
    assert headline("Court", TITLE) == ("Court", None, True)
    text, size, whole = headline(
        "Un titre un peu plus long que tous les autres titres de la formation", TITLE
    )
    assert whole
    assert size < 32
    text, size, whole = headline("mot " * 60, TITLE, " (1/2)")
    assert not whole
    assert text.endswith("mot… (1/2)")
    assert fits((words(text, size=size),), TITLE)


def test_a_footer_too_long_ends_with_an_ellipsis():
    style = Style(size=12)
    assert one_line("court", style, 200, 12) == "court"
    assert one_line("long " * 60, style, 200, 12).endswith("…")


def test_a_short_list_is_given_air_and_never_more_than_there_is():
    roomy = replace(BODY, box=Box(0, 0, 400, 300))
    spread = aired(points("un", "deux", "trois"), roomy)
    assert [line.before for line in spread] == [None, 22, 22]
    assert fits(spread, roomy)
    full = points("un", "deux", "trois", "quatre", "cinq")
    assert aired(full, BODY) == full
    assert aired(points("un", "deux"), roomy) == points("un", "deux")
