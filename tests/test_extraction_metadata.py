"""What a page says of itself: where it was found, and which of several statements is believed."""

from __future__ import annotations

import pytest

from pipeline.extraction.metadata.bylines import names_of_byline
from pipeline.model import ArticleForm, Origin, Provenance
from tests.test_extraction import SENTENCES, page, read


def json_ld(fields: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{fields}}}</script>'


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2026-03-09T23:30:00-05:00", "2026-03-09T23:30:00-05:00"),
        ("2026-03-09T23:30:00.123+0500", "2026-03-09T23:30:00+05:00"),
        ("2026-03-09T23:30:00Z", "2026-03-09T23:30:00Z"),
        ("2026-03-09 23:30", "2026-03-09"),
        ("2026-03-09T23:30:00+25:00", None),
        ("2026-13-09", None),
    ],
)
def test_a_time_keeps_the_offset_that_its_page_states(stated: str, published: str | None) -> None:
    assert read(page(head=json_ld(f'"datePublished":"{stated}"'))).published == published


UTC_EVENING = json_ld('"datePublished":"2026-03-09T20:30:00Z"')
EVENING = UTC_EVENING.replace("Z", "+05:00")


@pytest.mark.parametrize(
    ("head", "above", "changes", "expected"),
    [
        (UTC_EVENING, "", {"url": "https://q.example/2026/03/10/welders"}, ("2026-03-10", Origin.URL)),
        (UTC_EVENING, "<p class='date'>10 March 2026</p>", {}, ("2026-03-10", Origin.TEXT)),
        (UTC_EVENING, "", {"url": "https://q.example/2026/03/09/welders"}, ("2026-03-09T20:30:00Z", Origin.JSON_LD)),
        (UTC_EVENING, "", {"url": "https://q.example/2026/02/20/welders"}, ("2026-02-20", Origin.URL)),
        (UTC_EVENING, "", {"listed_published": "2026-02-20T08:00:00Z"}, ("2026-02-20T08:00:00Z", Origin.FEED)),
        (UTC_EVENING, "", {"listed_published": "2026-03-11T08:00:00Z"}, ("2026-03-09T20:30:00Z", Origin.JSON_LD)),
        (
            EVENING,
            "",
            {"url": "https://q.example/2026/03/10/w"},
            ("2026-03-09T20:30:00+05:00", Origin.JSON_LD),
        ),
    ],
    ids=[
        "next day in the address",
        "next day printed",
        "same day",
        "older address",
        "older feed",
        "later feed",
        "offset",
    ],
)
def test_a_stated_time_is_held_against_address_dateline_and_feed(
    head: str, above: str, changes: dict[str, object], expected: tuple[str, Origin]
) -> None:
    found = read(page(head=head, above=above), **changes)
    assert (found.published, found.published_source) == expected


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<aside><time datetime='2026-03-01'>1 March</time></aside>",
        "<nav><a href='/x'>Older, 1 March 2026</a></nav>",
        "<div class='comments'><p>1 March 2026</p></div>",
        "<ul><li><time datetime='2026-03-01'>1 March</time> another story</li></ul>",
    ],
    ids=["aside", "menu", "comment", "list"],
)
def test_the_dates_of_other_articles_are_not_this_ones(elsewhere: str) -> None:
    assert read(page(below=elsewhere)).published is None


ZONED = json_ld('"datePublished":"2026-03-02T01:30:00+05:00"')
IN_UTC = json_ld('"datePublished":"2026-03-02T10:30:00Z"')
CARD = "<div class='hot'><div class='card'><h3><a href='/o'>Other story</a></h3>{}</div></div>"


@pytest.mark.parametrize("path", ["article-20240511.html", "feast-of-2016-03-18-deal", "2024-05-11-welders"])
def test_an_older_day_in_a_name_of_the_address_does_not_outrank_a_stated_time(path: str) -> None:
    found = read(page(head=ZONED), url=f"https://q.example/news/{path}")
    assert (found.published, found.published_source) == ("2026-03-02T01:30:00+05:00", Origin.JSON_LD)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2026-03-02-welders", "2026-03-02"),
        ("welders_2026-03-02.html", "2026-03-02"),
        ("welders-20260302", "2026-03-02"),
        ("20260302/welders", "2026-03-02"),
        ("2026/03/02-welders.html", "2026-03-02"),
        ("2026/3/2/welders", "2026-03-02"),
        ("feast-of-2016-03-18-deal", None),
        ("12026030255", None),
    ],
)
def test_a_day_at_either_end_of_a_name_in_the_address_is_the_publications(path: str, day: str | None) -> None:
    assert read(page(), url=f"https://q.example/news/{path}").published == day


