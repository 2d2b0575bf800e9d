"""Tolls of a wreck that is older than the news: bodies found of it now, what was known before, and why men are held."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, UNIT
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.recalled import DAY, is_earlier_month
from pipeline.figures.tables import Word
from pipeline.model import Nature

#: Families of those a boat carried, and the one of those arrested for it.
LOSSES: Final = frozenset({"deaths", "missing", "rescued", "aboard"})
ARRESTS: Final = frozenset({CONTEXT + "arrests", UNIT + "arrests"})
#: The longest sentence that tells of one thing, in characters.
LONGEST: Final = 600
#: How many days behind a wreck the toll is no longer the news of those arrested for it.
FRESH: Final = 4
_THEN: Final = r"(?:(?!\b(?:have|has|were|was|are|is|sono|è|han|ha|fueron|fue|έχουν|ήταν)\b)[^.,;:·۔،]){0,70}"
#: A boat and what befell it then, as what only says which boat.
SUNK_THEN: Final = re.compile(
    r"\b(?:boat|vessel|ship|trawler|dinghy|craft|pirogue|canoe|yacht|raft)s?\s(?:(?:that|which)\s(?:had\s)?)?"
    rf"(?:sank|sunk|capsized|overturned|foundered|went down|broke up|was wrecked|were wrecked|lost){_THEN}|"
    rf"\b(?:shipwreck|wreck|sinking|capsizing|disaster|tragedy)s?\s(?:of|on|in|off|near|last)\s{_THEN}|"
    rf"\b(?:last (?:week|month|year)|\w+)['’]s (?:\w+ )?(?:shipwreck|wreck|sinking|boat disaster|boat tragedy)|"
    r"\b(?:barc[ah]e?|barcon[ei]|gommon[ei]|pescherecci?o?|imbarcazion[ei]|natant[ei]|barchin[oi]|velier[oi])\s"
    rf"(?:che (?:si )?(?:è|era|sono|erano) )?(?:affondat|naufragat|ribaltat|capovolt|colat|inabissat)\w+{_THEN}|"
    rf"\bnaufragi?o? d(?:i|el|ello|ell['’]|ella|e)\s{_THEN}|"
    r"\b(?:barcas?|pateras?|cayucos?|embarcaci(?:ón|ones)|lanchas?|pesqueros?|botes?|neumáticas?)\s"
    rf"(?:que (?:se )?)?(?:había[n]? )?(?:hundi|naufrag|volc|zozobr)\w+{_THEN}|"
    r"\b(?:βάρκ\w+|σκάφ\w+|πλοί\w+|αλιευτικ\w+|λέμβ\w+|ιστιοφόρ\w+)\s(?:που\s)?(?:είχ\w+ )?"
    rf"(?:βυθίσ|βούλια|βουλιά|ανατράπ|ανατραπ|ναυάγη|ναυαγή)\w+{_THEN}|"
    rf"\bναυαγί?[οω]υ?\w*\s(?:της|του|στις|τον|ανοιχτά)\s{_THEN}|"
    rf"{_THEN}(?:ڈوبنے|الٹنے|غرق ہونے|غرقاب ہونے|(?:حادثے|حادثہ) کا شکار ہونے)\s"
    r"(?:والی|والے)\s(?:کشتی|کشتیوں|جہاز|بوٹ)",
    re.IGNORECASE,
)
#: What is done now with those who were lost in it.
FOUND: Final = re.compile(
    r"\b(?:found|recovered|retrieved|washed (?:up|ashore)|identified|pulled out|fished out|brought (?:home|back)|"
    r"(?:ritrovat|recuperat|ripescat|identificat|restituit|rinvenut)[oiae]|"
    r"(?:hallad|encontrad|recuperad|rescatad|identificad)[oa]s?|(?:hallaron|encontraron|recuperaron|identificaron)|"
    r"(?:εντοπίσ|βρέθηκ|ανασύρθηκ|ανελκύσ|ταυτοποιήθηκ|ξεβράστηκ|περισυνελέγησ)\w*)\b|"
    r"(?:لاشیں|لاشوں|لاش|میتیں|میت)\s(?:[^\W\d]+\s){0,3}?(?:مل|برآمد|نکال|شناخت|تلاش|واپس|وطن)",
    re.IGNORECASE,
)
#: What had happened before, in the clause of a number.
HAD: Final = re.compile(
    r"\bhad\s(?:already\s|also\s|then\s)?(?:been\s)?\w+|"
    r"\b(?:era|erano|aveva|avevano)\s(?:già\s|poi\s)?(?:stat[oaie]\s)?\w+[toaie]\b|"
    r"\b(?:había|habían)\s(?:sido\s)?\w+(?:d|t|ch)[oa]s?\b|\b(?:είχε|είχαν)\s\w+(?:εί|ει|ι)\b|"
    r"[^\W\d]+\s(?:تھا|تھے|تھی|تھیں)(?!\w)",
    re.IGNORECASE,
)
#: What people are arrested for, up to a toll that only says which wreck that was.
HELD_FOR: Final = re.compile(
    r"\b(?:in connection with|over|linked to|tied to|related to|involved in|accused of|behind|for|about|after|"
    r"following)\s(?:\w+\s){0,4}(?:boat|vessel|ship|trawler|dinghy|shipwreck|wreck|sinking|capsizing|disaster|tragedy)\b"
    r"[^.;:]*?,?\s(?:killing|drowning|leaving|claiming|(?:that|which) (?:killed|drowned|claimed|left|cost)|in which|"
    r"where|with the loss of|when)\b[^.;:,]{0,30}$|"
    r"\b(?:per|dopo|legat\w+ a\w*|accusat\w+ (?:di|de)\w*)\s(?:il |lo |la |l['’])?"
    r"(?:naufragio|barc\w+|traged\w+|strage)\b[^.;:]*?,?\s"
    r"(?:in cui|nel quale|nella quale|dove|che (?:costò|è costat\w|uccise|ha ucciso|provocò|ha provocato|causò))"
    r"\b[^.;:,]{0,40}$|"
    r"\b(?:por|tras|relacionad\w+ con|vinculad\w+ a\w*|acusad\w+ de\w*)\s(?:el |la |del )?"
    r"(?:naufragio|hundimiento|tragedia|patera|cayuco|barca)\b[^.;:]*?,?\s"
    r"(?:en el que|en la que|donde|que (?:costó|mató|dejó|causó|provocó|se cobró))\b[^.;:,]{0,30}$|"
    r"\b(?:για|μετά|σε σχέση με)\s(?:το |την |τη )?(?:ναυάγιο|τραγωδία|βάρκα|σκάφος)[^.;:·]*?,?\s"
    r"(?:στο οποίο|στην οποία|όπου|που (?:στοίχισε|κόστισε|άφησε|σκότωσε))\b[^.;:,·]{0,30}$",
    re.IGNORECASE,
)


def is_found_now(scene: Scene, measured: Measured) -> bool:
    """Return whether bodies are found now of a boat that sank then: "four bodies of the boat lost last month"."""
    counted = measured.counted
    low, high = counted.sentence.start, counted.sentence.end
    if measured.measure.family != "deaths" or high - low > LONGEST or not FOUND.search(scene.text, low, high):
        return False
    times = [cue.start for tag in (Word.PAST, Word.RECALLED) for cue in scene.tagged(tag, low, high)]
    times += [one.start for one in scene.dates_in(low, high) if is_earlier_month(scene, one)]
    spans = [one.span() for one in SUNK_THEN.finditer(scene.text, low, high)]
    return bool(times) and all(any(begin <= time < end for begin, end in spans) for time in times)


def was_known_before(scene: Scene, measured: Measured) -> bool:
    """Return whether those saved or lost then are told beside bodies found now: "36 had been rescued"."""
    counted = measured.counted
    if measured.measure.family not in LOSSES or counted.index <= scene.lead:
        return False
    if not HAD.search(scene.text, counted.left, counted.right):
        return False
    return scene.once(_opens_on_found)


def _opens_on_found(scene: Scene) -> bool:
    """Return whether an article opens with what is found now of a boat that sank in an earlier month."""
    opening = scene.sentences[scene.lead]
    if opening.end - opening.start > LONGEST or not FOUND.search(scene.text, opening.start, opening.end):
        return False
    for one in SUNK_THEN.finditer(scene.text, opening.start, opening.end):
        dates = scene.dates_in(*one.span())
        if scene.tagged(Word.PAST, *one.span()) or any(is_earlier_month(scene, date) for date in dates):
            return True
    return False


def is_why_held(scene: Scene, measured: Measured) -> bool:
    """Return whether a toll only says for which wreck of some days ago people are held: "… that sank, killing five"."""
    counted, published = measured.counted, scene.document.article.published
    if published is None or measured.measure.nature is not Nature.TOLL or counted.index != scene.lead:
        return False
    begin = max(counted.sentence.start, counted.start - LONGEST)
    held = HELD_FOR.search(scene.text, begin, counted.start)
    if held is None or not any(scene.tagged(tag, counted.sentence.start, held.start()) for tag in ARRESTS):
        return False
    days = [one.value for one in scene.dates_in(held.start(), counted.sentence.end) if len(one.value) >= DAY]
    then = [date.fromisoformat(one[:DAY]) for one in days]
    return any((date.fromisoformat(published[:DAY]) - one).days >= FRESH for one in then)
