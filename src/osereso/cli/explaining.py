"""What ``osereso read --explain`` says: how the questions were told from the answers, and how surely."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from osereso.cli.language import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.interview import Evidence

_MOST_WEIGHED = 5
_LEAST_SCORE = 0.05

# the reader's name of a marking → what a trainer calls it
MARKINGS = {
    "given": N_("the file says which they are"),
    "question mark": N_("a question mark at the end"),
    "question at the start of the paragraph": N_("a question that opens the paragraph of its answer"),
    "run on": N_("their words alone, inside the paragraphs"),
    "names": N_("the name of who asks"),
    "asks": N_("the letter Q"),
    "turns": N_("a sign before each turn, every second one"),
    "number": N_("a number"),
    "bold": N_("bold"),
    "italic": N_("italics"),
    "underlined": N_("underlining"),
    "coloured": N_("a colour"),
    "capitals": N_("capitals"),
    "guillemets": N_("quotation marks"),
    "quote": N_("a block quotation"),
}


def explanation(evidence: Evidence) -> Iterator[str]:
    """Give the lines of the explanation."""
    yield _("Mark of the questions: {marking} ({percent} % regular).").format(
        marking=named(evidence.marking), percent=_percent(evidence.confidence)
    )
    count = evidence.marked
    yield ngettext("{count} question wears it.", "{count} questions wear it.", count).format(count=count)
    if count := evidence.unmarked:
        said = ngettext(
            "{count} question does not, and was told by its words.",
            "{count} questions do not, and were told by their words.",
            count,
        )
        yield said.format(count=count)
    if evidence.speakers:
        yield _("Names before answers: {names}.").format(names=", ".join(evidence.speakers))
    others = [one for one in evidence.weighed if one[0] != evidence.marking and one[2] >= _LEAST_SCORE]
    if others:
        yield _("Other marks seen:")
    for name, blocks, score in others[:_MOST_WEIGHED]:
        said = ngettext(
            "{marking}: {count} time, {percent} %", "{marking}: {count} times, {percent} %", blocks
        )
        yield "  " + said.format(marking=named(name), count=blocks, percent=_percent(score))


def named(marking: str) -> str:
    """Return what a trainer calls a marking."""
    if marking in MARKINGS:
        return _(MARKINGS[marking])
    kind, _space, name = marking.partition(" ")
    if kind == "heading":
        return _("headings of level {level}").format(level=name)
    if kind == "style":
        return _("the style “{name}”").format(name=name)
    return _("the sign “{sign}”").format(sign=marking)


def _percent(share: float) -> int:
    return round(share * 100)
