"""A theme: which file plays which role, in whose colours."""

from __future__ import annotations

import pytest

from osereso.errors import InputError
from osereso.model.session import Client
from osereso.theming import ROLES, load_theme
from osereso.workspace import Workspace
from tests.theming.folders import ALL, make


@pytest.fixture
def templates(tmp_path):
    make(tmp_path, "default", '[colours]\naccent1 = "#111111"\naccent2 = "#222222"\n', ALL)
    return tmp_path


def names(theme):
    return {role: "/".join(path.parts[-2:]) for role, path in theme.files.items()}


def test_any_file_of_a_folder_replaces_the_bases(templates):
    make(templates, "acme", files=("deck.potx", "quiz.docx"))
    theme, problems = load_theme("acme", (templates,))
    assert names(theme) == {
        "deck": "acme/deck.potx",
        "outline": "default/deck.md.j2",
        "handout": "default/handout.docx",
        "quiz": "acme/quiz.docx",
        "quiz-key": "default/quiz-key.docx",
        "schedule": "default/schedule.docx",
        "trainer-guide": "default/trainer-guide.docx",
        "programme": "default/programme.docx",
        "satisfaction": "default/satisfaction.docx",
        "attendance": "default/attendance.docx",
        "certificate": "default/certificate.docx",
    }
    assert theme.chain == ("acme", "default")
    assert problems == ()


def test_the_version_of_a_language_wins_in_that_language_alone(templates):
    make(templates, "default", files=("handout.en.docx", "deck.en.md.j2"))
    assert (
        names(load_theme("default", (templates,), language="en")[0])["handout"] == "default/handout.en.docx"
    )
    assert (
        names(load_theme("default", (templates,), language="en-GB")[0])["outline"] == "default/deck.en.md.j2"
    )
    assert names(load_theme("default", (templates,), language="fr")[0])["handout"] == "default/handout.docx"


def test_a_file_name_in_capitals_is_found(templates):
    make(templates, "acme", files=("Deck.PPTX",))
    assert names(load_theme("acme", (templates,))[0])["deck"] == "acme/Deck.PPTX"


def test_a_clients_file_as_it_came_is_understood_and_said(templates):
    make(templates, "acme", files=("Modèle ACME 2026.potx", "papier à en-tête.dotx"))
    theme, problems = load_theme("acme", (templates,))
    assert theme.files["deck"].name == "Modèle ACME 2026.potx"
    assert theme.files["handout"].name == "papier à en-tête.dotx"
    assert {problem.code for problem in problems} == {"template-file-guessed"}


def test_two_files_as_they_came_are_not_guessed_between(templates):
    make(templates, "acme", files=("a.pptx", "b.pptx"))
    theme, (problem,) = load_theme("acme", (templates,))
    assert names(theme)["deck"] == "default/deck.pptx"
    assert problem.code == "template-file-unclear"
    assert "deck.pptx" in str(problem.remedy)


def test_the_lock_file_of_an_open_presentation_is_no_template(templates):
    make(templates, "acme", files=("~$deck.pptx", ".deck.pptx"))
    assert names(load_theme("acme", (templates,))[0])["deck"] == "default/deck.pptx"


def test_a_link_out_of_the_folder_is_not_followed(templates, tmp_path):
    (tmp_path / "secret.docx").write_bytes(b"")
    folder = make(templates, "acme")
    (folder / "handout.docx").symlink_to(tmp_path / "secret.docx")
    assert names(load_theme("acme", (templates,))[0])["handout"] == "default/handout.docx"


def test_a_role_that_nobody_plays_lists_every_folder_searched(tmp_path):
    make(tmp_path, "default", files=("deck.pptx", "deck.md.j2"))
    make(tmp_path, "acme")
    with pytest.raises(InputError) as caught:
        load_theme("acme", (tmp_path,))
    assert "handout.docx" in str(caught.value)
    assert str(tmp_path / "acme") in str(caught.value)
    assert str(tmp_path / "default") in str(caught.value)


def test_colours_of_the_client_win_over_the_templates_and_those_over_the_bases(templates):
    make(templates, "acme", '[colours]\naccent1 = "#333333"\naccent3 = "#444444"\n')
    client = Client("Acme", colours={"accent3": "555555"})
    theme, _ = load_theme("acme", (templates,), client=client)
    assert theme.colours == {"accent1": "333333", "accent2": "222222", "accent3": "555555"}


def test_nothing_of_a_client_is_there_without_one(templates, tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"")
    client = Client("Acme", logo=logo, colours={"dk2": "123456"})
    assert load_theme("default", (templates,), client=client)[0].client_logo == logo
    public = load_theme("default", (templates,))[0]
    assert public.client_logo is None
    assert "dk2" not in public.colours


def test_a_template_that_belongs_to_a_client_serves_that_client_alone(templates):
    make(templates, "acme", 'client = "Acmé"\nlogo = "logo.png"\n', ("logo.png",))
    theme, _ = load_theme("acme", (templates,), client=Client("ACME"))
    assert theme.client_logo
    assert theme.logo is None
    for stranger in (None, Client("Globex")):
        with pytest.raises(InputError) as caught:
            load_theme("acme", (templates,), client=stranger)
        assert "Acmé" in str(caught.value)


def test_the_logo_of_a_template_that_is_nobodys_is_the_organisers(templates):
    make(templates, "ours", 'logo = "logo.png"\n', ("logo.png",))
    theme, _ = load_theme("ours", (templates,), client=Client("Acme"))
    assert theme.logo == templates / "ours" / "logo.png"
    assert theme.client_logo is None


@pytest.mark.parametrize("logo", ["missing.png", "../default/deck.pptx", "/etc/passwd", "logo.svg"])
def test_a_logo_that_cannot_be_used_is_a_problem_and_no_logo(templates, logo):
    make(templates, "acme", f'logo = "{logo}"\n', ("logo.svg",))
    theme, (problem,) = load_theme("acme", (templates,))
    assert theme.logo is None
    assert problem.code == "template-logo-unusable"


def test_the_bundled_default_template_has_every_file(tmp_path):
    theme, problems = load_theme("default", Workspace(tmp_path).templates)
    assert set(theme.files) == set(ROLES)
    assert problems == ()
