"""What the words of a text do: ask, invite to speak, address somebody, tell of the one who says them."""

from __future__ import annotations

import re

LONGEST_QUESTION = 600  # characters
LONGEST_PROMPT = 160
LONGEST_OPENING = 260  # characters of a question that opens the paragraph of its answer
LONGEST_TITLE = 120

_LAST_SIGNS = re.compile(r"\?[\s\u00a0\u202f!?…»”\"')\]*_.;]*(?:\([^()?]{1,60}\)\.?|\d{1,2}[:h]\d{2})?$")
_OPENING = re.compile(rf"[^?\n]{{3,{LONGEST_OPENING}}}\?+")
_MORE_QUESTION = re.compile(
    r"[\s\u00a0]{1,3}(?!je |j[’']|moi)[^.?!\n]{3,160}\?+", re.IGNORECASE
)  # a second question in the same breath
_SECOND = re.compile(
    r"\b(?:(?:vous|votre|vos|tu|te|ton|ta|tes|toi)(?!\w)|t[’'](?=\w))|-(?:nous|moi)\b", re.IGNORECASE
)
_FIRST = re.compile(r"\b(?:(?:je|mon|ma|mes|moi|nous|notre|nos)(?!\w)|j[’'](?=\w))", re.IGNORECASE)
_I = re.compile(r"\b(?:je\b|j[’'])(?!-)", re.IGNORECASE)
_LEADING_WORD = r"(?:et|mais|alors,?|donc,?|d[’']ailleurs,?|enfin,?|du coup,?|sinon,?|justement,?)"
_ASKING_WORD = re.compile(
    rf"\W{{0,3}}(?:{_LEADING_WORD} )?"
    r"(?:qui|que|qu[’']|quoi|quel(?:le)?s?|quand|comment|combien|pourquoi|où|d[’']où|est-ce|y a-t-il"
    r"|(?:à|de|en|pour|par|sur|avec|chez|dans) (?:qui|quoi|quel(?:le)?s?)"
    r"|(?:[\w’']+ ){0,6}?\w+-(?:vous|tu|t-on|on))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.][.!?] ")
_TELL = "parlez|racontez|décrivez|expliquez|présentez|donnez|dites|citez|précisez|rappelez"
_CAN_YOU = re.compile(r"(?:peux|pourrais|pouvez|pourriez|veux|voulez)[- ](?:tu|vous)\b", re.IGNORECASE)
_TELL_US = f"(?:{_TELL}|parle|raconte|décris|explique|présente|donne|dis|cite|rappelle)-(?:nous|moi)"
_INVITES = re.compile(rf"(?:{_TELL}|(?:[\w’']{{1,20}},? ){{0,3}}?{_TELL_US})\b", re.IGNORECASE)
_IMPERATIVE = re.compile(
    r"(?!(?:assez|chez|rendez|allez|voyez|tenez|venez)\b)\w{3,}ez\b(?!-)|(?:raconte|décris|explique|imagine|parle)\b",
    re.IGNORECASE,
)
# « Ton parcours », « Un conseil », « Votre journée type »: what is wanted, named.
_NAMED = re.compile(
    r"\W{0,2}(?:(?:ton|ta|tes|votre|vos)\b|(?:un|une|le|la|les|des|ses|quelques|trois|dernier|dernière)\s(?:[\w’'-]+\s){0,2}?"
    r"(?:conseil|anecdote|mot|souvenir|message|citation|astuce|projet|question|livre|parcours|métier|journée|rencontre|formation)s?\b)",
    re.IGNORECASE,
)
# Titles of what is no part of the talk.
_NO_QUESTION = re.compile(
    r"\W{0,4}(?:contacts?|liens?|(?:quelques|les|mes|ses) (?:liens|sources|références)"
    r"|pour (?:aller plus loin|en savoir|plus d|découvrir|suivre|le |la |les )|en savoir plus"
    r"|conclusion|merci|sources?|références|bibliographie|crédits?|notes?|définitions?|glossaire|nota|encadré"
    r"|à (?:propos|lire|voir)|retrouve|suivre|(?:en )?bref|présentation|introduction|sommaire|le mot de"
    r"|bio(?:graphie)?|infos|informations|ressources|remerciements|commentaires?|partage)\b",
    re.IGNORECASE,
)


def ends_as_a_question(text: str) -> bool:
    """Whether a text ends in a question mark, whatever signs, brackets or times stand behind it."""
    return len(text) <= LONGEST_QUESTION and _LAST_SIGNS.search(text[-80:]) is not None


def addresses(text: str) -> bool:
    """Whether somebody is spoken to: « vous », « ton », « dites-nous »."""
    return _SECOND.search(text) is not None


def tells_of_oneself(text: str) -> bool:
    """Whether who speaks speaks of himself or herself: « je », « notre »."""
    return _FIRST.search(text) is not None


def says_i(text: str) -> bool:
    """Whether « je » is a subject."""
    return _I.search(text) is not None


def begins_like_a_question(text: str) -> bool:
    """Whether the first words are those of a question."""
    return _ASKING_WORD.match(text) is not None


def names_what_is_wanted(text: str) -> bool:
    """Whether a text names what somebody is to speak of: « Ton parcours », « Un conseil »."""
    return _NAMED.match(text) is not None


def heads_no_question(text: str) -> bool:
    """Whether a text is the title of what is no part of the talk: « Contacts », « Pour en savoir plus »."""
    return len(text) <= LONGEST_PROMPT and _NO_QUESTION.match(text) is not None


def is_one_sentence(text: str) -> bool:
    """Whether no sentence ends inside a text."""
    return _SENTENCE.search(text) is None


def puts_a_question(sentence: str) -> bool:
    """Whether one sentence asks somebody something, and does not tell of the one who says it."""
    return (
        sentence.rstrip().endswith("?")
        and len(sentence) <= LONGEST_OPENING
        and addresses(sentence)
        and not tells_of_oneself(sentence)
    )


def prompts(text: str) -> bool:
    """Whether a short block invites to speak: « Parlez-nous de… », « Décrivez votre journée »."""
    if len(text) > LONGEST_PROMPT:
        return False
    words = text.lstrip('«“" \u00a0')
    if _INVITES.match(words) or _CAN_YOU.match(words):
        return True
    return (
        len(text) <= 100
        and "?" not in text
        and text[-1] not in ".!;,:"
        and _IMPERATIVE.match(text) is not None
    )


def answers_itself(text: str, opening: int) -> bool:
    """Whether a question is answered at once by somebody who then wonders: « Pourquoi ? Parce que je… ? »."""
    said = text[opening:]
    return (
        opening > 0
        and len(said) > LONGEST_PROMPT
        and addresses(text[:opening])
        and not addresses(said)
        and tells_of_oneself(said)
    )


def opening_of(text: str) -> int:
    """Where the question ends that opens a paragraph and is answered in it; 0 when there is none."""
    match = _OPENING.match(text)
    if match is None or match.end() >= len(text.rstrip()):
        return 0
    if len(re.findall(r"[.!…](?:\s|$)", match.group())) > 1:
        return 0
    end = match.end()
    while (more := _MORE_QUESTION.match(text, end)) and more.end() < len(text.rstrip()):
        end = more.end()
    return end
