"""Texts that tell what happened once, or show one case of many: true of nobody else, so no point of a slide.

Without them the written sample interviews have 23 points fewer, two of which were a trainer's.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.distilling.candidate import Candidate

_PEOPLE = re.compile(
    r"\b(?:p[èe]re|m[èe]re|mari|épouse|dame|monsieur|madame|mme|mlle|gars|mec|gamine?|voisine?|copains?|copines?|"
    r"neveu|nièce|cousine?|grand-m[èe]re|grand-p[èe]re|chien|chat)\b",
    re.IGNORECASE,
)
_DAYS = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MONTHS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_MOMENT = re.compile(
    rf"\bun (?:{_DAYS}|matin|soir|jour|après-midi)\b|, {_DAYS} (?:soir|matin)\b|\b{_MONTHS} \d{{4}}\b|"
    r"\bune fois une?\b",
    re.IGNORECASE,
)
_AGE = re.compile(r"[\w-]+ ans, ", re.IGNORECASE)
_ONE = re.compile(r"une? ", re.IGNORECASE)
_ONE_AND_ONE = re.compile(r"une? .* et une? ", re.IGNORECASE)
_COUNTED = re.compile(r"(?:une?|deux|trois|quatre|cinq|six|dix) ", re.IGNORECASE)
_CASES = 3
_SHORT = 3  # words of a case: « trois infirmières », « une SCI familiale »


def names_people(point: Candidate) -> bool:
    """« Une gamine de huit ans » – but « Travailler avec son père » says what to do."""
    return point.verb != "inf" and speaks_of_people(point.text)


def names_a_moment(point: Candidate) -> bool:
    """« Un contrat de 90 pages, un vendredi soir », « En mars 2020 : … », « Trouver une fois une erreur »."""
    return bool(_MOMENT.search(point.text))


def gives_an_age(point: Candidate) -> bool:
    """« Dix-neuf ans, capuche, trois rendez-vous »."""
    return point.verb == "" and bool(_AGE.match(point.text))


def tells_of_one(point: Candidate) -> bool:
    """« Un plombier avait percé une colonne » – but « Une coupe coûte 36 € » is true of all."""
    return point.verb == "fin" and point.past and bool(_ONE.match(point.text))


def lists_cases(point: Candidate) -> bool:
    """« Un bail, un crédit, un licenciement »: of what?"""
    parts = point.text.split(", ")
    counted = len(parts) >= _CASES and all(_COUNTED.match(part) for part in parts)
    return counted and any(
        max(len(one.split()), len(other.split())) <= _SHORT for one, other in pairwise(parts)
    )


def sets_one_beside_one(point: Candidate) -> bool:
    """« Un tiroir à queues d’aronde et un tiroir agrafé »: what of them?"""
    return point.verb == "" and bool(_ONE_AND_ONE.match(point.text))


SCENES: tuple[Callable[[Candidate], bool], ...] = (
    names_people,
    names_a_moment,
    gives_an_age,
    tells_of_one,
    lists_cases,
    sets_one_beside_one,
)


def sets_a_scene(point: Candidate) -> bool:
    """Whether a candidate tells of somebody, or of a moment, that stands for nobody and nothing else."""
    return any(scene(point) for scene in SCENES)


def speaks_of_people(text: str) -> bool:
    """Whether a father, a neighbour or a lady stands in it."""
    return bool(_PEOPLE.search(text))