@pytest.mark.parametrize(
    ("head", "above", "published"),
    [
        (IN_UTC, "<p class='meta'>Updated 3 March 2026</p>", "2026-03-02T10:30:00Z"),
        (IN_UTC, "<p>The meeting is on 3 March 2026 in Rome.</p>", "2026-03-02T10:30:00Z"),
        (json_ld('"datePublished":"2026-03-02"'), "<p>They signed it on 1 March 2026 in Rome.</p>", "2026-03-02"),
        ("", "<p>On 4 November 2025 the two signed an accord in Rome.</p>", None),
        ("", "<h2>Pact signed on 4 November 2025 still waits for money</h2>", None),
        ("", "<p>By Omar Quill in Rome on 4 March 2026 at 9:30, updated with comments</p>", "2026-03-04"),
    ],
    ids=["change", "event next day", "event the day before", "first sentence", "standfirst", "byline"],
)
def test_the_day_of_a_change_or_of_an_event_is_not_the_publications(
    head: str, above: str, published: str | None
) -> None:
    assert read(page(head=head, above=above)).published == published


@pytest.mark.parametrize("mark", ["class='entry-date published'", ""], ids=["marked", "bare"])
@pytest.mark.parametrize("own", ["class='entry-date published'", ""], ids=["own marked", "own bare"])
def test_the_time_of_a_teaser_above_the_article_is_not_its_own(mark: str, own: str) -> None:
    card = CARD.format(f"<time {mark} datetime='2026-01-05'>5 Jan</time>")
    html = page(above=f"<time {own} datetime='2026-03-05'>5 March</time>").replace("<article>", f"{card}<article>")
    assert read(html).published == "2026-03-05"


@pytest.mark.parametrize(
    "elsewhere",
    [
        CARD.format("<time datetime='2026-01-05'>5 Jan</time>"),
        CARD.format("<span class='date'>5 January 2026</span>"),
        "<div class='more'><article><a href='/x'>Other</a> <time datetime='2026-01-05'>5 Jan</time></article></div>",
        "<div class='discussion'><div><time datetime='2026-03-11'>x</time><p>I agree</p></div></div>",
        json_ld('"headline":"x"').replace("NewsArticle", "ItemList").replace(
            '"headline":"x"', '"itemListElement":[{"@type":"NewsArticle","datePublished":"2026-01-01"}]'
        ),
        json_ld('"datePublished":"2019-01-01"').replace("NewsArticle", "ImageObject"),
    ],
    ids=["card", "printed in a card", "another article", "comments", "listed", "picture"],
)  # fmt: skip
def test_the_date_of_something_else_on_the_page_is_not_its_own(elsewhere: str) -> None:
    assert read(page(below=elsewhere)).published is None


def test_a_link_to_the_article_around_its_own_date_is_no_other_article() -> None:
    above = "<div><a href='/w'><time datetime='2026-03-05'>Thursday the 5 March 2026</time></a></div>"
    assert read(page(above=above)).published == "2026-03-05"


@pytest.mark.parametrize(
    "above",
    [
        "<p>Updated <time datetime='2026-03-09'>9</time> | Published <time datetime='2026-03-05'>5</time></p>",
        "<p><b>Last updated</b> <time datetime='2026-03-09'>9</time></p><p><time datetime='2026-03-05'>5</time></p>",
    ],
)
def test_a_time_behind_a_word_for_a_change_is_the_last_changes(above: str) -> None:
    found = read(page(above=above))
    assert (found.published, found.modified) == ("2026-03-05", "2026-03-09")


@pytest.mark.parametrize("written", ["1772618400", "1772618400000"])
def test_a_time_in_seconds_since_1970_is_read(written: str) -> None:
    head = f'<meta property="article:published_time" content="{written}">'
    assert read(page(head=head)).published == "2026-03-04T10:00:00Z"


def test_a_day_that_may_be_read_either_way_is_not_guessed() -> None:
    found = read(page(above="<p class='date'>03/04/2026</p>"), fetched_at="2026-06-12T06:00:00Z")
    assert found.published is None


def test_thousands_of_times_take_no_more_than_their_share() -> None:
    # Each is held against the headings before it: all against all would take minutes.
    assert read(page(below="<time datetime='2026-03-05'>5</time>" * 20_000)).published == "2026-03-05"


