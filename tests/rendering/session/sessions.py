"""Courses for sessions that say everything, and the whole text of a document. Nobody here exists."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from docx import Document

from osereso.model.session import Participant, Session, Terms
from osereso.tailoring import load_activities, tailor
from tests.samples import ROOT, sample_module, sample_session_inter, sample_session_intra

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse

TERMS = Terms(
    audience="Bénévoles de ressourcerie",
    prerequisites="Avoir déjà tenu un stand",
    price="290 € net de taxes",
    capacity="de 6 à 12 participants",
    access="Inscription jusqu’à dix jours avant",
    accessibility="Nora Le Goff, référente handicap",
    organiser_details=("3 rue du Port, Nantes", "SIRET 000 000 000 00000"),
    version="3 novembre 2026",
)
GROUP = (Participant("Ada Morel", "Atelier du Port"), Participant("Jonas Petit", "Biscuiterie Corbel"))


def course_of(kind: str = "inter", **changes: object) -> TailoredCourse:
    """The sample module, tailored to the session of a kind with some of its facts changed."""
    session: Session = sample_session_inter() if kind == "inter" else sample_session_intra()
    bank, _ = load_activities(ROOT / "data" / "activities.toml")
    return tailor(sample_module(), replace(session, **changes), bank)[0]  # type: ignore[arg-type]


def text_of(content: bytes) -> str:
    """All that stands in the body of a document, a line a paragraph, in reading order."""
    body = Document(io.BytesIO(content)).element.body
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "\n".join(
        "".join(piece.text or "" for piece in paragraph.iter(f"{name}t"))
        for paragraph in body.iter(f"{name}p")
    )
