from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError
from osereso.model.session import Participant, Session, SessionKind, Terms
from osereso.tailoring.sessionfile import load_session

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.problems import Problem

INTRA = """kind: intra
client:
  name: Coopérative Le Grand Pré
  sector: commerce
  stakes: Accueillir mieux les clients du samedi
  sponsor: Inès Morel
  vocabulary:
    entreprise: coopérative
  cases:
    - Le samedi à la caisse
  logo: logo.png
  colours:
    accent1: "#0f766e"
    accent2: 2457A6
  template: grand-pre
dates:
  - 12 mars 2027
  - 2027-03-13
place: Angers
start: 9 h 30
duration: 3 h 30
trainer: Maëlle Kerviel
contact: formation@exemple.invalid
"""


def load(folder: Path, text: str) -> tuple[Session, tuple[Problem, ...]]:
    path = folder / "session.yaml"
    path.write_text(text, encoding="utf-8")
    return load_session(path)


def test_an_intra_session_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    session, problems = load(tmp_path, INTRA)
    assert problems == ()
    assert session.kind is SessionKind.INTRA
    assert session.client is not None
    assert session.client.name == "Coopérative Le Grand Pré"
    assert session.client.vocabulary == {"entreprise": "coopérative"}
    assert session.client.cases == ("Le samedi à la caisse",)
    assert session.client.logo == tmp_path / "logo.png"
    assert session.client.colours == {"accent1": "0F766E", "accent2": "2457A6"}
    assert session.dates == ("12 mars 2027", "2027-03-13")
    assert (session.start, session.duration, session.organiser) == ("09:30", 210, "OSERESO")


def test_the_terms_of_a_session_and_who_attends_are_read(tmp_path: Path) -> None:
    text = """audience: Vendeurs
prerequisites: aucun
price: 490 € HT
capacity: 6 à 12
access: Inscription dix jours avant
accessibility: Inès Morel, 02 00 00 00 00
organiser_details: [3 rue du Port, SIRET 000]
version: 2026-11-03
participants:
  - Ada Morel
  - name: Jonas Petit
    company: Atelier du Port
"""
    session, problems = load(tmp_path, text)
    assert problems == ()
    assert session.terms == Terms(
        audience="Vendeurs",
        prerequisites="aucun",
        price="490 € HT",
        capacity="6 à 12",
        access="Inscription dix jours avant",
        accessibility="Inès Morel, 02 00 00 00 00",
        organiser_details=("3 rue du Port", "SIRET 000"),
        version="2026-11-03",
    )
    assert session.participants == (Participant("Ada Morel"), Participant("Jonas Petit", "Atelier du Port"))


def test_an_empty_key_counts_as_not_written(tmp_path: Path) -> None:
    assert load(tmp_path, "kind: inter\nplace:\nstart:\ndates:\n") == (Session(), ())


def test_one_thing_needs_no_list(tmp_path: Path) -> None:
    assert load(tmp_path, "kind: inter\ndates: 3 mai 2027\n")[0].dates == ("3 mai 2027",)
    session, _ = load(tmp_path, "participants: Ada Morel\norganiser_details: 3 rue du Port\n")
    assert (session.participants, session.terms.organiser_details) == (
        (Participant("Ada Morel"),),
        ("3 rue du Port",),
    )


@pytest.mark.parametrize(
    ("written", "start"), [("9 h", "09:00"), ("13:45", "13:45"), ("8h05", "08:05"), ("9 h 30", "09:30")]
)
def test_the_start_is_read_as_people_write_it(tmp_path: Path, written: str, start: str) -> None:
    assert load(tmp_path, f"start: {written}\n")[0].start == start


def test_the_client_of_an_inter_session_is_left_out_and_said_to_be(tmp_path: Path) -> None:
    session, problems = load(tmp_path, "kind: inter\nclient:\n  name: Acme\n")
    assert session.client is None
    assert [problem.code for problem in problems] == ["client-in-inter"]


def test_a_client_alone_makes_the_session_intra(tmp_path: Path) -> None:
    assert load(tmp_path, "client:\n  name: Acme\n")[0].intra


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("kind: intra\n", "needs a client", 1),
        ("kind: extra\n", "one of", 1),
        ("place: a\nclient:\n  sector: b\n", "“name” is missing", 2),
        ("place: a\nduration: une matinée\n", "not a duration", 2),
        ("duration: 5 min\n", "cannot be planned", 1),
        ("start: 25 h\n", "not a time", 1),
        ("client:\n  name: A\n  cases: un seul\n", "“cases” must be a list", 3),
        ("place: a\nparticipants:\n  - company: A\n", "“name” is missing", 3),
        ("place: a\nparticipants:\n  - Ada\n  - ''\n", "“name” must be a text", 4),
        ("- kind: inter\n", "keys and values", 1),
        ("a: [\n", "understood as YAML", 2),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(
    tmp_path: Path, text: str, message: str, line: int
) -> None:
    with pytest.raises(InputError, match=message) as refusal:
        load(tmp_path, text)
    assert refusal.value.line == line
    assert refusal.value.remedy is not None


@pytest.mark.parametrize(
    ("text", "code", "line", "remedy"),
    [
        ("kind: inter\ntrainr: x\n", "unknown-key", 2, "Did you mean “trainer”?"),
        ("client:\n  name: A\n  couleurs: x\n", "unknown-key", 3, "Did you mean “colours”?"),
        (
            "client:\n  name: A\n  colours:\n    accent9: 000000\n",
            "unknown-colour",
            4,
            "Did you mean “accent6”?",
        ),
        ("client:\n  name: A\n  colours:\n    accent1: rouge\n", "wrong-colour", 4, "hexadecimal"),
        ("client:\n  name: A\n  logo: absent.png\n", "logo-missing", 3, "beside"),
        ("client:\n  name: A\n  logo: session.yaml\n", "logo-missing", 3, ".png"),
    ],
)
def test_what_looks_wrong_is_a_problem_with_its_line_and_remedy(
    tmp_path: Path, text: str, code: str, line: int, remedy: str
) -> None:
    problems = load(tmp_path, text)[1]
    assert [(problem.code, problem.line) for problem in problems] == [(code, line)]
    assert remedy in str(problems[0].remedy)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        load_session(tmp_path / "absente.yaml")


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "session.yaml").write_bytes("place: Orléans".encode("cp1252"))
    with pytest.raises(InputError, match="UTF-8"):
        load_session(tmp_path / "session.yaml")


def test_characters_that_no_document_may_hold_are_left_out(tmp_path: Path) -> None:
    text = 'client: {name: "Ac\\x1bme"}\nplace: "Ang\\x07ers"\n'
    session, problems = load(tmp_path, text)
    assert session.client is not None
    assert (session.client.name, session.place, problems) == ("Acme", "Angers", ())


def test_a_word_of_a_list_is_named_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="one of these: inter, intra"):
        load(tmp_path, "kind: intera\n")
