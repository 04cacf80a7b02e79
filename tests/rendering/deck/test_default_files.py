"""What stands in the repository fits together: the template and its script, the outline and its page."""

from __future__ import annotations

import importlib
import re
import sys

from osereso.rendering.deck.plan import ROLES
from osereso.rendering.deck.slides import Role
from osereso.rendering.package import unpack
from tests.rendering.deck.decks import DEFAULT
from tests.samples import ROOT


def test_the_template_is_what_its_script_makes(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(ROOT / "scripts"), *sys.path])
    script = importlib.import_module("build_deck_template")
    made = {name: text.encode() for name, text in script.parts().items()}
    assert unpack((DEFAULT / "deck.pptx").read_bytes()) == made


def test_the_page_for_trainers_names_every_kind_of_slide_and_no_other():
    page = (ROOT / "docs" / "deck.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`\{([\w-]+)\}`", page))
    assert told <= set(ROLES)
    assert {ROLES[word] for word in told} == set(Role)


def test_both_outlines_have_the_same_slides():
    french, english = (
        re.findall(r"^#+ .*\{([\w-]+)\}$", (DEFAULT / name).read_text(encoding="utf-8"), re.MULTILINE)
        for name in ("deck.md.j2", "deck.en.md.j2")
    )
    assert [ROLES[word] for word in french] == [ROLES[word] for word in english]
