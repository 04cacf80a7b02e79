"""Learn from ``data/training`` which section an exchange serves, and write ``data/mapping.npz``.

Run it after changing a training file or an example of ``data/taxonomy.yaml``:

    python scripts/train_mapping.py

Everything is deterministic: two runs write the same bytes. What is fitted: a logistic regression on the
content of exchanges, one on sentences alone, and the calibration, on exchanges of interviews that were held
out. The strength of the regularisation was chosen by cross-validation over the training interviews
(docs/decisions/0008).
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mapping_fit import train
from osereso.mapping import load_taxonomy
from osereso.mapping.training import load_training

if TYPE_CHECKING:
    from osereso.model.taxonomy import Taxonomy

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Train and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--training", type=Path, default=ROOT / "data" / "training")
    parser.add_argument("--taxonomy", type=Path, default=ROOT / "data" / "taxonomy.yaml")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "data" / "mapping.npz")
    given = parser.parse_args()
    taxonomy, _ = load_taxonomy(given.taxonomy)
    labelled = load_training(given.training, taxonomy.ids)
    held = train(labelled, taxonomy)
    held["digest"] = np.array(digest(given.training, taxonomy))
    np.savez_compressed(given.output, **held)
    print(f"{len(labelled)} exchanges, {given.output.stat().st_size} bytes: {given.output}")


def digest(folder: Path, taxonomy: Taxonomy) -> str:
    """Return what tells these training files and examples from others."""
    whole = hashlib.sha256()
    for path in sorted(folder.glob("*.txt")):
        whole.update(path.read_bytes())
    for section in taxonomy.sections:
        whole.update("\n".join((section.id, *section.questions, "", *section.answers)).encode())
    return whole.hexdigest()


if __name__ == "__main__":
    main()
