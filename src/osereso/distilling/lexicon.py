"""Word lists of distilling: closed classes of French."""

from __future__ import annotations

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
SPEAKER = frozenset(
    """je j' me m' moi mon ma mes mien mienne miens miennes nous notre nos nôtre nôtres tu te t' toi ton ta
    tes tien tienne vous votre vos vôtre vôtres""".split()
)
LINKS = frozenset(
    """à au aux de du des d' en dans par pour sur avec sans sous entre vers chez le la les l' un une et ou
    mais     que qui qu' dont ne n' se s' ce cette ces son sa ses très plus moins tout""".split()
)
DEFINITE = frozenset({"le", "la", "les", "l'"})
TAKEN_UP = frozenset({"il", "elle", "ils", "elles", "c'", "ça", "lui", "eux", "on"})  # « mon chef, il… »
UNNAMED = frozenset("elle elles ils cela ça celui-ci celle-ci ceux-ci dessus dedans là-dessus".split())
# « dans ce domaine », « à ce niveau »: which one stands elsewhere.
LEVELS = frozenset(
    "domaine cas genre type sens point côté niveau truc chose aspect aspects points choses cadre".split()
)
# Nouns that name nothing by themselves.
EMPTY_NOUNS = frozenset("chose choses truc trucs fait façon manière genre gens plein tas".split())
ATTACHED = frozenset("-le -la -les -lui -leur -en -y -moi -nous -toi".split())
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
CONTRACTIONS = {
    ("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux",
}  # fmt: skip
MOMENTS = frozenset("moment matin soir jour mois année semaine nuit fois".split())
VOWELS = "aeiouyhàâéèêëîïôöûüœ"
# Verbs that only announce what somebody thinks, before « que ».
OPINIONS = frozenset(
    """penser croire dire trouver savoir voir constater espérer imaginer sentir comprendre remarquer
    expliquer répéter supposer sembler douter estimer considérer avouer reconnaître rappeler est c'
    impression vrai""".split()
)
# Verbs whose object says it all: « j’ai obtenu une licence » → « une licence ».
GIVERS = frozenset(
    """avoir faire suivre obtenir passer donner proposer recevoir trouver utiliser employer compter toucher
    gagner prendre tenir gérer occuper posséder demander exiger nécessiter falloir voir offrir apporter
    représenter aller sortir payer coûter apprendre entendre croiser""".split()
)
# Those of them that a definite object says as well: « il faut la licence » → « la licence ».
NAMERS = frozenset("avoir falloir suivre faire utiliser demander exiger nécessiter gérer apprendre".split())
# Verbs without which their object would say the contrary.
LOSERS = frozenset(
    """perdre refuser éviter manquer rater supprimer annuler oublier quitter arrêter abandonner jeter détester
    craindre interdire réduire baisser économiser rembourser""".split()
)
# What only says when or how often.
TIMES = frozenset(
    """heure heures minute minutes jour jours semaine semaines mois année années an ans fois moment temps
    matin soir
    nuit midi après-midi week-end lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
    mars avril
    mai juin juillet août septembre octobre novembre décembre cas avant après maintenant
    aujourd'hui""".split()
)
LONE_SUBJECTS = frozenset("je j' on nous il ils elle elles tu vous ça cela c' ce".split())
COPULAS = frozenset(
    "est sont était étaient suis es être a ai ont as avait avaient avoir va vont fait font".split()
)
DETACHED = frozenset("oui non bon ben là et ou mais".split())
OBJECTS = frozenset("le la les l' lui leur y en".split())
QUESTIONS = frozenset("quel quelle quels quelles pourquoi comment combien lequel laquelle".split())
SUBORDINATORS = frozenset("que qu' quand si où dont qui lorsque lorsqu' quoi comme".split())
FIRST_PERSONS = frozenset("ai suis avons sommes avez êtes es étais avais étions avions vais allons".split())
# What no point may end on: it announces more.
UNENDING = frozenset(
    """plus moins pas très trop ne seulement plutôt notamment surtout presque encore déjà alors là sous
    entre tel telle tels telles
    tant autant tellement assez ensuite puis prétexte moitié genre plein quelqu' quelque fois""".split()
)
COMPARING = frozenset(
    "plus moins autant aussi mieux meilleur meilleure même mêmes ne n' autre autres rien".split()
)
# What opens a reason.
REASONS = frozenset({"parce", "car", "puisque"})
DENIALS = frozenset({"pas", "plus", "jamais"})
# What may stand before the infinitive that opens a point.
BEFORE_INFINITIVE = frozenset({"ne", "pas", "se", "s'", "jamais"})
GREETINGS = frozenset("bonjour bonsoir salut merci bienvenue coucou".split())
# Adverbs that carry what is meant: a text without them says something else.
KEPT_ADVERBS = frozenset(
    """ça cela ne n' pas plus jamais rien guère aucun moins très trop peu mal mieux bien que qu' environ
    presque seulement même non sans comment quoi""".split()
)
# What opens a name of something not yet known.
QUANTITIES = frozenset(
    """un une des deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille
    plusieurs quelques beaucoup chaque aucun aucune pas""".split()
)
