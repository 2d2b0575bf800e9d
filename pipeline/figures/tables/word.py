"""What the small words around a figure can say of it."""

from __future__ import annotations

from enum import StrEnum


class Word(StrEnum):
    """What a small word says of the figure beside it."""

    TOTAL = "total"  # of all countries together
    DECREE = "decree"  # of all countries, unless one is named
    NOT = "not"
    DENY = "deny"  # governs its whole clause
    EUROPE = "europe"  # stands for the Union as a place to go to
    VERSUS = "versus"  # sets the number before against an earlier one
    FUTURE = "future"
    PAST = "past"  # recalled: a year ago, the pilot, signed in
    SINCE = "since"
    PERIOD = "period"  # planned for a span, so a year is no recollection
    OF_THEM = "of_them"  # a part of the number before
    SUM = "sum"  # the total of a list
    WHOLE = "whole"  # behind a percentage: a part of all that was counted
    MAKES_UP = "makes_up"  # before a percentage: what stands before it is a part of the whole
    OWN = "own"  # "its nationals"
    SEA = "sea"  # off, near, the coast of
    POLICE = "police"
    IN = "in"
    WITH = "with"
    FROM = "from"
    STOP = "stop"  # ends the noun phrase of a number
    AND = "and"
    YEARLY = "yearly"
    LAPSE = "lapse"  # a length of time that measures waiting, ageing, punishment
    CHANGE = "change"
    FIRST_YEAR = "first_year"
    SAYS = "says"
    SPEAKER = "speaker"
    ANNOUNCED = "announced"
    PLANNED = "planned"
    ALLOCATED = "allocated"
    OBSERVED = "observed"
    ESTIMATED = "estimated"
    CLAIMED = "claimed"
    TARGET = "target"
    VERB = "verb"  # follows a number whose noun is left out
    LINK = "link"  # joins a noun to the number behind it: "the dead are now 15"
    NEED = "need"  # lacking, wanted: of no corridor
    RESPECTIVELY = "respectively"
    RECALLED = "recalled"  # of something older, whatever tense stands beside it
    PLUPERFECT = "pluperfect"  # recalled, unless it reports what someone said
    RELATIVE = "relative"  # opens a clause that tells of something else than the number: "who", "whose"
    AMONG = "among"  # makes those counted a part of those lost: "four Ghanaians are among the dead"
    USED = "used"  # says how far a quota granted before was taken up
    WORLDWIDE = "worldwide"  # from all hosts together
    EMPLOYERS = "employers"  # whose wish for workers is no quota
    ASKED = "asked"
    DEPART = "depart"  # where a boat came from or was going, not where it sank
    MOSTLY = "mostly"  # names who was among them, not who they were
    THERE = "there"  # people who work somewhere already, so no news
    NATIONALS = "nationals"  # of the state just named
    SO_FAR = "so_far"  # of the whole year, so of all nations
    RANKED = "ranked"  # what place a state has in a list: "first", "follows with"
    OUT_OF = "out_of"  # the whole that the number before is a part of
    MAY = "may"  # what people are now allowed, so news
    COMPARED = "compared"  # set against an earlier time, so no recollection
    PRICE = "price"  # a wage, a fee or a fine: money that pays for no policy
    BEHIND = "behind"  # recalled because it stands before the number: "recall that", "within a decree of"
    ABROAD = "abroad"  # out of the state, wherever to
    DIASPORA = "diaspora"  # all who have left a state, wherever they live
    PASSENGERS = "passengers"  # those aboard, of a flight of returns as of a boat
    HERE = "here"  # "country": behind "in the", the state just spoken of
    HAS = "has"  # behind a state that people have left: those it counts abroad
    RESCUERS = "rescuers"  # who save people at sea beside the police: a navy, fishermen
    COMPOUND = "compound"  # holds a noun that is not what is counted: "visa staff"
    EXPLOITED = "exploited"  # people at work of whom no quota tells
    WHEN = "when"  # opens a clause that tells of another moment
    REVIEWED = "reviewed"  # what a meeting does with what was granted before
    PAPER = "paper"  # an agreement, whose date is not that of what is told
    AFTERMATH = "aftermath"  # an article of a trial or an anniversary tells its tolls again
    VESSEL = "vessel"  # what is lost or saved with its people, and is none of them
    DISMISSED = "dismissed"  # what befalls officers, not those they arrest
    EXTEND = "extend"  # how long a paper holds, where one stands beside it
    TOLL = "toll"  # the noun of a count of the dead
    SUNK = "sunk"  # what befalls a boat that is lost
    SEIZED = "seized"  # what befalls papers that nobody applies for
    GROUPS = "groups"  # gangs, firms and drives, which are no people by number
    HURT = "hurt"  # what is no death
    REGULARISE = "regularise"  # makes people who are there regular, so news
    GIVES = "gives"  # gives or gets; of papers, to people who are there, so news
    PERMITS = "permits"  # what makes people regular where it is given to them
    COVERED = "covered"  # takes people who are there already into a scheme
    SAILED = "sailed"  # when a boat set out, not when it was lost or came
    HAD = "had"  # the auxiliary of what had happened before
    HAILS = "hails"  # says of a part of those counted whence they came: "61 % come from"
    SUPPLIES = "supplies"  # says of a state what part of those counted it sent: "Morocco supplied 81 per cent"
    FLAG = "flag"  # before a state under whose flag a ship only sails
    PUTS = "puts"  # what somebody does with a change whose number follows: "put the fall in claims at 47 per cent"
    RANKING = "ranking"  # what moves from one place in a list to another, and counts nothing
    CONSULATE = "consulate"  # an office of a state that only gives papers to those made regular elsewhere
    NAMELY = "namely"  # leads from a whole to its parts: "3,000 a year, that is 900 pickers and 2,100 cooks"
    HENCE = (
        "hence"  # leads from an old level to what has changed since: "in 2024 they had been 900, so the fall is 40 %"
    )
    DOES = "does"  # what a share of those just counted do: "84 % work in Huelva"
    RATE = "rate"  # names a share told before: "last year the rate was 8 %"
    RECKONS = "reckons"  # verbs of those who reckon how many there are
    AS_MANY = "as_many"  # right before a bare number that is the predicate of a verb: "arriveranno in 900"
    NEWCOMERS = "newcomers"  # who come new: beside permits, on them, and not by boat
    DAY_BEFORE = "day_before"  # dates a number by the one before: "eight landed on Saturday, seven the night before"
    EACH = "each"  # behind months, of each of the years before: "for five years, with nine months of work in each"
    ALL = "all"  # says of everybody just counted whose people they are: "they are 63, all Fijians"
