"""One interview on the pages of many sites: what surrounds it is what such sites put around their texts.

Every layout returns the source of a page that holds the same exchanges. Its menus, banners, teasers and
comments ask questions too, as those of real sites do.
"""

# ruff: noqa: E501, ISC004 — pages as sites write them
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

Answer = Sequence[str | tuple[str, ...]]  # paragraphs; a tuple is a list


class Told(NamedTuple):
    """An interview to be laid out."""

    title: str
    standfirst: str
    byline: str
    exchanges: Sequence[tuple[str, Answer]]
    credits: str


TOLD = Told(
    "Lucie Ferrand, relieuse : « le papier se souvient »",
    "À Thiers, Lucie Ferrand répare des registres et des livres de famille. Elle nous a ouvert son atelier.",
    "Publié le 12 mars 2021 par Odile Marchand",
    (
        (
            "Comment devient-on relieuse ?",
            (
                "Par un CAP en deux ans, puis par beaucoup de livres ratés. J’ai commencé à trente ans, après la "
                "comptabilité.",
                "On me demande toujours pourquoi. Pourquoi pas ? J’aimais mieux le carton que les bilans.",
            ),
        ),
        (
            "Que faites-vous dans une journée ?",
            (
                "Trois choses, toujours dans le même ordre :",
                ("je débroche les cahiers", "je répare les fonds au papier japon", "je couds, le soir"),
                "Le reste du temps, je réponds au téléphone.",
            ),
        ),
        ("Parlez-nous de vos clients", ("Des notaires, des mairies, des petits-enfants.",)),
        ("Travaillez-vous seule ?", ("Non.",)),
        (
            "Quelles sont les difficultés du métier ?",
            (
                "L’humidité, d’abord : un registre mouillé se traite dans la semaine ou se perd. Et les délais "
                "de paiement, soixante jours chez certains.",
            ),
        ),
        (
            "Un conseil pour qui voudrait commencer ?",
            (
                "Gardez vos premiers livres, même laids. Et faites un stage chez un artisan qui "
                "n’a pas le temps : vous verrez tout.",
            ),
        ),
    ),
    "Propos recueillis par Odile Marchand",
)

_COOKIES = (
    "Nous et nos partenaires utilisons des cookies. Acceptez-vous que nous mesurions l’audience de ce site ? "
    "Vous pouvez changer d’avis à tout moment en bas de chaque page. " * 6
)
_TEASERS = (
    (
        "Faut-il changer de métier à quarante ans ?",
        "Notre enquête auprès de mille lecteurs montre que oui, parfois.",
    ),
    (
        "Qui sont les nouveaux artisans ?",
        "Ils ont trente ans, un atelier et un compte en ligne. Portraits croisés.",
    ),
    (
        "Le papier a-t-il un avenir ?",
        "Les fabricants répondent, chiffres à l’appui, dans notre grand dossier.",
    ),
)


def _paragraphs(answer: Answer, p: str = "<p>{}</p>\n", li: str = "<li>{}</li>\n") -> str:
    return "".join(
        p.format(part) if isinstance(part, str) else f"<ul>{''.join(li.format(one) for one in part)}</ul>\n"
        for part in answer
    )


def _flat(answer: Answer, between: str) -> str:
    return between.join(
        part if isinstance(part, str) else between.join(f"- {one}" for one in part) for part in answer
    )


