"""What the address rules know: parameters that do not name a page, and networks that are not the public Internet.

Networks: the IANA special-purpose address registries of IPv4 and IPv6, where Python's own tables are older or laxer.
"""

from __future__ import annotations

import ipaddress

#: The only ports a public site is reached on.
PUBLIC_PORTS = frozenset({80, 443})

#: Parameters that say how a reader came, whatever their value.
TRACKING_PARAMETERS = frozenset({
    "_ga", "_gl", "_hsenc", "_hsmi", "_ke", "at_campaign", "at_custom1", "at_custom2", "at_custom3",
    "at_custom4", "at_medium",
    "cmp", "cmpid", "cn-reloaded", "cvid", "dclid", "dm_i", "ef_id", "epik", "fb_action_ids", "fb_action_types",
    "fb_ref", "fb_source",
    "fbclid", "ftag", "gad_source", "gbraid", "gclid", "gclsrc", "guccounter", "guce_referrer",
    "guce_referrer_sig", "hsctatracking",
    "icid", "igsh", "igshid", "ito", "li_fat_id", "mbid", "mc_cid", "mc_eid", "mkt_tok", "mkwid", "msclkid",
    "ncid", "ocid", "rb_clickid",
    "rdt_cid", "s_cid", "s_kwcid", "sc_cid", "scclid", "share_id", "smid", "smtyp", "sr_share", "srsltid",
    "taid", "ttclid", "twclid",
    "wbraid", "wickedid", "xtor", "yclid", "ysclid", "zanpid",
})  # fmt: skip

#: Beginnings of such parameters' names.
TRACKING_PREFIXES = (
    "utm_", "utm-", "hsa_", "mtm_", "matomo_", "pk_", "piwik_", "vero_", "oly_", "ns_", "itm_", "ga_", "wt.",
    "__twitter_", "trk_",
)  # fmt: skip

#: Parameters that say how a reader came when their value is one of :data:`REFERRER_VALUES`; else they may name a page.
REFERRER_PARAMETERS = frozenset(
    {"ref", "ref_src", "referrer", "referer", "source", "src", "from", "via", "origin", "share", "feed"}
)
REFERRER_VALUES = frozenset({
    "app", "email", "facebook", "fb", "feed", "google", "googlenews", "home", "homepage", "instagram",
    "linkedin", "mail", "mobile",
    "newsletter", "push", "rss", "share", "social", "sharing", "telegram", "tw", "twitter", "twsrc^tfw", "wa",
    "whatsapp", "x",
})  # fmt: skip

#: Parameters that ask for a story's short form for telephones, when their value is one of these.
AMP_PARAMETERS = frozenset({"amp", "outputtype"})
AMP_VALUES = frozenset({"", "1", "true", "amp"})

#: Parameters that hold a visitor's session when their value looks like a token; a short value may be a story's number.
SESSION_PARAMETERS = frozenset({
    "aspsessionid", "cfid", "cftoken", "jsessionid", "oscsid", "phpsessid", "s", "session", "session_id",
    "sessionid", "sid", "zenid",
})  # fmt: skip

#: Ends of names that are never public (RFC 6761, 6762, 7686, 8375, 9476; ICANN's reservation of ``internal``).
SPECIAL_SUFFIXES = (
    ".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".home.arpa", ".onion", ".alt",
    ".test", ".invalid",
    ".example", ".in-addr.arpa", ".ip6.arpa",
)  # fmt: skip

#: Networks refused beside those that Python's ``ipaddress`` calls not global.
DENIED_NETWORKS = tuple(ipaddress.ip_network(network) for network in (
    "0.0.0.0/8",
    "100.64.0.0/10",  # carrier-grade NAT, and a cloud's metadata address in it
    "168.63.129.16/32",  # a cloud's host service, in a public range
    "192.0.0.0/24",  # IETF protocol assignments
    "192.88.99.0/24",  # 6to4 relays, withdrawn
    "198.18.0.0/15",  # benchmarks
    "224.0.0.0/3",  # multicast and reserved
    "2001::/23",  # IETF protocol assignments: Teredo, ORCHID, benchmarks
    "2001:db8::/32",  # documentation
    "3fff::/20",  # documentation
    "3ffe::/16",  # 6bone, withdrawn
))  # fmt: skip
