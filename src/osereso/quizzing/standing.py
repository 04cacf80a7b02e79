"""Whether a text can be understood alone, out of the conversation it comes from."""

from __future__ import annotations

import re

from osereso.quizzing.questions import asks_a_story
from osereso.quizzing.wording import Shape, infinitive, roots, shape
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
    r"|a |d |avec |dans |chez |par |sans |pour |depuis |vers |cote |ici |chaque |rien qu|tout est "
    r"|peut etre |un peu |toujours |voila |du \w+ a |du \w+ au |de \w+ a |\w+ible par |\w+ier parce "
    r"|(?!\w+re |toute )\w+e (?:l|les?|la|une?|des|tes|ton|ta) "  # « Travaille l’anglais »: an order
    r")"
)
_DANGLING_WITHIN = re.compile(
    r"\b(?:ci dessus|ci dessous|cel(?:le|ui) (?:ci|la)|ce(?:ux|lles) (?:ci|la)|ca|cela|la dedans"
    r"|comme je (?:le )?disais|en question|ces|cet|cette|ce (?!qu|n|sont|metier|jour)\w+"
    r")\b"
)
_SOMEBODY = re.compile(r"\b(?:eux|lui|tu|te|t|toi|tes|je|j|moi|mon|mes)\b")
_TRAILING = re.compile(
    r" (?:oui|non|deja|tenez|voila|(?<!importe )comment|quoi|enfin|surtout|plutot|aussi|en fait|fermer"
    r"|moyen|est|sont|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|de|des|les?|la|a|en|avec|sur|et"
    r"|ou) $"
)
_MISSPELT = re.compile(
    r"[,;:][ \u00a0]*,|^[Ss]avoir \w+é\b|\w[-’'] \w|\b(?:plus|pas) \w+ rien\b|:[ \u00a0]d(?:e |’)"
)
_LOOSE_START = re.compile(
    r"(?:il (?!faut|y a|existe|vaut)|elles? |ils |lui |eux |cela |ca |c est |c etait |ce |celui |celles? "
    r"|ceux |donc |mais |et |ou |car |or |puis |ensuite |alors |sinon |non |oui |bref |exemple|par exemple"
    r"|en effet|du coup|apres (?:c|il|la|les?|on) |mon autre|ma |mes |depuis |encore |une par une"
    r"|un par un|je me |certaine?s )"
)
_TELLING = 4  # words that carry meaning; a shorter sentence could answer anything
_NARRATED = re.compile(r"\bj (?:y |l |n |en )?(?:ai|avais)\b")
_CLAUSE_END = re.compile(r"[,;:.]")
_LEANING = re.compile(r"(?:a l aise|en lien|d accord|en contact|proches?|prete?s?)$")
_COMPLEMENTS = frozenset({"que", "qu", "dont", "de", "d", "du", "des"})
_CLITICS = frozenset({"le", "la", "les", "l", "lui", "leur", "y", "en"})
# Not wrong, but a poor thing to ask about: somebody's « son », a torn clause.
_VAGUE = re.compile(
    r"difficile |.*\b(?:quelqu un|quelque chose|personne n|(?:son|sa|ses|leurs?|mon|ma|mes|moi|je|j|me)) "
)
# Nothing to ask about: a lonely adjective or figure, an anecdote, a day long gone.
_ANECDOTE = re.compile(
    r"(?:quelques (?:dizaines|centaines|milliers|euros|minutes|heures|jours)"
    r"|gros|vrais?|bons?|bonnes?|\d\w*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|vingt|trente"
    r"|quarante|cinquante|soixante|on (?:est|etait)|une fois (?!pour)\w+) "
    r"|.* pour \d|.* \d+ $"
    r"|.*\bautre chose |.*\b(?:\w+di|annee|an|mois|semaine) derni\w+ |.*\bforcement |la (?:\w+ )?question "
    r"|.*\b(?!fait|lait|sait|plait|parait|connait|souhait|portrait|extrait|parfait)\w{2,}(?:ait|aient) "
)


def self_standing(text: str) -> bool:
    """Whether an idea can be understood alone: no loose pronoun or connector, no torn quotation."""
    folded = fold(text) + " "
    torn = text.count("«") != text.count("»") or text.count("(") != text.count(")")
    ragged = text.rstrip(" \u00a0").endswith((":", ",", ";", "…", "?"))
    return bool(
        any(root.isalpha() for root in roots(text))
        and not torn
        and not ragged
        and not _MISSPELT.search(text)
        and not _DANGLING_START.match(folded)
        and not _TRAILING.search(folded)
        and not _starts_with_pronoun(folded)
        and not _DANGLING_WITHIN.search(folded)
        and not _SOMEBODY.search(folded)
    )


def _starts_with_pronoun(folded: str) -> bool:
    """Whether a text starts as « la relancer » does; nouns in -ier and -oir are more than verbs."""
    first, _space, rest = folded.partition(" ")
    second = rest.partition(" ")[0]
    return first in _CLITICS and infinitive(second) and not second.endswith(("ier", "oir"))


def cut_short(text: str, sentence: str) -> bool:
    """Whether the sentence goes on with what an idea needs: « avec un compte | que l’on fait vivre »."""
    folded = fold(text)
    ending = " ".join(folded.split()[-2:])
    for clause in map(fold, _CLAUSE_END.split(sentence)):
        _before, found, after = f" {clause} ".partition(f" {ending} ")
        if found and after:
            return after.split()[0] in _COMPLEMENTS or bool(_LEANING.search(folded))
    return False


def reported(sentence: str) -> bool:
    """Whether a sentence gives the words of somebody else, which are nobody's answer."""
    return sentence.startswith(("«", "“", '"'))


def narrated(text: str, sentence: str, question: str) -> bool:
    """Whether an infinitive tells what somebody did or has, unasked: « J’ai mangé une banane »."""
    first = fold(text).removeprefix("ne pas ").partition(" ")[0]
    conjugated = first in {"avoir", "etre"} and first not in fold(sentence).split()
    past = shape(text) is Shape.INFINITIVE and bool(_NARRATED.search(fold(sentence)))
    return (conjugated or past) and not asks_a_story(question)


def quotable(text: str, question: str) -> bool:
    """Whether a sentence can be read alone as an answer; a story is one when it was asked for."""
    folded = fold(text) + " "
    return not (
        _LOOSE_START.match(folded)
        or _DANGLING_WITHIN.search(folded)
        or "(" in text
        or (_NARRATED.search(folded) and not asks_a_story(question))
        or len(roots(text)) < _TELLING
    )


def anecdotal(text: str) -> bool:
    """Whether an idea is a detail that nobody should have to remember."""
    return bool(_ANECDOTE.match(fold(text) + " "))


def vague(text: str) -> bool:
    """Whether an idea is understood alone and yet poor to ask about."""
    return len(roots(text)) < 2 or bool(_VAGUE.match(fold(text) + " "))
