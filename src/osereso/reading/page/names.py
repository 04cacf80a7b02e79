"""The names that pages give to what stands beside their text: tags, roles, classes."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from osereso.reading.page.tree import HEADINGS, Element, level_of

if TYPE_CHECKING:
    from collections.abc import Iterator

NEVER = frozenset(
    "script style template noscript title meta link base svg canvas iframe video audio object embed map "
    "select textarea input datalist option figcaption noembed noframes rp rt progress meter".split()
)
# What holds one paragraph: where it asks, it may be the interview's whatever its class.
PARAGRAPHS = frozenset(
    {"p", "li", "dt", "dd", "td", "th", "summary", "blockquote", "span", "label", *HEADINGS}
)
_USUALLY = frozenset({"nav", "aside", "footer", "form", "dialog", "menu", "search"})
_ROLES = frozenset(
    "navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip".split()
)
# One of these words anywhere in a class or name: « post-share-buttons », « site-footer », « nav-links ».
_WORDS = frozenset(
    "abonnement abonnez addthis addtoany advert advertisement advertising arbo ariane authorbox "
    "axeptio biobox breadcrumb breadcrumbs caption carousel comment commentaire commentaires "
    "commentlist comments consent cookie cookiebot cookies didomi disqus encart footer forum galerie "
    "gallery gdpr hierarchie legende ligatus lightbox likes login megamenu menu modal nav navbar "
    "navigation newsletter onetrust outbrain pager pagination partage partager pied popular popup "
    "printfriendly promo promos publicite rating ratings recherche recommandations recommandes "
    "recommendation recommendations recommended related relatedposts reseaux respond rgpd search "
    "share shareaholic sharedaddy sharer sharethis sharing sidebar similaires similar slideshow "
    "sociable social socials sommaire sponsor sponsored subscribe subscription taboola tagcloud "
    "tarteaucitron toc toolbar trending".split()
)
# These name furniture only when they are the whole class.
_WHOLE = frozenset(
    "a-lire-aussi ad ads alire banner bluesky-embed cat-links cta embed fb-post imprimer "
    "instagram-media les-plus-lus lire-aussi mastodon-embed meta-nav most-read plus-lus "
    "post-edit-link post-tags print pub pubs read-next screen-reader-text skip-link spip_doc_credits "
    "spip_doc_descriptif spip_doc_legende spip_doc_titre spip_documents sr-only tag-links tags "
    "tags-links teasers tiktok-embed tr-caption twitter-tweet twitter-video visually-hidden "
    "voir-aussi widget widget-area wp-block-embed wp-embedded-content".split()
)
# These leave no doubt: a page may hold more words of them than of its own.
_CONSENT = frozenset(
    "axeptio consent cookie cookiebot cookies didomi gdpr onetrust rgpd tarteaucitron".split()
)
_SURE = _CONSENT | frozenset(
    "comment comments commentaire commentaires commentlist disqus forum respond".split()
)
_NO_NAME = re.compile(r"(?:category|tag|type|status|format|has|no|is|with|js|post|page)-|hentry|menu-item")
_PART = re.compile(r"[a-z]+|[A-Z][a-z]*")
_BIOGRAPHY = frozenset({"bio", "box", "about"})
_OPENS_UP = frozenset(
    "collapse collapsed accordion accordeon panel tab faq more suite answer reponse toggle readmore".split()
)
_ELSEWHERE = re.compile(
    r"(?:a )?lire (?:aussi|egalement)|voir (?:aussi|egalement)|sur le meme (?:sujet|theme)"
    r"|articles? (?:similaires?|lies?|associes?|recents?)|(?:dans la|de la) meme rubrique|vous aimerez"
    r"|ces articles|les plus lus|nos derniers articles|pour aller plus loin|partagez? |suivez nous"
    r"|a decouvrir aussi|recommande pour vous"
)
_CREDITS = re.compile(
    r"propos recueillis|recueillis? par|(?:interview|entretien)s? (?:realisee?|menee?|par)\b|publie"
)


def is_named(element: Element) -> bool:
    """Whether tag, role, class or name say that an element stands beside the text.

    The class of a heading says how it looks and moves (« anchorWithStickyNavbar »), hardly what it is.
    """
    words = name_words(element) if not level_of(element) else frozenset()
    if element.tag in _USUALLY or element.get("role").lower() in _ROLES or words & _WORDS:
        return True
    if "author" in words and words & _BIOGRAPHY:
        return True
    return any(name.lower() in _WHOLE for name in (*element.names, element.get("id")))


def is_surely_named(element: Element) -> bool:
    """Whether the name leaves no doubt."""
    return not level_of(element) and bool(name_words(element) & _SURE)


def is_footer(element: Element) -> bool:
    """Whether an element closes the page or the article; a quotation's footer names who is quoted."""
    if element.tag != "footer" and "footer" not in name_words(element):
        return False
    return not any(one.tag == "blockquote" for one in islice(element.above(), 5))


def opens_up(element: Element) -> bool:
    """Whether a click shows an element that is hidden at first."""
    return bool(name_words(element) & _OPENS_UP)


def controlled(element: Element) -> Iterator[str]:
    """Give the names of what an element shows or hides when it is clicked."""
    for name in ("aria-controls", "data-target", "data-bs-target", "href"):
        value = element.get(name) if element.written else ""
        if value and (name != "href" or value.startswith("#")):
            yield value.removeprefix("#")


def is_button(element: Element) -> bool:
    """Whether an element is a button, and not the head of something that folds up."""
    if element.tag != "button" or "accordion" in element.get("class"):
        return False
    return not any(one.tag in (*HEADINGS, "summary", "dt") for one in islice(element.above(), 3))


def is_printed_margin(element: Element) -> bool:
    """Whether an element is the header or footer of printed pages, as LibreOffice saves it in a page."""
    return element.tag == "div" and element.get("title") in ("header", "footer")


def points_elsewhere(text: str) -> bool:
    """Whether a folded text announces other articles."""
    return _ELSEWHERE.match(text) is not None


def gives_credits(text: str) -> bool:
    """Whether a folded text says who asked, and when it was published."""
    return _CREDITS.search(text) is not None


def name_words(element: Element) -> frozenset[str]:
    """The words in an element's classes and name, those that say what the page is about left out."""
    if not element.written:
        return frozenset()
    classes = (name for name in element.names[:30] if not _NO_NAME.match(name))
    return frozenset(word for name in classes for word in _words(name)) | _words_of_id(element.get("id"))


def _words(name: str) -> list[str]:
    return [name.lower(), *(part.lower() for part in _PART.findall(name[:60]))]


def _words_of_id(name: str) -> frozenset[str]:
    """The words of an element's own name; a long one is a question: « comment-devient-on-luthier »."""
    words = frozenset(_words(name)) - {"comment"}
    return words if len(_PART.findall(name[:60])) < 3 else words & _CONSENT
