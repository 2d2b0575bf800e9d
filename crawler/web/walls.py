"""Tells what a site shows in place of a page: a challenge to prove a person, a question for consent or cookies.

Neither is answered: a source that shows them is marked so, and its pages are asked for again later. Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from pipeline.fold import fold


def _folded(*phrases: str) -> tuple[str, ...]:
    return tuple(fold(phrase) for phrase in phrases)


CHALLENGE = "a challenge page: the site asks for proof of a person"
CONSENT = "a consent page stands in its place"

#: What only the script or form of a challenge holds, in lower case, of the services that news sites use.
CHALLENGE_MARKS = (
    b"_cf_chl_opt", b"cf-chl-", b"cf_captcha", b"challenges.cloudflare.com/turnstile", b"_incapsula_resource",
    b"captcha-delivery.com", b"px-captcha", b"sucuri_cloudproxy_js", b"ddos-guard.net/", b"awswafintegration",
    b"g-recaptcha", b"h-captcha", b"/_sec/cp_challenge", b"distil_r_captcha", b"errors.edgesuite.net",
)  # fmt: skip

#: Words of a challenge whose service is not known.
CHALLENGE_WORDS = _folded(
    "just a moment", "checking your browser", "verify you are human", "verifying you are human",
    "are you a robot", "prove you are not a robot", "prove you are human", "unusual traffic",
    "enable javascript and cookies", "verifica di non essere un robot", "verifica che non sei un robot",
    "verifica que no eres un robot", "comprobando su navegador", "επαληθεύστε ότι είστε άνθρωπος",
)  # fmt: skip

#: Words of a page that asks for consent; two of them stand in one, or one in a page of an address that says so.
CONSENT_WORDS = _folded(
    "before you continue", "we value your privacy", "your privacy choices", "we and our partners",
    "manage your consent", "accept all", "reject all", "consent to", "use cookies", "enable cookies",
    "cookies are disabled", "accept cookies",
    "la tua privacy", "noi e i nostri partner", "accetta e continua", "accetta tutto", "rifiuta tutto",
    "abilita i cookie", "i cookie sono disabilitati", "tu privacidad", "nosotros y nuestros socios",
    "aceptar y continuar", "aceptar todo", "rechazar todo", "habilita las cookies", "activar las cookies",
    "σεβόμαστε την ιδιωτικότητ", "εμείς και οι συνεργάτες", "αποδοχή όλων", "συμφωνώ", "τα cookies",
)  # fmt: skip

#: What a page holds that calls itself an article, in lower case: that one is left to the reader, which sees more.
ARTICLE_MARKS = (b"<article", b"newsarticle", b"datepublished", b'content="article"', b"articlebody")

#: One of these stands in every page that says any of those words, in lower case: the quick look before the careful one.
HINTS = tuple(hint.encode() for hint in (
    "privacy", "privacidad", "ιδιωτικ", "cookie", "consent", "accept all", "reject all", "tutto", "todo", "αποδοχή",
    "συνεργάτες", "συμφωνώ", "partner", "socios", "continua", "before you", "robot", "human", "νθρωπο", "your browser",
    "navegador", "a moment", "unusual traffic",
))  # fmt: skip

#: First labels of hosts and parts of paths that ask for consent.
CONSENT_PLACES = frozenset({
    "consent", "consents", "guce", "cmp", "cookie-consent", "cookieconsent", "cookiewall", "cookie-wall",
    "collectconsent", "privacy-wall", "privacywall", "consentwall", "cookiecheck", "cookie-check", "cookies",
})  # fmt: skip

#: A challenge and a question for consent have no more words than these; an article has more, whatever else it holds.
MOST_WORDS = 150

#: Nor have they more paragraphs.
MOST_PARAGRAPHS = 12

#: A larger page than this, in bytes, is none of them.
MOST_BYTES = 400_000

#: Without a mark, the words of a page up to this size, in bytes, are looked at.
WORDY_BYTES = 40_000

#: So many phrases of consent make a page one that asks for it.
ENOUGH = 2

_UNSEEN = re.compile(r"<(script|style|svg|template)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_FIRST_BYTES = 1000


def find_wall(*, body: bytes, url: str, redirected: bool, challenged: bool = False) -> str | None:
    """Return what stands in a page's place, or None when the page is itself.

    Args:
        body: the answer's, as it came.
        url: where the answer came from, after redirects.
        redirected: whether that is another address than was asked for.
        challenged: whether a header says that it is a challenge.
    """
    if challenged:
        return CHALLENGE
    if len(body) > MOST_BYTES or not _is_page(body):
        return None
    lowered = body.lower()
    placed = redirected and _asks_consent(url)
    if not placed and _is_more(lowered):
        return None
    marked = any(mark in lowered for mark in CHALLENGE_MARKS)
    hinted = len(body) < WORDY_BYTES and any(hint in lowered for hint in HINTS)
    words = _words(lowered) if marked or placed or hinted else None
    if words is None:
        return None
    if marked or _holds(words, CHALLENGE_WORDS):
        return CHALLENGE
    return CONSENT if _holds(words, CONSENT_WORDS) >= (1 if placed else ENOUGH) else None


def _is_page(body: bytes) -> bool:
    head = body[:_FIRST_BYTES].lower()
    return b"<html" in head or b"<!doctype html" in head or b"<head" in head or b"<body" in head


def _is_more(lowered: bytes) -> bool:
    """Say whether a page has too much in it for a wall, or calls itself an article."""
    return lowered.count(b"</p>") > MOST_PARAGRAPHS or any(mark in lowered for mark in ARTICLE_MARKS)


def _asks_consent(url: str) -> bool:
    parts = urlsplit(url)
    places = {(parts.hostname or "").partition(".")[0], *parts.path.lower().strip("/").split("/")}
    return not places.isdisjoint(CONSENT_PLACES)


def _words(lowered: bytes) -> str | None:
    """Return the folded words that a page shows, or None when they are more than a wall has."""
    shown = _TAG.sub(" ", _UNSEEN.sub(" ", lowered.decode("utf-8", "replace")))
    words = shown.split(None, MOST_WORDS)
    return None if len(words) > MOST_WORDS else fold(" ".join(words))


def _holds(words: str, phrases: Sequence[str]) -> int:
    return sum(phrase in words for phrase in phrases)
