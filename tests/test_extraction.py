"""Pages become articles: golden folders, properties, and the refusals with their reasons."""

from __future__ import annotations

import base64
import json
import unicodedata
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extraction import extract, extract_document
from pipeline.model import Article, Capture, Origin, Provenance, Rejected
from pipeline.utc import utc_moment, utc_text

GOLDEN = sorted(path.parent for path in (Path(__file__).parent / "golden").glob("*/page.html"))

LINKED_DATE = (
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T01:30:00+05:00"}</script>'
)

SENTENCES = (
    "The port of Ancona will take on forty welders from Sialkot this spring, the harbour office said on Monday.",
    "Their papers are ready, and the first group of twelve is to fly by way of Istanbul before the month is out.",
    "Employers pay for the course in Italian, which lasts nine weeks and ends with a test at the consulate.",
    "A union of dock workers asked to see the contracts, and the office promised to show them by Friday.",
)


def capture(body: bytes | str, **changes: object) -> Capture:
    values = {
        "id": 0,
        "kind": "page",
        "url": "https://www.quayside.example/news/welders",
        "source": "quayside",
        "outlet": None,
        "language": None,
        "fetched_at": "2026-03-12T06:00:00Z",
        "status": 200,
        "content_type": "text/html",
        "listed_title": None,
        "listed_published": None,
        "body": body.encode() if isinstance(body, str) else body,
    }
    return Capture(**(values | changes))


TITLE = "Ancona takes on welders"


@pytest.mark.parametrize("holder", ["article", "main", "section", "div"])
@pytest.mark.parametrize("opening", ["", "<head>", "<!doctype html><html><head><link rel=icon href=/i.png></head>"])
def test_a_page_that_does_not_mark_where_its_body_begins_is_read(opening: str, holder: str) -> None:
    paragraphs = f"<p>{' '.join(SENTENCES)}</p>"
    head = f"{opening}<meta name=author content='Ines Rua'><title>{TITLE}</title>"
    found = extract(capture(f"{head}<{holder}><h1>{TITLE}</h1>{paragraphs}</{holder}>"))
    assert isinstance(found, Article)
    assert (found.title, found.authors) == (TITLE, ("Ines Rua",))
    assert [sentence for sentence in SENTENCES if sentence not in found.text] == []


def page(*, head: str = "", title: str = "Ancona takes on welders", above: str = "", below: str = "") -> str:
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    return (
        f"<html lang='en'><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{above}{paragraphs}"
        f"{below}</article></body></html>"
    )


def read(body: bytes | str, **changes: object) -> Article:
    found = extract(capture(body, **changes))
    assert isinstance(found, Article), found
    return found


def refused(body: bytes | str, **changes: object) -> str:
    found = extract(capture(body, **changes))
    assert isinstance(found, Rejected), found
    return found.reason


def in_utc(at: str | None) -> str | None:
    """Return a time in UTC; a day, and None, as they are."""
    return utc_text(utc_moment(at)) if at and "T" in at else at


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda folder: folder.name)
def test_a_golden_page_reads_as_its_article_says(folder: Path) -> None:
    expected = json.loads((folder / "article.json").read_text())
    found = extract(capture((folder / "page.html").read_bytes(), **expected["capture"]))
    if "rejected" in expected:
        assert found == Rejected(expected["capture"]["url"], expected["rejected"])
        return
    assert isinstance(found, Article), found
    article = json.loads(json.dumps(asdict(found))) | {"text": found.text.split("\n")}
    times = {key: in_utc(article[key]) for key in ("published", "modified")}
    assert {key: (article | times)[key] for key in expected["article"]} == expected["article"]


def test_a_document_text_is_not_touched() -> None:
    text = "  Ro\u00adme said:\u00a0\u201c10,500 visas\u201d\r\n\n\n e\u0301t\u00e9  \nRead more: 4,000 boats\n"
    found = extract_document(
        {"url": "https://a.example/x", "text": text, "title": "T", "language": "en", "outlet": "A"}
    )
    assert isinstance(found, Article)
    assert found.text == text


