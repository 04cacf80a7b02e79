"""One text of an answer that may become a point."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may become a point, with the stretch of the answer it comes from."""

    text: str
    start: int
    end: int
    sentence: str  # the whole sentence, where marks of weight stand
    order: int  # 0 for the first sentence of the answer
    headline: bool = False  # a full sentence, fit to be a title
    past: bool = False  # tells what was, not what is
    verb: str = ""  # "inf" says what to do, "fin" is a sentence, "" names something
    restated: bool = False  # its verb stands in the answer by another stem: « mettre » for « on met »
    named: bool = False  # opens with a name, which keeps its capital

    @property
    def start_low(self) -> str:
        """The text as it stands inside a sentence."""
        return self.text if self.named else self.text[:1].lower() + self.text[1:]
