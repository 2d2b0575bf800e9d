"""Which states people move to, pass through and leave: what tells host from origin where the grammar does not."""

from __future__ import annotations

from typing import Final

#: States that people move to rather than from; all others are origins beside them.
HOSTS: Final = frozenset(
    """
    EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB CH NO IS
    US CA AU NZ JP KR TW SG HK MO SA AE QA KW BH OM IL
    """.split()  # noqa: SIM905 - forty quoted codes read worse
)
#: The state a domestic outlet means when it names none, by the language it writes in.
HOME: Final = {"it": "IT", "el": "GR", "es": "ES"}
#: The state that workers abroad send their money to where an outlet names none, by the language it writes in.
SENDER_HOME: Final = {"ur": "PK"}
#: States that count their asylum claims together with the Union's.
WITH_UNION: Final = frozenset({"NO", "CH", "IS", "LI"})
#: States that hold or take in, under an agreement, people who reach another: by that other state.
HELD_IN: Final = {"IT": "AL", "GB": "RW", "AU": "NR"}
#: Languages whose verbs and postpositions follow what they govern.
HEAD_FINAL: Final = frozenset({"ur"})
#: States of passage: they receive people from the rest, and send them on to the hosts.
TRANSIT: Final = frozenset("TR PK IR LY TN MA DZ EG MY RU JO LB AL RS BA MK MR ZA LK TH MX CO UG ET".split())  # noqa: SIM905 - as above
