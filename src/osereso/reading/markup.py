"""Tags and codes inside a Markdown text: what they mean is kept as Markdown, the rest goes.

Pages kept as Markdown hold HTML, comments and the codes of their site's generator. Every pattern is
bounded, so that an unclosed tag costs no more than what it may reach.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.text import squeeze

if TYPE_CHECKING:
    from osereso.reading.traced import Traced

BOX, BOX_END = ":::box", ":::"  # lines around what an editor set beside the talk
_ATTRIBUTES = r"(?:\s[^<>]{0,2000})?"
_BLOCKS = (
    "p|div|section|article|header|footer|figure|picture|ul|ol|dl|dt|dd|table|tbody|thead|tr|blockquote"
    "|center|details|summary|aside|main|nav|hr"
)
# Neither looks past the next opening of its own kind: what is never closed costs its own length.
_COMMENT = re.compile(r"<!--(?:(?!<!--).){0,20000}?-->", re.DOTALL)
_UNSEEN = re.compile(
    rf"<(script|style|iframe|video|audio|svg|object|noscript|template){_ATTRIBUTES}>"
    r"(?:(?!<\1).){0,5000}?</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
# Codes of site generators: Hugo, Jekyll, kramdown, WordPress.
_CODES = re.compile(
    r"\{\{[<%].{0,1000}?[%>]\}\}|\{%.{0,1000}?%\}|\{:[^{}\n]{0,300}\}|\[\^\w{1,20}\](?!:)"
    r"|\[/?(?:caption|gallery|embed|youtube|audio|video|vc_\w{1,30}|et_pb_\w{1,30})\b[^\]\n]{0,500}\]",
    re.DOTALL,
)
_TITLE = re.compile(
    rf"<h([1-6]){_ATTRIBUTES}>((?:(?!<h[1-6]).){{0,1500}}?)</h\1\s*>", re.DOTALL | re.IGNORECASE
)
_TITLE_START = re.compile(rf"<h([1-6]){_ATTRIBUTES}>\s{{0,20}}", re.IGNORECASE)
_BOLD = re.compile(rf"</?(?:strong|b){_ATTRIBUTES}>", re.IGNORECASE)
_ITALIC = re.compile(rf"</?(?:em|i){_ATTRIBUTES}>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s{0,5}/?>[ \t]{0,50}\n?", re.IGNORECASE)
_CAPTION = re.compile(
    rf"<figcaption{_ATTRIBUTES}>\s{{0,50}}((?:(?!<figcaption).){{0,1500}}?)\s{{0,50}}</figcaption\s*>",
    re.DOTALL | re.IGNORECASE,
)
_BOX = re.compile(
    r"<div\s[^<>]{0,300}?class=[\"'][^\"'<>]{0,200}?\b(?:alert|callout|encart|encadr[eé]|sidebar)\b[^<>]{0,500}>"
    r"(.{0,5000}?)</div\s*>",
    re.DOTALL | re.IGNORECASE,
)
_CODED_CAPTION = re.compile(r"\[caption\b[^\]\n]{0,500}\](.{0,1500}?)\[/caption\]", re.DOTALL)
_ITEM = re.compile(rf"\n?[ \t]{{0,50}}<li{_ATTRIBUTES}>\s{{0,50}}", re.IGNORECASE)
_BLOCK = re.compile(rf"</?(?:{_BLOCKS}|h[1-6]){_ATTRIBUTES}/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,2000})?/?>")
_PICTURE = re.compile(r"!\[([^\]\n]{0,300})\]\([^()\n]{0,2000}\)")
_LINK_TARGET = re.compile(r"(?m)^[ ]{0,3}\[[^\]\n]{1,100}\]:[ \t]{0,10}\S{1,2000}.{0,300}$")
# « ** gras ** », which Markdown would not take for bold.
_LOOSE = re.compile(r"\*\*([ \t\u00a0]{0,5})([^*\n]{1,1000}?)([ \t\u00a0]{0,5})\*\*")


def plain_markdown(text: Traced) -> Traced:
    """Return a Markdown text without tags and codes; headings, bold, items and breaks are Markdown's own."""
    if "<" in text.text:
        text = text.replaced(_COMMENT, "").replaced(_UNSEEN, "")
        text = text.replaced(_BOX, lambda match: f"\n\n{BOX}\n\n{match[1]}\n\n{BOX_END}\n\n")
        text = text.replaced(_CAPTION, lambda match: f"\n\n[image : {match[1]}]\n\n")
        text = text.replaced(_TITLE, lambda match: match.group().replace("\n", " "))
        text = text.replaced(_TITLE_START, lambda match: f"\n\n{'#' * int(match[1])} ")
        text = text.replaced(_BOLD, "**").replaced(_ITALIC, "*").replaced(_BREAK, "\n")
        text = text.replaced(_ITEM, "\n- ").replaced(_BLOCK, "\n\n").replaced(_TAG, "")
    text = text.replaced(_CODED_CAPTION, _caption)
    if "![" in text.text:
        text = text.replaced(_PICTURE, lambda match: f"[image : {match[1].strip()}]")
    text = text.replaced(_CODES, "").replaced(_LINK_TARGET, "")
    return text.replaced(_LOOSE, _tight)


def _caption(match: re.Match[str]) -> str:
    return f"\n\n[image : {squeeze(_PICTURE.sub('', match[1]))}]\n\n"


def _tight(match: re.Match[str]) -> str:
    if not match[1] and not match[3]:
        return match.group()
    return f"{match[1]}**{match[2]}**{match[3]}"
