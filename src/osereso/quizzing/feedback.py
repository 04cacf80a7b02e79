"""What a learner reads after answering: the interview, word for word, and where to find it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.course import Topic
    from osereso.quizzing.material import Idea, Material


def quotation(idea: Idea, material: Material) -> str:
    """Return « Selon … : « … » (Question 3) », or the place alone when no sentence says it as it stands."""
    if not idea.sentence:
        return see(idea.topic, material)
    return material.say(
        "According to {name}: “{quote}” ({reference})",
        name=material.name_of(idea.topic),
        quote=inner_quotes(idea.sentence),
        reference=idea.topic.reference,
    )


def see(topic: Topic, material: Material) -> str:
    """Return where an answer stands: « Voir la réponse à la question… »."""
    return material.say(
        "See the answer to the question “{question}” ({reference}).",
        question=inner_quotes(topic.question),
        reference=topic.reference,
    )


def answers(topic: Topic, material: Material) -> str:
    """Return who says a passage, and to which question it answers."""
    return material.say(
        "{name} says so in answer to the question “{question}” ({reference}).",
        name=material.name_of(topic),
        question=inner_quotes(topic.question),
        reference=topic.reference,
    )


def quotations(ideas: Sequence[Idea], material: Material) -> str:
    """Return the quotations of several ideas, a line each, no sentence twice."""
    return "\n".join(dict.fromkeys(quotation(idea, material) for idea in ideas))


def right(material: Material) -> str:
    """Return what is read after choosing rightly; the general feedback gives the quotation."""
    return material.say("That is right.")


def elsewhere(idea: Idea, material: Material) -> str:
    """Return what is read after choosing an idea that answers another question."""
    return material.say(
        "No: this idea answers another question, “{question}” ({reference}).",
        question=inner_quotes(idea.topic.question),
        reference=idea.topic.reference,
    )


def here(idea: Idea, material: Material) -> str:
    """Return what is read after taking an idea for one that answers another question."""
    return material.say(
        "No: this idea does answer the question “{question}” ({reference}).",
        question=inner_quotes(idea.topic.question),
        reference=idea.topic.reference,
    )


def there(topic: Topic, material: Material) -> str:
    """Return what is read after giving a passage to another question than its own."""
    return material.say(
        "No: this passage answers the question “{question}” ({reference}).",
        question=inner_quotes(topic.question),
        reference=topic.reference,
    )


def home(idea: Idea, material: Material) -> str:
    """Return what is read after giving an idea to a section that is not its own."""
    return material.say(
        "No: this idea belongs to the section “{section}” ({reference}).",
        section=inner_quotes(idea.section.title),
        reference=idea.topic.reference,
    )
