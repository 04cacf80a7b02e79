"""What a command is given is looked at before anything heavy happens."""

from __future__ import annotations

import pytest

from osereso.cli.inputs import chosen_parts, existing, existing_file, refuse_both, session_from_options
from osereso.errors import InputError, UsageError

PARTS = ("deck", "handout", "quiz")


def test_a_missing_file_names_the_nearest_one(tmp_path):
    (tmp_path / "interview.txt").write_text("x")
    with pytest.raises(InputError) as caught:
        existing(tmp_path / "intervew.txt")
    assert "interview.txt" in str(caught.value.remedy)


def test_a_missing_file_in_a_missing_folder_has_a_remedy_too(tmp_path):
    with pytest.raises(InputError) as caught:
        existing(tmp_path / "no" / "file.txt")
    assert caught.value.remedy


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(InputError):
        existing_file(tmp_path)


def test_parts_are_all_unless_some_are_named():
    assert chosen_parts(None, PARTS) == frozenset()
    assert chosen_parts(" Deck, quiz ,", PARTS) == {"deck", "quiz"}
    with pytest.raises(UsageError) as caught:
        chosen_parts("deck,handuot", PARTS)
    assert "handout" in str(caught.value.remedy)


def test_naming_a_client_makes_the_session_intra():
    session = session_from_options(None, " Acme ")
    assert session.intra
    assert session.client
    assert session.client.name == "Acme"
    assert not session_from_options(None, None).intra


@pytest.mark.parametrize(("kind", "client"), [("inter", "Acme"), ("intra", None), ("intra", " ")])
def test_options_that_contradict_each_other_are_wrong_usage(kind, client):
    with pytest.raises(UsageError):
        session_from_options(kind, client)


def test_a_session_file_and_the_options_that_say_the_same_are_not_both_given(tmp_path):
    with pytest.raises(UsageError):
        refuse_both(tmp_path, "intra", None)
    refuse_both(tmp_path, None, None)


def test_a_clients_name_holds_nothing_that_a_document_cannot():
    client = session_from_options("intra", "Ac\x1bme\n &  Co").client
    assert client is not None
    assert client.name == "Acme & Co"


@pytest.mark.parametrize("kind", [None, "intra"])
def test_an_empty_name_is_no_client(kind):
    with pytest.raises(UsageError):
        session_from_options(kind, " \x07 ")


def test_parts_may_be_called_by_the_french_names_of_their_files():
    assert chosen_parts("diaporama,livret", PARTS) == {"deck", "handout"}


def test_a_link_that_points_nowhere_is_not_offered_in_its_own_place(tmp_path):
    (tmp_path / "lien.txt").symlink_to(tmp_path / "rien")
    with pytest.raises(InputError) as caught:
        existing(tmp_path / "lien.txt")
    assert "lien.txt" not in str(caught.value.remedy)
