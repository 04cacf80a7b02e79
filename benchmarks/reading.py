"""A megabyte of interview is read in a time that grows linearly, whatever the kind of file and the marking.

Interviews of 125 kB to 2 MB of text are made in our own words, in every kind of file and with several
markings of the questions. Printed are the processor's seconds for each size, the growth when the size
doubles (2 is linear, 4 quadratic), and how long Python's own ``html.parser`` takes, in the same run, to
parse a page with the same text: our seconds over its seconds. Where Pandoc is there, it converts the
largest files of each kind that it knows to plain text, as a second yardstick.

    python benchmarks/reading.py [LARGEST-IN-kB]

PDF files are made by LibreOffice, where it is installed, up to 500 kB (a book of 250 pages).
"""

from __future__ import annotations

import html
import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from osereso import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SIZES = (125, 250, 500, 1000, 2000)  # kB
LARGEST_PDF = 500
_RUNS = 2  # the better one counts: what disturbs only makes it slower

_WHO = ("L’apprentie", "Le meunier", "Une voisine", "Notre équipe", "Le facteur", "La cliente", "Mon père")
_DOES = ("prépare", "attend", "répare", "choisit", "retourne", "oublie", "connaît", "partage")
_WHAT = ("la pâte", "le moulin du village", "une caisse d’outils", "la météo", "chaque planche", "son carnet")
_WHEN = ("à l’aube", "sans se presser", "depuis vingt ans", "quand il pleut", "le samedi", "avec méthode")
_ASKED = ("Comment choisissez-vous {what}", "Pourquoi faut-il {what}", "Que dites-vous de {what}")


class Exchange(NamedTuple):
    """A question and the paragraphs of its answer."""

    question: str
    answer: tuple[str, ...]


def exchanges(size: int) -> list[Exchange]:
    """Return an interview of about so many characters; the same at every run."""
    chance = random.Random(size)
    made, length, number = [], 0, 0
    while length < size:
        number += 1
        asked = chance.choice(_ASKED).format(what=chance.choice(_WHAT))
        question = f"{asked}, au jour {number} de votre année ?"
        answer = tuple(_paragraph(chance) for _ in range(chance.randint(1, 3)))
        made.append(Exchange(question, answer))
        length += len(question) + sum(len(one) + 2 for one in answer) + 2
    return made


def _paragraph(chance: random.Random) -> str:
    words = (
        f"{chance.choice(_WHO)} {chance.choice(_DOES)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}."
        for _ in range(chance.randint(2, 7))
    )
    return " ".join(words)


def _lined(made: Sequence[Exchange], question: str, answer: str = "{}") -> bytes:
    """The interview as text; the templates give the marks of questions and of answers."""
    blocks = []
    for number, one in enumerate(made, 1):
        first, *others = one.answer
        blocks += [question.format(one.question, number=number), answer.format(first), *others]
    return "\n\n".join(blocks).encode()


def _page(made: Sequence[Exchange]) -> bytes:
    body = "".join(
        f"<h2>{html.escape(one.question)}</h2>\n"
        + "".join(f"<p>{html.escape(text)}</p>\n" for text in one.answer)
        for one in made
    )
    head = '<!DOCTYPE html><html lang="fr"><body><article><h1>Le moulin</h1>'
    return f"{head}{body}</article></body></html>".encode()


def _yaml(made: Sequence[Exchange]) -> bytes:
    return "".join(
        f"- question: {one.question}\n  answer: |\n    " + "\n\n    ".join(one.answer) + "\n" for one in made
    ).encode()


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _word(made: Sequence[Exchange]) -> bytes:
    body = "".join(
        f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{html.escape(one.question)}</w:t></w:r></w:p>"
        + "".join(f"<w:p><w:r><w:t>{html.escape(text)}</w:t></w:r></w:p>" for text in one.answer)
        for one in made
    )
    return _zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="{_RELATIONS}"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_RELATION}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
        }
    )


def _open_document(made: Sequence[Exchange]) -> bytes:
    names = "urn:oasis:names:tc:opendocument:xmlns"
    body = "".join(
        f'<text:h text:outline-level="2">{html.escape(one.question)}</text:h>'
        + "".join(f"<text:p>{html.escape(text)}</text:p>" for text in one.answer)
        for one in made
    )
    kind = "application/vnd.oasis.opendocument.text"
    return _zipped(
        {
            "mimetype": kind,
            "content.xml": f'<office:document-content xmlns:office="{names}:office:1.0" '
            f'xmlns:text="{names}:text:1.0" office:version="1.3"><office:body><office:text>{body}'
            "</office:text></office:body></office:document-content>",
            "styles.xml": f'<office:document-styles xmlns:office="{names}:office:1.0" '
            'office:version="1.3"><office:styles/></office:document-styles>',
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{names}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        }
    )


