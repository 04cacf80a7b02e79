"""A plan is carried out: every row, in order, whatever happens to one of them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from osereso import modulefile
from osereso.batching import Order, Status, read_plan, run_plan
from osereso.storage import read_manifest
from osereso.workspace import Workspace
from tests.samples import sample_module
from tests.tools import ROOT


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.module.yaml").write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    return tmp_path


def carry_out(folder, text, **options):
    plan = folder / "plan.csv"
    plan.write_text(text, encoding="utf-8")
    rows, _ = read_plan(plan)
    options = {"only": frozenset({"quiz"}), "jobs": 2, **options}
    return run_plan(rows, Order(plan, folder / "out", Workspace(folder), **options))


def tree(folder):
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


THREE = (
    "module;client;dates\nm.module.yaml;;\nm.module.yaml;Acmé;5 mai 2027\nm.module.yaml;Globex;6 mai 2027\n"
)


def statuses(outcomes):
    return [outcome.status.value for outcome in outcomes]


def test_every_row_becomes_a_kit_with_the_same_bytes_on_several_cores_as_on_one(folder):
    assert statuses(carry_out(folder, THREE, jobs=3)) == ["built"] * 3
    several = tree(folder / "out")
    shutil.rmtree(folder / "out")
    assert statuses(carry_out(folder, THREE, jobs=1)) == ["built"] * 3
    assert tree(folder / "out") == several


def test_a_failed_row_stops_no_other_and_the_report_keeps_the_plans_order(folder):
    outcomes = carry_out(folder, f"{THREE}missing.yaml;;\n;Nobody;\nm.module.yaml;Last;7 mai\n")
    assert [outcome.row.line for outcome in outcomes] == [2, 3, 4, 5, 6, 7]
    assert statuses(outcomes) == ["built", "built", "built", "failed", "failed", "built"]
    assert all(outcome.error for outcome in outcomes if outcome.status is Status.FAILED)


def test_two_rows_that_would_make_the_same_kit_do_not_overwrite_each_other(folder):
    outcomes = carry_out(folder, "module;trainer\nm.module.yaml;Ana\nm.module.yaml;Bob\n")
    assert statuses(outcomes) == ["built", "failed"]
    assert "line 2" in str(outcomes[1].error)


def test_a_row_whose_kit_was_edited_is_refused_and_the_edit_stays(folder):
    carry_out(folder, THREE)
    edited = next((folder / "out").rglob("intra-globex*/quiz/quiz.gift"))
    edited.write_bytes(b"mine")
    module = folder / "m.module.yaml"
    module.write_text(
        module.read_text(encoding="utf-8").replace("Trier les dons du matin", "Trier tous les dons"),
        encoding="utf-8",
    )
    outcomes = carry_out(folder, THREE)
    assert edited.read_bytes() == b"mine"
    assert outcomes[2].status is Status.FAILED
    assert statuses(carry_out(folder, THREE, force=True)) == ["built"] * 3


def test_resuming_skips_what_is_done_and_builds_what_changed(folder):
    carry_out(folder, THREE)
    assert statuses(carry_out(folder, THREE, resume=True)) == ["skipped"] * 3
    next((folder / "out").rglob("intra-globex*/quiz/quiz.gift")).unlink()
    changed = THREE.replace("5 mai", "8 mai")
    assert statuses(carry_out(folder, changed, resume=True)) == ["skipped", "built", "built"]
    module = folder / "m.module.yaml"
    module.write_text(module.read_text(encoding="utf-8") + "\n# corrected\n", encoding="utf-8")
    assert statuses(carry_out(folder, changed, resume=True)) == ["built"] * 3


def test_a_template_that_changed_is_a_reason_to_build_again(folder):
    carry_out(folder, THREE)
    template = folder / "templates" / "default"
    template.mkdir(parents=True)
    (template / "template.toml").write_text('[colours]\naccent1 = "#123456"\n', encoding="utf-8")
    assert statuses(carry_out(folder, THREE, resume=True)) == ["built"] * 3


def test_a_missing_template_fails_its_row_alone(folder):
    outcomes = carry_out(folder, "module;template;dates\nm.module.yaml;nothing;\nm.module.yaml;;5 mai\n")
    assert statuses(outcomes) == ["failed", "built"]


def test_a_batch_that_was_killed_resumes_with_nothing_lost_or_half_written(folder):
    rows = "".join(f"m.module.yaml;Client {number};{number} mai 2027\n" for number in range(1, 13))
    plan = folder / "plan.csv"
    plan.write_text(f"module;client;dates\n{rows}", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "osereso",
        "batch",
        "plan.csv",
        "--only",
        "quiz",
        "-o",
        "out",
        "--jobs",
        "2",
    ]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    process = subprocess.Popen(
        command, cwd=folder, env=env, start_new_session=True, stderr=subprocess.DEVNULL
    )
    waited = 0.0
    while len(list((folder / "out").rglob("kit.json"))) < 3 and waited < 60 and process.poll() is None:
        time.sleep(0.02)
        waited += 0.02
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for manifest in (folder / "out").rglob("kit.json"):
        assert read_manifest(manifest.parent)
    done = subprocess.run([*command, "--resume"], cwd=folder, env=env, check=False, capture_output=True)
    assert done.returncode == 0
    assert len(list((folder / "out").rglob("kit.json"))) == 12
    assert not list((folder / "out").rglob(".osereso-*"))
    assert not list((folder / "out").rglob("*.new"))


def test_a_row_that_would_name_another_rows_client_fails_and_the_others_are_built(folder):
    plan = "module;client\nm.module.yaml;\nm.module.yaml;Maëlle Kerviel\n"  # whom the module itself names
    public, own = carry_out(folder, plan)
    assert (public.status, own.status) == (Status.FAILED, Status.BUILT)
    assert "Maëlle Kerviel" in str(public.error)
