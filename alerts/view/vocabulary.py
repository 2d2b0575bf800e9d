"""The words a digest uses for measures, kinds, stages and verdicts. Data only; ``wording`` puts them together."""

from __future__ import annotations

from pipeline.model import AgreementKind, Bound, FigureStatus, Per, Stage, Subject, Verdict

#: What a figure counts, between two countries. ``people`` is the origin's adjective ("Pakistani").
MEASURES_BETWEEN = {
    "labour_quota": "{destination_s} quota for {people} workers",
    "visas_issued": "Visas for {people} nationals from {destination}",
    "workers_admitted": "{people} workers admitted to {destination}",
    "residents": "{people} residents in {destination}",
    "irregular_arrivals": "Irregular arrivals from {origin} in {destination}",
    "irregular_departures": "Irregular departures from {origin} to {destination}",
    "returns": "Returns from {destination} to {origin}",
    "readmission_requests": "Readmission requests by {destination} to {origin}",
    "asylum_applications": "Asylum applications by {people} nationals in {destination}",
    "deaths": "Deaths of {people} nationals near {destination}",
    "missing": "Missing {people} nationals near {destination}",
    "rescued": "Rescued {people} nationals near {destination}",
    "aboard": "{people} nationals aboard a boat near {destination}",
    "arrests": "Arrests over smuggling from {origin} to {destination}",
    "wanted": "People wanted over smuggling from {origin} to {destination}",
    "officials_punished": "Officials punished over smuggling from {origin} to {destination}",
    "remittances": "Remittances from {destination} to {origin}",
    "funding": "{destination_s} funding for {origin}",
    "permit_length": "Length of {destination_s} permits for {people} nationals",
    "stay_length": "Length of stay in {destination} for {people} nationals",
    "applicants": "Applicants from {origin} for {destination}",
    "regularisation_applications": "Regularisation applications by {people} nationals in {destination}",
    "refugees_hosted": "Refugees from {origin} hosted by {destination}",
    "irregular_migration_change": "Irregular migration from {origin} to {destination}",
    "labour_change": "Change in {destination_s} work visas for {people} nationals",
    "recognition_rate": "Asylum recognition of {people} nationals in {destination}",
    "share": "Share of {people} nationals in {destination}",
    "people": "{people} nationals counted in {destination}",
    "centre_places": "Places in centres for {people} nationals and {destination}",
    "relocations": "Relocations from {origin} to {destination}",
    "term_length": "Term set between {origin} and {destination}",
}

#: What a figure counts, for any other set of countries; the countries follow in brackets or go before.
MEASURES_ALONE = {
    "labour_quota": "labour quota",
    "visas_issued": "visas issued",
    "workers_admitted": "workers admitted",
    "residents": "residents",
    "irregular_arrivals": "irregular arrivals",
    "irregular_departures": "irregular departures",
    "returns": "returns",
    "readmission_requests": "readmission requests",
    "asylum_applications": "asylum applications",
    "deaths": "deaths",
    "missing": "people missing",
    "rescued": "people rescued",
    "aboard": "people aboard",
    "arrests": "smuggling arrests",
    "wanted": "people wanted over smuggling",
    "officials_punished": "officials punished over smuggling",
    "remittances": "remittances",
    "funding": "funding",
    "permit_length": "length of permits",
    "stay_length": "length of stay",
    "applicants": "applicants",
    "regularisation_applications": "regularisation applications",
    "refugees_hosted": "refugees hosted",
    "irregular_migration_change": "irregular migration",
    "labour_change": "change in work visas",
    "recognition_rate": "asylum recognition",
    "share": "share",
    "people": "people on the move",
    "centre_places": "places in centres",
    "relocations": "relocations",
    "term_length": "length of a term",
}

#: What counts the people of an incident: no per cent is worked out over them.
TOLLS = frozenset({"deaths", "missing", "rescued", "aboard"})

#: What a figure is limited to, where the ledger's word is not the reader's.
SCOPES = {"none": "", "non_seasonal": "non-seasonal"}

#: How firmly a figure is stated, as a row of the digest says it.
STATUSES = {
    FigureStatus.ANNOUNCED: "",
    FigureStatus.PLANNED: "planned, not yet allocated",
    FigureStatus.ALLOCATED: "allocated",
    FigureStatus.OBSERVED: "counted",
    FigureStatus.ESTIMATED: "an estimate",
    FigureStatus.CLAIMED: "a claim",
    FigureStatus.TARGET: "a target, not a result",
}

