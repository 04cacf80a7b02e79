"""Our own wording in the documents, read by Grammalecte: nothing of typography, spelling or grammar to mend.

What the professional said, and what the session says, is theirs and stays as it is: a line that holds a
passage of it is not judged.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from osereso import workflow
from osereso.rendering.package import unpack
from osereso.rendering.parts import parse
from osereso.tailoring.sessionfile import load_session
from osereso.text import fold, sentences
from osereso.workspace import Workspace
from tests.acceptance.kits import INTERVIEWS, SAMPLES, kit_of, module_of
from tests.samples import ROOT
from tests.tools import SHARED, needs, needs_shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.kit import Kit
    from osereso.model.module import TrainingModule

FOREIGN = Path("interviews/dev/01-community-manager.txt")
KITS = (
    pytest.param(INTERVIEWS[0], "inter", id="inter"),
    pytest.param(INTERVIEWS[1], "intra", id="intra"),
    pytest.param(str(SHARED / FOREIGN), "inter", id="another", marks=needs_shared(str(FOREIGN))),
)
# what Grammalecte finds and we mean: rule or word, the text that it stands in, why
FALSE_ALARMS = {
    ("esp_insécables_multiples", "1\u00a0\u00a0\u00a02"): "figures to draw a ring around stand apart",
    ("OSERESO", "OSERESO"): "the house's name",
    ("docx", ".docx"): "the name of a file",
    ("pptx", ".pptx"): "the name of a file",
    ("deroule", "deroule.docx"): "the name of a file",
    ("num_grand_nombre_soudé", "44000 Nantes"): "the postcode of the sample session",
    ("num_grand_nombre_soudé", "SIRET"): "the registration of the sample session",
    ("typo_points_suspension_après_espace", "Fait à …"): "a dotted line to write on",
    ("intra-entreprise", "Formation intra-entreprise"): "the trade's word for a course for one client",
}
_SHORTEST = 3  # words that make a passage of the interview


@dataclass(frozen=True)
class Finding:
    """What Grammalecte says of a place in a line; ``name`` is a rule's, or a word that it does not know."""

    name: str
    line: str
    at: str
    message: str

    @property
    def meant(self) -> bool:
        return any(self.name == name and text in self.line for name, text in FALSE_ALARMS)


@needs("grammalecte-cli")
@pytest.mark.parametrize(("interview", "session"), KITS)
def test_grammalecte_finds_nothing_in_our_own_wording(interview: str, session: str, tmp_path: Path) -> None:
    module, kit = _built(interview, session)
    told = _told(module)
    whole = "\n".join(told)
    ours = [line for line in dict.fromkeys(_lines(kit)) if _is_ours(fold(line), told, whole)]
    assert len(ours) > 200
    names = set(_words(f"{whole}\n{fold(_session(session))}"))
    found = [one for one in _findings(ours, tmp_path) if not one.meant]
    assert [one for one in found if one.message or not set(_words(fold(one.name))) <= names] == []


@needs("grammalecte-cli")
def test_grammalecte_is_awake(tmp_path: Path) -> None:
    wrong = ["Répondez aux 1 questions", "Interview de Inès", 'Il dit : "oui"', "Ecole", "l'heure", "par T.."]
    assert {one.line for one in _findings([*wrong, "Tout va bien."], tmp_path)} == set(wrong)


def _built(interview: str, session: str) -> tuple[TrainingModule, Kit]:
    if interview in INTERVIEWS:
        return module_of(interview), kit_of(interview, session)
    module, _ = workflow.map_interviews([Path(interview)], Workspace(ROOT))
    loaded, _ = load_session(SAMPLES / f"session-{session}.yaml")
    return module, workflow.build_kit(module, loaded, Workspace(ROOT))


def _session(kind: str) -> str:
    return (SAMPLES / f"session-{kind}.yaml").read_text(encoding="utf-8")


def _told(module: TrainingModule) -> list[str]:
    """All that comes from the interviews or from who corrected the module, folded."""
    told = [module.title, *(text for one in module.interviews for text in (one.title, one.standfirst))]
    told += [text for one in module.interviews for text in (one.interviewee, one.role, one.interviewer)]
    for one in module.exchanges:
        told += [one.question, one.answer, one.title, *(point.text for point in one.points)]
        told += [one.quote.text] if one.quote else []
        told += [text for term in one.terms for text in (term.term, term.explanation)]
        told += [one.answer[start:end] for start, end in sentences(one.answer)]
    return [fold(text) for text in told if text]


def _is_ours(line: str, told: list[str], whole: str) -> bool:
    passages = (text for text in told if len(text.split()) > _SHORTEST)
    return line not in whole and not any(passage in line for passage in passages)


def _lines(kit: Kit) -> Iterator[str]:
    """The lines of paragraphs, and the alternative texts, of all that a kit shows in Word and PowerPoint."""
    for artifact in kit.artifacts:
        if artifact.path.endswith((".docx", ".pptx")):
            for name, part in unpack(artifact.content).items():
                if name.endswith(".xml") and not any(kind in name for kind in ("theme", "Layout", "Master")):
                    yield from _shown(parse(part))


def _shown(root: etree._Element) -> Iterator[str]:
    for paragraph in root.iter("{*}p"):
        pieces = paragraph.iter("{*}t", "{*}br", "{*}tab")
        text = "".join(piece.text or "" if etree.QName(piece).localname == "t" else "\n" for piece in pieces)
        yield from (line.strip() for line in text.splitlines() if line.strip())
    yield from (line for one in root.iter() for line in one.get("descr", "").splitlines() if line)


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


def _findings(lines: list[str], folder: Path) -> list[Finding]:
    """What Grammalecte finds in lines, all of them read by one process."""
    path = folder / "lines.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    command = ["grammalecte-cli", "--file", str(path), "--json", "--only_when_errors"]
    done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=120)
    return [
        Finding(
            found.get("sRuleId") or found["sValue"],
            line,
            line[found["nStart"] : found["nEnd"]],
            found.get("sMessage", ""),
        )
        for row in json.loads(done.stdout)["data"]
        for line in [lines[row["iParagraph"] - 1]]
        for found in (*row["lGrammarErrors"], *row["lSpellingErrors"])
    ]
