"""The order of the work: what comes out of each call, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from osereso import mapping, modulefile, workflow
from osereso.errors import InputError
from osereso.model.session import Participant
from osereso.rendering.leaks import find_leaks
from osereso.workspace import Workspace
from tests.samples import CLIENT_NAME, ROOT, sample_module, sample_session_inter, sample_session_intra

WORKSPACE = Workspace(ROOT)


def test_a_module_file_is_opened_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "a.module.yaml"
    path.write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    module, problems = workflow.open_module(path, WORKSPACE)
    assert module == sample_module()
    assert problems == ()


def test_only_the_groups_asked_for_are_made() -> None:
    kit = workflow.build_kit(sample_module(), sample_session_inter(), WORKSPACE, only=frozenset({"quiz"}))
    assert {artifact.kind for artifact in kit.artifacts} == {
        "quiz",
        "quiz-key",
        "quiz-gift",
        "quiz-moodle-xml",
        "quiz-html",
        "quiz-html-before",
        "quiz-before",
        "quiz-key-before",
        "quiz-scorm12",
        "quiz-qti21",
        "quiz-qti30",
        "quiz-h5p",
        "quiz-aiken",
        "quiz-kahoot",
        "quiz-xlsx",
        "quiz-csv",
        "quiz-json",
    }


def test_the_groups_are_known_in_order() -> None:
    assert workflow.groups() == ("deck", "handout", "schedule", "guide", "programme", "session", "quiz")


def test_several_interviews_make_one_module_with_every_point_attributed() -> None:
    samples = sorted((ROOT / "data" / "samples").glob("*.txt"))
    module, _ = workflow.map_interviews(samples, WORKSPACE)
    assert [record.id for record in module.interviews] == ["i1", "i2"]
    assert {exchange.id.partition("-")[0] for exchange in module.exchanges} == {"i1", "i2"}
    assert all(
        point.source.exchange == exchange.id for exchange in module.exchanges for point in exchange.points
    )


def test_what_is_not_sure_is_shown_to_the_trainer() -> None:
    module, problems = workflow.map_interviews(
        [ROOT / "data" / "samples" / "menuisiere-agenceuse.txt"], WORKSPACE
    )
    flagged = {problem.place for problem in problems if problem.code == "section-to-check"}
    assert flagged == {problem.place for problem in mapping.doubts(module)}
    confident = [one.confidence for one in module.exchanges if one.id not in flagged]
    assert all(one.confidence < min(confident) for one in module.exchanges if one.id in flagged)


@pytest.mark.parametrize("name", ["missing.module.yaml", "folder.yaml"])
def test_a_module_file_that_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(InputError):
        workflow.open_module(tmp_path / name, WORKSPACE)


def test_a_module_file_in_another_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("module: été".encode("cp1252"))
    with pytest.raises(InputError, match="UTF-8"):
        workflow.open_module(path, WORKSPACE)


def test_a_kit_that_names_another_client_is_refused() -> None:
    with pytest.raises(InputError, match="Maëlle Kerviel"):
        workflow.build_kit(
            sample_module(), sample_session_inter(), WORKSPACE, clients=frozenset({"Maëlle Kerviel"})
        )


def test_the_sessions_own_client_is_no_leak() -> None:
    kit = workflow.build_kit(
        sample_module(), sample_session_intra(), WORKSPACE, clients=frozenset({CLIENT_NAME, "Acme"})
    )
    assert kit.artifacts


def test_a_client_that_a_template_belongs_to_is_known(tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "kerviel"
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text('client = "Maëlle Kerviel"\n', encoding="utf-8")
    with pytest.raises(InputError, match="Kerviel"):
        workflow.build_kit(sample_module(), sample_session_inter(), Workspace(tmp_path))


def test_what_would_be_stale_today_is_told_of_a_module_with_the_date_of_its_interview() -> None:
    module = sample_module()
    old = replace(module.exchanges[0].points[0], text="Annoncer les dons sur Twitter depuis 2024")
    first = replace(module.exchanges[0], points=(old,))
    assert workflow.dated_content(module, WORKSPACE) == ()
    found = workflow.dated_content(replace(module, exchanges=(first,)), WORKSPACE)
    assert [(problem.code, problem.place) for problem in found] == [("dated-content", "q1")] * 2
    assert all("mars 2025" in str(problem.what) for problem in found)


def test_the_workspaces_own_list_of_words_that_age_counts(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "dated.yaml").write_text(
        "names:\n  - {name: Trier les dons, now: se dit autrement}\n", encoding="utf-8"
    )
    [problem] = workflow.dated_content(sample_module(), Workspace(tmp_path))
    assert "se dit autrement" in str(problem.what)


def test_what_a_programme_lacks_is_told_only_where_one_is_made() -> None:
    for only, told in (("programme", 1), ("quiz", 0)):
        kit = workflow.build_kit(sample_module(), sample_session_inter(), WORKSPACE, only=frozenset({only}))
        assert [problem.code for problem in kit.problems].count("programme-incomplete") == told


def test_a_public_session_names_the_companies_that_send_somebody_where_they_sign_and_nowhere_else() -> None:
    known = frozenset({"Atelier du Port"})
    session = replace(sample_session_inter(), participants=(Participant("Ada Morel", "Atelier du Port"),))
    kit = workflow.build_kit(sample_module(), session, WORKSPACE, clients=known)
    naming = {leak.path for leak in find_leaks(kit.artifacts, known)}
    assert naming == {"session/emargement.docx", "session/certificat.docx"}
    elsewhere = replace(session, trainer="Ada, de l’Atelier du Port")
    with pytest.raises(InputError, match="Atelier du Port"):
        workflow.build_kit(sample_module(), elsewhere, WORKSPACE, clients=known)


def test_a_clients_session_names_no_other_client_among_those_who_attend() -> None:
    session = replace(sample_session_intra(), participants=(Participant("Ada Morel", "Atelier du Port"),))
    with pytest.raises(InputError, match="Atelier du Port"):
        workflow.build_kit(sample_module(), session, WORKSPACE, clients=frozenset({"Atelier du Port"}))
    assert workflow.build_kit(sample_module(), session, WORKSPACE).artifacts
