"""Whether a question of the interview can be asked again: it says what it asks, and more than yes or no."""

from __future__ import annotations

import re

from osereso.quizzing.wording import roots
from osereso.text import fold

_DANGLING_QUESTION = re.compile(
    r"(?:donc |ah |oui |non |d accord|justement|vraiment|c est a dire|a part |a quelle heure)"
    r"|.*\b(?:ca|cela|cel(?:le|ui) (?:ci|la)|ceci|depuis|la (?=$|vous|on|il|elle)|eux|elles|la bas|vous en"
    r"|vous y|s y|tu en|tu y|combien|qui fait quoi|la tienne|l[ae]s? voir|le jour ou|ce \w+ la|qu en|euh"
    r"|(?:cet|cette|ces) (?!metier|profession|activite|fonction)\w+)\b"
)
_ASKS = re.compile(  # on the question as it is printed, in small letters: « où » asks, « ou » does not
    r"\b(?:quels?|quelles?|comment|pourquoi|quoi|combien|où|qui|what|how|why|which)\b"
    r"|\b(?<!est-ce )qu(?:e\b|’)"
)
_REQUEST = re.compile(r"\bp(?:ouvez|ourriez|eux|ourrais) (?:vous|tu)\b")
_INVERSION = re.compile(r"\w-(?:t-)?(?:vous|tu|on|ils?|elles?|ce)\b")
_STORY = re.compile(r"\b(?:parcours|presenter|devenue?s?|deja|erreur|souvenir|avant|arriv\w+|retrouv\w+)\b")
_MISSPELT = re.compile(r"\w[-’'] \w")  # « Pourriez- vous »


def focused(question: str) -> bool:
    """Whether a question of the interview says by itself what it is about."""
    folded = fold(question) + " "
    wanted = 1 if direct(question) else 3
    return (
        question.rstrip().endswith("?")
        and len(roots(question)) >= wanted
        and len(folded.split()) <= 30
        and not _DANGLING_QUESTION.match(folded)
        and not _MISSPELT.search(question)
    )


def direct(question: str) -> bool:
    """Whether a question asks for more than yes or no."""
    folded = fold(question)
    return bool(
        _ASKS.search(question.lower())
        or _REQUEST.search(folded)
        or (_INVERSION.search(question) and _STORY.search(folded))
    )


def asks_a_story(question: str) -> bool:
    """Whether a question asks for what somebody once did."""
    return bool(_STORY.search(fold(question)))
