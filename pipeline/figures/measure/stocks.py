"""Tells people who live somewhere from those of a place to whom something happened.

"Indians in Italy are put at 900" is a stock; "those arrested include nine residents of Gujrat" is none.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.places import PlaceKind

#: The measure of people who live somewhere, and how many states the sentence names at least.
RESIDENTS: Final = "residents"
TWO: Final = 2
#: What may open the sentence before the people, and what leads from them to where they are.
OPENS: Final = re.compile(r"(?:The|Gli|I|Le|Los|Las|Οι)?\s?", re.IGNORECASE)
WHERE: Final = re.compile(
    r"\s(?:(?:living|resident|residenti|residentes|που ζουν)\s)?(?:in|inside|en|nel|nella|στην?|στο|σε)\s"
    r"(?:the\s|τη\s|την\s)?"
)
#: What leads from there to the number.
NUMBER: Final = re.compile(
    r"\s(?:(?:now|today|oggi|hoy|σήμερα)\s)?(?:are|number|total|are (?:now )?(?:put|estimated|reckoned) at|stand at|"
    r"come to|amount to|sono|ammontano a|sono (?:stimati|calcolati) in|arrivano a|son|suman|se (?:cifran|estiman) en|"
    r"ascienden a|είναι|ανέρχονται σε|υπολογίζονται σε|φτάνουν τους|αριθμούν)\s"
    r"(?:(?:about|around|some|circa|unos|unas|περίπου|over|oltre|más de)\s)?"
)
#: What only says of what town people are, and the measures whose people are told of by their towns.
LOCALS: Final = re.compile(
    r"(?:residents|inhabitants|natives|locals|abitanti|vecinos|habitantes|κάτοικοι|κατοίκους)\s(?:of|from|di|de|της|του)"
    r"\s(?:the\s)?(?=[^\W\d_])",
    re.IGNORECASE,
)
BY_TOWN: Final = frozenset({"wanted", "arrests", "deaths", "missing", "rescued", "aboard", "returns"})
#: A participle that opens a sentence with how many they are, and the community it is said of, behind its comma.
FRONTED: Final = re.compile(
    r"(?:(?:Currently|Now|Today|Officially),? )?(?:(?:estimated|put|reckoned|calculated|standing|now) at|numbering|"
    r"totall?ing|counting|at|with|stimat[aoie] in|calcolat[aoie] in|forte di|pari a|con|estimad[ao]s? en|"
    r"cifrad[ao]s? en|calculad[ao]s? en|υπολογιζόμεν\w+ σε|που υπολογίζεται σε|με)\s"
    r"(?:(?:about|around|some|over|nearly|almost|circa|oltre|quasi|unos|unas|casi|más de|περίπου)\s)*",
    re.IGNORECASE,
)
COMMUNITY: Final = re.compile(
    r"(?:\s(?:people|souls|members|strong|persone|membri|personas|miembros|άτομα|μέλη))?"
    r"(?:\s(?:by|da|dal|dalla|dall|por|από)\s[^,.;:]{2,40})?,\s"
    r"(?:(?!(?:were|was|are|is|from|off|of|in|di|de|del|sono|son|από)\s)[^\s,.;:]+\s){0,4}?(?:community|diaspora|colony|comunità|collettività|comunidad|colonia|diáspora|κοινότητα|παροικία|διασπορά)"
    r"(?!\s(?:centre|center|hall|leaders?|groups?|radio|school))\b",
    re.IGNORECASE,
)
#: What leads there from the number to a people itself.
PEOPLE: Final = re.compile(r",\s(?:the|i|gli|los|las|οι)\s", re.IGNORECASE)


def is_of_locals(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:
    """Return whether people of a town are a part of those told of just before: "those wanted include 9 residents of …".

    Residents of a whole state live there.
    """
    if named is None or named.name != RESIDENTS or antecedent.measure.name not in BY_TOWN:
        return False
    locals_ = LOCALS.match(scene.text, counted.quantity.number_end + 1)
    if not locals_ or counted.index - antecedent.counted.index > 1:
        return False
    where = scene.places_in(locals_.end(), locals_.end() + 1)
    return not any(one.kind is PlaceKind.COUNTRY for one in where)


def stock(scene: Scene, counted: Counted) -> Measured | None:
    """Return a bare number as the people of one country who live in another, whatever was counted before it."""
    if not (_is_stock(scene, counted) or _is_fronted(scene, counted)):
        return None
    alone = replace(counted.quantity, unit=None, unit_copied=False)
    return Measured(replace(counted, quantity=alone, noun=None), scene.concepts.measure(RESIDENTS))


def _is_stock(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence says of a people in a country that they are so many, with no noun of its own."""
    if counted.noun is not None and counted.noun.start >= counted.quantity.number_start:
        return False
    if counted.quantity.unit_class not in COUNTS or has_unit(scene, counted.quantity):
        return False
    begin, number = counted.sentence.start, counted.quantity.number_start
    places = scene.places_in(begin, number)
    if len(places) < TWO or places[0].kind is not PlaceKind.DEMONYM or places[0].code == places[1].code:
        return False
    people, where = places[0], places[1]
    return bool(
        OPENS.fullmatch(scene.text, begin, people.start)
        and WHERE.fullmatch(scene.text, people.end, where.start)
        and NUMBER.fullmatch(scene.text, where.end, number)
    )


def _is_fronted(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence opens with how large a community is: "Put at 900, the Fijian community in …"."""
    if counted.quantity.unit_class not in COUNTS:
        return False
    begin, number = counted.sentence.start, counted.quantity.number_start
    opens = FRONTED.fullmatch(scene.text, begin, number)
    if not opens or not scene.places_in(counted.quantity.number_end, counted.sentence.end):
        return False
    return bool(COMMUNITY.match(scene.text, counted.quantity.number_end)) or _are_people(scene, counted)


def _are_people(scene: Scene, counted: Counted) -> bool:
    """Return whether a people in a country follows the comma: "Numbering 900, the Fijians in Malta …"."""
    people = next(iter(scene.places_in(counted.quantity.number_end, counted.sentence.end)), None)
    if people is None or people.kind is not PlaceKind.DEMONYM:
        return False
    leads = PEOPLE.fullmatch(scene.text, counted.quantity.number_end, people.start)
    return bool(leads) and bool(WHERE.match(scene.text, people.end))
