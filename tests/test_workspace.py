"""Where things are."""

from __future__ import annotations

import pytest

from osereso.errors import InputError
from osereso.workspace import BUNDLED, Workspace


def test_the_workspaces_own_files_win_over_the_bundled_ones(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "taxonomy.yaml").write_text("mine")
    assert Workspace(tmp_path).data_file("taxonomy.yaml").read_text() == "mine"
    assert Workspace(tmp_path).templates == (tmp_path / "templates", BUNDLED / "templates")


def test_the_bundled_files_serve_where_the_workspace_has_none(tmp_path):
    assert Workspace(tmp_path).data_file("taxonomy.yaml") == BUNDLED / "data" / "taxonomy.yaml"


def test_the_checkout_itself_as_a_workspace_is_searched_once():
    assert Workspace(BUNDLED).templates == (BUNDLED / "templates",)


def test_a_missing_data_file_names_the_folders_searched(tmp_path):
    with pytest.raises(InputError) as caught:
        Workspace(tmp_path).data_file("nothing.toml")
    assert str(tmp_path / "data") in str(caught.value.remedy)


def test_kits_go_to_output_in_the_workspace(tmp_path):
    assert Workspace(tmp_path).output == tmp_path / "output"


def test_a_data_file_of_the_courses_language_wins(tmp_path):
    english = BUNDLED / "data" / "activities.en.toml"
    assert Workspace(tmp_path).data_file("activities.toml", "en-GB") == english
    assert Workspace(tmp_path).data_file("activities.toml", "fr") == BUNDLED / "data" / "activities.toml"
