"""The learnt weights: the file that ships, and the command that writes it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from osereso.mapping import load_taxonomy
from osereso.mapping.trained import load_trained
from osereso.model.taxonomy import Taxonomy
from tests.samples import ROOT

TAXONOMY = ROOT / "data" / "taxonomy.yaml"
TRAINING = ROOT / "data" / "training"
INTERVIEW = """## {trade} | blog | vous | écrit

Q: Que faites-vous ?
S: metier
A: [metier] Je prépare les commandes {number}. Je livre les clients du quartier.

Q: Quelles qualités faut-il ?
S: competences
A: [competences] Il faut savoir compter et rester patient.

Q: Le plus dur ?
S: difficultes + metier
A: [difficultes] Les horaires et le froid. [metier] Nous sommes {number}.

Q: Un conseil ?
S: conseils
A: [conseils] Commencez petit, demandez de l’aide.

Q: Merci !
S: hors_sujet
A: [hors_sujet] Merci à vous et à bientôt.

"""


def digest(taxonomy: Taxonomy) -> str:
    whole = hashlib.sha256()
    for path in sorted(TRAINING.glob("*.txt")):
        whole.update(path.read_bytes())
    for section in taxonomy.sections:
        whole.update("\n".join((section.id, *section.questions, "", *section.answers)).encode())
    return whole.hexdigest()


def test_the_file_that_ships_was_learnt_from_the_files_that_ship() -> None:
    taxonomy, _ = load_taxonomy(TAXONOMY)
    assert load_trained().digest == digest(taxonomy), "run scripts/train_mapping.py"


def test_it_knows_every_example_and_is_small() -> None:
    taxonomy, _ = load_taxonomy(TAXONOMY)
    trained = load_trained()
    assert trained.sections == taxonomy.ids
    known = {(one.section, one.text) for one in (*trained.questions, *trained.answers)}
    assert known == {(one.id, text) for one in taxonomy.sections for text in (*one.questions, *one.answers)}
    assert (ROOT / "data" / "mapping.npz").stat().st_size < 6_000_000


def test_the_calibration_rises_and_ends_sure() -> None:
    trained = load_trained()
    assert (np.diff(trained.shares) > 0).all()
    assert (np.diff(trained.right) >= 0).all()
    assert trained.right[-1] > 0.95 > trained.right[0]


def _train(folder: Path, output: Path, threads: int) -> bytes:
    pytest.importorskip("sklearn")
    paths = os.pathsep.join(str(ROOT / name) for name in ("src", "scripts"))
    subprocess.run(
        [sys.executable, ROOT / "scripts" / "train_mapping.py", "--training", folder, "-o", output],
        env=os.environ | {"PYTHONPATH": paths, "OMP_NUM_THREADS": str(threads)},
        check=True,
        capture_output=True,
    )
    return output.read_bytes()


def test_training_twice_writes_the_same_bytes_and_what_it_writes_tells_sections_apart(tmp_path: Path) -> None:
    folder = tmp_path / "training"
    folder.mkdir()
    trades = (
        "boulanger",
        "fleuriste",
        "libraire",
        "cordonnier",
        "primeur",
        "tailleur",
        "luthier",
        "horloger",
    )
    text = "".join(INTERVIEW.format(trade=trade, number=number) for number, trade in enumerate(trades, 2))
    (folder / "a.txt").write_text(text, encoding="utf-8")
    first, second = (
        _train(folder, tmp_path / f"{name}.npz", threads) for name, threads in (("a", 1), ("b", 4))
    )
    assert first == second
    trained = load_trained(tmp_path / "a.npz")
    assert trained.digest != load_trained().digest
    scores = trained.asked_words.scores("Dur ?")
    assert trained.sections[int(scores.argmax())] == "difficultes"
