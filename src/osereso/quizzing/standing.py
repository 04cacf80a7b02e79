"""Whether a text can be understood alone, out of the conversation it comes from."""

from __future__ import annotations

import re

from osereso.quizzing.wording import infinitive, roots
from osereso.text import fold

# All on folded text with a space at its end.
_DANGLING_START = re.compile(
    r"(?:il (?!faut|y a|existe|vaut)|elles? |ils |lui |eux |cela |ca |ce qui |celui |celles? |ceux "
    r"|c est |c etait |ce n est |ce sont |leurs? |son |sa |ses "
    r"|donc |mais |et |ou |car |or |puis |ensuite |alors |sinon |non |oui |bref |pareil|idem"
    r"|exemples? |par exemple|en effet|du coup|d ailleurs|la dessus|y compris|au contraire|parce qu|comme "
    r"|dont |qui |que |qu |dedans|de ne |de n |d une |d un "
    r"|les deux |plutot |jamais a |resultat |capables? de |avoir tout "
    r"|certaine?s (?:ne|n|sont|ont|font|peuvent)"
    r")"
)
_DANGLING_WITHIN = re.compile(
    r"\b(?:ci dessus|ci dessous|cel(?:le|ui) (?:ci|la)|ce(?:ux|lles) (?:ci|la)|ca|cela|la dedans"
    r"|comme je (?:le )?disais|en question|ces|cet|cette|ce (?!qu|n|sont|metier|jour)\w+)\b"
)
_CLITICS = frozenset({"le", "la", "les", "l", "lui", "leur", "y", "en"})
# Not wrong, but a poor thing to ask about: a torn clause, a lonely figure, somebody's « son ».
_VAGUE = re.compile(
    r"(?:par |avec |sans |dans |rien qu|difficile |tout est )"
    r"|.*\b(?:quelqu un|quelque chose|personne n|(?:son|sa|ses|leurs?|mon|ma|mes|moi|je|j|me)) "
)
_DANGLING_QUESTION = re.compile(
    r"(?:donc |ah |oui |non |d accord|justement|vraiment|c est a dire|a part )"
    r"|.*\b(?:ca|cela|cel(?:le|ui) (?:ci|la)|ceci|depuis|la (?=$|vous|on|il|elle)|eux|elles|la bas|vous en"
    r"|vous y|tu en|tu y|la tienne|l[ae]s? voir|le jour ou|ce \w+ la|qu en|euh"
    r"|(?:cet|cette|ces) (?!metier|profession|activite|fonction)\w+)\b"
)
_ASKS = re.compile(
    r"\b(?:quel|quels|quelle|quelles|comment|pourquoi|que|qu|quoi|combien|ou|qui|what|how|why|which)\b"
)
_INVERSION = re.compile(r"\w-(?:t-)?(?:vous|tu|on|ils?|elles?|ce)\b")


def self_standing(text: str) -> bool:
    """Whether an idea can be understood alone: no loose pronoun or connector, no torn quotation."""
    folded = fold(text) + " "
    torn = text.count("«") != text.count("»") or text.count("(") != text.count(")")
    ragged = text.rstrip(" \u00a0").endswith((":", ",", ";", "…", "?"))
    return bool(
        any(root.isalpha() for root in roots(text))
        and not torn
        and not ragged
        and not _DANGLING_START.match(folded)
        and not _starts_with_pronoun(folded)
        and not _DANGLING_WITHIN.search(folded)
    )


def _starts_with_pronoun(folded: str) -> bool:
    """Whether a text starts as « la relancer » does; nouns in -ier and -oir are more than verbs."""
    first, _space, rest = folded.partition(" ")
    second = rest.partition(" ")[0]
    return first in _CLITICS and infinitive(second) and not second.endswith(("ier", "oir"))


def vague(text: str) -> bool:
    """Whether an idea is understood alone and yet poor to ask about."""
    return len(roots(text)) < 2 or bool(_VAGUE.match(fold(text) + " "))


def focused(question: str) -> bool:
    """Whether a question of the interview says by itself what it is about."""
    folded = fold(question) + " "
    wanted = 1 if direct(question) else 3
    return (
        question.rstrip().endswith("?")
        and len(roots(question)) >= wanted
        and len(folded.split()) <= 30
        and not _DANGLING_QUESTION.match(folded)
    )


def direct(question: str) -> bool:
    """Whether a question asks with a question word or an inversion, as one asks in writing."""
    return bool(_ASKS.search(fold(question)) or _INVERSION.search(question))
