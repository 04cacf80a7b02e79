"""French typography, one idempotent function for every text that a participant reads.

Rules and their sources: Imprimerie nationale as taught by French publishers. No-break spaces are U+00A0
everywhere: the narrow U+202F shows as a stray sign in some fonts that Office substitutes. Never run it
on a serialised file (GIFT, Aiken, JSON): a no-break space there changes the meaning.
"""

from __future__ import annotations

import datetime as dt
import re

NBSP = "\u00a0"
_SPACES = " \u00a0\u202f\u2009\t"
_PLACEHOLDER = "\ue000{}\ue001"
_KEPT = re.compile(
    r"https?://[^\s<>«»]+|www\.[^\s<>«»]+"  # addresses
    r"|[\w.+-]+@[\w-]+\.[\w.]+"  # e-mail
    r"|(?<!\w)[@#]\w[\w-]*"  # handles, hashtags
    r"|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d+:\d+\b"  # hours written with a colon, ratios
    r"|\b[\w-]+\.(?:docx?|pptx?|xlsx?|pdf|txt|html?|csv|md|png|jpe?g)\b"  # file names
    r"|[:;]-?[)(DP](?!\w)"  # emoticons
)
_UNITS = (
    r"%|‰|€|\$|£|°C|km|cm|mm|kg|mg|ml|cl|ha|Mo|Go|To|kWh|h|min|s|m|g|l"
    r"|ans?|euros?|heures?|minutes?|jours?"
)
# An h is silent unless the word is of Germanic origin; the common trades and nouns of that kind are listed.
_VOWEL_SOUND = re.compile(r"[aeiouhyàâäéèêëîïôöùûüœæ]", re.IGNORECASE)
_NO_ELISION = re.compile(
    r"onz|oui\b|ouistiti|y[aeou]|uhlan|ulul"
    r"|h(?:a(?!b[iî]|ll|rmon|lt[éè]r)|é(?:ron|risson)|ero\b|éros\b|i(?:boux?|p-?hop|érarch|t\b)"
    r"|o(?:ckey|ll|mard|nte|quet|rs\b|t\b|usse|ub|ur)|u(?:it\b|tte|rl|ssard))",
    re.IGNORECASE,
)

# « Pourriez- vous » : a space that slipped into an inverted question.
_INVERSION = re.compile(r"(?<=[a-zà-ÿ])- (?=(?:vous|nous|je|tu|ils?|elles?|on)\b)")
_DOUBLE_SIGN = re.compile(rf"(?<=[^\s{_SPACES};:!?(\[«])[{_SPACES}]*([;:!?]+)(?=[\s{_SPACES})\]»”.,…]|$)")


# Words, apostrophes that are right already, single spaces, commas and stops: nothing in them is to be set.
_SET = re.compile(r"(?:[^\W\d_]++(?:[-’][^\W\d_]++)*+[.,]?+ ?+)*+")
_CIVIL = re.compile(r"\b(M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|n°)[ \u202f](?=[A-ZÀ-Ý\d])")


def french(text: str) -> str:
    """Return the text set by French rules; setting it twice changes nothing."""
    if _SET.fullmatch(text) and not _CIVIL.search(text):
        return text
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match.group())
        return _PLACEHOLDER.format(chr(0xE100 + len(kept) - 1))

    set_text = _punctuation(_KEPT.sub(keep, text.replace("\ue000", "").replace("\ue001", "")))
    return re.sub("\ue000(.)\ue001", lambda match: kept[ord(match.group(1)) - 0xE100], set_text)


def typeset(text: str, language: str) -> str:
    """Return the text set by the rules of its language; only French has rules of ours."""
    return french(text) if language.partition("-")[0] == "fr" else text


def elide(particle: str, phrase: str) -> str:
    """Join « de », « le », « que »… and a phrase: ``elide("de", "apiculteur")`` is « d’apiculteur »."""
    joined = _VOWEL_SOUND.match(phrase) and not _NO_ELISION.match(phrase)
    return f"{particle[:-1]}’{phrase}" if joined else f"{particle} {phrase}"


def capital(text: str) -> str:
    """Return the text with a capital first letter; the rest stays."""
    return text[:1].upper() + text[1:]


