"""The French catalogue holds every sentence of the sources, ours and Click's, and says the same thing."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from osereso.messages import LOCALE_FOLDER, catalogue
from tests.tools import compile_catalogues, extracted_sentences

SOURCE = LOCALE_FOLDER / "fr" / "LC_MESSAGES" / "osereso.po"
_PLACE = re.compile(r"\{[^{}]*\}|%\(\w+\)s")
_BAD_TYPOGRAPHY = re.compile(
    r"[^\s\u00a0(\[{:;!?][;!?](?=\s|$)"  # no space before ; ! ?
    r"|[^\S\u00a0][;!?»](?=\s|$)|[^\S\u00a0\n]:(?=\s|$)|«[^\u00a0]|[^\u00a0]»"  # an ordinary one
    r"|\w'\w"  # a straight apostrophe
)


@pytest.fixture(scope="module")
def french():
    with SOURCE.open("rb") as file:
        return read_po(file, locale="fr")


@pytest.fixture(scope="module")
def sentences():
    return extracted_sentences()


def texts(value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,)


def test_every_sentence_of_the_sources_is_in_the_catalogue(french, sentences):
    if french_click(french) != version("click"):
        pytest.skip(f"the catalogue knows Click {french_click(french)}, installed is {version('click')}")
    missing = [message.id for message in sentences if message.id and message.id not in french]
    assert missing == [], "run scripts/update_catalogues.py and translate"


def test_no_sentence_of_the_catalogue_is_out_of_use(french, sentences):
    if french_click(french) != version("click"):
        pytest.skip("another Click is installed")
    assert [message.id for message in french if message.id and message.id not in sentences] == []


def test_every_sentence_is_translated_and_none_is_a_guess(french):
    open_ones = [m.id for m in french if m.id and (m.fuzzy or not all(texts(m.string)) or not m.string)]
    assert open_ones == []


def test_a_translation_has_the_same_places_to_fill(french):
    different = []
    for message in french:
        if message.id and message.string:
            wanted = [set(_PLACE.findall(text)) for text in texts(message.id)]
            different += [
                message.id
                for text in texts(message.string)
                if text and set(_PLACE.findall(text)) not in wanted
            ]
    assert different == []


def test_the_french_follows_french_typography(french):
    wrong = [
        text
        for message in french
        if message.id
        for text in texts(message.string)
        if _BAD_TYPOGRAPHY.search(_PLACE.sub("x", text))
    ]
    assert wrong == []


def test_a_compiled_catalogue_speaks(french):
    compile_catalogues()
    catalogue.cache_clear()
    assert catalogue("fr-FR").gettext("Interrupted.") == "Interrompu."
    assert catalogue("de").gettext("Interrupted.") == "Interrupted."
    assert Path(SOURCE).with_suffix(".mo").is_file()


def french_click(french) -> str:
    """The version of Click whose words the catalogue has; another one may have others."""
    found = re.search(r"Click (\S+)\.$", french.header_comment)
    return found.group(1) if found else ""
