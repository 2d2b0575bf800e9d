"""What is an article's own text and what is the page's around it, case by case."""

from __future__ import annotations

import pytest

from pipeline.extraction import extract
from pipeline.model import Article, ArticleForm
from tests.test_extraction import capture

HEADLINE = "<h1>Ancona takes on welders</h1>"
LINES = (
    "The harbour office took the names of forty welders on Monday and asked each of them for two papers.",
    "A dormitory near the fish market has been painted for them, and the beds are to come from the barracks.",
    "Their teacher says that nine weeks are short for a language, and that most had begun on their own.",
    "The shipyard pays for the journey; who leaves within the year has to give half of the fare back to it.",
    "On the quay the talk is of wages, which the union wants to see in writing before the first man lands.",
    "The embassy counted sixty more who would come, and has told them to wait until the autumn for papers.",
    "In the council the opposition asked why the yard's own school has had no class since the year before.",
    "The mayor answered that the school opens again in spring, with room for thirty from the town itself.",
)
FOREIGN = "A ferry to Zadar was late on Sunday by four hours, and the passengers slept on their bags at the pier."
DECLARED = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ancona takes on welders",'
    '"datePublished":"2026-03-02T08:00:00+01:00"}</script>'
)
LIVE = DECLARED.replace("NewsArticle", "LiveBlogPosting")


def tagged(tag: str, lines: tuple[str, ...] = LINES) -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in lines)


def page(body: str, head: str = "") -> str:
    title = "<title>Ancona takes on welders</title>"
    return f"<html lang='en'><head>{title}{head}</head><body>{body}</body></html>"


def read(body: str, head: str = "") -> Article:
    found = extract(capture(page(body, head)))
    assert isinstance(found, Article), found
    return found


NAMED_WRAPPERS = ["video", "share", "gallery", "promo", "player", "teaser", "popular", "sidebar", "consent", "comment"]


@pytest.mark.parametrize("name", NAMED_WRAPPERS)
@pytest.mark.parametrize("tag", ["p", "div"])
def test_most_of_the_prose_is_never_cut_for_the_name_of_its_frame(name: str, tag: str) -> None:
    text = read(f"{HEADLINE}<div class='{name}'>{tagged(tag)}</div>").text
    assert all(line in text for line in LINES)


@pytest.mark.parametrize("name", ["category-video format-video", "tag-promo", "post category-comments"])
def test_what_an_article_is_filed_under_is_no_name_of_its_frame(name: str) -> None:
    column = f"<div class='sidebar'>{tagged('p', (FOREIGN,) * 8)}</div>"
    assert LINES[0] in read(f"{HEADLINE}<article class='{name}'>{tagged('p', LINES[:4])}</article>{column}").text


def test_a_form_around_the_whole_page_is_no_comment_form() -> None:
    body = f"<form id='aspnetForm'>{HEADLINE}<div>{tagged('div')}</div><textarea></textarea></form>"
    assert LINES[-1] in read(body).text


def test_sections_of_one_class_are_one_article() -> None:
    first = f"<section class='row'>{HEADLINE}{tagged('p', LINES[:4])}</section>"
    second = f"<section class='row'><h2>What the council says</h2>{tagged('p', LINES[4:])}</section>"
    text = read(f"<main>{first}{second}</main>").text
    assert all(line in text for line in LINES)


def test_a_heading_above_a_sentence_with_a_time_begins_no_other_story() -> None:
    below = f"<h1>On the quay</h1><p><time>1 March</time> was the day. {LINES[4]}</p>{tagged('p', LINES[5:])}"
    assert LINES[-1] in read(f"<article>{HEADLINE}{tagged('p', LINES[:4])}{below}</article>").text


TABLE = "<table><tr><th>Year</th><th>Visas</th></tr><tr><td>2026</td><td>93,550</td></tr></table>"