def enumeration(items: list[str] | tuple[str, ...], last: str = "et") -> str:
    """Join items as a sentence does: « a, b et c »."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def duration(minutes: int, language: str) -> str:
    """Return « 45 min » or « 1 h 30 » as a document prints it; English says « 1 h 30 min »."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{NBSP}min"
    whole = f"{hours}{NBSP}h"
    if not rest:
        return whole
    return f"{whole}{NBSP}{rest:02d}" if language.startswith("fr") else f"{whole}{NBSP}{rest}{NBSP}min"


def clock(minutes: int) -> str:
    """Return « 9 h » or « 9 h 05 » for minutes since midnight."""
    hours, rest = divmod(minutes % (24 * 60), 60)
    return f"{hours}{NBSP}h" + (f"{NBSP}{rest:02d}" if rest else "")


def since_midnight(hour: str) -> int:
    """Return the minutes since midnight of an hour that ``clock`` wrote."""
    hours, _, rest = hour.replace(NBSP, "").partition("h")
    return int(hours) * 60 + int(rest or 0)


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WEEK = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_YEAR = {
    "fr": ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    "en": ("January February March April May June July August September October November December".split()),
}


def day(text: str, language: str) -> str:
    """Return a day written for machines as people say it: ``2026-12-01`` is « mardi 1er décembre 2026 ».

    Any other text comes back as it is: whoever wrote « les mardis de mars » meant it.
    """
    if not _DAY.fullmatch(text):
        return text
    try:
        date = dt.date.fromisoformat(text)
    except ValueError:
        return text
    spoken = language.partition("-")[0]
    spoken = spoken if spoken in _WEEK else "en"
    number = "1er" if date.day == 1 and spoken == "fr" else str(date.day)
    return f"{_WEEK[spoken][date.weekday()]} {number} {_YEAR[spoken][date.month - 1]} {date.year}"


def _punctuation(text: str) -> str:
    text = re.sub(r"\.\.\.+|…\.+", "…", text)
    text = re.sub(rf"[{_SPACES}]*…", "…", text) if not text.startswith("…") else text
    text = re.sub(r"(?<=\w)['‘`´](?=\w)", "’", text)
    text = re.sub(r"(?<=\w)'(?=[«“\"])", "’", text)
    text = _quotes(text)
    text = re.sub(rf"«[{_SPACES}]*", f"«{NBSP}", text)
    text = re.sub(rf"[{_SPACES}]*»", f"{NBSP}»", text)
    text = _DOUBLE_SIGN.sub(rf"{NBSP}\1", text)
    text = re.sub(rf"[{_SPACES}]+([,.])(?=\s|$)", r"\1", text)
    text = re.sub(rf"([(\[])[{_SPACES}]+", r"\1", text)
    text = re.sub(rf"[{_SPACES}]+([)\]])", r"\1", text)
    text = re.sub(r"(?<![\d.,])\d{1,3}(?:[ \u202f]\d{3})+(?!\d)", _thousands, text)
    text = re.sub(rf"(\d)[{_SPACES}]?(%|€)(?!\w)", rf"\1{NBSP}\2", text)
    text = re.sub(rf"(\d)[ \u202f]({_UNITS})(?![\w’])", rf"\1{NBSP}\2", text)
    text = _CIVIL.sub(rf"\1{NBSP}", text)
    text = _INVERSION.sub("-", text)
    text = re.sub(r"(?<=\s)-(?=\s)", "–", text)
    return re.sub(r"(?<![ ])\u00a0{2,}", NBSP, text)


def _thousands(match: re.Match[str]) -> str:
    return re.sub("[ \u202f]", NBSP, match.group())


def _quotes(text: str) -> str:
    """Turn straight and English double quotes into guillemets; quotes inside guillemets stay English."""
    text = re.sub(r'"([^"\n]*)"', r"“\1”", text)
    depth = 0
    out: list[str] = []
    for letter in text:
        if letter == "«":
            depth += 1
        elif letter == "»":
            depth = max(0, depth - 1)
        elif letter in "“”" and depth == 0:
            out.append("«" if letter == "“" else "»")
            continue
        out.append(letter)
    return "".join(out)
