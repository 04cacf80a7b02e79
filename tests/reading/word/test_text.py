"""What a reader sees on the page of a Word file, once, in its order, and nothing else."""

from __future__ import annotations

import pytest

from tests.reading.word.files import opened, p, r, texts

_BEGIN, _SEPARATE, _END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def _field(instruction: str, printed: str) -> str:
    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"{_BEGIN}{told}{_SEPARATE}{r(printed)}{_END}"


def _cell(inside: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def _table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def _boxed(inside: str) -> str:
    return (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_paragraphs_and_tables_are_read_in_their_order() -> None:
    body = p("Un") + _table(_cell(p("Deux")) + _cell(p("Trois")), _cell(p("Quatre"))) + p("Cinq")
    assert texts(body) == ["Un", "Deux", "Trois", "Quatre", "Cinq"]


def test_a_merged_cell_is_read_once() -> None:
    wide = _cell(p("Large"), '<w:gridSpan w:val="3"/>')
    first, second = (
        _cell(p("Haute"), '<w:vMerge w:val="restart"/>') + _cell(p("a")),
        _cell(p("cachée"), "<w:vMerge/>") + _cell(p("b")),
    )
    assert texts(_table(wide, first, second)) == ["Large", "Haute", "a", "b"]


def test_a_table_in_a_cell_is_read_where_it_stands() -> None:
    inner = _table(_cell(p("dedans")))
    assert texts(_table(_cell(p("avant") + inner + p("après")))) == ["avant", "dedans", "après"]


def test_content_controls_are_looked_into_and_their_placeholders_are_not_text() -> None:
    block = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Dans le contrôle')}</w:sdtContent></w:sdt>"
    inline = f"<w:sdt><w:sdtContent>{r('tout de suite')}</w:sdtContent></w:sdt>"
    empty = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Cliquez ici')}</w:sdtContent></w:sdt>"
    )
    assert texts(block + p("Et ", inline) + empty) == ["Dans le contrôle", "Et tout de suite"]


def test_a_table_of_contents_is_no_text() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    control = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{p('Titre 3')}</w:sdtContent></w:sdt>"
    told = "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
    field = p(_BEGIN, told, _SEPARATE, "Un titre") + p("Un autre") + p(_END)
    assert texts(control + field + p("Le texte")) == ["Le texte"]


def test_a_text_box_is_read_once_after_the_paragraph_it_is_anchored_in() -> None:
    body = p("Avant ", _boxed(p("Encadré") + p("et suite")), "après") + p("Plus loin")
    assert texts(body) == ["Avant après", "Encadré", "et suite", "Plus loin"]


def test_a_text_box_of_an_old_word_is_read() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('Vieux')}</w:txbxContent></v:textbox></w:pict></w:r>"
    assert texts(p("Neuf", box)) == ["Neuf", "Vieux"]


def test_text_in_an_alternative_without_a_box_is_read_once() -> None:
    both = "".join(f"<mc:{way}>{r('une fois')}</mc:{way}>" for way in ("Choice", "Fallback"))
    assert texts(p(f"<mc:AlternateContent>{both}</mc:AlternateContent>")) == ["une fois"]


def test_links_smart_tags_and_formulas_are_text() -> None:
    link = f'<w:hyperlink r:id="x">{r("le site")}</w:hyperlink>'
    tag = f"<w:smartTag><w:smartTag>{r(' à Quimper')}</w:smartTag></w:smartTag>"
    formula = "<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath>"
    assert texts(p("Voir ", link, tag, formula)) == ["Voir le site à Quimper=2"]


def test_tracked_insertions_are_read_deletions_are_not_and_it_is_said() -> None:
    inserted = f"<w:ins>{r('enfin')}</w:ins><w:moveTo>{r(' ici')}</w:moveTo>"
    deleted = (
        "<w:del><w:r><w:delText>jamais</w:delText></w:r></w:del>" + f"<w:moveFrom>{r('là')}</w:moveFrom>"
    )
    document, problems = opened(p("C’est ", inserted, deleted, "."))
    assert document.text.strip() == "C’est enfin ici."
    assert [problem.code for problem in problems] == ["changes-passed-over"]
    assert opened(p("Rien"))[1] == ()


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert texts(p("Une phrase ", properties=gone) + p("entière.")) == ["Une phrase entière."]


