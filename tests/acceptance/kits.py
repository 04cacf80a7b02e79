"""Kits built once a test session, inter and intra, from the samples that travel with the product."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from osereso import workflow
from osereso.model.kit import Kit
from osereso.model.module import TrainingModule
from osereso.tailoring.sessionfile import load_session
from osereso.workspace import Workspace
from tests.samples import ROOT

SAMPLES = ROOT / "data" / "samples"
INTERVIEWS = ("chargee-de-reseaux-sociaux.txt", "menuisiere-agenceuse.txt")
SESSIONS = ("inter", "intra")
CLIENT = "Les Jardins d’Arvor"


@lru_cache
def module_of(interview: str) -> TrainingModule:
    """The module mapped from a sample interview."""
    module, _ = workflow.map_interviews([SAMPLES / interview], Workspace(ROOT))
    return module


@lru_cache
def kit_of(interview: str, kind: str) -> Kit:
    """The kit of a sample interview for the sample session of a kind."""
    session, _ = load_session(SAMPLES / f"session-{kind}.yaml")
    return workflow.build_kit(module_of(interview), session, Workspace(ROOT))


def written(kit: Kit, folder: Path) -> dict[str, Path]:
    """The kit's files on disk, by kind."""
    paths = {}
    for artifact in kit.artifacts:
        path = folder / artifact.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(artifact.content)
        paths[artifact.kind] = path
    return paths
