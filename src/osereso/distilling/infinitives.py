"""French infinitives from conjugated forms: the model's own tables of verbs, then the tagger's lemma."""

from __future__ import annotations

from osereso.distilling.syntax import verb_forms

_ENDINGS = ("er", "ir", "re", "oir")
# Forms of two verbs, where speech nearly always means the first.
_MEANT = {
    "suis": "être", "fut": "être", "vis": "vivre", "vit": "vivre", "crois": "croire", "dit": "dire",
    "dis": "dire", "peut": "pouvoir", "pu": "pouvoir", "plu": "plaire", "plaît": "plaire",
}  # fmt: skip
# Verbs that share forms with a commoner one, which the tagger overlooks: « on traite » is no milking.
_RARE = {"traire": "traiter", "ouvrer": "ouvrir"}
_REGULAR = ("ons", "ez", "e")  # of a verb too new for the tables: « je télétravaille »
_ORDERS = frozenset({"faites", "dites", "ayez"})  # « soyez », « sachez » end as all do
_NO_VERBS = frozenset({"assez", "chez", "nez", "rez"})


def infinitive(form: str, lemma: str) -> str | None:
    """Return the infinitive of a form, or None when it belongs to no verb we know."""
    low = form.casefold().replace("’", "'")
    if low in _MEANT:
        return _MEANT[low]
    found = verb_forms().infinitives(low)
    if lemma in _RARE and _RARE[lemma] in found:
        return _RARE[lemma]
    if lemma in found or lemma in {"être", "avoir", "faire"}:
        return lemma
    if found:
        return found[0]
    if lemma != low and lemma.endswith(_ENDINGS) and " " not in lemma:
        return lemma
    return next((low[: -len(end)] + "er" for end in _REGULAR if low.endswith(end) and len(low) > 4), None)


def looks_imperative(form: str) -> bool:
    """Whether a form that opens a clause is an order given to « vous »: « Commencez petit »."""
    low = form.casefold()
    return (low.endswith("ez") and len(low) > 4 and low not in _NO_VERBS) or low in _ORDERS
