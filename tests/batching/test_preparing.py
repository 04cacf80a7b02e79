"""The module to build from, whichever form the source has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osereso import modulefile
from osereso.batching.preparing import is_module_file, map_and_merge, module_path, prepare
from osereso.errors import InputError
from osereso.workspace import Workspace
from tests.samples import sample_module
from tests.tools import ROOT


def test_a_module_file_is_taken_as_it_is(tmp_path):
    path = tmp_path / "m.module.yaml"
    path.write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    prepared = prepare(path, tmp_path / "out", Workspace(tmp_path))
    assert prepared.module == sample_module()
    assert (prepared.path, prepared.text) == (path, None)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["../x", "CON", "🎉", "x" * 400])
def test_the_module_file_of_an_interview_stays_in_the_output(tmp_path, name):
    assert module_path(name, tmp_path).parent.parent == tmp_path


def test_what_a_trainer_edits_is_known_by_its_suffix():
    assert is_module_file(Path("a.module.YAML"))
    assert not is_module_file(Path("a.txt"))


def test_a_target_that_is_not_text_is_an_input_error(tmp_path):
    target = tmp_path / "m.yaml"
    target.write_bytes(b"\xff\xfe\x00")
    interview = ROOT / "data" / "samples" / "menuisiere-agenceuse.txt"
    with pytest.raises(InputError) as caught:
        map_and_merge([interview], target, tmp_path, Workspace(tmp_path))
    assert caught.value.path == target


def test_what_a_trainer_took_out_of_the_file_is_not_called_stale_again(tmp_path):
    interview = tmp_path / "entretien.txt"
    interview.write_text(
        "Entretien avec une fleuriste, mai 2014\n\n"
        "Quels conseils donnez-vous à un débutant ?\n\n"
        "Il faut soigner la vitrine. Il faut choisir un grossiste fiable.\n\n"
        "Quelles sont les difficultés du métier ?\n\n"
        "Le froid de la réserve est pénible. Les horaires du marché sont durs.\n",
        encoding="utf-8",
    )
    target = tmp_path / "m.module.yaml"
    shown = (
        map_and_merge([interview], target, tmp_path, Workspace(tmp_path)).module.exchanges[0].points[0].text
    )
    (tmp_path / "data").mkdir()
    words = f"names:\n  - {{name: {json.dumps(shown)}, now: ne se dit plus}}\n"
    (tmp_path / "data" / "dated.yaml").write_text(words, encoding="utf-8")

    first = map_and_merge([interview], target, tmp_path, Workspace(tmp_path))
    assert [one.code for one in first.problems].count("dated-content") == 1
    target.write_text(first.text.replace(f"text: {shown}", "text: Autre chose"), encoding="utf-8")
    again = map_and_merge([interview], target, tmp_path, Workspace(tmp_path))
    assert "dated-content" not in [one.code for one in again.problems]