def test_a_document_states_its_date_language_and_outlet() -> None:
    document = {"id": "d1", "url": "https://a.example/x", "text": "Quota rises.", "published": "2026-03-01"}
    found = extract_document(document | {"language": "en", "outlet": "The A", "title": "Quota"})
    assert isinstance(found, Article)
    assert (found.published, found.published_source) == ("2026-03-01", Origin.GIVEN)
    assert (found.language, found.outlet, found.title) == ("en", "The A", "Quota")
    assert found.provenance == Provenance(title=Origin.GIVEN, language=Origin.GIVEN)


def test_a_document_that_states_nothing_says_what_was_read_from_its_text() -> None:
    found = extract_document({"url": "https://a.example/x", "text": "Quota rises."})
    assert isinstance(found, Article)
    assert found.provenance == Provenance(title=Origin.TEXT, language=Origin.GUESS)


def test_what_a_document_states_over_its_page_is_said_to_be_given() -> None:
    head = '<meta property="article:modified_time" content="2026-03-05T10:00:00+01:00"><meta name=author content="Ada">'
    document = {"url": "https://a.example/x", "html": page(head=head), "title": "Given", "published": "2026-03-09"}
    found = extract_document(document)
    assert isinstance(found, Article)
    assert found.provenance == Provenance(title=Origin.GIVEN, authors=Origin.META, language=Origin.META)
    assert (found.published, found.published_source, found.modified) == ("2026-03-09", Origin.GIVEN, None)
    earlier = extract_document(document | {"published": "2026-03-01"})
    assert isinstance(earlier, Article)
    assert (earlier.modified, earlier.provenance.modified) == ("2026-03-05T10:00:00+01:00", Origin.META)


@pytest.mark.parametrize(("stated", "language"), [("it-IT", "it"), ("IT", "it"), ("Italian", "en")])
def test_a_language_that_a_document_states_is_read_from_its_tag(stated: str, language: str) -> None:
    text = "Italy will grant work visas to farm hands from Pakistan this year."
    found = extract_document({"url": "https://a.example/x", "text": text, "language": stated})
    assert isinstance(found, Article)
    assert found.language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Italy will grant work visas to farm hands from Pakistan this year.", "en"),
        ("L'Italia concederà quest'anno visti di lavoro ai braccianti che arrivano dal Pakistan.", "it"),
        ("España dará este año visados de trabajo a los jornaleros que llegan de Pakistán.", "es"),
        ("Η Ελλάδα θα δώσει φέτος άδειες εργασίας σε εργάτες γης από το Πακιστάν.", "el"),
        ("یونان اس سال پاکستانی کارکنوں کو کھیتوں میں کام کے ویزے دے گا۔", "ur"),
    ],
    ids=["en", "it", "es", "el", "ur"],
)
def test_a_document_without_language_and_outlet_gets_both(text: str, language: str) -> None:
    found = extract_document({"url": "https://www.voce.example.it/2026/03/04/a", "text": text})
    assert isinstance(found, Article)
    assert (found.language, found.outlet, found.published) == (language, "example.it", "2026-03-04")
    assert found.published_source is Origin.URL


def test_a_document_may_bring_a_page_as_text_or_as_bytes() -> None:
    html = page(title="Ancona prende saldatori, il caffè è pronto")
    encoded = base64.b64encode(html.encode("cp1252")).decode()
    plain = extract_document({"url": "https://a.example/x", "html": html})
    packed = extract_document(
        {"url": "https://a.example/x", "html_base64": encoded, "content_type": "text/html; charset=iso-8859-1"}
    )
    assert isinstance(plain, Article)
    assert plain == packed


def test_an_ingested_document_is_read_from_its_capture() -> None:
    body = json.dumps(
        {"id": "1", "url": "https://a.example/x", "text": "Quota rises to 12,000.", "published": "2026-03-01"}
    )
    found = extract(capture(body, kind="document", url="https://a.example/x", outlet="The A", language="en"))
    assert isinstance(found, Article)
    assert (found.text, found.outlet, found.published) == ("Quota rises to 12,000.", "The A", "2026-03-01")
    assert (found.language, found.provenance.language) == ("en", Origin.FEED)


@pytest.mark.parametrize("body", ["", "[1]", "{", '{"url": 5}', '{"html_base64": "%%%"}', "[" * 9000], ids=range(6))
def test_a_broken_document_is_refused(body: str) -> None:
    assert isinstance(extract(capture(body, kind="document")), Rejected)


