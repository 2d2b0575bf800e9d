"""Addresses that must never be connected to, as pages, feeds, redirects and configuration files may spell them."""

from __future__ import annotations

#: Refused by their text alone, whatever a name server says; port 8123 stands for a loopback site's.
HOSTILE_URLS = [
    "http://127.0.0.1/", "http://127.0.0.1:80/", "http://127.1/", "http://127.0.1/", "http://0/",
    "http://0.0.0.0/", "http://2130706433/",
    "http://0x7f000001/", "http://0x7f.1/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://017700000001/",
    "http://127.0.0.01/",
    "http://127.0.0.1./", "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://a.localhost/",
    "http://router.local/",
    "http://metadata.google.internal/", "http://intranet/", "http://nas.lan/", "http://hidden.onion/",
    "http://daily.example/",
    "http://x.home.arpa/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/", "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/", "http://[fd00:ec2::254]/", "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
    "http://[ff02::1]/",
    "http://10.0.0.1/", "http://192.168.0.1/", "http://172.16.0.1/", "http://100.64.0.1/", "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://１２７.０.０.１/", "http://①②⑦.0.0.1/", "http://127。0。0。1/", "http://ⓛocalhost/", "http://%31%32%37.0.0.1/",
    "http://127.0.0.1%00.example.org/", "http://user@example.org/", "http://user:word@example.org/",
    "http://example.org@127.0.0.1/",
    "http://@example.org/", "http://example.org:22/", "http://example.org:8080/", "http://example.org:0/",
    "http://example.org:99999/",
    "http://example.org:x/", "https://example.org:25/", "ftp://example.org/", "file:///etc/passwd",
    "data:text/html,x", "gopher://example.org/",
    "javascript:alert(1)", "dict://example.org:80/", "//example.org/", "/etc/passwd", "", "http://",
    "http:///a", "http://[::1/", "http://]/",
    "http://example.org\\@127.0.0.1/", "http:\\\\127.0.0.1/", "http://exam ple.org/",
    "http://example.org/\r\nHost: x", "http://example.org\t/",
    "http://example..org/", "http://.example.org/", "http://-a.org/", "http://example.org./",
    "http://daily.example:8124/", "http://[::1]:8124/",
    "http://localhost:8123/", "http://127.0.0.2:8123/", "http://user@127.0.0.1:8123/", "ftp://127.0.0.1:8123/",
]  # fmt: skip

#: The same with the port of a door on this machine, which counts who knocks: ``{port}`` is its number.
KNOCKING = (
    "http://127.0.0.1:{port}/", "http://127.1:{port}/", "http://0:{port}/", "http://0.0.0.0:{port}/",
    "http://2130706433:{port}/", "http://0x7f000001:{port}/", "http://0177.0.0.1:{port}/", "http://[::1]:{port}/",
    "http://[::]:{port}/", "http://[::ffff:127.0.0.1]:{port}/", "http://[0:0:0:0:0:0:0:1]:{port}/",
    "http://[::127.0.0.1]:{port}/", "http://[64:ff9b::127.0.0.1]:{port}/", "http://[2002:7f00:1::1]:{port}/",
    "http://localhost:{port}/", "http://LocalHost.:{port}/", "http://localhost.localdomain:{port}/",
    "http://ip6-localhost:{port}/", "http://１２７.0.0.1:{port}/", "http://127。0。0。1:{port}/",
    "https://127.0.0.1:{port}/", "HTTP://127.0.0.1:{port}/", "ws://127.0.0.1:{port}/", "wss://127.0.0.1:{port}/",
    "ftp://127.0.0.1:{port}/", "gopher://127.0.0.1:{port}/_x", "http://127.0.0.2:{port}/", "http://127.255.255.254:{port}/",
    "http://user:word@127.0.0.1:{port}/", "http://example.org@127.0.0.1:{port}/", "http://127.0.0.1:{port}@example.org:{port}/",
    "http:///127.0.0.1:{port}/", "http:\\\\127.0.0.1:{port}\\", "http://example.org\\@127.0.0.1:{port}/",
    "http://127.0.0.1\t:{port}/", "http://\n127.0.0.1:{port}/", "h\tttp://127.0.0.1:{port}/", " http://127.0.0.1:{port}/",
    "//127.0.0.1:{port}/", "http://127.0.0.1:{port}#@example.org/", "http://127.0.0.1:{port}?@example.org/",
    "http://[::1%25lo]:{port}/", "http://127.0.0.1%2f:{port}/", "http://127.0.0.1:0{port}/", "http://private.hostile.org:{port}/",
    "http://public.hostile.org:{port}/", "http://public.hostile.org:22/", "http://public.hostile.org:25/",
    "http://public.hostile.org:6379/", "http://public.hostile.org:9200/", "http://public.hostile.org:65536/",
)  # fmt: skip

#: Public names whose name server says one of these; each list is the answer to one look-up, the last stays.
NAMES: dict[str, list[list[str]]] = {
    "private.hostile.org": [["127.0.0.1", "::1", "10.0.0.1", "192.168.1.1", "172.16.0.1"]],
    "any.hostile.org": [["0.0.0.0", "::"]],  # noqa: S104 - nothing is bound here
    "carrying.hostile.org": [
        ["::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1", "2001:0:4136:e378:8000:63bf:80ff:fffe"]
    ],
    "metadata.hostile.org": [["169.254.169.254"], ["100.100.100.200", "fd00:ec2::254"]],
    "other.hostile.org": [["198.18.0.1", "224.0.0.1", "ff02::1", "255.255.255.255", "fe80::1"]],
    "rebinding.hostile.org": [["93.184.216.34"], ["127.0.0.1"]],
    "rebinding6.hostile.org": [["2606:2800:220:1::1"], ["::1"]],
    "public.hostile.org": [["93.184.216.34"]],
}

#: Refused once the name is resolved, on the address itself.
NAMED = (
    *(f"http://{name}/" for name in NAMES if name != "public.hostile.org"),
    "https://private.hostile.org/", "https://rebinding.hostile.org/",
)  # fmt: skip


def hostile_urls(port: int) -> tuple[str, ...]:
    """Return the whole table for a door at ``port``, each form once."""
    return tuple(dict.fromkeys([*HOSTILE_URLS, *(form.format(port=port) for form in KNOCKING), *NAMED]))
