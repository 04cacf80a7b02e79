from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osereso.reading.traced import Traced
from osereso.text import clean
from tests.reading import texts
from tests.reading.documents import document_of


def seen_in(traced: Traced, original: str) -> str:
    return "".join(original[place] for place in traced.origins)


@given(st.text(max_size=60))
def test_a_text_that_was_cleaned_still_knows_its_places(text: str) -> None:
    traced = Traced.whole(text).cleaned()
    assert len(traced.origins) == len(traced.text)
    assert list(traced.origins) == sorted(traced.origins)
    assert clean(traced.text) == traced.text


def test_stretches_and_pieces_keep_their_places() -> None:
    text = "  un deux\ntrois "
    whole = Traced.whole(text)
    one, two = (piece.strip() for piece in whole.split("\n"))
    assert (seen_in(one, text), seen_in(two, text)) == ("un deux", "trois")
    joined = Traced.joined([one, two], " ")
    assert joined.text == "un deux trois"
    assert list(joined.origins) == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**Gras** et [un lien](http://un.site/page) ici", "Gras et un lien ici"),
        ("un \\* vrai &amp; faux", "un * vrai & faux"),
    ],
)
def test_what_is_left_without_marks_is_found_again(written: str, shown: str) -> None:
    traced = Traced.whole(written).shown_as(shown)
    assert traced.text == shown
    last = shown.rsplit(maxsplit=1)[-1]
    assert seen_in(traced[-len(last) :], written) == last


@pytest.mark.parametrize("text", [texts.PAGE, texts.BOLD, texts.WRAPPED, texts.LABELS])
@pytest.mark.parametrize("name", ["interview.txt", "interview.md"])
def test_every_block_is_shown_in_its_file(text: str, name: str) -> None:
    document = document_of(text, name)
    for block in document.blocks:
        shown = document.origin(block.span).of(text)
        assert shown.split()[0].startswith(block.text.split()[0][:3])
        assert shown[-1] == block.text[-1]