@pytest.mark.parametrize(
    ("head", "above", "listed", "expected"),
    [
        (
            LINKED_DATE + '<meta property="article:published_time" content="2026-03-04">',
            "",
            None,
            ("2026-03-02T01:30:00+05:00", Origin.JSON_LD),
        ),
        (
            '<meta name="DC.date" content="2026-03-04">',
            "<time datetime='2026-03-05'>x</time>",
            None,
            ("2026-03-04", Origin.META),
        ),
        ("", "<time datetime='2026-03-05T10:00:00Z'>x</time>", "2026-03-06", ("2026-03-05T10:00:00Z", Origin.TIME)),
        ("", "", "Fri, 06 Mar 2026 09:00:00 +0100", ("2026-03-06T09:00:00+01:00", Origin.FEED)),
        ("", "<div class='post-date'>6 March 2026</div>", None, ("2026-03-06", Origin.TEXT)),
        ("", "", None, (None, Origin.NONE)),
    ],
    ids=["json_ld", "meta", "time", "feed", "text", "none"],
)
def test_the_date_comes_from_the_most_trusted_place(
    head: str, above: str, listed: str | None, expected: tuple[str | None, Origin]
) -> None:
    found = read(page(head=head, above=above), listed_published=listed)
    assert (found.published, found.published_source) == expected


def test_a_date_in_the_future_gives_way_to_the_next_place() -> None:
    head = '<meta property="article:published_time" content="2031-01-01T00:00:00Z">'
    found = read(page(head=head), url="https://www.quayside.example/2026/03/10/welders")
    assert (found.published, found.published_source) == ("2026-03-10", Origin.URL)


@pytest.mark.parametrize(
    ("printed", "tag", "day"),
    [
        ("martedì 10 marzo 2026", "it", "2026-03-10"),
        ("10 de marzo de 2026", "es", "2026-03-10"),
        ("Τρίτη, 10 Μαρτίου 2026", "el", "2026-03-10"),
        ("۱۰ مارچ 2026", "ur", "2026-03-10"),
        ("March 10, 2026", "en", "2026-03-10"),
        ("10/03/2026", "it", "2026-03-10"),
        ("3/10/2026", "en", None),
    ],
)
def test_a_printed_date_is_read_in_its_language(printed: str, tag: str, day: str | None) -> None:
    html = page(above=f"<span class='date'>{printed}</span>").replace("lang='en'", f"lang='{tag}'")
    assert read(html).published == day


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("https://quayside.example/news/2026/welders", True),
        ("/news/welders-long", True),
        ("https://www.quayside.example/", False),
        ("https://elsewhere.example/news/welders", False),
        ("javascript:void(0)", False),
        ("http://[broken", False),
    ],
)
def test_a_canonical_address_is_believed_only_on_its_own_domain(href: str, *, kept: bool) -> None:
    found = read(page(head=f"<link rel='canonical' href='{href}'>"))
    assert (found.canonical_url is not None) is kept


def test_the_title_loses_the_name_of_the_site_and_keeps_its_own_dashes() -> None:
    head = '<meta property="og:site_name" content="The Quayside">'
    html = page(head=head, title="Welders - forty of them - fly to Ancona").replace(
        "</title>", " - The Quayside</title>"
    )
    assert read(html).title == "Welders - forty of them - fly to Ancona"


def test_a_heading_that_agrees_with_the_stated_title_is_the_title() -> None:
    head = '<meta property="og:title" content="Ancona takes on welders from Sialkot">'
    assert read(page(head=head, above="<h1>Quayside</h1>")).title == "Ancona takes on welders"


@pytest.mark.parametrize("mark", [" | ", " - ", " – "])
@pytest.mark.parametrize("piece", ["The Quayside", "Quay", "x"])
def test_a_title_of_thousands_of_parts_is_not_taken_for_one(mark: str, piece: str) -> None:
    hostile = mark.join([piece] * 20_000)
    head = f'<meta property="og:site_name" content="The Quayside"><meta property="og:title" content="{hostile}">'
    found = read(page(head=head).replace("<title>", f"<title>{hostile}"))
    assert found.title == "Ancona takes on welders"


