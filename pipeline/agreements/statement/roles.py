"""Tells whether a statement is the article's news or recalls what was, and when the thing happened."""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, timedelta

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link
from pipeline.agreements.ground.setting import LONGEST, Setting
from pipeline.dates import DateMention, to_come
from pipeline.model import Role, Stage

#: A thing that happened longer ago than this is not news.
NEWS_AGE = timedelta(days=10)
#: How far from the verb its date may stand, in characters with the cost of boundaries.
NEAR = 50
#: How far behind the object of the verb its date may stand.
OBJECT = 90
#: How far from the verb a word that recalls ("last year") may stand.
RECALL = 36
#: How far before the verb "two years after" may stand, its subject between them.
AFTER = 84
#: Triggers that speak of an instrument that stands, which is never the news itself.
STANDING = frozenset({"v.force", "v.implementing", "v.provide", "v.have", "v.expire"})
#: Triggers whose date is the day the stage was reached.
DATED = frozenset(
    {
        "v.sign",
        "v.agree",
        "v.made",
        "v.issue",
        "v.done",
        "o.first",
        "o.nth",
        "v.approve",
        "v.ratify",
        "v.enter",
        "v.implement",
        "v.setup",
        "v.launch",
        "v.opens",
        "v.list",
        "v.suspend",
        "v.terminate",
        "v.reject",
        "g.open",
        "g.gave",
        "g.change",
        "g.into",
        "g.tell",
    }
)
#: The longest word of a delay, in characters.
LONGEST_DELAY = 30
#: What opens a span of time, right before its date.
SINCE = re.compile(r"\b(?:since|desde|dallo|dal|fin dal)\s(?:the\s|el\s)?$")
#: What opens the time a paper stands, right before its date, and how far from its verb that date may stand.
STANDS_SINCE = re.compile(r"\b(?:since|from|desde|dallo|dal|da|από)\s(?:the\s|el\s|τις\s|τη\s|την\s)?$", re.IGNORECASE)
SINCE_WHEN = 90
SINCE_WORDS = (" since", " desde", " dal", " da", " από")
#: What makes of a date the end of a time, right before it.
TERM = re.compile(
    r"\b(?:by|until|no later than|entro|fino al?|antes de|hasta|έως|μέχρι)\s"
    r"(?:(?:the|the end of|the start of|mid|late|early|il|"
    r"la fine di|fine|el|finales de|το|τα τέλη του|το τέλος του)\s)?$"
)
#: What joins a year to the paper it names where attributes come first, and how far behind it the paper may begin.
ATTRIBUTE = re.compile(r"\s?(?:ء\s)?(?:کی|کے|کا)\s")
NAMED = 34
#: What makes of a signature one to come, and how far behind it its month stands.
OPEN = frozenset({"m.future", "m.intent", "m.modal", "m.cond", "n.expected", "v.agree", "v.propose", "v.negotiate"})
RIGHT_BEHIND = 24
#: Verbs said of a paper that was reached before, how far behind it its participle may stand, and how its year names it.
GOING_BACK = frozenset({"v.suspend", "v.terminate", "v.reject", "v.ratify", "v.approve", "v.renew", "v.implement"})
PARTICIPLE, PAPER_NAME, PAPER_AT = 40, re.compile(r"\s[^\W\d]"), 30
#: Verbs that bring a paper about, so that the year it is named by is theirs.
REACHED = frozenset({"v.sign", "v.agree", "v.made", "v.done"})
#: What something is signed after or at.
OCCASIONS = frozenset({"x.met", "x.venue", "x.session", "v.negotiate"})
#: How far before its verb "with which" may stand, and how far from it "today".
WITH_WHICH = 50
#: English verbs of coming into force in the present, and how long ago a day was of which the next return is nearer.
PRESENT, HALF_YEAR = re.compile(r"(?:enters|takes|comes|goes|becomes)\b"), timedelta(days=183)
#: What leads to a paper that was not told of before, under which something is to be done, and how long its article is.
FIRST_TOLD = re.compile(
    r"(?:under|thanks to|based on|on the basis of|by virtue of|in base a|in virtù di|sulla base di|grazie a|"
    r"en virtud de|con base en|gracias a|βάσει|με βάση|χάρη σε)\s"
    r"(?:an?|un|uno|una|un[’']|μια|μιας|μία|έναν?|ένα|ενός)(?:\s|(?<=[’']))",
    re.IGNORECASE,
)
LONGEST_ARTICLE = 6
#: What parts two sentences.
PARTED = re.compile(r"[.;:\n۔]")
#: What is told of the day of a paper's signing, and how far from it that day may stand.
SIGNED, BESIDE = frozenset({"v.sign", "v.agree"}), 6
#: The lengths of a year, a month and a day in ISO 8601.
YEAR, MONTH, DAY = 4, 7, 10
#: The day that most years do not have.
LEAP_DAY = "-02-29"


