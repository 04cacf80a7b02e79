"""The handout alone, against Pandoc and bare docxtpl making a Word document of the same words, in one run.

Ours and docxtpl's run with their libraries loaded, Pandoc as the process that it is. docxtpl gets the same
template and the same values, and does what its manual says; it opens the file each time, as ours does where
the template is cold. Unlike ours it fills in no table of contents and stretches no lines for notes.

    pip install -e '.[dev]'
    python benchmarks/handout.py [RUNS]
"""

from __future__ import annotations

import io
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pypandoc
from docx import Document
from docx.table import Table
from docxtpl import DocxTemplate

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.turns import SIZES, compare, in_turn, longer, peak  # noqa: E402
from tests.rendering.word.courses import QUIZ, theme  # noqa: E402
from tests.samples import sample_course  # noqa: E402

from osereso.rendering.handout import render  # noqa: E402
from osereso.rendering.handout.outline import outline  # noqa: E402
from osereso.rendering.package import unpack  # noqa: E402
from osereso.rendering.parts import parse, related_parts  # noqa: E402
from osereso.rendering.word import front  # noqa: E402
from osereso.rendering.word.dressing import house_values  # noqa: E402
from osereso.rendering.word.pages import heading_pages  # noqa: E402
from osereso.rendering.word.palette import face_of  # noqa: E402
from osereso.rendering.word.styles import Styles  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from osereso.model.course import TailoredCourse

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~^$@]")
_HEADING = re.compile(r"Heading (\d)")


def main(runs: int = 7) -> None:
    """Print medians, ratios and the cost of a page as handouts grow."""
    course = sample_course("inter")
    written = render(course, QUIZ, theme())
    with tempfile.TemporaryDirectory() as name:
        text = Path(name) / "handout.md"
        text.write_text("\n\n".join(_markdown(written)), encoding="utf-8")
        command = [pypandoc.get_pandoc_path(), "--toc", str(text), "-o", str(Path(name) / "handout.docx")]
        jobs: dict[str, Callable[[], object]] = {
            "osereso": lambda: render(course, QUIZ, theme()),
            "osereso, cold": lambda: _cold(course),
            "docxtpl": lambda: _bare(course),
            "pandoc": lambda: subprocess.run(command, check=True),
        }
        print(f"{_pages(written)} pages, {runs} runs, medians")
        compare(jobs, ("pandoc", "docxtpl"), runs)
        ours, theirs = peak([sys.executable, __file__, "one"]), peak(command)
        print(f"  memory: osereso {ours:.0f} MB, pandoc {theirs:.0f} MB")
    print("cost of a page as the handout grows")
    for size in SIZES:
        long = longer(course, size)
        count = _pages(render(long, QUIZ, theme()))
        ((found),) = in_turn((lambda long=long: render(long, QUIZ, theme()),), runs)
        print(f"  {count:4} pages  {statistics.median(found) / count * 1000:5.2f} ms a page")


def _values(course: TailoredCourse) -> dict[str, object]:
    return {**house_values(front(course), theme()), **outline(course, QUIZ).values()}


def _cold(course: TailoredCourse) -> bytes:
    """Ours with a template that this process has not seen yet."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(shutil.copy(theme().files["handout"], name))
        return render(course, QUIZ, theme(files={"handout": path}, texts={"handout": path}))


def _bare(course: TailoredCourse) -> bytes:
    """What docxtpl's manual says, with the same template and values; our colour marks stay in as comments."""
    document = DocxTemplate(theme().files["handout"])
    document.render(_values(course), autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _pages(content: bytes) -> int:
    """How many pages a handout takes, by our own count."""
    parts = unpack(content)
    related = related_parts(parts, "word/document.xml")
    styles, face = Styles.of(parse(parts[related["styles"]])), face_of(parts[related["theme"]])
    return max(heading_pages(parse(parts["word/document.xml"]), styles, face).values())


def _markdown(content: bytes) -> Iterator[str]:
    """The words of a Word file, but for the table of contents, which Pandoc makes itself."""
    for block in Document(io.BytesIO(content)).iter_inner_content():
        if isinstance(block, Table):
            rows = [[_escaped(cell.text) for cell in row.cells] for row in block.rows]
            head, *rest = (f"| {' | '.join(row)} |" for row in rows)
            yield "\n".join([head, "|---" * len(rows[0]) + "|", *rest])
        elif not (style := block.style.name or "").startswith("toc"):
            heading = _HEADING.match(style)
            mark = "#" * int(heading[1]) + " " if heading else "- " if style.startswith("List") else ""
            yield mark + _escaped(block.text)


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", " ".join(text.split()))


if __name__ == "__main__":
    if sys.argv[1:] == ["one"]:
        render(sample_course("inter"), QUIZ, theme())
    else:
        main(*map(int, sys.argv[1:2]))
