"""Word lists of distilling: closed classes of French, and phrases of speech that carry nothing."""

from __future__ import annotations

Phrase = tuple[str, ...]


def _phrases(text: str) -> tuple[Phrase, ...]:
    """Phrases separated by bars, as tokens, the longest first."""
    found = (tuple(phrase.split()) for phrase in text.replace("\n", " ").split("|"))
    return tuple(sorted((phrase for phrase in found if phrase), key=len, reverse=True))


# Openings of speech that carry nothing; compared without case.
OPENINGS = _phrases(
    """alors|après|ensuite|puis|enfin|bref|bon|ben|voilà|donc|mais|et|ou|or|car|oui|non|ah|oh|eh bien|déjà
    |aussi|ainsi|bien sûr|en fait|en gros|en revanche|par contre|par exemple|du coup|de plus|en effet
    |en tout cas|tout d' abord|d' abord|pour moi|selon moi|à mon avis|d' après moi|évidemment
    |forcément|finalement|franchement|honnêtement|heureusement|malheureusement|sinon
    |je pense que|je pense qu'|je crois que
    |je crois qu'|je dirais que|je dirais qu'|je trouve que|je trouve qu'|on peut dire que|on peut dire qu'
    |on peut alors dire que|on peut alors dire qu'|il faut dire que|il faut dire qu'|c' est vrai que
    |c' est vrai qu'|disons que|je dis que|c' est pourquoi|c' est pour cela que|c' est là que|et puis
    |ou alors|mais aussi|et aussi|que|qu'|parce que|parce qu'|puisque|sachant que|sachant qu'|même si
    |c' est que|c' est qu'|c' est à dire|c' est-à-dire|surtout"""
)
# What speech hangs on at the end.
CLOSINGS = _phrases(
    "d' abord|ensuite|aussi|forcément|par exemple|en général|hein|quoi|du tout|justement|évidemment|bien sûr"
)
EMPTY_ADVERBS = frozenset(
    """évidemment vraiment forcément effectivement simplement carrément franchement justement naturellement
    alors donc ensuite enfin là bah ben hein euh également aussi""".split()
)
# What says that something must be done, before an infinitive: the infinitive alone says it on a slide.
DUTIES = _phrases(
    """il faut|il faudra|il faudrait|il vous faut|il vous faudra|il vaut mieux|il est important de
    |il est important d'|il est essentiel de|il est nécessaire de|il est indispensable de|il convient de
    |il convient d'|il s' agit de|il s' agit d'|il suffit de|il suffit d'|il a tout intérêt à|il a intérêt à
    |elle a tout intérêt à|on a tout intérêt à|on a intérêt à|vous avez intérêt à|vous avez tout intérêt à
    |vous devez|vous pouvez|on doit|on peut|il doit|nous devons|je dois|je conseille de|je conseille d'
    |je conseillerais de|je conseillerai de|je recommande de|je recommande d'|mon conseil serait de
    |mon conseil serait d'|mon conseil est de|mon conseil c' est de|mon conseil , c' est de
    |n' hésitez pas à|l' important est de|l' important c' est de|l' essentiel est de|l' essentiel c' est de
    |c' est de|c' est d'|c' est d' abord de|de|d'|à"""
)
PRESENTERS = _phrases("il y a|il y avait|il y aura|c' est|ce sont|c' était|ce sera|voici|voilà")
NEGATED_PRESENTERS = _phrases(
    "il n' y a pas|il n' y a plus|ce n' est pas|ce ne sont pas|c' est pas|il y a pas|il n' existe pas"
)
RANKS = (
    "premier", "première", "deuxième", "second", "troisième", "autre", "dernier", "dernière", "principal",
)  # fmt: skip
PARTICIPLES = frozenset({"étant", "etant", "ayant", "venant", "sachant"})
PARTITIVES = frozenset({"de", "du", "des"})
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})
# After one of these a clause may begin, when both sides can stand alone.
CONNECTORS = frozenset({"et", "mais", "car", "donc", "or", "puis", "ou", "sauf"})
# « plusieurs éléments : » announces a list and says nothing itself.
ANNOUNCERS = frozenset(
    "plusieurs nombreux nombreuses différents différentes suivants suivantes divers".split()
)
SIGNS = frozenset({";", "–", "—", "…", "...", "!", ".."})
SUBJECTS = frozenset("je j' tu il elle on nous vous ils elles qui c' ce étant ayant".split())
# Where a clause may end early without lying: what follows says more of what was said.
TAILS = frozenset(
    """qui que qu' dont où lequel laquelle lesquels pour afin parce car puisque lorsque quand comme sachant
    avec sans grâce notamment surtout depuis pendant face jusqu' jusque selon ainsi auprès via si""".split()
)
# Words that point at something the slide does not show.
DANGLING = frozenset(
    """il ils elle elles cela ça ca ce c' celui celle ceux celles ceci lui leur leurs y en qui que qu' dont où
    quand lorsque si comme alors donc car mais pour sinon tandis eux même là quel quelle quels quelles
    pourquoi comment lequel laquelle""".split()
)
SPEAKER = frozenset("je j' me m' moi mon ma mes nous notre nos tu te toi vous votre vos".split())
LINKS = frozenset(
    """à au aux de du des d' en dans par pour sur avec sans sous entre vers chez le la les l' un une et ou
    mais     que qui qu' dont ne n' se s' ce cette ces son sa ses très plus moins tout""".split()
)
TAKEN_UP = frozenset({"il", "elle", "ils", "elles", "c'", "ça", "lui", "eux", "on"})  # « mon chef, il… »
UNNAMED = frozenset({"elle", "elles", "ils", "cela", "ça", "celui-ci", "celle-ci", "ceux-ci"})
ATTACHED = frozenset({"-le", "-la", "-les", "-lui", "-leur", "-en", "-y", "-moi"})
# Words that carry no meaning of their own when texts are compared.
STOP = frozenset(
    """a ai as au aux avec c ca ce cela ces cet cette ceux chez ci comme d dans de des du elle elles en
    entre est et etre eux faire fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi
    mon n ne ni nos notre nous on ont ou par pas peu peut plus pour qu quand que quel quelle quelles
    quels qui quoi s sa sans se ses si son sont sur ta te tes toi ton tout toute toutes tous tres tu un
    une vos votre vous y avoir sera soit aussi bien donc""".split()
)
PASTS = frozenset({"avais", "étais", "avait", "était", "avions", "étions"})
PRESENTS_IN_AIS = frozenset("sais fais vais connais reconnais plais nais tais parais".split())
REFLEXIVES = frozenset({"me", "m'", "nous", "vous", "te", "t'", "se", "s'"})
ITSELF = {  # the pronoun by which a subject acts on itself
    "je": {"me", "m'"}, "j'": {"me", "m'"}, "nous": {"nous"}, "on": {"se", "s'"}, "vous": {"vous"},
    "tu": {"te", "t'"},
}  # fmt: skip
SPEAKERS = {"je": 1, "j'": 1, "nous": 1, "on": 3, "vous": 2, "tu": 2}  # and the person of their verb
OWNERS = {
    "mon": "son", "ma": "sa", "mes": "ses", "notre": "son", "nos": "ses", "votre": "son", "vos": "ses",
    "ton": "son", "ta": "sa", "tes": "ses",
}  # fmt: skip
DEMONSTRATIVES = {"ce": "le", "cet": "le", "cette": "la", "ces": "les"}
MOMENTS = frozenset("moment matin soir jour mois année semaine nuit fois".split())
VOWELS = "aeiouyhàâéèêëîïôöûüœ"
