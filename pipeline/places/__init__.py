"""Finds the states, their people, seats and institutions, and newsworthy towns and seas, in five languages."""

from __future__ import annotations

from pipeline.places.finder import ACTING_KINDS as ACTING_KINDS
from pipeline.places.finder import PlaceMention as PlaceMention
from pipeline.places.finder import can_act as can_act
from pipeline.places.finder import find_places as find_places
from pipeline.places.finder import is_scene as is_scene
from pipeline.places.names import PlaceKind as PlaceKind
from pipeline.places.outlets import press_of as press_of
from pipeline.places.press import is_press as is_press
