"""A Word template, read once a process: its parts, and its tagged parts compiled.

docxtpl knows how the tags that a person types in Word lie scattered over the XML, and turns a part into
Jinja's text (``patch_xml``). What it does next, once a document (opening with python-docx, compiling,
rendering footnotes again for each section), is done here once a template, in the sandbox.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from jinja2 import TemplateSyntaxError, meta
from lxml import etree

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.intake import open_package
from osereso.rendering.office import WORD, WORD_TYPE, OfficeFile
from osereso.rendering.parts import parse, types_of
from osereso.rendering.sandbox import outlawed, outlaws
from osereso.rendering.word.fields import refuse_foreign_fields
from osereso.rendering.word.names import own_text, w
from osereso.rendering.word.sandbox import environment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jinja2 import Template

_TAGGED_KINDS = {WORD.main} | {
    f"{WORD_TYPE}.{kind}+xml" for kind in ("header", "footer", "footnotes", "endnotes")
}
_FIELD_MARKS = (b"fldSimple", b"nstrText")  # comments and building blocks have fields, too
_TAG = re.compile(r"\{\{|\{%|\{#")
_OPENING = re.compile(r"\{\{-?\s*(\w+)\s*[|.}\[]|\{%-?(?:p|tr|tc|r)?\s*\w")
_ENDS = re.compile(r"\{[{%#]|[}%#]\}")
_MOST_OPEN = 50  # tags without their end: each is looked for to the end of the part
_PARAGRAPH_TAG = re.compile(r"\{[{%#]p\s.*?[}%#]\}")
_PARAGRAPH_START = re.compile(r"<w:p([ >])")
_CUT_AWAY = msg("A {{%p … %}} tag must stand alone in its paragraph: put it on a line of its own.")


@dataclass(frozen=True, slots=True)
class TaggedPart:
    """A part with tags: compiled, and the names that it asks for."""

    compiled: Template
    names: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class WordTemplate:
    """A template ready to be filled any number of times. ``main`` names the document's part.

    Two are the same only when they are one object: that is what memory of letterheads goes by.
    """

    path: Path
    main: str
    parts: Mapping[str, bytes]
    tagged: Mapping[str, TaggedPart]


def word_template(path: Path) -> WordTemplate:
    """Return the template of a file, from memory while the file stays as it was.

    Raises:
        InputError: the file cannot be used, or one of its tags is written wrongly.
    """
    return _read(path, OfficeFile(path, WORD).state())


def written_tags(template: WordTemplate) -> frozenset[str]:
    """What a template's tags begin with: names (``title``), and ``%`` where one repeats or chooses."""
    return _written_tags(template)


@lru_cache(maxsize=64)
def _written_tags(template: WordTemplate) -> frozenset[str]:
    types = types_of(template.parts)
    found: set[str] = set()
    for name in sorted(template.parts):
        if types[name] in _TAGGED_KINDS:
            for paragraph in _parsed(template.parts[name], template.path).iter(w("p")):
                found |= {match[1] or "%" for match in _OPENING.finditer(own_text(paragraph))}
    return frozenset(found)


def plain_template(path: Path) -> WordTemplate:
    """Return a file's parts with none of them compiled, from memory while the file stays as it was.

    Raises:
        InputError: the file cannot be used.
    """
    return _plain(path, OfficeFile(path, WORD).state())


def compile_parts(parts: Mapping[str, bytes], path: Path) -> WordTemplate:
    """Compile the tagged parts of a package.

    Raises:
        InputError: a tag is written wrongly, or would lose text.
    """
    types = types_of(parts)
    main = next(name for name, kind in types.items() if kind == WORD.main)
    tagged = {}
    for name in sorted(parts):
        plain = parts[name].replace(b"\0", b"") if types[name].endswith("xml") else b""
        if any(mark in plain for mark in _FIELD_MARKS):
            refuse_foreign_fields(_parsed(parts[name], path), path)
        if types[name] in _TAGGED_KINDS and (part := _tagged(parts[name], path)):
            tagged[name] = part
    return WordTemplate(path, main, parts, tagged)


@lru_cache(maxsize=64)
def _read(path: Path, _state: tuple[int, int]) -> WordTemplate:
    return compile_parts(_plain(path, _state).parts, path)


@lru_cache(maxsize=64)
def _plain(path: Path, _state: tuple[int, int]) -> WordTemplate:
    parts = open_package(OfficeFile(path, WORD))
    types = types_of(parts)
    return WordTemplate(path, next(name for name, kind in types.items() if kind == WORD.main), parts, {})


def _tagged(content: bytes, path: Path) -> TaggedPart | None:
    root = _parsed(content, path)
    texts = [own_text(paragraph) for paragraph in root.iter(w("p"))]
    if not any(_TAG.search(text) for text in texts):
        return None
    source = _jinja(root, path)
    for text in texts:
        _refuse_loss(text, path)
    return _compile(source, path)


def _parsed(content: bytes, path: Path) -> etree._Element:
    try:
        return parse(content)
    except etree.XMLSyntaxError:
        raise OfficeFile(path, WORD).damaged() from None


def _refuse_loss(text: str, path: Path) -> None:
    """A paragraph that holds a paragraph tag vanishes whole: nothing else may stand in it."""
    found = _PARAGRAPH_TAG.search(text)
    if found and found.group() != text.strip():
        raise InputError(
            msg("The paragraph “{text}” would lose a part of its text.", text=text.strip()[:120]),
            remedy=_CUT_AWAY,
            path=path,
        )


def _jinja(root: etree._Element, path: Path) -> str:
    """The part as Jinja reads it, one paragraph a line so that an error has a place."""
    from docxtpl import DocxTemplate  # noqa: PLC0415

    text = etree.tostring(root, encoding="unicode")
    ends = _ENDS.findall(text)
    if sum(one[0] == two[0] == "{" for one, two in pairwise(ends)) > _MOST_OPEN:
        raise _unclear(text, 1, "tags without end", path)
    patched: str = DocxTemplate(None).patch_xml(text)
    return _PARAGRAPH_START.sub(r"\n<w:p\1", patched)


def _compile(source: str, path: Path) -> TaggedPart:
    env = environment()
    try:
        tree = env.parse(source)
        names = meta.find_undeclared_variables(tree) - set(env.globals)
        if outlaw := outlaws(tree):
            raise outlawed(outlaw, path)
        return TaggedPart(env.from_string(tree), frozenset(names))
    except (TemplateSyntaxError, RecursionError) as error:
        raise _unclear(source, getattr(error, "lineno", 1), str(error), path) from None


def _unclear(source: str, line: int, detail: str, path: Path) -> InputError:
    return InputError(
        msg("A tag is not understood near “{place}”: {detail}", place=_near(source, line), detail=detail),
        remedy=msg("Every “{{% for %}}” and “{{% if %}}” needs its end. The tags: docs/documents.md."),
        path=path,
    )


def _near(source: str, line: int) -> str:
    """What a person reads around a line of a patched part."""
    lines = source.split("\n")
    around = " ".join(re.sub(r"<[^>]*>", "", text).strip() for text in lines[max(0, line - 2) : line + 1])
    return " ".join(around.split())[:120]
