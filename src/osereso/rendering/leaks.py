"""The last look before a kit is written: no other client's name may stand anywhere in it.

Names are looked for in every part of every file: text, speaker notes, alternative texts, file properties
and file names, whatever their case, accents and punctuation.
"""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.package import unpack
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from osereso.model.kit import Artifact

_PICTURES = (".png", ".jpeg", ".jpg", ".gif")
# from the end of a text to the next one of the same paragraph, on the same line
_RUNS = re.compile(
    r"</(?:a|w):(?:t|r)>(?:<(?!/(?:a|w):p>|(?:a|w):br\b|w:tab\b|w:cr\b)[^>]*>)*?<(?:a|w):t(?: [^>]*)?>"
)
_DATA = re.compile(r'<script type="application/json"[^>]*>(.*?)</script>', re.DOTALL)
_CODE = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)
_SHORTEST = 3  # letters; a shorter name would be found everywhere


@dataclass(frozen=True, slots=True)
class Leak:
    """A client's name where it must not be: the file of the kit and the part inside it."""

    name: str
    path: str
    part: str


def find_leaks(artifacts: Iterable[Artifact], names: Iterable[str]) -> tuple[Leak, ...]:
    """Return every place where one of the names stands as whole words."""
    wanted = {name: f" {fold(name)} " for name in names if len(fold(name)) >= _SHORTEST}
    if not wanted:
        return ()
    return tuple(
        Leak(name, artifact.path, part)
        for artifact in artifacts
        for part, text in _texts(artifact)
        for name, folded in sorted(wanted.items())
        if folded in text
    )


def _texts(artifact: Artifact) -> Iterator[tuple[str, str]]:
    """The parts of a file with what a person or a program could read in them, folded."""
    for part, content in _parts(artifact).items():
        if not part.endswith(_PICTURES):
            read = next((read for suffix, read in _READERS.items() if part.endswith(suffix)), _readable)
            plain = read(content.decode("utf-8", "replace"))
            yield part, f" {fold(part)} {fold(plain)} "


def _parts(artifact: Artifact) -> dict[str, bytes]:
    if zipfile.is_zipfile(io.BytesIO(artifact.content)):
        return unpack(artifact.content)
    return {artifact.path: artifact.content}


def _page(text: str) -> str:
    """What a page shows and what its script knows: the names in our own code are nobody's."""
    known = " ".join(_json(data) for data in _DATA.findall(text))
    return f"{html.unescape(re.sub(r'<[^>]*>', ' ', _CODE.sub(' ', text)))} {known}"


def _json(text: str) -> str:
    """The texts of a JSON file, without the names of its keys; a text may be HTML."""
    try:
        waiting, found = [json.loads(text)], []
    except ValueError:
        return text
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            found.append(html.unescape(re.sub(r"<[^>]*>", " ", value)))
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return " \n ".join(found)


_READERS = {".html": _page, ".json": _json}


def _readable(xml: str) -> str:
    """The text of a part and its attributes; a name cut into several runs is one text again."""
    attributes = " ".join(re.findall(r"\"([^\"<>]*)\"", xml))
    joined = _RUNS.sub("", xml)
    return html.unescape(f"{attributes} {re.sub(r'<[^>]*>', ' ', joined)}")
