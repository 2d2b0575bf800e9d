# ruff: noqa: E501 - a table row is one line
import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from pipeline.places import PlaceKind, PlaceMention, can_act, find_places, is_scene

K = PlaceKind


def found(text: str, language: str) -> list[tuple[str, str, PlaceKind]]:
    return [(text[place.start : place.end], place.code, place.kind) for place in find_places(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Pakistan's envoy met the Italian minister.", [("Pakistan", "PK", K.COUNTRY), ("Italian", "IT", K.DEMONYM)]),
        ("en", "Rome and Islamabad agreed.", [("Rome", "IT", K.CAPITAL), ("Islamabad", "PK", K.CAPITAL)]),
        ("en", "The FIA told NADRA.", [("FIA", "PK", K.INSTITUTION), ("NADRA", "PK", K.INSTITUTION)]),
        ("en", "Frontex and the European Commission.", [("Frontex", "EU", K.INSTITUTION), ("European Commission", "EU", K.INSTITUTION)]),
        ("en", "The EU spoke in Brussels.", [("EU", "EU", K.COUNTRY), ("Brussels", "EU", K.CAPITAL)]),
        ("en", "Guinea-Bissau, Equatorial Guinea, Guinea", [("Guinea-Bissau", "GW", K.COUNTRY), ("Equatorial Guinea", "GQ", K.COUNTRY), ("Guinea", "GN", K.COUNTRY)]),
        ("en", "Nigerians left Niger for Nigeria.", [("Nigerians", "NG", K.DEMONYM), ("Niger", "NE", K.COUNTRY), ("Nigeria", "NG", K.COUNTRY)]),
        ("en", "from Zuwarah and Nouâdhibou to Kuşadası", [("Zuwarah", "LY", K.CITY), ("Nouâdhibou", "MR", K.CITY), ("Kuşadası", "TR", K.CITY)]),
        ("el", "στο Τυμπάκι, από την Ντέρνα", [("Τυμπάκι", "GR", K.CITY), ("Ντέρνα", "LY", K.CITY)]),
        ("en", "Boats off Pylos, Lampedusa and the Canary Islands", [("Pylos", "GR", K.CITY), ("Lampedusa", "IT", K.CITY), ("Canary Islands", "ES", K.CITY)]),
        ("en", "a boat in the Aegean Sea", [("Aegean Sea", "GR", K.SEA)]),
        ("en", "Côte d’Ivoire and the Gambia", [("Côte d’Ivoire", "CI", K.COUNTRY), ("Gambia", "GM", K.COUNTRY)]),
        ("en", "They told us that US officials agreed", [("US", "US", K.COUNTRY)]),
        ("it", "Al Viminale il ministro pakistano e i marocchini", [("Viminale", "IT", K.INSTITUTION), ("pakistano", "PK", K.DEMONYM), ("marocchini", "MA", K.DEMONYM)]),
        ("it", "mille cittadini pakistani e quattro egiziani", [("pakistani", "PK", K.DEMONYM), ("egiziani", "EG", K.DEMONYM)]),
        ("it", "l'UE e la Grecia a Bruxelles", [("UE", "EU", K.COUNTRY), ("Grecia", "GR", K.COUNTRY), ("Bruxelles", "EU", K.CAPITAL)]),
        ("es", "La Moncloa y los paquistaníes de Cataluña", [("La Moncloa", "ES", K.INSTITUTION), ("paquistaníes", "PK", K.DEMONYM), ("Cataluña", "ES", K.CITY)]),
        ("es", "españolas, alemanes e hindúes", [("españolas", "ES", K.DEMONYM), ("alemanes", "DE", K.DEMONYM), ("hindúes", "IN", K.DEMONYM)]),
        ("el", "της Ελλάδας με την Αίγυπτο και των Πακιστανών", [("Ελλάδας", "GR", K.COUNTRY), ("Αίγυπτο", "EG", K.COUNTRY), ("Πακιστανών", "PK", K.DEMONYM)]),
        ("el", "Το Μαξίμου και η ΕΕ για τη Βόρεια Μακεδονία", [("Μαξίμου", "GR", K.INSTITUTION), ("ΕΕ", "EU", K.COUNTRY), ("Βόρεια Μακεδονία", "MK", K.COUNTRY)]),
        ("el", "ιταλικές αρχές και Ιταλίδες", [("ιταλικές", "IT", K.DEMONYM), ("Ιταλίδες", "IT", K.DEMONYM)]),
        ("ur", "اٹلی نے پاکستانیوں کو ویزے دیے", [("اٹلی", "IT", K.COUNTRY), ("پاکستانیوں", "PK", K.DEMONYM)]),
        ("ur", "یونانی وزیر، اطالوی سفیر اور ہسپانوی حکام", [("یونانی", "GR", K.DEMONYM), ("اطالوی", "IT", K.DEMONYM), ("ہسپانوی", "ES", K.DEMONYM)]),
        ("ur", "ایف آئی اے اور یورپی یونین، اسلام آباد", [("ایف آئی اے", "PK", K.INSTITUTION), ("یورپی یونین", "EU", K.COUNTRY), ("اسلام آباد", "PK", K.CAPITAL)]),
        ("ur", "10,500پاکستانی گئے", [("پاکستانی", "PK", K.DEMONYM)]),
    ],
)  # fmt: skip
def test_states_peoples_seats_and_towns_are_found(
    language: str, text: str, expected: list[tuple[str, str, PlaceKind]]
) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Michael Jordan and Chad Smith played."),
        ("en", "A ship crossed the Indian Ocean with polish and turkey."),
        ("en", "Non-EU nationals and European partners"),
        ("en", "US$ 350 million and A$5bn went home."),
        ("en", "malicious, chadors, Romania-like?"[:17]),
        ("en", "The Roma families were moved."),
        ("it", "i mali del secolo e la Roma ha vinto"),
        ("es", "una reunión con el Real Madrid"),
        ("es", "La Reunión de ministros"),
        ("ur", "گزشتہ شام مالی امداد دی گئی"),
        ("el", "η Κεντρική Μακεδονία"),
    ],
)
def test_words_that_only_look_like_a_state_are_not_one(language: str, text: str) -> None:
    assert found(text, language) == []