def test_the_sites_name_goes_however_often_it_stands_in_a_title() -> None:
    head = f'<meta property="og:site_name" content="Quay"><meta property="og:title" content="{TITLE} - Quay | Quay">'
    assert read(page(head=head).replace("h1>", "b>")).title == TITLE


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Ancona takes on welders | The Daily Quay", "Ancona takes on welders"),
        ("Ancona: forty welders - a fourth of the yard", "Ancona: forty welders - a fourth of the yard"),
        ("Live | Ancona takes on forty welders", "Live | Ancona takes on forty welders"),
        ("Rome - Ancona line closed", "Rome - Ancona line closed"),
    ],
    ids=["name behind a bar", "dash", "label before a bar", "dash between places"],
)
def test_a_title_without_heading_keeps_all_but_a_name_behind_a_bar(title: str, headline: str) -> None:
    assert read(page(title=title).replace("h1>", "b>")).title == headline


@pytest.mark.parametrize("other", ["Ancona welders", "Ancona takes on divers"], ids=["shorter", "alike"])
def test_the_heading_that_is_the_title_comes_before_one_like_it(other: str) -> None:
    assert read(page().replace("<article>", f"<h1>{other}</h1><article>")).title == TITLE


def test_a_banner_linked_to_the_front_page_is_no_headline() -> None:
    html = (
        page().replace("h1>", "b>").replace("<article>", "<h1><a href='/'>The Daily Quay of Ancona</a></h1><article>")
    )
    assert read(html).title == TITLE


def test_a_stated_title_that_names_the_site_is_no_headline() -> None:
    head = '<meta property="og:site_name" content="The Daily Quay"><meta property="og:title" content="The Daily Quay">'
    assert read(page(head=head).replace("h1>", "b>")).title == TITLE


def test_of_stated_titles_the_one_the_page_is_named_by_comes_first() -> None:
    listed = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rome gets a new line"}</script>'
    head = f'{listed}<meta property="og:title" content="{TITLE} from Sialkot">'
    assert read(page(head=head).replace("h1>", "b>")).title == f"{TITLE} from Sialkot"


def test_the_text_decides_the_language_against_a_wrong_declaration() -> None:
    assert read(page().replace("lang='en'", "lang='el'")).language == "en"


@pytest.mark.parametrize(
    "line",
    [
        "Read more: 4,000 boats in one summer",
        "Leggi anche: 1.200 sbarchi in due giorni",
        "Διαβάστε επίσης: 48 διασώσεις νότια της Γαύδου",
        "Lee también: 61 rescatados al sur de Gran Canaria",
        "یہ بھی پڑھیں: کشتی حادثے میں 19 ہلاک",
        "Your email address will not be published. Required fields are marked *",
        "Follow us on X for 24-hour news",
        "Ancona takes on welders",
    ],
)
@pytest.mark.parametrize("markup", ["<p>{}</p>", "<p><strong><a href='/x'>{}</a></strong></p>", "<div>{}</div>"])
def test_a_teaser_form_or_title_line_is_not_in_the_text(line: str, markup: str) -> None:
    found = read(page(below=markup.format(line) + f"<p>{SENTENCES[0]} Again.</p>"))
    assert line not in found.text
    assert found.text.startswith(SENTENCES[0])
    assert found.text.endswith("Again.")


def test_a_long_paragraph_that_begins_like_a_teaser_stays() -> None:
    prose = (
        "Read more slowly, the new rules say that an employer answers for every paper that a recruiter hands in, that "
        "fines are doubled when a worker was made to pay for a contract, and that the labour office may close a firm "
        "for as long as sixty days after a complaint."
    )
    assert prose in read(page(below=f"<p>{prose}</p>")).text


def test_an_opinion_piece_named_a_comment_is_read_and_a_thread_below_it_is_not() -> None:
    story = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    wrapped = page().replace(story, "{}")
    assert "{}" in wrapped
    said = "<div class='comment'><p>Where do I sign up for one of these? I weld, too, and fear no rain.</p></div>"
    html = wrapped.format(f"<section class='comment'>{story}</section><section class='comments'>{said * 5}</section>")
    found = read(html)
    assert found.text.startswith(SENTENCES[0])
    assert SENTENCES[-1] in found.text
    assert "Where do I sign up" not in found.text


