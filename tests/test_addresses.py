"""Addresses: one page has one key, and nothing but the public Internet is reached."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.addresses import address_key, is_public_address, outlet_of, refuse_url
from tests.hostile_addresses import HOSTILE_URLS

SITE = frozenset({"127.0.0.1:8123", "daily.example:8123", "[::1]:8123"})

SAME_PAGE = {
    "scheme": ("http://example.org/a", "https://example.org/a"),
    "www": ("http://www.example.org/a", "http://example.org/a"),
    "trailing slash": ("http://example.org/a/", "http://example.org/a"),
    "front page": ("http://example.org/", "http://example.org"),
    "fragment": ("http://example.org/a#comments", "http://example.org/a"),
    "host case": ("http://EXAMPLE.org/a", "http://example.org/a"),
    "default port": ("https://example.org:443/a", "https://example.org/a"),
    "trailing dot": ("https://example.org./a", "https://example.org/a"),
    "punycode": ("https://παράδειγμα.gr/a", "https://xn--hxajbheg2az3al.gr/a"),
    "campaign": ("https://example.org/a?utm_source=x&UTM_Medium=y&fbclid=z", "https://example.org/a"),
    "order": ("https://example.org/a?b=2&a=1", "https://example.org/a?a=1&b=2"),
    "session in the path": ("https://example.org/a;jsessionid=8F3A09?x=1", "https://example.org/a?x=1"),
    "session in the query": ("https://example.org/a?sid=8f3a09b2c4d5e6f7a8b9&x=1", "https://example.org/a?x=1"),
    "referrer word": ("https://example.org/a?ref=rss&nid=7", "https://example.org/a?nid=7"),
    "percent case": ("https://example.org/%ce%b1", "https://example.org/α"),
    "dot segments": ("https://example.org/b/../a", "https://example.org/a"),
    "escaped ampersand": ("https://example.org/a?x=1&amp;y=2", "https://example.org/a?x=1&y=2"),
    "amp below a story": ("https://example.org/ministers-agree-7/amp/", "https://example.org/ministers-agree-7"),
    "amp asked for": ("https://example.org/a?amp=1&nid=7&outputType=amp", "https://example.org/a?nid=7"),
    "line break": ("https://example.org/a\n", "https://example.org/a"),
}

OTHER_PAGE = {
    "number": ("https://example.org/news?nid=101", "https://example.org/news?nid=102"),
    "short sid is a story": ("https://example.org/article.php?sid=41", "https://example.org/article.php?sid=42"),
    "numbered ref": ("https://example.org/a?ref=10231", "https://example.org/a?ref=10232"),
    "page": ("https://example.org/a?page=1", "https://example.org/a?page=2"),
    "path case": ("https://example.org/A", "https://example.org/a"),
    "port": ("https://example.org:8443/a", "https://example.org/a"),
    "sub-domain": ("https://urdu.example.org/a", "https://example.org/a"),
    "unknown parameter": ("https://example.org/?p=7", "https://example.org/?p=8"),
    "a section on amp": ("https://example.org/music/amp", "https://example.org/music"),
    "amperes": ("https://example.org/fuse?amp=16", "https://example.org/fuse"),
}


@pytest.mark.parametrize(("one", "other"), SAME_PAGE.values(), ids=SAME_PAGE)
def test_spellings_of_one_page_have_one_key(one: str, other: str) -> None:
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize(("one", "other"), OTHER_PAGE.values(), ids=OTHER_PAGE)
def test_different_pages_have_different_keys(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@given(st.text(max_size=80))
def test_no_text_breaks_the_key_and_a_key_is_stable(text: str) -> None:
    assert address_key(text) == address_key(text)
    refuse_url(text, SITE)
    outlet_of(text)


@given(st.from_regex(r"https?://(www\.)?[a-z0-9-]{1,9}\.(www|gr|com)(/[A-Za-z0-9._~-]{0,9}){0,4}", fullmatch=True))
def test_the_short_way_to_a_key_leads_to_the_same(url: str) -> None:
    assert address_key(url) == address_key(f"{url}#by-the-long-way")


@given(st.text(string.ascii_lowercase, min_size=1, max_size=8), st.integers(0, 10**9))
def test_every_parameter_that_is_not_tracking_counts(name: str, value: int) -> None:
    name = f"x{name}"
    assert address_key(f"http://example.org/?{name}={value}") != address_key(f"http://example.org/?{name}={value + 1}")


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.example.org/a", "example.org"),
        ("https://urdu.news.example.com.pk/a", "example.com.pk"),
        ("https://news.example.gov.it:443/", "example.gov.it"),
        ("https://παράδειγμα.gr/a", "xn--hxajbheg2az3al.gr"),
        ("http://www.daily.example:8123/a", "daily.example"),
        ("http://127.0.0.1:8123/a", "127.0.0.1"),
        ("nonsense", ""),
        ("http://[broken/", ""),
    ],
)
def test_the_outlet_is_the_registered_domain(url: str, outlet: str) -> None:
    assert outlet_of(url) == outlet


PRIVATE_ADDRESSES = [
    "0.0.0.0",  # noqa: S104 - nothing is bound here
    "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1",
    "127.255.255.254", "168.63.129.16",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.170", "192.0.2.1", "192.88.99.1",
    "192.168.1.1", "198.18.0.1",
    "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::7f00:1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254",
    "64:ff9b:1::8.8.8.8", "64:ff9b:1:7f00:0:100::",
    "100::1", "100:0:0:1::1", "2001::1", "2001:0:4136:e378:8000:63bf:80ff:fffe", "2001:2::1", "2001:10::1",
    "2001:20::1", "2001:db8::1",
    "2002:7f00:1::", "2002:a00:1::1", "2002:c0a8:101::1", "2002:a9fe:a9fe::", "2606:4700::5efe:10.0.0.1",
    "2606:4700::200:5efe:192.168.0.1",
    "3ffe::1", "3fff::1", "4000::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0",
    "fec0::1", "ff02::1", "ff0e::1",
    "", "localhost", "127.1", "0177.0.0.1", "2130706433", "0x7f000001", "8.8.8.8 ", "8.8.8.8\n", "[::1]",
]  # fmt: skip

PUBLIC_ADDRESSES = [
    "8.8.8.8", "1.1.1.1", "151.101.1.140", "2606:4700::6810:84e5", "2a00:1450:4001:81b::200e", "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]  # fmt: skip


@pytest.mark.parametrize("ip", PRIVATE_ADDRESSES)
def test_an_address_outside_the_public_internet_is_known(ip: str) -> None:
    assert not is_public_address(ip)


@pytest.mark.parametrize("ip", PUBLIC_ADDRESSES)
def test_a_public_address_is_known(ip: str) -> None:
    assert is_public_address(ip)


@pytest.mark.parametrize("url", HOSTILE_URLS)
def test_a_hostile_address_is_refused_with_a_reason(url: str) -> None:
    assert refuse_url(url, SITE)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a?b=c#d",
        "https://www.example.com.pk:443/a",
        "https://παράδειγμα.gr/α",
        "https://xn--hxajbheg2az3al.gr/",
        "http://8.8.8.8/",
        "https://[2606:4700::6810:84e5]/",
        "https://1news.example.org/",
        "https://a_b.example.org/",
        "http://127.0.0.1:8123/feed",
        "http://DAILY.example:8123/feed",
        "http://[::1]:8123/",
    ],
)
def test_a_public_or_a_named_address_is_allowed(url: str) -> None:
    assert refuse_url(url, SITE) is None


def test_the_table_of_hostile_forms_is_long_enough() -> None:
    assert len(set(HOSTILE_URLS)) >= 60
    assert len(set(PRIVATE_ADDRESSES)) >= 60
