"""Says which numbers name a thing: articles, flights, addresses, telephones, coordinates, numbers after an article."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.numbers.around import Around
from pipeline.numbers.tokens import Kind, Token

#: How far the per cent of a list may stand, in tokens.
_LIST_REACH = 14
_PHONE_DIGITS = 7
_PHONE_GROUP = 6
_PHONE_HALF = 4
_SHORTEST_PHONE = 3
_LONGEST_CHAIN = 8
_PHONE_REACH = 5
_YEARS = ("19", "20")
_REFERENCE_REACH = 8
_STREET_REACH = 6
_HOUSE_DIGITS = 4
_POSTCODE_DIGITS = 5
_COORDINATE_REACH = 7
_DEGREES = frozenset(["°", "º", "'", '"'])
_DEGREE = "°C"
_COMPASS = frozenset("nsewoβναδ")
_BESIDE = frozenset([".", "(", "-", "'", "º", "°"])
_BEFORE_PHONE = _BESIDE | {":", ","}


def is_reference(around: Around) -> bool:
    """Return whether a word before the number makes it a reference: article 5, law n. 145, flight FR 4817, gate 12."""
    step = _past_list(around)
    if step is None:
        return False
    listed = step
    while around.near(step) in _BESIDE and step > listed - 2:
        step -= 1
    if _is_coded(around, step):
        return not around.followed_by_noun()
    if not _refers(around, step) or around.is_sentence_end(step) or _is_verb(around, step) or _is_item(around, step):
        return False
    if around.near(step) not in around.table.references:
        return _labels(around, step)
    return not around.followed_by_noun() or step == -1


def _is_coded(around: Around, step: int) -> bool:
    """Return whether a code and before it a word of reference stand before the number: "flights LH 402 and UA 961"."""
    while around.is_code(step) and around.near(step) not in around.table.money_words and step > -_REFERENCE_REACH:
        if _refers(around, step - 1):
            return True
        if around.near(step - 1) not in around.table.coordinators or around.kind(step - 2) is not Kind.NUMBER:
            return False
        step -= 3
    return False


def _labels(around: Around, step: int) -> bool:
    """Return whether a word that may stand before a count too labels the number: "line 6 is", "la línea 6 cerrará"."""
    if around.measured() or around.whole() < 0:
        return False
    led = around.near(step - 1) in around.table.singular_articles or around.near(step - 1) == "'"
    if led and around.ends_place(step):
        return False  # "e l'Italia 75": a state's own number, no channel's
    named = around.near(step - 1) in around.table.singular_articles and not around.followed_by_plural()
    return named or around.nothing_counted()


def _is_item(around: Around, step: int) -> bool:
    """Return whether the number is told of a named part of a land, in a list of such: "Larissa zone 70, Volos 25"."""
    if step != -1 or around.near(step) not in around.table.regions or not around.is_capital(step - 1):
        return False
    joints = {",", ";", *around.table.coordinators}
    behind = 3 if around.near(3) not in around.table.regions else 4
    goes_on = around.near(1) in joints and around.is_capital(2) and around.kind(behind) is Kind.NUMBER
    before = around.near(step - 2) in joints and around.kind(step - 3) is Kind.NUMBER
    return goes_on or before


def _past_list(around: Around) -> int | None:
    """Return the step of the word before the number, across numbers listed with it; None when there are too many.

    A number in words goes on with no list of digits: "eight landed by flight FR 614, seven on Friday".
    """
    step = -1
    while (
        around.kind(0) is Kind.NUMBER
        and around.kind(step - 1) is Kind.NUMBER
        and (around.near(step) in {",", "-"} or around.near(step) in around.table.coordinators)
    ):
        step -= 2
        if step < -_REFERENCE_REACH:
            return None
    return step


def _refers(around: Around, step: int) -> bool:
    return around.near(step) in around.table.references or around.near(step) in around.table.labels


def _is_verb(around: Around, step: int) -> bool:
    """Return whether the word is a verb, one of many, or pointed at.

    "Will house 500 people"; "every day 640 lorries"; "this week 900 came".
    """
    table = around.table
    if step == -1 and table.per_before.before(around.tokens, around.index):
        return True
    if around.near(step - 1) in table.pointers or _reckons(around, step):
        return True
    if around.near(step - 1) not in table.not_reference:
        return False
    return around.kind(1) is Kind.WORD and around.near(1) not in table.stops


def _reckons(around: Around, step: int) -> bool:
    """Return whether the word is the verb of those who are so many: "the missing now number 101"."""
    if around.near(step) not in around.table.reckoning:
        return False
    before = around.near(step - 1)
    plural = (
        around.table.is_plural(before) and not around.is_capital(step - 1) and before not in around.table.references
    )
    return before in around.table.reckoned or plural


def is_named_by_article(around: Around) -> bool:
    """Return whether a singular article stands right before a whole number above one: "il 118", "le 115".

    A count would have a plural article; a share ("il 40%"), and one of two numbers of which the second is measured
    ("dal 6 all'8%") or that stand in a list of percentages ("il 3, il 5 e il 7 %"; "il Ghana il 40%, il
    Togo il 9"), are none.
    """
    if around.near(-1) not in around.table.singular_articles or around.whole() <= 1 or around.measured():
        return False
    table = around.table
    following = (table.to_word, table.between_infix, table.range_infix)
    found = next((found for infix in following if (found := infix.at(around.tokens, around.end))), None)
    if found is not None and found[1] < len(around.tokens) and around.tokens[found[1]].kind is Kind.NUMBER:
        return False
    return not (_lists_percentages(around) or _goes_on_percentages(around))


def _goes_on_percentages(around: Around) -> bool:
    """Return whether a place and such items go on from a per cent: "il Ghana il 40%, il Togo il 9, la Libia il 3"."""
    if not around.ends_place(-2):
        return False
    table = around.table
    passed = table.coordinators | table.articles | table.singular_articles
    for step in range(-2, -_LIST_REACH, -1):
        if table.percent.before(around.tokens, around.at(step) + 1) is not None:
            return True
        if not (around.near(step) in passed or around.is_capital(step) or around.kind(step) is Kind.NUMBER):
            return False
    return False


def _lists_percentages(around: Around) -> bool:
    """Return whether only numbers, commas, coordinators and articles lead to a per cent: "il 3, il 5 e il 7 %"."""
    table = around.table
    if around.near(1) not in table.coordinators:
        return False
    passed = table.coordinators | table.articles | table.singular_articles
    for index in range(around.end + 1, min(around.end + _LIST_REACH, len(around.tokens))):
        token = around.tokens[index]
        if token.kind is Kind.NUMBER:
            if table.percent.at(around.tokens, index + 1):
                return True
        elif token.low not in passed:
            return False
    return False


def is_address(around: Around) -> bool:
    """Return whether the number is a house's: "via Garibaldi 112", "221 Baker Street", "24, rue de la Gare"."""
    if not 0 < len(around.low) <= _HOUSE_DIGITS or around.whole() < 0:
        return False
    return _street_before(around) or _street_after(around)


def _street_before(around: Around) -> bool:
    """Return whether a street's word and name stand before: "calle Alcalá, 45"."""
    if not around.table.streets or not around.nothing_counted():
        return False
    small = around.table.links | around.table.articles
    step = -2 if around.near(-1) == "," else -1
    named = False
    while step > -_STREET_REACH:
        if around.near(step) in around.table.streets:
            return named
        if not around.is_capital(step) and around.near(step) not in small:
            return False
        named = named or around.is_capital(step)
        step -= 1
    return False


def _street_after(around: Around) -> bool:
    """Return whether a street's word follows, in English after its name ("221 Baker Street"; not "Street shops")."""
    table, step = around.table, 2 if around.near(1) == "," else 1
    if not table.head_last:
        return around.near(step) in table.street_after
    for at in range(step, _STREET_REACH):
        if not around.is_capital(at):
            return False
        if at > step and around.near(at) in table.street_after:
            return not table.is_plural(around.near(at + 1))
    return False


def is_postcode(around: Around) -> bool:
    """Return whether five plain digits stand between a comma and a town: "rue Haute, 75011 Paris."."""
    return (
        len(around.low) == _POSTCODE_DIGITS
        and around.whole() > 0
        and around.near(-1) in {",", "-", "("}
        and around.is_capital(1)
        and not around.followed_by_plural()
        and around.kind(2) is not Kind.WORD
    )


def is_coordinate(around: Around) -> bool:
    """Return whether degrees of latitude or longitude are meant: "36.5 N", "28,4° N", "35 degrees north"."""
    step, marked = 1, False
    while step < _COORDINATE_REACH and (
        around.near(step) in _DEGREES
        or around.kind(step) is Kind.NUMBER
        or around.table.measures.at(around.tokens, around.at(step)) == (_DEGREE, around.at(step) + 1)
    ):
        marked = True
        step += 1
    if around.near(step) in around.table.compass:
        return marked
    return around.near(step) in _COMPASS and around.is_code(step) and (marked or not around.low.isdigit())


def is_called(around: Around) -> bool:
    """Return whether a word of calling makes a telephone number of the digits: "chiamare il 1522", "call 112"."""
    low = around.low.replace(" ", "")
    if not low.isdigit() or len(low) < _SHORTEST_PHONE:
        return False
    table = around.table
    between = table.articles | table.singular_articles | table.phones | table.prepositions | table.coordinators
    for step in range(-1, -_PHONE_REACH - 1, -1):
        near = around.near(step)
        if near in table.phones:
            return around.nothing_counted() or around.near(-1) in table.singular_articles
        if near not in between and near not in _BEFORE_PHONE and around.kind(step) is not Kind.NUMBER:
            return False
    return False


def is_phone(around: Around) -> bool:
    """Return whether the number belongs to a chain of digit groups that is a phone number or an identifier."""
    left, right = around.index, around.index
    tokens = around.tokens
    while left >= 1 and around.index - left < _LONGEST_CHAIN and _chained(tokens, left):
        left -= 1 if tokens[left - 1].kind is Kind.NUMBER else 2
    while right + 1 < len(tokens) and right - around.index < _LONGEST_CHAIN:
        step = 1 if tokens[right + 1].kind is Kind.NUMBER else 2
        if right + step >= len(tokens) or not _chained(tokens, right + step):
            break
        right += step
    if left == right:
        return left > 0 and tokens[left - 1].low == "+" and around.low.isdigit() and len(around.low) >= _PHONE_DIGITS
    groups = [token.low for token in tokens[left : right + 1] if token.kind is Kind.NUMBER]
    if tokens[left - 1].low == "+" and left > 0:
        return True
    return _are_phone(groups)


def _chained(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the number at ``index`` continues digits before it, across a space or hyphen."""
    if not _plain_digits(tokens[index]):
        return False
    before = tokens[index - 1]
    if _plain_digits(before):
        return tokens[index].start - before.end == 1
    return (
        index > 1
        and before.low == "-"
        and _plain_digits(tokens[index - 2])
        and tokens[index].start - tokens[index - 2].end == 1
    )


def _plain_digits(token: Token) -> bool:
    return token.kind is Kind.NUMBER and token.low.replace(" ", "").isdigit()


def _are_phone(groups: Sequence[str]) -> bool:
    """Return whether groups of digits are a phone number: a leading zero, or three groups and seven digits."""
    digits = sum(map(len, groups))
    if digits >= _PHONE_DIGITS and (groups[0][0] == "0" or len(groups[-1]) >= _PHONE_GROUP):
        return True
    if [len(group) for group in groups] == [_PHONE_HALF, _PHONE_HALF]:
        return not all(group.startswith(_YEARS) for group in groups)
    return len(groups) > 2 and digits >= _PHONE_DIGITS  # noqa: PLR2004 - two numbers may follow one another
