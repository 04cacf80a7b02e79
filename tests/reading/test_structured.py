"""Interviews in YAML: what has a key needs no guess, and every text knows its place in the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError
from osereso.reading import read
from osereso.reading.source import SourceFile
from osereso.reading.structured import read as read_document
from tests.reading.documents import answered, asked

if TYPE_CHECKING:
    from osereso.model.interview import Document, Interview
    from osereso.problems import Problem

FRENCH = """# relu par Odile
Titre: Le pain du matin
Métier: boulangère
personne: Odile Varenne
date: 2024-03-12
Intervieweur: Basile Orcel
chapô: >
  Elle fait du pain
  depuis vingt ans.
échanges:
  - question: Comment avez-vous commencé ?
    réponse: Par hasard.
  - q: Ton parcours
    r: |
      Une école.

      Puis une autre : la bonne.
  - Question: "Et à 4 h\\u00a0?"
    Réponse:
      - On pétrit.
      - Qui attend ? Nous.
"""
ENGLISH = """title: Le pain du matin
role: boulangère
interviewee: Odile Varenne
date: 2024-03-12
interviewer: Basile Orcel
standfirst: Elle fait du pain depuis vingt ans.
exchanges:
  - {question: Comment avez-vous commencé ?, answer: Par hasard.}
  - {question: Ton parcours, answer: "Une école.\\n\\nPuis une autre : la bonne."}
  - {question: "Et à 4 h\u00a0?", answer: [On pétrit., "Qui attend ? Nous."]}