def _is_ahead(setting: Setting, mention: DateMention, trigger: Cue) -> bool:
    """Return whether a month right behind "signed" is still to come this year, so that it was last year's."""
    value, today = mention.value, setting.today or ""
    near = trigger.kind in REACHED and 0 <= mention.start - trigger.end <= RIGHT_BEHIND
    return near and len(value) == MONTH and value[:YEAR] == today[:YEAR] and value > today[:MONTH]


def _is_next(setting: Setting, mention: DateMention) -> bool:
    """Return whether a day named without its year lies so far back that its next return is nearer."""
    value, today = mention.value, setting.today or ""
    bare = len(value) == DAY == len(today) and value[:YEAR] not in setting.text[mention.start : mention.end]
    return bare and date.fromisoformat(value) < date.fromisoformat(today) - HALF_YEAR


def _next(day: str, today: str) -> str:
    """Return the next return of ``day`` behind ``today``; 29 February returns in a leap year.

    >>> _next("2026-05-01", "2026-11-20"), _next("2024-02-29", "2024-12-01")
    ('2027-05-01', '2028-02-29')
    """
    year = int(today[:YEAR]) + (today[YEAR:] >= day[YEAR:])
    while day.endswith(LEAP_DAY) and not isleap(year):
        year += 1
    return f"{year}{day[YEAR:]}"


def _is_scheduled(setting: Setting, tie: Link) -> bool:
    """Return whether a present may tell of what is to come ("the pact enters into force on 1 May")."""
    return tie.trigger.kind == "v.enter" and bool(PRESENT.match(setting.text, tie.trigger.start))


def event_date(setting: Setting, link: Link, *, clause: tuple[int, int]) -> DateMention | None:
    """Return the date that stands nearest to the verb of a statement, within its clause."""
    trigger = link.trigger
    near: list[tuple[int, int, DateMention]] = []
    for mention in setting.dates_in(*clause):
        inside = mention.end <= clause[1] and not link.is_beside(mention.start)
        other = _names_paper(setting, mention, trigger) or _begins_span(setting, mention, trigger)
        other = other or _is_of_signing(setting, mention, trigger)
        other = other or _is_of_participle(setting, mention, trigger)
        if inside and not other and not _is_of_delay(setting, mention.start):
            low, high = min(mention.end, trigger.end), max(mention.start, trigger.start)
            gap = setting.ground.between(low, high)
            if gap <= NEAR or _ends_clause(setting, link, mention):
                near.append((gap, mention.start, mention))
    return min(near, key=lambda entry: entry[:2])[2] if near else None


def _ends_clause(setting: Setting, link: Link, mention: DateMention) -> bool:
    """Return whether a date stands behind the object of its verb and what that is on, no other verb between.

    "Signed a memorandum on training and labour mobility in Rome on 6 May".
    """
    if link.trigger.kind not in REACHED or mention.start < link.end or link.trigger.end == link.end:
        return False
    between = setting.cues_in(link.end, mention.start)
    parted = any(cue.kind.startswith(("v.", "s.", "i.")) for cue in between)
    parted = parted or "," in setting.text[link.end : mention.start]
    return not parted and setting.ground.between(link.end, mention.start) <= OBJECT


