"""Whatever is said in whatever marking: reading gives back what was written, no more and no less."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.documents import doubtful, shown_in, talk, understood

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

QUESTIONS = (
    "Qui êtes-vous ?",
    "Comment devient-on cordière ?",
    "Quel est votre parcours, depuis l’école jusqu’à cet atelier du port ?",
    "Pourquoi le chanvre ?",
    "Et l’hiver ?",
    "Vous travaillez seule ?",
    "À quoi ressemble une journée, quand la mer est mauvaise et que personne ne vient ?",
    "Est-ce que les mains souffrent ?",
    "Que répondez-vous à ceux qui disent que c’est un métier d’autrefois ?",
    "Combien de mètres tressez-vous par jour ?",
    "Y a-t-il une corde dont vous êtes fière ?",
    "D’où vient le chanvre que vous tressez ?",
    "Où apprend-on ce geste ? Et combien de temps cela prend-il ?",
    "Un conseil pour débuter ?",
    "Avez-vous déjà raté une commande ?",
    "Et demain ?",
)
LONG = (
    "La corde tient si chacun des fils qui la composent porte un peu moins que ce qu’il pourrait. " * 4
    + "Voilà."
)
# What may stand in an answer whatever the marking is.
PARAGRAPHS = (
    "Non.",
    "37 ans.",
    "Par le port. Mon oncle tressait des amarres, et je le regardais faire.",
    "Il revient, lentement. Les voiliers anciens en demandent, les cirques aussi.",
    "On m’a souvent dit : « Arrête ! » J’ai continué.",
    "Pourquoi pas ? On verra bien. Le vent décide.",
    "C’est une question de rythme : on marche à reculons, on tire, on lâche, on recommence.",
    "J’ai mis dix ans à comprendre la torsion, et il m’arrive encore de tout défaire.",
    "Trois outils : le toupin, l’émerillon et la patience.",
    "Merci à ma mère, qui tenait l’autre bout.",
    "Le dimanche, je ne touche à rien. Même pas à mes lacets.",
    "Depuis 1998, la corderie appartient à ceux qui y travaillent.",
    "Je ne sais pas",
    "Elles se plaignent le soir, surtout en novembre, et puis elles oublient.",
    "Cinquante, cent si le fil est sage.",
    "Une, oui : celle du clocher, longue de quarante mètres, que j’ai tressée seule. Elle sonne encore.",
    LONG,
)
# What may stand there where the questions are marked.
MARKED_ONLY = (
    "Qui le saurait ?",
    "Je me le demande chaque matin : est-ce bien raisonnable ?",
    "On commence par trois choses :\n\n- choisir le fil ;\n- le peigner ;\n- attendre.",
    "Et qui d’autre saluerait les hérons, le matin, quand le port dort encore ?",
)


class Marking(NamedTuple):
    """How a question and its answer are written, and the kind of file."""

    name: str
    question: Callable[[int, str], str]
    answer: Callable[[str], str] = str
    suffix: str = ".md"
    marked: bool = True


MARKINGS = (
    Marking("plain", lambda _, text: text, suffix=".txt", marked=False),
    Marking("plain Markdown", lambda _, text: text, marked=False),
    Marking("bold", lambda _, text: f"**{text}**"),
    Marking("bold, underscores", lambda _, text: f"__{text}__"),
    Marking("italic", lambda _, text: f"*{text}*"),
    Marking("heading 2", lambda _, text: f"## {text}"),
    Marking("heading 4", lambda _, text: f"#### {text}"),
    Marking("bold heading", lambda _, text: f"### **{text}**"),
    Marking("quote", lambda _, text: f"> {text}"),
    Marking("names", lambda _, text: f"Le Passeur : {text}", lambda text: f"Maïwenn : {text}", ".txt"),
    Marking("bold names", lambda _, text: f"**Basile :** {text}", lambda text: f"**Maïwenn :** {text}"),
    Marking(
        "names in bold questions", lambda _, text: f"**Basile : {text}**", lambda text: f"Maïwenn : {text}"
    ),
    Marking("initials", lambda _, text: f"BO – {text}", lambda text: f"MK – {text}", ".txt"),
    Marking("names above", lambda _, text: f"Basile :\n{text}", lambda text: f"Maïwenn :\n{text}", ".txt"),
    Marking("who asks alone", lambda _, text: f"Basile : {text}", suffix=".txt"),
    Marking("letters", lambda _, text: f"Q : {text}", lambda text: f"R : {text}", ".txt"),
    Marking("counted letters", lambda count, text: f"Q{count}. {text}", suffix=".txt"),
    Marking("numbers", lambda count, text: f"{count}. {text}", suffix=".txt"),
    Marking("bold numbers", lambda count, text: f"**{count}) {text}**"),
    Marking("bullets", lambda _, text: f"• {text}", suffix=".txt"),
    Marking("two dashes", lambda _, text: f"- {text}", lambda text: f"— {text}", ".txt", marked=False),
    Marking("guillemets", lambda _, text: f"«\u00a0{text}\u00a0»", suffix=".txt", marked=False),
)


def written(marking: Marking, said: Sequence[tuple[str, str]], title: str, end: str) -> str:
    turns = [
        f"{marking.question(count, question)}\n\n{marking.answer(answer)}"
        for count, (question, answer) in enumerate(said, 1)
    ]
    head = [f"# {title}" if marking.suffix == ".md" else title] if title else []
    return "\n\n".join([*head, *turns, *([end] if end else [])]) + "\n"


@st.composite
def interviews(draw: st.DrawFn, *, marked: bool) -> list[tuple[str, str]]:
    """Questions with one to three paragraphs each; nothing is said twice, and one answer may ask."""
    questions = draw(st.lists(st.sampled_from(QUESTIONS), min_size=4, max_size=7, unique=True))
    left = iter(draw(st.permutations(PARAGRAPHS)))
    said = [[*islice(left, draw(st.integers(1, 2)))] for _ in questions]
    if marked:
        own = draw(st.sampled_from(("", *MARKED_ONLY)))
        said[draw(st.integers(0, len(said) - 1))] += [own] if own else []
    return [(question, "\n\n".join(texts)) for question, texts in zip(questions, said, strict=True)]


@pytest.mark.parametrize("marking", MARKINGS, ids=[marking.name for marking in MARKINGS])
@settings(max_examples=12)  # of each marking
@given(st.data())
def test_any_talk_in_any_marking_is_given_back_as_it_was_written(
    marking: Marking, data: st.DataObject
) -> None:
    said = data.draw(interviews(marked=marking.marked))
    title = data.draw(st.sampled_from(["", "Des cordes pour la mer"]))
    end = data.draw(st.sampled_from(["", "Propos recueillis par Anaïs Drouet"]))
    text = written(marking, said, title, end)
    interview, problems = understood(text, f"interview{marking.suffix}")
    assert talk(interview) == said
    assert {code for code, _ in doubtful(problems)} <= {"marking-unsure"}
    lines = text.split("\n")
    for exchange, (question, answer) in zip(interview.exchanges, said, strict=True):
        assert question in lines[exchange.line - 1]
        assert shown_in(text, exchange) == answer
        assert answer.split("\n")[0] in lines[exchange.place(0).line - 1]
