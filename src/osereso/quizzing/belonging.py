"""How certain it is that an idea serves its section and no other.

The mapping decides by the whole answer; a key must hold for the single idea. Words that speak for a
section are looked for in the idea and in the question it answers: an idea is certain when something
speaks for its own section and nothing for another one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.quizzing.wording import roots
from osereso.text import fold

if TYPE_CHECKING:
    from osereso.model.course import CourseSection
    from osereso.quizzing.material import Idea, Material

# Beginnings of folded words, by section of the bundled taxonomy; another section is known by its title.
_CUES = {
    "metier": "mission|journee|quotidien|role|parcours|tache|consiste|horaire|emploi du temps|semaine type|"
    "en quoi|decrire|lundi|matin|portefeuille|salarie|ouverture|reunion|vous presenter|ressemble|rythme|"
    "annee|statut|embauch|par jour|temps partage|responsable d|fait vivre|tient |tenir |accueill|recu |reconversion|tournee|planning",
    "competences": "competence|qualites? |savoir|sait |maitris|diplome|capacit|aisance|connaissance|aptitude|"
    "faut il|bases? de|rigueur|patien|curios|curieu|empathie|ecoute |sens d|sang froid|polyvalen|autonom|"
    "souplesse|discretion|minutie|adaptab|formations?|etudes|niveau|permis|bts|licence|master|cap |"
    "caractere|profil|notions?|acquis|langues?|anglais|logiciel|geste|certificat|titre pro|atout|gout d|parler |lire |ecrire ",
    "difficultes": "difficult|difficile|dur |dure |plus dur|contrainte|obstacle|risque|problem|pression|stress|"
    "penib|fatig|crise|conflit|manque|perte|perdre|retard|erreur|galere|frein|pire|peur|insult|vols? |usur|"
    "complique|menac|concurrence|echec|echou|solitude|isolement|danger|accident|agress|prejuge|cliche|lourd|"
    "tension|incertitude|mefian|refus|douleur|mal |souffr|epuis|impay|absence|pas assez|insuffi|"
    "trop |cout|cher|inquiet|doute|rate|regret|piege|decourag|deuil|mort|deces|insatisf|critique|sous effectif|"
    "deteste|sacrifi|precar|allerg|abime|jete|perdu|penurie|impossible|invisible|reproche|deteste|pese |supporter|nuit |tot |coupe |week end|revenu|salaire|conges|jamais identique",
    "conseils": "conseil|recommand|astuce|evit|n hesite|oser |ose |mieux vaut|il vaut mieux|ne pas |ne jamais |"
    "ne rien |toujours |a un jeune|un jeune|debut|se lance|lancer|avant de|commenc|repondriez|diriez|repondez|"
    "glisser|simplifier|jamais |plutot qu|demander |prevoir |garder |exiger |verifier |parade|solution|changer|change depuis|erreur a ne|par quoi|preconis|se preparer|s armer",
}


def certain(idea: Idea, material: Material) -> bool:
    """Whether an idea serves its section beyond doubt."""
    if idea.source.exchange != idea.topic.exchange or _shared_exchange(idea, material):
        return False
    speaking = {section.id for section in material.course.sections if _speaks(section, _heard(idea))}
    return speaking == {idea.section.id}


def foreign(idea: Idea, section: CourseSection) -> bool:
    """Whether nothing in an idea of another section speaks for this one."""
    return idea.section.id != section.id and not _speaks(section, _folded(idea.text))


def names_section(idea: Idea, section: CourseSection) -> bool:
    """Whether an idea has a word of the section's title in it, and so gives the answer away."""
    return bool(idea.roots & roots(section.title))


def _shared_exchange(idea: Idea, material: Material) -> bool:
    """Whether the answer serves several sections."""
    homes = {
        section.id
        for section in material.course.sections
        for topic in section.topics
        if topic.exchange == idea.topic.exchange
    }
    return len(homes) > 1


def _heard(idea: Idea) -> str:
    return _folded(f"{idea.topic.question} | {idea.text}")


def _folded(text: str) -> str:
    return f" {fold(text)} "


def _speaks(section: CourseSection, folded: str) -> bool:
    return bool(_cues(section.id, section.title).search(folded))


@lru_cache(maxsize=64)
def _cues(section_id: str, title: str) -> re.Pattern[str]:
    words = _CUES.get(section_id) or "|".join(sorted(map(re.escape, roots(title)))) or "(?!)"
    return re.compile(rf" (?:{words})")
