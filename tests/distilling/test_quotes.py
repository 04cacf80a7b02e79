"""Choosing the sentence worth hearing."""

from __future__ import annotations

from osereso.distilling.quotes import best_quote


def test_a_sentence_that_points_elsewhere_is_no_quote() -> None:
    assert (
        best_quote(
            ["Cela dépend beaucoup de la saison et du temps.", "Et il faut bien vivre avec les autres."]
        )
        is None
    )


def test_a_question_is_no_quote() -> None:
    assert best_quote(["Faut-il vraiment tout répondre à tout le monde ?"]) is None


def test_a_personal_contrast_is_preferred_to_a_list() -> None:
    sentences = [
        "Les outils sont la scie, la toupie, le rabot, la ponceuse, la colle et le pinceau.",
        "Je ne vends pas des meubles, je vends du temps gagné.",
    ]
    assert best_quote(sentences) == 1


def test_what_slides_show_already_is_not_quoted_again() -> None:
    assert best_quote(["Un panneau pèse souvent quarante kilos."], ["Un panneau pèse quarante kilos"]) is None


def test_what_a_trade_is_not_may_be_quoted() -> None:
    assert best_quote(["Ce n’est pas un métier que l’on apprend dans les livres."]) == 0


def test_what_is_true_of_nobody_else_is_quoted_last() -> None:
    family = "Mon oncle tenait déjà la boutique, ma mère aussi avant lui."
    trade = "Je ne vends jamais une lampe que je n’ai pas rallumée moi-même."
    assert best_quote([family.replace("oncle", "père"), trade]) == 1
