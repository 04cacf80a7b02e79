"""Interviews of our own with all that pages and journals print among questions and answers."""

from __future__ import annotations

# What answers ask, wonder and quote.
OWN_QUESTIONS = """Une vie de passeur

Pourquoi avoir gardé le bac ?

Parce que le pont est à douze kilomètres. Et puis, qui d’autre saluerait les hérons ?

Je me suis souvent demandé : faut-il continuer ? Mon père répondait toujours oui.

Combien de passagers par jour ?

On me pose toujours la même question : « Vous ne vous ennuyez pas ? »

Je réponds que non. Et vous, vous êtes déjà monté à bord ?

Le bac flotte-t-il encore longtemps ?

Le temps d’un peintre. Vous avez du temps, vous ?

Que direz-vous à celui qui vous remplacera ?

De regarder l’eau avant le ciel.
"""

WITH_PICTURES = """{{< gallery folder="atelier" >}}

**Quel bois choisissez-vous ?**

De l’épicéa.

![L’atelier vu de la rue](atelier.jpg)

*Photo : l’atelier vu de la rue*

Il doit avoir cent ans.

<iframe src="https://exemple.invalid/v/3">film</iframe>

[caption id="a" align="left"]<img src="rabot.jpg"> Un rabot[/caption]

**Combien d’heures pour un violon ?**

{% youtube abc %}

Deux cents.

<figure><img src="a.jpg"><figcaption>Un violon nu, avant le vernis</figcaption></figure>

**Et le vernis ?**

C’est un secret[^1].

[^1]: Un secret de famille.
"""

ECHOED = """# Une vie de passeur

**Pourquoi avoir gardé le bac ?**

Parce que le pont est loin. Le fleuve, on le traverse avec les yeux avant de le traverser avec les mains.

> « Le fleuve, on le traverse avec les yeux »

Les gens d’ici le savent.

**Combien de passagers par jour ?**

Dix, ou cent quand il y a la foire aux chevaux de septembre.

*Cent quand il y a la foire aux chevaux*

**Que direz-vous à celui qui vous remplacera ?**

> Qui regarde l’eau n’a plus besoin de montre.

De regarder l’eau avant le ciel.
"""

# {below} stands below the last answer.
WITH_AN_END = """Une vie de passeur

Pourquoi avoir gardé le bac ?

Parce que le pont est à douze kilomètres.

Combien de passagers par jour ?

Dix, ou cent quand il y a la foire.

Que direz-vous à celui qui vous remplacera ?

De regarder l’eau avant le ciel.

Et de saluer les hérons.

{below}
"""

# Titles stand between the answers.
CHAPTERS = """Garder les phares du lac

1. Le métier

Que fait une gardienne, la nuit ?

Elle compte les feux, et elle écrit ce qu’elle voit dans un cahier à spirale.

🌊 Le lac et ses colères

Avez-vous eu peur ?

Une fois. La barque avait rompu son amarre et la lampe ne s’allumait plus du tout.

2. Les autres

Qui vient vous voir ?

Des oiseaux, et un facteur.
"""

BOLD_CHAPTERS = """# Garder les phares du lac

## 1. Le métier

**Que fait une gardienne, la nuit ?**

Elle compte les feux, et elle écrit ce qu’elle voit dans un cahier à spirale.

## 🌊 Le lac et ses colères

**Avez-vous eu peur ?**

Une fois. La barque avait rompu son amarre et la lampe ne s’allumait plus du tout.

**2. Les autres**

**Qui vient vous voir ?**

Des oiseaux, et un facteur.

**Et l’hiver, restez-vous ?**

Oui.
"""

SUBTITLES = """# Garder les phares du lac

## Que fait une gardienne, la nuit ?

Trois choses :

- compter les feux ;
- écrire dans le cahier ;
- dormir un peu.

### Le cahier

Il a mille pages.

1. la date
2. le vent
3. la lune

## Avez-vous eu peur ?

Une fois.

### La barque

Elle avait rompu son amarre.

## Qui vient vous voir ?

Des oiseaux, et un facteur.
"""

BRIEF = """Questions brèves à un luthier

Votre âge ?

37 ans.

Marié ?

Non.

Votre premier maître ?

Antoine Vasseur

Un bois ?

L’épicéa

Un ennemi ?

La vis

Un ami ?

Paul
"""

TIMES_AND_RULES = """Les mains du luthier

00:00:12
Quel bois choisissez-vous ?

De l’épicéa.

----------

00:03:45
Combien d’heures pour un violon ?

Deux cents.

* * *

00:05:10
Et le vernis ?

C’est un secret.

_______
Fin
"""

TWO_LEVELS = """# Une nuit au fournil

## Qui vous a appris le pain ?

Mon père.

### Et lui, qui le lui avait appris ?

La faim.

### Il en parlait ?

Jamais.

## Que vendez-vous le mieux ?

La miche de seigle.

## Et demain ?

Je ferme à midi.
"""

