"""French typography: right once, and unchanged when applied again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osereso.typography import (
    clock,
    day,
    duration,
    elide,
    enumeration,
    french,
    since_midnight,
    typeset,
)

NB = "\u00a0"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Pourquoi?", f"Pourquoi{NB}?"),
        ("Quoi ? Oui !", f"Quoi{NB}? Oui{NB}!"),
        ('Il dit "oui".', f"Il dit «{NB}oui{NB}»."),
        ("l'atelier", "l’atelier"),
        ("stratégies “social media”", f"stratégies «{NB}social media{NB}»"),
        ("« l’idée “neuve” »", f"«{NB}l’idée “neuve”{NB}»"),
        ("50% de 12 000 euros", f"50{NB}% de 12{NB}000{NB}euros"),
        ("Attendez...", "Attendez…"),
        ("Pourriez- vous dire ?", f"Pourriez-vous dire{NB}?"),
        ("M. Dupont et Mme Roy", f"M.{NB}Dupont et Mme{NB}Roy"),
        ("parcours :\nDe l’animation", f"parcours{NB}:\nDe l’animation"),
    ],
)
def test_french_rules_are_applied(raw: str, expected: str) -> None:
    assert french(raw) == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://exemple.fr/a?b=c:d",
        "a@exemple.fr",
        "rendez-vous à 14:30",
        "format 16:9",
        "#media",
        "livret.docx",
        ":-)",
    ],
)
def test_addresses_hours_and_names_are_left_alone(text: str) -> None:
    assert french(text) == text


@given(st.text(alphabet="abé «»“”\"'!?:;…. %€12\u00a0\u202f\n-()’", max_size=60))
def test_typesetting_twice_changes_nothing(text: str) -> None:
    once = french(text)
    assert french(once) == once


@given(st.text(max_size=60))
def test_no_letter_or_digit_is_ever_lost(text: str) -> None:
    assert [c for c in french(text) if c.isalnum()] == [c for c in text if c.isalnum()]


@given(
    text=st.lists(st.sampled_from(["Mme", "M.", "Roy", "l’été", "est-ce", "-", "vous", "n°", "deux", "mot,"]))
)
def test_what_is_passed_over_quickly_is_what_setting_would_not_change(text: list[str]) -> None:
    """A neutral sign makes the same words go the long way."""
    words = " ".join([*text, "mot"])
    assert french(words) == french(f"{words}\n1").removesuffix("\n1")


def test_other_languages_keep_their_own_rules() -> None:
    assert typeset("Why? “Yes”!", "en") == "Why? “Yes”!"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("apiculteur", "d’apiculteur"),
        ("community manager", "de community manager"),
        ("hôtelier", "d’hôtelier"),
        ("héros", "de héros"),
        ("infirmière", "d’infirmière"),
        ("hockeyeur", "de hockeyeur"),
        ("économe", "d’économe"),
        ("yaourtier", "de yaourtier"),
    ],
)
def test_de_is_elided_before_a_vowel_sound(phrase: str, expected: str) -> None:
    assert elide("de", phrase) == expected


def test_an_enumeration_reads_as_a_sentence() -> None:
    assert enumeration(["a", "b", "c"]) == "a, b et c"
    assert enumeration(["a"]) == "a"


@pytest.mark.parametrize(
    ("minutes", "french", "english"),
    [
        (45, "45\u00a0min", "45\u00a0min"),
        (60, "1\u00a0h", "1\u00a0h"),
        (65, "1\u00a0h\u00a005", "1\u00a0h\u00a05\u00a0min"),
    ],
)
def test_durations_are_printed_as_each_language_prints_them(minutes: int, french: str, english: str) -> None:
    assert duration(minutes, "fr") == french
    assert duration(minutes, "en") == english


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("2026-12-01", "fr", "mardi 1er décembre 2026"),
        ("2026-12-08", "fr", "mardi 8 décembre 2026"),
        ("2027-02-03", "en-GB", "Wednesday 3 February 2027"),
        ("2027-02-30", "fr", "2027-02-30"),
        ("les mardis de mars", "fr", "les mardis de mars"),
    ],
)
def test_a_day_is_said_as_people_say_it(written: str, language: str, said: str) -> None:
    assert day(written, language) == said


@pytest.mark.parametrize(("minutes", "text"), [(540, "9 h"), (545, "9 h 05"), (810, "13 h 30")])
def test_hours_are_written_as_in_french_documents_and_read_again(minutes: int, text: str) -> None:
    assert clock(minutes).replace(NB, " ") == text
    assert since_midnight(clock(minutes)) == minutes
