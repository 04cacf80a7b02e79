"""Levels and looks: what a paragraph wears once every style it rests on is counted."""

from __future__ import annotations

import pytest

from tests.reading.word.files import blocks, p, r, style, texts

_BOLD = "<w:rPr><w:b/></w:rPr>"


def _in(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


@pytest.mark.parametrize(
    ("identifier", "name", "level"),
    [
        ("Titre1", "heading 1", 1),
        ("Titre3", "Titre 3", 3),
        ("berschrift2", "Überschrift 2", 2),
        ("Title", "Title", 1),
        ("Titre", "Titre", 1),
        ("Subtitle", "Subtitle", 0),
        ("Chapitre", "Chapitre", 0),
    ],
)
def test_a_headings_level_is_known_by_its_name_where_nothing_else_says_it(identifier, name, level) -> None:
    (block,) = blocks(p("Texte", properties=_in(identifier)), style(identifier, name=name))
    assert block.level == level


def test_a_style_that_rests_on_a_heading_is_one_whatever_its_name() -> None:
    styles = style("H", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>', name="Rubrik") + style(
        "Question", base="H"
    )
    styles += style("Corps", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', base="H")
    body = p("Une question", properties=_in("Question")) + p("Un texte", properties=_in("Corps"))
    assert [block.level for block in blocks(body, styles)] == [3, 0]


def test_the_level_of_a_paragraph_itself_comes_first() -> None:
    body = p("Titre", properties='<w:outlineLvl w:val="0"/>') + p(
        "Texte", properties=_in("H") + '<w:outlineLvl w:val="9"/>'
    )
    assert [block.level for block in blocks(body, style("H", name="heading 2"))] == [1, 0]


def test_styles_that_rest_on_each_other_in_a_circle_end() -> None:
    (block,) = blocks(p("Texte", properties=_in("A")), style("A", _BOLD, base="B") + style("B", base="A"))
    assert "bold" in block.styles


def test_bold_comes_from_the_paragraphs_style_the_characters_style_or_the_run() -> None:
    styles = (
        style("Question", _BOLD) + style("Fort", _BOLD, kind="character") + style("Fille", base="Question")
    )
    strong = '<w:rStyle w:val="Fort"/>'
    body = p("a", properties=_in("Fille")) + p(r("b", strong)) + p(r("c", "<w:b/>")) + p("d")
    assert ["bold" in block.styles for block in blocks(body, styles)] == [True, True, True, False]


def test_bold_in_bold_is_plain_and_the_run_has_the_last_word() -> None:
    styles = style("Question", _BOLD) + style("Fort", _BOLD, kind="character")
    strong = '<w:rStyle w:val="Fort"/>'
    body = p(r("a", strong), properties=_in("Question"))
    body += p(r("b", '<w:b w:val="0"/>'), properties=_in("Question"))
    body += p(r("c", strong + "<w:b/>"), properties=_in("Question"))
    assert ["bold" in block.styles for block in blocks(body, styles)] == [False, False, True]


def test_the_defaults_of_the_document_and_its_usual_style_count() -> None:
    defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>"
    usual = style("N", '<w:rPr><w:u w:val="single"/></w:rPr>').replace("<w:style ", '<w:style w:default="1" ')
    (block,) = blocks(p("Texte"), defaults + usual)
    assert block.styles == {"italic", "underlined"}


def test_what_only_a_part_of_the_line_wears_is_not_the_lines() -> None:
    (block,) = blocks(p("Un ", r("mot", "<w:b/><w:i/>"), " gras"))
    assert block.styles == frozenset()
    assert block.lead == 0


def test_signs_between_bold_words_may_be_plain() -> None:
    (block,) = blocks(p(r("Pourquoi", "<w:b/>"), " ", r("ici", "<w:b/>"), " ?"))
    assert "bold" in block.styles


def test_a_bold_name_at_the_start_is_the_lead() -> None:
    (block,) = blocks(p(r("Cécile", "<w:b/>"), r(" Le", "<w:b/>"), " : bonjour"))
    assert (block.text[: block.lead], block.styles) == ("Cécile Le", frozenset())


def test_a_bold_question_and_the_answer_behind_it_are_two_blocks() -> None:
    found = blocks(p(r("Et après", "<w:b/>"), " ? Rien."))
    assert [(block.text, "bold" in block.styles) for block in found] == [
        ("Et après ?", True),
        ("Rien.", False),
    ]


def test_each_line_of_a_paragraph_wears_its_own() -> None:
    question = "<w:r><w:rPr><w:b/></w:rPr><w:t>Et après ?</w:t><w:br/></w:r>"
    found = blocks(p(question, "Rien."))
    assert [(block.text, "bold" in block.styles) for block in found] == [
        ("Et après ?", True),
        ("Rien.", False),
    ]
    assert {block.line for block in found} == {1}


def test_a_heading_is_one_line_however_it_is_broken() -> None:
    heading = p("<w:r><w:t>Une vie</w:t><w:br/><w:t>De luthière</w:t></w:r>", properties=_in("H"))
    (block,) = blocks(heading, style("H", _BOLD, name="heading 1"))
    assert (block.text, block.level, block.styles) == ("Une vie De luthière", 1, frozenset())


def test_only_what_differs_from_the_colour_of_most_text_is_coloured() -> None:
    blue, grey = '<w:color w:val="0070C0"/>', '<w:color w:val="333333"/>'
    body = (p(r("Oui ?", blue)) + p(r("Une réponse grise et longue.", grey))) * 2
    assert ["coloured" in block.styles for block in blocks(body)] == [True, False, True, False]
    marked = p(r("Surlignée ?", '<w:highlight w:val="yellow"/>')) + p("Une réponse bien plus longue.")
    assert ["coloured" in block.styles for block in blocks(marked)] == [True, False]


def test_the_look_of_a_link_says_nothing() -> None:
    look = '<w:color w:val="0000FF"/><w:u w:val="single"/>'
    body = p("Du texte en noir.") + p(f"<w:hyperlink>{r('exemple.invalid', look)}</w:hyperlink>")
    assert blocks(body)[1].styles == frozenset()


def test_a_style_used_for_several_paragraphs_is_named_unless_it_is_the_usual_one() -> None:
    styles = "".join(style(name) for name in ("Question", "Body Text", "Seule", "Quote"))
    names = ("Question", "Body Text", "Question", "Body Text", "Seule", "Quote")
    found = blocks("".join(p("Texte", properties=_in(name)) for name in names), styles)
    usual = frozenset[str]()
    assert [block.styles for block in found] == [
        {"style Question"}, usual, {"style Question"}, usual, usual, {"quote"},
    ]  # fmt: skip


def test_capitals_that_only_the_look_makes_are_said() -> None:
    assert blocks(p(r("pourquoi", "<w:caps/>")))[0].styles == {"capitals"}


def test_lines_that_were_cut_to_a_width_are_joined_between_empty_paragraphs() -> None:
    lines = (
        "J’ai commencé au bord du canal, un matin de novembre où personne",
        "ne voulait descendre ouvrir la vanne, et je n’en suis plus jamais",
        "repartie.",
    )
    body = "".join(map(p, (*lines, "", *lines)))
    assert texts(body) == [" ".join(lines)] * 2
