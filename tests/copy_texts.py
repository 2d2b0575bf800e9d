"""Makes long news texts, the pages that outlets print them on, and scripted copies of them, from a seed.

Two texts of one language share what the press shares: names of offices, ministries' formulas, the background an agency
recalls in one story after the other; two pages of one outlet share its footer and its teasers. None of that is a copy.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

#: The words of one language by their kind, as ``copy_words.toml`` describes them.
Stock = Mapping[str, Sequence[str]]

STOCKS: Mapping[str, Stock] = tomllib.loads(Path(__file__).with_name("copy_words.toml").read_text(encoding="utf-8"))
LANGUAGES = sorted(STOCKS)

#: Words of a text: from the shortest to the longest report of an agency.
LENGTHS = (200, 900)

#: How often a text holds an agency's background, and a ministry's formula.
WITH_BACKGROUND, WITH_FORMULA = 0.5, 0.7

#: The share of words that a light edit leaves out, doubles or changes for another of the text's.
EDITED = 0.08

#: How many words are followed by an adverb.
LIVELY = 0.125

Sentences = list[str]
_NUMERAL = re.compile(r"\d+")


def story(seed: str, language: str) -> Sentences:
    """Return the sentences of a text of 200 to 900 words, its headline first; another one for every seed."""
    dice = random.Random(f"{language} {seed}")  # noqa: S311 - texts to copy, no secrets
    stock = STOCKS[language]
    length = round(dice.triangular(*LENGTHS, 350))
    cast = _cast(stock, dice)
    extras = [dice.choice(stock["background"])] if dice.random() < WITH_BACKGROUND else []
    extras += [dice.choice(stock["formulas"])] if dice.random() < WITH_FORMULA else []
    told: Sentences = []
    while sum(len(sentence.split()) for sentence in (*told, *extras)) < length:
        told.append(_lively(_filled(dice.choice(stock["patterns"]), cast, dice), cast, dice))
    for extra in extras:
        told.insert(dice.randrange(len(told) // 2, len(told)), extra)
    return told


def _cast(stock: Stock, dice: random.Random) -> Stock:
    """Return the words of one story: a few offices and groups, its own people, and towns that others hardly name."""

    def name(first: str) -> str:
        return f"{first} {''.join(dice.sample(stock['syllables'], 2)).capitalize()}"

    return {
        **stock,
        "who": dice.sample(stock["who"], 6),
        "group": dice.sample(stock["group"], 6),
        "name": [name(dice.choice(stock["name"]).split()[0]) for _ in range(7)],
        "town": [*dice.sample(stock["town"], 3), *(name("").strip() for _ in range(3))],
    }


def _lively(sentence: str, stock: Stock, dice: random.Random) -> str:
    """Return a sentence with an adverb behind one word in eight."""
    words = (f"{word} {dice.choice(stock['adverbs'])}" if dice.random() < LIVELY else word for word in sentence.split())
    return " ".join(words)


def _filled(pattern: str, stock: Stock, dice: random.Random) -> str:
    """Return a pattern with a phrase of the stock in place of each field, and of each field of those phrases."""

    def phrase(field: re.Match[str]) -> str:
        name = field[1]
        if name in {"n", "m"}:
            return str(dice.randrange(11, 9000))
        chosen = _filled(dice.choice(stock[name.lower()]), stock, dice)
        return chosen[0].upper() + chosen[1:] if name[0].isupper() else chosen

    return re.sub(r"\{(\w+)\}", phrase, pattern)


@dataclass(frozen=True, slots=True)
class Outlet:
    """One newspaper: its name, its footer and the teasers it prints below its texts."""

    name: str
    footer: str
    teasers: tuple[str, ...]

    def page(self, sentences: Sentences, dice: random.Random) -> str:
        """Return a text as the outlet prints it: some of its teasers and its footer below."""
        return "\n".join([" ".join(sentences), *dice.sample(self.teasers, 2), self.footer])


def outlets(language: str, count: int) -> tuple[Outlet, ...]:
    """Return so many newspapers of a language."""
    dice = random.Random(f"{language} outlets")  # noqa: S311 - as above
    stock = STOCKS[language]
    made = []
    for number in range(count):
        name = f"{dice.choice(stock['town'])} {number}"
        teasers = tuple(_filled(dice.choice(stock["teasers"]), stock, dice) for _ in range(8))
        made.append(Outlet(name, stock["footers"][number % len(stock["footers"])].replace("{outlet}", name), teasers))
    return tuple(made)


def lightly_edited(told: Sentences, dice: random.Random, _: str) -> Sentences:
    """Return a text with one word in twelve left out, doubled or changed for another of its words."""
    stock = " ".join(told).split()

    def edited(word: str) -> list[str]:
        if dice.random() >= EDITED:
            return [word]
        return dice.choice([[], [word, dice.choice(stock)], [dice.choice(stock)]])

    return [" ".join(new for word in sentence.split() for new in edited(word)) for sentence in told]


def in_a_longer_page(told: Sentences, dice: random.Random, language: str) -> Sentences:
    """Return a page on which the text stands between others, one and a half to three times as long as it."""
    others = [story(f"around {dice.random()}", language) for _ in range(6)]
    longest = sum(len(sentence.split()) for sentence in told) * dice.uniform(0.5, 2.0)
    around: Sentences = []
    for sentence in (sentence for other in others for sentence in other):
        if sum(len(one.split()) for one in around) >= longest:
            break
        around.append(sentence)
    above = dice.randrange(len(around) + 1)
    return [*around[:above], *told, *around[above:]]


def brief(told: Sentences, dice: random.Random, _: str) -> Sentences:  # noqa: ARG001 - as all edits
    """Return the first 30 % of a text, in whole sentences: at least as many words."""
    wanted = 0.3 * sum(len(sentence.split()) for sentence in told)
    counts = [0]
    for sentence in told:
        counts.append(counts[-1] + len(sentence.split()))
    return told[: next(end for end, (_, words) in enumerate(pairwise(counts), start=1) if words >= wanted)]


def other_numbers(told: Sentences, dice: random.Random, _: str) -> Sentences:
    """Return a text with every number changed."""
    return [_NUMERAL.sub(lambda number: str(int(number[0]) + dice.randrange(1, 90)), sentence) for sentence in told]


def other_headline(told: Sentences, dice: random.Random, language: str) -> Sentences:
    """Return a text under another first sentence."""
    return [story(f"headline {dice.random()}", language)[0], *told[1:]]


def cut(told: Sentences, dice: random.Random, _: str) -> Sentences:  # noqa: ARG001 - as all edits
    """Return the first 60 % of a text's sentences."""
    return told[: round(len(told) * 0.6)]


#: What is done to a text before another outlet prints it.
EDITS: dict[str, Callable[[Sentences, random.Random, str], Sentences]] = {
    "light edit": lightly_edited,
    "cut": cut,
    "brief of 30 %": brief,
    "in a longer page": in_a_longer_page,
    "other headline": other_headline,
    "other numbers": other_numbers,
}