def _names_paper(setting: Setting, mention: DateMention, trigger: Cue) -> bool:
    """Return whether a year stands before a paper as its attribute, and says nothing of when its verb took place."""
    attribute = len(mention.value) == YEAR and ATTRIBUTE.match(setting.text, mention.end)
    if not attribute or trigger.kind in REACHED or trigger.start < mention.end:
        return False
    return any(cue.kind.startswith("i.") for cue in setting.cues_in(mention.end, mention.end + NAMED))


def _is_of_signing(setting: Setting, mention: DateMention, trigger: Cue) -> bool:
    """Return whether a date is of the signing that tells which paper is meant ("widen the pact signed in 2019")."""
    if trigger.kind in REACHED:
        return False
    near = setting.cues_in(mention.start - BESIDE - LONGEST_DELAY, mention.end + BESIDE + 1)
    signed = [cue for cue in near if cue.kind in SIGNED]
    before = (setting.text[cue.end : mention.start] for cue in signed if 0 <= mention.start - cue.end <= BESIDE)
    return any(not PARTED.search(gap) for gap in before) or any(
        0 <= cue.start - mention.end <= BESIDE for cue in signed
    )


def _is_of_participle(setting: Setting, mention: DateMention, trigger: Cue) -> bool:
    """Return whether a date is of a participle behind the paper, not of the verb before ("quit the pact signed in")."""
    if mention.start < trigger.end or trigger.kind not in GOING_BACK:
        return False
    before = [cue for cue in setting.cues_in(trigger.end, mention.start) if cue.kind in REACHED]
    if not before:
        attribute = len(mention.value) == YEAR and PAPER_NAME.match(setting.text, mention.end)
        return bool(attribute) and any(
            cue.kind.startswith("i.") for cue in setting.cues_in(mention.end, mention.end + PAPER_AT)
        )
    last = before[-1]
    of_paper = any(
        cue.kind.startswith("i.") and 0 <= last.start - cue.end <= PARTICIPLE
        for cue in setting.cues_in(trigger.end, last.start)
    )
    return of_paper and mention.start - last.end <= NEAR


def begun_lately(setting: Setting, trigger: Cue) -> str | None:
    """Return the day, not long ago, since when a paper is told to stand ("has been in force since Monday")."""
    for mention in setting.dates_in(trigger.start - SINCE_WHEN - LONGEST, trigger.end + SINCE_WHEN + 1):
        gap = max(mention.start - trigger.end, trigger.start - mention.end)
        since = 0 <= gap <= SINCE_WHEN and STANDS_SINCE.search(
            setting.text, max(0, mention.start - NAMED), mention.start
        )
        if not since or len(mention.value) != DAY or not setting.today or mention.value > setting.today:
            continue
        if not PARTED.search(setting.text[min(mention.end, trigger.end) : max(mention.start, trigger.start)]):
            return None if is_old(mention.value, setting.today) else mention.value
    return None


def _begins_span(setting: Setting, mention: DateMention, trigger: Cue) -> bool:
    """Return whether a date only begins or ends a time: "settled since May, and agreed to", "to finish by June"."""
    before = max(0, mention.start - NAMED)
    if TERM.search(setting.text, before, mention.start):
        return trigger.kind not in STANDING
    if trigger.kind in STANDING or trigger.start < mention.end:
        return False
    return bool(SINCE.search(setting.text, before, mention.start))


def _is_of_delay(setting: Setting, start: int) -> bool:
    """Return whether what begins at ``start`` says when a thing was put off ("the roadmap put off last year")."""
    before = setting.cues_in(start - LONGEST_DELAY, start)
    return any(cue.kind == "m.delay" and 0 <= start - cue.end <= 1 for cue in before)