def test_the_last_change_is_read_with_where_it_was_found() -> None:
    head = json_ld('"datePublished":"2026-03-09T08:00:00+01:00","dateModified":"2026-03-10T09:00:00+01:00"')
    found = read(page(head=head))
    assert (found.modified, found.provenance.modified) == ("2026-03-10T09:00:00+01:00", Origin.JSON_LD)
    assert read(page(head=head.replace("03-10T", "03-08T"))).modified is None


def test_everything_says_where_it_was_found() -> None:
    head = (
        json_ld('"headline":"Ancona takes on welders","author":{"name":"Ada Lind"}') + "<link rel=canonical href='/w'>"
    )
    assert read(page(head=head)).provenance == Provenance(
        title=Origin.HEADING, authors=Origin.JSON_LD, language=Origin.META, canonical=Origin.LINK
    )
    assert read(page().replace("<h1>", "<b>").replace("</h1>", "</b>")).provenance.title is Origin.META


def test_the_headline_of_the_pages_own_article_comes_before_that_of_a_listed_one() -> None:
    other = json_ld('"headline":"Grapes are late","datePublished":"2026-01-02","author":"Bo Ek"')
    own = json_ld('"headline":"Ancona takes on welders","datePublished":"2026-03-02","author":"Ada Lind"')
    found = read(page(head=other + own))
    assert (found.title, found.published, found.authors) == ("Ancona takes on welders", "2026-03-02", ("Ada Lind",))


def test_a_label_in_the_heading_is_not_of_the_headline() -> None:
    html = page(head="<meta property='og:title' content='Ancona takes on welders'>")
    assert read(html.replace("<h1>", "<h1><span>Harbour</span> ")).title == "Ancona takes on welders"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Omar Quill and Ada Lind on July 4, 2026 at 9:00a @oquill", ("Omar Quill", "Ada Lind")),
        ("By: Ada Lind, Senior Correspondent", ("Ada Lind",)),
        ("Ada Lind Staff Reporter Tuesday, March 3, 2026", ("Ada Lind",)),
        ("di Luca della Valle", ("Luca della Valle",)),
        ("Por Lucía Morán y Diego Saiz | 10/03/2026", ("Lucía Morán", "Diego Saiz")),
        ("Της Ελένης Μαύρου", ("Ελένης Μαύρου",)),
        ("تحریر: عمر حیات", ("عمر حیات",)),
        ("Posted March 3, 2026", ()),
        ("Share on Facebook", ()),
        ("By Omar Quill, Rome correspondent", ("Omar Quill",)),
        ("By Omar Quill & Ada Lind, Reuters", ("Omar Quill", "Ada Lind")),
        ("By Reuters", ("Reuters",)),
        ("Por Ana Ruiz / Madrid", ("Ana Ruiz",)),
        ("Από τη Μαρία Λάμπρου", ("Μαρία Λάμπρου",)),
        ("Γράφουν: Νίκος Παπάς και Μαρία Λάμπρου", ("Νίκος Παπάς", "Μαρία Λάμπρου")),
        ("تحریر : علی خان اور سارہ احمد", ("علی خان", "سارہ احمد")),
        ("Articolo di Marco Rossi", ("Marco Rossi",)),
        ("Story by Omar Quill", ("Omar Quill",)),
    ],
)
def test_names_are_read_out_of_a_byline(line: str, names: tuple[str, ...]) -> None:
    assert names_of_byline(line) == names


@pytest.mark.parametrize("mark", ["byline", "article__author", "firma", "post-author vcard"])
def test_a_marked_byline_gives_the_authors(mark: str) -> None:
    found = read(page(above=f"<div class='{mark}'>By Ada Lind</div>"))
    assert (found.authors, found.provenance.authors) == (("Ada Lind",), Origin.TEXT)


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Omar Quill, Staff Writer", ("Omar Quill",)),
        ("Omar Quill, PhD", ("Omar Quill",)),
        ("Omar Quill in Rome", ("Omar Quill",)),
        ("Omar Quill - The Quay", ("Omar Quill",)),
        ("Ana Ruiz (EFE)", ("Ana Ruiz",)),
        ("quill@quay.example (Omar Quill)", ("Omar Quill",)),
        ("Ana Ruiz @anaruiz", ("Ana Ruiz",)),
        ("Di Maio Luigi", ("Di Maio Luigi",)),
        ("di Marco Rossi", ("Marco Rossi",)),
        ("Omar Quill; OMAR QUILL; Ada Lind", ("Omar Quill", "Ada Lind")),
        ("social.example/quill", ()),
        ("omar_quill", ()),
    ],
)
def test_a_stated_author_is_a_name_alone(stated: str, names: tuple[str, ...]) -> None:
    assert read(page(head=f'<meta name="author" content="{stated}">')).authors == names


