"""Tells the language of a text, as ISO 639-1."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import py3langid.langid as py3langid

from pipeline.extraction.markup import Page
from pipeline.fold import fold
from pipeline.model import Origin

#: Languages that a page can be in: the five we read and those most often met beside them.
CANDIDATES = (
    "en",
    "ur",
    "it",
    "el",
    "es",
    "ar",
    "bn",
    "ca",
    "de",
    "fa",
    "fr",
    "hi",
    "nl",
    "pa",
    "ps",
    "pt",
    "ro",
    "sq",
    "tr",
)

#: A text of fewer letters is too short to overrule what its page declares.
ENOUGH_LETTERS = 80

#: Part of a text that is looked at, in characters.
SAMPLE = 600

#: A language told with less certainty than this does not overrule a declared one.
CERTAIN = 0.9

#: Letters of Urdu that Arabic and Persian do not have.
URDU_LETTERS = frozenset("ٹڈڑںےھہ")


#: Common words of three languages in one script that the other two hardly use, and the share of a text's words that
#: makes its language evident: half of the texts in a language reach it, none in another does (at most 0.11).
COMMON_WORDS = {
    "en": frozenset({"the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "by", "from", "will", "said"}),
    "it": frozenset({"il", "della", "del", "che", "di", "dei", "delle", "nel", "gli", "è", "sono", "alla", "per"}),
    "es": frozenset({"el", "los", "las", "del", "que", "en", "por", "una", "y", "con", "para", "se", "es", "su", "al"}),
}
COMMON_SHARE = 0.15

#: Meta names that state the language.
LANGUAGE_META = ("content-language", "og:locale", "dc.language", "dcterms.language", "language")


@dataclass(frozen=True, slots=True)
class Declared:
    """A declared language tag (BCP 47), or None, and where it was found."""

    tag: str | None
    source: Origin


@lru_cache(maxsize=1)
def _identifier() -> py3langid.LanguageIdentifier:
    """Return the identifier restricted to :data:`CANDIDATES`; made once a process."""
    path = Path(py3langid.MODEL_DIR) / py3langid.MODEL_FILE
    identifier = py3langid.LanguageIdentifier.from_model_file(path, norm_probs=True)
    identifier.set_languages(list(CANDIDATES))
    return identifier


def detect(text: str) -> tuple[str, float]:
    """Return the most likely language of ``text`` and its probability, 0 to 1."""
    sample = text[:SAMPLE]
    if sum(1 for char in sample if char in URDU_LETTERS) * 20 > len(sample):
        return "ur", 1.0
    label, probability = _identifier().classify(sample)
    return str(label), float(probability)


def choose(text: str, declared: str | None) -> str:
    """Return the language of ``text``, believing ``declared`` (a BCP 47 tag) unless the text clearly says otherwise."""
    stated = primary(declared)
    if stated and (sum(map(str.isalpha, text[:SAMPLE])) < ENOUGH_LETTERS or _is_evident(text, stated)):
        return stated
    found, certainty = detect(text)
    return found if stated is None or certainty >= CERTAIN else stated


def _is_evident(text: str, language: str) -> bool:
    """Say whether the commonest words of a language are as frequent in ``text`` as its own texts have them."""
    words = text[:SAMPLE].casefold().split()
    common = COMMON_WORDS.get(language)
    return common is not None and sum(word in common for word in words) >= COMMON_SHARE * len(words)


def primary(tag: str | None) -> str | None:
    """Return the language of a BCP 47 tag or None when it names none.

    >>> primary("en_US"), primary("EL-gr"), primary("")
    ('en', 'el', None)
    """
    code = fold(tag or "").replace("_", "-").strip().partition("-")[0]
    return code if len(code) == len("en") and code.isalpha() and code.isascii() else None


def read_declared(page: Page) -> Declared:
    """Return the language tag a page declares for its article: on ``html``, in JSON-LD, or in a meta element."""
    stated = page.article_node().get("inLanguage")
    if isinstance(stated, dict):
        stated = stated.get("alternateName") or stated.get("name")
    found = (
        (page.tree.get("lang"), Origin.META),
        (stated if isinstance(stated, str) else None, Origin.JSON_LD),
        (page.first_meta(LANGUAGE_META), Origin.META),
    )
    return next((Declared(tag, source) for tag, source in found if primary(tag)), Declared(None, Origin.NONE))
