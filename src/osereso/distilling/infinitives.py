"""French infinitives from conjugated forms, where the tagger fails: imperatives and first persons."""

from __future__ import annotations

import re

_ENDINGS = ("er", "ir", "re", "oir")
_IRREGULAR = {
    "faites": "faire", "dites": "dire", "soyez": "être", "ayez": "avoir", "sachez": "savoir",
    "allez": "aller",
    "lisez": "lire", "écrivez": "écrire", "suivez": "suivre", "vivez": "vivre", "buvez": "boire",
    "voyez": "voir", "prévoyez": "prévoir", "recevez": "recevoir", "croyez": "croire", "vendez": "vendre",
    "répondez": "répondre", "attendez": "attendre", "perdez": "perdre", "rendez": "rendre",
    "courez": "courir", "entendez": "entendre", "défendez": "défendre", "partez": "partir",
    "sortez": "sortir", "servez": "servir",
    "dormez": "dormir", "ouvrez": "ouvrir", "offrez": "offrir", "découvrez": "découvrir", "sentez": "sentir",
    "choisissez": "choisir", "construisez": "construire", "conduisez": "conduire", "connaissez": "connaître",
    "craignez": "craindre", "joignez": "joindre", "cueillez": "cueillir", "accueillez": "accueillir",
    "fais": "faire", "dis": "dire", "prends": "prendre", "mets": "mettre", "tiens": "tenir", "lis": "lire",
}  # fmt: skip
_PATTERNS = (
    (re.compile(r"(.*)prenez$"), r"\1prendre"),
    (re.compile(r"(.*)mettez$"), r"\1mettre"),
    (re.compile(r"(.*[vt])enez$"), r"\1enir"),
    (re.compile(r"(.+)issez$"), r"\1ir"),
    (re.compile(r"(.+[ln])èvent?$"), r"\1ever"),
    (re.compile(r"(.+)yez$"), r"\1yer"),
    (re.compile(r"(.+)ez$"), r"\1er"),
    (re.compile(r"(.+[^aeiouéèê])e$"), r"\1er"),
)


def infinitive(form: str, lemma: str) -> str | None:
    """Return the infinitive of a form: our table, then the tagger's lemma, then the ending; or None."""
    low = form.casefold()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if lemma != low and lemma.endswith(_ENDINGS) and lemma[:2] == low[:2] and " " not in lemma:
        return lemma
    if lemma in {"être", "avoir", "faire"}:
        return lemma
    for pattern, rewritten in _PATTERNS:
        if pattern.match(low):
            return pattern.sub(rewritten, low)
    return None


def looks_imperative(form: str) -> bool:
    """Whether a form that opens a clause is an order given to « vous »: « Commencez petit »."""
    low = form.casefold()
    return (low.endswith("ez") and len(low) > 4 and low not in {"assez", "chez", "nez"}) or low in {
        "faites",
        "dites",
    }