#: What a headline adds where a number is less than it looks.
FIRMNESS = {FigureStatus.CLAIMED: "claimed", FigureStatus.ESTIMATED: "estimate", FigureStatus.TARGET: "target"}

#: From which end of a corridor an outlet looks at it.
SIDES = {"origin": "origin side", "destination": "destination side", "both": "both sides"}

#: How a source is when it is not well; a state without a word here is shown as it is.
TROUBLES = {"failing": "failing", "silent": "silent", "never": "not asked yet"}

KINDS = {
    AgreementKind.LABOUR_QUOTA: "labour quota agreement",
    AgreementKind.LABOUR_MOBILITY: "labour mobility agreement",
    AgreementKind.READMISSION: "readmission agreement",
    AgreementKind.WORKING_GROUP: "joint working group",
    AgreementKind.TALENT_PARTNERSHIP: "talent partnership",
    AgreementKind.VISA_WAIVER: "visa waiver",
    AgreementKind.MIGRATION_COOPERATION: "migration agreement",
    AgreementKind.SECURITY_COOPERATION: "security cooperation",
    AgreementKind.CAPACITY_BUILDING: "capacity-building programme",
    AgreementKind.MEASURE: "national measure",
    AgreementKind.OTHER: "agreement",
}

STAGES = {
    Stage.PROPOSED: "proposed",
    Stage.NEGOTIATING: "under negotiation",
    Stage.AGREED: "agreed",
    Stage.SIGNED: "signed",
    Stage.RATIFIED: "ratified",
    Stage.IN_FORCE: "in force",
    Stage.IMPLEMENTED: "implemented",
    Stage.SUSPENDED: "suspended",
    Stage.TERMINATED: "terminated",
    Stage.REJECTED: "rejected",
}

VERDICTS = {
    Verdict.NEW: "New",
    Verdict.CHANGED: "Changed",
    Verdict.REFINED: "Refined",
    Verdict.KNOWN: "Known",
    Verdict.CONFLICT: "In conflict",
    Verdict.DENIED: "Denied",
    Verdict.BACKGROUND: "Background",
    Verdict.UNDATED: "Undated",
    Verdict.HELD: "Held for a check",
}

BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_LEAST: "at least ",
    Bound.LESS_THAN: "fewer than ",
    Bound.UP_TO: "up to ",
}

PERS = {Per.YEAR: " a year", Per.MONTH: " a month", Per.DAY: " a day", Per.NONE: ""}

#: What is told first: a smaller rank is more important.
RANKS = {
    (Subject.AGREEMENT, Verdict.CHANGED): 1,
    (Subject.FIGURE, Verdict.CHANGED): 2,
    (Subject.AGREEMENT, Verdict.NEW): 3,
    (Subject.AGREEMENT, Verdict.DENIED): 3,
    (Subject.FIGURE, Verdict.NEW): 4,
    (Subject.FIGURE, Verdict.DENIED): 4,
}

#: Adjectives of countries people move from; others are written "from X".
ADJECTIVES = {
    "AF": "Afghan",
    "AL": "Albanian",
    "BD": "Bangladeshi",
    "CN": "Chinese",
    "CO": "Colombian",
    "EG": "Egyptian",
    "ER": "Eritrean",
    "ET": "Ethiopian",
    "GH": "Ghanaian",
    "IN": "Indian",
    "IQ": "Iraqi",
    "IR": "Iranian",
    "LK": "Sri Lankan",
    "MA": "Moroccan",
    "ML": "Malian",
    "NG": "Nigerian",
    "NP": "Nepali",
    "PE": "Peruvian",
    "PH": "Filipino",
    "PK": "Pakistani",
    "SN": "Senegalese",
    "SO": "Somali",
    "SY": "Syrian",
    "TN": "Tunisian",
    "TR": "Turkish",
    "UA": "Ukrainian",
}

#: The European Union and those who are usually the destination when the other end is not among them.
DESTINATIONS = frozenset(
    {
        *(
            "EU",
            "AT",
            "BE",
            "BG",
            "CH",
            "CY",
            "CZ",
            "DE",
            "DK",
            "EE",
            "ES",
            "FI",
            "FR",
            "GB",
            "GR",
            "HR",
            "HU",
            "IE",
            "IS",
        ),
        *("IT", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"),
    }
)

#: English names where Unicode's are stiff in running text.
SHORT_NAMES = {"EU": "the EU", "GB": "the United Kingdom", "US": "the United States", "AE": "the Emirates"}

#: Languages written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ur"})
