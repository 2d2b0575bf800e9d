"""Web addresses: which are one page, whose they are, and which must never be connected to.

All functions are pure: nothing is looked up, neither names nor lists.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from courlan import extract_domain
from w3lib.url import canonicalize_url

from pipeline.address_tables import (
    AMP_PARAMETERS,
    AMP_VALUES,
    DENIED_NETWORKS,
    PUBLIC_PORTS,
    REFERRER_PARAMETERS,
    REFERRER_VALUES,
    SESSION_PARAMETERS,
    SPECIAL_SUFFIXES,
    TRACKING_PARAMETERS,
    TRACKING_PREFIXES,
)

DEFAULT_PORTS = {"http": 80, "https": 443}

#: The most characters of an address that is requested; RFC 9110, 4.1, asks for 8000.
LONGEST_URL = 16_384

_Ip = ipaddress.IPv4Address | ipaddress.IPv6Address
_SESSION_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#;]*", re.IGNORECASE)
#: The short form of a story for telephones, by its address: below the story's own, whose name has a number or dashes.
_AMP_PATH = re.compile(r"(/[^/]*[\d-][^/]*)/amp$")
#: An address without anything to fold but its scheme, ``www.`` and a last slash: host and path. Most are such.
_PLAIN = re.compile(
    r"https?://(?:www\.)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+)((?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?)"
)
_TOKEN = re.compile(r"(?=.*[0-9])(?=.*[a-z])[0-9a-z-]{16,}", re.IGNORECASE)
_SPACE = re.compile(r"[\x00-\x20\x7f]+")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMERIC_LABEL = re.compile(r"[0-9]+|0x[0-9a-f]*")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_UNICAST = ipaddress.IPv6Network("2000::/3")
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)


def address_key(url: str) -> str:
    """Return the key under which spellings of one page's address are equal.

    Folded: scheme, ``www.``, default port, letter case and script of the host, a trailing slash, the fragment, the
    order of parameters, tracking parameters, session ids, and the marks of a story's short form for telephones (AMP).
    Every parameter not known to be tracking stays.

    >>> address_key("HTTPS://www.Example.org:443/news/?utm_source=x&nid=101#top")
    'example.org/news?nid=101'
    """
    if plain := _PLAIN.fullmatch(url):
        return plain[1] + _AMP_PATH.sub(r"\1", (plain[2] or "").rstrip("/"))
    cleaned = _SPACE.sub("", url).replace("&amp;", "&")
    try:
        parts = urlsplit(canonicalize_url(_SESSION_PATH.sub("", cleaned)))
        port = parts.port
    except ValueError:
        return cleaned
    if not parts.hostname:
        return cleaned
    host = ascii_host(parts.hostname).removeprefix("www.")
    if port not in {None, DEFAULT_PORTS.get(parts.scheme)}:
        host = f"{host}:{port}"
    query = _kept_query(parts.query)
    path = _AMP_PATH.sub(r"\1", parts.path.rstrip("/"))
    return host + path + (f"?{query}" if query else "")


def _kept_query(query: str) -> str:
    return urlencode([(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if _keeps(name, value)])


def _keeps(name: str, value: str) -> bool:
    """Whether a parameter may tell two pages apart."""
    folded = name.lower()
    if folded in TRACKING_PARAMETERS or folded.startswith(TRACKING_PREFIXES):
        return False
    if folded in AMP_PARAMETERS:
        return value.lower() not in AMP_VALUES
    if folded in REFERRER_PARAMETERS:
        return value.lower() not in REFERRER_VALUES
    return not (folded in SESSION_PARAMETERS and _TOKEN.fullmatch(value))


def ascii_host(host: str) -> str:
    """Return ``host`` in lower case, international names in punycode, without a trailing dot."""
    folded = host.rstrip(".").lower()
    try:
        return folded.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return folded


def outlet_of(url: str) -> str:
    """Return the registered domain of ``url``, by the list of public suffixes that is installed; else its host.

    >>> outlet_of("https://urdu.news.example.com.pk/x")
    'example.com.pk'
    """
    try:
        host = ascii_host(urlsplit(url).hostname or "")
    except ValueError:
        return ""
    if "." not in host or _parse_ip(host):
        return host
    return extract_domain(f"http://{host}/", fast=False) or ".".join(host.split(".")[-2:])


def is_public_address(ip: str) -> bool:
    """Whether ``ip`` is an address of the public Internet: unicast, globally routed, hiding no other address.

    Forms of IPv6 that carry an IPv4 address (mapped, NAT64, 6to4, ISATAP) are as public as the address they carry.
    """
    parsed = _parse_ip(ip)
    if isinstance(parsed, ipaddress.IPv6Address):
        return _is_public_v6(parsed)
    return parsed is not None and _is_public_v4(parsed)


def _parse_ip(text: str) -> _Ip | None:
    if "%" in text:
        return None
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _is_public_v4(ip: ipaddress.IPv4Address) -> bool:
    return ip.is_global and not (ip.is_multicast or ip.is_reserved) and not _is_denied(ip)


def _is_public_v6(ip: ipaddress.IPv6Address) -> bool:
    if ip.ipv4_mapped or ip in _NAT64:
        return _is_public_v4(_low_v4(ip))
    carried = _carried_v4(ip)
    if carried and not _is_public_v4(carried):
        return False
    return ip in _UNICAST and (ip.is_global or carried is not None) and not _is_denied(ip)


def _low_v4(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address:
    """Return the IPv4 address in the last 32 bits."""
    return ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)


def _carried_v4(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that a 6to4 or ISATAP form tunnels to."""
    if ip.sixtofour:
        return ip.sixtofour
    return _low_v4(ip) if (int(ip) >> 32) & 0xFFFF_FFFF in _ISATAP else None


