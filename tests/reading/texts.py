"""Interviews of our own, in the forms that interviews have on pages and in journals."""

from __future__ import annotations

PAGE = """Luthière à Mirecourt : « le bois répond »

Elle répare des violons depuis vingt ans. Rencontre avec Odile Varenne, luthière installée à son compte.

Odile Varenne dans son atelier

Odile Varenne dans son atelier

Pourriez-vous vous présenter ?

J’ai appris le métier à dix-huit ans.

Depuis, je n’ai jamais quitté l’établi.

\u00a0

Pourquoi un violon coûte-t-il si cher ? Qu’achète-t-on vraiment\u00a0?

On achète deux cents heures.

Feriez-vous un pain en dix minutes ? Non, ici non plus.

Quels conseils donneriez-vous à une débutante ?

Acheter peu d’outils, mais de bons outils.

Propos recueillis en mai 2014 par Basile Orcel, journaliste

Accueil - Boutique - Nous contacter – Tous droits réservés
"""

LABELS = """Le métier de facteur

Q : Racontez-nous votre tournée.
R : Je pars à six heures.
Et je rentre à midi.

Q : Et quand il pleut ?
R : Je mets une cape.

Q : Merci.
R : Merci à vous.
"""

NAMES = """Une matinée au phare

Le Littoral : Vous vivez seul ici ?

Yann : Avec Mona, ma collègue.

Mona : Il oublie le chat.

Le Littoral : Parlons du chat.

Yann : Il dort.

Le Littoral : Et les tempêtes ?

Mona : On attend.
"""

NUMBERS = """Portrait d’une pilote

1. Votre parcours
J’ai commencé tard.
2. Une journée type ?
Trois choses :
1. vérifier l’avion ;
2. vérifier la météo ;
3. vérifier encore.
3. Un regret ?
Aucun.
"""

DASHES = """Un matin au moulin

- Vous dormez ici ?
— Presque toujours.
- On dit que la roue grince…
— Elle chante.
- Et l’hiver ?
— Elle gèle.
"""

BOLD = """# Chez le relieur

*Un texte à lire doucement.*

**Comment choisit-on un cuir ?**

Avec les *doigts*, toujours.

## La colle et le temps

**Racontez une erreur.**

J’ai collé un livre à l’envers.

**Et après ?**

J’ai recommencé : [tout](https://exemple.invalid).
"""

HEADINGS = """# La tête dans les nuages

### Que fait une météorologue ?

Elle regarde le ciel, puis ses écrans.

### Est-ce que vous vous trompez souvent ?

Moins qu’avant.

### Le pire souvenir ?

Un mariage sous la grêle.

## À lire aussi

- [Faut-il croire les grenouilles ?](#)
"""

CAPITALS = """Le sel et le vent

POURQUOI DEVENIR PALUDIER ?

Pour le silence.

ET LES JOURS DE PLUIE ?

On répare les talus.

QUE DITES-VOUS AUX JEUNES ?

De venir un matin.
"""

OPENINGS = """Trois minutes avec une apicultrice

Combien de ruches avez-vous ? Quarante, et une qui boude.

Est-ce que ça pique ? Oui, mais on s’habitue. Le plus dur reste l’oreille.

Vous mangez du miel tous les jours ? Jamais.
"""

WRAPPED = """Les cahiers du fleuve - n° 3                       1

Une éclusière raconte

→ Votre métier tient en deux mots, mais que faut-il vraiment
comprendre ?

Que je règle le passage de l'eau, des bateaux et des impatiences
de chacun, qu'il pleuve ou non, et que j'entretiens seule les asso-
ciations de riverains. Le reste est affaire de patience et de bons
yeux, avez-
vous vu les miens.

Les cahiers du fleuve - n° 3                       2

→ Et la nuit, quand les bateaux dorment, que reste-t-il à faire
dans une écluse ?

Écouter. Une porte qui fuit s'entend de loin, et le bruit de l'eau
change d'une heure à l'autre, on apprend à le lire comme un livre.
"""
