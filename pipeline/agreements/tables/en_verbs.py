"""Every form of the English verbs that tell a stage: third person, past, participle and gerund, by rule.

Particles follow the verb unchanged ("pull out of": "pulls out of", "pulling out of"). Left out are forms that are nouns
first ("a pass", "the back", "blocks").
"""

from __future__ import annotations

from collections.abc import Mapping

#: Verbs by cue class, parted by ``|``; a class takes every form of each.
VERBS: dict[str, str] = {
    "v.sign": "wrap up | countersign | enter into a | enter into an | put pen to | affix | put ink to | put ink on | "
    "set pen to | set their names to | set their hands to | set their signatures to",
    "v.agree": "accept the | accept an offer of | take up the offer of | "
    "clinch | strike a | strike an | reach a | reach an | reach agreement | hammer out a | hammer out an | "
    "hammer out the | come to an agreement | come to terms",
    "v.propose": "plead with | plead for | campaign for | petition | beg for | appeal to",
    "v.suspend": "put on hold | put on ice | shelve | mothball | interrupt | place on hold",
    "v.terminate": "withdraw from | pull out of | tear up | abrogate | quit the | renounce | annul | back out of | "
    "break off the | break off its | break away from | drop out of | ditch | nullify | repudiate | rescind | "
    "rip up | opt out of | exit the | walk away from",
    "v.reject": "turn down | vote down | rule out | strike down | throw out | say no to | decline to | "
    "break off talks | break off negotiations | withdraw from negotiations | pull out of negotiations | "
    "walk out of negotiations | withdraw from talks | pull out of talks | walk out of talks | balk at | shun | "
    "shoot down | spurn | snub",
    "v.ratify": "promulgate | enact",
    "v.renew": "prolong | roll over | reactivate | revive | reinstate",
    "v.approve": "assent to | consent to | say yes to | say yes on | wave through | "
    "give its approval | give its consent | give its assent | give its nod | "
    "give its blessing | give their approval | give the go ahead",
    "v.negotiate": "bargaining over | bargaining on | bargaining about | haggling over | haggling about | "
    "wrangling over | draw up | hammer out | iron out | thrash out | haggle over | haggle about | bargain over | "
    "bargain about | wrangle over | wrangle about | quibble over | quibble about | go over the wording of | "
    "put the last touches to | put the last touches on | put the finishing touches to | "
    "put the final touches to | advance preparations for | prepare the ground for | lay the groundwork for",
    "v.setup": "constitute | inaugurate | institute",
    "v.implement": "roll out | put into operation | put into effect | bring into operation | set in motion | "
    "bring into effect",
    "v.enter": "take effect | come into force | enter into force | go into force | come into effect | go into effect | "
    "enter into effect | become effective",
}
#: What begins, and what then tells of a paper that it is carried out: its first work.
OPENING = ("began", "begun", "started", "opened", "has opened", "begins", "starts", "opens", "launched")
FIRST_WORK = tuple(
    f"{whose} {what}"
    for whose in ("its", "their", "its first", "their first", "the first")
    for what in ("course", "courses", "training", "classes", "lessons", "recruitment", "operations", "activities")
)
#: Verbs with a particle that their object may part, and that object.
PARTED = {
    "v.reject": "turn down | vote down | strike down | throw out | shoot down",
    "v.terminate": "tear up | rip up",
    "v.suspend": "put on hold | put on ice | place on hold",
    "v.approve": "wave through",
}
OBJECTS = ("it", "them", "this", "that")
#: Products of two rows, by cue class.
BEARING = ("bear", "bears", "bore", "bearing", "carry", "carries", "carried", "carrying")
SIGNATURES = tuple(
    f"{whose} {what}"
    for whose in ("both", "the", "two", "all", "all the", "the two", "their", "its")
    for what in ("signature", "signatures")
)
PENS = ("pen", "pens", "ink", "names", "hands")
PUT = tuple(
    f"{was} {put} to"
    for was in ("was", "were", "is", "are", "has been", "have been", "had been")
    for put in ("put", "set")
)
ASKING = ("will", "would", "is to", "are to", "may", "is going to", "is about to", "is set to", "plans to", "to")
ASKED = ("ask", "request", "urge", "demand", "press", "lobby", "call on", "call for", "push for", "seek")
#: The same going on.
GOING_ON = ("is", "are", "was", "were", "has been", "have been", "had been")
BEING_ASKED = ("asking", "requesting", "urging", "demanding", "pressing", "lobbying", "calling for", "pushing for")
BINDING = ("reinforced", "strengthened", "deepened", "redoubled", "stepped up")
WORD_GIVEN = ("pledge", "pledges", "pledged", "vow", "vows", "vowed", "promise", "promises", "promised", "undertook")
KEPT = tuple(f"to {verb}" for verb in ("honour", "honor", "respect", "uphold", "abide by", "stand by", "stick to"))
COMMITMENTS = tuple(f"their {shared}commitment to" for shared in ("", "joint ", "shared ", "mutual "))
PAIRED = {
    "v.implement": ((OPENING, FIRST_WORK),),
    "v.sign": ((BEARING, SIGNATURES), (PENS, PUT)),
    "v.propose": ((ASKING, ASKED), (GOING_ON, BEING_ASKED)),
    "v.resolve": ((BINDING, COMMITMENTS),),
    "v.force": ((WORD_GIVEN, KEPT),),
}
#: Past and participle where no rule gives them.
IRREGULAR: dict[str, tuple[str, str]] = {
    "become": ("became", "become"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "come": ("came", "come"),
    "draw": ("drew", "drawn"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "lay": ("laid", "laid"),
    "put": ("put", "put"),
    "quit": ("quit", "quit"),
    "say": ("said", "said"),
    "set": ("set", "set"),
    "shoot": ("shot", "shot"),
    "strike": ("struck", "struck"),
    "take": ("took", "taken"),
    "tear": ("tore", "torn"),
    "throw": ("threw", "thrown"),
    "withdraw": ("withdrew", "withdrawn"),
}
#: Verbs that double their last letter.
DOUBLING = frozenset({"annul", "drop", "opt", "put", "quit", "rip", "set", "shun", "snub", "wrap"})
#: How a verb ends whose third person takes "es".
SIBILANT = ("s", "sh", "ch", "x", "o")


def split(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb with its particle, its object between them ("turned it down")."""
    return tuple(f"{form.split()[0]} {what} {' '.join(form.split()[1:])}" for form in forms(verb) for what in OBJECTS)


def forms(verb: str) -> tuple[str, ...]:
    """Return the forms of ``verb``, its particles behind each.

    >>> forms("tear up")
    ('tear up', 'tears up', 'tore up', 'torn up', 'tearing up')
    """
    stem, _, rest = verb.partition(" ")
    soft = stem[-1] == "y" and stem[-2] not in "aeiou"
    base = stem + stem[-1] if stem in DOUBLING else stem[:-1] if stem[-1] == "e" else stem
    third = stem[:-1] + "ies" if soft else stem + ("es" if stem.endswith(SIBILANT) else "s")
    regular = stem[:-1] + "ied" if soft else base + "ed"
    past, participle = IRREGULAR.get(stem, (regular, regular))
    told = (stem, third, past, participle, base + "ing")
    return tuple(f"{form} {rest}".strip() for form in dict.fromkeys(told))


def with_forms(table: Mapping[str, str]) -> dict[str, str]:
    """Return ``table`` with every form of :data:`VERBS` in its class that no row of the table holds yet."""
    known = {(kind[0], term.strip()) for kind, row in table.items() for term in row.split("|")}
    added = {
        kind: [form for verb in row.split("|") for form in forms(verb.strip()) if (kind[0], form) not in known]
        for kind, row in VERBS.items()
    }
    for kind, row in PARTED.items():
        added[kind] += [form for verb in row.split("|") for form in split(verb.strip())]
    for kind, pairs in PAIRED.items():
        products = [f"{one} {other}" for firsts, others in pairs for one in firsts for other in others]
        added[kind] = [*added.get(kind, ()), *products]
    return {kind: " | ".join((row, *added.get(kind, ()))) for kind, row in table.items()}
