"""A kit from a module file, whole process, against Pandoc making a deck and a document of the same text.

Both are run in turn, so that a machine that slows down slows both; what counts is the ratio.

    pip install pypandoc-binary
    python benchmarks/kit.py [RUNS]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pypandoc

from osereso import modulefile, workflow
from osereso.workspace import Workspace

if TYPE_CHECKING:
    from osereso.model.module import ModuleExchange

ROOT = Path(__file__).resolve().parent.parent
INTERVIEW = ROOT / "data" / "samples" / "chargee-de-reseaux-sociaux.txt"


def main(runs: int = 7) -> None:
    """Print the medians of both and the median of the ratios, pair by pair."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, theirs = _prepare(folder)
        _seconds(ours), _seconds(*theirs)  # the first runs fill the disk's cache
        pairs = [(_seconds(ours), _seconds(*theirs)) for _ in range(runs)]
    print(f"osereso build MODULE   {statistics.median(a for a, _ in pairs):.2f} s")
    print(f"pandoc, pptx and docx  {statistics.median(b for _, b in pairs):.2f} s")
    print(f"ratio                  {statistics.median(a / b for a, b in pairs):.2f}")


def _prepare(folder: Path) -> tuple[list[str], list[list[str]]]:
    module, _ = workflow.map_interviews([INTERVIEW], Workspace(ROOT))
    path = folder / "a.module.yaml"
    path.write_text(modulefile.dumps(module), encoding="utf-8")
    text = folder / "a.md"
    text.write_text(_markdown(module.exchanges), encoding="utf-8")
    pandoc = pypandoc.get_pandoc_path()
    ours = [sys.executable, "-m", "osereso", "build", str(path), "-o", str(folder / "out"), "--force", "-q"]
    return ours, [[pandoc, str(text), "-o", str(folder / f"a.{kind}")] for kind in ("pptx", "docx")]


def _markdown(exchanges: tuple[ModuleExchange, ...]) -> str:
    blocks = []
    for exchange in exchanges:
        points = "\n".join(f"- {point.text}" for point in exchange.points)
        blocks.append(f"## {exchange.question}\n\n{points}\n\n::: notes\n{exchange.answer}\n:::")
    return "\n\n".join(blocks)


def _seconds(*commands: list[str]) -> float:
    start = time.perf_counter()
    for command in commands:
        subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
