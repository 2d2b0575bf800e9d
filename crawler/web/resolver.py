"""Resolves names to public addresses only: the guard on the address that is really connected to.

Twisted asks the reactor's resolver for every connection, for addresses in figures too, and connects to nothing else
than what it answers. So what is withheld here is never reached, whatever a name's server says between two look-ups.
The classes follow Twisted's interfaces by shape; those are written for zope and say nothing to a type checker.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, Self

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings
from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IAddress

from pipeline.address_tables import PUBLIC_PORTS
from pipeline.addresses import folded_site, is_loopback_site, is_public_address

LOOPBACK_SETTING = "CORRIDOR_LOOPBACK_SITES"
LOOPBACK_V4 = "127.0.0.1"
LOOPBACK_V6 = "::1"


def loopback_sites(settings: BaseSettings) -> frozenset[str]:
    """Return the ``host:port`` pairs of this machine that the settings allow."""
    return frozenset(map(folded_site, settings.getlist(LOOPBACK_SETTING)))


class Resolution:
    """The resolution of one name; it cannot be cancelled, its connection can."""

    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        """Do nothing: the look-up ends by itself."""


class Receiver(Protocol):
    """What takes the addresses of a name (Twisted's ``IResolutionReceiver``)."""

    def resolutionBegan(self, resolution: Resolution) -> None:  # noqa: N802 - Twisted's name
        """Take note of the beginning."""

    def addressResolved(self, address: object) -> None:  # noqa: N802 - Twisted's name
        """Take one address."""

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        """Take note of the end."""


class NameResolver(Protocol):
    """What resolves names (Twisted's ``IHostnameResolver``)."""

    def resolveHostName(  # noqa: N802, PLR0917 - Twisted's name and arguments
        self,
        resolutionReceiver: Receiver,  # noqa: N803 - Twisted's name
        hostName: str,  # noqa: N803 - Twisted's name
        portNumber: int = 0,  # noqa: N803 - Twisted's name
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803 - Twisted's name
        transportSemantics: str = "TCP",  # noqa: N803 - Twisted's name
    ) -> Resolution:
        """Tell the receiver the name's addresses."""


class Reactor(Protocol):
    """The part of Twisted's reactor that is used here."""

    @property
    def nameResolver(self) -> NameResolver:  # noqa: N802 - Twisted's name
        """The resolver in use."""

    def installNameResolver(self, resolver: NameResolver) -> NameResolver:  # noqa: N802 - Twisted's name
        """Replace the resolver and return the one before."""


class PublicOnly:
    """Passes on the public addresses among those resolved; the others are withheld, for the reason of a refusal."""

    def __init__(self, receiver: Receiver, withheld: list[str]) -> None:
        self._receiver = receiver
        self._withheld = withheld

    def resolutionBegan(self, resolution: Resolution) -> None:  # noqa: N802 - Twisted's name
        """Pass it on."""
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: object) -> None:  # noqa: N802 - Twisted's name
        """Pass a public address on, withhold any other."""
        host = str(getattr(address, "host", ""))
        if is_public_address(host):
            self._receiver.addressResolved(address)
        else:
            self._withheld.append(host)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        """Pass it on."""
        self._receiver.resolutionComplete()


class GuardedResolver:
    """The reactor's resolver with the guard before it. ``withheld`` holds what was refused, by name."""

    def __init__(self, reactor: Reactor, sites: frozenset[str]) -> None:
        installed = reactor.nameResolver
        self._reactor = reactor
        self._plain: NameResolver = installed.plain if isinstance(installed, GuardedResolver) else installed
        self._sites = sites
        self.withheld: dict[str, list[str]] = {}

    @property
    def plain(self) -> NameResolver:
        """The resolver behind the guard."""
        return self._plain

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Reactor) -> Self:
        """Return the resolver for a crawler process."""
        return cls(reactor, loopback_sites(crawler.settings))

    def install_on_reactor(self) -> None:
        """Make this the one resolver of the reactor."""
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802, PLR0917 - Twisted's name and arguments
        self,
        resolutionReceiver: Receiver,  # noqa: N803 - Twisted's name
        hostName: str,  # noqa: N803 - Twisted's name
        portNumber: int = 0,  # noqa: N803 - Twisted's name
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803 - Twisted's name
        transportSemantics: str = "TCP",  # noqa: N803 - Twisted's name
    ) -> Resolution:
        """Answer with public addresses on public ports, or with this machine for a loopback site."""
        if is_loopback_site(hostName, portNumber, self._sites):
            return _answer(resolutionReceiver, hostName, [_loopback(hostName, portNumber)])
        if portNumber not in PUBLIC_PORTS:
            self.withheld[hostName] = [f"port {portNumber}"]
            return _answer(resolutionReceiver, hostName, [])
        withheld = self.withheld[hostName] = []
        guarded = PublicOnly(resolutionReceiver, withheld)
        return self._plain.resolveHostName(guarded, hostName, portNumber, addressTypes, transportSemantics)


def _loopback(host: str, port: int) -> IPv4Address | IPv6Address:
    return IPv6Address("TCP", LOOPBACK_V6, port) if ":" in host else IPv4Address("TCP", LOOPBACK_V4, port)


def _answer(receiver: Receiver, name: str, addresses: Sequence[IPv4Address | IPv6Address]) -> Resolution:
    resolution = Resolution(name)
    receiver.resolutionBegan(resolution)
    for address in addresses:
        receiver.addressResolved(address)
    receiver.resolutionComplete()
    return resolution
