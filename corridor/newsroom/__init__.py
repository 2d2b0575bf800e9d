"""The newsroom: fictional outlets, written by us, served on loopback as if they were the web.

``load_newsroom`` reads the folder a person edits (``seeds/newsroom``); ``Newsroom`` serves it, one simulated day
after the other.
"""

from corridor.newsroom.outlets import Edition, ListingKind, Outlet, Page, load_newsroom
from corridor.newsroom.server import Newsroom

__all__ = ["Edition", "ListingKind", "Newsroom", "Outlet", "Page", "load_newsroom"]
