"""The deck alone, against Pandoc and bare python-pptx showing the same words, in one run.

All three are run in turn, so that a machine that slows down slows all; what counts are the ratios. Ours and
python-pptx's run with their libraries loaded, Pandoc as the process that it is. Memory is the highest of a
process of its own, libraries included.

    pip install -e '.[dev]'
    python benchmarks/deck.py [RUNS]
"""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pypandoc
from pptx import Presentation

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.rendering.deck.decks import quiz, theme  # noqa: E402
from tests.samples import sample_course  # noqa: E402

from osereso.rendering.deck import render  # noqa: E402
from osereso.rendering.deck.outline import outline  # noqa: E402
from osereso.rendering.deck.plan import plan  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from osereso.model.course import TailoredCourse
    from osereso.rendering.deck.slides import Slide

_SIZES = (1, 9, 27)  # times the topics of the sample course


def main(runs: int = 7) -> None:
    """Print medians, ratios and the cost of a slide as decks grow."""
    course = sample_course("inter")
    slides = plan(outline(course, quiz(), theme().files["outline"]), course.language)
    with tempfile.TemporaryDirectory() as name:
        text = Path(name) / "deck.md"
        text.write_text(_markdown(slides), encoding="utf-8")
        command = [pypandoc.get_pandoc_path(), str(text), "-o", str(Path(name) / "deck.pptx")]
        jobs: tuple[Callable[[], object], ...] = (
            lambda: render(course, quiz(), theme()),
            lambda: _bare(slides),
            lambda: subprocess.run(command, check=True),
        )
        times = _in_turn(jobs, runs)
        print(f"{len(slides)} slides, notes included, {runs} runs, medians")
        for title, found in zip(("osereso", "python-pptx", "pandoc"), times, strict=True):
            print(f"  {title:<12} {statistics.median(found) * 1000:6.0f} ms")
        print(f"  osereso / pandoc       {_ratio(times[0], times[2]):.2f}")
        print(f"  osereso / python-pptx  {_ratio(times[0], times[1]):.2f}")
        ours, theirs = _peak([sys.executable, __file__, "one"]), _peak(command)
        print(f"  memory: osereso {ours:.0f} MB, pandoc {theirs:.0f} MB")
    print("cost of a slide as the deck grows")
    for size in _SIZES:
        long = _longer(course, size)
        count = len(Presentation(io.BytesIO(render(long, quiz(), theme()))).slides)
        ((found),) = _in_turn((lambda long=long: render(long, quiz(), theme()),), runs)
        print(f"  {count:4} slides  {statistics.median(found) / count * 1000:5.2f} ms a slide")


def _in_turn(jobs: Sequence[Callable[[], object]], runs: int) -> list[list[float]]:
    """Return the seconds of each job, run in turn; the first round only fills caches."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(runs + 1):
        for job, found in zip(jobs, times, strict=True):
            start = time.perf_counter()
            job()
            found.append(time.perf_counter() - start)
    return [found[1:] for found in times]


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def _peak(command: Sequence[str]) -> float:
    """Return the highest memory of a process, in megabytes."""
    process = subprocess.Popen(command)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1024


def _longer(course: TailoredCourse, times: int) -> TailoredCourse:
    sections = tuple(replace(one, topics=one.topics * times) for one in course.sections)
    return replace(course, sections=sections)


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
