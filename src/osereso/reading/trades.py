"""The trade of the person who is interviewed: what is said of her, or what she says of herself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.reading.people import NAME
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_WORDS = 10

_TRADE = r"[^,.;:!?«»“”()|–—\n]{3,90}"
# What is no longer the trade: the place, the time, what the person does.
_STOPS = re.compile(
    r"\s(?:depuis|dans|chez|pour|qui|à|au|aux|avec|où|y|en (?:ce|plein|\d)|sur (?!mesure)"
    r"|et (?!\w+ (?:dans|à|chez|depuis|$))"  # « sociale et solidaire » is one trade
    r"|a|est|sont|nous|vous|ans|raconte|répond|revient|vient|partage|explique|parle)\b"
)
_ARTICLE = re.compile(
    r"^(?:(?:une?|les?|la|notre|votre|son|sa|cette?|jeunes?|ancien(?:ne)?)\s|l[’']\s?)+", re.IGNORECASE
)
# A title that begins with the trade: « Luthière à Mirecourt : … », « Une éclusière raconte ».
_ANNOUNCED = re.compile(
    r"(?!(?:les?|la|l[’']|dans|aux?|à|en|sous|sur|chez|avec|interviews?|entretiens?|rencontres?|portraits?)\b)"
    r"(?!\w+(?:er|ir|re) (?:une?|les?|la|des|l[’']|[sm](?:on|a|es)) ?)"  # « Garder un refuge »
    r"(?!(?:une? )?(?:jour|journée|matin|matinée|soirée|nuit|heure|semaine)\b)"
    r"([^,.;:!?«»“”\"()|–—\n]{3,90}?)\s?(?:[,:«“\"]|(?:raconte|répond|revient|partage|explique|parle)\b)",
    re.IGNORECASE,
)
_OF_HERSELF = re.compile(
    r"\b(?:je (?:suis|travaille comme|travaille en tant que|exerce (?:le métier|la profession) d(?:e|’|')"
    rf"|serai bientôt)|j[’']ai été|étant) ?({_TRADE})",
    re.IGNORECASE,
)
_OF_A_TRADE = re.compile(
    r"\b(?:métier|profession|travail|quotidien|poste|fonction) (?:de la |du |de l[’']|d[’']|des? )"
    r"([\wà-ÿ’' -]{3,60})",
    re.IGNORECASE,
)
_WITH_A = re.compile(rf"\b(?:avec|chez|d[’']|à|notre|de) (?:une? )({_TRADE})", re.IGNORECASE)
_FEMALE = "euse|rice|ière|ienne|eure"
_ENDING = re.compile(
    rf"[a-zà-ÿ’-]{{2,}}(?:eur|ier|ien|iste|logue|aire|graphe|nome|tecte|pède|pathe|{_FEMALE})(?:[·.(-]?(?:e|se|ne|re|rice|euse)\)?)?s?$"
)
_TRADES = frozenset(
    "chef cheffe chargé chargée responsable maître maîtresse médecin professeur professeure prof assistant "
    "assistante agent agente consultant consultante designer manager président présidente sage-femme "
    "aide-soignant aide-soignante doctorant doctorante étudiant étudiante chercheur artisan artisane avocat "
    "avocate juge comptable sysadmin devops lead head community product data cto ceo pdg coach freelance "
    "écrivain auteur autrice lutteur chanteur comédien acteur photographe pompier pompière potier potière "
    "berger bergère boulanger boulangère maraîcher maraîchère pâtissier vétérinaire kiné apprenti apprentie "
    "gérant gérante commerçant commerçante enseignant enseignante soignant indépendant fondateur "
    "cofondateur co-fondateur cofondatrice lapidaire céramiste ébéniste barista styliste web ux ui".split()
)
_NO_TRADE = frozenset(
    "premier première dernier dernière métier quartier papier meilleur meilleure extérieur intérieur "
    "valeur supérieur inférieur affaire horaire secondaire nécessaire ordinaire extraordinaire entier "
    "entière rien bien lien combien ancien ancienne quotidien particulier particulière plusieurs ailleurs "
    "lieur cœur coeur peur fleur couleur douleur longueur douceur chaleur bonheur malheur heure jeune "
    "fière matière manière lumière carrière rivière frontière bannière tien mien sien maintien entretien "
    "soutien hier anniversaire contraire vocabulaire partenaire volontaire populaire solitaire salaire "
    "leur arrière derrière secteur moteur vecteur joyeuse heureuse malheureuse curieuse sérieuse "
    "nombreuse chanceuse amoureuse courageuse précieuse généreuse légère originaire titulaire "
    "propriétaire candidat intermédiaire vraiment atelier chantier cahier courrier dossier escalier sentier "
    "calendrier clavier panier collier levier grenier gravier acier février janvier erreur horreur terreur "
    "saveur odeur vapeur hauteur largeur lenteur sueur humeur rumeur rigueur mineur majeur ordinateur "
    "tracteur compteur territoire dictionnaire itinéraire commentaire exemplaire scolaire solaire similaire "
    "vestiaire estuaire inventaire liste piste triste existe insiste consiste résiste clair".split()
)
_BEGINS_OTHERWISE = re.compile(
    r"(?:je|j[’']|tu|il|elle|on|nous|vous|c[’']|ce|ça|cela|qui|que|qu[’']|mais|et|ou|à|de|d[’']|dans|leur|leurs|aussi|"
    r"également|très|plus|né|née|bien|vrai|title|[a-z]|\d+)(?!\w)|\d",
    re.IGNORECASE,
)


def role_of(name: str, title: str, above: Sequence[str], asked: Sequence[str], said: Sequence[str]) -> str:
    """Return the trade of a person, or nothing where none is said.

    ``above`` are the texts above the questions, ``asked`` the questions and ``said`` the first answers.
    """
    told = [
        role
        for role in _told(name, title, above)
        if _plausible(role) and not set(role.split()[:1]) & set(name.split())
    ]
    sure = next((role for role in told if is_a_trade(role)), "")
    if sure:
        return sure
    texts = [title, *above]
    own = _first_trade(match[1] for text in said for match in _OF_HERSELF.finditer(text[:1500]))
    named = _first_trade(match[1] for text in (*texts, *asked) for match in _OF_A_TRADE.finditer(text[:1500]))
    met = _first_trade(match[1] for text in texts for match in _WITH_A.finditer(text[:1500]))
    return met or own or named or _in_title(title) or next(iter(told), "")


def _told(name: str, title: str, above: Sequence[str]) -> Iterator[str]:
    """What is said of a person: « Nom, métier », « Nom est métier », « métier : … »."""
    texts = [text for text in (*above, title) if text]
    person = rf"{re.escape(name.partition(' et ')[0])}(?: et {NAME})?" if name else r"(?!)"
    patterns = (
        rf"{person},(?: \d+ ans,)? (?:est )?({_TRADE})",
        rf"{person}(?:, \d+ ans,)? est ({_TRADE})",
        rf"({_TRADE}), {person}(?!\w)",
        rf"\b(?:Elle|Il) est ({_TRADE})",
        rf"\b(?:[Aa]vec|[Cc]hez) une? ({_TRADE})",
    )
    for pattern in patterns:
        for text in texts:
            if match := re.search(pattern, text):
                yield trade(match[1])
    if announced := _ANNOUNCED.match(title):
        yield trade(announced[1])


def _first_trade(texts: Iterable[str]) -> str:
    return next((role for text in texts if is_a_trade(role := trade(text)) and _plausible(role)), "")


def _in_title(title: str) -> str:
    words = [_ARTICLE.sub("", word.strip(" ,.:;!?«»“”\"’'()")) for word in title.split()]
    return next((word for word in words if is_a_trade(word) and (word.islower() or word is words[0])), "")


def trade(text: str) -> str:
    """A trade without article and without what is only said of the place and time."""
    plain = _ARTICLE.sub("", squeeze(text)).strip()
    return _STOPS.split(f" {plain} ", maxsplit=1)[0].strip(" \u00a0-'’\"")


def is_a_trade(text: str) -> bool:
    """Whether the first word is one that trades begin with."""
    first = text.split(maxsplit=1)[0].casefold() if text.split() else ""
    return first not in _NO_TRADE and (first in _TRADES or _ENDING.match(first) is not None)


def _plausible(role: str) -> bool:
    return 0 < len(role.split()) <= MOST_WORDS and _BEGINS_OTHERWISE.match(role) is None
