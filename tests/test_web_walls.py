"""Pages that stand in the place of others are told from articles that talk about the same things."""

from __future__ import annotations

import pytest

from crawler.web.walls import CHALLENGE, CHALLENGE_WORDS, CONSENT, CONSENT_WORDS, find_wall
from pipeline.fold import fold
from tests.websites import WORDS, article

URL = "https://daily.example.org/news/1"
ASKS = "https://daily.example.org/consent/collect?back=1"


def page(text: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>x</title>{head}</head><body><div>{text}</div></body></html>".encode()


@pytest.mark.parametrize("words", CHALLENGE_WORDS)
def test_each_phrase_of_a_challenge_is_found(words: str) -> None:
    assert find_wall(body=page(words), url=URL, redirected=False) == CHALLENGE


@pytest.mark.parametrize("words", CONSENT_WORDS)
def test_each_phrase_of_consent_is_found_where_the_address_says_so_too(words: str) -> None:
    assert find_wall(body=page(words), url=ASKS, redirected=True) == CONSENT


@pytest.mark.parametrize(
    "words",
    [
        "We value your privacy. Accept all",
        "Noi e i nostri partner usiamo i cookie. Rifiuta tutto",
        "Tu privacidad. Aceptar y continuar",
        "Σεβόμαστε την ιδιωτικότητά σας. Αποδοχή όλων",
    ],
)
def test_two_phrases_of_consent_make_a_consent_page_in_each_language(words: str) -> None:
    assert find_wall(body=page(words), url=URL, redirected=False) == CONSENT


@pytest.mark.parametrize(
    "mark",
    ["<script>window._cf_chl_opt={}</script>", "<script src=/_Incapsula_Resource?x></script>", "<div id=px-captcha>"],
)
def test_a_challenge_is_known_by_its_script_in_any_language(mark: str) -> None:
    assert find_wall(body=page("", mark), url=URL, redirected=False) == CHALLENGE


@pytest.mark.parametrize(
    ("body", "url", "redirected"),
    [
        pytest.param(article(WORDS + " We value your privacy. Accept all"), URL, False, id="an article with a banner"),
        pytest.param(article("Captcha firms: verify you are human"), URL, False, id="an article about challenges"),
        pytest.param(page(f"{WORDS} " * 5 + "We value your privacy. Accept all"), URL, False, id="many words"),
        pytest.param(page(WORDS), ASKS, True, id="an article at an address that asks"),
        pytest.param(page("<p>Accept all.</p>" * 13), URL, False, id="many paragraphs"),
        pytest.param(page("Accept all"), URL, False, id="one phrase"),
        pytest.param(page("We use cookies in our cakes"), ASKS, False, id="an address that was asked for"),
        pytest.param(b"<rss><channel><title>Just a moment</title></channel></rss>", URL, False, id="a feed"),
        pytest.param(b'{"title": "Just a moment"}', URL, False, id="data"),
        pytest.param(b"", URL, False, id="nothing"),
        pytest.param(page("x " * 10 + "<script>just a moment</script>"), URL, False, id="words in a script"),
    ],
)
def test_what_is_no_wall_is_left_alone(body: bytes, url: str, redirected: bool) -> None:  # noqa: FBT001 - a column
    assert find_wall(body=body, url=url, redirected=redirected) is None


def test_the_words_are_folded_as_the_page_is() -> None:
    assert all(words == fold(words) for words in (*CHALLENGE_WORDS, *CONSENT_WORDS))
