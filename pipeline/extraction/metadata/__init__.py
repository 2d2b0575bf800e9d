"""Reads what a page says of itself, each with where it was found: headline, authors, language, links, times."""
