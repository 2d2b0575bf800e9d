"""Tells what of the visas, quotas and jobs a sentence names can be granted: no price, no curb, no term of a paper."""

from __future__ import annotations

import re

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.conditions import in_condition
from pipeline.model import AgreementKind, Role, Stage
from pipeline.reviewed import is_new

#: How far behind its price a visa may stand.
PRICED = 20
#: What is said of visas that are made harder to get, right behind the word and right before it.
CURBED = re.compile(
    r"\s(?:curbs?|sanctions?|penalt\w+|restrictions?|bans?|suspensions?)\b|\s(?:پر\s)?پابندی", re.IGNORECASE
)
CURBS = re.compile(
    r"(?:curbs|sanctions|restrictions|restrizioni|sanzioni|restricciones|sanciones|περιορισμ\w+|κυρώσε\w+)"
    r"(?:\s\w{1,4}){0,2}\s$",
    re.IGNORECASE,
)
CURBS_AT = 30
#: What is said of visas that no state gave, right behind the word and right before it.
FAKED = re.compile(
    r"(?:\s\w+){0,2}?\s(?:fals[oiae]s?|falsificad[oa]s|falsificat[oi]|contraffatt[oi]|fasull[oi])(?!\w)", re.IGNORECASE
)
FAKES = re.compile(
    r"(?:\b(?:fake|forged|bogus|counterfeit|phoney|fraudulent|false)|πλαστ\w+|πλαστογραφημέν\w+|جعلی|نقلی)(?:\s\w+){0,2}\s$",
    re.IGNORECASE,
)
#: How far behind a verb of change its number may begin, in characters.
NUMBER_AT = 12
#: What an Italian verb of change may have for its object so that it changes a quota, right behind it.
OBJECT = re.compile(
    r"\s(?:(?:ulteriormente|ancora|subito|così) )?(?:a|da)?\s?(?:(?:il|lo|la|i|gli|le|l['’]|un|una|al|alla|del|di|"
    r"(?:nuov|su)[aeoi]\w?)\s?)*"
    r"(?!numero|quot|contingent|tett|sogli|limit|cifr|post[io]|ingress|vist|permess|lavorator|nulla|ammission|assunzion|"
    r"ammontare|total|plafond|disponibilit|percentual|part|riserv|presenz|arriv|flussi|manodopera)"
    r"(?P<other>[^\W\d]{4,})",
    re.IGNORECASE,
)
#: How a sentence opens that tells what a paper provides, whatever its stage.
UNDER_IT = re.compile(
    r"(?:under|in|by|as per) (?:it|its terms|the (?:draft|deal|accord|text|memorandum|agreement))\b|"
    r"(?:in base|in virtù|secondo) (?:ad? |di )?(?:esso|essa|l['’]intesa|il testo|questo)\b|"
    r"(?:en virtud d|según |conforme a )(?:e él|e ella|el texto|el acuerdo|él|ella)(?!\w)|"
    r"(?:βάσει|με βάση|σύμφωνα με) (?:αυτ[όήού]+ν?|το κείμενο|τη συμφωνία|το μνημόνιο)(?!\w)|"
    r"(?:اس|جس|معاہدے|یادداشت) کے تحت(?!\w)",
    re.IGNORECASE,
)
#: Stages of a paper whose terms the next sentence may tell.
REACHED = frozenset({Stage.AGREED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE})
#: How far from a quota the verb may stand that takes stock of it, in characters with the cost of boundaries, and what
#: makes of that quota one to come.
REVIEW_REACH = 90
TO_COME = frozenset({"m.intent", "m.modal", "m.future", "m.possible", "v.propose", "v.agree"})
#: Verbs by which a quota that stands is changed.
CHANGING = frozenset({"g.change", "g.keep"})
#: How a sentence opens that goes on with the terms of a paper: a pronoun, or a verb whose subject is unsaid.
IT = re.compile(
    r"It |(?:Prevede|Riserva|Contempla|Stabilisce|Destina|Consente|Concede|Assegna)\s|"
    r"(?:Prevé|Reserva|Contempla|Establece|Destina|Permite|Concede|Asigna)\s|"
    r"(?:Προβλέπει|Επιτρέπει|Δίνει|Ορίζει|Καθορίζει|Παρέχει)\s"
)
#: Verbs by which a quota is given, how far behind it they may stand, and what makes of them none or one to come.
GIVING = frozenset({"g.open", "g.gave", "g.give", "g.change"})
QUOTA_CLAUSE = 60
OPEN = frozenset({"m.future", "m.intent", "m.modal", "m.cond", "m.neg", "m.deny", "m.yet"})
#: What makes a wish, and how far before it those may stand whose it is, and no state's.
WISHES = frozenset({"m.intent", "m.modal", "v.propose"})
EMPLOYERS = 24
#: What parts a wish from what is told behind it.
PARTING = re.compile(r"[,;:](?!\d)|[،؛]")
#: What adds quotas to those of states that the sentence leaves unnamed.
ADDED = re.compile(
    r"\bsi aggiunger\w+|\b(?:saranno|verranno) aggiunte\b|\bse (?:añadirán|sumarán)\b|\bwill be added\b|θα προστεθούν",
    re.IGNORECASE,
)