def test_offsets_hold_where_characters_fold_away() -> None:
    text = "Il Pa\u00adkistan, la Me\u0301xico e l’Ita\u200blia"
    assert [(text[place.start : place.end], place.code) for place in find_places(text, "it")] == [
        ("Pa\u00adkistan", "PK"),
        ("Me\u0301xico", "MX"),
        ("Ita\u200blia", "IT"),
    ]


@pytest.mark.parametrize("language", ["en", "it", "es", "el"])
def test_every_state_with_an_iso_code_is_known_by_its_name(language: str) -> None:
    names = {code: as_written(name) for code, name in Locale(language).territories.items()}
    states = [code for code in Locale("en").territories if len(code) == 2 and code.isalpha() and code in ISO_STATES]
    unknown = [
        names[code] for code in states if code not in {place.code for place in find_places(f"{names[code]}.", language)}
    ]
    assert len(states) > 190
    assert set(unknown) <= AMBIGUOUS[language]


def as_written(name: str) -> str:
    return name.replace(" & ", " and ").replace("St. ", "Saint ").replace(" - ", " ")


#: Names left out on purpose, because they are more often something else.
AMBIGUOUS = {"en": set(), "it": {"Dominica", "Monaco"}, "es": {"Granada", "Dominica"}, "el": set()}
ISO_STATES = frozenset(
    """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM
    CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY
    HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY
    MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT
    PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV
    TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW
    """.split()  # noqa: SIM905 - a table of codes
)


@pytest.mark.parametrize(
    ("text", "scene"),
    [
        ("talks in Rome ended", True),
        ("Rome agreed", False),
        ("روم میں اجلاس", True),
        ("ROME: Ministers met", True),
        ("a boat off Crete", True),
    ],
)
def test_a_capital_said_as_a_place_is_a_scene(text: str, scene: bool) -> None:  # noqa: FBT001 - a table's column
    (place,) = find_places(text, "ur" if "روم" in text else "en")
    assert is_scene(place, text, "en") is scene


@pytest.mark.parametrize(("text", "language", "scene"), [("pide a Roma", "es", False), ("firmato a Roma", "it", True)])
def test_where_to_is_a_party_where_the_language_says_so(text: str, language: str, scene: bool) -> None:  # noqa: FBT001 - a table's column
    (place,) = find_places(text, language)
    assert is_scene(place, text, language) is scene


def test_only_towns_and_seas_cannot_act() -> None:
    kinds = {kind for kind in PlaceKind if not can_act(PlaceMention("GR", kind, 0, 1))}
    assert kinds == {PlaceKind.CITY, PlaceKind.SEA}


@given(st.text(), st.sampled_from(["en", "ur", "it", "el", "es", "fr", ""]))
def test_any_text_is_searched_and_spans_are_in_order(text: str, language: str) -> None:
    reached = 0
    for place in find_places(text, language):
        assert reached <= place.start < place.end <= len(text)
        reached = place.end


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("η ιταλοτυνησιακή επιτροπή", "el", ["IT", "TN"]),
        ("οι Ελληνοκύπριοι της ομάδας", "el", []),
        ("la comisión ítalo-tunecina", "es", ["IT", "TN"]),
        ("la comisión hispanomarroquí", "es", ["ES", "MA"]),
        ("il comitato franco-algerino", "it", ["FR", "DZ"]),
        ("gli italo-americani di Boston", "it", ["US"]),
        ("the Egypto\u2011Greek talks", "en", ["EG", "GR"]),
        ("η λιβυο-ιταλική συμφωνία", "el", ["LY", "IT"]),
        ("l'accordo albano-tedesco", "it", ["AL", "DE"]),
        ("the Luso-Nepali commission", "en", ["PT", "NP"]),
        ("پاک یونان مذاکرات", "ur", ["PK", "GR"]),
        ("the Pak-Greece talks", "en", ["PK", "GR"]),
        ("PAK-EU dialogue", "en", ["PK", "EU"]),
        ("the Indo-Malta pact", "en", ["IN", "MT"]),
        ("an Indo-European language", "en", []),
        ("پاک فوج کے سربراہ", "ur", []),
        ("Il Kenya firma", "it", ["KE"]),
        ("Con Jordan Smith", "en", []),
    ],
)
def test_joined_peoples_are_two_states_and_names_behind_small_words_are_states(
    text: str, language: str, codes: list[str]
) -> None:
    assert [place.code for place in find_places(text, language)] == codes


@pytest.mark.parametrize("word", ["İtalo-marocchino", "ıtalo-marocchino", "ςινοπακιστανική", "ρουµανοπακιστανική"])
def test_a_letter_that_only_resembles_another_joins_no_state(word: str) -> None:
    assert len({mention.code for mention in find_places(f"accordo {word}", "it")}) <= 1
