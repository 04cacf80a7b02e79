"""Drafts come the fullest first, and none is a subject without its verb."""

from __future__ import annotations

from osereso.distilling.drafting import drafts
from osereso.distilling.syntax import parse, text_of

CLAUSE = (
    "les recruteurs, qui manquent de temps, lisent surtout la première page "
    "parce que les dossiers sont trop longs"
)


def test_the_clause_itself_comes_first() -> None:
    (words,) = parse([(0, CLAUSE)])
    assert text_of(next(drafts(words))) == CLAUSE


def test_every_draft_is_new_and_ends_within_the_clause() -> None:
    (words,) = parse([(0, CLAUSE)])
    found = [text_of(draft) for draft in drafts(words)]
    assert len(found) == len(set(found)) > 3
    assert any(len(text.split()) <= 7 for text in found)


def test_no_subject_loses_its_verb() -> None:
    (words,) = parse([(0, "les apprentis de cette école trouvent un emploi dans les six mois")])
    assert "les apprentis de cette école" not in [text_of(draft) for draft in drafts(words)]