def test_text_is_in_normal_form_without_soft_hyphens() -> None:
    found = read(
        page(below="<p>The se\u00adcond group flies in the summer, says the cafe\u0301 owner who taught them all.</p>")
    )
    assert "second group" in found.text
    assert "\u00e9" in found.text
    assert unicodedata.is_normalized("NFC", found.text)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"body": b""}, "empty"),
        ({"body": b"  \n "}, "empty"),
        ({"body": b"<html></html>"}, "empty"),
        ({"body": b"\x89PNG\r\n x"}, "binary"),
        ({"body": bytes(range(32)) * 40}, "binary"),
        ({"body": b"<p>x</p>", "content_type": "image/png"}, "not_html"),
        ({"body": b"<?xml version='1.0'?><rss><channel></channel></rss>"}, "not_html"),
        ({"body": b"plain words only"}, "not_html"),
        ({"body": b"<p>" + b"x" * 10_000_001}, "too_large"),
        ({"body": page().encode(), "status": 404}, "http_error"),
        ({"body": b"<html><body><h1>Page not found</h1><p>Try the search.</p></body></html>"}, "soft_404"),
        ({"body": b"<html><body><h1>Note</h1><p>Back soon.</p></body></html>"}, "too_short"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_article_is_refused_with_its_reason(changes: dict[str, Any], reason: str) -> None:
    body = changes.pop("body") if "body" in changes else b""
    assert refused(body, **changes) == reason


def test_an_article_about_a_404_is_an_article() -> None:
    assert read(page(title="404 welders wait in Sialkot", below="<p>" + " ".join(SENTENCES * 5) + "</p>")).title


def test_a_page_nested_without_end_is_read_or_refused_in_bounded_time() -> None:
    found = extract(capture(b"<div>" * 400_000 + b"<p>deep</p>"))
    assert isinstance(found, Article | Rejected)


@pytest.mark.parametrize(
    "piece",
    [
        "word <br><br>",
        "<h1>Another head line</h1>",
        "<table><tr><td>",
        "a\u0e42s ",
        "<p>Read more: word</p>",
        "word word. ",
    ],
)
def test_a_page_of_one_thing_again_and_again_is_refused_as_too_large(piece: str) -> None:
    found = extract(capture(page(below=piece * (2_000_000 // len(piece)))))
    assert isinstance(found, Article if "table" in piece else Rejected)
    assert isinstance(found, Article) or found.reason == "too_large"


@given(st.binary(max_size=3000))
@settings(max_examples=150, deadline=None)
def test_no_bytes_crash_the_reader(body: bytes) -> None:
    assert isinstance(extract(capture(body)), Article | Rejected)
    assert isinstance(extract(capture(body, kind="document")), Article | Rejected)


MARKUP = st.sampled_from(
    [
        *("<p>", "</p>", "<div class='related'>", "</div>", "<h1>", "</h1>", "<h2>Ancona takes on welders</h2>"),
        *("<article>", "</article>", "<table><tr><td>", "<ul><li>", "<time datetime='2026-99-99'>"),
        *("<script type='application/ld+json'>{\"@type\":", "</script>", "<meta property='og:title' content='", "'>"),
        *("&#0;", "&#xD800;", "\x00", "\u0e42", "\ufffd", "<!--", "-->", "<![CDATA[", "<form><textarea>", "<svg>"),
        *("<noscript>", "<html lang=''>", "<body>", "<base href='http://[x'>", *SENTENCES),
    ]
)


@given(st.lists(MARKUP, max_size=60).map("".join))
@settings(max_examples=150, deadline=None)
def test_no_markup_crashes_the_reader_and_reading_twice_gives_the_same(html: str) -> None:
    first = extract(capture(html))
    assert isinstance(first, Article | Rejected)
    assert extract(capture(html)) == first


@given(st.text(max_size=400).filter(str.strip))
@settings(max_examples=100, deadline=None)
def test_no_document_text_is_changed(text: str) -> None:
    found = extract_document({"url": "https://a.example/x", "text": text, "title": "T"})
    assert isinstance(found, Article)
    assert found.text == text
