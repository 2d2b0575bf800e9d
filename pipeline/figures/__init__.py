"""Reads the figures of an article: quantities about migration, bound to what they measure and between whom."""

from __future__ import annotations

from pipeline.figures.ground.concepts import Concepts as Concepts
from pipeline.figures.ground.concepts import Measure as Measure
from pipeline.figures.ground.concepts import PartyRule as PartyRule
from pipeline.figures.ground.concepts import RoleRule as RoleRule
from pipeline.figures.ground.concepts import Scope as Scope
from pipeline.figures.ground.concepts import Vocabulary as Vocabulary
from pipeline.figures.read import read_figures as read_figures