def adds_quota(view: View) -> bool:
    """Return whether quotas are added to those of the states just spoken of ("si aggiungeranno quote")."""
    return view.has("o.quota") and ADDED.search(view.setting.text, *view.span) is not None


def granted_before(view: View) -> Statement | None:
    """Return the quota that a clause says one side of the paper before has given ("the quota which Malta granted")."""
    if view.reach.verb_last or len(view.actors()) != 1 or not set(view.actors()) <= set(view.previous):
        return None
    for head in (cue for cue in view.reach.cues if cue.kind == "o.quota"):
        behind = [cue for cue in view.reach.cues if head.end <= cue.start < head.end + QUOTA_CLAUSE]
        verb = next((cue for cue in behind if cue.kind in GIVING), None)
        opened = verb is not None and any(cue.kind == "c.sub" and cue.start < verb.start for cue in behind)
        if verb is None or not opened or any(cue.kind[0] in "vi" and cue.start < verb.start for cue in behind):
            continue
        tie = linked(verb, head, view.reach)
        statement = state(view, head, tie, stage=Stage.AGREED, kind=AgreementKind.LABOUR_QUOTA)
        if statement is not None and not tie.governors & OPEN:
            return told_as(statement, role=Role.BACKGROUND)
    return None


def granted(view: View, kinds: frozenset[str]) -> list[Cue]:
    """Return the cues of ``kinds`` that are no part of a waiver, and visas that are no curbs, priced or forged."""
    waivers = [cue for cue in view.reach.cues if cue.kind == "i.visa_waiver"]
    heads = (cue for cue in view.reach.cues if cue.kind in kinds and not _is_curbed(view, cue))
    kept = [cue for cue in heads if not any(cue.start < name.end and name.start < cue.end for name in waivers)]
    return [cue for cue in kept if not _is_priced(view, cue) and not _is_faked(view, cue)]


def _is_faked(view: View, head: Cue) -> bool:
    """Return whether visas are named as forged ones: "bound for Italy on fake work visas"."""
    text, before = view.setting.text, max(view.span[0], head.start - CURBS_AT)
    return bool(FAKED.match(text, head.end, view.span[1]) or FAKES.search(text, before, head.start))


def _is_priced(view: View, head: Cue) -> bool:
    """Return whether it is what is asked for visas that is spoken of ("the fee for Gambian visas", "the visa fee")."""
    return any(
        0 <= head.start - cue.end <= PRICED or 0 <= cue.start - head.end <= 1
        for cue in view.reach.cues
        if cue.kind == "x.condition"
    )


