"""One interview in many markings, as a trainer would type it in Word, and what is to be found in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor

from tests.tools import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Said(NamedTuple):
    """A question and the paragraphs of its answer."""

    question: str
    answer: tuple[str, ...]


@dataclass(frozen=True)
class Talk:
    """An interview before anybody printed it."""

    title: str
    standfirst: str
    said: tuple[Said, ...]


def sample(name: str) -> Talk:
    """An interview of the samples, in which every question is a paragraph of its own."""
    text = (ROOT / "data" / "samples" / name).read_text(encoding="utf-8")
    paragraphs = [paragraph.strip() for paragraph in text.split("\n\n") if paragraph.strip()]
    while not paragraphs[-1].endswith("."):
        paragraphs.pop()  # who asked, and where it was printed
    starts = [index for index, paragraph in enumerate(paragraphs) if paragraph.endswith("?")]
    said = [
        Said(paragraphs[start], tuple(paragraphs[start + 1 : end]))
        for start, end in zip(starts, [*starts[1:], len(paragraphs)], strict=True)
    ]
    return Talk(paragraphs[0], " ".join(paragraphs[1 : starts[0]]), tuple(said))


LIGHTHOUSE = Talk(
    "Une matinée au phare",
    "Yann Kerleguer, gardien de phare depuis douze ans, raconte la mer, le chat et les machines.",
    (
        Said("Vous vivez seul ici ?", ("Avec un chat. Il ne parle pas, mais il veille.",)),
        Said(
            "À quoi ressemble une nuit de garde, quand le vent se lève et que la lampe doit tenir ?",
            (
                "À une longue lecture. Je monte toutes les deux heures, puis je redescends.",
                "Quand le vent passe force neuf, je reste en haut avec une radio.",
            ),
        ),
        Said(
            "Qu’avez-vous appris en premier ?",
            ("À réparer : le groupe électrogène, la pompe et la radio, dans cet ordre.",),
        ),
        Said("Est-ce que la solitude pèse ?", ("Non.",)),
        Said(
            "Que conseillez-vous à ceux qui voudraient vous suivre ?",
            ("De passer d’abord un hiver dans un port. La mer ne se visite pas, elle s’apprend.",),
        ),
    ),
)


def _front(talk: Talk) -> Any:
    document = docx.Document()
    document.add_heading(talk.title, 0)
    document.add_paragraph(talk.standfirst)
    return document


def _answers(document: Any, said: Said) -> None:
    for paragraph in said.answer:
        document.add_paragraph(paragraph)


def plain(talk: Talk) -> Any:
    """Nothing but the question marks tells questions from answers."""
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph(said.question)
        _answers(document, said)
    return document


def bold(talk: Talk) -> Any:
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph().add_run(said.question).bold = True
        _answers(document, said)
    return document


def headings(talk: Talk) -> Any:
    document = _front(talk)
    for said in talk.said:
        document.add_heading(said.question, 2)
        _answers(document, said)
    return document


def speakers(talk: Talk) -> Any:
    """Names in bold at the start of what each says."""
    document = _front(talk)
    for said in talk.said:
        for name, text in (("Le Littoral", said.question), ("Yann", " ".join(said.answer))):
            paragraph = document.add_paragraph()
            paragraph.add_run(name).bold = True
            paragraph.add_run(f" : {text}")
    return document


def letters(talk: Talk) -> Any:
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph(f"Q : {said.question}")
        document.add_paragraph(f"R : {said.answer[0]}")
        _answers(document, said._replace(answer=said.answer[1:]))
    return document


def numbered(talk: Talk) -> Any:
    """Word itself counts the questions; no number stands in the text."""
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph(said.question, style="List Number")
        _answers(document, said)
    return document


def styled(talk: Talk) -> Any:
    """A style of the trainer's own, blue and in italics, which rests on another."""
    document = _front(talk)
    style = document.styles.add_style("Ma question", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.italic = True
    style.font.color.rgb = RGBColor(0x00, 0x70, 0xC0)
    for said in talk.said:
        document.add_paragraph(said.question, style="Ma question")
        _answers(document, said)
    return document


def together(talk: Talk) -> Any:
    """A bold question and its answer in one paragraph, with a line break between them."""
    document = _front(talk)
    for said in talk.said:
        paragraph = document.add_paragraph()
        paragraph.add_run(said.question).bold = True
        paragraph.add_run().add_break()
        paragraph.add_run(said.answer[0])
        _answers(document, said._replace(answer=said.answer[1:]))
    return document


def dashed(talk: Talk) -> Any:
    """Each turn of the talk begins with a dash, as in a novel."""
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph(f"- {said.question}")
        document.add_paragraph(f"— {' '.join(said.answer)}")
    return document


def capitals(talk: Talk) -> Any:
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph(said.question.upper())
        _answers(document, said)
    return document


def opening(talk: Talk) -> Any:
    """Questions open the paragraphs of their answers, in bold."""
    document = _front(talk)
    for said in talk.said:
        paragraph = document.add_paragraph()
        paragraph.add_run(said.question).bold = True
        paragraph.add_run(f" {said.answer[0]}")
        _answers(document, said._replace(answer=said.answer[1:]))
    return document


def italic_answers(talk: Talk) -> Any:
    """Only the answers are set apart."""
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph(said.question)
        for text in said.answer:
            document.add_paragraph().add_run(text).italic = True
    return document


def paged(talk: Talk) -> Any:
    """Several pages, with a running header and page numbers."""
    document = bold(talk)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Les métiers racontés, cahier de printemps"
    footer = section.footer.paragraphs[0]
    footer.add_run("Page ")
    _field(footer, "PAGE")
    return document


def _field(paragraph: Any, instruction: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    paragraph._p.append(field)


def listed(talk: Talk) -> Any:
    """Each answer of several paragraphs is a list with bullets."""
    document = _front(talk)
    for said in talk.said:
        document.add_paragraph().add_run(said.question).bold = True
        style = "List Bullet" if len(said.answer) > 1 else None
        for paragraph in said.answer:
            document.add_paragraph(paragraph, style=style)
    return document


def tabled(talk: Talk) -> Any:
    """A table with one row for each exchange."""
    document = _front(talk)
    table = document.add_table(0, 1)
    for said in talk.said:
        for text in (said.question, *said.answer):
            table.add_row().cells[0].text = text
    return document


def both_samples() -> Talk:
    """Both samples one after the other, as one long talk."""
    first, second = sample("menuisiere-agenceuse.txt"), sample("chargee-de-reseaux-sociaux.txt")
    return Talk(first.title, first.standfirst, first.said + second.said)


def talks() -> Mapping[str, tuple[Talk, Callable[[Talk], Any]]]:
    """Each document to make: its name, what is said in it and how it is marked."""
    carpenter, museum = sample("menuisiere-agenceuse.txt"), sample("chargee-de-reseaux-sociaux.txt")
    return {
        "questions": (carpenter, plain),
        "bold": (museum, bold),
        "headings": (carpenter, headings),
        "speakers": (LIGHTHOUSE, speakers),
        "letters": (LIGHTHOUSE, letters),
        "numbered": (museum, numbered),
        "styled": (carpenter, styled),
        "together": (museum, together),
        "listed": (LIGHTHOUSE, listed),
        "tabled": (LIGHTHOUSE, tabled),
        "dashed": (LIGHTHOUSE, dashed),
        "capitals": (museum, capitals),
        "opening": (carpenter, opening),
        "italic answers": (museum, italic_answers),
        "pages": (both_samples(), paged),
    }


def asked_and_answered(said: Sequence[Said]) -> list[tuple[str, str]]:
    return [(one.question, "\n".join(one.answer)) for one in said]
