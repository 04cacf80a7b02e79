"""The deck alone, against Pandoc and bare python-pptx showing the same words, in one run.

All three are run in turn, so that a machine that slows down slows all; what counts are the ratios. Ours and
python-pptx's run with their libraries loaded, Pandoc as the process that it is. Memory is the highest of a
process of its own, libraries included.

    pip install -e '.[dev]'
    python benchmarks/deck.py [RUNS]
"""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pypandoc
from pptx import Presentation

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.turns import SIZES, compare, in_turn, longer, peak  # noqa: E402
from tests.rendering.deck.decks import quiz, theme  # noqa: E402
from tests.samples import sample_course  # noqa: E402

from osereso.rendering.deck import render  # noqa: E402
from osereso.rendering.deck.outline import outline  # noqa: E402
from osereso.rendering.deck.plan import plan  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from osereso.rendering.deck.slides import Slide


def main(runs: int = 7) -> None:
    """Print medians, ratios and the cost of a slide as decks grow."""
    course = sample_course("inter")
    slides = plan(outline(course, quiz(), theme().files["outline"]), course.language)
    with tempfile.TemporaryDirectory() as name:
        text = Path(name) / "deck.md"
        text.write_text(_markdown(slides), encoding="utf-8")
        command = [pypandoc.get_pandoc_path(), str(text), "-o", str(Path(name) / "deck.pptx")]
        jobs: dict[str, Callable[[], object]] = {
            "osereso": lambda: render(course, quiz(), theme()),
            "python-pptx": lambda: _bare(slides),
            "pandoc": lambda: subprocess.run(command, check=True),
        }
        print(f"{len(slides)} slides, notes included, {runs} runs, medians")
        compare(jobs, ("pandoc", "python-pptx"), runs)
        ours, theirs = peak([sys.executable, __file__, "one"]), peak(command)
        print(f"  memory: osereso {ours:.0f} MB, pandoc {theirs:.0f} MB")
    print("cost of a slide as the deck grows")
    for size in SIZES:
        long = longer(course, size)
        count = len(Presentation(io.BytesIO(render(long, quiz(), theme()))).slides)
        ((found),) = in_turn((lambda long=long: render(long, quiz(), theme()),), runs)
        print(f"  {count:4} slides  {statistics.median(found) / count * 1000:5.2f} ms a slide")


def _bare(slides: Sequence[Slide]) -> bytes:
    """The same words on python-pptx's own template, unmeasured: its way to do it."""
    deck = Presentation()
    for slide in slides:
        page = deck.slides.add_slide(deck.slide_layouts[1])
        page.shapes.title.text = slide.title
        frame = page.placeholders[1].text_frame
        frame.text = "\n".join(each.text for each in (*slide.text, *slide.items, *slide.quote))
        page.notes_slide.notes_text_frame.text = "\n".join(each.text for each in slide.notes)
        if slide.table:
            rows = [slide.table.header, *slide.table.rows]
            grid = page.shapes.add_table(
                len(rows), len(rows[0]), 0, 0, deck.slide_width, deck.slide_height
            ).table
            for down, row in enumerate(rows):
                for across, cell in enumerate(row):
                    grid.cell(down, across).text = cell
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def _markdown(slides: Sequence[Slide]) -> str:
    blocks = []
    for slide in slides:
        lines = [f"## {slide.title}", *(each.text for each in (*slide.text, *slide.quote))]
        lines.append("\n".join(f"- {each.text}" for each in slide.items))
        if slide.table:
            head, *rows = (f"| {' | '.join(row)} |" for row in (slide.table.header, *slide.table.rows))
            lines.append("\n".join([head, "|---" * len(slide.table.header) + "|", *rows]))
        notes = "\n\n".join(each.text for each in slide.notes)
        blocks.append("\n\n".join([*lines, f"::: notes\n{notes}\n:::"]))
    return "\n\n".join(blocks)


if __name__ == "__main__":
    if sys.argv[1:] == ["one"]:
        render(sample_course("inter"), quiz(), theme())
    else:
        main(*map(int, sys.argv[1:2]))