def is_old(value: str, today: str | None) -> bool:
    """Return whether a date lies so far before ``today`` that what happened then is no news.

    >>> is_old("2025-05", "2025-09-17"), is_old("2025-09-15", "2025-09-17"), is_old("2025", "2025-09-17")
    (True, False, False)
    """
    value = value.rsplit("/", maxsplit=1)[-1]
    if not today or len(today) < len(value):
        return bool(today) and value[:YEAR] < str(today)[:YEAR]
    if len(value) < DAY or len(today) < DAY:
        return value < today[: len(value)]
    return date.fromisoformat(value) < date.fromisoformat(today) - NEWS_AGE


def role_of(
    setting: Setting, tie: Link, *, clause: tuple[int, int], sentence: int, stage: Stage
) -> tuple[Role, str | None]:
    """Return whether a statement is news or background, and the day it names for the event.

    ``sentence`` is where its sentence begins: "said it had been signed" reports what is new.
    """
    mention = event_date(setting, tie, clause=clause)
    day = mention.value if mention else None
    if mention and day and setting.today and "m.future" in tie.governors:
        day = to_come(day, setting.text[mention.start : mention.end], today=setting.today)
    told_ahead = bool(tie.governors & {"m.future", "m.delay"}) or _is_scheduled(setting, tie)
    if mention and day and setting.today and told_ahead and _is_next(setting, mention):
        day = _next(day, setting.today)
    if (
        mention
        and day
        and stage is Stage.SIGNED
        and not tie.governors & OPEN
        and _is_ahead(setting, mention, tie.trigger)
    ):
        return Role.BACKGROUND, f"{int(day[:YEAR]) - 1}{day[YEAR:]}"
    put_off = "m.delay" in tie.governors and _is_bare_month(setting, mention)
    if put_off or tie.governors & {"m.deny", "m.yet", "m.never"}:
        return Role.BACKGROUND if "m.never" in tie.governors else Role.NEWS, None if put_off else day
    if tie.trigger.kind in STANDING and stage is Stage.IN_FORCE:
        return _role_of_standing(setting, tie, day)
    if mention and _is_of_year_gone(setting, tie, mention, sentence=sentence):
        return Role.BACKGROUND, day
    if day is not None and (tie.trigger.kind in DATED or _is_since_year(setting, tie, day)):
        return (Role.BACKGROUND if _is_past(setting, tie, day) else Role.NEWS), day
    told = any(cue.kind == "s.said" for cue in setting.cues_in(sentence, tie.trigger.start))
    recalled = ("m.pluperfect" in tie.governors and not told) or _is_recalled(setting, tie, clause)
    return (Role.BACKGROUND if recalled else Role.NEWS), day


def _is_of_year_gone(setting: Setting, tie: Link, mention: DateMention, *, sentence: int) -> bool:
    """Return whether an undated article tells the year alone of a signing, behind a sentence on another paper.

    "They are negotiating an accord. The model is the one signed with Nepal in 2022".
    """
    if setting.document.article.published is not None or tie.trigger.kind not in SIGNED or tie.governors & OPEN:
        return False
    told = any(cue.kind.startswith("i.") for cue in setting.cues_in(0, sentence))
    return told and len(mention.value) == YEAR


def _is_bare_month(setting: Setting, mention: DateMention | None) -> bool:
    """Return whether a date is a month without its year to which a signing is put off."""
    if mention is None:
        return False
    return len(mention.value) == MONTH and setting.text[mention.start : mention.end].isalpha()


def _role_of_standing(setting: Setting, tie: Link, day: str | None) -> tuple[Role, str | None]:
    """Return the role and day of a paper that stands: news if it came into force of late."""
    if since := begun_lately(setting, tie.trigger):
        return Role.NEWS, since
    headline = tie.trigger.kind == "v.force" and any(cue.kind == "v.enter" for cue in setting.title_cues)
    return (Role.NEWS if headline else Role.BACKGROUND), day


def _is_past(setting: Setting, tie: Link, day: str) -> bool:
    """Return whether ``day`` makes background of an event, or the tense where the article has no date."""
    undated = setting.document.article.published is None and _is_long_ago(setting, tie)
    past = undated or (is_old(day, setting.today) and "m.future" not in tie.governors)
    return past or _is_since_year(setting, tie, day)


