"""What a reader sees on the page of an OpenDocument text, once, in its order, and nothing else."""

from __future__ import annotations

from tests.reading.open_document.files import opened, p, style, texts


def _cell(inside: str) -> str:
    return f"<table:table-cell>{inside}</table:table-cell>"


def test_paragraphs_headings_sections_and_tables_are_read_in_their_order() -> None:
    rows = f"<table:table-row>{_cell(p('2'))}</table:table-row>"
    rows = f"<table:table-header-rows>{rows}</table:table-header-rows>"
    inner = f"<table:table><table:table-row>{_cell(p('4'))}</table:table-row></table:table>"
    covered = f"<table:covered-table-cell>{p('cachée')}</table:covered-table-cell>"
    rows += f"<table:table-row>{_cell(p('3') + inner)}{covered}</table:table-row>"
    body = '<text:h text:outline-level="2">1</text:h>' + f"<table:table>{rows}</table:table>"
    assert texts(f"{body}<text:section>{p('5')}</text:section>") == ["1", "2", "3", "4", "5"]


def test_white_space_counts_once_and_that_which_is_meant_counts() -> None:
    spread = (
        "\n   Une <text:span>  phrase</text:span>\n  <text:s text:c='2'/>longue<text:tab/>et<text:s/>fin\n"
    )
    assert opened(p(spread))[0].text.strip() == "Une phrase   longue et fin"


def test_a_line_break_begins_a_new_line() -> None:
    assert texts(p("Oui.<text:line-break/> Non.<text:soft-page-break/>")) == ["Oui.", "Non."]


def test_a_box_is_read_once_after_the_paragraph_it_is_anchored_in() -> None:
    box = (
        f"<draw:frame><draw:text-box>{p('Encadré')}</draw:text-box><svg:title>Cadre</svg:title></draw:frame>"
    )
    shape = f"<draw:g><draw:custom-shape>{p('Forme')}</draw:custom-shape></draw:g>"
    assert texts(p(f"Avant {box}{shape}après") + p("Fin")) == ["Avant après", "Encadré", "Forme", "Fin"]


def test_a_box_on_the_page_itself_is_read() -> None:
    assert texts(f"<draw:frame><draw:text-box>{p('Encadré')}</draw:text-box></draw:frame>{p('Texte')}") == [
        "Encadré",
        "Texte",
    ]


def test_deleted_text_notes_comments_and_page_numbers_are_left_out() -> None:
    region = f"<text:changed-region><text:deletion>{p('effacé')}</text:deletion></text:changed-region>"
    note = f"<text:note-citation>1</text:note-citation><text:note-body>{p('note')}</text:note-body>"
    note = f"<text:note>{note}</text:note>"
    comment = f"<office:annotation><dc:creator>X</dc:creator>{p('à revoir')}</office:annotation>"
    page = "<text:page-number>3</text:page-number>"
    body = f"<text:tracked-changes>{region}</text:tracked-changes>"
    document, problems = opened(body + p(f"Le<text:change/> texte{note}{comment}{page}."))
    assert document.text.strip() == "Le texte."
    assert {problem.code for problem in problems} == {"changes-passed-over", "notes-passed-over"}


def test_hidden_text_is_left_out_and_it_is_said() -> None:
    unseen = style("T1", 'text:display="none"', family="text")
    hidden = f'<text:section text:display="none">{p("Section")}</text:section>'
    document, problems = opened(p('Vu<text:span text:style-name="T1">caché</text:span>') + hidden, unseen)
    assert document.text.strip() == "Vu"
    assert [problem.code for problem in problems] == ["hidden-passed-over"]


def test_a_table_of_contents_is_no_text() -> None:
    body = f"<text:index-body>{p('Titre 3')}</text:index-body>"
    assert texts(f"<text:table-of-content>{body}</text:table-of-content>{p('Texte')}") == ["Texte"]


def test_links_fields_and_bookmarks_are_text() -> None:
    body = "<text:a>le <text:span>site</text:span></text:a> du <text:date>3 mai</text:date><text:bookmark/>"
    assert texts(p(body)) == ["le site du 3 mai"]


def test_signs_above_a_word_for_its_pronunciation_are_left_out() -> None:
    assert texts(
        p("<text:ruby><text:ruby-base>X</text:ruby-base><text:ruby-text>ka</text:ruby-text></text:ruby>Y")
    ) == ["XY"]