def test_authors_come_from_all_meta_elements_of_a_name() -> None:
    head = '<meta name="author" content="Omar Quill"><meta name="author" content="Ada Lind">'
    assert read(page(head=head)).authors == ("Omar Quill", "Ada Lind")


def test_an_author_stated_by_reference_is_looked_up_in_the_graph() -> None:
    person = json_ld('"@id":"#p","name":"Omar Quill"').replace("NewsArticle", "Person")
    assert read(page(head=json_ld('"author":{"@id":"#p"}') + person)).authors == ("Omar Quill",)
    assert read(page(head=json_ld('"author":{"@id":"#q"}') + person)).authors == ()
    assert (
        read(page(head=person.replace('"Omar Quill"', '{"@id":"#p"}') + json_ld('"author":{"@id":"#p"}'))).authors == ()
    )


@pytest.mark.parametrize(
    ("label", "value", "authors"),
    [
        ("Written by", "Ada Lind", ("Ada Lind",)),
        ("Συντάχθηκε από", "Ada Lind", ("Ada Lind",)),
        ("Est. reading time", "4 minutes", ()),
        ("Time to read", "four minutes", ()),
    ],
)
def test_a_labelled_value_is_the_author_where_its_label_says_so(
    label: str, value: str, authors: tuple[str, ...]
) -> None:
    head = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="{value}">'
    assert read(page(head=head)).authors == authors


@pytest.mark.parametrize(
    "line",
    ["By Istanbul standards Omar Quill was late", "Por Decreto Real se aprueba", "Di Notte A Lampedusa sbarcano 40"],
)
def test_a_sentence_that_begins_as_a_byline_names_no_author(line: str) -> None:
    assert read(page(above=f"<p>{line}</p>")).authors == ()


def test_the_author_of_another_article_is_not_this_ones() -> None:
    card = CARD.format("<span class='author'>Bo Ek</span>")
    assert read(page(below=card)).authors == ()
    html = page(above="<p class='author'>Ada Lind</p>").replace("<article>", f"{card}<article>")
    assert read(html).authors == ("Ada Lind",)


def test_a_byline_below_an_unlinked_heading_is_the_articles() -> None:
    html = page().replace("</h1>", "</h1><div><h2>Forty are to fly</h2><p class='author'>Ada Lind</p></div>")
    assert read(html).authors == ("Ada Lind",)


def test_the_sites_own_name_is_its_author_only_where_there_is_no_other() -> None:
    head = '<meta name="author" content="The Quayside"><meta property="og:site_name" content="The Quayside">'
    assert read(page(head=head)).authors == ("The Quayside",)
    assert read(page(head=head, above="<p class='byline'>By Ada Lind</p>")).authors == ("Ada Lind",)


def test_the_amp_form_is_linked_on_whatever_domain() -> None:
    found = read(page(head="<link rel='amphtml' href='https://amp.elsewhere.example/w'>"))
    assert found.amp_url == "https://amp.elsewhere.example/w"


def test_a_standfirst_outside_the_text_is_its_first_paragraph_once() -> None:
    standfirst = "Forty men and women from Sialkot will learn Italian before they weld a single plate."
    head = f'<meta name="description" content="{standfirst}">'
    outside = page(head=head).replace("<article>", f"<article><header><p>{standfirst}</p></header>")
    assert read(outside).text.split("\n")[:2] == [standfirst, SENTENCES[0]]
    repeated = page(head=head, above=f"<p class='standfirst'>{standfirst}</p><p>{standfirst} They start in May.</p>")
    assert read(repeated).text.count(standfirst) == 1


def test_a_caption_and_an_embedded_post_stand_apart() -> None:
    figure = "<figure><img src='w.jpg'><figcaption>A welder at work. Photo: Bo Ek</figcaption></figure>"
    post = "<blockquote class='twitter-tweet'><p>We start in May.</p>— Harbour (@harbour) March 3, 2026</blockquote>"
    found = read(page(below=figure + post))
    assert (found.captions, found.embeds) == (("A welder at work. Photo: Bo Ek",), ("We start in May.",))
    assert found.text == "\n".join(SENTENCES)


def test_a_live_blog_is_said_to_be_one() -> None:
    entries = "".join(f"<div class='live-entry'><time>1{n}:05</time><p>{SENTENCES[n % 4]}</p></div>" for n in range(6))
    assert read(page(below=f"<section class='liveblog'>{entries}</section>")).form is ArticleForm.LIVE_BLOG
    assert read(page()).form is ArticleForm.ARTICLE
