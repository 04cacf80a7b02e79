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
