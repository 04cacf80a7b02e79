"""The bank of wrong answers: ideas that a professional might have, and that the interview does not.

Taken only where the module has too few ideas of its own; whatever comes near a sentence of the interview is
left alone, so that no wrong answer can be right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.quizzing.standing import self_standing
from osereso.quizzing.wording import roots, shape
from osereso.written import read_text
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from random import Random

    from osereso.quizzing.material import Idea, Material

_NEAR = 0.34  # of a wrong answer's words, in one sentence of the interview
_LENGTHS = (0.6, 1.6)


@dataclass(frozen=True, slots=True)
class Distractors:
    """Wrong answers by section."""

    by_section: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def beside(self, idea: Idea, count: int, material: Material, random: Random) -> tuple[str, ...]:
        """Return so many wrong answers that look like an idea and are not in the interview, or none."""
        known = self.by_section.get(idea.section.id, ())
        fitting = [text for text in known if _alike(text, idea) and not attested(text, material)]
        random.shuffle(fitting)
        fitting.sort(key=lambda text: ("," in text) != ("," in idea.text))  # punctuation gives nothing away
        chosen: list[str] = []
        for text in fitting:
            if not any(roots(text) & roots(other) for other in chosen):
                chosen.append(text)
        return tuple(chosen[:count]) if len(chosen) >= count else ()


def load_distractors(path: Path) -> Distractors:
    """Return the bank of a file: lists of texts under the ids of sections; what is no text is passed over.

    Raises:
        InputError: the file is no YAML.
    """
    written = load_written(read_text(path), path).value
    found = written if isinstance(written, dict) else {}
    return Distractors(
        {
            str(section): tuple(str(text).strip() for text in texts if str(text or "").strip())
            for section, texts in found.items()
            if isinstance(texts, list)
        }
    )


def attested(text: str, material: Material) -> bool:
    """Whether a sentence of the interview comes near a text: two of its words, or a third of them."""
    wanted = roots(text)
    return any(len(wanted & said) >= 2 or len(wanted & said) > _NEAR * len(wanted) for said in material.said)


def _alike(text: str, idea: Idea) -> bool:
    low, high = _LENGTHS
    return (
        shape(text) is idea.shape
        and self_standing(text)
        and low * len(idea.text) <= len(text) <= high * len(idea.text)
        and not roots(text) & idea.roots
    )