def wordpress(told: Told) -> str:
    """A blog: bold questions, a pull quote, share bar, related posts, author box, comments, widgets."""
    body = "".join(
        f'<p class="wp-block-paragraph"><strong>{question}</strong></p>\n{_paragraphs(answer)}'
        for question, answer in told.exchanges
    )
    quote = told.exchanges[0][1][0]
    related = "".join(
        f'<div class="jp-relatedposts-post"><h4><a href="/x">{one}</a></h4><p>{two}</p></div>'
        for one, two in _TEASERS
    )
    return f"""<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8">
<title>{told.title} - Mains &amp; métiers</title><meta property="og:title" content="{told.title}">
<meta property="og:site_name" content="Mains &amp; métiers"><meta name="author" content="Odile Marchand">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"Article",
"headline":"Autre titre","datePublished":"2021-03-12T08:00:00+01:00","author":{{"name":"Odile Marchand"}}}}]}}</script>
<style>.screen-reader-text{{clip:rect(1px,1px,1px,1px);position:absolute}}</style></head>
<body class="post-template-default single single-post has-sidebar comments-open">
<a class="skip-link screen-reader-text" href="#content">Aller au contenu</a>
<div id="cookie-law-info-bar"><span>{_COOKIES}<a role="button">Accepter</a></span></div>
<header class="site-header"><p class="site-title"><a href="/">Mains &amp; métiers</a></p>
<nav class="main-navigation"><ul><li><a href="/">Accueil</a></li><li><a href="/q">Qui sommes-nous ?</a></li></ul></nav>
</header><div class="site-content"><div class="content-area"><main class="site-main">
<article class="post-12 post type-post category-reseaux-sociaux tag-comment hentry">
<header class="entry-header"><h1 class="entry-title">{told.title}</h1>
<div class="entry-meta"><span class="posted-on">{told.byline}</span></div></header>
<div class="entry-content"><p><em>{told.standfirst}</em></p>
<div class="wp-block-image"><figure><img src="a.jpg" alt="Lucie devant sa presse"><figcaption>Lucie, chez elle ?
</figcaption></figure></div>
{body}<figure class="wp-block-pullquote"><blockquote><p>{quote}</p></blockquote></figure>
<p class="has-text-align-right"><em>{told.credits}</em></p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Partager :</h3><ul><li><a>Tweet</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Articles similaires</h3>{related}</div></div>
<footer class="entry-footer"><span class="cat-links">Publié dans <a>Portraits</a></span></footer>
<div class="author-box"><h2>Odile Marchand</h2><p>Journaliste, elle aime les ateliers. Et vous ?</p></div></article>
<nav class="post-navigation"><a>Article précédent : Qui es-tu, tourneur ?</a></nav>
<div id="comments" class="comments-area"><h2>2 réflexions sur « {told.title} »</h2><ol class="comment-list">
<li class="comment"><article><p>Bravo, mais combien gagne-t-elle ?</p></article></li>
<li class="comment"><article><p>Ma grand-mère était relieuse aussi, quelle émotion de lire ces lignes.</p></article>
</li></ol><div id="respond"><h3>Laisser un commentaire</h3><form><label>Votre nom ?</label><textarea></textarea>
</form></div></div></main></div>
<aside class="widget-area"><section class="widget"><h2>Articles récents</h2><ul><li><a>Où apprendre ?</a></li></ul>
</section></aside></div><footer class="site-footer"><p>Fièrement propulsé par WordPress</p></footer>
<script>var q = "Êtes-vous là ?";</script></body></html>"""


def blogger(told: Told) -> str:
    """A blog whose site is the first title, whose posts are text between line breaks."""
    body = "<br />\n<br />\n".join(
        f'<span style="font-weight: bold;">{question}</span><br />\n<br />\n{_flat(answer, "<br /><br />")}'
        for question, answer in told.exchanges
    )
    return f"""<html><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<title>Le carnet d’Odile: {told.title}</title></head><body>
<div class='navbar section' id='navbar'><div class='widget Navbar'>Blog suivant</div></div>
<div id='outer-wrapper'><div id='header-wrapper'><h1 class='title'><a href='/'>Le carnet d’Odile</a></h1>
<p class='description'><span>Que lit-on ici ? Des rencontres, des ateliers et un peu de jardin.</span></p></div>
<div id='main-wrapper'><div class='main section' id='main'><div class='widget Blog' id='Blog1'>
<h2 class='date-header'><span>vendredi 12 mars 2021</span></h2><div class='post hentry'>
<h3 class='post-title entry-title'><a href='/p'>{told.title}</a></h3>
<div class='post-body entry-content'><div style="text-align: center;"><table class="tr-caption-container"><tbody>
<tr><td><img src="a.jpg"/></td></tr><tr><td class="tr-caption">Lucie à sa table. Photo O. M.</td></tr></tbody></table>
</div>{told.standfirst}<br />
<br />
{body}<br /><br /><i>{told.credits}</i><div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author'>Publié par Odile</span> <a>4 commentaires:</a>
<div class='post-share-buttons'><a>Envoyer par e-mail</a></div></div></div>
<div class='comments' id='comments'><h4>4 commentaires:</h4><dl><dt>Paul a dit…</dt><dd>Et les prix ?</dd>
<dt>Odile a dit…</dt><dd>Je demanderai, promis, à ma prochaine visite chez elle, au printemps.</dd></dl></div>
</div></div></div><div id='sidebar-wrapper'><div class='sidebar section'><div class='widget HTML'>
<h2>Qui suis-je ?</h2><div>Une retraitée qui se promène.</div></div><div class='widget'><ul><li><a>2020</a></li></ul>
</div></div></div></div></body></html>"""


