"""Reads the numbers of a text as quantities: value, bound, unit, rate and the way it moved, in six languages."""

from __future__ import annotations

from pipeline.numbers.reader import read_quantities

__all__ = ["read_quantities"]
