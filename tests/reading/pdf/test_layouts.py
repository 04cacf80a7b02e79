"""What LibreOffice prints is read as it was written: columns, notes, tables, pictures, lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.reading import pdf, read
from osereso.reading.source import open_source
from tests.reading.pdf.prints import flat, lines_of, p, picture, printed, span, style
from tests.tools import needs

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.model.interview import Block

pytestmark = needs("soffice", "pdftoppm")

WORK = (
    "Je répare des montres depuis vingt ans, et je n’en connais pas deux qui se ressemblent. On ouvre, on "
    "regarde, on écoute. Le plus souvent, c’est la poussière. Parfois un ressort a cassé, et il faut le "
    "refaire à la main."
)
DAYS = "Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Demain".split()
ASKED = "Que faites-vous donc le jour {} de la semaine ?"
NUMBER = '<text:page-number text:select-page="current"/>'
BOLD = style("Q", letters='fo:font-weight="bold"')
JUSTIFIED = style("J", 'fo:text-align="justify" fo:text-indent="0.4cm"')
TITLE = style("T", letters='fo:font-size="20pt" fo:font-weight="bold"')
LEAD = style("K", 'fo:margin-bottom="0.3cm"', 'fo:font-style="italic"')
SMALL = style("N", letters='fo:font-size="8pt"')


def worked(day: int) -> str:
    """Another answer for each day: what is printed again and again is no answer."""
    return f"{DAYS[day]}, je commence tôt. {WORK}"


def talk(question: str = "Q", answer: str = "Standard", times: int = 5) -> str:
    return "".join(p(ASKED.format(day), question) + p(worked(day), answer) for day in range(times))


def answer_of(day: int) -> tuple[str, str]:
    return f"{worked(day)} {WORK}", f"Et puis {DAYS[day]} finit. {WORK}"


def magazine() -> str:
    columns = (
        '<style:style style:name="C" style:family="section"><style:section-properties><style:columns '
        'fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>'
    )
    soft = {
        "ressemblent": "res\u00adsem\u00adblent",
        "poussière": "pous\u00adsière",
        "Parfois": "Par\u00adfois",
    }
    text = ""
    for day in range(8):
        first, second = answer_of(day)
        for word, cut in soft.items():
            first, second = first.replace(word, cut), second.replace(word, cut)
        text += p(ASKED.format(day), "Q") + p(first, "J") + p(second, "J")
    return flat(
        p("Une horlogère au travail, au bout du quai", "T")
        + p("Elle répare ce que tout le monde jette, et elle en vit depuis vingt ans.", "K")
        + f'<text:section text:style-name="C" text:name="s">{text}</text:section>',
        BOLD + JUSTIFIED + TITLE + LEAD + columns,
        header="L’établi, bulletin n° 12",
        footer=f"page {NUMBER}",
    )


def table() -> str:
    cell = "<table:table-cell>{}</table:table-cell>"
    row = f'<table:table-row table:style-name="TR">{cell}{cell}</table:table-row>'
    widths = "".join(
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}"/></style:style>'
        for name, width in (("TC", "4cm"), ("TD", "7cm"))
    )
    widths += (
        '<style:style style:name="TR" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>'
    )
    rows = "".join(row.format(p(ASKED.format(day)), p(worked(day))) for day in range(5))
    return flat(
        p("Un entretien en tableau avec une horlogère")
        + '<table:table table:name="t"><table:table-column table:style-name="TC"/>'
        f'<table:table-column table:style-name="TD"/>{rows}</table:table>',
        widths,
    )


def names() -> str:
    hanging = style("H", 'fo:margin-left="3cm" fo:text-indent="-3cm"')
    turns = (
        p(f"LE BULLETIN :<text:tab/>{ASKED.format(day)}", "H") + p(f"ANNE :<text:tab/>{worked(day)}", "H")
        for day in range(5)
    )
    return flat(p("Une horlogère répond à nos questions") + "".join(turns), hanging)


def notes() -> str:
    note = (
        '<text:note text:id="n{0}" text:note-class="footnote"><text:note-citation>{0}</text:note-citation>'
        "<text:note-body>"
        + p("Le mot vient du grec, disent les livres.", "N")
        + "</text:note-body></text:note>"
    )
    text = "".join(
        p(ASKED.format(day), "Q") + p(f"Je démonte{note.format(day + 1)}, et je remonte. {WORK} {WORK}")
        for day in range(6)
    )
    return flat(text, BOLD + SMALL, footer=f"L’établi, {NUMBER}")


def pictures() -> str:
    frame = (
        '<draw:frame draw:style-name="G" text:anchor-type="paragraph" svg:width="4cm" svg:height="3cm" '
        f'svg:x="7cm" svg:y="0.2cm"><draw:image><office:binary-data>{picture()}</office:binary-data>'
        "</draw:image></draw:frame>"
    )
    styles = (
        '<style:style style:name="D" style:family="paragraph"><style:paragraph-properties>'
        '<style:drop-cap style:lines="3" style:length="1"/></style:paragraph-properties></style:style>'
        '<style:style style:name="G" style:family="graphic"><style:graphic-properties style:wrap="left" '
        'style:horizontal-pos="from-left" style:vertical-pos="from-top" style:horizontal-rel="paragraph" '
        'style:vertical-rel="paragraph"/></style:style>'
    )
    return flat(
        p(ASKED.format(1), "Q")
        + p(f"Longtemps j’ai cherché. {WORK} {WORK}", "D")
        + p(ASKED.format(2), "Q")
        + p(f"{frame}{WORK} {WORK} {WORK}")
        + p("L’établi de la rue Basse, un soir", "N")
        + p(ASKED.format(3), "Q")
        + p(WORK),
        BOLD + SMALL + styles,
    )


def items() -> str:
    tools = (
        "une loupe, que je tiens de mon père et que je n’ai jamais laissée à personne, pas même une heure",
        "des brucelles",
        "un tournevis",
    )
    found = "".join(f"<text:list-item>{p(tool)}</text:list-item>" for tool in tools)
    return flat(
        p("Quels outils avez-vous ?", "Q")
        + p("J’en ai trois :")
        + f"<text:list>{found}</text:list>"
        + p("Et puis ?", "Q")
        + p(WORK),
        BOLD,
    )


LINE = (
    'style:text-underline-style="solid" style:text-underline-type="single" style:text-underline-width="1pt"'
)
LOOKS = {
    "coloured": 'fo:color="#b00020"',
    "underlined": LINE,
    "italic": 'fo:font-style="italic"',
    "bold": 'fo:font-weight="bold"',
    "style Carlito 11": 'style:font-name="Carlito" fo:font-family="Carlito"',
}


def documents() -> dict[str, str]:
    bold = span("b", 'fo:font-weight="bold"')
    long = "quand la boutique est fermée et que personne ne vient"
    marked = (
        p(f'<text:span text:style-name="b">Et le jour {day}, {long} ?</text:span> {WORK}') for day in range(5)
    )
    spoken = (p(f'<text:span text:style-name="b">Anne D. :</text:span> {WORK}') for _ in range(5))
    return {
        "magazine": magazine(),
        "table": table(),
        "names": names(),
        "notes": notes(),
        "pictures": pictures(),
        "items": items(),
        "inline": flat("".join(marked), bold),
        "speakers": flat("".join(spoken), bold),
        "tight": flat(talk("Standard")),
        **{name.replace(" ", "-"): flat(talk("X"), style("X", letters=look)) for name, look in LOOKS.items()},
    }


@pytest.fixture(scope="module")
def prints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prints")
    printed(folder, documents())
    return folder


def blocks(prints: Path, name: str) -> tuple[Block, ...]:
    return pdf.read(open_source(prints / f"{name}.pdf"))[0].blocks


def exchanges(prints: Path, name: str) -> list[tuple[str, str]]:
    return [(one.question, one.answer) for one in read(prints / f"{name}.pdf")[0].exchanges]


def test_columns_are_read_one_after_the_other_and_over_pages(prints: Path) -> None:
    expected = [(ASKED.format(day), "\n\n".join(answer_of(day))) for day in range(8)]
    assert exchanges(prints, "magazine") == expected


def test_a_title_over_columns_is_the_highest_heading(prints: Path) -> None:
    title, lead, *_ = blocks(prints, "magazine")
    assert (title.text, title.level) == ("Une horlogère au travail, au bout du quai", 1)
    assert (lead.level, lead.styles) == (0, {"italic"})


def test_headers_and_page_numbers_are_nowhere(prints: Path) -> None:
    text = "\n".join(block.text for block in blocks(prints, "magazine"))
    assert "L’établi, bulletin n° 12" in lines_of(prints / "magazine.pdf")
    assert "bulletin" not in text
    assert "page" not in text


def test_pages_and_lines_are_counted_over_the_whole_text(prints: Path) -> None:
    found = blocks(prints, "magazine")
    raw = lines_of(prints / "magazine.pdf")
    assert [block.page for block in found] == sorted(block.page for block in found)
    assert found[-1].page > 2
    for block in found:
        assert block.text.startswith(raw[block.line - 1].rstrip("-"))


def test_places_lead_back_into_the_lines_that_were_taken_out(prints: Path) -> None:
    document, _ = pdf.read(open_source(prints / "magazine.pdf"))
    raw = "\n".join(lines_of(prints / "magazine.pdf"))
    for block in document.blocks:
        taken = document.origin(block.span).of(raw)
        assert taken[:20] == block.text[:20]
        assert taken[-20:].split() == block.text[-20:].split()


def test_a_table_is_read_row_by_row(prints: Path) -> None:
    assert exchanges(prints, "table") == [(ASKED.format(day), worked(day)) for day in range(5)]


def test_names_in_the_margin_stand_before_what_they_say(prints: Path) -> None:
    found = [block.text for block in blocks(prints, "names")][1:]
    said = [(f"LE BULLETIN : {ASKED.format(day)}", f"ANNE : {worked(day)}") for day in range(5)]
    assert found == [text for turn in said for text in turn]


def test_footnotes_and_footers_do_not_cut_the_paragraph_over_two_pages(prints: Path) -> None:
    long = [block.text for block in blocks(prints, "notes") if block.text.startswith("Je démonte")]
    assert len(long) == 6
    assert [text.endswith("la main.") for text in long].count(False) <= 1  # a page may end with a sentence
    assert sum(block.text.endswith("disent les livres.") for block in blocks(prints, "notes")) == 6


def test_text_flows_around_a_picture_and_its_caption_stands_alone(prints: Path) -> None:
    texts = [block.text for block in blocks(prints, "pictures")]
    assert texts == [
        ASKED.format(1),
        f"Longtemps j’ai cherché. {WORK} {WORK}",
        ASKED.format(2),
        f"{WORK} {WORK} {WORK}",
        "L’établi de la rue Basse, un soir",
        ASKED.format(3),
        WORK,
    ]


def test_items_of_a_list_keep_their_sign_and_stand_apart(prints: Path) -> None:
    texts = [block.text for block in blocks(prints, "items")]
    assert texts[2].startswith("• une loupe, que je tiens")
    assert texts[2].endswith("pas même une heure")
    assert texts[3:5] == ["• des brucelles", "• un tournevis"]


@pytest.mark.parametrize("look", LOOKS)
def test_what_a_whole_line_wears_is_its_style(prints: Path, look: str) -> None:
    found = blocks(prints, look.replace(" ", "-"))
    assert [set(block.styles) for block in found[::2]] == [{look}] * 5
    assert not any(block.styles for block in found[1::2])


def test_a_bold_question_and_the_answer_in_its_paragraph_are_two_blocks(prints: Path) -> None:
    question, answer, *_ = blocks(prints, "inline")
    assert question.styles == {"bold"}
    assert question.text.endswith("ne vient ?")
    assert (answer.text, answer.styles) == (WORK, set())


def test_a_bold_name_is_the_lead_of_its_paragraph(prints: Path) -> None:
    assert {block.text[: block.lead] for block in blocks(prints, "speakers")} == {"Anne D. :"}


def test_paragraphs_without_any_room_between_them_end_where_a_line_ends_early(prints: Path) -> None:
    assert exchanges(prints, "tight") == [(ASKED.format(day), worked(day)) for day in range(5)]
