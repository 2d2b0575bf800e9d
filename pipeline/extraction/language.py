"""Tells the language of a text, as ISO 639-1."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import py3langid.langid as py3langid

from pipeline.fold import fold

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
SAMPLE = 4000

#: A language told with less certainty than this does not overrule a declared one.
CERTAIN = 0.9

#: Letters of Urdu that Arabic and Persian do not have.
URDU_LETTERS = frozenset("ٹڈڑںےھہ")


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
    found, certainty = detect(text)
    letters = sum(1 for char in text[:SAMPLE] if char.isalpha())
    if stated is None:
        return found
    return found if letters >= ENOUGH_LETTERS and certainty >= CERTAIN else stated


def primary(tag: str | None) -> str | None:
    """Return the language of a BCP 47 tag or None when it names none.

    >>> primary("en_US"), primary("EL-gr"), primary("")
    ('en', 'el', None)
    """
    code = fold(tag or "").replace("_", "-").strip().partition("-")[0]
    return code if len(code) == len("en") and code.isalpha() and code.isascii() else None