@pytest.mark.parametrize(
    "piece",
    [
        TABLE,
        "<ul><li>93,550 visas</li><li>40 welders</li></ul>",
        "<blockquote>93,550 <b>visas</b> were granted.</blockquote>",
        "<div>The ministry granted 93,550 visas.</div>",
        "<strong>The ministry granted 93,550 visas.</strong>",
        "The ministry granted 93,550 visas.",
        "<table><tr><td>The ministry granted 93,550 visas.</td></tr></table>",
        "<p id='firma'>The two sides signed for 93,550 visas on Monday.</p>",
        "<p><span class='author'>Minister Nordio</span> signed for 93,550 visas on Monday.</p>",
    ],
    ids=["table", "list", "quote", "frame", "bold", "bare", "boxed", "misnamed", "inline"],
)
def test_a_short_piece_between_paragraphs_with_a_number_is_text(piece: str) -> None:
    text = read(f"<article>{HEADLINE}{tagged('p', LINES[:4])}{piece}{tagged('p', LINES[4:])}</article>").text
    assert "93,550" in text
    assert "Nordio" in text or "Nordio" not in piece


def test_paragraphs_in_the_header_of_an_article_are_text() -> None:
    header = f"<header>{HEADLINE}{tagged('p', LINES[:2])}</header>"
    text = read(f"<article>{header}{tagged('p', LINES[2:])}</article>").text
    assert text.startswith(LINES[0])


@pytest.mark.parametrize(
    "box", ["<div><h4>Topics</h4><a href='/x'>Ports</a></div>", "<h4>Share</h4>"], ids=["inner", "bare heading"]
)
def test_the_box_of_a_heading_is_not_all_that_it_stands_first_in(box: str) -> None:
    assert LINES[-1] in read(f"{HEADLINE}<div class='body'>{box}{tagged('p')}</div>").text


@pytest.mark.parametrize("name", ["excerpt", "summary", "description", "lead", "dek", "subtitle"])
@pytest.mark.parametrize("first", [True, False], ids=["above", "below"])
def test_the_summary_of_another_article_is_no_standfirst(name: str, *, first: bool) -> None:
    card = f"<div class='card'><h3><a href='/x'>Ferries run late again</a></h3><p class='{name}'>{FOREIGN}</p></div>"
    story = f"<article>{HEADLINE}{tagged('p')}</article>"
    assert FOREIGN not in read(card + story if first else story + card).text


@pytest.mark.parametrize(
    "line",
    [
        "40 men landed on 10 March 2026.",
        "Updated quota for 10 March 2026: 93,550 visas.",
        "Posted in Athens, the officer counted 93,550 men.",
        "Condividiamo la scelta: 12.000 ingressi.",
        "Comparte frontera con Marruecos, y llegaron 12.000 personas.",
        "Trending upwards, requests reached 93,550 this year.",
        "Skip the queue, he said, and you lose your place.",
    ],
)
def test_a_sentence_that_begins_as_a_line_of_the_page_is_text(line: str) -> None:
    assert line in read(f"<article>{HEADLINE}<p>{line}</p>{tagged('p')}</article>").text


@pytest.mark.parametrize(
    "line", ["Updated 10 March 2026, 10:15", "Tuesday, 10 March 2026", "Share", "Tags: ports, work"]
)
def test_a_line_of_the_page_is_no_text(line: str) -> None:
    assert line not in read(f"<article>{HEADLINE}<p>{line}</p>{tagged('p')}</article>").text


def test_a_sentence_about_figures_begins_no_other_story() -> None:
    more = ("Figures of the ministry", "Published figures show 93,550 visas.", "ROME, 4 March — The ministry spoke.")
    assert LINES[-1] in read(f"<article>{HEADLINE}{tagged('p', (*LINES[:4], *more, *LINES[4:]))}</article>").text


def entries(shape: str) -> str:
    return "".join(
        f"<div class='entry'><time>1{at}:05</time>{shape.format(line)}</div>" for at, line in enumerate(LINES)
    )


