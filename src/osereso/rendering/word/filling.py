"""A template and values make a document: each tagged part is filled, mended, and packed with fixed bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.colours import recolour
from osereso.rendering.office import proofing_language
from osereso.rendering.package import pack
from osereso.rendering.parts import dump, parse, related_parts, types_of
from osereso.rendering.sandbox import UnknownTagError, run, unknown_tag
from osereso.rendering.word.contents import fill_contents
from osereso.rendering.word.finishing import finish, number_drawings
from osereso.rendering.word.front import FACTS
from osereso.rendering.word.letterhead import on_letterhead
from osereso.rendering.word.media import add_pictures
from osereso.rendering.word.names import WP
from osereso.rendering.word.numbering import restart_lists
from osereso.rendering.word.palette import COLOURED, face_of, palette_of, write_out
from osereso.rendering.word.pictures import Picture
from osereso.rendering.word.properties import Dress, set_language, write_properties
from osereso.rendering.word.styles import Styles
from osereso.rendering.word.template import plain_template, word_template, written_tags

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from osereso.rendering.word.letterhead import Letterhead
    from osereso.rendering.word.palette import Palette
    from osereso.rendering.word.template import TaggedPart, WordTemplate


def fill(
    path: Path, values: Mapping[str, object], dress: Dress, *, body: Path | None = None, cover: bool = False
) -> bytes:
    """Return the document that a template and values make.

    A file without tags of ours is a letterhead: the text of ``body`` goes into it, after its cover where the
    document has one (``cover``). ``values`` are plain frozen values; their texts are shown to the letter,
    whatever they look like.

    Raises:
        InputError: the template cannot be used, or asks for what does not exist.
    """
    letterhead = letterhead_of(path, frozenset(values), body, cover=cover)
    template = letterhead.template if letterhead else word_template(path)
    _refuse_unknown(template, values)
    parts = dict(template.parts)
    related = related_parts(template.parts, template.main)
    ours = letterhead is not None or path == body
    palette = palette_of(parts.get(related.get("theme", "")), dress.colours, legible=ours)
    roots = {name: _filled(part, values, template.path) for name, part in template.tagged.items()}
    for root in roots.values():
        finish(root, palette)
    _dress(parts, roots, related, dress, replace(palette, legible=path == body))
    _complete(parts, roots, template, related, values)
    parts |= {name: dump(root) for name, root in roots.items()}
    write_properties(parts, dress)
    return pack(parts)


def letterhead_of(
    path: Path, names: frozenset[str], body: Path | None, *, cover: bool = False
) -> Letterhead | None:
    """Return a file with the text of ``body`` in it; None where its own tags make it a template of its own.

    Tags that only say the session's facts (its title, its client) leave a document without its text: such a
    file is a letterhead, too.

    Raises:
        InputError: a file cannot be used.
    """
    if body is None or path == body:
        return None
    plain = plain_template(path)
    if (written_tags(plain) & (names | {"%"})) - FACTS:
        return None
    return on_letterhead(plain, word_template(body), names, cover=cover)


def _refuse_unknown(template: WordTemplate, values: Mapping[str, object]) -> None:
    for part in template.tagged.values():
        for name in sorted(part.names - set(values)):
            raise unknown_tag(name, values, template.path)


def _filled(part: TaggedPart, values: Mapping[str, object], path: Path) -> etree._Element:
    try:
        return parse(run(part.compiled, values, path).replace("\n<w:p", "<w:p"))
    except InputError:
        raise
    except UnknownTagError as unknown:
        raise unknown_tag(unknown.name, unknown.known, path) from None
    except etree.XMLSyntaxError:
        raise InputError(
            msg("A tag of the template cuts across a table or a paragraph."),
            remedy=msg("Put “for”, “if” and their ends in the same cell, or use {{%tr … %}} for whole rows."),
            path=path,
        ) from None
    except Exception as error:  # whatever a stranger's tags may do, it is the template's fault
        raise InputError(
            msg("A tag of the template fails: {detail}", detail=f"{type(error).__name__}: {error}"[:200]),
            remedy=msg("Compare the tags with those of the default template."),
            path=path,
        ) from None


def _dress(
    parts: dict[str, bytes],
    roots: dict[str, etree._Element],
    related: Mapping[str, str],
    dress: Dress,
    palette: Palette,
) -> None:
    """Set the document's language, and the client's colours wherever the template says a theme's."""
    styles = related.get("styles", "")
    if styles in parts:
        roots[styles] = parse(parts[styles])
        set_language(roots[styles], proofing_language(dress.language))
    if not dress.colours:
        return
    types = types_of(parts)
    for name, content in parts.items():
        if "wordprocessingml" in types[name] and b"theme" in content and name.endswith(".xml"):
            root = roots.setdefault(name, parse(content))
            for element in root.iter(*COLOURED):
                write_out(element, palette)
    if (theme := related.get("theme", "")) in parts:
        roots[theme] = parse(parts[theme])
        recolour(roots[theme], dress.colours)


def _complete(
    parts: dict[str, bytes],
    roots: dict[str, etree._Element],
    template: WordTemplate,
    related: Mapping[str, str],
    values: Mapping[str, object],
) -> None:
    """What is only known when the whole text stands: lists, contents, pictures, numbers of drawings."""
    document = roots.setdefault(template.main, parse(parts[template.main]))
    styles = roots.get(related.get("styles", ""))
    if styles is not None:
        read = Styles.of(styles)
        numbering = related.get("numbering", "")
        if numbering in parts:
            lists = roots.setdefault(numbering, parse(parts[numbering]))
            restart_lists(document, lists, read)
        fill_contents(document, read, face_of(parts.get(related.get("theme", ""))))
    add_pictures(parts, roots, [value for value in values.values() if isinstance(value, Picture)])
    for name, content in parts.items():
        if name not in roots and name.endswith(".xml") and WP.encode() in content and b"docPr" in content:
            roots[name] = parse(content)
    number_drawings(roots[name] for name in sorted(roots))
