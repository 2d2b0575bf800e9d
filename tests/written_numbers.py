"""Writes whole numbers from 1 to 999,999 in words, by the rules of each language's school grammar.

It knows nothing of the reader's tables: what one spells and the other reads is held against each other.
"""

from __future__ import annotations

from collections.abc import Callable


def _words(block: str) -> list[str]:
    return block.split()


ENGLISH_SMALL = _words("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""")
ENGLISH_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")

SPANISH_SMALL = _words("""
    cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
    veintiocho veintinueve
""")
SPANISH_TENS = _words("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
SPANISH_HUNDREDS = _words("""
    ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos
""")

ITALIAN_SMALL = _words("""
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove
""")
ITALIAN_TENS = _words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")

GREEK_SMALL = _words("""
    μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι
    δεκαεπτά δεκαοκτώ δεκαεννέα
""")
GREEK_TENS = _words("είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα")
GREEK_HUNDREDS = _words("εκατόν διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια")
#: The forms that agree with "χιλιάδες".
GREEK_FEMININE = {
    "ένα": "μία",
    "τρία": "τρεις",
    "τέσσερα": "τέσσερις",
    "δεκατρία": "δεκατρείς",
    "δεκατέσσερα": "δεκατέσσερις",
}

URDU_SMALL = _words("""
    صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس
    چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس
    اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکیاون باون ترپن چون پچپن چھپن ستاون
    اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر
    چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے
    چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے
""")

FRENCH_SMALL = _words("""
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf
""")
FRENCH_TENS = _words("vingt trente quarante cinquante soixante")


def english(number: int) -> str:
    """Return "one hundred and twenty-one thousand and five"."""
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _english_below_thousand(rest)
    link = " and " if 0 < rest < 100 else " " if rest else ""
    return f"{_english_below_thousand(thousands)} thousand{link}{_english_below_thousand(rest) if rest else ''}"


def _english_below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    small = ENGLISH_SMALL[rest] if rest < 20 else ENGLISH_TENS[tens - 2] + (f"-{ENGLISH_SMALL[ones]}" if ones else "")
    if not hundreds:
        return small
    return f"{ENGLISH_SMALL[hundreds]} hundred" + (f" and {small}" if rest else "")


def spanish(number: int) -> str:
    """Return "ciento veintiún mil cinco", as it stands before a masculine noun."""
    thousands, rest = divmod(number, 1000)
    head = "" if not thousands else "mil" if thousands == 1 else f"{_spanish_below_thousand(thousands)} mil"
    return " ".join(filter(None, [head, _spanish_below_thousand(rest) if rest else ""]))


def _spanish_below_thousand(number: int) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    small = SPANISH_SMALL[rest] if rest < 30 else SPANISH_TENS[tens - 3] + (f" y {SPANISH_SMALL[ones]}" if ones else "")
    return " ".join(filter(None, [SPANISH_HUNDREDS[hundreds - 1] if hundreds else "", small if rest else ""]))


def italian(number: int) -> str:
    """Return "centoventunomilacinque"."""
    thousands, rest = divmod(number, 1000)
    head = "" if not thousands else "mille" if thousands == 1 else f"{_italian_below_thousand(thousands)}mila"
    return head + (_italian_below_thousand(rest, last=True) if rest else "")


def _italian_below_thousand(number: int, *, last: bool = False) -> str:
    hundreds, rest = divmod(number, 100)
    head = "" if not hundreds else "cento" if hundreds == 1 else f"{ITALIAN_SMALL[hundreds]}cento"
    tens, ones = divmod(rest, 10)
    if rest < 20:
        return head + (ITALIAN_SMALL[rest] if rest else "")
    ten = ITALIAN_TENS[tens - 2]
    one = "tré" if ones == 3 and last else ITALIAN_SMALL[ones]
    return head + (ten if not ones else (ten[:-1] if one[0] in "uo" else ten) + one)


def greek(number: int) -> str:
    """Return "εκατόν είκοσι μία χιλιάδες πέντε", in the neuter."""
    thousands, rest = divmod(number, 1000)
    if not thousands:
        head = ""
    elif thousands == 1:
        head = "χίλια"
    else:
        words = _greek_below_thousand(thousands).split()
        head = " ".join(GREEK_FEMININE.get(word, word.replace("κόσια", "κόσιες")) for word in words) + " χιλιάδες"
    return " ".join(filter(None, [head, _greek_below_thousand(rest) if rest else ""]))


def _greek_below_thousand(number: int) -> str:
    if number == 100:
        return "εκατό"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    small = GREEK_SMALL[rest] if rest < 20 else GREEK_TENS[tens - 2] + (f" {GREEK_SMALL[ones]}" if ones else "")
    return " ".join(filter(None, [GREEK_HUNDREDS[hundreds - 1] if hundreds else "", small if rest else ""]))


def urdu(number: int) -> str:
    """Return "ایک لاکھ اکیس ہزار پانچ"."""
    parts = []
    for size, name in ((100_000, "لاکھ"), (1_000, "ہزار"), (100, "سو")):
        count, number = divmod(number, size)
        if count:
            parts.append(f"{URDU_SMALL[count]} {name}")
    return " ".join([*parts, URDU_SMALL[number]] if number else parts)


def french(number: int) -> str:
    """Return "cent vingt et un mille cinq"."""
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _french_below_thousand(rest, last=True)
    head = "mille" if thousands == 1 else f"{_french_below_thousand(thousands)} mille"
    return f"{head} {_french_below_thousand(rest, last=True)}" if rest else head


def _french_below_thousand(number: int, *, last: bool = False) -> str:
    hundreds, rest = divmod(number, 100)
    small = _french_below_hundred(rest, last=last) if rest else ""
    if not hundreds:
        return small
    head = "cent" if hundreds == 1 else f"{FRENCH_SMALL[hundreds]} cent" + ("s" if last and not rest else "")
    return f"{head} {small}".strip()


def _french_below_hundred(number: int, *, last: bool) -> str:
    if number < 20:
        return FRENCH_SMALL[number]
    if number >= 80:
        return "quatre-vingt" + (f"-{FRENCH_SMALL[number - 80]}" if number > 80 else "s" if last else "")
    tens, ones = divmod(number, 10)
    if tens == 7:
        return "soixante et onze" if ones == 1 else f"soixante-{FRENCH_SMALL[10 + ones]}"
    ten = FRENCH_TENS[tens - 2]
    return ten if not ones else f"{ten} et un" if ones == 1 else f"{ten}-{FRENCH_SMALL[ones]}"


WRITERS: dict[str, Callable[[int], str]] = {
    "en": english,
    "es": spanish,
    "it": italian,
    "el": greek,
    "ur": urdu,
    "fr": french,
}
