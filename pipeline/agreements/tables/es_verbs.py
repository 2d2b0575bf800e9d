"""Writes Spanish verbs out into the forms news uses, without accents, and phrases into all their variants.

A table of cues names a verb once ("firmar") and finds it in every person, tense and mood. A form that is first of all a
noun or an adverb ("cierre", "conforme") is left out; a table that wants it names it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

#: What parts alternatives.
BAR = " | "
#: Pronouns that lean on an infinitive ("firmarse", "aplicarlo").
CLITICS = ("se", "lo", "la")
#: What makes a perfect of a participle that alone is another word ("pedido").
AUXILIARIES = ("ha", "han", "habia", "habian", "haya", "hayan", "haber", "habiendo")
#: The present stem of verbs whose vowel breaks under stress.
STRESSED = {
    "acordar": "acuerd",
    "aprobar": "aprueb",
    "cerrar": "cierr",
    "desplegar": "desplieg",
    "extender": "extiend",
    "pedir": "pid",
    "renovar": "renuev",
    "sugerir": "sugier",
    "querer": "quier",
}


class Irregular(NamedTuple):
    """The forms of a verb that no rule gives; None leaves a place to the rule."""

    present: str | None = None
    preterite: str | None = None
    subjunctive: str | None = None
    participle: str | None = None
    future: str | None = None
    gerund: str | None = None


#: The forms that no rule gives, third singular and plural; the participle's masculine; the stem of the future.
IRREGULAR = {
    "convenir": Irregular("convienen", "convino convinieron", "convengan", future="convendr", gerund="conviniendo"),
    "concluir": Irregular("concluye concluyen", "concluyo concluyeron", "concluya concluyan", gerund="concluyendo"),
    "constituir": Irregular(
        "constituye constituyen", "constituyo constituyeron", "constituya constituyan", gerund="constituyendo"
    ),
    "establecer": Irregular(subjunctive="establezca establezcan"),
    "instituir": Irregular(
        "instituye instituyen", "instituyo instituyeron", "instituya instituyan", gerund="instituyendo"
    ),
    "ofrecer": Irregular(subjunctive="ofrezca ofrezcan"),
    "pedir": Irregular(preterite="pidio pidieron", gerund="pidiendo"),
    "proponer": Irregular(
        "propone proponen proponemos", "propuso propusieron", "proponga propongan", "propuesto", "propondr"
    ),
    "querer": Irregular(preterite="quiso quisieron", participle="querido", future="querr"),
    "romper": Irregular(participle="roto"),
    "sugerir": Irregular(preterite="sugirio sugirieron", gerund="sugiriendo"),
    "suscribir": Irregular(participle="suscrito"),
    "urgir": Irregular(subjunctive="urja urjan"),
}
#: Forms that are nouns, adverbs or the forms of other verbs before they are these verbs'.
HOMOGRAPHS = """
    firme selle sellen cierre cierra cerrada cerrados cerradas cerraba cerraban cerramos alcance concreta concreto
    concretos concretas extendida extendidos extendidas negocios preparado preparada preparados preparadas pedido
    pedidos pedidas pedida reclamado reclamada reclamados reclamadas proyecto congelados congeladas rechace tumba
    conforme conformado conformada conformados conformadas fundada fundado fundados fundadas inicio iniciada
    iniciado iniciados iniciadas establecida establecidas establecidos creia creian ejecutado ejecutada ejecutados
    ejecutadas aplicado aplicada aplicados aplicadas reserva reservas destino destinos incremento lance
"""
AMBIGUOUS = frozenset(HOMOGRAPHS.split())
#: How a stem ends before "e" in the subjunctive of verbs in -ar.
SOFTENED = {"c": "qu", "g": "gu", "z": "c"}


def verbs(infinitives: str) -> str:
    """Return all forms of the verbs named, parted by bars.

    >>> "rubricaron" in verbs("firmar rubricar"), "rubriquen" in verbs("rubricar")
    (True, True)
    """
    return _joined(form for verb in infinitives.split() for form in (*_told(verb), *_to_come(verb)))


def prospects(infinitives: str) -> str:
    """Return the forms of the verbs named that tell no fact: future, conditional and subjunctive.

    >>> prospects("pactar")
    'pactara | pactaran | pactaremos | pactaria | pactarian | pacte | pacten | pactase | pactasen'
    """
    return _joined(form for verb in infinitives.split() for form in _to_come(verb))


def row(*parts: str) -> str:
    """Return one row of a table from its parts."""
    return BAR.join(parts)


def each(*slots: str) -> str:
    """Return every phrase that takes one of the alternatives of each slot.

    >>> each("pone | puso", "fin", "al | a su")
    'pone fin al | pone fin a su | puso fin al | puso fin a su'
    """
    parted = ([part.strip() for part in slot.split("|")] for slot in slots)
    return BAR.join(" ".join(" ".join(choice).split()) for choice in product(*parted))


def _joined(forms: Iterable[str]) -> str:
    """Return ``forms`` parted by bars, each once, without those that mean something else first."""
    return BAR.join(form for form in dict.fromkeys(forms) if form not in AMBIGUOUS)


def _told(verb: str) -> list[str]:
    """Return the infinitive, bare and with pronouns, and the forms of present, past and participles."""
    stem, of_ar, odd = verb[:-2], verb.endswith("ar"), IRREGULAR.get(verb, Irregular())
    stressed = STRESSED.get(verb, stem)
    theme = "a" if of_ar else "e"
    we = {"ar": "amos", "er": "emos", "ir": "imos"}[verb[-2:]]
    present = odd.present or f"{stressed}{theme} {stressed}{theme}n {stem}{we}"
    preterite = odd.preterite or (f"{stem}o {stem}aron" if of_ar else f"{stem}io {stem}ieron")
    imperfect = f"{stem}aba {stem}aban" if of_ar else f"{stem}ia {stem}ian"
    participle = (odd.participle or stem + ("ado" if of_ar else "ido"))[:-1]
    gerund = odd.gerund or stem + ("ando" if of_ar else "iendo")
    perfect = f"{participle}o" if f"{participle}o" in AMBIGUOUS else ""
    return [
        verb,
        *(f"{auxiliary} {perfect}" for auxiliary in AUXILIARIES if perfect),
        *(verb + clitic for clitic in CLITICS),
        *f"{present} {preterite} {imperfect} {gerund}".split(),
        *(participle + end for end in ("o", "a", "os", "as")),
    ]


def _to_come(verb: str) -> list[str]:
    """Return the forms of future, conditional and both subjunctives."""
    stem, of_ar, odd = verb[:-2], verb.endswith("ar"), IRREGULAR.get(verb, Irregular())
    future = odd.future or verb
    stressed = STRESSED.get(verb, stem)
    soft = stressed[:-1] + SOFTENED.get(stressed[-1], stressed[-1]) if of_ar else stressed
    theme = "e" if of_ar else "a"
    wished = odd.subjunctive or f"{soft}{theme} {soft}{theme}n"
    past = f"{stem}ase {stem}asen" if of_ar else "" if odd.preterite else f"{stem}iese {stem}iesen"
    other = "" if of_ar or odd.preterite else f"{stem}iera {stem}ieran"
    return [*(future + end for end in ("a", "an", "emos", "ia", "ian")), *wished.split(), *past.split(), *other.split()]
