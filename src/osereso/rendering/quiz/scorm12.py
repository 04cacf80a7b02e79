"""A SCORM 1.2 package: the quiz's page with an adapter that tells an LMS the score.

The words that the LMS is told are the standard's, in English, whatever the course's language.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.package import pack
from osereso.rendering.quiz.markup import as_line
from osereso.rendering.quiz.page import page

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme

_ADAPTER = Path(__file__).parent / "page" / "scorm12.js"
_PAGE = "index.html"
_CP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
_ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
_LONGEST_TITLE = 200  # characters of a title in the standard


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the package; its manifest stands at the root, where every LMS looks for it."""
    made = page(course, quiz, theme, _ADAPTER.read_text(encoding="utf-8"))
    return pack({"imsmanifest.xml": manifest(quiz), _PAGE: made})


def manifest(quiz: Quiz) -> bytes:
    """Return the manifest of one activity with one page, and the score that passes it."""
    name = hashlib.sha256("\n".join([quiz.title, *(item.id for item in quiz.items)]).encode()).hexdigest()[
        :16
    ]
    root = etree.Element(f"{{{_CP}}}manifest", nsmap={None: _CP, "adlcp": _ADLCP})
    root.set("identifier", f"quiz-{name}")
    root.set("version", "1.0")
    metadata = etree.SubElement(root, f"{{{_CP}}}metadata")
    etree.SubElement(metadata, f"{{{_CP}}}schema").text = "ADL SCORM"
    etree.SubElement(metadata, f"{{{_CP}}}schemaversion").text = "1.2"
    organizations = etree.SubElement(root, f"{{{_CP}}}organizations", default="course")
    organization = etree.SubElement(organizations, f"{{{_CP}}}organization", identifier="course")
    etree.SubElement(organization, f"{{{_CP}}}title").text = _title(quiz)
    item = etree.SubElement(organization, f"{{{_CP}}}item", identifier="quiz", identifierref="page")
    etree.SubElement(item, f"{{{_CP}}}title").text = _title(quiz)
    etree.SubElement(item, f"{{{_ADLCP}}}masteryscore").text = str(quiz.pass_mark)
    resources = etree.SubElement(root, f"{{{_CP}}}resources")
    resource = etree.SubElement(
        resources, f"{{{_CP}}}resource", identifier="page", type="webcontent", href=_PAGE
    )
    resource.set(f"{{{_ADLCP}}}scormtype", "sco")
    etree.SubElement(resource, f"{{{_CP}}}file", href=_PAGE)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _title(quiz: Quiz) -> str:
    title = as_line(quiz.title)
    return title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
