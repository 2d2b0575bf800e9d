"""Compounds of English that hold a noun which is not what is counted: of "visa staff" no visas."""

from __future__ import annotations

from typing import Final

#: What stands first in compounds whose head is not what is counted ("visa staff"), and such heads.
_FIRSTS: Final = """
    visa | visas | work permit | work visa | permit | asylum | quota | migration | immigration | passport | refugee |
    deportation | return
"""
_HEADS: Final = """
    staff | officer* | section* | desk* | counter* | centre* | center* | office* | official* | system* |
    regime* | polic* | rule* | ban* | fee* | scheme* | measure* | curb* | restriction* | clerk* | employee*
    | portal* | procedure* | process | processing | service* | backlog* | department*
"""
_OTHERS: Final = """
    visa application centre* | visa application center* | visa facilitation centre* | job centre* | job center* |
    job fair* | job categor* | job field* | job title* | job sector* | job type* | work categor* |
    job market* | job portal* | job office* | job agenc* | lived through | live through |
    list of nationalities | list of countries | list of states | list of origins | list of origin countries
"""
#: Terms parted by bars.
COMPOUNDS: Final = " | ".join(
    [
        *(f"{first.strip()} {head.strip()}" for first in _FIRSTS.split("|") for head in _HEADS.split("|")),
        *(term.strip() for term in _OTHERS.split("|")),
    ]
)
