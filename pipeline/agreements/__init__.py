"""Reads the agreements an article states: what kind, how far come, between whom, and the words that prove it."""

from __future__ import annotations

from pipeline.agreements.reader import read_agreements as read_agreements
