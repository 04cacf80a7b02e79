"""How well exchanges are put into sections, on interviews with what a careful trainer found in them.

    python benchmarks/mapping.py FOLDER [--folds 8]

FOLDER holds interviews, each with what a trainer found beside it: ``NAME.gold.json``, an object
``{"exchanges": [{"q", "section", "also"}]}``. The weights that ship were learnt from ``data/training``
alone, so that all of FOLDER is held out. With ``--folds`` the interviews of FOLDER are learnt from too, all
but those of the fold that is judged: what more training data of that kind would bring (never shipped).

Printed are the share of exchanges in the section (strict) or in one that would do too (accepted), the mean F1
of the sections, what was taken for what, how often what is shown as so sure is right, and the processor's
time and the memory that mapping takes once the libraries are loaded.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from osereso import reading
from osereso.errors import InputError
from osereso.mapping import Order, load_taxonomy, place
from osereso.mapping.encoder import sentence_encoder
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.interview import Exchange

ROOT = Path(__file__).resolve().parent.parent
BINS = (0.0, 0.5, 0.7, 0.85, 0.9, 0.95, 0.98, 1.01)
SURE = 0.85  # as in osereso/mapping/doubts.py


class Case(NamedTuple):
    """An exchange as it was read, and what a trainer found."""

    file: str
    question: str
    answer: str
    order: Order
    accepted: tuple[str, ...]


class Judged(NamedTuple):
    """A case and where it was put."""

    case: Case
    section: str
    confidence: float


def main() -> None:
    """Print the figures of the weights that ship, or of cross-validation."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    given = parser.parse_args()
    cases = [case for path in sorted(given.folder.glob("*.gold.json")) for case in _cases(path)]
    print(f"{len(cases)} exchanges of {len({case.file for case in cases})} interviews")
    report(_folded(cases, given.folds) if given.folds else _placed(cases))


def _cases(gold: Path) -> Iterator[Case]:
    stem = gold.name.removesuffix(".gold.json")
    path = next(one for one in sorted(gold.parent.glob(f"{stem}.*")) if one != gold)
    try:
        exchanges = reading.read(path)[0].exchanges
    except InputError as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return
    start = 0
    for wanted in json.loads(gold.read_text(encoding="utf-8"))["exchanges"]:
        for number in range(start, len(exchanges)):
            if _same(wanted["q"], exchanges[number]):
                order = Order(number + 1, len(exchanges))
                accepted = (wanted["section"], *wanted.get("also", []))
                yield Case(stem, exchanges[number].question, exchanges[number].answer, order, accepted)
                start = number + 1
                break
        else:
            print(f"{stem}: not read: {wanted['q'][:70]}", file=sys.stderr)


def _same(wanted: str, exchange: Exchange) -> bool:
    one, other = sorted((fold(wanted), fold(exchange.question)), key=len)
    return one == other or (len(one) > 12 and one in other and len(one) / len(other) > 0.6)


def _placed(cases: Sequence[Case]) -> list[Judged]:
    taxonomy, _ = load_taxonomy(ROOT / "data" / "taxonomy.yaml")
    encoder = sentence_encoder()
    place("Bonjour", "Bonjour.", taxonomy, encoder)  # the libraries and the weights are loaded
    before, start = _memory(), time.process_time()
    found = [place(case.question, case.answer, taxonomy, encoder, case.order) for case in cases]
    seconds = time.process_time() - start
    print(f"processor: {1000 * seconds / len(cases):.1f} ms an exchange")
    print(f"memory: {_memory():.0f} MB at most, {_memory() - before:.0f} of them while mapping")
    return [Judged(case, one.section, one.confidence) for case, one in zip(cases, found, strict=True)]


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _folded(cases: Sequence[Case], folds: int) -> list[Judged]:
    """Judge each file by weights learnt from ``data/training`` and the files of the other folds."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import mapping_fit as fitting  # noqa: PLC0415 - needs scikit-learn, which only --folds does
    from osereso.mapping.content import content  # noqa: PLC0415
    from osereso.mapping.training import Labelled, load_training  # noqa: PLC0415

    taxonomy, _ = load_taxonomy(ROOT / "data" / "taxonomy.yaml")
    labelled: list[Labelled] = list(load_training(ROOT / "data" / "training", taxonomy.ids))
    examples = fitting.examples_of(taxonomy)
    written = fitting.rows_of(labelled)
    encoder = sentence_encoder()
    rows = [
        fitting.Row(case.file, content(case.question, case.answer, encoder), case.order, case.accepted)
        for case in cases
    ]
    files = list(dict.fromkeys(case.file for case in cases))
    judged = []
    for out in range(folds):
        held = set(files[out::folds])
        others = [row for row in rows if row.interview not in held]
        model = fitting.unpacked(fitting.fit([*written, *others], examples, taxonomy.ids))
        for case, row in zip(cases, rows, strict=True):
            if case.file in held:
                shares = fitting.shares_of(model, row)
                judged.append(Judged(case, model.sections[int(shares.argmax())], float(shares.max())))
    return judged


def report(judged: Sequence[Judged]) -> None:
    """Print all figures."""
    strict = [one.section == one.case.accepted[0] for one in judged]
    accepted = [one.section in one.case.accepted for one in judged]
    print(f"strict {_share(strict):.3f}   accepted {_share(accepted):.3f}   macro F1 {_macro_f1(judged):.3f}")
    _print_confusion(judged)
    print("\nconfidence     share   accepted")
    for low, high in pairwise(BINS):
        some = [one.section in one.case.accepted for one in judged if low <= one.confidence < high]
        if some:
            print(f"{low:.2f} – {min(high, 1):.2f}   {len(some) / len(judged):6.2f}   {_share(some):8.3f}")
    sure = [one.section in one.case.accepted for one in judged if one.confidence >= SURE]
    print(f"sure          {len(sure) / len(judged):7.2f}   {_share(sure):8.3f}")


def _print_confusion(judged: Sequence[Judged]) -> None:
    """Rows: what it is; columns: where it was put; in brackets, what would do there too."""
    sections = sorted({one.case.accepted[0] for one in judged} | {one.section for one in judged})
    counts = Counter((one.case.accepted[0], one.section) for one in judged)
    also = Counter(
        (one.case.accepted[0], one.section) for one in judged if one.section in one.case.accepted[1:]
    )
    print("\n" + " " * 14 + "".join(f"{section[:11]:>13}" for section in sections))
    for wanted in sections:
        cells = (
            f"{counts[wanted, put]}" + (f" ({also[wanted, put]})" if also[wanted, put] else "")
            for put in sections
        )
        print(f"{wanted:14}" + "".join(f"{cell:>13}" for cell in cells))


def _macro_f1(judged: Sequence[Judged]) -> float:
    figures = []
    for section in {one.case.accepted[0] for one in judged}:
        right = sum(one.section == section == one.case.accepted[0] for one in judged)
        either = sum((one.section == section) + (one.case.accepted[0] == section) for one in judged)
        figures.append(2 * right / either)
    return sum(figures) / len(figures)


def _share(some: Sequence[bool]) -> float:
    return sum(some) / len(some) if some else 0.0


if __name__ == "__main__":
    main()
