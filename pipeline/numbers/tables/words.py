"""The shape of one language's number words, as a person writes them down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """What the numbers of one language count."""

    #: Entries lemma: forms; the counted nouns of the field.
    nouns: str
    #: Entries lemma: forms; plurals whose singular their ending does not tell.
    lemmas: str
    #: Entries ``singular: plural`` of endings; ``<`` draws the accent back to the third syllable from the end.
    endings: str
    #: Endings that most plurals have and few singulars, where a language has such.
    plural_marks: str = ""
    #: Whether most nouns have one form for one and for many after a number.
    bare_plurals: bool = False
    #: Words before a noun that are never the head.
    adjectives: str
    #: Words that make an adjective of the next word ("without").
    privatives: str = ""
    #: Persons an age is told of ("un uomo di 25 anni"), and persons a table of nouns has no room for.
    persons: str
    #: Nouns that are no count after "the" or "both".
    anaphoric: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The number words of one language.

    A field of *entries* has lines ``value: form, form``; a form may be several words, each with alternatives written
    ``più/piu di/dei``; an empty alternative makes the word one that may be left out (``supera già/ le/``). A field of
    *words* is words between spaces, one of *phrases* is forms between commas. Case and accents do not matter, except in
    the values.
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
    #: Whether two number words side by side are a range ("دو تین", "due tre").
    loose_ranges: bool = False
    #: Whether all words of a number may be joined by hyphens ("deux-mille-trois-cents").
    hyphens: bool = False
    #: Whether numbers may be joined to a greater scale's by "and" ("due milioni e trecentomila").
    joined_scales: bool = False
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
    #: Entries ``low-high``: vague plurals; and phrases that make a scale vague ("several").
    vague: str
    several: str
    #: Words between a scale and what is added to it ("and"), and between tens and ones.
    joiners: str
    #: Words between a number and its decimals.
    point: str
    #: Entries: halves before a number or scale ("ڈیڑھ", "mezzo"), and offsets for the number after them ("ساڑھے").
    halves: str
    offsets: str
    #: Entries: phrases that add a part of the last scale or unit ("y medio").
    and_part: str
    #: Entries: parts after a numerator; phrases that are a fraction by themselves before a genitive ("half of").
    parts: str
    fractions: str
    #: Phrases between the part and the whole of a proportion ("one in five").
    proportion: str
    #: Phrases of a proportion whose whole stands first ("دس میں سے سات").
    out_of: str = ""
    #: Words of others beside those told before ("another five"), and of one other person.
    others: str
    another: str = ""
    #: Words that are often not the number they spell; read as one only before a scale, per cent or counted noun.
    doubtful: str
    #: Phrases that hold numbers and tell none ("24 hours a day", "fifty-fifty").
    idioms: str
    #: Entries: bounds before and after a number.
    left: str
    right: str
    #: Articles, and words that may stand between a bound and its number ("superan ya las").
    articles: str
    fillers: str
    #: Words before an article that make the number another one, compared with ("smaller than the 0.5%").
    than: str = ""
    #: Words that turn a bound round ("not exceeding"), and words that turn them back ("not only").
    negations: str
    only: str
    #: Articles in the singular: a number right after one is a name ("il 118"); none where one article serves all.
    singular_articles: str = ""
    #: Words that make a small count point back ("the", "both").
    definite: str
    #: Words after a hyphen that make an attribute, not a count ("four-nation").
    attributes: str
    #: Words right after a number that do the same without a hyphen.
    epithets: str
    #: Infixes of a range; openers with their infixes ("between ... and", "from ... to"), and what closes "between".
    range_infix: str
    between: str
    between_infix: str
    between_after: str = ""
    from_word: str
    to_word: str
    #: Words between coordinate numbers.
    coordinators: str
    #: Words that say a quantity moved.
    up: str
    down: str
    #: Phrases of change that only make a pair its old and new value ("goes from 4 to 6"); words of bringing, that do so
    #: with an object ("brings the cap from"); words that begin another clause or tell of a range ("while", "varies").
    shifts: str
    carries: str
    partings: str
    #: Phrases of becoming after the new value, where the verb stands last ("4 سے 6 کر دی").
    becomes: str = ""
    #: Phrases that say a number holds no longer, before it ("no longer") and, with a negation before it, behind it
    #: ("any more"); words that lead from it to the new one ("but"); where the negation stands behind the number, what
    #: parts the two ("نہیں بلکہ"), and the adverbs of now before them.
    no_longer: str = ""
    any_more: str = ""
    but: str = ""
    not_but: str = ""
    now: str = ""
    #: Phrases before a difference ("by"), after a movement word; and after it ("more").
    by: str
    more: str
    #: Comparatives after a unit, that make a difference of its number ("4 cents lower").
    greater: str = ""
    lesser: str = ""
    #: Words that tell of a rise only right before a per cent or measure ("added 0.9 per cent").
    gains: str = ""
    #: Words of change whose sum is collected, not changed ("raised 3 million dollars"); prepositions that bound a
    #: length of time only after a word of ``lasting`` ("for over 5 years", not "built over 5 years").
    collects: str = ""
    during: str = ""
    lasting: str = ""
    fewer: str
    #: Entries: currency words by ISO code, written before or after.
    money: str
    percent: str
    points: str
    #: Entries: durations, other units; the units whose letter must be written to the number ("41C").
    durations: str
    measures: str
    glued_measures: str = ""
    #: Entries: measures that stand before their number ("magnitude 6.1").
    leading_measures: str = ""
    #: Entries ``number smaller: measure``: how many of a smaller unit make one ("6-foot-7").
    subunits: str = ""
    #: Words: the currency that is a weight too ("pounds"), and what says near it that one is meant ("weighed").
    weights: str = ""
    heavy: str = ""
    #: Words for people told as one, whose number follows ("a crew of three").
    crews: str = ""
    #: Words for what is measured in metres, where "m" is not a million ("3m waves").
    lengths: str = ""
    #: Endings of the genitive singular: a word with one is no head of what a number counts ("200 πλήρους απασχόλησης").
    genitives: str = ""
    #: Entries ``value unit: word``: nouns that last so long, and with an article are a part of the calendar ("διετία").
    duration_nouns: str = ""
    #: Entries ``value unit: word``: durations in one word ("πενταετής"), and counts of times ("twice").
    duration_words: str
    times_words: str = ""
    #: Words after a count of times that make a ratio of it ("twice as many").
    compared: str = ""
    #: Entries: rates.
    per: str
    #: Entries: rates that stand before the number ("annual quota of").
    per_before: str
    #: Words after which a rate is a point in time ("a year ago"), and before which it is a span ("within a year").
    not_per: str
    spans: str
    #: Words that end the noun phrase, words that link a scale to its noun, words that are never the head.
    stops: str
    links: str
    #: Endings of gerunds and other verbs, and participles of what is given or refused, that stand where a noun could
    #: ("partendo", "granted").
    gerunds: str = ""
    #: Endings of participles, that are no head and end the phrase of a plural ("two senators switched").
    pasts: str = ""
    #: Words after a percentage that make it a share of what follows.
    share_of: str
    #: Prepositions after a number that leaves its noun out ("12 from Lahore").
    prepositions: str
    #: Words between two days of one month ("from 3 to 5 May").
    day_links: str
    #: Months, weekdays; words before a year; words after one that leave it a year; auxiliary verbs, whose object is a
    #: count, not a year ("a examiné 2025 requêtes"); events a year names ("treaty of").
    months: str
    weekdays: str
    year_before: str
    year_after: str
    auxiliaries: str
    events: str
    #: Phrases before and after the tens that name a decade ("los años 90", "80 کی دہائی").
    decade_before: str
    decade_after: str
    #: Phrases before a clock time and after one; words after one that count hours too; words between its hour and
    #: minutes; what runs at one; what says when something opens; phrases before a number and after it that make a time
    #: of it only together ("as of 9 this morning").
    clock_before: str
    clock_after: str
    clock_hours: str = ""
    clock_infix: str = ""
    clock_nouns: str
    openings: str
    since_hour: str = ""
    of_day: str = ""
    #: What leads to a programme that is called by its number, and what it is ("under a 3 million programme").
    frames_before: str = ""
    frames: str = ""
    #: Words before a reference number, and those that make one only where nothing counted follows ("train 5"); what
    #: says that such a word is a verb or each of many, or is pointed at ("this week 900 came"); which of them also
    #: reckons up, and what may stand before it then ("the dead number 82"); suffixes of ordinals.
    references: str
    labels: str
    not_reference: str
    pointers: str = ""
    #: Words of reference that name a part of a land behind its name ("Larissa zone 70" in a list of such).
    regions: str = ""
    reckoning: str = ""
    reckoned: str = ""
    ordinals: str
    #: Words of streets before a house's number, and after its number and name.
    streets: str
    street_after: str = ""
    #: Words of calling before a telephone number; points of the compass after degrees.
    phones: str
    compass: str
    #: Letters of another script spelled out, that make a name of the number after them ("ایف 16"); phrases that do so
    #: though one of their words means something else by itself ("پی کے").
    spelled: str = ""
    designators: str = ""
    #: Words of winning and losing, near which two numbers about a hyphen are a result.
    results: str
    #: Words before an age; after it; suffixes written to it; words that bound one ("under").
    age_before: str
    age_after: str
    age_suffixes: str
    age_bounds: str
    #: What is counted.
    nouns: Nouns
