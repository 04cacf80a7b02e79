"""The French words that the quiz knows: small, named, and the only place to add one.

Words are folded (no accents) where a list is used on folded text, and written as they are elsewhere.
"""

from __future__ import annotations

# Folded: words that carry no meaning of their own.
STOP_WORDS = frozenset(
    "a ai ainsi aller allez alors apres au aucun aucune aussi autre autres aux avant avec avoir beaucoup "
    "bien c ca car ce cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d "
    "dans de des deux doit donc dont du elle elles en encore entre est et etait etes etre eu eux faire "
    "faisiez fait faites faut font il ils j jamais je l la le les leur leurs lui m ma mais me meme memes "
    "mes moi moins mon n ne ni nos notre nous on ont ou par pas pendant peu peut peux plus plusieurs pour "
    "pourquoi qu quand que quel quelle quelles quels qui quoi rien s sa sans se selon ses si son sont "
    "sous souvent sur surtout t ta te tes toi ton toujours tous tout toute toutes tres trop tu un une va "
    "vais vas vers vos votre vous y".split()
)

# Folded: nouns and others that end like an infinitive.
NOT_INFINITIVE = frozenset(
    "amer atelier avenir avoir banquier berger cahier calendrier cancer chantier cher clavier community "
    "courrier danger dernier desir dossier enfer entier escalier etranger fer fichier financier foyer "
    "gibier hier hiver hospitalier hyper immobilier leader leger levier loisir loyer manager mer metier "
    "metiers palier panier papier partenaire particulier plaisir policier premier quartier regulier "
    "sentier soupir souvenir super tir verger".split()
)

# Folded: before « le, la, les, l’ » these announce a verb: « on la relance ».
BEFORE_VERB = frozenset(
    "doit elle elles faut il ils je me n ne nous on pas peut qui se te tu va vais veut vous y".split()
)

# Words that end a noun phrase without belonging to it.
BORDERS = frozenset(
    "a afin ait après avant avec car chez comme contre c’est dans depuis doit dont elle en entre est et fait "
    "grâce il je jusqu’ j’ lors mais ne nous n’ on ont ou où par parce pendant peut plutôt pour puis qu "
    "quand que qui sans sera si soit sommes sont sous suis sur vers vous à était".split()
)

# Too vague to be worth a question, or no noun at all.
EMPTY_NOUNS = frozenset(
    "an ans autre autres avance bien bout cas chose choses cinq contraire côté dernier dernière deux dix "
    "début ensemble exemple fait façon façons fin fois genre gens huit idée idées interview leur mal "
    "maximum minimum moins moment moments monde moyenne métier métiers même mêmes neuf nôtre part peine "
    "personne peu place plupart plus point points premier première quatre quelque quelques reste sept "
    "seul seule seuls sien six sorte sortes suite temps tous tout toute toutes travail trois truc trucs "
    "type vrai vraie vôtre".split()
)

# Units and words of set phrases (« au fur et à mesure »): good to find, not to reuse.
MEASURES = frozenset(
    "abri aide demi-heure euro euros fond fur gramme grammes gré instar insu kilo kilos litre litres loin "
    "loup majorité masse moitié mètre mètres nombre pourcent quart série tiers tonne tonnes égard".split()
)

# Heads of noun phrases that stand for people, by circles: two of one circle may be the same persons,
PERSONS = (
    frozenset(
        "famille familles parent parents mère mères père pères enfant enfants bébé bébés jeune jeunes "
        "élève élèves adolescent adolescents proche proches".split()
    ),
    frozenset(
        "client cliente clients clientes patient patiente patients patientes usager usagers résident "
        "résidents public visiteur visiteurs touriste touristes élève élèves enfant enfants jeune jeunes "
        "lecteur lecteurs voyageur voyageurs candidat candidats bébé bébés habitant habitants voisin "
        "voisins".split()
    ),
    frozenset(
        "collègue collègues équipe équipes salarié salariés ouvrier ouvriers compagnon compagnons "
        "apprenti apprentis stagiaire stagiaires débutant débutants jeune jeunes bénévole bénévoles "
        "technicien techniciens".split()
    ),
    frozenset(
        "chef chefs patron patrons direction directeur directrice responsable responsables employeur "
        "employeurs recruteur recruteurs".split()
    ),
    frozenset(
        "médecin médecins infirmière infirmières soignant soignants expert experts juge juges ingénieur "
        "ingénieurs architecte architectes artisan artisans".split()
    ),
    frozenset(
        "élu élus maire maires administration financeur financeurs partenaire partenaires fournisseur "
        "fournisseurs concurrent concurrents éditeur éditeurs".split()
    ),
)