def _is_denied(ip: _Ip) -> bool:
    return any(ip.version == network.version and ip in network for network in DENIED_NETWORKS)


def refuse_url(url: str, loopback_sites: frozenset[str]) -> str | None:
    """Return why ``url`` must not be requested, or None when it may be.

    Args:
        url: the address as it would be requested.
        loopback_sites: ``host:port`` pairs that are served by this machine and may be reached (tests and the demo).
    """
    if len(url) > LONGEST_URL:
        return f"the address is longer than {LONGEST_URL} characters"
    if _UNSAFE.search(url):
        return "the address holds a blank, a control character or a backslash"
    try:
        parts = urlsplit(url)
        port = DEFAULT_PORTS.get(parts.scheme, 0) if parts.port is None else parts.port
    except ValueError as error:
        return f"not an address: {error}"
    return _refuse_parts(parts) or _refuse_place(parts.hostname or "", port, loopback_sites)


def _refuse_parts(parts: SplitResult) -> str | None:
    if parts.scheme not in DEFAULT_PORTS:
        return f"scheme {parts.scheme or 'none'!r}: only http and https are fetched"
    if "@" in parts.netloc:
        return "the address holds a user name or password"
    if not parts.hostname:
        return "the address names no host"
    return None


def _refuse_place(host: str, port: int, loopback_sites: frozenset[str]) -> str | None:
    if is_loopback_site(host, port, loopback_sites):
        return None
    if port not in PUBLIC_PORTS:
        return f"port {port}: only 80 and 443 are reached"
    return refuse_host(host)


def refuse_name(url: str) -> str | None:
    """Return why ``url`` cannot stand for a page of the web that was handed over, or None when it can.

    It is held to what :func:`refuse_url` asks, but for what only a request needs: a public port and a public name.
    """
    if _UNSAFE.search(url):
        return "the address holds a blank, a control character or a backslash"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        return f"not an address: {error}"
    reason = _refuse_parts(parts)
    if reason is None and (_parse_ip(host) or _NUMERIC_LABEL.fullmatch(host.rpartition(".")[2])):
        return refuse_host(host)
    return reason


def is_loopback_site(host: str, port: int, loopback_sites: frozenset[str]) -> bool:
    """Whether ``host`` and ``port`` name one of ``loopback_sites`` (IPv6 addresses stand in brackets there)."""
    return f"[{host}]:{port}" in loopback_sites if ":" in host else f"{host.lower()}:{port}" in loopback_sites


def folded_site(site: str) -> str:
    """Return a ``host:port`` pair as :func:`is_loopback_site` compares it: the host in lower case and punycode.

    >>> folded_site("Εφημερίδα.example:8123")
    'xn--kxaeical9a3b2b.example:8123'
    """
    host, _, port = site.rpartition(":")
    return site if ":" in host else f"{ascii_host(host)}:{port}"


def refuse_host(host: str) -> str | None:
    """Return why no public site can have this host, or None when it may."""
    if _parse_ip(host):
        return None if is_public_address(host) else f"{host} is not a public address"
    folded = ascii_host(unicodedata.normalize("NFKC", host))
    labels = folded.split(".")
    if host.endswith(".") or not all(_LABEL.fullmatch(label) for label in labels):
        return f"{host!r} is not a host name"
    if _NUMERIC_LABEL.fullmatch(labels[-1]):
        return f"{host!r} is an address in disguise"
    if len(labels) == 1 or folded.endswith(SPECIAL_SUFFIXES):
        return f"{host!r} is not a public name"
    return None
