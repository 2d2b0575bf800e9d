"""Decides when a source is polled and a page fetched again. Pure: times in, times out."""