"""
QUESTIONS = ["Comment avez-vous commencé ?", "Ton parcours", "Et à 4 h\u00a0?"]
ANSWERS = ["Par hasard.", "Une école.\n\nPuis une autre : la bonne.", "On pétrit.\n\nQui attend ? Nous."]


def read_yaml(folder: Path, text: str) -> tuple[Interview, tuple[Problem, ...]]:
    path = folder / "pain.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def document_of(text: str) -> tuple[Document, tuple[Problem, ...]]:
    return read_document(SourceFile(Path("pain.yaml"), text.encode()))


@pytest.mark.parametrize("text", [FRENCH, ENGLISH])
def test_keys_in_french_and_english_give_the_same_interview(tmp_path: Path, text: str) -> None:
    interview, problems = read_yaml(tmp_path, text)
    assert asked(interview) == QUESTIONS
    assert answered(interview) == ANSWERS
    assert interview.title == "Le pain du matin"
    assert interview.role == "boulangère"
    assert interview.interviewee == "Odile Varenne"
    assert interview.date == "2024-03-12"
    assert interview.interviewer == "Basile Orcel"
    assert interview.standfirst == "Elle fait du pain depuis vingt ans."
    assert [problem.code for problem in problems] == []


@pytest.mark.parametrize(
    "text",
    [
        "- question: Qui ?\n  réponse: Moi, Ana.\n- question: Où ?\n  réponse: Ici même.\n",
        "- [Qui ?, 'Moi, Ana.']\n- [Où ?, Ici même.]\n",
        "- Qui ?: Moi, Ana.\n- Où ?: Ici même.\n",
        "Qui ?: Moi, Ana.\nOù ?: Ici même.\n",
        "titre: Le pain\nQui ?: Moi, Ana.\nOù ?: Ici même.\n",
        "questions:\n  Qui ?: Moi, Ana.\n  Où ?: Ici même.\n",
        '[{"question": "Qui ?", "answer": "Moi, Ana."}, {"question": "Où ?", "answer": "Ici même."}]',
        "---\n- q: Qui ?\n  r: Moi, Ana.\n- q: Où ?\n  a: Ici même.\n",
    ],
)
def test_lists_pairs_and_questions_as_keys_are_read_alike(tmp_path: Path, text: str) -> None:
    interview, problems = read_yaml(tmp_path, text)
    assert (asked(interview), answered(interview)) == (["Qui ?", "Où ?"], ["Moi, Ana.", "Ici même."])
    assert not problems


@pytest.mark.parametrize("text", [FRENCH, ENGLISH.replace("\\n", " ")])
def test_every_text_is_found_again_at_its_place_and_line(text: str) -> None:
    document, _ = document_of(text)
    for block in document.blocks:
        span = document.origin(block.span)
        assert text[span.start : span.end].replace("\\u00a0", "\u00a0") == block.text
        assert block.line == text.count("\n", 0, span.start) + 1


def test_each_of_several_people_answers_under_a_name(tmp_path: Path) -> None:
    text = "- question: Qui êtes-vous ?\n  réponses: {Yann: Le gardien., Mona: Sa collègue.}\n"
    document, _ = document_of(text)
    assert [block.text for block in document.blocks[1:]] == ["Yann : Le gardien.", "Mona : Sa collègue."]
    assert [document.origin(block.span).of(text) for block in document.blocks[1:]] == [
        "Yann: Le gardien.",
        "Mona: Sa collègue.",
    ]


def test_questions_and_answers_wear_their_styles() -> None:
    document, _ = document_of(FRENCH)
    assert [sorted(block.styles) for block in document.blocks] == [
        ["question"],
        ["answer"],
        ["question"],
        ["answer"],
        ["answer"],
        ["question"],
        ["answer"],
        ["answer"],
    ]


def test_an_unknown_key_is_named_with_its_line_and_the_nearest_one(tmp_path: Path) -> None:
    _, problems = read_yaml(
        tmp_path, "titer: Le pain\nexchanges:\n  - question: Qui ?\n    answer: Moi.\n    note: revoir\n"
    )
    assert [(problem.code, problem.line) for problem in problems] == [("unknown-key", 1), ("unknown-key", 5)]
    assert "titre" in str(problems[0].remedy)
    assert "question" in str(problems[1].remedy)


def test_an_answer_without_question_is_said_and_kept(tmp_path: Path) -> None:
    interview, problems = read_yaml(tmp_path, "- q: Qui ?\n  r: Moi.\n- r: Et elle.\n")
    assert answered(interview) == ["Moi.\n\nEt elle."]
    assert [(problem.code, problem.line) for problem in problems] == [("question-missing", 3)]


@pytest.mark.parametrize(
    ("text", "said", "remedy"),
    [
        ("module: pain\ntitle: Le pain\nsections: []\n", "module file", "osereso build"),
        (
            "exchanges:\n  - {question: Qui ?, answer: Moi., section: metier}\n",
            "module file",
            "osereso build",
        ),
        ("kind: intra\nclient: {name: Le Grand Pré}\n", "session file", "--session"),
        ("- module: pain.module.yaml\n  session: a.yaml\n", "plan", "osereso batch"),
        ("titre: Le pain\ncouleur: brun\n", "neither an interview nor a module", "- question"),
        ("Rien que du texte.", "neither", "- question"),
        ("exchanges: []\n", "No question", "question"),
        ("- q: Qui ?\n  q: Où ?\n", "twice", "one of the two"),
        ("- q: &a Qui ?\n  r: *a\n", "alias", "Write the value out"),
        ("- q: !!python/object:os.system Qui ?\n", "tag", "Write the value out"),
        ("- q: 'Qui ?\n", "quotation mark", "Close it"),
        ("[" * 5000, "nested too deeply", ""),
    ],
)
def test_yaml_that_is_no_interview_says_what_it_is(tmp_path: Path, text: str, said: str, remedy: str) -> None:
    with pytest.raises(InputError, match=said) as refusal:
        read_yaml(tmp_path, text)
    assert remedy in str(refusal.value.remedy or "")


def test_yaml_in_windows_1252_is_read_and_said(tmp_path: Path) -> None:
    path = tmp_path / "pain.yml"
    path.write_bytes(FRENCH.encode("cp1252"))
    interview, problems = read(path)
    assert asked(interview) == QUESTIONS
    assert [problem.code for problem in problems] == ["encoding-assumed"]