# for times, of which two of one line exclude each other,
TIMES = (
    frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
    frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    frozenset("hiver printemps été automne".split()),
    frozenset("matin soir nuit".split()),
)

# and for places.
PLACES = frozenset(
    "accueil agence agences atelier ateliers boutique bureau bureaux cabinet cabinets chantier chantiers "
    "collège cuisine domicile entreprise entreprises ferme hôpital lycée magasin magasins mairie maison "
    "marché marchés pays quartier salle salles terrain terrains université usine vestiaire ville école "
    "écoles".split()
)

# Beginnings of folded words that speak for a section of the bundled taxonomy; a space closes a word.
SECTION_CUES = {
    "metier": (
        r"accueill|annee|consiste|decrire|embauch|emploi du temps|en quoi|fait vivre|horaire|journee|"
        r"lundi|matin|mission|ouverture|par jour|parcours|planning|portefeuille|quotidien|"
        r"reconversion|recu |responsable d|ressemble|reunion|role|rythme|salarie|semaine type|statut|"
        r"tache|temps partage|tenir |tient |tournee|vous presenter"
    ),
    "competences": (
        r"acquis|adaptab|aisance|anglais|aptitude|atout|autonom|bases? de|bts|cap |capacit|caractere|"
        r"certificat|competence|connaissance|curieu|curios|diplome|discretion|ecoute |ecrire |"
        r"empathie|etudes|faut il|formations?|geste|gout d|langues?|licence|lire |logiciel|maitris|"
        r"master|minutie|niveau|notions?|parler |patien|permis|polyvalen|profil|qualites? |rigueur|"
        r"sait |sang froid|savoir|sens d|souplesse|titre pro"
    ),
    "difficultes": (
        r"abime|absence|accident|agress|allerg|astreinte|cher |chere |chers |cliche|complique|"
        r"concurrence|conflit|conges|contrainte|coupe |couteu|couts? |crise|critique|danger|deces|"
        r"decourag|decouvert |deteste|deuil|difficile|difficult|douleur|doute|dur |dure |echec|echou|"
        r"empeche|enerv|epuis|erreur|fatig|faute |frein|galere|gonfle|impay|impossible|incertitude|"
        r"inquiet|insatisf|insuffi|insult|invisible|isolement|jamais identique|jete|jetee |lourd|mal |"
        r"manque|mefian|menac|mort |morts |n a pas |n est pas |n ont pas |ne sont pas |ne suffi|"
        r"non remuner|nuit |obstacle|oubli|pas assez|pas evident|pas facile|pas simple|penib|penurie|"
        r"perdre|perdu|perte|pese |peu a l aise|peurs? |piege|pires? |plus dur|pour rien|precar|"
        r"prejuge|pression|problem|rate |rater |refus|regret|reproche|retard|revenu|risque|sacrifi|"
        r"salaire|solitude|souffr|sous effectif|stress|supporter|tension|tot |trop |usur|vols? |"
        r"vous use|week end"
    ),
    "conseils": (
        r"a un jeune|astuce|avant de|change depuis|changer|commenc|conseil|debut|demander |diriez|"
        r"dites quoi|lui dites|jeunes coll|erreur a ne|evit|exiger |garder |glisser|il vaut mieux|"
        r"jamais |lancer|mieux vaut|n hesite|ne jamais |ne pas |ne rien |ose |oser |par quoi|parade|"
        r"plutot qu|preconis|prevoir |recommand|repondez|repondriez|s armer|se lance|se preparer|"
        r"simplifier|solution|toujours |un jeune|verifier "
    ),
}

# What one does, ought to do and can do are said alike in the infinitive: an idea of the first section may
# pass for an answer to a question on the second one.
ALIKE_IN_INFINITIVE = frozenset(
    {
        ("conseils", "competences"),
        ("competences", "conseils"),
        ("metier", "conseils"),
        ("difficultes", "conseils"),
    }
)
# The same, in whatever form it is said.
ALIKE = frozenset({("conseils", "metier")})
