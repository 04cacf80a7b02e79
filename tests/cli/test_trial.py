"""A template is tried before a client sees it: every file is made once, in memory."""

from __future__ import annotations

import json
import shutil

import pytest

from osereso import modulefile, workflow
from osereso.cli.trial import trial_module, try_template
from osereso.errors import InputError
from osereso.model.session import Session
from osereso.workspace import Workspace
from tests.tools import ROOT


def made(folder, toml, **others):
    """A template of this folder's own, with its settings."""
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text(toml, encoding="utf-8")
    for name, content in others.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def test_a_templates_problem_is_listed_once(run, tmp_path):
    run("template", "new", "acme")
    (tmp_path / "templates" / "acme" / "template.toml").write_text('logo = "missing.png"\n', encoding="utf-8")
    assert len(json.loads(run("check", "templates/acme", "--json").stdout)["problems"]) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("deck.pptx", "no zip"),
        ("handout.docx", "no zip"),
        ("deck.md.j2", "{{ x }"),
        ("template.toml", '[layouts]\nx = "y"\n'),
    ],
)
def test_a_template_that_no_kit_can_be_built_with_is_not_called_sound(run, tmp_path, name, content):
    run("template", "new", "acme", "--client", "Acme")
    assert run("check", "templates/acme").exit_code == 0
    (tmp_path / "templates" / "acme" / name).write_text(content, encoding="utf-8")
    assert run("check", "templates/acme").exit_code == 3


def test_our_own_template_is_sound_and_trying_it_writes_nothing(tmp_path):
    assert try_template(ROOT / "templates" / "default", Workspace(tmp_path)) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_template_of_another_workspace_is_tried_with_what_it_extends_there(tmp_path):
    made(tmp_path / "work" / "templates" / "group", 'extends = "default"\n')
    own = made(tmp_path / "work" / "templates" / "acme", 'extends = "group"\nclient = "Acme"\n')
    assert try_template(own, Workspace(tmp_path / "elsewhere")) == ()


def test_a_folder_outside_of_any_workspace_is_read_and_not_built(tmp_path):
    own = made(tmp_path / "Bureau" / "acme", 'extends = "default"\nlogo = "missing.png"\n')
    (own / "deck.md.j2").write_text("{{ x }", encoding="utf-8")
    problems = try_template(own, Workspace(tmp_path / "elsewhere"))
    assert ["missing.png" in str(problem.what) for problem in problems] == [True]
    at_home = shutil.copytree(own, tmp_path / "home" / "templates" / "acme")
    with pytest.raises(InputError):
        try_template(at_home, Workspace(tmp_path / "elsewhere"))


def test_a_clients_template_is_tried_in_a_session_of_its_own(tmp_path):
    fails_in_intra = "# Un cours\n{% if course.session.intra %}{{ of_no_such_name }}{% endif %}\n"
    theirs = made(tmp_path / "templates" / "acme", 'client = "Acme"\n', **{"deck.md.j2": fails_in_intra})
    with pytest.raises(InputError, match="of_no_such_name"):
        try_template(theirs, Workspace(tmp_path))
    ours = made(tmp_path / "templates" / "ours", "", **{"deck.md.j2": fails_in_intra})
    assert try_template(ours, Workspace(tmp_path)) == ()


def test_the_module_that_is_tried_fills_every_section_and_makes_a_whole_kit(tmp_path):
    module = trial_module()
    assert modulefile.loads(modulefile.dumps(module), tmp_path / "essai.module.yaml")[1] == ()
    assert {each.section for each in module.exchanges} == {each.id for each in module.sections}
    kit = workflow.build_kit(module, Session(duration=420), Workspace(tmp_path), template=None)
    assert {"diaporama.pptx", "livret.docx", "quiz/quiz.docx"} <= {each.path for each in kit.artifacts}
    assert not [problem for problem in kit.problems if problem.file]
