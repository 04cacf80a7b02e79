"""Letters as programs write them: accents beside letters, ligatures, doubled, hidden, aslant, recognised."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from osereso.reading import pdf
from osereso.reading.source import open_source
from tests.reading.pdf.prints import page, source, stream
from tests.tools import needs

if TYPE_CHECKING:
    from pathlib import Path

SAID = "Le texte se lit."
POSTSCRIPT = """%!PS
/Times-Roman findfont 11 scalefont setfont
72 700 moveto (tr) show currentpoint /acute glyphshow moveto (es ) show
(na) show currentpoint /dieresis glyphshow moveto /dotlessi glyphshow (f.) show
72 680 moveto (doubled) show 72.2 680 moveto (doubled) show
72 660 moveto /fi glyphshow (nir, con) show /fl glyphshow (it) show
72 640 moveto (des) show 4 0 rmoveto (mots) show 4 0 rmoveto (sans) show 4 0 rmoveto (espaces) show
72 620 moveto 3 0 (ESPACER) ashow
72 600 moveto (12) show 0 4 rmoveto /Times-Roman findfont 6 scalefont setfont (e) show
showpage
"""


def shown(content: bytes) -> str:
    said = b"BT /F1 11 Tf 72 500 Td (%s) Tj ET " % SAID.encode()
    return pdf.read(source(page(said + content)))[0].text


@pytest.fixture(scope="module")
def postscript(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder: Path = tmp_path_factory.mktemp("ps")
    (folder / "a.ps").write_text(POSTSCRIPT)
    subprocess.run(["ps2pdf", "a.ps", "a.pdf"], cwd=folder, check=True, timeout=60)
    raw = pdf.take_apart(open_source(folder / "a.pdf"))
    return [row.text for cell in raw.cells for row in cell]


@needs("ps2pdf")
@pytest.mark.parametrize(
    "line",
    ["trés naïf.", "doubled", "finir, conflit", "des mots sans espaces", "ESPACER", "12e"],
)
def test_letters_are_put_together_as_they_look(postscript: list[str], line: str) -> None:
    assert line in postscript


@pytest.mark.parametrize(
    "hidden",
    [
        b"1 g BT /F1 11 Tf 72 400 Td (Blanc sur blanc.) Tj ET",
        b"BT /F1 11 Tf 72 -40 Td (Hors de la page.) Tj ET",
        b"BT 3 Tr /F1 11 Tf 72 400 Td (Sans encre.) Tj ET",
        b"BT /F1 1 Tf 72 400 Td (Trop petit.) Tj ET",
        b"BT /F1 40 Tf .7 .7 -.7 .7 72 200 Tm (FILIGRANE) Tj ET",
        b"BT /F1 9 Tf 0 1 -1 0 20 200 Tm (Dans la marge.) Tj ET",
    ],
)
def test_what_nobody_sees_or_stands_aslant_is_left_out(hidden: bytes) -> None:
    assert shown(hidden).strip() == SAID


def test_white_letters_on_a_coloured_ground_are_read() -> None:
    banner = b"0 0 .6 rg 60 390 300 30 re f 1 g BT /F1 11 Tf 72 400 Td (Sur fond bleu.) Tj ET"
    assert "Sur fond bleu." in shown(banner)


def test_text_recognised_in_a_scan_is_the_text() -> None:
    picture = stream(
        Image.new("L", (20, 30), 128).tobytes(),
        b"/Type/XObject/Subtype/Image/Width 20/Height 30/ColorSpace/DeviceGray/BitsPerComponent 8",
    )
    line = b"BT 3 Tr /F1 %d Tf 72 %d Td (Ligne %d du texte reconnu, longue et pleine) Tj ET "
    lines = [line % (size, y, size) for size, y in ((11, 700), (12, 686), (10, 672))]
    content = b"q 595 0 0 842 0 0 cm /X Do Q " + b"".join(lines)
    document, _ = pdf.read(source(page(content, more=[picture])))
    assert [block.level for block in document.blocks] == [0] * len(document.blocks)
    assert document.text.count("du texte reconnu, longue et pleine") == 3


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_turned_round_is_read_as_it_is_shown(turn: int) -> None:
    matrix = {90: b"0 1 -1 0 300 100", 180: b"-1 0 0 -1 500 600", 270: b"0 -1 1 0 300 700"}[turn]
    lines = (
        b"BT /F1 11 Tf %s Tm (La question se pose, longue et pleine, sur) Tj 0 -13 Td (deux lignes ?) Tj ET"
        % matrix
    )
    document, _ = pdf.read(source(page(lines, entries=b"/Rotate %d" % turn)))
    assert document.text.strip() == "La question se pose, longue et pleine, sur deux lignes ?"


def test_what_programs_write_into_the_properties_is_believed_only_when_it_is_printed() -> None:
    content = b"BT /F1 11 Tf 72 700 Td (La vie au quai, par Anne Dubois) Tj ET"
    for said, expected in (
        (b"/Title(La vie au quai)/Author(Anne Dubois)", {"title": "La vie au quai", "author": "Anne Dubois"}),
        (b"/Title(Microsoft Word - final v2.doc)/Author(PC 12)", {}),
        (b"/Title(quai)/Author(Anne)", {}),
    ):
        data = page(content, more=[b"<<%s>>" % said]).replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 7 0 R")
        assert dict(pdf.read(source(data))[0].meta) == expected