def test_a_deleted_row_is_not_read() -> None:
    gone = f"<w:trPr><w:del/></w:trPr>{_cell(p('supprimée'))}"
    assert texts(_table(_cell(p("reste")), gone)) == ["reste"]


def test_fields_give_what_they_print_but_no_page_number() -> None:
    assert texts(p("Le ", _field(' DATE \\@ "d MMMM" ', "3 mai"), ", page ", _field("PAGE", "7"), ".")) == [
        "Le 3 mai, page ."
    ]
    pages = f'<w:fldSimple w:instr=" NUMPAGES ">{r("9")}</w:fldSimple>'
    author = f'<w:fldSimple w:instr="AUTHOR">{r("Odile")}</w:fldSimple>'
    assert texts(p("Par ", pages, author)) == ["Par Odile"]


def test_a_field_inside_the_instruction_of_another_is_not_text() -> None:
    inner = _field("PAGE", "7")
    told = f"{_BEGIN}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{_SEPARATE}{r('imprimé')}{_END}"
    assert texts(p("C’est ", told)) == ["C’est imprimé"]


def test_a_field_that_never_ends_hides_nothing() -> None:
    assert texts(p(_BEGIN, "visible") + p("encore")) == ["visible", "encore"]


def test_a_line_break_begins_a_new_line_and_signs_become_characters() -> None:
    broken = "<w:r><w:t>Oui.</w:t><w:br/><w:t>Non.</w:t></w:r>"
    assert texts(p(broken)) == ["Oui.", "Non."]
    signs = (
        "<w:r><w:t>avez</w:t><w:noBreakHyphen/><w:t>vous</w:t><w:tab/><w:t>men</w:t><w:softHyphen/>"
        '<w:t>ti</w:t><w:sym w:char="2192"/><w:sym w:char="F0E0"/><w:sym w:char="zz"/></w:r>'
    )
    assert texts(p(signs)) == ["avez-vous menti→"]


def test_spaces_at_the_ends_of_a_text_count_only_where_they_are_preserved() -> None:
    assert texts(p("<w:r><w:t> a </w:t></w:r>", " b ", "<w:r><w:t>\nc\nd\n</w:t></w:r>")) == ["a b c d"]


def test_hidden_text_notes_and_comments_are_no_text_and_it_is_said() -> None:
    body = p("Vu", r("caché", "<w:vanish/>"), '<w:r><w:footnoteReference w:id="2"/></w:r>', ".")
    body += '<w:commentRangeStart w:id="0"/>' + p("Fin", '<w:r><w:commentReference w:id="0"/></w:r>')
    document, problems = opened(body)
    assert [block.text for block in document.blocks] == ["Vu.", "Fin"]
    assert {problem.code for problem in problems} == {"notes-passed-over", "hidden-passed-over"}
    assert all(problem.remedy for problem in problems)


def test_what_stands_above_a_word_for_its_pronunciation_is_left_out() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('ka')}</w:rt><w:rubyBase>{r('X')}</w:rubyBase></w:ruby></w:r>"
    assert texts(p(ruby, "Y")) == ["XY"]


def test_a_file_put_into_the_document_is_missed_aloud() -> None:
    _, problems = opened(p("Texte") + '<w:altChunk r:id="x"/>')
    assert [(problem.code, problem.severity.value) for problem in problems] == [
        ("embedded-passed-over", "warning")
    ]


@pytest.mark.parametrize("depth", [10, 40])
def test_nesting_that_a_document_may_have_is_read(depth: int) -> None:
    body = p("au fond")
    for _ in range(depth):
        body = f"<w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt>"
    assert texts(body) == ["au fond"]
