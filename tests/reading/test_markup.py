"""Tags and codes inside Markdown: what they mean stays, the rest goes, places are kept."""

from __future__ import annotations

import time

import pytest

from osereso.reading.markup import plain_markdown
from osereso.reading.traced import Traced
from tests.reading import printed
from tests.reading.documents import answered, asked, interview_of, lines_shown, marking, talk, understood


def plain(text: str) -> str:
    return plain_markdown(Traced.whole(text)).text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<strong>Qui ?</strong> <b class='x'>Moi</b>", "**Qui ?** **Moi**"),
        ("<em>doux</em> <i>lent</i>", "*doux* *lent*"),
        ("<EM>doux</EM>", "*doux*"),
        ("un<br>deux<br />\ntrois", "un\ndeux\ntrois"),
        ("<h3 id='q'>Et le\nvernis ?</h3>Secret", "\n\n### Et le vernis ?\n\nSecret"),
        ("<ul><li>un</li>\n<li class='b'>deux</li></ul>", "\n\n\n- un\n- deux"),
        ("<p>Un</p><p>Deux</p>", "\n\nUn\n\n\n\nDeux\n\n"),
        ("a <span style='x'>b</span> <custom-tag>c</custom-tag>", "a b c"),
        ("avant <!-- un\nmot --> après", "avant  après"),
        ("<script>if (a < b) {}</script>fin", "fin"),
        ("<iframe src='https://exemple.invalid'>film</iframe>", ""),
        ("<figure><img src='a'><figcaption>Un bol</figcaption></figure>", "[image : Un bol]"),
        ("[caption id='a' width='3']<img src='a'> Un bol,\ncuit[/caption]", "[image : Un bol, cuit]"),
        ("[caption]![alt](a.png) Un bol[/caption]", "[image : Un bol]"),
        ("![Un bol](a.png 'titre')", "[image : Un bol]"),
        ("{{< figure src='a' >}}{% note %}Vu{% endnote %}{: .lead}", "Vu"),
        ("[gallery ids='1,2'] puis [vc_row][/vc_row]", " puis "),
        ("Un secret[^1].", "Un secret."),
        ("[Un lien][a]\n\n[a]: https://exemple.invalid 'titre'", "[Un lien][a]\n\n"),
        ("2 < 3 et 4 > 1", "2 < 3 et 4 > 1"),
        ("[un choix] et [un autre]", "[un choix] et [un autre]"),
        ("{accolades} et {{ deux }}", "{accolades} et {{ deux }}"),
    ],
)
def test_tags_and_codes_become_what_they_mean(written: str, shown: str) -> None:
    assert plain(written).strip("\n") == shown.strip("\n")


def test_what_is_left_knows_where_it_stood() -> None:
    written = "<p>Le <strong>bois</strong> <!-- ici --> répond.</p>"
    traced = plain_markdown(Traced.whole(written))
    for word in ("Le", "bois", "répond."):
        start = traced.text.index(word)
        assert "".join(written[place] for place in traced.origins[start : start + len(word)]) == word


@pytest.mark.parametrize(
    "unclosed",
    [
        "<!-- ",
        "<script>",
        "<h2>",
        "<figcaption>",
        "{{< ",
        "{% ",
        "[caption]",
        "<a ",
        "**",
        "[",
        "<li ",
        "![",
        "{:",
    ],
)
def test_a_mark_that_is_never_closed_costs_little_however_often_it_stands_there(unclosed: str) -> None:
    start = time.process_time()
    plain(f"{unclosed}mot " * 3_000)
    assert time.process_time() - start < 20


def test_galleries_embeds_and_captions_are_no_part_of_answers() -> None:
    text = printed.WITH_PICTURES
    interview, problems = understood(text, "interview.md")
    assert talk(interview) == [
        ("Quel bois choisissez-vous ?", "De l’épicéa.\n\nIl doit avoir cent ans."),
        ("Combien d’heures pour un violon ?", "Deux cents."),
        ("Et le vernis ?", "C’est un secret."),
    ]
    assert (marking(interview), problems) == ("bold", ())
    assert [(left.text, left.reason) for left in interview.left_aside] == [
        ("[image : L’atelier vu de la rue]", "caption"),
        ("Photo : l’atelier vu de la rue", "echo"),
        ("[image : Un rabot]", "caption"),
        ("[image : Un violon nu, avant le vernis]", "caption"),
    ]
    first = lines_shown(text, interview.exchanges[0])
    assert [paragraph for paragraph, _ in first] == [line for _, line in first]


def test_an_interview_that_a_site_wrote_in_tags_is_read_as_if_it_were_markdown() -> None:
    text = (
        "# Le sel\n\n<h3>Qui récolte ?</h3>\n<p>Moi, <em>seul</em>.<br>Toujours.</p>\n\n"
        "<h3>Et l’hiver ?</h3>\n<ul>\n<li>je dors</li>\n<li>je lis</li>\n</ul>\n"
    )
    interview = interview_of(text, "interview.md")
    assert asked(interview) == ["Qui récolte ?", "Et l’hiver ?"]
    assert answered(interview) == ["Moi, seul.\nToujours.", "- je dors\n- je lis"]
    assert marking(interview) == "heading 3"