def _zipped(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, method)
    return stream.getvalue()


def _pdf(made: Sequence[Exchange]) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.docx").write_bytes(_word(made))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "pdf", "a.docx"],
            cwd=folder,
            check=True,
            capture_output=True,
        )
        return (folder / "a.pdf").read_bytes()


# what is read: kind of file and marking → how it is made
FORMS: dict[tuple[str, str], Callable[[Sequence[Exchange]], bytes]] = {
    (".txt", "question mark"): lambda made: _lined(made, "{}"),
    (".txt", "Q : and R :"): lambda made: _lined(made, "Q : {}", "R : {}"),
    (".txt", "numbers"): lambda made: _lined(made, "{number}. {}"),
    (".txt", "dashes"): lambda made: _lined(made, "- {}", "— {}"),
    (".txt", "names"): lambda made: _lined(made, "Le Bief : {}", "Odile : {}"),
    (".txt", "Windows-1252"): lambda made: _lined(made, "{}").decode().encode("cp1252"),
    (".md", "bold"): lambda made: _lined(made, "**{}**"),
    (".md", "headings"): lambda made: _lined(made, "## {}"),
    (".yaml", "keys"): _yaml,
    (".html", "headings"): _page,
    (".docx", "bold"): _word,
    (".odt", "headings"): _open_document,
    (".pdf", "bold"): _pdf,
}
_PANDOC = {".md": "markdown", ".html": "html", ".docx": "docx", ".odt": "odt"}


def main(largest: int = SIZES[-1]) -> None:
    """Print a line for each form: seconds by size, growth, speed, and the yardsticks."""
    sizes = [size for size in SIZES if size <= largest]
    made = {size: exchanges(size * 1000) for size in sizes}
    print(
        f"{'':24}"
        + "".join(f"{size:>7} kB" for size in sizes)
        + "   growth   MB/s   / html.parser   / pandoc"
    )
    for (suffix, marking), make in FORMS.items():
        shown = [size for size in sizes if suffix != ".pdf" or size <= LARGEST_PDF]
        if suffix in reading.READERS and (suffix != ".pdf" or shutil.which("soffice")):
            files = {size: make(made[size]) for size in shown}
            _line(f"{suffix:6} {marking}", suffix, files, made, len(sizes))


def _line(
    name: str, suffix: str, files: dict[int, bytes], made: dict[int, list[Exchange]], columns: int
) -> None:
    seconds = {size: _read(data, name, len(made[size])) for size, data in files.items()}
    growth = (
        statistics.geometric_mean(b / a for a, b in pairwise(seconds.values())) if len(seconds) > 1 else 0
    )
    last = max(seconds)
    yardstick = seconds[last] / _parse(_page(made[last]).decode())
    cells = "".join(f"{value:>8.2f} s" for value in seconds.values()) + " " * 10 * (columns - len(seconds))
    pandoc = _pandoc(files[last], suffix)
    print(
        f"{name:24}{cells}   {growth:6.2f}  {last / 1000 / seconds[last]:5.2f}   {yardstick:13.1f}   "
        + (f"{seconds[last] / pandoc:8.2f}" if pandoc else "       –"),
        flush=True,
    )


def _read(data: bytes, form: str, expected: int) -> float:
    """The seconds for reading a file, in which every exchange must have been found."""

    def once() -> None:
        interview, _ = reading.read(path)
        if len(interview.exchanges) != expected:
            print(f"{form}: {len(interview.exchanges)} exchanges of {expected}", file=sys.stderr)

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / f"a{form.split(maxsplit=1)[0]}"
        path.write_bytes(data)
        return _seconds(once)


def _parse(page: str) -> float:
    return _seconds(lambda: HTMLParser().feed(page))


def _pandoc(data: bytes, suffix: str) -> float | None:
    program = next(_pandocs(), None)
    if program is None or suffix not in _PANDOC:
        return None
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / f"a{suffix}"
        path.write_bytes(data)
        command = [program, "-f", _PANDOC[suffix], "-t", "plain", "-o", f"{name}/a.txt", str(path)]
        return _seconds(lambda: subprocess.run(command, check=True, capture_output=True))


def _pandocs() -> Iterator[str]:
    if found := shutil.which("pandoc"):
        yield found
    try:
        import pypandoc  # noqa: PLC0415 - a yardstick that may be missing
    except ImportError:
        return
    yield pypandoc.get_pandoc_path()


def _seconds(work: Callable[[], object]) -> float:
    """The seconds of the processor, those of programs that were called included: others may be busy."""
    taken = []
    for _ in range(_RUNS):
        start = sum(os.times()[:4])
        work()
        taken.append(sum(os.times()[:4]) - start)
    return max(min(taken), 0.01)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
