"""Rows of a plan become sessions; one that cannot be used does not hold up the others."""

from __future__ import annotations

import pytest

from osereso.batching import read_plan
from osereso.errors import InputError
from osereso.model.session import Participant, SessionKind, Terms


@pytest.fixture
def plan(tmp_path):
    def write(text: str):
        (tmp_path / "m.module.yaml").write_text("", encoding="utf-8")
        (tmp_path / "intra.yaml").write_text(
            "kind: intra\nclient:\n  name: Acmé\n  sector: pain\ntrainer: Camille\n", encoding="utf-8"
        )
        path = tmp_path / "plan.csv"
        path.write_text(text, encoding="utf-8")
        return read_plan(path)

    return write


def test_a_row_says_its_session_in_french_headings(plan):
    ((row,), problems) = plan(
        "Entretien;Type;Entreprise;Date;Lieu;Début;Durée;Formatrice;Modèle\n"
        "m.module.yaml;intra;Acmé;12 mars 2027|13 mars 2027;Brest;9 h 30;3 h 30;Ana;acme\n"
    )
    assert problems == ()
    assert row.session.kind is SessionKind.INTRA
    assert row.session.client
    assert row.session.client.name == "Acmé"
    assert row.session.dates == ("12 mars 2027", "13 mars 2027")
    assert (row.session.place, row.session.start, row.session.duration) == ("Brest", "09:30", 210)
    assert (row.session.trainer, row.template) == ("Ana", "acme")


def test_files_are_found_beside_the_plan(plan, tmp_path):
    ((row,), _) = plan("module\nm.module.yaml\n")
    assert row.source == tmp_path / "m.module.yaml"
    assert row.session.kind is SessionKind.INTER


def test_a_row_adds_to_a_session_file_and_wins_over_it(plan):
    rows, _ = plan("module;session;dates;trainer;client\nm.module.yaml;intra.yaml;5 mai 2027;;\n,;inter;;;\n")
    session = rows[0].session
    assert session.client
    assert (session.client.name, session.client.sector) == ("Acmé", "pain")
    assert (session.dates, session.trainer) == (("5 mai 2027",), "Camille")
    assert rows[1].session.kind is SessionKind.INTER


def test_another_client_brings_nothing_of_the_files_client(plan):
    ((row,), _) = plan("module;session;client\nm.module.yaml;intra.yaml;Globex\n")
    assert row.session.client
    assert (row.session.client.name, row.session.client.sector) == ("Globex", "")


AGREED = (
    "kind: intra\nclient: {name: Acmé}\nprice: 1 900 €\naudience: Les équipes d’Acmé\nparticipants: [Ada]\n"
    "accessibility: Inès Morel\norganiser_details: 3 rue du Port\n"
)


@pytest.mark.parametrize(("kind", "client"), [("inter", ""), ("", "Globex")])
def test_what_was_agreed_with_a_client_stays_with_it(plan, tmp_path, kind, client):
    (tmp_path / "agreed.yaml").write_text(AGREED, encoding="utf-8")
    rows, _ = plan(
        "module;session;kind;client;place\n"
        f"m.module.yaml;agreed.yaml;{kind};{client};Brest\nm.module.yaml;agreed.yaml;;;Brest\n"
    )
    other, own = (row.session for row in rows)
    assert other.participants == ()
    assert other.terms == Terms(accessibility="Inès Morel", organiser_details=("3 rue du Port",))
    assert own.participants == (Participant("Ada"),)
    assert own.terms.price == "1 900 €"


def test_a_row_names_participants_and_its_own_price(plan, tmp_path):
    (tmp_path / "agreed.yaml").write_text(AGREED, encoding="utf-8")
    ((row,), problems) = plan(
        "module;session;participants;tarif;effectif\nm.module.yaml;agreed.yaml;Ada | Bob;2 100 €;6 à 8\n"
    )
    assert problems == ()
    assert row.session.participants == (Participant("Ada"), Participant("Bob"))
    assert (row.session.terms.price, row.session.terms.capacity) == ("2 100 €", "6 à 8")
    assert row.session.terms.audience == "Les équipes d’Acmé"


def test_naming_a_client_makes_a_session_intra(plan):
    ((row,), _) = plan("module;client\nm.module.yaml;Acmé\n")
    assert row.session.intra


@pytest.mark.parametrize(
    "line",
    [
        "m.module.yaml;inter;Acmé;",
        "m.module.yaml;intra;;",
        "m.module.yaml;outra;;",
        "m.module.yaml;;;long",
        "m.module.yaml;;;99 h 99",
        ";;;210",
    ],
)
def test_a_row_that_cannot_be_used_says_its_line_and_spares_the_others(plan, tmp_path, line):
    rows, _ = plan(f"module;kind;client;duration\nm.module.yaml;;;\n{line}\n")
    assert rows[0].error is None
    assert rows[1].error
    assert rows[1].error.path == tmp_path / "plan.csv"
    assert rows[1].error.line == 3


def test_a_missing_session_file_fails_its_row_alone(plan):
    rows, _ = plan("module;session\nm.module.yaml;missing.yaml\nm.module.yaml;intra.yaml\n")
    assert [bool(row.error) for row in rows] == [True, False]


def test_an_unknown_column_is_a_problem_that_names_the_one_meant(plan):
    _, (problem,) = plan("module;trainner\nm.module.yaml;Ana\n")
    assert str(problem.remedy) == "Did you mean “trainer”?"


@pytest.mark.parametrize("text", ["", "module\n", "place\nBrest\n"])
def test_a_plan_that_says_nothing_is_an_input_error(plan, text):
    with pytest.raises(InputError) as caught:
        plan(text)
    assert caught.value.remedy