def _is_long_ago(setting: Setting, tie: Link) -> bool:
    """Return whether the tense of a verb tells of a time long past ("που είχε υπογραφεί")."""
    over = setting.cues_in(max(0, tie.trigger.start - RECALL), tie.trigger.end)
    within = any(cue.kind == "m.recall" and cue.start < tie.trigger.end <= cue.end for cue in over)
    return within or "m.pluperfect" in tie.governors


def _is_since_year(setting: Setting, tie: Link, day: str) -> bool:
    """Return whether an undated article says since which year a paper holds: "en vigor desde 2010"."""
    told = setting.text[tie.trigger.start : tie.trigger.end].casefold()
    since = tie.trigger.kind == "v.enter" and told.endswith(SINCE_WORDS)
    return since and len(day) == YEAR and setting.document.article.published is None


def _is_recalled(setting: Setting, tie: Link, clause: tuple[int, int]) -> bool:
    """Return whether words beside the verb place it in the past."""
    ground, trigger = setting.ground, tie.trigger
    before = setting.cues_in(max(0, trigger.start - AFTER), trigger.start)
    after = next((cue for cue in before if cue.kind == "m.after"), None)
    if after is not None and not _is_of_earlier_step(setting, after, trigger):
        return True
    if _is_of_relative(setting, tie):
        return True
    cues = [cue for cue in setting.cues_in(*clause) if not tie.is_beside(cue.start)]
    if trigger.kind == "v.sign" and any(cue.kind == "v.force" and cue.start > trigger.end for cue in cues):
        return True
    for cue in cues:
        if cue.kind == "m.recall" and not _is_of_delay(setting, cue.start):
            low, high = min(cue.end, trigger.end), max(cue.start, trigger.start)
            if ground.between(low, high) <= RECALL:
                return True
        under = cue.kind == "m.under" and not _is_of_occasion(setting, cue)
        if under and trigger.kind == "v.sign" and cue.start <= trigger.start and not _is_first_told(setting, cue, cues):
            return "m.weekday" not in tie.governors
    return False


def _is_first_told(setting: Setting, under: Cue, cues: list[Cue]) -> bool:
    """Return whether a paper is told of for the first time, by what will be done under it ("will go under a pact")."""
    behind = setting.text[under.start : under.end + LONGEST_ARTICLE]
    return bool(FIRST_TOLD.match(behind)) and any(cue.kind == "m.future" and cue.end <= under.start for cue in cues)


def _is_of_occasion(setting: Setting, under: Cue) -> bool:
    """Return whether "after" is of a meeting or talks at which things are signed, and not of a paper."""
    near = setting.cues_in(max(0, under.start - LONGEST_DELAY), under.end + BESIDE)
    gaps = (max(cue.start - under.end, under.start - cue.end) for cue in near if cue.kind in OCCASIONS)
    return any(0 <= gap <= 1 for gap in gaps)


def _is_of_relative(setting: Setting, tie: Link) -> bool:
    """Return whether a relative clause only says with whom something was signed ("Nepal, with which it signed …")."""
    trigger = tie.trigger
    if trigger.kind not in REACHED or tie.governors & (OPEN | {"m.weekday"}):
        return False
    before = setting.cues_in(max(0, trigger.start - WITH_WHICH), trigger.start)
    after = setting.cues_in(trigger.end, trigger.end + WITH_WHICH)
    now = any(cue.kind == "m.today" for cue in (*before, *after))
    return not now and any(cue.kind == "x.with_which" for cue in before)


def _is_of_earlier_step(setting: Setting, after: Cue, trigger: Cue) -> bool:
    """Return whether "a year after" is of a signing before what is told ("a year after signing it, they left")."""
    between = setting.cues_in(after.end, trigger.start)
    signed = next((cue for cue in between if cue.kind in REACHED), None)
    return trigger.kind not in REACHED and signed is not None and "," in setting.text[signed.end : trigger.start]
