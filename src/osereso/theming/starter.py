"""What a new template folder starts with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from osereso.theming.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

# Fixed text of a file that trainers edit, like the words of the templates themselves: in French.
_TEXT = """\
# Le modèle « {name} ».
#
# Il étend le modèle « {base} » : tout fichier que vous posez dans ce dossier remplace celui de la base.
#   deck.pptx (ou .potx)       l’apparence du diaporama
#   deck.md.j2                 ses mots et leur ordre
#   handout.docx (ou .dotx)    le livret du participant
#   quiz.docx, quiz-key.docx   le quiz sur papier et son corrigé
#   schedule.docx              le déroulé pédagogique
#   trainer-guide.docx         le guide du formateur
#   programme.docx             le programme de formation
#   satisfaction.docx          le questionnaire de satisfaction
#   attendance.docx            la feuille d’émargement
#   certificate.docx           les attestations de fin de formation
# Pour partir d’un fichier de la base : osereso template new AUTRE-NOM --copy deck,handout
# Vérifiez le résultat avec : osereso template show {name}

extends = {base_value}

# Le client à qui ce modèle appartient. Alors il ne sert qu’aux sessions intra de ce client,
# et le logo ci-dessous est le sien ; sans cette ligne, c’est celui de l’organisme de formation.
{client_line}

# Un fichier .png ou .jpg de ce dossier.
# logo = "logo.png"

[colours]
# Enlevez le # devant une ligne pour changer une couleur. Chaque couleur porte un rôle :
# dk1 = "#1F2933"       # le texte
# lt1 = "#FFFFFF"       # le fond
# dk2 = "#12355B"       # les titres
# lt2 = "#F5F1EA"       # les fonds de couleur
# accent1 = "#0F766E"   # le métier
# accent2 = "#2457A6"   # les compétences
# accent3 = "#B4441C"   # les difficultés
# accent4 = "#6B4E9B"   # les conseils
# accent5 = "#8A6D1F"
# accent6 = "#4B5563"
# hlink = "#2457A6"     # les liens
# folHlink = "#6B4E9B"  # les liens déjà suivis

[layouts]
# Rien à écrire tant que les mises en page du diaporama sont trouvées toutes seules. Sinon :
# content = "Titre et contenu"
"""


def starter(name: str, base: str = "default", *, client: str = "") -> Mapping[str, bytes]:
    """Return the files of a new template: file name → content."""
    line = f"client = {_quoted(client)}" if client else '# client = "Nom du client"'
    text = _TEXT.format(name=" ".join(name.split()), base=base, base_value=_quoted(base), client_line=line)
    return {SETTINGS: text.encode()}


def _quoted(value: str) -> str:
    """A TOML basic string; JSON's escapes are TOML's, but for a delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