def wix(told: Told) -> str:
    """A site builder: no element says what it is, questions are in another colour."""

    def block(text: str, style: str = "") -> str:
        inner = f'<span style="{style}">{text}</span>' if style else text
        return (
            f'<p class="font_8" style="font-size:18px"><span class="wixui-rich-text__text">{inner}</span></p>'
        )

    empty = '<p class="font_8"><span class="wixGuard">\u200b</span></p>'
    parts = []
    for question, answer in told.exchanges:
        texts = [one for part in answer for one in ([part] if isinstance(part, str) else part)]
        inner = block(question, "color:#B5651D") + empty + empty.join(block(one) for one in texts)
        parts.append(
            f'<section class="wixui-section"><div><div data-testid="inline-content"><div id="comp-{len(parts)}" '
            f'class="HcOXKn wixui-rich-text" data-testid="richTextElement">{inner}</div></div></div></section>'
        )
    return f"""<!DOCTYPE html><html lang="fr"><head><title>{told.title} | Atelier Ferrand</title>
<meta charset="utf-8"></head><body><div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root">
<header id="SITE_HEADER"><div><nav aria-label="Site"><ul><li><a href="#">Accueil</a></li><li><a>Une question ?</a>
</li></ul></nav></div></header><div id="PAGES_CONTAINER"><div><div><div class="theme-vars">
<section class="wixui-section"><div><h1 class="font_0"><span>{told.title}</span></h1>{block(told.byline)}
{block(told.standfirst)}</div></section>{"".join(parts)}<section><div>{block(told.credits)}</div></section>
</div></div></div></div><footer id="SITE_FOOTER"><div><p>Une envie, un projet ?</p><p>06 00 00 00 00</p></div></footer>
</div></div></div></body></html>"""


def newspaper(told: Told) -> str:
    """A daily: a wall of consent, the standfirst outside the text, teasers between and below answers."""
    cards = "".join(
        f'<li><article class="card"><a href="/a"><img alt=""><h3>{one}</h3></a><p>{two}</p></article></li>'
        for one, two in _TEASERS
    )
    inside = f'<div class="article__inner-read"><strong>Lire aussi :</strong> <a href="/b">{_TEASERS[0][0]}</a></div>'
    body = "".join(
        f"<h2 class='article__sub'>{question}</h2>{_paragraphs(answer)}{inside if number == 0 else ''}"
        for number, (question, answer) in enumerate(told.exchanges)
    )
    return f"""<!doctype html><html><head><meta charset=utf-8><title>{told.title}</title>
<meta property="og:title" content="{told.title}"><meta property="article:published_time" content="2021-03-12">
</head><body class="modal-open"><div id="didomi-host" role="dialog" aria-modal="true"><div><h1>Votre vie privée</h1>
<p>{_COOKIES * 4}</p><button>Tout accepter</button></div></div>
<header id="top"><a href="/">La Montagne du soir</a><ul class="menu"><li><a>Thiers</a></li><li><a>Que faire ?</a></li>
</ul></header><main><section class="article-head"><ul class="breadcrumb"><li>Accueil</li><li>Métiers</li></ul>
<h1>{told.title}</h1><p class="article__chapo">{told.standfirst}</p><p class="byline">{told.byline} -
<time datetime="2021-03-12T06:00">12 mars 2021 à 06:00</time> - Temps de lecture : 3 min</p>
<ul class="share-bar"><li><a>Partager</a></li></ul></section>
<div class="layout"><div class="layout__col"><section class="article__content" itemprop="articleBody">{body}
<div class="newsletter-box"><h3>Vous aimez nos portraits ?</h3><p>Recevez chaque vendredi notre lettre, avec les plus
belles rencontres de la semaine et les rendez-vous à ne pas manquer.</p><form><input type=email></form></div>
<p class="signature">{told.credits}</p></section></div><aside class="layout__side"><h3>Les plus lus</h3><ol>{cards}</ol>
</aside></div><section class="river"><h2>Dans la même rubrique</h2><ul>{cards}</ul></section></main>
<footer><nav><a>Mentions légales</a></nav></footer></body></html>"""