@pytest.mark.parametrize(
    "shape",
    [
        "<p>{}</p>",
        "<div>{}</div><p>Share</p>",
        "<ul><li>{}<ul><li>so</li></ul></li></ul>",
        "<blockquote>{}</blockquote>",
    ],
    ids=["paragraph", "frame", "list", "quote"],
)
def test_the_entries_of_a_live_blog_are_read_however_they_are_set(shape: str) -> None:
    found = read(f"<article>{HEADLINE}<div class='liveblog'>{entries(shape)}</div></article>", LIVE)
    assert found.form is ArticleForm.LIVE_BLOG
    assert all(line in found.text for line in LINES)


REPLIES = "".join(
    f"<li><b>Joe</b> <time>1{at % 9}:15</time><p>I call that a shame, number {at}.</p></li>" for at in range(15)
)
LATEST = "".join(
    f"<li><time>1{at % 9}:15</time><p><a href='/{at}'>Other story number {at} of today</a></p></li>" for at in range(20)
)


@pytest.mark.parametrize(
    "beside", [f"<ol class='comments'>{REPLIES}</ol>", f"<ol class='replies'>{REPLIES}</ol>", f"<ul>{LATEST}</ul>"]
)
def test_what_else_shows_times_is_no_entry(beside: str) -> None:
    live = f"<article>{HEADLINE}<div class='liveblog'>{entries('<p>{}</p>')}</div></article>"
    text = read(live + beside, LIVE).text
    assert all(line in text for line in LINES)
    assert "shame" not in text
    assert "Other story" not in text


def test_an_article_on_a_page_named_live_is_an_article() -> None:
    body = f"<article>{HEADLINE}{tagged('p')}</article><ol class='replies'>{REPLIES}</ol>"
    found = extract(capture(page(body).replace("<body>", "<body class='directo'>")))
    assert isinstance(found, Article)
    assert found.form is ArticleForm.ARTICLE


def test_the_days_of_a_live_blog_are_all_read() -> None:
    halves = (LINES[:4], LINES[4:])
    entry = "<div class='entry'><time>1{}:05</time><p>{}</p></div>"
    days = "".join(f"<div>{''.join(entry.format(at, line) for at, line in enumerate(half))}</div>" for half in halves)
    text = read(f"<article>{HEADLINE}<div class='liveblog'>{days}</div></article>", LIVE).text
    assert all(line in text for line in LINES)


@pytest.mark.parametrize(
    "around",
    [
        "<header><a href='/l'>Already a subscriber? Log in</a></header>{}",
        "<header><form><input name='u'><input type='password'></form></header>{}",
        "<div class='cookie-banner'><p>We value your privacy. We and our partners count.</p><b>Accept all</b></div>{}",
        "{}<p>Twice the lawyers were denied; 'just a moment', a guard said, access denied.</p>",
    ],
    ids=["subscriber", "login", "consent", "denied"],
)
def test_a_short_article_below_a_notice_is_an_article(around: str) -> None:
    story = f"<article>{HEADLINE}{tagged('p', LINES[:4])}</article>"
    assert read(around.format(story), DECLARED).text.startswith(LINES[0])


@pytest.mark.parametrize(
    "headline", ["404 men land on Crete in two days", "They search all night, but the boat is not found"]
)
def test_a_headline_with_the_words_of_a_missing_page_is_a_headline(headline: str) -> None:
    html = page(f"<article><h1>{headline}</h1>{tagged('p')}</article>").replace("Ancona takes on welders", headline)
    assert isinstance(extract(capture(html)), Article)


def test_an_offer_within_a_whole_text_makes_no_stub_of_it() -> None:
    offer = "<p>Subscribe to read more of our work, and support us.</p>"
    text = read(f"<article>{HEADLINE}{tagged('p', LINES[:2])}{offer}{tagged('p', LINES[2:])}</article>", DECLARED).text
    assert LINES[-1] in text
