"""Interviews of our own in which names, letters or signs say who speaks."""

from __future__ import annotations

NAME_IN_THE_BOLD_QUESTION = """# Des cordes pour la mer

**Le Passeur : Comment devient-on cordière ?**

**Maïwenn** : Par le port. Mon oncle tressait des amarres.

**Le Passeur : Le chanvre a disparu, non ?**

**Maïwenn** : Il revient. Les voiliers anciens en demandent.

Et puis il sent bon.

**Le Passeur : Un conseil pour débuter ?**

**Maïwenn** : Des gants.
"""

NAME_BELOW_THE_BOLD_QUESTION = """# Des cordes pour la mer

**Comment devient-on cordière ?**
**Maïwenn** : Par le port. Mon oncle tressait des amarres.

**Le chanvre a disparu, non ?**
**Maïwenn** : Il revient. Les voiliers anciens en demandent.

**Et vos mains ?**
**Maïwenn** : Elles se plaignent le dimanche.
"""

INITIALS = """Une vie devant les fours

Clara Belkacem : Pourquoi le verre, Hugo ?

Hugo Tessier : Pour la lumière. Elle ne se laisse pas prendre.

CB : Et la chaleur ?

HT : On boit beaucoup d’eau.

CB : Vous brûlez-vous souvent ?

HT : Moins qu’au début.

Le vrai danger est la fatigue.

CB : Et le soir, que reste-t-il ?

HT : Un verre à moitié plein.
"""

NAME_AND_DASH = """Une vie devant les fours

Clara Belkacem – Pourquoi le verre, Hugo ?

Hugo Tessier – Pour la lumière.

Clara Belkacem – Et la chaleur ?

Hugo Tessier – On boit beaucoup d’eau.

Clara Belkacem – Vous brûlez-vous ?

Hugo Tessier – Moins qu’au début.
"""

# {one} and {two} are names on their own lines, with what stands beside them.
NAMES_ABOVE = """Le facteur d’accordéons

{one}
Vous accordez à l’oreille ?

{two}
Toujours. La machine confirme, elle ne décide pas.
Et puis elle ne sait pas chanter.

{one}
Combien de lames dans un instrument ?

{two}
Quatre cents, parfois plus.

{one}
Et combien de patience ?

{two}
Je n’ai pas compté.
"""

A_SPEAKER_MISSING = """Le facteur d’accordéons

Solène : Vous accordez à l’oreille ?

Piero : Toujours.

Ou presque.

Combien de lames dans un instrument ?

Piero : Quatre cents, parfois plus.

Solène : Et combien de patience ?

Je n’ai pas compté.

Solène : Le plus dur ?

Piero : Le soufflet.
"""

TWO_ASK = """La nuit au standard

Inès : Vous répondez à toute heure ?

Gaspard : Oui, même à Noël.

Théo : Qui appelle à Noël ?

Gaspard : Des gens seuls, surtout.

Inès : Et que leur dites-vous ?

Gaspard : Je demande ce qu’ils voient par la fenêtre.

Théo : Vous dormez quand ?

Gaspard : Le matin, rideaux tirés.
"""

THREE_ANSWER = """La coopérative du plateau

Le Plateau : Qui décide, chez vous ?

Adèle : Personne, ou tout le monde.

Romain : On vote à main levée.

Farida : Et on recommence le lendemain.

Le Plateau : Vous vous disputez ?

Romain : Chaque lundi.

Le Plateau : Et le salaire ?

Farida : Le même pour tous.

Adèle : Sauf les mois de neige.
"""

TIMED = """[00:12] Solène : Vous accordez à l’oreille ?
[00:15] Piero : Toujours. La machine confirme, elle ne décide pas.
[00:41] Solène : Combien de lames dans un instrument ?
[00:44] Piero : Quatre cents, parfois plus.
[01:10] Solène : Et combien de patience ?
[01:12] Piero : Je n’ai pas compté.
"""

IN_ONE_PARAGRAPH = """Inès : Vous répondez à toute heure ? Gaspard : Oui, même à Noël. Inès : Qui appelle ?

Gaspard : Des gens seuls, surtout.

Inès : Et que leur dites-vous ?

Gaspard : Je demande ce qu’ils voient.

Inès : Vous dormez quand ?

Gaspard : Le matin, rideaux tirés.
"""

# Everybody's turn begins with the same sign.
SAME_SIGN = """Une nuit au fournil

{sign} Vous vous levez à quelle heure ?
{sign} À une heure. La pâte n’attend pas.
{sign} Et le sommeil ?
{sign} Il vient l’après-midi.
{sign} Qui vous aide ?
{sign} Mon frère, et un minuteur.
{sign} Le dimanche aussi ?
{sign} Surtout le dimanche.
"""

# Only questions bear the sign; one of them asks nothing.
SIGN_BEFORE_QUESTIONS = """Une nuit au fournil

{sign} Vous vous levez à quelle heure ?

À une heure. La pâte n’attend pas.

{sign} Le sommeil, dans tout cela

Il vient l’après-midi.

{sign} Qui vous aide ?

Mon frère, et un minuteur.

Il chante.

{sign} Et le dimanche ?

Surtout le dimanche.
"""
