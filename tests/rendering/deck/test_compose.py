from __future__ import annotations

from osereso.rendering.deck.compose import Composer
from osereso.rendering.deck.plan import plan
from osereso.rendering.pictures import Logo
from osereso.typography import NBSP
from tests.rendering.deck.decks import stage

LOGO = Logo(b"", 400, 100, "Logo")


def pages(markdown: str, footer: str = "OSERESO"):
    return Composer(stage(), footer, "fr", {"client_logo": LOGO}).pages(plan(markdown))


def test_the_parts_of_a_slide_are_numbered_and_announced_in_the_notes():
    made = pages(
        "## Titre\n" + "".join(f"- point {n} " + "mot " * 12 + "\n" for n in range(9)) + "\n### Notes\nDire."
    )
    count = len(made)
    assert count > 1
    assert [page.title for page in made] == [f"Titre ({n}/{count})" for n in range(1, count + 1)]
    assert made[0].notes[0].text == "Dire."
    assert all(page.notes and page.notes[0].text != "Dire." for page in made[1:])


def test_a_title_too_long_is_said_whole_in_the_text():
    title = "Un titre qui ne tient pas " * 12
    made = pages(f"## {title}\n- un\n\n## {title} bis\n- deux")
    said = " ".join(line.text for text in made[0].texts[1:] for line in text.lines)
    assert title.strip() in said.replace(NBSP, " ")
    assert len({page.title for page in made}) == len(made)


def test_slides_of_a_section_carry_its_tab_as_wide_as_its_words():
    _, page, last = pages("# Le métier {sequence}\n## Un\n- a\n# Fin\n- b")
    tab = next(text for text in page.texts if text.holder.name == "Repère de séquence")
    assert tab.lines[0].text == "1 – Le métier"
    assert tab.box.w < tab.holder.box.w
    assert all(text.holder.name != "Repère de séquence" for text in last.texts)


def test_a_logo_keeps_its_proportions_inside_its_place():
    (page,) = pages("## T\n- a")
    (picture,) = page.pictures
    assert round(picture.box.w / picture.box.h, 3) == 4
    assert picture.box.w <= picture.holder.box.w


def test_a_footer_too_long_loses_its_middle_first():
    (page,) = pages("## T\n- a", f"OSERESO – {'titre ' * 30} – Confidentiel, usage interne")
    assert page.footer.lines[0].text == "OSERESO – Confidentiel, usage interne"


def test_a_footer_too_long_is_cut_and_never_runs_over():
    (page,) = pages("## T\n- a", "Un pied de page " * 40)
    assert page.footer.lines[0].text.endswith("…")