def spip(told: Told) -> str:
    """An association's site made with SPIP."""
    body = "".join(
        f'<h3 class="spip">{question.replace(" ?", "&nbsp;?")}</h3>\n'
        + _paragraphs(answer, "<p class='spip'>{}</p>\n", "<li class='spip'>{}</li>\n").replace(
            "<ul>", "<ul class='spip'>"
        )
        for question, answer in told.exchanges
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{told.title} - Les Amis du livre</title></head><body class="page_article"><div id="page">
<div id="entete"><a rel="start home" href="/">Les Amis du livre</a><form action="spip.php"><input type="text" /></form>
</div><div class="arbo">Accueil &gt; Rencontres &gt; {told.title}</div><div id="conteneur"><div id="contenu">
<div class="cartouche"><div class="surlignable"><h1 class="crayon article-titre-7">{told.title}</h1></div>
<p><small>{told.byline}</small></p></div><div class="surlignable"><div class="chapo"><p>{told.standfirst}</p></div>
<div class="texte"><dl class="spip_document_3 spip_documents spip_documents_right"><dt><img alt="JPEG" /></dt>
<dd class="spip_doc_titre"><strong>La presse de Lucie ?</strong></dd></dl>
{body}<p class="spip"><i>{told.credits}</i></p></div></div><div id="forum"><h2>Vos commentaires</h2>
<ul class="forum"><li><p>À quand la visite de l’atelier ?</p></li></ul></div></div></div>
<div id="navigation"><div class="menu rubriques"><h2>Dans cette rubrique</h2><ul><li><a>Qui relie ?</a></li></ul></div>
</div><div id="pied"><small>2010-2021 Les Amis du livre</small> | <a>Plan du site</a></div></div></body></html>"""


def government(told: Told) -> str:
    """A ministry's site: answers fold up under buttons, a table of contents repeats the questions."""
    parts = [
        f'<section class="fr-accordion"><h3 class="fr-accordion__title"><button class="fr-accordion__btn" '
        f'aria-expanded="false" aria-controls="acc-{number}">{question}</button></h3><div class="fr-collapse" '
        f'id="acc-{number}" style="display:none">{_paragraphs(answer)}</div></section>'
        for number, (question, answer) in enumerate(told.exchanges)
    ]
    contents = "".join(
        f'<li><a href="#acc-{one}">{two}</a></li>' for one, (two, _) in enumerate(told.exchanges)
    )
    return f"""<!DOCTYPE html><html lang="fr" data-fr-scheme="system"><head><meta charset="utf-8">
<title>{told.title} | Portail des métiers d’art</title></head><body><div class="fr-skiplinks"><a>Contenu</a></div>
<header role="banner" class="fr-header"><p class="fr-logo">République<br>Française</p><div class="fr-search-bar">
<label>Rechercher</label><input><button>Rechercher</button></div><nav role="navigation"><ul><li><a>Que chercher ?</a>
</li></ul></nav></header><main role="main" id="content"><div class="fr-container"><nav class="fr-breadcrumb">
<ol><li><a>Accueil</a></li></ol></nav><h1>{told.title}</h1><p class="fr-text--lead">{told.standfirst}</p>
<p class="fr-text--sm">{told.byline}</p><div class="fr-summary"><p>Sommaire</p><ol>{contents}</ol></div>
<div class="fr-accordions-group">{"".join(parts)}</div><p>{told.credits}</p><div class="fr-share"><p>Partager la page</p>
<ul><li><a>Facebook</a></li></ul></div></div></main><div class="fr-follow"><h2>Abonnez-vous à notre lettre</h2></div>
<footer class="fr-footer" role="contentinfo"><p>Ce site vous a-t-il aidé ?</p></footer></body></html>"""


def old_page(told: Told) -> str:
    """A page of the nineties: tables for the layout, colours for the questions, hardly an end tag."""
    body = "\n".join(
        f"<P><FONT COLOR=#800000 FACE=Arial>{question}</FONT>\n<P>{_flat(answer, '<P>')}"
        for question, answer in told.exchanges
    )
    return f"""<HTML><HEAD><TITLE>{told.title}</TITLE></HEAD>
<BODY BGCOLOR=#FFFFCC TEXT=#000000><CENTER><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=2><IMG SRC=logo.gif ALT="Logo">
<TR><TD WIDTH=120 VALIGN=top><FONT SIZE=1><A HREF=index.htm>Sommaire</A><BR><A HREF=q.htm>Qui sommes-nous&nbsp;?</A><BR>
<A HREF=liens.htm>Liens</A></FONT></TD>
<TD VALIGN=top><H1 ALIGN=center>{told.title}</H1><P><I>{told.standfirst}</I><P>{told.byline}
{body}
<P ALIGN=right><I>{told.credits}</I><HR></TD></TR></TABLE></CENTER>
<P ALIGN=center><FONT SIZE=1>Vous &ecirc;tes le <IMG SRC=count.gif>e visiteur</FONT></BODY></HTML>"""


def medium(told: Told) -> str:
    """A publishing platform: hashed classes, questions in bold at the start of the answer's paragraph."""

    def opened(question: str, answer: Answer) -> str:
        first, *rest = answer
        return (
            f'<p class="pw-post-body-paragraph kx ky"><strong class="kz">{question}</strong><br>{first}</p>'
            + (
                _paragraphs(
                    rest, '<p class="pw-post-body-paragraph kx ky">{}</p>', '<li class="mo mp">{}</li>'
                )
            )
        )

    body = "".join(opened(question, answer) for question, answer in told.exchanges)
    more = "".join(
        f"<div class='ab'><h2><a href='/x'>{one}</a></h2><p>{two}</p></div>" for one, two in _TEASERS
    )
    return f"""<!doctype html><html lang="fr"><head><title>{told.title} | by Odile Marchand | Mains | Medium</title>
<meta charset="utf-8"><meta property="og:title" content="{told.title}"><meta property="article:published_time"
content="2021-03-12T07:00:00.000Z"></head><body><div id="root"><div class="a b c"><div class="d e"><a>Open in app</a>
<button>Sign up</button></div><div class="l"><article><div class="m"><section><div><h1 class="pw-post-title">
{told.title}</h1><h2 class="pw-subtitle-paragraph">{told.standfirst}</h2><div class="speechify-ignore"><a>Odile
Marchand</a> · <button>Follow</button><span>{told.byline}</span><button>Listen</button><button>Share</button></div>
<figure><img alt="Une presse"><figcaption>Photo de Paul sur Unsplash</figcaption></figure>
{body}<p class="pw-post-body-paragraph kx ky"><em>{told.credits}</em></p></div></section></div></article>
<div class="footer"><a>Livres</a><a>Artisanat</a></div><div class="n"><h2>More from Odile Marchand</h2>{more}</div>
</div></div></div><script>window.__APOLLO_STATE__={{"q":"Comment ?"}}</script></body></html>"""


def word(told: Told) -> str:
    """What Word saves as a filtered page: styles by class, bullets as text, no-break spaces, Windows-1252."""

    def items(texts: tuple[str, ...]) -> str:
        return "".join(
            "<p class=MsoListParagraph style='text-indent:-18.0pt'><![if !supportLists]><span style='font-family:Symbol'>"
            f"<span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>"
            f"</span><![endif]><span lang=FR>{text}</span></p>\n"
            for text in texts
        )

    body = "".join(
        f"<p class=MsoNormal><span class=Question lang=FR>{question.replace(' ?', '&nbsp;?')}</span></p>\n"
        + "".join(
            f"<p class=MsoNormal style='text-align:justify'><span\nlang=FR>{part}</span><o:p></o:p></p>\n"
            if isinstance(part, str)
            else items(part)
            for part in answer
        )
        for question, answer in told.exchanges
    )
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15">
<title>Document1</title><style><!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal {{margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}}
span.Question {{mso-style-name:Question; color:#1F4E79; font-weight:bold;}}
@page WordSection1 {{size:595.3pt 841.9pt;}}
--></style><!--[if gte mso 9]><xml><w:View>Print ?</w:View></xml><![endif]--></head><body lang=FR><div class=WordSection1>
<p class=MsoTitle>{told.title}</p><p class=MsoNormal><i>{told.standfirst}</i></p><p class=MsoNormal>{told.byline}</p>
{body}<p class=MsoNormal align=right><i>{told.credits}</i></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>"""


def definitions(told: Told) -> str:
    """A form: a list of definitions, whose answers fold up with ``details`` in the second half."""
    half = len(told.exchanges) // 2
    first = "".join(f"<dt>{one}</dt><dd>{_paragraphs(two)}</dd>" for one, two in told.exchanges[:half])
    second = "".join(
        f"<details><summary>{one}</summary>{_paragraphs(two)}</details>" for one, two in told.exchanges[half:]
    )
    return f"""<!DOCTYPE html><html><body><h1>{told.title}</h1><div>{told.byline}</div><div>{told.standfirst}</div>
<dl>{first}</dl>{second}<footer><p>{told.credits}</p><p>Mentions légales</p></footer></body></html>"""


def dialogue(told: Told) -> str:
    """A page builder; each turn begins with a name in bold."""
    turns = "".join(
        f"<p><b>Odile Marchand :</b> {question}</p><p><b>Lucie Ferrand :</b> {first}</p>{_paragraphs(rest)}"
        for question, (first, *rest) in told.exchanges
    )
    return f"""<!DOCTYPE html><html><head><title>{told.title}</title></head><body class="elementor-default">
<div class="elementor elementor-location-header"><div class="elementor-widget elementor-widget-nav-menu"><nav>
<ul><li><a>Besoin d’aide ?</a></li></ul></nav></div></div><div data-elementor-type="wp-post" class="elementor">
<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div
class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container">
<h1 class="elementor-heading-title">{told.title}</h1></div></div><div class="elementor-widget elementor-widget-text-editor">
<div class="elementor-widget-container"><p>{told.standfirst}</p><p>{told.byline}</p>{turns}<p>{told.credits}</p></div>
</div><div class="elementor-widget elementor-widget-social-icons"><a>Facebook</a></div></div></div></div></section></div>
<div class="elementor elementor-location-footer"><p>Prêt à nous rejoindre ?</p></div></body></html>"""


def table(told: Told) -> str:
    """Two columns: the questions, and what was answered."""
    rows = "".join(
        f"<tr><td>{question}</td><td>{_paragraphs(answer)}</td></tr>" for question, answer in told.exchanges
    )
    return f"""<html><head><meta charset="utf-8"></head><body><h2>{told.title}</h2><p>{told.standfirst}</p>
<p>{told.byline}</p><table border=1><tbody>{rows}</tbody></table><p>{told.credits}</p></body></html>"""


LAYOUTS: tuple[Callable[[Told], str], ...] = (
    wordpress,
    blogger,
    wix,
    newspaper,
    spip,
    government,
    old_page,
    medium,
    word,
    definitions,
    dialogue,
    table,
)
