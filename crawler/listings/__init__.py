"""Reads what sources list: feeds, sitemaps, section pages, searches. Pure: bytes in, entries out."""
