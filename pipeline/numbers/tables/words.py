"""The shape of one language's number words, as a person writes them down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The number words of one language.

    A field of *entries* has lines ``value: form, form``; a form may be several words, each with alternatives written
    ``più/piu di/dei``. A field of *words* is words between spaces. Case and accents do not matter, except in the
    values.
    """

    #: ISO 639-1.
    code: str
    #: The mark before decimals where a number leaves it open.
    decimal: str
    #: Whether the head noun stands last in its phrase (English) or first.
    head_last: bool
    #: Whether four digits are usually written without a separator.
    plain_thousands: bool
    #: How ones follow tens: ``spaced`` ("thirty five"), ``joined`` ("treinta y cinco"), ``never`` (one word each).
    tens: str
    #: Entries: 1 to 99, hundreds that are one word, and 100 where it is added to, not multiplied.
    numbers: str
    #: Words: 1 as it stands before a scale or a fraction; alone it is no number.
    ones: str
    #: Entries: 100 and the scales, that multiply what stands before them.
    scales: str
    #: Words: scales written short, with a full stop that belongs to them; of these, ``letters`` only after a digit.
    short: str
    letters: str
    #: Entries: words that are a rounded number by themselves ("una cinquantina").
    rounded: str
    #: Entries ``low-high``: vague plurals; and words that make a scale vague ("several").
    vague: str
    several: str
    #: Words between a scale and what is added to it ("and"), and between tens and ones.
    joiners: str
    #: Words between a number and its decimals.
    point: str
    #: Entries: halves before a number or scale ("ڈیڑھ", "mezzo"), and offsets for the number after them ("ساڑھے").
    halves: str
    offsets: str
    #: Phrases that add half of the last scale ("y medio").
    and_half: str
    #: Entries: parts after a numerator; phrases that are a fraction by themselves before a genitive ("half of").
    parts: str
    fractions: str
    #: Phrases between the part and the whole of a proportion ("one in five").
    proportion: str
    #: Words that are often not the number they spell; read as one only before a scale, per cent or counted noun.
    doubtful: str
    #: Entries: bounds before and after a number.
    left: str
    right: str
    #: Phrases that may stand between a bound and its number, and articles.
    articles: str
    #: Words that make a small count anaphoric ("the", "both"), and the nouns that are then no count.
    definite: str
    anaphoric: str
    #: Words after a hyphen that make an attribute, not a count ("four-nation").
    attributes: str
    #: Words right after a number that do the same without a hyphen.
    epithets: str
    #: Infixes of a range; openers with their infixes ("between ... and", "from ... to").
    range_infix: str
    between: str
    between_infix: str
    from_word: str
    to_word: str
    #: Words between coordinate numbers.
    coordinators: str
    #: Words that say a quantity moved.
    up: str
    down: str
    #: Phrases before a difference ("by"), after a movement word; and after it ("more").
    by: str
    more: str
    fewer: str
    #: Entries: currency words by ISO code, written before or after.
    money: str
    percent: str
    points: str
    #: Entries: durations, other units.
    durations: str
    measures: str
    #: Entries ``value unit: word``: durations in one word ("πενταετής").
    duration_words: str
    #: Entries: rates.
    per: str
    #: Entries: rates that stand before the number ("annual quota of").
    per_before: str
    #: Words after which a rate is a point in time ("a year ago").
    not_per: str
    #: Entries lemma: forms; the counted nouns of the field.
    nouns: str
    #: Words that end the noun phrase, words that link a scale to its noun, words that are never the head.
    stops: str
    links: str
    #: Words after a percentage that make it a share of what follows.
    share_of: str
    #: Prepositions after a number that leaves its noun out ("12 from Lahore").
    prepositions: str
    adjectives: str
    #: Words between two days of one month ("from 3 to 5 May").
    day_links: str
    #: Months; words before a year; words after one that leave it a year; words before a clock time, after one.
    months: str
    year_before: str
    year_after: str
    clock_before: str
    clock_after: str
    #: Words before a reference number; suffixes of ordinals; words after an ordinal number.
    references: str
    ordinals: str
    #: Words before an age; after it; suffixes written to it; persons an age is told of ("un uomo di 25 anni").
    age_before: str
    age_after: str
    age_suffixes: str
    persons: str
