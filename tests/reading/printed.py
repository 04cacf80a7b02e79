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
