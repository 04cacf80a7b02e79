"""The package of either version: the items, the test, the manifest; the same bytes for the same quiz."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.package import pack
from osereso.rendering.quiz.markup import as_line
from osereso.rendering.quiz.qti.items import NAMESPACE, items

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from osereso.model.quiz import Quiz

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_HTML = frozenset({"p", "br"})  # these are called so in both versions


_WITH_BODY = frozenset({"modalFeedback", "rubricBlock"})  # in 3.0 their texts stand in a body of their own


@dataclass(frozen=True, slots=True)
class Version:
    """What the versions call things."""

    namespace: str
    schema: str
    package: str  # the manifest's namespace
    package_schema: str
    named: str
    number: str
    kind: str  # the end of the resources' types
    renamed: bool


V21 = Version(
    namespace=NAMESPACE,
    schema="http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    package="http://www.imsglobal.org/xsd/imscp_v1p1",
    package_schema="http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
    named="QTIv2.1 Package",
    number="1.0.0",
    kind="xmlv2p1",
    renamed=False,
)
V30 = Version(
    namespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    schema="https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
    package="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    package_schema="https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    named="QTI Package",
    number="3.0.0",
    kind="xmlv3p0",
    renamed=True,
)


def package(quiz: Quiz, version: Version) -> bytes:
    """Return the zip: ``imsmanifest.xml`` and ``test.xml`` at its root, the questions under ``items/``."""
    parts: dict[str, bytes] = {}
    hrefs: dict[str, str] = {}
    for name, item in items(quiz):
        hrefs[name] = f"items/{name}.xml"
        parts[hrefs[name]] = _written(item, version)
    parts["test.xml"] = _written(_test(quiz, hrefs), version)
    parts["imsmanifest.xml"] = _manifest(hrefs, version)
    return pack(parts)


def _test(quiz: Quiz, hrefs: dict[str, str]) -> Element:
    root = etree.Element("assessmentTest", identifier="test", title=as_line(quiz.title))
    score = etree.SubElement(root, "outcomeDeclaration", identifier="SCORE", cardinality="single")
    score.set("baseType", "float")
    part = etree.SubElement(root, "testPart", identifier="part", navigationMode="nonlinear")
    part.set("submissionMode", "individual")
    section = etree.SubElement(part, "assessmentSection", identifier="section", visible="true")
    section.set("title", as_line(quiz.title))
    for name, href in hrefs.items():
        etree.SubElement(section, "assessmentItemRef", identifier=name, href=href)
    processing = etree.SubElement(root, "outcomeProcessing")
    total = etree.SubElement(processing, "setOutcomeValue", identifier="SCORE")
    etree.SubElement(etree.SubElement(total, "sum"), "testVariables", variableIdentifier="SCORE")
    return root


def _manifest(hrefs: dict[str, str], version: Version) -> bytes:
    root = etree.Element(f"{{{version.package}}}manifest", nsmap={None: version.package, "xsi": _XSI})
    root.set("identifier", "manifest")
    root.set(f"{{{_XSI}}}schemaLocation", f"{version.package} {version.package_schema}")
    metadata = _named(root, "metadata", version)
    _named(metadata, "schema", version).text = version.named
    _named(metadata, "schemaversion", version).text = version.number
    _named(root, "organizations", version)
    resources = _named(root, "resources", version)
    test = _resource(resources, "test", f"imsqti_test_{version.kind}", "test.xml", version)
    for name in hrefs:
        _named(test, "dependency", version).set("identifierref", name)
    for name, href in hrefs.items():
        _resource(resources, name, f"imsqti_item_{version.kind}", href, version)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _resource(resources: Element, name: str, kind: str, href: str, version: Version) -> Element:
    resource = _named(resources, "resource", version)
    for key, value in (("identifier", name), ("type", kind), ("href", href)):
        resource.set(key, value)
    _named(resource, "file", version).set("href", href)
    return resource


def _named(parent: Element, name: str, version: Version) -> Element:
    return etree.SubElement(parent, f"{{{version.package}}}{name}")


def _written(plan: Element, version: Version) -> bytes:
    """A tree in a version's own names; its texts stay to the letter, so nothing is indented."""
    root = _renamed(plan, version, None)
    root.set(f"{{{_XSI}}}schemaLocation", f"{version.namespace} {version.schema}")
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _renamed(plan: Element, version: Version, parent: Element | None) -> Element:
    name = etree.QName(plan).localname
    tag = f"{{{version.namespace}}}{_kebab(name, version)}"
    element = (
        etree.Element(tag, nsmap={None: version.namespace, "xsi": _XSI})
        if parent is None
        else etree.SubElement(parent, tag)
    )
    for key, value in plan.items():
        element.set(_hyphens(key) if version.renamed and not key.startswith("{") else key, value)
    element.text, element.tail = plan.text, plan.tail
    holder = element
    if version.renamed and name in _WITH_BODY:
        holder = etree.SubElement(element, f"{{{version.namespace}}}qti-content-body")
    for child in plan:
        _renamed(child, version, holder)
    return element


def _kebab(name: str, version: Version) -> str:
    return name if name in _HTML or not version.renamed else f"qti-{_hyphens(name)}"


def _hyphens(name: str) -> str:
    return re.sub(r"[A-Z]", lambda letter: f"-{letter[0].lower()}", name)
