"""The frames of the trainer's guide: what is said, asked, read aloud and brought out, each in its colour."""

from __future__ import annotations

from word_bricks import BOLD, QUIET_TINT, fill, gap, ink, line, loop, p, run

Words = dict[str, str]
ACCENT = ink("accent1")
QUIET = ink("text1", QUIET_TINT)
HOURS = 1500  # the width of the margin where the hour stands, in twentieths of a point
SAY, ASK, READ, BRING = "accent1", "accent2", "accent4", "accent3"
_INDENT = 170


def boxed(slot: str, label: str, *content: str) -> str:
    """A paragraph in the colour of what it is for: said, asked, read aloud or brought out."""
    return p("TexteTableau", run(f"{label} · ", f"{BOLD}{ink(slot)}"), *content, settings=_frame(slot))


def _frame(slot: str, hanging: int = 0, after: int = 2) -> str:
    """Frames that touch and differ in nothing are one: no keeping, in a row that is never cut."""
    hang = f' w:hanging="{hanging}"' if hanging else ""
    borders = f"<w:pBdr>{line('left', slot, 24, 6)}</w:pBdr>"
    return f'{borders}{fill(slot, "14")}{gap(0, after, 102)}<w:ind w:left="{_INDENT + hanging}"{hang}/>'


def listed(slot: str, label: str, over: str, text: str) -> str:
    """A label and the list under it, in one frame."""
    return p("TexteTableau", run(label, f"{BOLD}{ink(slot)}"), settings=_frame(slot, after=0)) + loop(
        over, p("PuceEncadre", text, settings=_frame(slot, hanging=300, after=1))
    )


def slides(words: Words, of: str) -> str:
    """The numbers of the slides of a step or a moment, where it has any."""
    return (
        f"{{% with slides = {of}.slides %}}{{% if slides %}} · {words['guide_shown']}\u00a0{{{{ slides }}}}"
        "{% endif %}{% endwith %}"
    )
