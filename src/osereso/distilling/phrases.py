"""Phrases of speech that carry nothing on a slide, as tokens, compared without case."""

from __future__ import annotations

Phrase = tuple[str, ...]


def _phrases(text: str) -> tuple[Phrase, ...]:
    """Phrases separated by bars, as tokens, the longest first."""
    found = (tuple(phrase.split()) for phrase in text.replace("\n", " ").split("|"))
    return tuple(sorted({phrase for phrase in found if phrase}, key=lambda phrase: (-len(phrase), phrase)))


# Openings of speech that carry nothing.
OPENINGS = _phrases(
    """d' habitude|disons|à vrai dire|de manière générale|d' une manière générale|en l' occurrence
    |alors|après|ensuite|puis|enfin|bref|bon|ben|bah|voilà|donc|mais|et|ou|or|car|oui|non|ah|oh|eh bien|déjà
    |aussi|ainsi|bien sûr|en fait|en gros|en revanche|par contre|par exemple|du coup|de plus|en effet
    |pourtant|cependant|toutefois|néanmoins|par ailleurs|globalement
    |d' une part|d' autre part|de l' autre
    |d' un côté|d' un côté ,|en tout cas|tout d' abord|d' abord|pour moi|selon moi|à mon avis
    |d' après moi|évidemment|bien entendu
    |forcément|finalement|franchement|honnêtement|heureusement|malheureusement|sinon
    |je pense que|je pense qu'|je crois que
    |je crois qu'|je dirais que|je dirais qu'|je trouve que|je trouve qu'|on peut dire que|on peut dire qu'
    |on peut alors dire que|on peut alors dire qu'|il faut dire que|il faut dire qu'|c' est vrai que
    |c' est vrai qu'|disons que|je dis que|c' est pourquoi|c' est pour cela que|c' est là que|et puis
    |ou alors|mais aussi|et aussi|que|qu'|parce que|parce qu'|puisque|sachant que|sachant qu'|même si
    |moi ,|moi|nous ,|chez nous ,|pour ma part|de mon côté|personnellement|concrètement|typiquement
    |clairement|c' est que|c' est qu'|c' est à dire|c' est-à-dire|surtout"""
)
# What speech hangs on at the end.
CLOSINGS = _phrases(
    "d' abord|ensuite|aussi|forcément|par exemple|en général|hein|quoi|du tout|justement|évidemment|bien sûr"
)
_ADVICE = "|".join(
    f"je {hearer}{verb} {link}"
    for hearer in ("", "lui ", "leur ", "vous ", "te ")
    for verb in (
        "dirais",
        "conseille",
        "conseillerais",
        "conseillerai",
        "recommande",
        "recommanderais",
        "suggère",
    )
    for link in ("de", "d'")
)
_AIMS = "|".join(
    f"{owner} {aim} {link}"
    for owner in ("le", "mon", "notre")
    for aim in ("but", "rôle", "travail", "métier", "conseil")
    for link in (
        "est de",
        "est d'",
        "c' est de",
        "c' est d'",
        ", c' est de",
        ", c' est d'",
        "consiste à",
        "serait de",
    )
)
# What says that something must be done, before an infinitive: the infinitive alone says it on a slide.
DUTIES = _phrases(
    """il faut|faut|faudrait|suffit de|suffit d'|il faudra|il faudrait|il vous faut|il vous faudra
    |il vaut mieux|il est important de|il est important d'|il est essentiel de|il est nécessaire de
    |il est indispensable de|il convient de|il convient d'|il s' agit de|il s' agit d'|il suffit de
    |il suffit d'|il a tout intérêt à
    |il a intérêt à|elle a tout intérêt à|on a tout intérêt à|on a intérêt à|vous avez intérêt à
    |vous avez tout intérêt à|vous devez|vous pouvez|on doit|on peut|il doit|nous devons|je dois
    |ça permet de|ça permet d'|cela permet de|cela permet d'|l' idée est de|l' idée est d'|l' idée c' est de
    |l' idée , c' est de|l' objectif est de|l' objectif est d'|ça consiste à|cela consiste à|c' est-à-dire
    |il faut d' abord|j' ai appris à|j' essaie de|j' essaye de|j' essaie d'|n' hésitez pas à
    |l' important est de|l' important c' est de|l' essentiel est de|l' essentiel c' est de
    |c' est de|c' est d'|c' est d' abord de|de|d'|à|"""
    f"{_ADVICE}|{_AIMS}"
)
EMPTY_ADVERBS = frozenset(
    """évidemment vraiment forcément effectivement simplement carrément franchement justement naturellement
    alors donc ensuite enfin bah ben hein euh également aussi totalement absolument littéralement
    clairement finalement""".split()
)
PRESENTERS = _phrases(
    "il y a|y a|ça c' est|ça , c' est|il y avait|il y aura|il reste|il restera|reste|c' est|ce sont|c' était"
    "|ce sera|voici|voilà"
)
# What opens a sum of money or things: « ça me fait », « cela représente ».
SUMS = _phrases(
    "|".join(
        f"{what} {hearer}{verb}"
        for what in ("ça", "cela", "ça ,", "cela ,")
        for hearer in ("", "me ", "nous ", "vous ", "leur ")
        for verb in ("fait", "faisait", "fera", "représente", "représentait")
    )
)
NEGATED_PRESENTERS = _phrases(
    "il n' y a pas|il n' y a plus|ce n' est pas|ce ne sont pas|c' est pas|il y a pas|il n' existe pas"
)
