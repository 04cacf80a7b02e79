# ruff: noqa: E501 - XML reads best in one piece
"""Word files as clients have them: each built with python-docx, then made as odd as real ones are."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.shared import Cm, Pt, RGBColor
from PIL import Image

from osereso.rendering.package import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docx.document import Document as Doc

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NS = f'xmlns:w="{W}"'
SAMPLE = "Texte d’exemple à remplacer par le vôtre"


def _bytes(document: Doc) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _parts(document: Doc) -> dict[str, bytes]:
    return unpack(_bytes(document))


def _sample(document: Doc, heading: str = "Heading 1") -> None:
    document.add_paragraph("Introduction", style=heading)
    for _ in range(6):
        document.add_paragraph(
            f"{SAMPLE}, sur plusieurs lignes, pour voir à quoi ressemble un paragraphe. " * 3
        )


def _picture() -> io.BytesIO:
    stream = io.BytesIO()
    Image.new("RGB", (600, 800), (30, 90, 140)).save(stream, "PNG")
    stream.seek(0)
    return stream


def _xml(text: str):
    return parse_xml(text.replace("<w:p>", f"<w:p {_NS}>", 1) if _NS not in text else text)


def french_names() -> bytes:
    """Styles by French names, as other programs than Word write them."""
    document = Document()
    names = {"Heading 1": "Titre 1", "Heading 2": "Titre 2", "List Bullet": "Liste à puces", "Title": "Titre"}
    for style in document.styles:
        if style.name in names:
            new = names[style.name]
            style.element.find(f"{{{W}}}name").set(f"{{{W}}}val", new)
    document.styles.element.find(f"{{{W}}}docDefaults")
    document.add_paragraph(SAMPLE)
    return _bytes(document)


def no_styles() -> bytes:
    """No styles part at all."""
    document = Document()
    document.add_paragraph(SAMPLE)
    parts = _parts(document)
    gone = [name for name in parts if "styles" in name.lower() or "numbering" in name]
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        pieces = parts[name].decode().split("<")
        parts[name] = "<".join(p for p in pieces if not any(g.rpartition("/")[2] in p for g in gone)).encode()
    body = f"<w:p><w:r><w:t>{SAMPLE}</w:t></w:r></w:p>"
    parts["word/document.xml"] = f"<w:document {_NS}><w:body>{body}</w:body></w:document>".encode()
    return pack({name: content for name, content in parts.items() if name not in gone})


def numbered_headings() -> bytes:
    """Headings that number themselves."""
    document = Document()
    numbering = document.part.numbering_part.element
    abstract = _xml(
        f'<w:abstractNum {_NS} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>'
        + "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
            f'<w:pStyle w:val="Heading{level + 1}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
            for level, text in enumerate(("%1.", "%1.%2"))
        )
        + "</w:abstractNum>"
    )
    numbering.insert(0, abstract)
    numbering.append(_xml(f'<w:num {_NS} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for level in (0, 1):
        properties = document.styles[f"Heading {level + 1}"].element.get_or_add_pPr()
        properties.insert_element_before(
            _xml(f'<w:numPr {_NS}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'), "w:spacing"
        )
    _sample(document)
    return _bytes(document)


def eight_sections() -> bytes:
    """A cover, an imprint, the text, wide annexes, a last page: each section with its own header or none."""
    document = Document()
    document.add_picture(_picture(), width=Cm(12))
    document.add_paragraph("Rapport annuel", style="Title")
    document.add_paragraph("Direction de la communication")
    document.sections[0].header.paragraphs[0].text = "COUVERTURE"
    for place in range(7):
        section = document.add_section(WD_SECTION.NEW_PAGE)
        if place == 1:
            section.header.is_linked_to_previous = False
            section.header.paragraphs[0].text = "ACME – document de travail"
            _sample(document)
            _sample(document)
        elif place == 2:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = section.page_height, section.page_width
            document.add_paragraph(SAMPLE)
        elif place == 3:
            section.orientation = WD_ORIENT.PORTRAIT
            section.page_width, section.page_height = section.page_height, section.page_width
            document.add_paragraph(SAMPLE)
        elif place == 6:
            section.header.is_linked_to_previous = False
            document.add_paragraph("ACME, 1 rue du Port, 35400 Saint-Malo")
        else:
            document.add_paragraph(SAMPLE)
    return _bytes(document)


def title_page() -> bytes:
    """One section whose first page is a cover, with its own header, before a page break."""
    document = Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "ACME, le groupe"
    section.header.paragraphs[0].text = "ACME"
    document.add_paragraph("Titre du document", style="Title")
    document.add_paragraph("Sous-titre du document", style="Subtitle")
    document.add_paragraph("Rennes, le 12 mars 2019")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    _sample(document)
    return _bytes(document)


_CONTROL = (
    '<w:sdt><w:sdtPr>{settings}</w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    "<w:r><w:t>{text}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
)
_BOUND = (
    "<w:dataBinding w:prefixMappings=\"xmlns:ns0='http://purl.org/dc/elements/1.1/'\" "
    'w:xpath="/ns1:coreProperties[1]/ns0:{name}[1]" w:storeItemID="{{6C3C8BC8-F283-45AE-878A-BAB7291924A1}}"/>'
)


def content_controls() -> bytes:
    """A cover page of Word's gallery, made of content controls that show what to type."""
    document = Document()
    _sample(document)
    waiting = "<w:showingPlcHdr/>"
    controls = (
        ("Title", f'<w:alias w:val="Titre"/>{_BOUND.format(name="title")}<w:text/>', "[Titre du document]"),
        ("Subtitle", f'<w:alias w:val="Sous-titre"/>{waiting}<w:text/>', "[Sous-titre du document]"),
        ("Normal", f'<w:alias w:val="Résumé"/>{waiting}<w:text/>', "[Attirez l’attention du lecteur]"),
        ("Normal", f'<w:alias w:val="Auteur"/>{_BOUND.format(name="creator")}<w:text/>', "Jean Modèle"),
        ("Normal", f'<w:alias w:val="Date de publication"/>{waiting}<w:text/>', "[Date]"),
    )
    inside = "".join(_CONTROL.format(style=style, settings=said, text=text) for style, said, text in controls)
    page = (
        f'<w:sdt {_NS}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{inside}"
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p></w:sdtContent></w:sdt>'
    )
    contents = (
        f'<w:sdt {_NS}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
        "</w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Table des matières d’exemple</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    document.element.body.insert(0, parse_xml(contents))
    document.element.body.insert(0, parse_xml(page))
    return _bytes(document)


def marks() -> bytes:
    """Marks of another tool on the cover, mail merging, fields that show the file's title and a date."""
    document = Document()
    for text in ("{{ Nom du client }}", "{titre}", "Version {{numero de version}}", "[Lieu], le [Date]"):
        document.add_paragraph(text)
    document.paragraphs[1].runs[0].font.size = Pt(30)
    field = '<w:fldSimple w:instr=" {} "><w:r><w:t>{}</w:t></w:r></w:fldSimple>'
    document.add_paragraph()._p.append(
        parse_xml(
            field.format("MERGEFIELD Formateur", "«Formateur»").replace("<w:fldSimple", f"<w:fldSimple {_NS}")
        )
    )
    document.add_section(WD_SECTION.NEW_PAGE)
    header = document.sections[1].header
    header.is_linked_to_previous = False
    header.paragraphs[0]._p.append(
        parse_xml(field.format("TITLE", "Modèle 2014").replace("<w:fldSimple", f"<w:fldSimple {_NS}"))
    )
    _sample(document)
    return _bytes(document)


def outline_levels() -> bytes:
    """Headings of the company's own, that only their outline level tells; bullets called « Bullet 1 »."""
    document = Document()
    for level in (1, 2):
        document.styles.element.remove(document.styles[f"Heading {level}"].element)
        style = document.styles.add_style(f"ACME Chapitre {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.color.rgb = Pt(20 - 4 * level), RGBColor(0x99, 0, 0x33)
        style.element.get_or_add_pPr().append(_xml(f'<w:outlineLvl {_NS} w:val="{level - 1}"/>'))
    document.styles["List Bullet"].element.find(f"{{{W}}}name").set(f"{{{W}}}val", "Bullet 1")
    _sample(document, "ACME Chapitre 1")
    return _bytes(document)


def reviewed() -> bytes:
    """Comments, tracked changes and a lock, on a cover and in the text."""
    document = Document()
    title = document.add_paragraph("Note", style="Title")
    document.add_comment(
        title.runs, text="Jean : à revoir avec le client Durand", author="Jean", initials="J"
    )
    inserted = f'<w:ins {_NS} w:id="90" w:author="Jean"><w:r><w:t> de service</w:t></w:r></w:ins>'
    deleted = f'<w:del {_NS} w:id="91" w:author="Jean"><w:r><w:delText> interne</w:delText></w:r></w:del>'
    title._p.append(parse_xml(inserted))
    title._p.append(parse_xml(deleted))
    document.add_paragraph("Pour l’équipe du siège").add_run().add_break(WD_BREAK.PAGE)
    _sample(document)
    lock = _xml(f'<w:documentProtection {_NS} w:edit="readOnly" w:enforcement="1"/>')
    document.settings.element.insert(1, lock)
    return _bytes(document)


_BOX = (
    '<w:p {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" '
    'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>'
    '900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>3000000</wp:posOffset>'
    '</wp:positionV><wp:extent cx="5400000" cy="2600000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare '
    'wrapText="bothSides"/><wp:docPr id="7" name="Zone de texte 7"/><wp:cNvGraphicFramePr/><a:graphic>'
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr '
    'txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="2600000"/></a:xfrm><a:prstGeom '
    'prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="123A5E"/></a:solidFill></wps:spPr><wps:txbx>'
    "<w:txbxContent>{text}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
    "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{text}</w:txbxContent>"
    "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)


def text_box() -> bytes:
    """A title that is only large, white, in a text box; saved as a template (.dotx)."""
    document = Document()
    look = '<w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="{size}"/></w:rPr>'
    lines = (("Plaquette commerciale", 60), ("Groupe ACME", 28))
    text = "".join(f"<w:p><w:r>{look.format(size=size)}<w:t>{line}</w:t></w:r></w:p>" for line, size in lines)
    document.element.body.insert(0, parse_xml(_BOX.format(ns=_NS, text=text)))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    _sample(document)
    parts = _parts(document)
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(b"document.main+xml", b"template.main+xml")
    return pack(parts)


def macros() -> bytes:
    """A letterhead saved as .dotm, with its macros and the keys that call them."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "ACME – modèle avec macros"
    _sample(document)
    parts = _parts(document)
    kind = b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    binary = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    types = parts["[Content_Types].xml"].replace(main, kind).replace(b"</Types>", binary)
    where = "word/_rels/document.xml.rels"
    macro = (
        b'<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
        b'Target="vbaProject.bin"/></Relationships>'
    )
    parts |= {"[Content_Types].xml": types, "word/vbaProject.bin": b"\xd0\xcf"}
    parts[where] = parts[where].replace(b"</Relationships>", macro)
    return pack(parts)


def two_columns() -> bytes:
    """Two columns, narrow margins, a large font of its own, no theme."""
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(1.5)
    section._sectPr.append(_xml(f'<w:cols {_NS} w:num="2" w:space="500"/>'))
    for old in section._sectPr.findall(f"{{{W}}}cols")[:-1]:
        section._sectPr.remove(old)
    document.styles["Normal"].font.name = "Liberation Serif"
    document.styles["Normal"].font.size = Pt(13)
    _sample(document)
    return _bytes(document)


def wide_pages() -> bytes:
    """Every page wider than high; a footer with its own text and page number."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    paragraph = section.footer.paragraphs[0]
    paragraph.text = "ACME – page "
    paragraph._p.append(
        parse_xml(f'<w:fldSimple {_NS} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )
    _sample(document)
    return _bytes(document)


def table_cover() -> bytes:
    """A cover laid out in a table, with a logo that has no description; empty lines make its distances."""
    document = Document()
    table = document.add_table(rows=3, cols=2)
    table.cell(0, 0).paragraphs[0].add_run().add_picture(_picture(), width=Cm(3))
    table.cell(1, 1).text = "Titre de la formation"
    table.cell(2, 1).text = "Objet : à compléter"
    for _ in range(4):
        document.add_paragraph()
    document.add_section(WD_SECTION.NEW_PAGE)
    _sample(document)
    return _bytes(document)


def publication() -> bytes:
    """An agency's styles: « Publication Title », « Publication Subtitle », « Bullet 1 », « Number 1 »."""
    document = Document()
    names = {
        "Title": "Publication Title",
        "Subtitle": "Publication Subtitle",
        "List Bullet": "Bullet 1",
        "List Number": "Number 1",
    }
    for old, new in names.items():
        document.styles[old].element.find(f"{{{W}}}name").set(f"{{{W}}}val", new)
    document.add_paragraph("Insert publication title", style="Publication Title")
    document.add_paragraph("Insert subtitle", style="Publication Subtitle")
    document.add_section(WD_SECTION.ODD_PAGE)
    _sample(document)
    return _bytes(document)


FILES: Mapping[str, Callable[[], bytes]] = {
    make.__name__: make
    for make in (
        french_names, no_styles, numbered_headings, eight_sections, title_page, content_controls, marks,
        outline_levels, reviewed, text_box, two_columns, wide_pages, table_cover, publication, macros,
    )
}  # fmt: skip