def _is_curbed(view: View, head: Cue) -> bool:
    """Return whether visas are named only for what curbs them: "visa sanctions", "restrictions on visas"."""
    text, before = view.setting.text, max(view.span[0], head.start - CURBS_AT)
    curbed = CURBED.match(text, head.end) or CURBS.search(text, before, head.start)
    return head.kind == "o.anyvisa" and bool(curbed)


def changes_other(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether an Italian verb of change has an object of its own: "tagliare i tempi dei visti"."""
    if verb.kind != "g.change" or view.setting.document.article.language != "it" or verb.end > head.start:
        return False
    text = view.setting.text
    at = verb.start + len(text[verb.start : verb.end].split()[0])
    if view.setting.quantities_in(at, min(head.start, at + NUMBER_AT)):
        return False
    other = OBJECT.match(text, at, head.start)
    return other is not None and other.end("other") <= head.start and not view.setting.places_in(at, other.end())


def is_term(view: View, statement: Statement) -> bool:
    """Return whether a grant to come only tells what the paper just told of provides ("it was ratified; we shall")."""
    last = view.last
    reached = last is not None and last.concept in PAPERS and last.agreement.stage in REACHED
    alike = last is not None and last.agreement.parties == statement.agreement.parties
    if alike and last is not None and last.concept in PAPERS and UNDER_IT.match(view.setting.text, view.span[0]):
        return not view.has("m.more")
    points_back = IT.match(view.setting.text, view.span[0]) is not None
    told = statement.agreement.stage is Stage.PROPOSED or points_back
    return told and reached and alike and not view.has("m.more")


def is_untold(view: View, head: Cue, link: Link) -> bool:
    """Return whether a grant is only imagined behind "if", or stands already and a meeting takes stock of it."""
    begin, end = view.span
    language, text = view.setting.document.article.language, view.setting.text
    imagined = (in_condition(text, begin, at, end=end, language=language) for at in (head.start, link.trigger.start))
    return any(imagined) or _is_wish_of_others(view, link) or _is_reviewed(view, head, link)


def _is_wish_of_others(view: View, link: Link) -> bool:
    """Return whether only employers, unions or experts wish for it, which binds no state; a comma ends what they do."""
    text, trigger = view.setting.text, link.trigger
    wishes = (cue for cue in view.reach.cues if cue.kind in WISHES and cue.start <= trigger.start)
    wishes = (cue for cue in wishes if PARTING.search(text, cue.end, max(cue.end, trigger.start)) is None)
    wished = bool(link.governors & WISHES) or trigger.kind in WISHES
    return wished and any(is_of_employers(view, wish) for wish in wishes)


def is_of_employers(view: View, wish: Cue) -> bool:
    """Return whether employers wish for a quota, which binds no state ("growers are asking for a quota of 900")."""
    return view.before(wish, "x.employers", within=EMPLOYERS) is not None


def _is_reviewed(view: View, head: Cue, link: Link) -> bool:
    """Return whether a meeting only takes stock of what had been granted: "reviewed the quota of 900 jobs".

    What it grants or changes there is told by a verb of its own: "reviewed the accord and set a quota of 900 jobs".
    """
    trigger = link.trigger
    agreed = any(cue.kind == "v.agree" and cue.start < trigger.start for cue in view.reach.cues)
    agreed = agreed or is_new(view.setting.text, head.start)
    agreed = agreed or any(cue.kind == "c.sub" and head.end <= cue.start < trigger.start for cue in view.reach.cues)
    if agreed or trigger.kind in CHANGING or link.governors & TO_COME or view.has("m.again", "m.more"):
        return False
    if view.reach.verb_last:
        looked = [cue for cue in view.reach.cues if cue.kind == "x.reviewed" and cue.start >= head.end]
        return trigger.start <= head.start and any(not view.reach.crossed(head, cue) for cue in looked)
    looked = [cue for cue in view.reach.cues if cue.kind == "x.reviewed" and cue.end <= head.start]
    near = any(view.reach.gap(cue, head) <= REVIEW_REACH for cue in looked)
    return near and trigger.start >= head.start