REMARK_AND_TITLES = """# Une nuit au fournil

## Qui vous a appris le pain ?

Mon père.

## Vous ne faites pas les choses à moitié !

Il faut bien se lever.

## Le seigle et le sel

## Que vendez-vous le mieux ?

La miche de seigle.

## Le levain

## Comment le nourrissez-vous ?

Deux fois par jour.

## Et demain ?

Je ferme à midi.
"""

INVITATIONS = """# Garder un refuge

**Ton parcours**

Trois saisons de ski, puis la cuisine.

**Raconte-nous ta première nuit**

Le vent a emporté la cheminée.

**Un souvenir**

Un chien arrivé seul, avec un mot au collier.

**Tes projets**

Des douches.
"""

INVITATIONS_ALONE = """Garder un refuge, là-haut

Parlez-nous de votre parcours.

Trois saisons de ski, puis la cuisine.

Décrivez une journée ordinaire

Je coupe du bois, je pétris, j’écoute la radio des secours.

Et l’hiver ?

Je redescends.

Pour finir, donnez-nous un conseil.

De bonnes chaussettes.
"""

REMARKS = """# Garder un refuge

**Vous avez rebâti le toit vous-même ?**

Avec deux amis et une corde.

**Les gens du village devaient être surpris.**

Ils ont apporté des tuiles.

**On dit que les marmottes entrent la nuit…**

Une seule. Elle a ses habitudes.

**Que mange-t-on chez vous ?**

Ce que l’hélicoptère a monté.

**Et quand il ne monte rien ?**

Des pâtes.

**Vous en riez.**

Il le faut bien.

**Qui vous relaie, au printemps ?**

Ma sœur.
"""

IN_THE_PARAGRAPH = """Trois minutes avec une vitrailliste

Pourquoi le plomb ? Parce qu’il plie sans rompre, et qu’il se répare.

Combien de couleurs avez-vous ? Deux cents, plus celles que je n’ai pas nommées. On les range par chaleur.

Travaillez-vous debout ? Toujours, sauf pour dessiner.

Que dites-vous aux églises ? Qu’un vitrail se lave.

Aimez-vous le bleu ? Je m’en méfie.
"""

IN_A_TABLE = """# Une horlogère à Besançon

| **Depuis quand réparez-vous des horloges ?** |
|---|

Depuis vingt ans. Elles ne mentent pas.

**Vous montez encore dans les clochers ?**

Avec une corde.

**Avez-vous des apprentis ?**

Une, le jeudi.
"""

LISTED = """# Une horlogère à Besançon

**Une réparation ?**

- Par quoi commencez-vous ?
- Qui vous aide ?
- Combien de temps faut-il ?

Trois jours, seule, par le balancier.

**Vous montez encore dans les clochers ?**

Avec une corde.

**Avez-vous des apprentis ?**

Une, le jeudi.
"""

IN_BRACKETS = """# Une horlogère à Besançon

**Comment se passe une réparation ?**

(Par quoi commencez-vous, et qui vous aide ?)

Seule, par le balancier.

**Vous montez encore dans les clochers ?**

Avec une corde.

(Elle montre une cicatrice.)

**Avez-vous des apprentis ?**

Une, le jeudi.
"""

ADDITIONS = """Une horlogère à Besançon

Depuis quand réparez-vous des horloges ?

Depuis vingt ans. Elles ne mentent pas.

Et votre vie à côté ? Vos loisirs.

Je nage.

Avez-vous des apprentis ?

Une, le jeudi.
"""

BROKEN = """Une horlogère à Besançon

{0}Depuis quand réparez-vous des horloges
et des carillons ?{0}

Depuis vingt ans. Elles ne mentent pas.

{0}Vous montez encore
malgré vos genoux
dans les clochers ?{0}

Avec une corde.

{0}Avez-vous des apprentis ?{0}

Une, le jeudi.
"""

TOGETHER = """Une horlogère à Besançon

Depuis quand réparez-vous des horloges ? Et pourquoi des horloges ?

Depuis vingt ans. Elles ne mentent pas.

Qui vous les apporte ?
Et qui les reprend ?

Des maires, surtout.

Avez-vous des apprentis ?

Une, le jeudi.
"""

RUN_ON = """Une horlogère à Besançon

Depuis quand réparez-vous des horloges ? Depuis vingt ans, et je n’ai pas fini d’apprendre, parce que \
chaque clocher a ses manies et chaque maire ses horaires. Vous montez encore dans les clochers ? Avec une \
corde, oui, et je regarde où je pose les pieds. La première fois, j’ai eu peur, la deuxième aussi, et puis \
le vent est devenu une habitude, comme le bruit des pigeons qui se lèvent quand on pousse la trappe. Qui \
s’en plaindrait ? Avez-vous des apprentis ? Une, le jeudi, qui vient du lycée d’à côté. Elle pose de bonnes \
questions et elle range mieux que moi, ce qui n’est pas difficile quand on a vu mon établi. Que lui \
dites-vous ? Qu’il faut écouter avant de démonter.
"""
