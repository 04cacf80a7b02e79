"""``osereso read`` shows what was found."""

from __future__ import annotations

import json

import pytest

from tests.tools import ROOT

INTERVIEW = ROOT / "data" / "samples" / "menuisiere-agenceuse.txt"


def test_the_questions_are_listed_with_their_lines(run):
    result = run("read", INTERVIEW)
    assert result.exit_code == 0
    assert "exchanges:" in result.stdout
    assert " line " in result.stdout
    assert result.stdout.count("?") >= 5


def test_json_gives_every_answer_whole_at_its_place(run):
    value = json.loads(run("read", INTERVIEW, "--json").stdout)
    assert value["title"]
    assert len(value["exchanges"]) >= 5
    for exchange in value["exchanges"]:
        assert exchange["answer"]
        assert exchange["end"] > exchange["start"] >= 0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("binary.txt", bytes(range(256)) * 20),
        ("nothing.txt", b"Un texte sans la moindre question.\n" * 20),
        ("missing.txt", None),
        ("strange.xyz", b"x"),
    ],
)
def test_an_input_that_cannot_be_used_is_said_in_two_lines_with_code_3(run, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    for language, label in (("en", "Error: "), ("fr", "Erreur\u00a0: ")):
        result = run("read", name, "--lang", language)
        assert result.exit_code == 3
        assert result.stdout == ""
        assert result.stderr.startswith(label)
        assert len(result.stderr.splitlines()) <= 2
        assert name in result.stderr


def test_a_folder_is_no_interview(run, tmp_path):
    assert run("read", tmp_path).exit_code == 3


def test_what_was_left_aside_is_shown_with_its_reason(run):
    page = run("read", INTERVIEW).stdout
    assert "left aside:" in page
    assert "credits" in page


def test_a_long_answer_is_shown_by_its_ends(run):
    first = json.loads(run("read", INTERVIEW, "--json").stdout)["exchanges"][0]["answer"]
    page = run("read", INTERVIEW).stdout
    assert first[:20] in page
    assert first[-20:] in page


def test_explain_says_which_mark_the_questions_wear_and_how_sure_each_cut_is(run, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "# Un four\n\n**Qui êtes-vous ?**\n\nUne potière.\n\n**Et le soir ?**\n\nJe dors.\n\n"
        "**Le jour des marchés**\n\nJe vends.\n\n**Et la terre ?**\n\nElle attend.\n\n"
        "Vous revenez quand ?\n\nBientôt.\n",
        encoding="utf-8",
    )
    said = run("read", page, "--explain").stdout
    assert "Mark of the questions: bold" in said
    assert "1 question does not, and was told by its words." in said
    assert "a question mark at the end" in said
    sure = [
        int(line.rpartition(" % sure")[0].rpartition(" ")[2]) for line in said.split("\n") if "% sure" in line
    ]
    assert len(sure) == 5
    assert sure[0] > sure[2] > 0
    assert sure[0] > sure[4]
    assert "sure" not in run("read", page).stdout


def test_json_gives_each_answers_place_in_the_file_and_the_marks_that_were_weighed(run, tmp_path):
    text = "Un four\n\n**Qui êtes-vous ?**\n\nUne *potière*.\n\n**Et le soir ?**\n\nJe dors.\n"
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    value = json.loads(run("read", "page.md", "--json").stdout)
    found = [text[one["start"] : one["end"]] for one in value["exchanges"]]
    assert found == ["Une *potière*.", "Je dors."]
    assert [one["line"] for one in value["exchanges"]] == [3, 7]
    assert value["marking"]["name"] == "bold"
    assert {"bold", "question mark"} <= {one["name"] for one in value["marking"]["weighed"]}
