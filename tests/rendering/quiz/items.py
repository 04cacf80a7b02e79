"""Quizzes with texts that do everything to break a format."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from osereso.model.quiz import ItemType, Option, Pair, Quiz, QuizItem
from osereso.model.source import Source, Span
from osereso.model.theme import Theme

THEME = Theme("default", ("default",), {})
HOSTILE = (
    "rapport 3:2 = 1,5 # ~ environ",
    "{vrai} ou {=faux ~oui}",
    "tableau -> graphique -> écran",
    "a < b && b > c, <b>gras</b> <script>alert(1)</script>",
    "guillemets \" droits ' et `accents`",
    "barre \\ oblique \\n et fin \\",
    "canal | tube || barre / double //",
    "espace\u00a0insécable\u00a0: «\u00a0M.\u00a0Dupont\u00a0» !",
    "emoji 🐝👩‍🌾 et ﬁn",
    "première ligne\n\ndeuxième ligne\ntroisième",
    "[html]texte [plain] entre crochets [...]",
    "[...] coupé au début",
    "%50% de réduction",
    "100 % des dons, %-33% non",
    "// pas un commentaire",
    "$CATEGORY: piège",
    "::titre:: dans le texte",
    "####général #un ##deux",
    "TRUE",
    "VRAI",
    "=égal en tête",
    "~tilde en tête",
    "* étoile et 0",
    "&amp; déjà &lt;échappé&gt; &#35;",
    "]]> fin de CDATA <![CDATA[",
    "\ttabulation  et  espaces ",
)


def option(text: str, *, correct: bool = False, feedback: str = "Parce que : « oui » #1.") -> Option:
    return Option(text, correct, feedback)


def item(kind: ItemType, number: int = 1, **changes: object) -> QuizItem:
    facts: dict[str, object] = {
        "id": f"item-{number}",
        "type": kind,
        "stem": f"Question {number} ?",
        "feedback": "Selon M. Dupont : « tout compte ».",
        "section": "metier",
        "objective": 1,
        "source": Source("q1", Span(0, 5)),
        "reference": "Question 1",
        "kind": "made",
    }
    return QuizItem(**{**facts, **changes})  # type: ignore[arg-type]


_PIECES = (
    ": = # ~ { } -> & < > \" ' | \\ / * % $ [ ] ( ) « » “ ” ’ … – — \u00a0: \u00a0! \u202f? 🐝 é œ ﬁ A) B. "
    "ANSWER: M. Dupont <b> &amp; ]]> {{ }} {% %} VRAI TRUE 3:2 50% 1,5 ::x:: =HYPERLINK(1) @x +1 -1 \n \t"
).split(" ")
_WORDS = "le client attend une réponse claire avant la fin de journée pour choisir son affiche".split()


def generated_quiz(count: int = 500, seed: int = 7) -> Quiz:
    """Questions of every type, their words mixed by chance with what breaks formats; no text stands twice."""
    random, types = Random(seed), list(ItemType)
    made = [_generated(random, types[number % len(types)], number) for number in range(count)]
    return Quiz("Quiz : « tout » & 'rien' <x>", "fr", tuple(made))


def _generated(random: Random, kind: ItemType, number: int) -> QuizItem:
    def text(name: str) -> str:
        """Words and pieces by chance; the name makes it different from all others."""
        words = [
            random.choice(_PIECES if random.random() < 0.4 else _WORDS) for _ in range(random.randint(2, 9))
        ]
        return " ".join([*words, f"{name}{number}", random.choice(_PIECES)]).strip()

    facts: dict[str, object] = {"stem": text("q") + "\u00a0?", "feedback": text("f")}
    options = [option(text(f"o{place}"), feedback=text("e")) for place in range(random.randint(3, 4))]
    right = set(random.sample(range(len(options)), {ItemType.MULTIPLE_CHOICE: 2}.get(kind, 1)))
    if kind is ItemType.SHORT_ANSWER:
        right = set(range(len(options)))
    if kind is ItemType.TRUE_FALSE:
        first = random.random() < 0.5
        facts["options"] = (option("Vrai", correct=first), option("Faux", correct=not first))
    elif kind is ItemType.MATCHING:
        pairs = [Pair(text(f"l{place}"), text(f"r{place}")) for place in range(3)]
        facts["pairs"] = (*pairs, Pair("", text("leurre")))
    elif kind is ItemType.ORDERING:
        facts["steps"] = tuple(text(f"s{place}") for place in range(random.randint(3, 5)))
    elif kind is ItemType.OPEN:
        facts["model_answer"] = text("m")
    else:
        facts["options"] = tuple(replace(one, correct=place in right) for place, one in enumerate(options))
    return item(kind, number, **facts)


def hostile_quiz(texts: tuple[str, ...] = HOSTILE) -> Quiz:
    """Each text in every place of every type of item."""
    items = []
    for number, text in enumerate(texts):
        other, third = f"autre {number}", f"troisième {number}"
        said = {"stem": f"{text} ?" if text.strip() else "Quoi ?", "feedback": text}
        right, wrong = option(text, correct=True, feedback=text), option(other, feedback=text)
        both = (right, wrong, option(third, correct=True))
        judged = (option("Vrai", feedback=text), option("Faux", correct=True))
        items += [
            item(ItemType.SINGLE_CHOICE, len(items), **said, options=(wrong, right, option(third))),
            item(ItemType.MULTIPLE_CHOICE, len(items) + 1, **said, options=both),
            item(ItemType.TRUE_FALSE, len(items) + 2, **said, options=judged),
            item(
                ItemType.MATCHING,
                len(items) + 3,
                **said,
                pairs=(Pair(text, other), Pair(third, text), Pair("gauche", "droite"), Pair("", "leurre")),
            ),
            item(ItemType.SHORT_ANSWER, len(items) + 4, **said, options=(right, option(third, correct=True))),
        ]  # fmt: skip
    return Quiz(title=texts[0], language="fr", items=tuple(items))
