"""What is left out of a page, and what is kept though its name sounds like furniture."""

from __future__ import annotations

import pytest

from tests.reading.documents import document_of

ANSWER = "Je travaille dans cet atelier depuis dix ans, et je ne compte pas en partir de sitôt. " * 3
TEXT = f"<h1>Titre de la page</h1><p>Que faites-vous ?</p><p>{ANSWER}</p>"


def text(body: str) -> str:
    return document_of(
        f"<html><head><title>Titre de la page</title></head><body>{body}</body></html>", "p.html"
    ).text


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav><a href=/>XYZ ?</a></nav>",
        '<div role="navigation">XYZ ?</div>',
        '<div class="td-post-sharing">XYZ</div>',
        '<div id="cookie-law-info-bar">XYZ acceptez-vous ?</div>',
        '<div class="rgpdBanner">XYZ ?</div>',
        '<section id="comments"><p>XYZ, est-ce vrai ?</p></section>',
        '<blockquote class="twitter-tweet">XYZ</blockquote>',
        '<div class="wp-caption"><img><p class="wp-caption-text">XYZ ?</p></div>',
        '<p style="display:none">XYZ</p>',
        "<div hidden>XYZ</div>",
        '<ul><li><a href="#a">XYZ ?</a><li><a href="#b">b</a><li><a href="#c">c</a></ul>',
        "<p>À lire aussi : <a href=/a>XYZ, qui est-ce ?</a></p>",
        "<h4>Voir aussi</h4><ul><li><a href=/a>XYZ</a></ul>",
        "<div><div><h3><a href=/a>XYZ</a></h3><p>b</p></div><div><h3><a href=/c>c</a></h3></div></div>",
        "<select><option>XYZ</select><button>XYZ</button><iframe>XYZ</iframe><noscript>XYZ</noscript>",
        "<template><p>XYZ</p></template><svg><text>XYZ</text></svg>",
    ],
)
def test_furniture_is_left_out_inside_the_text_too(furniture: str) -> None:
    shown = text(f"<article>{TEXT}{furniture}<p>Et ensuite ?</p><p>{ANSWER}</p></article>")
    assert "XYZ" not in shown
    assert shown.count("de sitôt") == 6


@pytest.mark.parametrize(
    "kept",
    [
        '<h2 class="anchorWithStickyNavbar_LWe7" id="comment-devient-on-luthier">XYZ ?</h2>',
        '<section id="comment-partager-son-savoir"><h2>XYZ</h2></section>',
        '<p class="menu-item">XYZ ?</p>',
        '<li class="social">XYZ ?</li>',
        '<div class="category-newsletter">XYZ</div>',
        '<button class="accordion-button">XYZ</button>',
        '<h3><button aria-controls="r">XYZ</button></h3><div id="r" hidden>XYZ</div>',
        '<div class="collapse" style="display:none">XYZ</div>',
        "<ul><li><a href=/a>XYZ</a></li></ul>",
        "<blockquote>Un proverbe<footer>XYZ</footer></blockquote>",
        '<footer class="entry-footer">Propos recueillis par XYZ</footer>',
        "<h3><a href=/self>XYZ ?</a></h3>",
    ],
)
def test_what_may_be_the_interviews_is_kept_whatever_its_name(kept: str) -> None:
    assert "XYZ" in text(f"<article>{TEXT}{kept}<p>{ANSWER}</p></article>")


@pytest.mark.parametrize(
    "wrapper", ["nav", "aside", "form", 'div class="sidebar"', 'div class="has-menu widget"']
)
def test_an_element_that_holds_the_text_is_never_left_out(wrapper: str) -> None:
    assert "de sitôt" in text(f"<{wrapper}>{TEXT}")


def test_a_sign_that_links_to_its_heading_is_no_part_of_it() -> None:
    assert "Que faites-vous ?\n" in text('<h2>Que faites-vous ?<a href="#q">¶</a></h2><p>Rien.</p>')


def test_hours_at_the_end_of_messages_are_left_out_and_those_in_talk_stay() -> None:
    chat = "".join(f"<p>Message {one}.<span>20:1{one}</span></p>" for one in range(5))
    shown = text(f"{TEXT}{chat}<p><b>9:30</b> arrivée</p>")
    assert "20:1" not in shown
    assert "9:30 arrivée" in shown


def test_the_last_exchange_is_kept_though_it_stands_outside_the_article() -> None:
    shown = text(f"<article>{TEXT}</article><div><p>Et demain ?</p><p>{ANSWER}</p></div>")
    assert shown.count("de sitôt") == 6


def test_teasers_beside_an_article_are_left_out() -> None:
    teaser = "<div><h3><a href=/a>Faut-il partir ?</a></h3><p>Notre enquête dit que oui, parfois.</p></div>"
    assert "enquête" not in text(f"<div><main>{TEXT}</main><div>{teaser * 3}</div></div>")
